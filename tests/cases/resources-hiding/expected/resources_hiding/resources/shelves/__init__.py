"""`client.shelves`."""

from __future__ import annotations

from builtins import list as _list, str as _str
from collections.abc import Sequence
from datetime import date, date as _date
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import params
from ..._runtime.omit import Omit, omit
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

if TYPE_CHECKING:
    from . import date_ as _date_
    from . import list_ as _list_
    from . import self_ as _self_
    from . import str_ as _str_

_CREATE: Operation[list[date]] = Operation(
    id="createShelves",
    method="POST",
    path="/shelves",
    body=Body("application/json", lambda: params.CreateShelvesBody, required=False),
    answers={"200": Answer("application/json", lambda: list[date])},
)
_LIST_ALL: Operation[list[str]] = Operation(
    id="findShelves",
    method="GET",
    path="/shelves",
    parameters=(Parameter("since", "since", "query"),),
    parameters_type=lambda: params.FindShelvesParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Shelves(Resource):
    """The `shelves` operations."""

    @cached_property
    def date(self) -> _date_.Date:
        """The `shelves.date` operations."""
        from .date_ import Date

        return Date(self._client)

    @cached_property
    def list(self) -> _list_.List:
        """The `shelves.list` operations."""
        from .list_ import List

        return List(self._client)

    @cached_property
    def self(self) -> _self_.ShelvesSelf:
        """The `shelves.self` operations."""
        from .self_ import ShelvesSelf

        return ShelvesSelf(self._client)

    @cached_property
    def str(self) -> _str_.Str:
        """The `shelves.str` operations."""
        from .str_ import Str

        return Str(self._client)

    def create(
        self,
        *,
        body: Sequence[_str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_date]:
        """`POST /shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def list_all(
        self,
        *,
        since: _date | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_str]:
        """`GET /shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_ALL, locals())

    with_raw_response = variant(lambda: ShelvesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ShelvesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ShelvesWithRawResponse(RawVariant):
    """The methods of `Shelves`, giving `RawResponse`."""

    date: _date_.DateWithRawResponse
    list: _list_.ListWithRawResponse
    self: _self_.ShelvesSelfWithRawResponse
    str: _str_.StrWithRawResponse
    create = raw_method(Shelves.create)
    list_all = raw_method(Shelves.list_all)


class ShelvesWithStreamingResponse(StreamedVariant):
    """The methods of `Shelves`, giving `StreamedResponse`."""

    date: _date_.DateWithStreamingResponse
    list: _list_.ListWithStreamingResponse
    self: _self_.ShelvesSelfWithStreamingResponse
    str: _str_.StrWithStreamingResponse
    create = streamed_method(Shelves.create)
    list_all = streamed_method(Shelves.list_all)


class AsyncShelves(AsyncResource):
    """The `shelves` operations."""

    @cached_property
    def date(self) -> _date_.AsyncDate:
        """The `shelves.date` operations."""
        from .date_ import AsyncDate

        return AsyncDate(self._client)

    @cached_property
    def list(self) -> _list_.AsyncList:
        """The `shelves.list` operations."""
        from .list_ import AsyncList

        return AsyncList(self._client)

    @cached_property
    def self(self) -> _self_.AsyncShelvesSelf:
        """The `shelves.self` operations."""
        from .self_ import AsyncShelvesSelf

        return AsyncShelvesSelf(self._client)

    @cached_property
    def str(self) -> _str_.AsyncStr:
        """The `shelves.str` operations."""
        from .str_ import AsyncStr

        return AsyncStr(self._client)

    async def create(
        self,
        *,
        body: Sequence[_str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_date]:
        """`POST /shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def list_all(
        self,
        *,
        since: _date | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_str]:
        """`GET /shelves`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_ALL, locals())

    with_raw_response = variant(lambda: AsyncShelvesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncShelvesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncShelvesWithRawResponse(RawVariant):
    """The methods of `AsyncShelves`, giving `RawResponse`."""

    date: _date_.AsyncDateWithRawResponse
    list: _list_.AsyncListWithRawResponse
    self: _self_.AsyncShelvesSelfWithRawResponse
    str: _str_.AsyncStrWithRawResponse
    create = async_raw_method(AsyncShelves.create)
    list_all = async_raw_method(AsyncShelves.list_all)


class AsyncShelvesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncShelves`, giving `AsyncStreamedResponse`."""

    date: _date_.AsyncDateWithStreamingResponse
    list: _list_.AsyncListWithStreamingResponse
    self: _self_.AsyncShelvesSelfWithStreamingResponse
    str: _str_.AsyncStrWithStreamingResponse
    create = async_streamed_method(AsyncShelves.create)
    list_all = async_streamed_method(AsyncShelves.list_all)
