"""The API as a fake in this process, for tests."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from . import models
from ._client import AsyncTuplesAndKeys, TuplesAndKeys
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeTuplesAndKeys"]


class _Points:
    replace: FakeOperation[
        list[
            Annotated[
                tuple[float, float, models.Label], Field(max_length=3, min_length=3)
            ]
        ]
    ]


class _Things:
    replace: FakeOperation[models.Thing]


class FakeTuplesAndKeys(Fake[TuplesAndKeys, AsyncTuplesAndKeys]):
    points: _Points
    things: _Things
    _kinds = (TuplesAndKeys, AsyncTuplesAndKeys)
    _credentials = {}
