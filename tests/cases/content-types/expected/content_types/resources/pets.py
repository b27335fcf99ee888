"""`client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack, overload

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.create = raw(resource.create)
        self.replace = raw(resource.replace)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.create = async_raw(resource.create)
        self.replace = async_raw(resource.replace)
