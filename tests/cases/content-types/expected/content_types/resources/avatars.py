"""`client.avatars`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack, overload

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw
from .._runtime.uploads import FileInput

_CREATE: Operation[None] = Operation(
    id="createAvatar",
    method="POST",
    path="/avatars",
    bodies=(
        Body(
            "application/json",
            lambda: params.CreateAvatarRequestParam,
            spread=True,
            renamed={"content_type_body": "content_type"},
        ),
        Body(
            "multipart/form-data",
            lambda: params.CreateAvatarMultipartRequestParam,
            kind="multipart",
            spread=True,
        ),
    ),
    answers={"204": Answer()},
)


class Avatars(Resource):
    """The `avatars` operations."""

    @overload
    def create(
        self,
        *,
        name: str,
        url: str,
        content_type_body: str | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        name: str,
        file: FileInput,
        content_type: Literal["multipart/form-data"],
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        name: str,
        url: str | Omit = omit,
        content_type_body: str | Omit = omit,
        file: FileInput | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal[
            "application/json", "multipart/form-data"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /avatars`.

        Args:
            content_type: The content type of the body: application/json,
                multipart/form-data.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AvatarsWithRawResponse:
        """The same methods, giving the whole response."""
        return AvatarsWithRawResponse(self._raw())


class AvatarsWithRawResponse:
    """The methods of `Avatars`, giving the whole response."""

    def __init__(self, resource: Avatars) -> None:
        self.create = raw(resource.create)


class AsyncAvatars(AsyncResource):
    """The `avatars` operations."""

    @overload
    async def create(
        self,
        *,
        name: str,
        url: str,
        content_type_body: str | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        file: FileInput,
        content_type: Literal["multipart/form-data"],
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        name: str,
        url: str | Omit = omit,
        content_type_body: str | Omit = omit,
        file: FileInput | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal[
            "application/json", "multipart/form-data"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /avatars`.

        Args:
            content_type: The content type of the body: application/json,
                multipart/form-data.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncAvatarsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAvatarsWithRawResponse(self._raw())


class AsyncAvatarsWithRawResponse:
    """The methods of `AsyncAvatars`, giving the whole response."""

    def __init__(self, resource: AsyncAvatars) -> None:
        self.create = async_raw(resource.create)
