"""`client.paths`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
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
    path="/paths/simple/{id}/end",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetSimpleParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_ARRAY: Operation[None] = Operation(
    id="getArray",
    method="GET",
    path="/paths/array/{id}/end",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetArrayParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_LABEL: Operation[None] = Operation(
    id="getLabel",
    method="GET",
    path="/paths/label/{id}/end",
    parameters=(Parameter("id", "id", "path", style="label", explode=True),),
    parameters_type=lambda: params.GetLabelParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_MATRIX: Operation[None] = Operation(
    id="getMatrix",
    method="GET",
    path="/paths/matrix/{id}/end",
    parameters=(Parameter("id", "id", "path", style="matrix"),),
    parameters_type=lambda: params.GetMatrixParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_PARTS: Operation[None] = Operation(
    id="getParts",
    method="GET",
    path="/paths/parts/{a}{b}/end",
    parameters=(
        Parameter("a", "a", "path"),
        Parameter("b", "b", "path"),
    ),
    parameters_type=lambda: params.GetPartsParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Paths(Resource):
    """The `paths` operations."""

    def get_simple(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/simple/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SIMPLE, locals())

    def get_array(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/array/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_ARRAY, locals())

    def get_label(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/label/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_LABEL, locals())

    def get_matrix(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/matrix/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_MATRIX, locals())

    def get_parts(
        self,
        a: str,
        b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/parts/{a}{b}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_PARTS, locals())

    with_raw_response = variant(lambda: PathsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PathsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PathsWithRawResponse(RawVariant):
    """The methods of `Paths`, giving `RawResponse`."""

    get_simple = raw_method(Paths.get_simple)
    get_array = raw_method(Paths.get_array)
    get_label = raw_method(Paths.get_label)
    get_matrix = raw_method(Paths.get_matrix)
    get_parts = raw_method(Paths.get_parts)


class PathsWithStreamingResponse(StreamedVariant):
    """The methods of `Paths`, giving `StreamedResponse`."""

    get_simple = streamed_method(Paths.get_simple)
    get_array = streamed_method(Paths.get_array)
    get_label = streamed_method(Paths.get_label)
    get_matrix = streamed_method(Paths.get_matrix)
    get_parts = streamed_method(Paths.get_parts)


class AsyncPaths(AsyncResource):
    """The `paths` operations."""

    async def get_simple(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/simple/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SIMPLE, locals())

    async def get_array(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/array/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_ARRAY, locals())

    async def get_label(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/label/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_LABEL, locals())

    async def get_matrix(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/matrix/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_MATRIX, locals())

    async def get_parts(
        self,
        a: str,
        b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/parts/{a}{b}/end`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_PARTS, locals())

    with_raw_response = variant(lambda: AsyncPathsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPathsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPathsWithRawResponse(RawVariant):
    """The methods of `AsyncPaths`, giving `RawResponse`."""

    get_simple = async_raw_method(AsyncPaths.get_simple)
    get_array = async_raw_method(AsyncPaths.get_array)
    get_label = async_raw_method(AsyncPaths.get_label)
    get_matrix = async_raw_method(AsyncPaths.get_matrix)
    get_parts = async_raw_method(AsyncPaths.get_parts)


class AsyncPathsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPaths`, giving `AsyncStreamedResponse`."""

    get_simple = async_streamed_method(AsyncPaths.get_simple)
    get_array = async_streamed_method(AsyncPaths.get_array)
    get_label = async_streamed_method(AsyncPaths.get_label)
    get_matrix = async_streamed_method(AsyncPaths.get_matrix)
    get_parts = async_streamed_method(AsyncPaths.get_parts)
