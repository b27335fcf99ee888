"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import Anchors, AsyncAnchors
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAnchors", "FakeCall", "FakeError", "FakeOperation"]


class _Books:
    get: FakeOperation[models.Book]


class _Trees:
    send: FakeOperation[models.Tree]
    get_colour: FakeOperation[models.Painted]


class FakeAnchors(Fake[Anchors, AsyncAnchors]):
    books: _Books
    trees: _Trees
    _kinds = (Anchors, AsyncAnchors)
    _credentials = {}
