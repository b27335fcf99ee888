"""One operation of the API as data: what goes where, and what comes back.

Types are given as functions without arguments, so that a model is imported when its
operation is first called and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]
Gives = Literal["value", "raw", "stream"]
"""What a call gives: the value, a `RawResponse`, or a body that has not been read."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: `name` is the argument, `wire_name` what the API calls it.

    `style` and `explode` are those of the OpenAPI Specification 3.1 (4.8.12); left
    out, they are the location's defaults. `media_type` is set for a parameter whose
    value is a serialised document (`content`): JSON, or text as it is. With
    `allow_empty` what would not be sent, such as `[]`, is sent as `name=`.
    """

    name: str
    wire_name: str
    location: Location
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    media_type: str = ""
    allow_empty: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A request body of `media_type`, which has one of the kinds that we can write.

    With `spread` each field is an argument of its own, under the name of the
    `TypedDict` field; `renamed` lists the arguments that are called otherwise.
    `encodings` say how the fields of a form travel.
    """

    media_type: str
    type: Callable[[], object] | None = None
    kind: Literal["json", "form", "multipart", "lines", "text", "binary"] = "json"
    spread: bool = False
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    required: bool = True
    encodings: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented answer; without a media type it has no body.

    `others` are the same status in other media types.
    """

    media_type: str = ""
    type: Callable[[], object] | None = None
    others: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation whose success gives a `T`.

    The keys of `answers` and `errors` are `"200"`, `"2XX"` or `"default"`. `security`
    lists alternatives of scheme names that go together; None means the client's,
    `()` that none is needed; `scopes` are those of OAuth by scheme, as they are sent.
    `idempotent` allows a POST or PATCH to be repeated; with a `key_header` each call
    gets an idempotency key in it, if the caller gives none. `accept` is the header: the
    documented media types. With `bodies` the argument `content_type` chooses one; the
    first is the default. `servers` are URLs of its own.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    parameters_type: Callable[[], object] | None = None
    body: Body | None = None
    bodies: tuple[Body, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    errors: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    security: tuple[tuple[str, ...], ...] | None = None
    scopes: Mapping[str, str] = field(default_factory=dict[str, str])
    idempotent: bool = False
    key_header: str = ""
    accept: str = "application/json"
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
