"""`client.reports`."""

from __future__ import annotations

from typing import Unpack

from .. import models
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

_ERRORS = {
    "4XX": Answer(
        "application/problem+json",
        lambda: models.Problem,
        others=(Answer("text/plain"),),
    )
}
_ERRORS2 = {"default": Answer("application/json", lambda: models.Problem)}
_ERRORS3 = {"400": Answer()}
_GET: Operation[models.Report | str | bytes] = Operation(
    id="getReport",
    method="GET",
    path="/report",
    answers={
        "200": Answer(
            "application/json",
            lambda: models.Report,
            others=(
                Answer("text/csv"),
                Answer("application/pdf"),
            ),
        )
    },
    errors=_ERRORS,
    accept="application/json, text/csv;q=0.9, application/pdf;q=0.9, application/problem+json;q=0.5, text/plain;q=0.5",
)
_GET_VERSIONED: Operation[models.Report | models.GetVersionedResponseVndAcmeJson] = (
    Operation(
        id="getVersioned",
        method="GET",
        path="/versioned",
        answers={
            "200": Answer(
                "application/vnd.acme+json; version=2",
                lambda: models.Report,
                others=(
                    Answer(
                        "application/vnd.acme+json; version=1",
                        lambda: models.GetVersionedResponseVndAcmeJson,
                    ),
                ),
            )
        },
        accept="application/vnd.acme+json; version=2, application/vnd.acme+json; version=1;q=0.9",
    )
)
_GET_SAME: Operation[models.Report] = Operation(
    id="getSame",
    method="GET",
    path="/same",
    answers={"200": Answer("application/json", lambda: models.Report)},
)
_GET_PICTURE: Operation[bytes] = Operation(
    id="getPicture",
    method="GET",
    path="/picture",
    answers={"200": Answer("image/png")},
    errors=_ERRORS2,
    accept="image/png, image/jpeg, application/json;q=0.5",
)
_GET_ANY: Operation[models.Report] = Operation(
    id="getAny",
    method="GET",
    path="/any",
    answers={"200": Answer("*/*", lambda: models.Report)},
    accept="*/*",
)
_GET_ANY_TEXT: Operation[str] = Operation(
    id="getAnyText",
    method="GET",
    path="/any-text",
    answers={"200": Answer("text/*")},
    accept="*/*",
)
_GET_ANY_BYTES: Operation[bytes] = Operation(
    id="getAnyBytes",
    method="GET",
    path="/any-bytes",
    answers={"200": Answer("application/octet-stream")},
    accept="*/*",
)
_GET_XML: Operation[bytes] = Operation(
    id="getXml",
    method="GET",
    path="/xml",
    answers={"200": Answer("application/xml")},
    accept="application/xml",
)
_GET_SILENT: Operation[object] = Operation(
    id="getSilent",
    method="GET",
    path="/silent",
    errors=_ERRORS3,
    accept="*/*",
)


class Reports(Resource):
    """The `reports` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report | str | bytes:
        """`GET /report`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: Your fault.
        """
        return self._call(_GET, locals())

    def get_versioned(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report | models.GetVersionedResponseVndAcmeJson:
        """`GET /versioned`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_VERSIONED, locals())

    def get_same(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /same`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SAME, locals())

    def get_picture(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /picture`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: Not so.
        """
        return self._call(_GET_PICTURE, locals())

    def get_any(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /any`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_ANY, locals())

    def get_any_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /any-text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_ANY_TEXT, locals())

    def get_any_bytes(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /any-bytes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_ANY_BYTES, locals())

    def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_XML, locals())

    def get_silent(
        self,
        **options: Unpack[RequestOptions],
    ) -> object:
        """`GET /silent`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: Nothing is said of a success.
        """
        return self._call(_GET_SILENT, locals())

    with_raw_response = variant(lambda: ReportsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ReportsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ReportsWithRawResponse(RawVariant):
    """The methods of `Reports`, giving `RawResponse`."""

    get = raw_method(Reports.get)
    get_versioned = raw_method(Reports.get_versioned)
    get_same = raw_method(Reports.get_same)
    get_picture = raw_method(Reports.get_picture)
    get_any = raw_method(Reports.get_any)
    get_any_text = raw_method(Reports.get_any_text)
    get_any_bytes = raw_method(Reports.get_any_bytes)
    get_xml = raw_method(Reports.get_xml)
    get_silent = raw_method(Reports.get_silent)


class ReportsWithStreamingResponse(StreamedVariant):
    """The methods of `Reports`, giving `StreamedResponse`."""

    get = streamed_method(Reports.get)
    get_versioned = streamed_method(Reports.get_versioned)
    get_same = streamed_method(Reports.get_same)
    get_picture = streamed_method(Reports.get_picture)
    get_any = streamed_method(Reports.get_any)
    get_any_text = streamed_method(Reports.get_any_text)
    get_any_bytes = streamed_method(Reports.get_any_bytes)
    get_xml = streamed_method(Reports.get_xml)
    get_silent = streamed_method(Reports.get_silent)


class AsyncReports(AsyncResource):
    """The `reports` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report | str | bytes:
        """`GET /report`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: Your fault.
        """
        return await self._call(_GET, locals())

    async def get_versioned(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report | models.GetVersionedResponseVndAcmeJson:
        """`GET /versioned`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_VERSIONED, locals())

    async def get_same(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /same`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SAME, locals())

    async def get_picture(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /picture`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: Not so.
        """
        return await self._call(_GET_PICTURE, locals())

    async def get_any(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /any`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_ANY, locals())

    async def get_any_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /any-text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_ANY_TEXT, locals())

    async def get_any_bytes(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /any-bytes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_ANY_BYTES, locals())

    async def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_XML, locals())

    async def get_silent(
        self,
        **options: Unpack[RequestOptions],
    ) -> object:
        """`GET /silent`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: Nothing is said of a success.
        """
        return await self._call(_GET_SILENT, locals())

    with_raw_response = variant(lambda: AsyncReportsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncReportsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncReportsWithRawResponse(RawVariant):
    """The methods of `AsyncReports`, giving `RawResponse`."""

    get = async_raw_method(AsyncReports.get)
    get_versioned = async_raw_method(AsyncReports.get_versioned)
    get_same = async_raw_method(AsyncReports.get_same)
    get_picture = async_raw_method(AsyncReports.get_picture)
    get_any = async_raw_method(AsyncReports.get_any)
    get_any_text = async_raw_method(AsyncReports.get_any_text)
    get_any_bytes = async_raw_method(AsyncReports.get_any_bytes)
    get_xml = async_raw_method(AsyncReports.get_xml)
    get_silent = async_raw_method(AsyncReports.get_silent)


class AsyncReportsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncReports`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncReports.get)
    get_versioned = async_streamed_method(AsyncReports.get_versioned)
    get_same = async_streamed_method(AsyncReports.get_same)
    get_picture = async_streamed_method(AsyncReports.get_picture)
    get_any = async_streamed_method(AsyncReports.get_any)
    get_any_text = async_streamed_method(AsyncReports.get_any_text)
    get_any_bytes = async_streamed_method(AsyncReports.get_any_bytes)
    get_xml = async_streamed_method(AsyncReports.get_xml)
    get_silent = async_streamed_method(AsyncReports.get_silent)
