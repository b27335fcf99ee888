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

_GET: Operation[None] = Operation(
    id="import",
    method="GET",
    path="/import",
    answers={"204": Answer()},
    accept="*/*",
)


class Import(Resource):
    """The `import_` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /import`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ImportWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ImportWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ImportWithRawResponse(RawVariant):
    """The methods of `Import`, giving `RawResponse`."""

    get = raw_method(Import.get)


class ImportWithStreamingResponse(StreamedVariant):
    """The methods of `Import`, giving `StreamedResponse`."""

    get = streamed_method(Import.get)


class AsyncImport(AsyncResource):
    """The `import_` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /import`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncImportWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncImportWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncImportWithRawResponse(RawVariant):
    """The methods of `AsyncImport`, giving `RawResponse`."""

    get = async_raw_method(AsyncImport.get)


class AsyncImportWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncImport`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncImport.get)
