"""`client.houses`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models, params
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Body, Operation, Parameter
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
    from . import papers as _papers

_ERRORS = {"default": Answer("application/json", lambda: models.Warning)}
_GET: Operation[models.House] = Operation(
    id="getHouse",
    method="GET",
    path="/houses/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetHouseParams,
    answers={"200": Answer("application/json", lambda: models.House)},
    errors=_ERRORS,
)
_REPLACE: Operation[models.House] = Operation(
    id="replaceHouse",
    method="PUT",
    path="/houses/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.ReplaceHouseParams,
    body=Body(
        "application/json",
        lambda: params.HouseParam,
        spread=True,
        renamed={"id_body": "id"},
    ),
    answers={"200": Answer("application/json", lambda: models.House)},
    errors=_ERRORS,
)


class Houses(Resource):
    """The `houses` operations."""

    @cached_property
    def papers(self) -> _papers.Papers:
        """The `houses.papers` operations."""
        from .papers import Papers

        return Papers(self._client)

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.House:
        """`GET /houses/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return self._call(_GET, locals())

    def replace(
        self,
        id: str,
        *,
        id_body: str,
        address: params.AddressParam | models.Address,
        price: params.MoneyParam | models.Money | Omit = omit,
        rooms: Sequence[params.RoomParam] | Omit = omit,
        owner: (
            str
            | params.PersonParam
            | models.Person
            | params.CompanyParam
            | models.Company
            | None
            | Omit
        ) = omit,
        owners: Sequence[str | params.PersonParam | models.Person] | Omit = omit,
        attic: params.AtticParam | models.Attic | Omit = omit,
        balcony: params.BalconyParam | models.Balcony | Omit = omit,
        basement: params.BasementParam | models.Basement | Omit = omit,
        bathroom: params.BathroomParam | models.Bathroom | Omit = omit,
        bedroom: params.BedroomParam | models.Bedroom | Omit = omit,
        cellar: params.CellarParam | models.Cellar | Omit = omit,
        closet: params.ClosetParam | models.Closet | Omit = omit,
        corridor: params.CorridorParam | models.Corridor | Omit = omit,
        courtyard: params.CourtyardParam | models.Courtyard | Omit = omit,
        deck: params.DeckParam | models.Deck | Omit = omit,
        den: params.DenParam | models.Den | Omit = omit,
        dining_room: params.DiningRoomParam | models.DiningRoom | Omit = omit,
        garage: params.GarageParam | models.Garage | Omit = omit,
        garden: params.GardenParam | models.Garden | Omit = omit,
        gym: params.GymParam | models.Gym | Omit = omit,
        hall: params.HallParam | models.Hall | Omit = omit,
        kitchen: params.KitchenParam | models.Kitchen | Omit = omit,
        landing: params.LandingParam | models.Landing | Omit = omit,
        larder: params.LarderParam | models.Larder | Omit = omit,
        laundry: params.LaundryParam | models.Laundry | Omit = omit,
        library: params.LibraryParam | models.Library | Omit = omit,
        living_room: params.LivingRoomParam | models.LivingRoom | Omit = omit,
        lobby: params.LobbyParam | models.Lobby | Omit = omit,
        loft: params.LoftParam | models.Loft | Omit = omit,
        lounge: params.LoungeParam | models.Lounge | Omit = omit,
        mudroom: params.MudroomParam | models.Mudroom | Omit = omit,
        nursery: params.NurseryParam | models.Nursery | Omit = omit,
        office: params.OfficeParam | models.Office | Omit = omit,
        pantry: params.PantryParam | models.Pantry | Omit = omit,
        patio: params.PatioParam | models.Patio | Omit = omit,
        playroom: params.PlayroomParam | models.Playroom | Omit = omit,
        porch: params.PorchParam | models.Porch | Omit = omit,
        sauna: params.SaunaParam | models.Sauna | Omit = omit,
        scullery: params.SculleryParam | models.Scullery | Omit = omit,
        shed: params.ShedParam | models.Shed | Omit = omit,
        stairs: params.StairsParam | models.Stairs | Omit = omit,
        storeroom: params.StoreroomParam | models.Storeroom | Omit = omit,
        studio: params.StudioParam | models.Studio | Omit = omit,
        study: params.StudyParam | models.Study | Omit = omit,
        terrace: params.TerraceParam | models.Terrace | Omit = omit,
        utility: params.UtilityParam | models.Utility | Omit = omit,
        veranda: params.VerandaParam | models.Veranda | Omit = omit,
        vestibule: params.VestibuleParam | models.Vestibule | Omit = omit,
        workshop: params.WorkshopParam | models.Workshop | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.House:
        """`PUT /houses/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: HousesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: HousesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class HousesWithRawResponse(RawVariant):
    """The methods of `Houses`, giving `RawResponse`."""

    papers: _papers.PapersWithRawResponse
    get = raw_method(Houses.get)
    replace = raw_method(Houses.replace)


class HousesWithStreamingResponse(StreamedVariant):
    """The methods of `Houses`, giving `StreamedResponse`."""

    papers: _papers.PapersWithStreamingResponse
    get = streamed_method(Houses.get)
    replace = streamed_method(Houses.replace)


class AsyncHouses(AsyncResource):
    """The `houses` operations."""

    @cached_property
    def papers(self) -> _papers.AsyncPapers:
        """The `houses.papers` operations."""
        from .papers import AsyncPapers

        return AsyncPapers(self._client)

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.House:
        """`GET /houses/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return await self._call(_GET, locals())

    async def replace(
        self,
        id: str,
        *,
        id_body: str,
        address: params.AddressParam | models.Address,
        price: params.MoneyParam | models.Money | Omit = omit,
        rooms: Sequence[params.RoomParam] | Omit = omit,
        owner: (
            str
            | params.PersonParam
            | models.Person
            | params.CompanyParam
            | models.Company
            | None
            | Omit
        ) = omit,
        owners: Sequence[str | params.PersonParam | models.Person] | Omit = omit,
        attic: params.AtticParam | models.Attic | Omit = omit,
        balcony: params.BalconyParam | models.Balcony | Omit = omit,
        basement: params.BasementParam | models.Basement | Omit = omit,
        bathroom: params.BathroomParam | models.Bathroom | Omit = omit,
        bedroom: params.BedroomParam | models.Bedroom | Omit = omit,
        cellar: params.CellarParam | models.Cellar | Omit = omit,
        closet: params.ClosetParam | models.Closet | Omit = omit,
        corridor: params.CorridorParam | models.Corridor | Omit = omit,
        courtyard: params.CourtyardParam | models.Courtyard | Omit = omit,
        deck: params.DeckParam | models.Deck | Omit = omit,
        den: params.DenParam | models.Den | Omit = omit,
        dining_room: params.DiningRoomParam | models.DiningRoom | Omit = omit,
        garage: params.GarageParam | models.Garage | Omit = omit,
        garden: params.GardenParam | models.Garden | Omit = omit,
        gym: params.GymParam | models.Gym | Omit = omit,
        hall: params.HallParam | models.Hall | Omit = omit,
        kitchen: params.KitchenParam | models.Kitchen | Omit = omit,
        landing: params.LandingParam | models.Landing | Omit = omit,
        larder: params.LarderParam | models.Larder | Omit = omit,
        laundry: params.LaundryParam | models.Laundry | Omit = omit,
        library: params.LibraryParam | models.Library | Omit = omit,
        living_room: params.LivingRoomParam | models.LivingRoom | Omit = omit,
        lobby: params.LobbyParam | models.Lobby | Omit = omit,
        loft: params.LoftParam | models.Loft | Omit = omit,
        lounge: params.LoungeParam | models.Lounge | Omit = omit,
        mudroom: params.MudroomParam | models.Mudroom | Omit = omit,
        nursery: params.NurseryParam | models.Nursery | Omit = omit,
        office: params.OfficeParam | models.Office | Omit = omit,
        pantry: params.PantryParam | models.Pantry | Omit = omit,
        patio: params.PatioParam | models.Patio | Omit = omit,
        playroom: params.PlayroomParam | models.Playroom | Omit = omit,
        porch: params.PorchParam | models.Porch | Omit = omit,
        sauna: params.SaunaParam | models.Sauna | Omit = omit,
        scullery: params.SculleryParam | models.Scullery | Omit = omit,
        shed: params.ShedParam | models.Shed | Omit = omit,
        stairs: params.StairsParam | models.Stairs | Omit = omit,
        storeroom: params.StoreroomParam | models.Storeroom | Omit = omit,
        studio: params.StudioParam | models.Studio | Omit = omit,
        study: params.StudyParam | models.Study | Omit = omit,
        terrace: params.TerraceParam | models.Terrace | Omit = omit,
        utility: params.UtilityParam | models.Utility | Omit = omit,
        veranda: params.VerandaParam | models.Veranda | Omit = omit,
        vestibule: params.VestibuleParam | models.Vestibule | Omit = omit,
        workshop: params.WorkshopParam | models.Workshop | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.House:
        """`PUT /houses/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: An error.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncHousesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncHousesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncHousesWithRawResponse(RawVariant):
    """The methods of `AsyncHouses`, giving `RawResponse`."""

    papers: _papers.AsyncPapersWithRawResponse
    get = async_raw_method(AsyncHouses.get)
    replace = async_raw_method(AsyncHouses.replace)


class AsyncHousesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncHouses`, giving `AsyncStreamedResponse`."""

    papers: _papers.AsyncPapersWithStreamingResponse
    get = async_streamed_method(AsyncHouses.get)
    replace = async_streamed_method(AsyncHouses.replace)
