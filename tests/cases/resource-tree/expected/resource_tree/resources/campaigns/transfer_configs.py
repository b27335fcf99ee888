"""`client.campaigns.transfer_configs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createTransferConfig",
    method="POST",
    path="/campaigns/{id}/transfer-configs",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.CreateTransferConfigParams,
    answers={"204": Answer()},
)
_OF: Operation[None] = Operation(
    id="transferConfigsOfCampaign",
    method="GET",
    path="/campaigns/{id}/transfer-configs",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.TransferConfigsOfCampaignParams,
    answers={"204": Answer()},
)


class TransferConfigs(Resource):
    """How calls are handed over."""

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    def of(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_OF, locals())

    @cached_property
    def with_raw_response(self) -> TransferConfigsWithRawResponse:
        """The same methods, giving the whole response."""
        return TransferConfigsWithRawResponse(self._raw())


class TransferConfigsWithRawResponse:
    """The methods of `TransferConfigs`, giving the whole response."""

    def __init__(self, resource: TransferConfigs) -> None:
        self.create = raw(resource.create)
        self.of = raw(resource.of)


class AsyncTransferConfigs(AsyncResource):
    """How calls are handed over."""

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    async def of(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_OF, locals())

    @cached_property
    def with_raw_response(self) -> AsyncTransferConfigsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncTransferConfigsWithRawResponse(self._raw())


class AsyncTransferConfigsWithRawResponse:
    """The methods of `AsyncTransferConfigs`, giving the whole response."""

    def __init__(self, resource: AsyncTransferConfigs) -> None:
        self.create = async_raw(resource.create)
        self.of = async_raw(resource.of)
