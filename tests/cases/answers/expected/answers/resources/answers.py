"""`client.answers`."""

from __future__ import annotations

from typing import Any, Unpack

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
    "404": Answer("application/json", lambda: models.Missing),
    "4XX": Answer("application/json", lambda: models.Problem),
    "default": Answer("application/problem+json", lambda: models.GetErrorsError),
}
_DELETE_NONE: Operation[None] = Operation(
    id="deleteNone",
    method="DELETE",
    path="/none",
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_TWO: Operation[models.Thing | models.Receipt | None] = Operation(
    id="putTwo",
    method="PUT",
    path="/two",
    answers={
        "200": Answer("application/json", lambda: models.Thing),
        "201": Answer("application/json", lambda: models.Receipt),
        "202": Answer(),
    },
)
_GET_ARRAY: Operation[list[models.Thing]] = Operation(
    id="getArray",
    method="GET",
    path="/array",
    answers={"200": Answer("application/json", lambda: list[models.Thing])},
)
_GET_MAP: Operation[dict[str, models.Thing]] = Operation(
    id="getMap",
    method="GET",
    path="/map",
    answers={"200": Answer("application/json", lambda: dict[str, models.Thing])},
)
_GET_FREE: Operation[Any] = Operation(
    id="getFree",
    method="GET",
    path="/free",
    answers={"200": Answer("application/json", lambda: Any)},
)
_GET_SCALAR: Operation[int] = Operation(
    id="getScalar",
    method="GET",
    path="/scalar",
    answers={"200": Answer("application/json", lambda: int)},
)
_GET_NULLABLE: Operation[models.Thing | None] = Operation(
    id="getNullable",
    method="GET",
    path="/nullable",
    answers={"200": Answer("application/json", lambda: models.Thing | None)},
)
_GET_TEXT: Operation[str] = Operation(
    id="getText",
    method="GET",
    path="/text",
    answers={"200": Answer("text/csv")},
    accept="text/csv",
)
_GET_XML: Operation[bytes] = Operation(
    id="getXml",
    method="GET",
    path="/xml",
    answers={"200": Answer("application/xml")},
    accept="application/xml",
)
_GET_BINARY: Operation[bytes] = Operation(
    id="getBinary",
    method="GET",
    path="/binary",
    answers={"200": Answer("image/png")},
    accept="image/png",
)
_GET_VENDOR: Operation[models.Thing | str] = Operation(
    id="getVendor",
    method="GET",
    path="/vendor",
    answers={
        "200": Answer(
            "application/vnd.acme.v1+json; charset=utf-8",
            lambda: models.Thing,
            others=(Answer("text/html"),),
        )
    },
    accept="application/vnd.acme.v1+json; charset=utf-8, text/html;q=0.9",
)
_GET_INLINE: Operation[models.GetInlineResponse2XX] = Operation(
    id="getInline",
    method="GET",
    path="/inline",
    answers={"2XX": Answer("application/json", lambda: models.GetInlineResponse2XX)},
)
_GET_DEFAULT: Operation[models.Thing] = Operation(
    id="getDefault",
    method="GET",
    path="/default",
    answers={"default": Answer("application/json", lambda: models.Thing)},
)
_GET_ERRORS: Operation[models.Thing] = Operation(
    id="getErrors",
    method="GET",
    path="/errors",
    answers={"200": Answer("application/json", lambda: models.Thing)},
    errors=_ERRORS,
    accept="application/json, application/problem+json;q=0.5",
)


class AnswersResource(Resource):
    """The `answers` operations."""

    def delete_none(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /none`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE_NONE, locals())

    def put_two(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | models.Receipt | None:
        """`PUT /two`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_TWO, locals())

    def get_array(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.Thing]:
        """`GET /array`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_ARRAY, locals())

    def get_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, models.Thing]:
        """`GET /map`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_MAP, locals())

    def get_free(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_FREE, locals())

    def get_scalar(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /scalar`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_SCALAR, locals())

    def get_nullable(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | None:
        """`GET /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_NULLABLE, locals())

    def get_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_TEXT, locals())

    def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_XML, locals())

    def get_binary(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /binary`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_BINARY, locals())

    def get_vendor(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | str:
        """`GET /vendor`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_VENDOR, locals())

    def get_inline(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetInlineResponse2XX:
        """`GET /inline`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_INLINE, locals())

    def get_default(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /default`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_DEFAULT, locals())

    def get_errors(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Not there.
            APIStatusError: Your fault.
            APIStatusError: Our fault.
        """
        return self._call(_GET_ERRORS, locals())

    with_raw_response = variant(lambda: AnswersResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnswersResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnswersResourceWithRawResponse(RawVariant):
    """The methods of `AnswersResource`, giving `RawResponse`."""

    delete_none = raw_method(AnswersResource.delete_none)
    put_two = raw_method(AnswersResource.put_two)
    get_array = raw_method(AnswersResource.get_array)
    get_map = raw_method(AnswersResource.get_map)
    get_free = raw_method(AnswersResource.get_free)
    get_scalar = raw_method(AnswersResource.get_scalar)
    get_nullable = raw_method(AnswersResource.get_nullable)
    get_text = raw_method(AnswersResource.get_text)
    get_xml = raw_method(AnswersResource.get_xml)
    get_binary = raw_method(AnswersResource.get_binary)
    get_vendor = raw_method(AnswersResource.get_vendor)
    get_inline = raw_method(AnswersResource.get_inline)
    get_default = raw_method(AnswersResource.get_default)
    get_errors = raw_method(AnswersResource.get_errors)


class AnswersResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AnswersResource`, giving `StreamedResponse`."""

    delete_none = streamed_method(AnswersResource.delete_none)
    put_two = streamed_method(AnswersResource.put_two)
    get_array = streamed_method(AnswersResource.get_array)
    get_map = streamed_method(AnswersResource.get_map)
    get_free = streamed_method(AnswersResource.get_free)
    get_scalar = streamed_method(AnswersResource.get_scalar)
    get_nullable = streamed_method(AnswersResource.get_nullable)
    get_text = streamed_method(AnswersResource.get_text)
    get_xml = streamed_method(AnswersResource.get_xml)
    get_binary = streamed_method(AnswersResource.get_binary)
    get_vendor = streamed_method(AnswersResource.get_vendor)
    get_inline = streamed_method(AnswersResource.get_inline)
    get_default = streamed_method(AnswersResource.get_default)
    get_errors = streamed_method(AnswersResource.get_errors)


class AsyncAnswersResource(AsyncResource):
    """The `answers` operations."""

    async def delete_none(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /none`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE_NONE, locals())

    async def put_two(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | models.Receipt | None:
        """`PUT /two`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_TWO, locals())

    async def get_array(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.Thing]:
        """`GET /array`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_ARRAY, locals())

    async def get_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, models.Thing]:
        """`GET /map`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_MAP, locals())

    async def get_free(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_FREE, locals())

    async def get_scalar(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /scalar`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_SCALAR, locals())

    async def get_nullable(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | None:
        """`GET /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_NULLABLE, locals())

    async def get_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_TEXT, locals())

    async def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_XML, locals())

    async def get_binary(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /binary`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_BINARY, locals())

    async def get_vendor(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | str:
        """`GET /vendor`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_VENDOR, locals())

    async def get_inline(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetInlineResponse2XX:
        """`GET /inline`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_INLINE, locals())

    async def get_default(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /default`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_DEFAULT, locals())

    async def get_errors(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Not there.
            APIStatusError: Your fault.
            APIStatusError: Our fault.
        """
        return await self._call(_GET_ERRORS, locals())

    with_raw_response = variant(lambda: AsyncAnswersResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnswersResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnswersResourceWithRawResponse(RawVariant):
    """The methods of `AsyncAnswersResource`, giving `RawResponse`."""

    delete_none = async_raw_method(AsyncAnswersResource.delete_none)
    put_two = async_raw_method(AsyncAnswersResource.put_two)
    get_array = async_raw_method(AsyncAnswersResource.get_array)
    get_map = async_raw_method(AsyncAnswersResource.get_map)
    get_free = async_raw_method(AsyncAnswersResource.get_free)
    get_scalar = async_raw_method(AsyncAnswersResource.get_scalar)
    get_nullable = async_raw_method(AsyncAnswersResource.get_nullable)
    get_text = async_raw_method(AsyncAnswersResource.get_text)
    get_xml = async_raw_method(AsyncAnswersResource.get_xml)
    get_binary = async_raw_method(AsyncAnswersResource.get_binary)
    get_vendor = async_raw_method(AsyncAnswersResource.get_vendor)
    get_inline = async_raw_method(AsyncAnswersResource.get_inline)
    get_default = async_raw_method(AsyncAnswersResource.get_default)
    get_errors = async_raw_method(AsyncAnswersResource.get_errors)


class AsyncAnswersResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnswersResource`, giving `AsyncStreamedResponse`."""

    delete_none = async_streamed_method(AsyncAnswersResource.delete_none)
    put_two = async_streamed_method(AsyncAnswersResource.put_two)
    get_array = async_streamed_method(AsyncAnswersResource.get_array)
    get_map = async_streamed_method(AsyncAnswersResource.get_map)
    get_free = async_streamed_method(AsyncAnswersResource.get_free)
    get_scalar = async_streamed_method(AsyncAnswersResource.get_scalar)
    get_nullable = async_streamed_method(AsyncAnswersResource.get_nullable)
    get_text = async_streamed_method(AsyncAnswersResource.get_text)
    get_xml = async_streamed_method(AsyncAnswersResource.get_xml)
    get_binary = async_streamed_method(AsyncAnswersResource.get_binary)
    get_vendor = async_streamed_method(AsyncAnswersResource.get_vendor)
    get_inline = async_streamed_method(AsyncAnswersResource.get_inline)
    get_default = async_streamed_method(AsyncAnswersResource.get_default)
    get_errors = async_streamed_method(AsyncAnswersResource.get_errors)
