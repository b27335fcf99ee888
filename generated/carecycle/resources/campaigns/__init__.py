"""`client.campaigns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    variant,
)

if TYPE_CHECKING:
    from . import transfer_configs as _transfer_configs


class Campaigns(Resource):
    """The `campaigns` operations."""

    @cached_property
    def transfer_configs(self) -> _transfer_configs.TransferConfigs:
        """The `campaigns.transfer_configs` operations."""
        from .transfer_configs import TransferConfigs

        return TransferConfigs(self._client)

    with_raw_response = variant(lambda: CampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CampaignsWithRawResponse(RawVariant):
    """The methods of `Campaigns`, giving `RawResponse`."""

    transfer_configs: _transfer_configs.TransferConfigsWithRawResponse


class CampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `Campaigns`, giving `StreamedResponse`."""

    transfer_configs: _transfer_configs.TransferConfigsWithStreamingResponse


class AsyncCampaigns(AsyncResource):
    """The `campaigns` operations."""

    @cached_property
    def transfer_configs(self) -> _transfer_configs.AsyncTransferConfigs:
        """The `campaigns.transfer_configs` operations."""
        from .transfer_configs import AsyncTransferConfigs

        return AsyncTransferConfigs(self._client)

    with_raw_response = variant(lambda: AsyncCampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCampaignsWithRawResponse(RawVariant):
    """The methods of `AsyncCampaigns`, giving `RawResponse`."""

    transfer_configs: _transfer_configs.AsyncTransferConfigsWithRawResponse


class AsyncCampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCampaigns`, giving `AsyncStreamedResponse`."""

    transfer_configs: _transfer_configs.AsyncTransferConfigsWithStreamingResponse
