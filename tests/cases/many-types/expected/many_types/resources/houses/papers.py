"""`client.houses.papers`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from ... import models, params
from ..._runtime.operation import Answer, Body, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

_ERRORS = {"default": Answer("application/json", lambda: models.Warning)}
_LIST: Operation[list[models.Paper]] = Operation(
    id="listPapers",
    method="GET",
    path="/houses/{id}/papers",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.ListPapersParams,
    answers={"200": Answer("application/json", lambda: list[models.Paper])},
    errors=_ERRORS,
)
_CREATE: Operation[None] = Operation(
    id="addPaper",
    method="POST",
    path="/houses/{id}/papers",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.AddPaperParams,
    body=Body("application/json", lambda: params.AddPaperBody),
    answers={"204": Answer()},
    accept="*/*",
)


class Papers(Resource):
    """The `houses.papers` operations."""

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Paper]:
        """`GET /houses/{id}/papers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        id: str,
        *,
        body: params.PaperParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /houses/{id}/papers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: PapersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PapersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PapersWithRawResponse(RawVariant):
    """The methods of `Papers`, giving `RawResponse`."""

    list = raw_method(Papers.list)
    create = raw_method(Papers.create)


class PapersWithStreamingResponse(StreamedVariant):
    """The methods of `Papers`, giving `StreamedResponse`."""

    list = streamed_method(Papers.list)
    create = streamed_method(Papers.create)


class AsyncPapers(AsyncResource):
    """The `houses.papers` operations."""

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Paper]:
        """`GET /houses/{id}/papers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        id: str,
        *,
        body: params.PaperParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /houses/{id}/papers`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncPapersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPapersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPapersWithRawResponse(RawVariant):
    """The methods of `AsyncPapers`, giving `RawResponse`."""

    list = async_raw_method(AsyncPapers.list)
    create = async_raw_method(AsyncPapers.create)


class AsyncPapersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPapers`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPapers.list)
    create = async_streamed_method(AsyncPapers.create)
