"""The models: what answers are read into."""

from __future__ import annotations

from builtins import list as _list
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model
from ._runtime.tags import Tagged

__all__: list[str] = [
    "Alias",
    "Closed",
    "First",
    "Left",
    "ListItem",
    "More",
    "MoreInner",
    "Odd",
    "Right",
    "Second",
    "Untagged",
]


class Odd(Model):
    """Odd."""

    fooBar: str
    foo_bar: int | None = None
    foo_dash_bar: Annotated[bool | None, Field(alias="foo-bar")] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    n1: Annotated[str | None, Field(alias="1")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    left: Left | None = None
    list: _list[ListItem] | None = None
    more: More | None = None
    other: Alias | None = None
    closed: Closed | None = None
    untagged: Untagged | None = None
    nothing: None = None
    anything: Any = None
    maybe: Left | None = None


class Left(Model):
    """Left."""

    right: Right | None = None


class ListItem(Model):
    """ListItem."""

    list: _list[ListItem] | None = None


class More(Model):
    """More."""

    name: str | None = None
    inner: MoreInner | None = None


class Closed(Model):
    """Closed."""

    right: Right | None = None
    own: str | None = None


class Right(Model):
    """Right."""

    right: Right | None = None
    lefts: list[Left] | None = None


class MoreInner(Model):
    """MoreInner."""

    name: str | None = None
    inner: MoreInner | None = None
    extra: str | None = None


class First(Model):
    """First."""

    a: int | None = None
    sort: Literal["First"] | None = None


class Second(Model):
    """Second."""

    a: int | None = None
    sort: Literal["Second"] | None = None


Alias: TypeAlias = int

Untagged: TypeAlias = Annotated[First | Second, Tagged("sort")]


def __dir__() -> list[str]:
    return __all__
