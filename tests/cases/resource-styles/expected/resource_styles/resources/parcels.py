"""`client.parcels`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.operation import Answer, Operation, Parameter
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

_LIST: Operation[None] = Operation(
    id="GetParcels",
    method="GET",
    path="/v1/parcels",
    answers={"204": Answer()},
    accept="*/*",
)
_CREATE: Operation[None] = Operation(
    id="PostParcels",
    method="POST",
    path="/v1/parcels",
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="GetParcelsParcel",
    method="GET",
    path="/v1/parcels/{parcel}",
    parameters=(Parameter("parcel", "parcel", "path"),),
    parameters_type=lambda: params.GetParcelsParcelParams,
    answers={"204": Answer()},
    accept="*/*",
)
_UPDATE: Operation[None] = Operation(
    id="PostParcelsParcel",
    method="POST",
    path="/v1/parcels/{parcel}",
    parameters=(Parameter("parcel", "parcel", "path"),),
    parameters_type=lambda: params.PostParcelsParcelParams,
    answers={"204": Answer()},
    accept="*/*",
)
_CANCEL: Operation[None] = Operation(
    id="PostParcelsParcelCancel",
    method="POST",
    path="/v1/parcels/{parcel}/cancel",
    parameters=(Parameter("parcel", "parcel", "path"),),
    parameters_type=lambda: params.PostParcelsParcelCancelParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE_INSURANCE: Operation[None] = Operation(
    id="DeleteParcelsParcelInsurance",
    method="DELETE",
    path="/v1/parcels/{parcel}/insurance",
    parameters=(Parameter("parcel", "parcel", "path"),),
    parameters_type=lambda: params.DeleteParcelsParcelInsuranceParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Parcels(Resource):
    """The `parcels` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/parcels/{parcel}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def update(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels/{parcel}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPDATE, locals())

    def cancel(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels/{parcel}/cancel`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CANCEL, locals())

    def delete_insurance(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /v1/parcels/{parcel}/insurance`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE_INSURANCE, locals())

    with_raw_response = variant(lambda: ParcelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ParcelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ParcelsWithRawResponse(RawVariant):
    """The methods of `Parcels`, giving `RawResponse`."""

    list = raw_method(Parcels.list)
    create = raw_method(Parcels.create)
    get = raw_method(Parcels.get)
    update = raw_method(Parcels.update)
    cancel = raw_method(Parcels.cancel)
    delete_insurance = raw_method(Parcels.delete_insurance)


class ParcelsWithStreamingResponse(StreamedVariant):
    """The methods of `Parcels`, giving `StreamedResponse`."""

    list = streamed_method(Parcels.list)
    create = streamed_method(Parcels.create)
    get = streamed_method(Parcels.get)
    update = streamed_method(Parcels.update)
    cancel = streamed_method(Parcels.cancel)
    delete_insurance = streamed_method(Parcels.delete_insurance)


class AsyncParcels(AsyncResource):
    """The `parcels` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/parcels/{parcel}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def update(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels/{parcel}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPDATE, locals())

    async def cancel(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/parcels/{parcel}/cancel`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CANCEL, locals())

    async def delete_insurance(
        self,
        parcel: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /v1/parcels/{parcel}/insurance`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE_INSURANCE, locals())

    with_raw_response = variant(lambda: AsyncParcelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncParcelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncParcelsWithRawResponse(RawVariant):
    """The methods of `AsyncParcels`, giving `RawResponse`."""

    list = async_raw_method(AsyncParcels.list)
    create = async_raw_method(AsyncParcels.create)
    get = async_raw_method(AsyncParcels.get)
    update = async_raw_method(AsyncParcels.update)
    cancel = async_raw_method(AsyncParcels.cancel)
    delete_insurance = async_raw_method(AsyncParcels.delete_insurance)


class AsyncParcelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncParcels`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncParcels.list)
    create = async_streamed_method(AsyncParcels.create)
    get = async_streamed_method(AsyncParcels.get)
    update = async_streamed_method(AsyncParcels.update)
    cancel = async_streamed_method(AsyncParcels.cancel)
    delete_insurance = async_streamed_method(AsyncParcels.delete_insurance)
