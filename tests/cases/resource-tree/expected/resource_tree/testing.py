"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models as _sdk_models
from ._client import AsyncResourceTree, ResourceTree
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeResourceTree"]


class _Campaigns:
    transfer_configs: _CampaignsTransferConfigs
    list: FakeOperation[None]


class _CampaignsTransferConfigs:
    create: FakeOperation[None]
    of: FakeOperation[None]


class _Catalogs:
    models: _CatalogsModels
    get: FakeOperation[_sdk_models.Catalog]


class _CatalogsModels:
    list: FakeOperation[None]
    get: FakeOperation[None]


class _Close:
    all: FakeOperation[None]


class _Default:
    get_status: FakeOperation[None]


class _Import:
    create: FakeOperation[None]


class _Models:
    list: FakeOperation[None]


class _Orders:
    notes: _OrdersNotes
    list: FakeOperation[None]
    create: FakeOperation[None]
    get: FakeOperation[None]
    delete: FakeOperation[None]
    cancel: FakeOperation[None]


class _OrdersNotes:
    list_for_order: FakeOperation[None]
    list: FakeOperation[None]


class _Pets:
    toys: _PetsToys
    list: FakeOperation[None]
    create: FakeOperation[None]
    get: FakeOperation[None]
    update: FakeOperation[None]
    replace: FakeOperation[None]
    delete: FakeOperation[None]
    head: FakeOperation[None]


class _PetsToys:
    create: FakeOperation[None]
    get: FakeOperation[None]


class _Profile:
    get: FakeOperation[None]


class _Things:
    old: _ThingsOld
    latest: FakeOperation[None]


class _ThingsOld:
    list: FakeOperation[None]


class FakeResourceTree(Fake[ResourceTree, AsyncResourceTree]):
    campaigns: _Campaigns
    catalogs: _Catalogs
    close_: _Close
    default: _Default
    import_: _Import
    models: _Models
    orders: _Orders
    pets: _Pets
    profile: _Profile
    things: _Things
    _kinds = (ResourceTree, AsyncResourceTree)
    _credentials = {}
