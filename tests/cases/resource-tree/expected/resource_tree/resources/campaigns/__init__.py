"""`client.campaigns`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

if TYPE_CHECKING:
    from .transfer_configs import AsyncTransferConfigs, TransferConfigs

_LIST: Operation[None] = Operation(
    id="listCampaigns",
    method="GET",
    path="/campaigns",
    answers={"204": Answer()},
)


class Campaigns(Resource):
    """All campaigns."""

    @cached_property
    def transfer_configs(self) -> TransferConfigs:
        """How calls are handed over."""
        from .transfer_configs import TransferConfigs

        return TransferConfigs(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same methods, giving the whole response."""
        return CampaignsWithRawResponse(self._raw())


class CampaignsWithRawResponse:
    """The methods of `Campaigns`, giving the whole response."""

    def __init__(self, resource: Campaigns) -> None:
        self.list = raw(resource.list)


class AsyncCampaigns(AsyncResource):
    """All campaigns."""

    @cached_property
    def transfer_configs(self) -> AsyncTransferConfigs:
        """How calls are handed over."""
        from .transfer_configs import AsyncTransferConfigs

        return AsyncTransferConfigs(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCampaignsWithRawResponse(self._raw())


class AsyncCampaignsWithRawResponse:
    """The methods of `AsyncCampaigns`, giving the whole response."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        self.list = async_raw(resource.list)
