"""`client.files`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[list[str]] = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Files(Resource):
    """The `files` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, giving the whole response."""
        return FilesWithRawResponse(self._raw())


class FilesWithRawResponse:
    """The methods of `Files`, giving the whole response."""

    def __init__(self, resource: Files) -> None:
        self.list = raw(resource.list)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncFilesWithRawResponse(self._raw())


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, giving the whole response."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = async_raw(resource.list)
