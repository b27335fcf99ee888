"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncCareCycle, CareCycle
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeCareCycle", "FakeError", "FakeOperation"]


class _Campaigns:
    transfer_configs: _CampaignsTransferConfigs


class _CampaignsTransferConfigs:
    create: FakeOperation[models.TransferConfigResponse]
    get: FakeOperation[models.GetTransferConfigResponse]
    update: FakeOperation[models.TransferConfigResponse]


class FakeCareCycle(Fake[CareCycle, AsyncCareCycle]):
    campaigns: _Campaigns
    _kinds = (CareCycle, AsyncCareCycle)
    _credentials = {"api_key": "fake"}
