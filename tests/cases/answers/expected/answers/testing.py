"""The API as a fake in this process, for tests."""

from __future__ import annotations

from typing import Any

from . import models
from ._client import Answers, AsyncAnswers
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAnswers", "FakeCall", "FakeError", "FakeOperation"]


class _Answers:
    delete_none: FakeOperation[None]
    put_two: FakeOperation[models.Thing | models.Receipt | None]
    get_array: FakeOperation[list[models.Thing]]
    get_map: FakeOperation[dict[str, models.Thing]]
    get_free: FakeOperation[Any]
    get_scalar: FakeOperation[int]
    get_nullable: FakeOperation[models.Thing | None]
    get_text: FakeOperation[str]
    get_xml: FakeOperation[bytes]
    get_binary: FakeOperation[bytes]
    get_vendor: FakeOperation[models.Thing | str]
    get_inline: FakeOperation[models.GetInlineResponse2XX]
    get_default: FakeOperation[models.Thing]
    get_errors: FakeOperation[models.Thing]


class FakeAnswers(Fake[Answers, AsyncAnswers]):
    answers: _Answers
    _kinds = (Answers, AsyncAnswers)
    _credentials = {}
