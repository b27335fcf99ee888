"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncYamlForms, YamlForms
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeYamlForms"]


class _Things:
    list: FakeOperation[models.Thing]
    send: FakeOperation[None]


class FakeYamlForms(Fake[YamlForms, AsyncYamlForms]):
    things: _Things
    _kinds = (YamlForms, AsyncYamlForms)
    _credentials = {}
