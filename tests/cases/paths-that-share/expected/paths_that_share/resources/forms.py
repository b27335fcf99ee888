"""`client.forms`."""

from __future__ import annotations

from typing import Unpack

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

_CREATE: Operation[str] = Operation(
    id="createForm",
    method="POST",
    path="/forms",
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.CreateFormRequestParam,
        kind="form",
        spread=True,
    ),
    answers={"200": Answer("application/json", lambda: str)},
)


class Forms(Resource):
    """The `forms` operations."""

    def create(
        self,
        *,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /forms`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: FormsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FormsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FormsWithRawResponse(RawVariant):
    """The methods of `Forms`, giving `RawResponse`."""

    create = raw_method(Forms.create)


class FormsWithStreamingResponse(StreamedVariant):
    """The methods of `Forms`, giving `StreamedResponse`."""

    create = streamed_method(Forms.create)


class AsyncForms(AsyncResource):
    """The `forms` operations."""

    async def create(
        self,
        *,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`POST /forms`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncFormsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFormsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFormsWithRawResponse(RawVariant):
    """The methods of `AsyncForms`, giving `RawResponse`."""

    create = async_raw_method(AsyncForms.create)


class AsyncFormsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncForms`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncForms.create)
