"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncParameters, Parameters
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeParameters"]


class _Cookie:
    get_form: FakeOperation[None]
    get_form_exploded: FakeOperation[None]


class _Header:
    get_simple: FakeOperation[None]
    get_simple_exploded: FakeOperation[None]


class _Path:
    get_simple: FakeOperation[None]
    get_simple_exploded: FakeOperation[None]
    get_label: FakeOperation[None]
    get_label_exploded: FakeOperation[None]
    get_matrix: FakeOperation[None]
    get_matrix_exploded: FakeOperation[None]


class _Query:
    get_form: FakeOperation[None]
    get_form_exploded: FakeOperation[None]
    get_delimited: FakeOperation[None]
    get_plain: FakeOperation[None]


class _Shared:
    get: FakeOperation[None]
    delete: FakeOperation[None]


class FakeParameters(Fake[Parameters, AsyncParameters]):
    cookie: _Cookie
    header: _Header
    path: _Path
    query: _Query
    shared: _Shared
    _kinds = (Parameters, AsyncParameters)
    _credentials = {}
