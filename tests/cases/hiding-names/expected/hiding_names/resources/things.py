"""`client.things`."""

from __future__ import annotations

from builtins import dict as _dict, list as _list, str as _str
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Unpack
from uuid import UUID

from .. import models as _sdk_models, params as _sdk_params
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

_ERRORS2 = {"404": Answer("application/json", lambda: _sdk_models.AnyObject)}
_LIST: Operation[list[_sdk_models.Hidden]] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(
        Parameter("type", "type", "query"),
        Parameter("date", "date", "query"),
        Parameter("str", "str", "query"),
        Parameter("omit", "omit", "query"),
    ),
    parameters_type=lambda: _sdk_params.ListThingsParams,
    answers={"200": Answer("application/json", lambda: list[_sdk_models.Hidden])},
)
_CREATE: Operation[list[list[_sdk_models.Hidden]]] = Operation(
    id="createThings",
    method="POST",
    path="/things",
    body=Body(
        "application/json",
        lambda: _sdk_params.HiddenParam,
        spread=True,
        renamed={
            "dict": "dict_",
            "model_fields": "model_fields_",
            "json": "json_",
            "copy": "copy_",
            "register": "register_",
            "mro": "mro_",
        },
    ),
    answers={"200": Answer("application/json", lambda: list[list[_sdk_models.Hidden]])},
)
_DICT: Operation[dict[str, str]] = Operation(
    id="dict",
    method="GET",
    path="/things/dict",
    answers={"200": Answer("application/json", lambda: dict[str, str])},
)
_STR: Operation[str] = Operation(
    id="str",
    method="GET",
    path="/things/str",
    answers={"200": Answer("text/plain")},
    accept="text/plain",
)
_MODELS: Operation[_sdk_models.Hidden] = Operation(
    id="models",
    method="GET",
    path="/things/models",
    answers={"200": Answer("application/json", lambda: _sdk_models.Hidden)},
)
_PARAMS: Operation[_sdk_models.Hidden] = Operation(
    id="params",
    method="PUT",
    path="/things/params",
    body=Body("application/json", lambda: _sdk_params.ParamsBody),
    answers={"200": Answer("application/json", lambda: _sdk_models.Hidden)},
)
_OMIT_: Operation[None] = Operation(
    id="omit",
    method="GET",
    path="/things/omit",
    parameters=(Parameter("q", "q", "query"),),
    parameters_type=lambda: _sdk_params.OmitParams,
    answers={"204": Answer()},
    accept="*/*",
)
_ERRORS: Operation[list[str]] = Operation(
    id="errors",
    method="GET",
    path="/things/errors",
    parameters=(Parameter("locals_query", "locals", "query"),),
    parameters_type=lambda: _sdk_params.ErrorsParams,
    answers={"200": Answer("application/json", lambda: list[str])},
    errors=_ERRORS2,
)
_AFTER: Operation[None] = Operation(
    id="after",
    method="POST",
    path="/things/errors",
    answers={"204": Answer()},
    errors=_ERRORS2,
)
_CACHED_PROPERTY_: Operation[None] = Operation(
    id="cached_property",
    method="GET",
    path="/things/cached",
    parameters=(Parameter("q", "q", "query"),),
    parameters_type=lambda: _sdk_params.CachedPropertyParams,
    answers={"204": Answer()},
    accept="*/*",
)
_REST: Operation[_sdk_models.RestResponse] = Operation(
    id="rest",
    method="GET",
    path="/things/rest",
    answers={"200": Answer("application/json", lambda: _sdk_models.RestResponse)},
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        type: _str | Omit = omit,
        date: date | _str | Omit = omit,
        str: Sequence[_str] | Omit = omit,
        omit: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_sdk_models.Hidden]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        date: date | _str,
        list: Sequence[_str],
        other_date: date | _str | Omit = omit,
        lists: Sequence[Sequence[int]] | Omit = omit,
        str: _str | Omit = omit,
        text: _str | Omit = omit,
        int: int | Omit = omit,
        dict: Mapping[_str, _str] | Omit = omit,
        type: Literal["a", "b"] | Omit = omit,
        literal: Literal["c", "d"] | Omit = omit,
        literal_: _str | Omit = omit,
        any_: Any | Omit = omit,
        any: Any | Omit = omit,
        uuid: UUID | _str | Omit = omit,
        none: _str | Omit = omit,
        hidden: _str | Omit = omit,
        again: _sdk_params.HiddenParam | _sdk_models.Hidden | Omit = omit,
        model_fields: _str | Omit = omit,
        json: _str | Omit = omit,
        copy: bool | Omit = omit,
        register: _str | Omit = omit,
        mro: _str | Omit = omit,
        class_: _str | Omit = omit,
        private: _str | Omit = omit,
        field: _str | Omit = omit,
        field_name: _str | Omit = omit,
        float: float | Omit = omit,
        bytes: bytes | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_list[_sdk_models.Hidden]]:
        """`POST /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def dict(
        self,
        **options: Unpack[RequestOptions],
    ) -> _dict[_str, _str]:
        """`GET /things/dict`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DICT, locals())

    def str(
        self,
        **options: Unpack[RequestOptions],
    ) -> _str:
        """`GET /things/str`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_STR, locals())

    def models(
        self,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Hidden:
        """`GET /things/models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_MODELS, locals())

    def params(
        self,
        *,
        body: Sequence[_sdk_params.HiddenParam | _sdk_models.Hidden],
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Hidden:
        """`PUT /things/params`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PARAMS, locals())

    def omit_(
        self,
        *,
        q: UUID | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/omit`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_OMIT_, locals())

    def errors(
        self,
        *,
        locals_query: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_str]:
        """`GET /things/errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return self._call(_ERRORS, locals())

    def after(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things/errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return self._call(_AFTER, locals())

    def cached_property_(
        self,
        *,
        q: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/cached`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CACHED_PROPERTY_, locals())

    def rest(
        self,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.RestResponse:
        """`GET /things/rest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REST, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    list = raw_method(Things.list)
    create = raw_method(Things.create)
    dict = raw_method(Things.dict)
    str = raw_method(Things.str)
    models = raw_method(Things.models)
    params = raw_method(Things.params)
    omit_ = raw_method(Things.omit_)
    errors = raw_method(Things.errors)
    after = raw_method(Things.after)
    cached_property_ = raw_method(Things.cached_property_)
    rest = raw_method(Things.rest)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    list = streamed_method(Things.list)
    create = streamed_method(Things.create)
    dict = streamed_method(Things.dict)
    str = streamed_method(Things.str)
    models = streamed_method(Things.models)
    params = streamed_method(Things.params)
    omit_ = streamed_method(Things.omit_)
    errors = streamed_method(Things.errors)
    after = streamed_method(Things.after)
    cached_property_ = streamed_method(Things.cached_property_)
    rest = streamed_method(Things.rest)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        type: _str | Omit = omit,
        date: date | _str | Omit = omit,
        str: Sequence[_str] | Omit = omit,
        omit: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_sdk_models.Hidden]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        date: date | _str,
        list: Sequence[_str],
        other_date: date | _str | Omit = omit,
        lists: Sequence[Sequence[int]] | Omit = omit,
        str: _str | Omit = omit,
        text: _str | Omit = omit,
        int: int | Omit = omit,
        dict: Mapping[_str, _str] | Omit = omit,
        type: Literal["a", "b"] | Omit = omit,
        literal: Literal["c", "d"] | Omit = omit,
        literal_: _str | Omit = omit,
        any_: Any | Omit = omit,
        any: Any | Omit = omit,
        uuid: UUID | _str | Omit = omit,
        none: _str | Omit = omit,
        hidden: _str | Omit = omit,
        again: _sdk_params.HiddenParam | _sdk_models.Hidden | Omit = omit,
        model_fields: _str | Omit = omit,
        json: _str | Omit = omit,
        copy: bool | Omit = omit,
        register: _str | Omit = omit,
        mro: _str | Omit = omit,
        class_: _str | Omit = omit,
        private: _str | Omit = omit,
        field: _str | Omit = omit,
        field_name: _str | Omit = omit,
        float: float | Omit = omit,
        bytes: bytes | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_list[_sdk_models.Hidden]]:
        """`POST /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def dict(
        self,
        **options: Unpack[RequestOptions],
    ) -> _dict[_str, _str]:
        """`GET /things/dict`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DICT, locals())

    async def str(
        self,
        **options: Unpack[RequestOptions],
    ) -> _str:
        """`GET /things/str`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_STR, locals())

    async def models(
        self,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Hidden:
        """`GET /things/models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_MODELS, locals())

    async def params(
        self,
        *,
        body: Sequence[_sdk_params.HiddenParam | _sdk_models.Hidden],
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Hidden:
        """`PUT /things/params`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PARAMS, locals())

    async def omit_(
        self,
        *,
        q: UUID | _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/omit`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_OMIT_, locals())

    async def errors(
        self,
        *,
        locals_query: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[_str]:
        """`GET /things/errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return await self._call(_ERRORS, locals())

    async def after(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things/errors`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return await self._call(_AFTER, locals())

    async def cached_property_(
        self,
        *,
        q: _str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things/cached`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CACHED_PROPERTY_, locals())

    async def rest(
        self,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.RestResponse:
        """`GET /things/rest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REST, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    list = async_raw_method(AsyncThings.list)
    create = async_raw_method(AsyncThings.create)
    dict = async_raw_method(AsyncThings.dict)
    str = async_raw_method(AsyncThings.str)
    models = async_raw_method(AsyncThings.models)
    params = async_raw_method(AsyncThings.params)
    omit_ = async_raw_method(AsyncThings.omit_)
    errors = async_raw_method(AsyncThings.errors)
    after = async_raw_method(AsyncThings.after)
    cached_property_ = async_raw_method(AsyncThings.cached_property_)
    rest = async_raw_method(AsyncThings.rest)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncThings.list)
    create = async_streamed_method(AsyncThings.create)
    dict = async_streamed_method(AsyncThings.dict)
    str = async_streamed_method(AsyncThings.str)
    models = async_streamed_method(AsyncThings.models)
    params = async_streamed_method(AsyncThings.params)
    omit_ = async_streamed_method(AsyncThings.omit_)
    errors = async_streamed_method(AsyncThings.errors)
    after = async_streamed_method(AsyncThings.after)
    cached_property_ = async_streamed_method(AsyncThings.cached_property_)
    rest = async_streamed_method(AsyncThings.rest)
