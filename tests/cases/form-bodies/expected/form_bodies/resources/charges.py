"""`client.charges`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Unpack

from .. import models, params
from .._runtime.forms import Encoding
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

_CREATE: Operation[None] = Operation(
    id="createCharge",
    method="POST",
    path="/charges",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.ChargeParam,
        kind="form",
        spread=True,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_STYLE: Operation[None] = Operation(
    id="styleCharge",
    method="POST",
    path="/charges/styled",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.StyleChargeRequestParam,
        kind="form",
        spread=True,
        encodings={
            "joined": Encoding(explode=False),
            "spaced": Encoding(style="spaceDelimited", explode=False),
            "piped": Encoding(style="pipeDelimited", explode=False),
            "deep": Encoding(style="deepObject", explode=True),
            "spread": Encoding(style="form", explode=True),
            "flat": Encoding(style="form", explode=False),
            "url": Encoding(allow_reserved=True),
            "asJson": Encoding(content_type="application/json"),
        },
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_FREE: Operation[None] = Operation(
    id="sendFree",
    method="POST",
    path="/free",
    body=Body(
        "application/x-www-form-urlencoded", lambda: params.SendFreeBody, kind="form"
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Charges(Resource):
    """The `charges` operations."""

    def create(
        self,
        *,
        amount: int,
        currency_code: Literal["eur", "gbp"] | Omit = omit,
        note: str | None | Omit = omit,
        paid: bool | Omit = omit,
        rate: float | Omit = omit,
        due_at: datetime | str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        address: params.AddressParam | models.Address | Omit = omit,
        lines: Sequence[params.AddressParam | models.Address] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charges`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def style(
        self,
        *,
        colours: Sequence[str] | Omit = omit,
        joined: Sequence[str] | Omit = omit,
        spaced: Sequence[str] | Omit = omit,
        piped: Sequence[str] | Omit = omit,
        deep: params.AddressParam | models.Address | Omit = omit,
        spread: params.AddressParam | models.Address | Omit = omit,
        flat: params.AddressParam | models.Address | Omit = omit,
        url: str | Omit = omit,
        as_json: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charges/styled`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_STYLE, locals())

    def send_free(
        self,
        *,
        body: Mapping[str, str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_FREE, locals())

    with_raw_response = variant(lambda: ChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChargesWithRawResponse(RawVariant):
    """The methods of `Charges`, giving `RawResponse`."""

    create = raw_method(Charges.create)
    style = raw_method(Charges.style)
    send_free = raw_method(Charges.send_free)


class ChargesWithStreamingResponse(StreamedVariant):
    """The methods of `Charges`, giving `StreamedResponse`."""

    create = streamed_method(Charges.create)
    style = streamed_method(Charges.style)
    send_free = streamed_method(Charges.send_free)


class AsyncCharges(AsyncResource):
    """The `charges` operations."""

    async def create(
        self,
        *,
        amount: int,
        currency_code: Literal["eur", "gbp"] | Omit = omit,
        note: str | None | Omit = omit,
        paid: bool | Omit = omit,
        rate: float | Omit = omit,
        due_at: datetime | str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        address: params.AddressParam | models.Address | Omit = omit,
        lines: Sequence[params.AddressParam | models.Address] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charges`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def style(
        self,
        *,
        colours: Sequence[str] | Omit = omit,
        joined: Sequence[str] | Omit = omit,
        spaced: Sequence[str] | Omit = omit,
        piped: Sequence[str] | Omit = omit,
        deep: params.AddressParam | models.Address | Omit = omit,
        spread: params.AddressParam | models.Address | Omit = omit,
        flat: params.AddressParam | models.Address | Omit = omit,
        url: str | Omit = omit,
        as_json: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /charges/styled`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_STYLE, locals())

    async def send_free(
        self,
        *,
        body: Mapping[str, str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_FREE, locals())

    with_raw_response = variant(lambda: AsyncChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChargesWithRawResponse(RawVariant):
    """The methods of `AsyncCharges`, giving `RawResponse`."""

    create = async_raw_method(AsyncCharges.create)
    style = async_raw_method(AsyncCharges.style)
    send_free = async_raw_method(AsyncCharges.send_free)


class AsyncChargesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCharges`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncCharges.create)
    style = async_streamed_method(AsyncCharges.style)
    send_free = async_streamed_method(AsyncCharges.send_free)
