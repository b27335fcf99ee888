"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncContentTypes, ContentTypes
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeContentTypes", "FakeError", "FakeOperation"]


class _Avatars:
    create: FakeOperation[None]


class _Notes:
    create: FakeOperation[None]
    merge: FakeOperation[None]


class _Pets:
    create: FakeOperation[None]
    replace: FakeOperation[None]


class FakeContentTypes(Fake[ContentTypes, AsyncContentTypes]):
    avatars: _Avatars
    notes: _Notes
    pets: _Pets
    _kinds = (ContentTypes, AsyncContentTypes)
    _credentials = {}
