# -*- coding: utf-8 -*-
# Copyright Acme
# coding: latin-1
#
# """
# raise SystemExit
# raise
# A\u202eb

"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AsyncSettingsClient, SettingsClient
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSettingsClient"]


class _Things:
    list: FakeOperation[_list[str]]


class FakeSettingsClient(Fake[SettingsClient, AsyncSettingsClient]):
    things: _Things
    _kinds = (SettingsClient, AsyncSettingsClient)
    _credentials = {}
