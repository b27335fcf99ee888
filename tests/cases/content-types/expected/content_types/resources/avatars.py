"""`client.avatars`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack, overload

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
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AvatarsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AvatarsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AvatarsWithRawResponse(RawVariant):
    """The methods of `Avatars`, giving `RawResponse`."""

    create = raw_method(Avatars.create)


class AvatarsWithStreamingResponse(StreamedVariant):
    """The methods of `Avatars`, giving `StreamedResponse`."""

    create = streamed_method(Avatars.create)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncAvatarsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAvatarsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAvatarsWithRawResponse(RawVariant):
    """The methods of `AsyncAvatars`, giving `RawResponse`."""

    create = async_raw_method(AsyncAvatars.create)


class AsyncAvatarsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAvatars`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncAvatars.create)
