"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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
    "503": Answer("application/json", lambda: models.ListThingsError503),
    "404": Answer("application/json", lambda: models.ListThingsError404),
    "4XX": Answer("application/json", lambda: models.ListThingsError4XX),
}
_ERRORS2 = {
    "404": Answer("application/json", lambda: models.SendThingError404),
    "4XX": Answer(),
}
_LIST: Operation[models.Thing] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(
        Parameter("on", "on", "query"),
        Parameter("y", "y", "query"),
        Parameter("date", "date", "query"),
    ),
    parameters_type=lambda: params.ListThingsParams,
    answers={"200": Answer("application/json", lambda: models.Thing)},
    errors=_ERRORS,
)
_SEND: Operation[None] = Operation(
    id="sendThing",
    method="POST",
    path="/things",
    body=Body(
        "application/json",
        lambda: params.SendThingRequestParam,
        spread=True,
        required=False,
    ),
    answers={"204": Answer()},
    errors=_ERRORS2,
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        on: (
            Literal[
                "yes",
                "no",
                "on",
                "off",
                "1.10",
                "2020-01-01",
                "0755",
                "12:30:45",
                "1_000",
                "true",
                "0x1F",
            ]
            | None
            | Omit
        ) = omit,
        y: str | Omit = omit,
        date: date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """no.

        Args:
            y: The server's default is '1.0'.
            date: The server's default is '2020-01-01'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            InternalServerError: Later.
            NotFoundError: As it stands.
            APIStatusError: Another.

        `GET /things`
        """
        return self._call(_LIST, locals())

    def send(
        self,
        *,
        version: Literal["1.10"] | Omit = omit,
        on: Literal["yes", "no"] | Omit = omit,
        day: date | str | Omit = omit,
        at: str | Omit = omit,
        mode: str | Omit = omit,
        size: float | Omit = omit,
        many: Sequence[str] | Omit = omit,
        no: bool | Omit = omit,
        n404: Literal[1, 31, 15, 3] | Omit = omit,
        quoted: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things`.

        Args:
            size: The server's default is 1.5.
            many: The server's default is ['1.10', '2.20'].
            no: The server's default is True.
            quoted: The server's default is ''.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: As it stands.
            APIStatusError: Own one,on two lines.
        """
        return self._call(_SEND, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    list = raw_method(Things.list)
    send = raw_method(Things.send)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    list = streamed_method(Things.list)
    send = streamed_method(Things.send)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        on: (
            Literal[
                "yes",
                "no",
                "on",
                "off",
                "1.10",
                "2020-01-01",
                "0755",
                "12:30:45",
                "1_000",
                "true",
                "0x1F",
            ]
            | None
            | Omit
        ) = omit,
        y: str | Omit = omit,
        date: date | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """no.

        Args:
            y: The server's default is '1.0'.
            date: The server's default is '2020-01-01'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            InternalServerError: Later.
            NotFoundError: As it stands.
            APIStatusError: Another.

        `GET /things`
        """
        return await self._call(_LIST, locals())

    async def send(
        self,
        *,
        version: Literal["1.10"] | Omit = omit,
        on: Literal["yes", "no"] | Omit = omit,
        day: date | str | Omit = omit,
        at: str | Omit = omit,
        mode: str | Omit = omit,
        size: float | Omit = omit,
        many: Sequence[str] | Omit = omit,
        no: bool | Omit = omit,
        n404: Literal[1, 31, 15, 3] | Omit = omit,
        quoted: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things`.

        Args:
            size: The server's default is 1.5.
            many: The server's default is ['1.10', '2.20'].
            no: The server's default is True.
            quoted: The server's default is ''.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: As it stands.
            APIStatusError: Own one,on two lines.
        """
        return await self._call(_SEND, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    list = async_raw_method(AsyncThings.list)
    send = async_raw_method(AsyncThings.send)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncThings.list)
    send = async_streamed_method(AsyncThings.send)
