"""`client.profile`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[None] = Operation(
    id="getProfile",
    method="GET",
    path="/profile",
    answers={"204": Answer()},
)


class ProfileResource(Resource):
    """The `profile` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /profile`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> ProfileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return ProfileResourceWithRawResponse(self._raw())


class ProfileResourceWithRawResponse:
    """The methods of `ProfileResource`, giving the whole response."""

    def __init__(self, resource: ProfileResource) -> None:
        self.get = raw(resource.get)


class AsyncProfileResource(AsyncResource):
    """The `profile` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /profile`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncProfileResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncProfileResourceWithRawResponse(self._raw())


class AsyncProfileResourceWithRawResponse:
    """The methods of `AsyncProfileResource`, giving the whole response."""

    def __init__(self, resource: AsyncProfileResource) -> None:
        self.get = async_raw(resource.get)
