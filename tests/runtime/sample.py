"""A package in miniature, written as the generator writes one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, Required, Self, Unpack
from uuid import UUID

from pydantic import Field, with_config
from typing_extensions import TypedDict

from _runtime.auth import ApiKey
from _runtime.auth_http import Basic, Token
from _runtime.client import AsyncClient, Profile, SyncClient
from _runtime.formats import DateTimeInput, UuidInput
from _runtime.model import INPUT, Model, Twin, VariantTwin
from _runtime.omit import Omit, omit
from _runtime.operation import Answer, Body, Operation, Parameter
from _runtime.options import AsyncClientOptions, ClientOptions, RequestOptions
from _runtime.rare_formats import Base64Bytes
from _runtime.resource import (
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
from _runtime.rules import Broken, checked


class Error(Model):
    message: str
    code: str


class RateLimitProblem(Error):
    retry_after: int = Field(alias="retryAfter")


class Toy(Model):
    kind: Literal["toy"]
    sound_level: int | None = Field(alias="soundLevel", default=None)


class Meal(Model):
    kind: Literal["meal"]
    grams: float


class Owner(Model):
    full_name: str = Field(alias="fullName")
    email: str | None = None


class Pet(Model):
    id: UUID
    pet_name: str = Field(alias="petName")
    size: str | None = None
    born_at: datetime | None = Field(alias="bornAt", default=None)
    photo: Base64Bytes | None = None
    owner: Owner | None = None
    gifts: list[Toy | Meal] | None = None
    scores: dict[str, int] | None = None
    parent: Pet | None = None


@with_config(INPUT)
class OwnerParam(TypedDict, total=False):
    full_name: Required[Annotated[str, Field(alias="fullName", min_length=1)]]
    email: str | None


@with_config(INPUT)
class ToyParam(TypedDict, total=False):
    kind: Required[Literal["toy"]]
    sound_level: Annotated[int | None, Field(alias="soundLevel")]


@with_config(INPUT)
class MealParam(TypedDict, total=False):
    kind: Required[Literal["meal"]]
    grams: Required[float]


def _check_create_pet_param(it: dict[str, Any]) -> Broken:
    if it.get("size") == "big" and "chip_id" not in it:
        yield "chip_id", "is required when size is 'big'"


@checked(_check_create_pet_param)
@with_config(INPUT)
class CreatePetParam(TypedDict, total=False):
    pet_name: Required[Annotated[str, Field(alias="petName", min_length=1)]]
    size: Literal["big", "small"]
    born_at: Annotated[DateTimeInput | None, Field(alias="bornAt")]
    chip_id: Annotated[UuidInput | None, Field(alias="chipId", pattern="^[0-9a-f-]+$")]
    owner: Twin[OwnerParam, Owner] | None
    gifts: Sequence[VariantTwin[ToyParam, Toy] | VariantTwin[MealParam, Meal]]
    weight: Annotated[float | None, Field(ge=0)]
    timeout_: Annotated[int, Field(alias="timeout")]


@with_config(INPUT)
class GetPetParams(TypedDict, total=False):
    id: Required[UuidInput]


@with_config(INPUT)
class SearchParams(TypedDict, total=False):
    shelf: Required[str]
    tags: Sequence[str]
    trace: str
    owner: Twin[OwnerParam, Owner]


_ERRORS = {
    "404": Answer("application/json", lambda: Error),
    "429": Answer("application/json", lambda: RateLimitProblem),
    "5XX": Answer("application/problem+json", lambda: Error),
}
_PET = Answer("application/json", lambda: Pet)
_CREATE: Operation[Pet] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body(
        "application/json",
        lambda: CreatePetParam,
        spread=True,
        renamed={"timeout_field": "timeout_"},
    ),
    answers={"201": _PET},
    errors=_ERRORS,
)
_GET: Operation[Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: GetPetParams,
    answers={"200": _PET},
    errors=_ERRORS,
)
_SEARCH: Operation[list[Pet]] = Operation(
    id="searchPets",
    method="GET",
    path="/shelves/{shelf}/pets",
    parameters=(
        Parameter("shelf", "shelf", "path"),
        Parameter("tags", "tag", "query"),
        Parameter("owner", "owner", "query", "deepObject", True),
        Parameter("trace", "x-trace", "header"),
    ),
    parameters_type=lambda: SearchParams,
    answers={"200": Answer("application/json", lambda: list[Pet])},
    errors=_ERRORS,
)
_DELETE: Operation[None] = Operation(
    id="deletePet",
    method="DELETE",
    path="/pets/{id}",
    parameters=(Parameter("id", "id", "path"),),
    answers={"204": Answer()},
    errors=_ERRORS,
)
_NOTE: Operation[str] = Operation(
    id="putNote",
    method="PUT",
    path="/note",
    body=Body("text/plain", lambda: str, kind="text"),
    answers={"200": Answer("text/plain", lambda: str)},
)
_PHOTO: Operation[bytes] = Operation(
    id="putPhoto",
    method="PUT",
    path="/photo",
    body=Body("application/octet-stream", kind="binary"),
    answers={"200": Answer("application/octet-stream", lambda: bytes)},
)
_NUMBERS: Operation[list[int]] = Operation(
    id="putNumbers",
    method="PUT",
    path="/numbers",
    body=Body("application/json", lambda: list[float] | None, required=False),
    answers={"200": Answer("application/json", lambda: list[int])},
)
_MERGE: Operation[Any] = Operation(
    id="mergePet",
    method="PATCH",
    path="/pets",
    body=Body(
        "application/merge-patch+json",
        lambda: CreatePetParam,
        spread=True,
        required=False,
    ),
    answers={"200": Answer("application/json")},
)
_OPEN: Operation[Any] = Operation(id="open", method="GET", path="/open", security=((),))


class Pets(Resource):
    def create(
        self,
        *,
        pet_name: str,
        size: Literal["big", "small"] | Omit = omit,
        born_at: DateTimeInput | None | Omit = omit,
        chip_id: UuidInput | None | Omit = omit,
        owner: OwnerParam | Owner | None | Omit = omit,
        gifts: Sequence[ToyParam | Toy | MealParam | Meal] | Omit = omit,
        weight: float | None | Omit = omit,
        timeout_field: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._call(_CREATE, locals())

    def get(self, id: UuidInput, **options: Unpack[RequestOptions]) -> Pet:
        return self._call(_GET, locals())

    def search(
        self,
        shelf: str,
        *,
        tags: Sequence[str] | Omit = omit,
        owner: OwnerParam | Owner | Omit = omit,
        trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        return self._call(_SEARCH, locals())

    def delete(self, id: UuidInput, **options: Unpack[RequestOptions]) -> None:
        return self._call(_DELETE, locals())

    def note(self, *, body: str, **options: Unpack[RequestOptions]) -> str:
        return self._call(_NOTE, locals())

    def photo(self, *, body: bytes, **options: Unpack[RequestOptions]) -> bytes:
        return self._call(_PHOTO, locals())

    def numbers(
        self,
        *,
        body: Sequence[float] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        return self._call(_NUMBERS, locals())

    def merge(
        self, *, pet_name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Any:
        return self._call(_MERGE, locals())

    def open(self, **options: Unpack[RequestOptions]) -> Any:
        return self._call(_OPEN, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)


class PetsWithRawResponse(RawVariant):
    create = raw_method(Pets.create)
    get = raw_method(Pets.get)
    delete = raw_method(Pets.delete)


class PetsWithStreamingResponse(StreamedVariant):
    create = streamed_method(Pets.create)
    get = streamed_method(Pets.get)
    delete = streamed_method(Pets.delete)
    photo = streamed_method(Pets.photo)


class AsyncPets(AsyncResource):
    async def create(
        self,
        *,
        pet_name: str,
        size: Literal["big", "small"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._call(_CREATE, locals())

    async def get(self, id: UuidInput, **options: Unpack[RequestOptions]) -> Pet:
        return await self._call(_GET, locals())

    async def photo(self, *, body: bytes, **options: Unpack[RequestOptions]) -> bytes:
        return await self._call(_PHOTO, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)


class AsyncPetsWithRawResponse(RawVariant):
    create = async_raw_method(AsyncPets.create)
    get = async_raw_method(AsyncPets.get)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    create = async_streamed_method(AsyncPets.create)
    get = async_streamed_method(AsyncPets.get)
    photo = async_streamed_method(AsyncPets.photo)


PROFILE = Profile(
    package="petshop",
    version="1.2.3",
    environment_prefix="PETSHOP",
    base_url="https://petshop.test",
    schemes={
        "key": ApiKey("api_key", "x-api-key", "header"),
        "queryKey": ApiKey("query_key", "token", "query"),
        "cookieKey": ApiKey("cookie_key", "session", "cookie"),
        "login": Basic("username", "password"),
        "bearer": Token("access_token"),
    },
    security=(
        ("key",),
        ("queryKey", "cookieKey"),
        ("login",),
        ("bearer",),
    ),
    retry_after_field="retryAfter",
)


class PetShop(SyncClient):
    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        query_key: str | Callable[[], str] | None = None,
        cookie_key: str | Callable[[], str] | None = None,
        username: str | Callable[[], str] | None = None,
        password: str | Callable[[], str] | None = None,
        access_token: str | Callable[[], str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        secrets: Mapping[str, Any] = {
            "api_key": api_key,
            "query_key": query_key,
            "cookie_key": cookie_key,
            "username": username,
            "password": password,
            "access_token": access_token,
        }
        super().__init__(PROFILE, secrets, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> Pets:
        return Pets(self)

    with_raw_response = variant(lambda: PetShopWithRawResponse)
    with_streaming_response = variant(lambda: PetShopWithStreamingResponse)


class PetShopWithRawResponse(RawVariant):
    pets: PetsWithRawResponse
    request = raw_method(PetShop.request)


class PetShopWithStreamingResponse(StreamedVariant):
    pets: PetsWithStreamingResponse
    request = streamed_method(PetShop.request)


class AsyncPetShop(AsyncClient):
    def __init__(
        self,
        *,
        api_key: Any = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def pets(self) -> AsyncPets:
        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncPetShopWithRawResponse)
    with_streaming_response = variant(lambda: AsyncPetShopWithStreamingResponse)


class AsyncPetShopWithRawResponse(RawVariant):
    pets: AsyncPetsWithRawResponse
    request = async_raw_method(AsyncPetShop.request)


class AsyncPetShopWithStreamingResponse(StreamedVariant):
    pets: AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncPetShop.request)
