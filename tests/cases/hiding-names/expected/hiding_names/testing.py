"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import dict as _dict, list as _list, str as _str

from . import models, models as _sdk_models
from ._client import AsyncHidingNames, HidingNames
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeHidingNames", "FakeOperation"]


class _Reports:
    get: FakeOperation[models.Report]


class _Things:
    list: FakeOperation[_list[_sdk_models.Hidden]]
    create: FakeOperation[_list[_list[_sdk_models.Hidden]]]
    dict: FakeOperation[_dict[_str, _str]]
    str: FakeOperation[_str]
    models: FakeOperation[_sdk_models.Hidden]
    params: FakeOperation[_sdk_models.Hidden]
    omit_: FakeOperation[None]
    errors: FakeOperation[_list[_str]]
    after: FakeOperation[None]
    cached_property_: FakeOperation[None]
    rest: FakeOperation[_sdk_models.RestResponse]


class FakeHidingNames(Fake[HidingNames, AsyncHidingNames]):
    reports: _Reports
    things: _Things
    _kinds = (HidingNames, AsyncHidingNames)
    _credentials = {}
