"""`client.import_`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="import",
    method="POST",
    path="/import",
    answers={"204": Answer()},
)


class Import(Resource):
    """The `import_` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> ImportWithRawResponse:
        """The same methods, giving the whole response."""
        return ImportWithRawResponse(self._raw())


class ImportWithRawResponse:
    """The methods of `Import`, giving the whole response."""

    def __init__(self, resource: Import) -> None:
        self.create = raw(resource.create)


class AsyncImport(AsyncResource):
    """The `import_` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncImportWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncImportWithRawResponse(self._raw())


class AsyncImportWithRawResponse:
    """The methods of `AsyncImport`, giving the whole response."""

    def __init__(self, resource: AsyncImport) -> None:
        self.create = async_raw(resource.create)
