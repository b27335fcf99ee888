"""`client.import_`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
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

_CREATE: Operation[None] = Operation(
    id="import",
    method="POST",
    path="/import",
    answers={"204": Answer()},
    accept="*/*",
)


class Import(Resource):
    """The `import_` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: ImportWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ImportWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ImportWithRawResponse(RawVariant):
    """The methods of `Import`, giving `RawResponse`."""

    create = raw_method(Import.create)


class ImportWithStreamingResponse(StreamedVariant):
    """The methods of `Import`, giving `StreamedResponse`."""

    create = streamed_method(Import.create)


class AsyncImport(AsyncResource):
    """The `import_` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncImportWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncImportWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncImportWithRawResponse(RawVariant):
    """The methods of `AsyncImport`, giving `RawResponse`."""

    create = async_raw_method(AsyncImport.create)


class AsyncImportWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncImport`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncImport.create)
