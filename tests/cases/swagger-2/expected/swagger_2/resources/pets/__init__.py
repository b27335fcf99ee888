"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Literal, TYPE_CHECKING, Unpack

from ... import models, params
from ..._runtime.forms import Encoding
from ..._runtime.headers import async_raw_with_headers, raw_with_headers
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
    from . import photo as _photo

_ERRORS = {"default": Answer("application/json", lambda: models.Problem)}
_ERRORS2 = {"409": Answer("application/json", lambda: models.Problem)}
_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("comma", "comma", "query", explode=False),
        Parameter("space", "space", "query", style="spaceDelimited"),
        Parameter("pipe", "pipe", "query", style="pipeDelimited"),
        Parameter("each", "each", "query"),
        Parameter("bare", "bare", "query", allow_empty=True),
        Parameter("since", "since", "query"),
        Parameter("x_tags", "X-Tags", "header"),
    ),
    parameters_type=lambda: params.ListPetsParams,
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
    errors=_ERRORS,
)
_CREATE: Operation[models.Pet] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    parameters=(Parameter("limit", "limit", "query"),),
    parameters_type=lambda: params.CreatePetParams,
    body=Body("application/json", lambda: params.CreatePetBody),
    answers={"201": Answer("application/json", lambda: models.Pet)},
    errors=_ERRORS2,
)
_SHELVE: Operation[None] = Operation(
    id="shelvePet",
    method="PUT",
    path="/pets/{id}/{versions}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("versions", "versions", "path"),
    ),
    parameters_type=lambda: params.ShelvePetParams,
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.ShelvePetRequestParam,
        kind="form",
        spread=True,
        encodings={"colours": Encoding(style="form", explode=False)},
    ),
    answers={"204": Answer()},
    security=(("machine",),),
    scopes={"machine": "write"},
    accept="*/*",
)


class Pets(Resource):
    """Animals."""

    @cached_property
    def photo(self) -> _photo.Photo:
        """The `pets.photo` operations."""
        from .photo import Photo

        return Photo(self._client)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        comma: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        pipe: Sequence[Literal["a", "b"]] | Omit = omit,
        each: Sequence[str] | Omit = omit,
        bare: str | Omit = omit,
        since: date | str | Omit = omit,
        x_tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            since: The server's default is '2020-01-01'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It failed.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        body: params.PetParam,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            body: The new one.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            ConflictError: It failed.
        """
        return self._call(_CREATE, locals())

    def shelve(
        self,
        id: int,
        versions: Sequence[str],
        *,
        colours: Sequence[str],
        note: str | Omit = omit,
        sizes: Sequence[str] | Omit = omit,
        owner_id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{id}/{versions}`.

        Args:
            note: On the shelf.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SHELVE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    photo: _photo.PhotoWithRawResponse
    list = raw_with_headers(Pets.list, lambda: models.ListPetsResponseHeaders)
    create = raw_method(Pets.create)
    shelve = raw_method(Pets.shelve)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    photo: _photo.PhotoWithStreamingResponse
    list = streamed_method(Pets.list)
    create = streamed_method(Pets.create)
    shelve = streamed_method(Pets.shelve)


class AsyncPets(AsyncResource):
    """Animals."""

    @cached_property
    def photo(self) -> _photo.AsyncPhoto:
        """The `pets.photo` operations."""
        from .photo import AsyncPhoto

        return AsyncPhoto(self._client)

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        comma: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        pipe: Sequence[Literal["a", "b"]] | Omit = omit,
        each: Sequence[str] | Omit = omit,
        bare: str | Omit = omit,
        since: date | str | Omit = omit,
        x_tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            since: The server's default is '2020-01-01'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It failed.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        body: params.PetParam,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            body: The new one.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            ConflictError: It failed.
        """
        return await self._call(_CREATE, locals())

    async def shelve(
        self,
        id: int,
        versions: Sequence[str],
        *,
        colours: Sequence[str],
        note: str | Omit = omit,
        sizes: Sequence[str] | Omit = omit,
        owner_id: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{id}/{versions}`.

        Args:
            note: On the shelf.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SHELVE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    photo: _photo.AsyncPhotoWithRawResponse
    list = async_raw_with_headers(
        AsyncPets.list, lambda: models.ListPetsResponseHeaders
    )
    create = async_raw_method(AsyncPets.create)
    shelve = async_raw_method(AsyncPets.shelve)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    photo: _photo.AsyncPhotoWithStreamingResponse
    list = async_streamed_method(AsyncPets.list)
    create = async_streamed_method(AsyncPets.create)
    shelve = async_streamed_method(AsyncPets.shelve)
