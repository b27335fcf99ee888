"""`client.path`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_MATRIX_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> PathWithRawResponse:
        """The same methods, giving the whole response."""
        return PathWithRawResponse(self._raw())


class PathWithRawResponse:
    """The methods of `Path`, giving the whole response."""

    def __init__(self, resource: Path) -> None:
        self.get_simple = raw(resource.get_simple)
        self.get_simple_exploded = raw(resource.get_simple_exploded)
        self.get_label = raw(resource.get_label)
        self.get_label_exploded = raw(resource.get_label_exploded)
        self.get_matrix = raw(resource.get_matrix)
        self.get_matrix_exploded = raw(resource.get_matrix_exploded)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_MATRIX_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPathWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPathWithRawResponse(self._raw())


class AsyncPathWithRawResponse:
    """The methods of `AsyncPath`, giving the whole response."""

    def __init__(self, resource: AsyncPath) -> None:
        self.get_simple = async_raw(resource.get_simple)
        self.get_simple_exploded = async_raw(resource.get_simple_exploded)
        self.get_label = async_raw(resource.get_label)
        self.get_label_exploded = async_raw(resource.get_label_exploded)
        self.get_matrix = async_raw(resource.get_matrix)
        self.get_matrix_exploded = async_raw(resource.get_matrix_exploded)
