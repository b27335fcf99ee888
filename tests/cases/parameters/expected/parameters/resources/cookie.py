"""`client.cookie`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET_FORM: Operation[None] = Operation(
    id="getCookieForm",
    method="GET",
    path="/cookies",
    parameters=(
        Parameter("color", "color", "cookie", explode=False),
        Parameter("array", "array", "cookie", explode=False),
        Parameter("object", "object", "cookie", explode=False),
    ),
    parameters_type=lambda: params.GetCookieFormParams,
    answers={"204": Answer()},
)
_GET_FORM_EXPLODED: Operation[None] = Operation(
    id="getCookieFormExploded",
    method="GET",
    path="/cookiesExploded",
    parameters=(Parameter("color", "color", "cookie"),),
    parameters_type=lambda: params.GetCookieFormExplodedParams,
    answers={"204": Answer()},
)


class Cookie(Resource):
    """The `cookie` operations."""

    def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_FORM, locals())

    def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookiesExploded`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_FORM_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> CookieWithRawResponse:
        """The same methods, giving the whole response."""
        return CookieWithRawResponse(self._raw())


class CookieWithRawResponse:
    """The methods of `Cookie`, giving the whole response."""

    def __init__(self, resource: Cookie) -> None:
        self.get_form = raw(resource.get_form)
        self.get_form_exploded = raw(resource.get_form_exploded)


class AsyncCookie(AsyncResource):
    """The `cookie` operations."""

    async def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_FORM, locals())

    async def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookiesExploded`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_FORM_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCookieWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCookieWithRawResponse(self._raw())


class AsyncCookieWithRawResponse:
    """The methods of `AsyncCookie`, giving the whole response."""

    def __init__(self, resource: AsyncCookie) -> None:
        self.get_form = async_raw(resource.get_form)
        self.get_form_exploded = async_raw(resource.get_form_exploded)
