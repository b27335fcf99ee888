"""`client.paths`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET_SIMPLE: Operation[None] = Operation(
    id="getSimple",
    method="GET",
    path="/paths/simple/{id}/end",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetSimpleParams,
    answers={"204": Answer()},
)
_GET_ARRAY: Operation[None] = Operation(
    id="getArray",
    method="GET",
    path="/paths/array/{id}/end",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetArrayParams,
    answers={"204": Answer()},
)
_GET_LABEL: Operation[None] = Operation(
    id="getLabel",
    method="GET",
    path="/paths/label/{id}/end",
    parameters=(Parameter("id", "id", "path", style="label", explode=True),),
    parameters_type=lambda: params.GetLabelParams,
    answers={"204": Answer()},
)
_GET_MATRIX: Operation[None] = Operation(
    id="getMatrix",
    method="GET",
    path="/paths/matrix/{id}/end",
    parameters=(Parameter("id", "id", "path", style="matrix"),),
    parameters_type=lambda: params.GetMatrixParams,
    answers={"204": Answer()},
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_SIMPLE, locals())

    def get_array(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/array/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_ARRAY, locals())

    def get_label(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/label/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_LABEL, locals())

    def get_matrix(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/matrix/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_PARTS, locals())

    @cached_property
    def with_raw_response(self) -> PathsWithRawResponse:
        """The same methods, giving the whole response."""
        return PathsWithRawResponse(self._raw())


class PathsWithRawResponse:
    """The methods of `Paths`, giving the whole response."""

    def __init__(self, resource: Paths) -> None:
        self.get_simple = raw(resource.get_simple)
        self.get_array = raw(resource.get_array)
        self.get_label = raw(resource.get_label)
        self.get_matrix = raw(resource.get_matrix)
        self.get_parts = raw(resource.get_parts)


class AsyncPaths(AsyncResource):
    """The `paths` operations."""

    async def get_simple(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/simple/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_SIMPLE, locals())

    async def get_array(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/array/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_ARRAY, locals())

    async def get_label(
        self,
        id: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/label/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_LABEL, locals())

    async def get_matrix(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /paths/matrix/{id}/end`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_PARTS, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPathsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPathsWithRawResponse(self._raw())


class AsyncPathsWithRawResponse:
    """The methods of `AsyncPaths`, giving the whole response."""

    def __init__(self, resource: AsyncPaths) -> None:
        self.get_simple = async_raw(resource.get_simple)
        self.get_array = async_raw(resource.get_array)
        self.get_label = async_raw(resource.get_label)
        self.get_matrix = async_raw(resource.get_matrix)
        self.get_parts = async_raw(resource.get_parts)
