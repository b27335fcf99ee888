"""One operation of the API as data: what goes where, and what comes back.

Types are given as functions without arguments, so that a model is imported when its
operation is first called and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: `name` is the argument, `wire_name` what the API calls it.

    `style` and `explode` are those of the OpenAPI Specification 3.1 (4.8.12); left
    out, they are the location's defaults. `media_type` is set for a parameter whose
    value is a serialised document (`content`).
    """

    name: str
    wire_name: str
    location: Location
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """A request body of `media_type`.

    With `spread` each field is an argument of its own, under the name of the
    `TypedDict` field; `renamed` lists the arguments that are called otherwise.
    """

    media_type: str
    type: Callable[[], object] | None = None
    spread: bool = False
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    required: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented answer; without a media type it has no body."""

    media_type: str = ""
    type: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation whose success gives a `T`.

    The keys of `answers` and `errors` are `"200"`, `"2XX"` or `"default"`. `security`
    lists alternatives of scheme names that go together; None means the client's,
    `()` that none is needed. `idempotent` allows a POST or PATCH to be repeated.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    parameters_type: Callable[[], object] | None = None
    body: Body | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    errors: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    security: tuple[tuple[str, ...], ...] | None = None
    idempotent: bool = False
