"""`client.tools`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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

_ERRORS = {"default": Answer("application/json", lambda: models.Warning)}
_LIST: Operation[models.ToolPage] = Operation(
    id="listTools",
    method="GET",
    path="/tools",
    answers={"200": Answer("application/json", lambda: models.ToolPage)},
    errors=_ERRORS,
)
_CREATE: Operation[models.ToolEntry] = Operation(
    id="addTool",
    method="POST",
    path="/tools",
    body=Body("application/json", lambda: params.ToolEntryParam, spread=True),
    answers={"201": Answer("application/json", lambda: models.ToolEntry)},
)


class Tools(Resource):
    """The `tools` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ToolPage:
        """`GET /tools`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        name: str,
        owner: params.PersonParam | models.Person | Omit = omit,
        adze: params.AdzeParam | models.Adze | Omit = omit,
        auger: params.AugerParam | models.Auger | Omit = omit,
        awl: params.AwlParam | models.Awl | Omit = omit,
        chisel: params.ChiselParam | models.Chisel | Omit = omit,
        clamp: params.ClampParam | models.Clamp | Omit = omit,
        drill: params.DrillParam | models.Drill | Omit = omit,
        file: params.FileParam | models.File | Omit = omit,
        gauge: params.GaugeParam | models.Gauge | Omit = omit,
        hammer: params.HammerParam | models.Hammer | Omit = omit,
        jigsaw: params.JigsawParam | models.Jigsaw | Omit = omit,
        knife: params.KnifeParam | models.Knife | Omit = omit,
        lathe: params.LatheParam | models.Lathe | Omit = omit,
        level: params.LevelParam | models.Level | Omit = omit,
        mallet: params.MalletParam | models.Mallet | Omit = omit,
        nailer: params.NailerParam | models.Nailer | Omit = omit,
        plane: params.PlaneParam | models.Plane | Omit = omit,
        pliers: params.PliersParam | models.Pliers | Omit = omit,
        punch: params.PunchParam | models.Punch | Omit = omit,
        rasp: params.RaspParam | models.Rasp | Omit = omit,
        router: params.RouterParam | models.Router | Omit = omit,
        ruler: params.RulerParam | models.Ruler | Omit = omit,
        sander: params.SanderParam | models.Sander | Omit = omit,
        saw: params.SawParam | models.Saw | Omit = omit,
        screwdriver: params.ScrewdriverParam | models.Screwdriver | Omit = omit,
        shears: params.ShearsParam | models.Shears | Omit = omit,
        spanner: params.SpannerParam | models.Spanner | Omit = omit,
        square: params.SquareParam | models.Square | Omit = omit,
        torch: params.TorchParam | models.Torch | Omit = omit,
        trowel: params.TrowelParam | models.Trowel | Omit = omit,
        vice: params.ViceParam | models.Vice | Omit = omit,
        wrench: params.WrenchParam | models.Wrench | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ToolEntry:
        """`POST /tools`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: ToolsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ToolsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ToolsWithRawResponse(RawVariant):
    """The methods of `Tools`, giving `RawResponse`."""

    list = raw_method(Tools.list)
    create = raw_method(Tools.create)


class ToolsWithStreamingResponse(StreamedVariant):
    """The methods of `Tools`, giving `StreamedResponse`."""

    list = streamed_method(Tools.list)
    create = streamed_method(Tools.create)


class AsyncTools(AsyncResource):
    """The `tools` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ToolPage:
        """`GET /tools`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        name: str,
        owner: params.PersonParam | models.Person | Omit = omit,
        adze: params.AdzeParam | models.Adze | Omit = omit,
        auger: params.AugerParam | models.Auger | Omit = omit,
        awl: params.AwlParam | models.Awl | Omit = omit,
        chisel: params.ChiselParam | models.Chisel | Omit = omit,
        clamp: params.ClampParam | models.Clamp | Omit = omit,
        drill: params.DrillParam | models.Drill | Omit = omit,
        file: params.FileParam | models.File | Omit = omit,
        gauge: params.GaugeParam | models.Gauge | Omit = omit,
        hammer: params.HammerParam | models.Hammer | Omit = omit,
        jigsaw: params.JigsawParam | models.Jigsaw | Omit = omit,
        knife: params.KnifeParam | models.Knife | Omit = omit,
        lathe: params.LatheParam | models.Lathe | Omit = omit,
        level: params.LevelParam | models.Level | Omit = omit,
        mallet: params.MalletParam | models.Mallet | Omit = omit,
        nailer: params.NailerParam | models.Nailer | Omit = omit,
        plane: params.PlaneParam | models.Plane | Omit = omit,
        pliers: params.PliersParam | models.Pliers | Omit = omit,
        punch: params.PunchParam | models.Punch | Omit = omit,
        rasp: params.RaspParam | models.Rasp | Omit = omit,
        router: params.RouterParam | models.Router | Omit = omit,
        ruler: params.RulerParam | models.Ruler | Omit = omit,
        sander: params.SanderParam | models.Sander | Omit = omit,
        saw: params.SawParam | models.Saw | Omit = omit,
        screwdriver: params.ScrewdriverParam | models.Screwdriver | Omit = omit,
        shears: params.ShearsParam | models.Shears | Omit = omit,
        spanner: params.SpannerParam | models.Spanner | Omit = omit,
        square: params.SquareParam | models.Square | Omit = omit,
        torch: params.TorchParam | models.Torch | Omit = omit,
        trowel: params.TrowelParam | models.Trowel | Omit = omit,
        vice: params.ViceParam | models.Vice | Omit = omit,
        wrench: params.WrenchParam | models.Wrench | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ToolEntry:
        """`POST /tools`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncToolsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncToolsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncToolsWithRawResponse(RawVariant):
    """The methods of `AsyncTools`, giving `RawResponse`."""

    list = async_raw_method(AsyncTools.list)
    create = async_raw_method(AsyncTools.create)


class AsyncToolsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTools`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncTools.list)
    create = async_streamed_method(AsyncTools.create)
