"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AnswersMediaTypes, AsyncAnswersMediaTypes
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAnswersMediaTypes", "FakeCall", "FakeError", "FakeOperation"]


class _Reports:
    get: FakeOperation[models.Report | str | bytes]
    get_versioned: FakeOperation[models.Report | models.GetVersionedResponseVndAcmeJson]
    get_same: FakeOperation[models.Report]
    get_picture: FakeOperation[bytes]
    get_any: FakeOperation[models.Report]
    get_any_text: FakeOperation[str]
    get_any_bytes: FakeOperation[bytes]
    get_xml: FakeOperation[bytes]
    get_silent: FakeOperation[object]


class FakeAnswersMediaTypes(Fake[AnswersMediaTypes, AsyncAnswersMediaTypes]):
    reports: _Reports
    _kinds = (AnswersMediaTypes, AsyncAnswersMediaTypes)
    _credentials = {}
