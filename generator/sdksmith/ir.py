"""The intermediate representation: what the document means, in no output language.

    Api
    ├── Server
    ├── SecurityScheme
    ├── Component                 a named schema
    ├── Resource                  a node of the tree that a user walks
    │   ├── Operation
    │   │   ├── Parameter
    │   │   ├── Body
    │   │   └── Answer            one a documented status
    │   └── Resource …
    └── Skip                      an operation that had to be left out, and why

Everything is frozen and made of tuples. Names are lists of words in snake case that
no language has touched yet; a back end makes identifiers of them. Schema bodies are
JSON Schema 2020-12 in a normal form: every `$ref` is `#/$defs/<component name>`, an
`allOf` has been merged, `nullable` is a type, an object with properties stands only
at the root of a component. `prefixItems` is an array of exactly so many items; a
`pattern` is one that `re` reads. Four keywords are our own: `x-conditions`, a list of
`if`/`then` and the like, `x-tag` on what tells a variant from others, `x-names` and
`x-descriptions` of the values of an enum, in their order.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from sdksmith.errors import Diagnostic, Location

Schema = Mapping[str, Any]
ParameterLocation = Literal["path", "query", "header", "cookie"]
ContentKind = Literal["json", "text", "binary", "none"]
Security = tuple[tuple[str, ...], ...]
"""Alternatives, each a combination of scheme keys; `()` inside allows anonymity."""


@dataclass(frozen=True)
class Component:
    """A schema with a name of its own."""

    name: str
    schema: Schema
    description: str = ""


@dataclass(frozen=True)
class SecurityScheme:
    """A way to prove who calls. `kind` names how the credential travels."""

    key: str
    kind: Literal["api_key", "basic", "bearer", "none"]
    argument: str = ""
    wire_name: str = ""
    location: str = ""
    description: str = ""


@dataclass(frozen=True)
class Parameter:
    """A value that travels in the path, the query, a header or a cookie."""

    wire_name: str
    location: ParameterLocation
    schema: Schema
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str = ""
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True)
class Body:
    """A request body. `component` names the object whose fields become arguments."""

    media_type: str
    kind: ContentKind
    schema: Schema
    required: bool
    component: str = ""
    description: str = ""


@dataclass(frozen=True)
class Answer:
    """What the document says of one status: `200`, `4XX` or `default`."""

    status: str
    kind: ContentKind
    media_type: str = ""
    schema: Schema | None = None
    description: str = ""


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    resource: tuple[str, ...]
    name: str
    location: Location
    summary: str = ""
    description: str = ""
    url: str = ""
    deprecated: bool = False
    idempotent: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    answers: tuple[Answer, ...] = ()
    errors: tuple[Answer, ...] = ()
    security: Security = ()


@dataclass(frozen=True)
class Resource:
    """A node of the tree: `path` is empty at the root, which is the client."""

    path: tuple[str, ...]
    description: str = ""
    operations: tuple[Operation, ...] = ()
    children: tuple[Resource, ...] = ()


@dataclass(frozen=True)
class RateLimit:
    """So many requests (`limit`) in so many seconds (`period`)."""

    limit: int
    period: float


@dataclass(frozen=True)
class Skip:
    """An operation that cannot be emitted yet, the name it would have, the reason."""

    id: str
    method: str
    path: str
    resource: tuple[str, ...]
    name: str
    reason: str
    location: Location


@dataclass(frozen=True)
class Api:
    """The whole document, understood."""

    title: str
    version: str
    description: str
    base_url: str
    root: Resource
    components: tuple[Component, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: Security = ()
    rate_limit: RateLimit | None = None
    retry_after_field: str = ""
    skipped: tuple[Skip, ...] = ()
    notes: tuple[Diagnostic, ...] = field(default=())

    def operations(self) -> tuple[Operation, ...]:
        """Give every operation of the tree, a resource's own before its children's."""
        return tuple(_walk(self.root))


def _walk(resource: Resource) -> list[Operation]:
    below = [operation for child in resource.children for operation in _walk(child)]
    return [*resource.operations, *below]


def references(schema: Any) -> list[str]:
    """Give the names of the components to which a schema refers, as written."""
    found: list[str] = []
    waiting: deque[Any] = deque([schema])
    while waiting:
        node = waiting.popleft()
        if isinstance(node, list):
            waiting.extend(cast("Sequence[Any]", node))
        elif isinstance(node, Mapping):
            node = cast(Schema, node)
            ref = node.get("$ref")
            if isinstance(ref, str):
                found.append(ref.removeprefix("#/$defs/"))
            skip = ("default", "enum", "const", "x-conditions", "x-names")
            waiting.extend(value for key, value in node.items() if key not in skip)
    return found


def reachable(
    schemas: Iterable[Schema], components: Mapping[str, Component]
) -> list[str]:
    """Give the names of all components that the schemas lead to, as they are met."""
    found: dict[str, None] = {}
    waiting = deque(schemas)
    while waiting:
        for name in references(waiting.popleft()):
            if name not in found:
                found[name] = None
                waiting.append(components[name].schema)
    return list(found)
