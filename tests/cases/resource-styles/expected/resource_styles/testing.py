"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncResourceStyles, ResourceStyles
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeResourceStyles"]


class _About:
    get_motto: FakeOperation[None]


class _Chat:
    send_note: FakeOperation[None]


class _Depot:
    shelves: _DepotShelves


class _DepotShelves:
    list: FakeOperation[None]
    get: FakeOperation[None]


class _Desks:
    tickets: _DesksTickets


class _DesksTickets:
    replies: _DesksTicketsReplies
    list: FakeOperation[None]
    get: FakeOperation[None]
    lock: FakeOperation[None]


class _DesksTicketsReplies:
    list: FakeOperation[None]
    create: FakeOperation[None]
    list_for_desk: FakeOperation[None]


class _Engines:
    begin_start: FakeOperation[None]
    list: FakeOperation[None]


class _FleetV1:
    zones: _FleetV1Zones


class _FleetV1Zones:
    boxes: _FleetV1ZonesBoxes


class _FleetV1ZonesBoxes:
    status: _FleetV1ZonesBoxesStatus
    list: FakeOperation[None]
    delete_all: FakeOperation[None]
    delete: FakeOperation[None]


class _FleetV1ZonesBoxesStatus:
    get: FakeOperation[None]
    update: FakeOperation[None]


class _Me:
    tickets: _MeTickets


class _MeTickets:
    list: FakeOperation[None]


class _Parcels:
    list: FakeOperation[None]
    create: FakeOperation[None]
    get: FakeOperation[None]
    update: FakeOperation[None]
    cancel: FakeOperation[None]
    delete_insurance: FakeOperation[None]


class _Teams:
    list_tickets: FakeOperation[None]


class _V2:
    parcels: _V2Parcels


class _V2Parcels:
    list: FakeOperation[None]


class FakeResourceStyles(Fake[ResourceStyles, AsyncResourceStyles]):
    about: _About
    chat: _Chat
    depot: _Depot
    desks: _Desks
    engines: _Engines
    fleet_v1: _FleetV1
    me: _Me
    parcels: _Parcels
    teams: _Teams
    v2: _V2
    _kinds = (ResourceStyles, AsyncResourceStyles)
    _credentials = {}
