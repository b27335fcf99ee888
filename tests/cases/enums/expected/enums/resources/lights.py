"""`client.lights`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import models, params
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

_GET: Operation[models.Light] = Operation(
    id="getLight",
    method="GET",
    path="/lights/{colour}",
    parameters=(
        Parameter("colour", "colour", "path"),
        Parameter("level", "level", "query"),
        Parameter("sort", "sort", "query"),
    ),
    parameters_type=lambda: params.GetLightParams,
    answers={"200": Answer("application/json", lambda: models.Light)},
)
_REPLACE: Operation[None] = Operation(
    id="putLight",
    method="PUT",
    path="/lights/{colour}",
    parameters=(Parameter("colour", "colour", "path"),),
    parameters_type=lambda: params.PutLightParams,
    body=Body(
        "application/json",
        lambda: params.LightParam,
        spread=True,
        renamed={"colour_body": "colour"},
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Lights(Resource):
    """The `lights` operations."""

    def get(
        self,
        colour: params.ColourParam,
        *,
        level: Literal[1, 2, 3] | Omit = omit,
        sort: Sequence[Literal["name", "-name"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Light:
        """`GET /lights/{colour}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def replace(
        self,
        colour: params.ColourParam,
        *,
        colour_body: params.ColourParam,
        level: Literal[1, 2, 3] | Omit = omit,
        only: Literal["one"] | Omit = omit,
        version: Literal[2] | Omit = omit,
        mood: params.MoodParam | Omit = omit,
        maybe: Literal["a", "b"] | None | Omit = omit,
        state: params.LightStateParam | Omit = omit,
        flag: Literal[True] | Omit = omit,
        mixed: Literal[1, "1", "two"] | Omit = omit,
        colours: Sequence[params.ColourParam] | Omit = omit,
        default_colour: params.ColourParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /lights/{colour}`.

        Args:
            colour_body: The server's default is 'red'.
            default_colour: Used at night.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: LightsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LightsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LightsWithRawResponse(RawVariant):
    """The methods of `Lights`, giving `RawResponse`."""

    get = raw_method(Lights.get)
    replace = raw_method(Lights.replace)


class LightsWithStreamingResponse(StreamedVariant):
    """The methods of `Lights`, giving `StreamedResponse`."""

    get = streamed_method(Lights.get)
    replace = streamed_method(Lights.replace)


class AsyncLights(AsyncResource):
    """The `lights` operations."""

    async def get(
        self,
        colour: params.ColourParam,
        *,
        level: Literal[1, 2, 3] | Omit = omit,
        sort: Sequence[Literal["name", "-name"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Light:
        """`GET /lights/{colour}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def replace(
        self,
        colour: params.ColourParam,
        *,
        colour_body: params.ColourParam,
        level: Literal[1, 2, 3] | Omit = omit,
        only: Literal["one"] | Omit = omit,
        version: Literal[2] | Omit = omit,
        mood: params.MoodParam | Omit = omit,
        maybe: Literal["a", "b"] | None | Omit = omit,
        state: params.LightStateParam | Omit = omit,
        flag: Literal[True] | Omit = omit,
        mixed: Literal[1, "1", "two"] | Omit = omit,
        colours: Sequence[params.ColourParam] | Omit = omit,
        default_colour: params.ColourParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /lights/{colour}`.

        Args:
            colour_body: The server's default is 'red'.
            default_colour: Used at night.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncLightsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLightsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLightsWithRawResponse(RawVariant):
    """The methods of `AsyncLights`, giving `RawResponse`."""

    get = async_raw_method(AsyncLights.get)
    replace = async_raw_method(AsyncLights.replace)


class AsyncLightsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLights`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncLights.get)
    replace = async_streamed_method(AsyncLights.replace)
