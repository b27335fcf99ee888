"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncParameterStyles, ParameterStyles
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeParameterStyles"]


class _Content:
    get: FakeOperation[None]


class _Cookies:
    list: FakeOperation[None]


class _Empty:
    list: FakeOperation[None]


class _Headers:
    list: FakeOperation[None]


class _Merged:
    get: FakeOperation[None]


class _Objects:
    list: FakeOperation[None]


class _Paths:
    get_simple: FakeOperation[None]
    get_array: FakeOperation[None]
    get_label: FakeOperation[None]
    get_matrix: FakeOperation[None]
    get_parts: FakeOperation[None]


class _Reserved:
    get: FakeOperation[None]


class _Values:
    list: FakeOperation[None]


class FakeParameterStyles(Fake[ParameterStyles, AsyncParameterStyles]):
    content: _Content
    cookies: _Cookies
    empty: _Empty
    headers: _Headers
    merged: _Merged
    objects: _Objects
    paths: _Paths
    reserved: _Reserved
    values: _Values
    _kinds = (ParameterStyles, AsyncParameterStyles)
    _credentials = {"api_key": "fake"}
