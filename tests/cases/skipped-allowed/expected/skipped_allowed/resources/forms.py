"""`client.forms`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import params
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

_SEND: Operation[None] = Operation(
    id="sendForm",
    method="POST",
    path="/forms",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.SendFormBody,
        kind="form",
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Forms(Resource):
    """The `forms` operations."""

    def send(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /forms`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    with_raw_response = variant(lambda: FormsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FormsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FormsWithRawResponse(RawVariant):
    """The methods of `Forms`, giving `RawResponse`."""

    send = raw_method(Forms.send)


class FormsWithStreamingResponse(StreamedVariant):
    """The methods of `Forms`, giving `StreamedResponse`."""

    send = streamed_method(Forms.send)


class AsyncForms(AsyncResource):
    """The `forms` operations."""

    async def send(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /forms`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    with_raw_response = variant(lambda: AsyncFormsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFormsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFormsWithRawResponse(RawVariant):
    """The methods of `AsyncForms`, giving `RawResponse`."""

    send = async_raw_method(AsyncForms.send)


class AsyncFormsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncForms`, giving `AsyncStreamedResponse`."""

    send = async_streamed_method(AsyncForms.send)
