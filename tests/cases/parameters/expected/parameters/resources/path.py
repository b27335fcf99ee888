"""`client.path`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_GET_SIMPLE: Operation[None] = Operation(
    id="getSimple",
    method="GET",
    path="/simple/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path"),
        Parameter("array", "array", "path"),
        Parameter("object", "object", "path"),
    ),
    parameters_type=lambda: params.GetSimpleParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_SIMPLE_EXPLODED: Operation[None] = Operation(
    id="getSimpleExploded",
    method="GET",
    path="/simpleExploded/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path", explode=True),
        Parameter("array", "array", "path", explode=True),
        Parameter("object", "object", "path", explode=True),
    ),
    parameters_type=lambda: params.GetSimpleExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_LABEL: Operation[None] = Operation(
    id="getLabel",
    method="GET",
    path="/label/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path", style="label"),
        Parameter("array", "array", "path", style="label"),
        Parameter("object", "object", "path", style="label"),
    ),
    parameters_type=lambda: params.GetLabelParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_LABEL_EXPLODED: Operation[None] = Operation(
    id="getLabelExploded",
    method="GET",
    path="/labelExploded/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path", style="label", explode=True),
        Parameter("array", "array", "path", style="label", explode=True),
        Parameter("object", "object", "path", style="label", explode=True),
    ),
    parameters_type=lambda: params.GetLabelExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_MATRIX: Operation[None] = Operation(
    id="getMatrix",
    method="GET",
    path="/matrix/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path", style="matrix"),
        Parameter("array", "array", "path", style="matrix"),
        Parameter("object", "object", "path", style="matrix"),
    ),
    parameters_type=lambda: params.GetMatrixParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_MATRIX_EXPLODED: Operation[None] = Operation(
    id="getMatrixExploded",
    method="GET",
    path="/matrixExploded/{color}/{array}/{object}",
    parameters=(
        Parameter("color", "color", "path", style="matrix", explode=True),
        Parameter("array", "array", "path", style="matrix", explode=True),
        Parameter("object", "object", "path", style="matrix", explode=True),
    ),
    parameters_type=lambda: params.GetMatrixExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Path(Resource):
    """The `path` operations."""

    def get_simple(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /simple/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SIMPLE, locals())

    def get_simple_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /simpleExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SIMPLE_EXPLODED, locals())

    def get_label(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /label/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_LABEL, locals())

    def get_label_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /labelExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_LABEL_EXPLODED, locals())

    def get_matrix(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /matrix/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_MATRIX, locals())

    def get_matrix_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /matrixExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_MATRIX_EXPLODED, locals())

    with_raw_response = variant(lambda: PathWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PathWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PathWithRawResponse(RawVariant):
    """The methods of `Path`, giving `RawResponse`."""

    get_simple = raw_method(Path.get_simple)
    get_simple_exploded = raw_method(Path.get_simple_exploded)
    get_label = raw_method(Path.get_label)
    get_label_exploded = raw_method(Path.get_label_exploded)
    get_matrix = raw_method(Path.get_matrix)
    get_matrix_exploded = raw_method(Path.get_matrix_exploded)


class PathWithStreamingResponse(StreamedVariant):
    """The methods of `Path`, giving `StreamedResponse`."""

    get_simple = streamed_method(Path.get_simple)
    get_simple_exploded = streamed_method(Path.get_simple_exploded)
    get_label = streamed_method(Path.get_label)
    get_label_exploded = streamed_method(Path.get_label_exploded)
    get_matrix = streamed_method(Path.get_matrix)
    get_matrix_exploded = streamed_method(Path.get_matrix_exploded)


class AsyncPath(AsyncResource):
    """The `path` operations."""

    async def get_simple(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /simple/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SIMPLE, locals())

    async def get_simple_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /simpleExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SIMPLE_EXPLODED, locals())

    async def get_label(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /label/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_LABEL, locals())

    async def get_label_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /labelExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_LABEL_EXPLODED, locals())

    async def get_matrix(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /matrix/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_MATRIX, locals())

    async def get_matrix_exploded(
        self,
        color: str,
        array: Sequence[str],
        object: params.ColorParam | models.Color,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /matrixExploded/{color}/{array}/{object}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_MATRIX_EXPLODED, locals())

    with_raw_response = variant(lambda: AsyncPathWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPathWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPathWithRawResponse(RawVariant):
    """The methods of `AsyncPath`, giving `RawResponse`."""

    get_simple = async_raw_method(AsyncPath.get_simple)
    get_simple_exploded = async_raw_method(AsyncPath.get_simple_exploded)
    get_label = async_raw_method(AsyncPath.get_label)
    get_label_exploded = async_raw_method(AsyncPath.get_label_exploded)
    get_matrix = async_raw_method(AsyncPath.get_matrix)
    get_matrix_exploded = async_raw_method(AsyncPath.get_matrix_exploded)


class AsyncPathWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPath`, giving `AsyncStreamedResponse`."""

    get_simple = async_streamed_method(AsyncPath.get_simple)
    get_simple_exploded = async_streamed_method(AsyncPath.get_simple_exploded)
    get_label = async_streamed_method(AsyncPath.get_label)
    get_label_exploded = async_streamed_method(AsyncPath.get_label_exploded)
    get_matrix = async_streamed_method(AsyncPath.get_matrix)
    get_matrix_exploded = async_streamed_method(AsyncPath.get_matrix_exploded)
