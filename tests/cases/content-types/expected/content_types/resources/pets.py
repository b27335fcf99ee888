"""`client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack, overload

from .. import params
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
from .._runtime.uploads import ContentInput

_CREATE: Operation[None] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    bodies=(
        Body("application/json", lambda: params.PetParam, spread=True),
        Body(
            "application/x-www-form-urlencoded",
            lambda: params.PetParam,
            kind="form",
            spread=True,
        ),
        Body(
            "multipart/form-data",
            lambda: params.PetParam,
            kind="multipart",
            spread=True,
        ),
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_REPLACE: Operation[None] = Operation(
    id="replacePet",
    method="PUT",
    path="/pets",
    parameters=(Parameter("dry_run", "dryRun", "query"),),
    parameters_type=lambda: params.ReplacePetParams,
    bodies=(
        Body("application/vnd.pet+json", lambda: params.PetParam, spread=True),
        Body("application/xml", lambda: params.ReplacePetBody, kind="text"),
        Body("image/*", lambda: params.ReplacePetBinaryBody, kind="binary"),
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Pets(Resource):
    """The `pets` operations."""

    def create(
        self,
        *,
        name: str,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            content_type: The content type of the body: application/json,
                application/x-www-form-urlencoded, multipart/form-data.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    @overload
    def replace(
        self,
        *,
        name: str,
        dry_run: bool | Omit = omit,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal["application/vnd.pet+json"] = "application/vnd.pet+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        *,
        body: str | ContentInput,
        content_type: Literal["application/xml"],
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        *,
        body: ContentInput,
        content_type: str,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        *,
        dry_run: bool | Omit = omit,
        name: str | Omit = omit,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: str = "application/vnd.pet+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets`.

        Args:
            body: The whole pet.
            content_type: The content type of the body: application/vnd.pet+json,
                application/xml, image/*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    create = raw_method(Pets.create)
    replace = raw_method(Pets.replace)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    create = streamed_method(Pets.create)
    replace = streamed_method(Pets.replace)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def create(
        self,
        *,
        name: str,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            content_type: The content type of the body: application/json,
                application/x-www-form-urlencoded, multipart/form-data.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    @overload
    async def replace(
        self,
        *,
        name: str,
        dry_run: bool | Omit = omit,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal["application/vnd.pet+json"] = "application/vnd.pet+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        *,
        body: str | ContentInput,
        content_type: Literal["application/xml"],
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        *,
        body: ContentInput,
        content_type: str,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        *,
        dry_run: bool | Omit = omit,
        name: str | Omit = omit,
        owner_name: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: str = "application/vnd.pet+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets`.

        Args:
            body: The whole pet.
            content_type: The content type of the body: application/vnd.pet+json,
                application/xml, image/*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    create = async_raw_method(AsyncPets.create)
    replace = async_raw_method(AsyncPets.replace)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncPets.create)
    replace = async_streamed_method(AsyncPets.replace)
