"""`client.campaigns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Answer, Operation
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
    from . import transfer_configs as _transfer_configs

_LIST: Operation[None] = Operation(
    id="listCampaigns",
    method="GET",
    path="/campaigns",
    answers={"204": Answer()},
    accept="*/*",
)


class Campaigns(Resource):
    """All campaigns."""

    @cached_property
    def transfer_configs(self) -> _transfer_configs.TransferConfigs:
        """How calls are handed over."""
        from .transfer_configs import TransferConfigs

        return TransferConfigs(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: CampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CampaignsWithRawResponse(RawVariant):
    """The methods of `Campaigns`, giving `RawResponse`."""

    transfer_configs: _transfer_configs.TransferConfigsWithRawResponse
    list = raw_method(Campaigns.list)


class CampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `Campaigns`, giving `StreamedResponse`."""

    transfer_configs: _transfer_configs.TransferConfigsWithStreamingResponse
    list = streamed_method(Campaigns.list)


class AsyncCampaigns(AsyncResource):
    """All campaigns."""

    @cached_property
    def transfer_configs(self) -> _transfer_configs.AsyncTransferConfigs:
        """How calls are handed over."""
        from .transfer_configs import AsyncTransferConfigs

        return AsyncTransferConfigs(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncCampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCampaignsWithRawResponse(RawVariant):
    """The methods of `AsyncCampaigns`, giving `RawResponse`."""

    transfer_configs: _transfer_configs.AsyncTransferConfigsWithRawResponse
    list = async_raw_method(AsyncCampaigns.list)


class AsyncCampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCampaigns`, giving `AsyncStreamedResponse`."""

    transfer_configs: _transfer_configs.AsyncTransferConfigsWithStreamingResponse
    list = async_streamed_method(AsyncCampaigns.list)
