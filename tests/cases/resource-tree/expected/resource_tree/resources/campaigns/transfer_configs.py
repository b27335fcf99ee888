"""`client.campaigns.transfer_configs`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
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

_CREATE: Operation[None] = Operation(
    id="createTransferConfig",
    method="POST",
    path="/campaigns/{id}/transfer-configs",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.CreateTransferConfigParams,
    answers={"204": Answer()},
    accept="*/*",
)
_OF: Operation[None] = Operation(
    id="transferConfigsOfCampaign",
    method="GET",
    path="/campaigns/{id}/transfer-configs",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.TransferConfigsOfCampaignParams,
    answers={"204": Answer()},
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def of(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_OF, locals())

    with_raw_response = variant(lambda: TransferConfigsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TransferConfigsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TransferConfigsWithRawResponse(RawVariant):
    """The methods of `TransferConfigs`, giving `RawResponse`."""

    create = raw_method(TransferConfigs.create)
    of = raw_method(TransferConfigs.of)


class TransferConfigsWithStreamingResponse(StreamedVariant):
    """The methods of `TransferConfigs`, giving `StreamedResponse`."""

    create = streamed_method(TransferConfigs.create)
    of = streamed_method(TransferConfigs.of)


class AsyncTransferConfigs(AsyncResource):
    """How calls are handed over."""

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def of(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /campaigns/{id}/transfer-configs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_OF, locals())

    with_raw_response = variant(lambda: AsyncTransferConfigsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTransferConfigsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTransferConfigsWithRawResponse(RawVariant):
    """The methods of `AsyncTransferConfigs`, giving `RawResponse`."""

    create = async_raw_method(AsyncTransferConfigs.create)
    of = async_raw_method(AsyncTransferConfigs.of)


class AsyncTransferConfigsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTransferConfigs`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncTransferConfigs.create)
    of = async_streamed_method(AsyncTransferConfigs.of)
