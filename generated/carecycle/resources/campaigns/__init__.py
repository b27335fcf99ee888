"""`client.campaigns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .transfer_configs import AsyncTransferConfigs, TransferConfigs


class Campaigns(Resource):
    """The `campaigns` operations."""

    @cached_property
    def transfer_configs(self) -> TransferConfigs:
        """The `campaigns.transfer_configs` operations."""
        from .transfer_configs import TransferConfigs

        return TransferConfigs(self._client)


class AsyncCampaigns(AsyncResource):
    """The `campaigns` operations."""

    @cached_property
    def transfer_configs(self) -> AsyncTransferConfigs:
        """The `campaigns.transfer_configs` operations."""
        from .transfer_configs import AsyncTransferConfigs

        return AsyncTransferConfigs(self._client)
