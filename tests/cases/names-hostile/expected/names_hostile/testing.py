"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNamesHostile, NamesHostile
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNamesHostile", "FakeOperation"]


class _N2Fa:
    list_digits: FakeOperation[None]


class _Aux:
    get: FakeOperation[None]


class _Café:
    récupérer: FakeOperation[None]


class _Con:
    get: FakeOperation[models.AllResponse]


class _Emoji:
    get: FakeOperation[None]


class _Filters:
    list: FakeOperation[None]


class _Import:
    get: FakeOperation[None]


class _Match:
    get: FakeOperation[None]


class _Nul:
    com1_: _NulCom1


class _NulCom1:
    get: FakeOperation[None]


class _VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery:
    get_long: FakeOperation[None]


class _Кот:
    получитькота: FakeOperation[None]


class FakeNamesHostile(Fake[NamesHostile, AsyncNamesHostile]):
    n2fa: _N2Fa
    aux_: _Aux
    café: _Café
    con_: _Con
    emoji: _Emoji
    filters: _Filters
    import_: _Import
    match: _Match
    nul_: _Nul
    very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very: _VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery
    кот: _Кот
    _kinds = (NamesHostile, AsyncNamesHostile)
    _credentials = {}
