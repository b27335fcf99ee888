"""`client.bodies`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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
from .._runtime.uploads import ContentInput

_SEND_SPREAD: Operation[None] = Operation(
    id="sendSpread",
    method="POST",
    path="/spread",
    body=Body(
        "application/json", lambda: params.QueryParam, spread=True, required=False
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NEEDED: Operation[None] = Operation(
    id="sendNeeded",
    method="POST",
    path="/needed",
    body=Body("application/json", lambda: params.QueryParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_ARRAY: Operation[None] = Operation(
    id="sendArray",
    method="POST",
    path="/array",
    body=Body("application/json", lambda: params.SendArrayBody, required=False),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NULLABLE: Operation[None] = Operation(
    id="sendNullable",
    method="POST",
    path="/nullable",
    body=Body("application/json", lambda: params.SendNullableBody, required=False),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_CHARSET: Operation[None] = Operation(
    id="sendCharset",
    method="POST",
    path="/charset",
    body=Body(
        "application/json; charset=utf-8",
        lambda: params.QueryParam,
        spread=True,
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_VENDOR: Operation[None] = Operation(
    id="sendVendor",
    method="POST",
    path="/vendor",
    body=Body(
        "application/vnd.x.v1+json", lambda: params.SendVendorBody, required=False
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_FORM: Operation[None] = Operation(
    id="sendForm",
    method="POST",
    path="/form",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.QueryParam,
        kind="form",
        spread=True,
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NEEDED_FORM: Operation[None] = Operation(
    id="sendNeededForm",
    method="POST",
    path="/needed-form",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.QueryParam,
        kind="form",
        spread=True,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_PARTS: Operation[None] = Operation(
    id="sendParts",
    method="POST",
    path="/parts",
    body=Body(
        "multipart/form-data",
        lambda: params.QueryParam,
        kind="multipart",
        spread=True,
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_TEXT: Operation[None] = Operation(
    id="sendText",
    method="POST",
    path="/text",
    body=Body("text/plain", lambda: params.SendTextBody, kind="text", required=False),
    answers={"204": Answer()},
    accept="*/*",
)


class Bodies(Resource):
    """The `bodies` operations."""

    def send_spread(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /spread`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_SPREAD, locals())

    def send_needed(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /needed`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NEEDED, locals())

    def send_array(
        self,
        *,
        body: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /array`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_ARRAY, locals())

    def send_nullable(
        self,
        *,
        body: params.QueryParam | models.Query | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NULLABLE, locals())

    def send_charset(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charset`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_CHARSET, locals())

    def send_vendor(
        self,
        *,
        body: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /vendor`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_VENDOR, locals())

    def send_form(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_FORM, locals())

    def send_needed_form(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /needed-form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NEEDED_FORM, locals())

    def send_parts(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_PARTS, locals())

    def send_text(
        self,
        *,
        body: str | ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_TEXT, locals())

    with_raw_response = variant(lambda: BodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodiesWithRawResponse(RawVariant):
    """The methods of `Bodies`, giving `RawResponse`."""

    send_spread = raw_method(Bodies.send_spread)
    send_needed = raw_method(Bodies.send_needed)
    send_array = raw_method(Bodies.send_array)
    send_nullable = raw_method(Bodies.send_nullable)
    send_charset = raw_method(Bodies.send_charset)
    send_vendor = raw_method(Bodies.send_vendor)
    send_form = raw_method(Bodies.send_form)
    send_needed_form = raw_method(Bodies.send_needed_form)
    send_parts = raw_method(Bodies.send_parts)
    send_text = raw_method(Bodies.send_text)


class BodiesWithStreamingResponse(StreamedVariant):
    """The methods of `Bodies`, giving `StreamedResponse`."""

    send_spread = streamed_method(Bodies.send_spread)
    send_needed = streamed_method(Bodies.send_needed)
    send_array = streamed_method(Bodies.send_array)
    send_nullable = streamed_method(Bodies.send_nullable)
    send_charset = streamed_method(Bodies.send_charset)
    send_vendor = streamed_method(Bodies.send_vendor)
    send_form = streamed_method(Bodies.send_form)
    send_needed_form = streamed_method(Bodies.send_needed_form)
    send_parts = streamed_method(Bodies.send_parts)
    send_text = streamed_method(Bodies.send_text)


class AsyncBodies(AsyncResource):
    """The `bodies` operations."""

    async def send_spread(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /spread`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_SPREAD, locals())

    async def send_needed(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /needed`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NEEDED, locals())

    async def send_array(
        self,
        *,
        body: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /array`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_ARRAY, locals())

    async def send_nullable(
        self,
        *,
        body: params.QueryParam | models.Query | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NULLABLE, locals())

    async def send_charset(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charset`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_CHARSET, locals())

    async def send_vendor(
        self,
        *,
        body: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /vendor`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_VENDOR, locals())

    async def send_form(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_FORM, locals())

    async def send_needed_form(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /needed-form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NEEDED_FORM, locals())

    async def send_parts(
        self,
        *,
        words: str | Omit = omit,
        most_recent: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_PARTS, locals())

    async def send_text(
        self,
        *,
        body: str | ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_TEXT, locals())

    with_raw_response = variant(lambda: AsyncBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncBodies`, giving `RawResponse`."""

    send_spread = async_raw_method(AsyncBodies.send_spread)
    send_needed = async_raw_method(AsyncBodies.send_needed)
    send_array = async_raw_method(AsyncBodies.send_array)
    send_nullable = async_raw_method(AsyncBodies.send_nullable)
    send_charset = async_raw_method(AsyncBodies.send_charset)
    send_vendor = async_raw_method(AsyncBodies.send_vendor)
    send_form = async_raw_method(AsyncBodies.send_form)
    send_needed_form = async_raw_method(AsyncBodies.send_needed_form)
    send_parts = async_raw_method(AsyncBodies.send_parts)
    send_text = async_raw_method(AsyncBodies.send_text)


class AsyncBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodies`, giving `AsyncStreamedResponse`."""

    send_spread = async_streamed_method(AsyncBodies.send_spread)
    send_needed = async_streamed_method(AsyncBodies.send_needed)
    send_array = async_streamed_method(AsyncBodies.send_array)
    send_nullable = async_streamed_method(AsyncBodies.send_nullable)
    send_charset = async_streamed_method(AsyncBodies.send_charset)
    send_vendor = async_streamed_method(AsyncBodies.send_vendor)
    send_form = async_streamed_method(AsyncBodies.send_form)
    send_needed_form = async_streamed_method(AsyncBodies.send_needed_form)
    send_parts = async_streamed_method(AsyncBodies.send_parts)
    send_text = async_streamed_method(AsyncBodies.send_text)
