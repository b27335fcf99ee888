"""What the users of a package can touch, as it stands in its source.

    Surface
    ├── Signature      of the client: credentials, choices of a server
    ├── Method         by the way to it: "shop.pet_orders.create"
    │   ├── Signature  the arguments; those of each overload
    │   └── Wire       what is sent, and what the document says of answers
    └── Kind           a model, a TypedDict, a class of constants: "models.Pet"
        └── Field

Annotations are source, as people read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["model", "input", "constants"]
"""What a class is for: answers, what callers give, or names of values."""


@dataclass(frozen=True)
class Parameter:
    """One argument; `default` is source, empty where the argument is required."""

    name: str
    annotation: str
    default: str = ""
    is_positional: bool = False

    @property
    def is_required(self) -> bool:
        """Whether a call without it fails."""
        return not self.default


Signature = tuple[Parameter, ...]


@dataclass(frozen=True)
class Place:
    """Where an argument goes: `query`, and what the API calls it.

    Attributes:
        rest: the other settings of the parameter, as source.
    """

    location: str
    wire_name: str
    rest: str = ""


@dataclass(frozen=True)
class Answered:
    """What comes back with one status: a media type, and the type as source."""

    media_type: str = ""
    annotation: str = ""


@dataclass(frozen=True)
class Wire:
    """What a method sends, and what is documented of what comes back.

    Attributes:
        places: where each argument that is no part of the body goes.
        type: the TypedDict of the arguments that are no part of the body.
        bodies: the media types of the body, the default first, and the TypedDict whose
            fields are arguments, empty if the body is one argument.
        renamed: arguments that the TypedDict has under another name.
        security: alternatives of schemes; None for those of the client.
        paging: how a list goes on, by setting, as source.
        rest: other settings of the operation by name, as source.
    """

    method: str = ""
    path: str = ""
    places: Mapping[str, Place] = field(default_factory=dict[str, Place])
    type: str = ""
    bodies: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    answers: Mapping[str, Answered] = field(default_factory=dict[str, Answered])
    errors: Mapping[str, Answered] = field(default_factory=dict[str, Answered])
    security: tuple[tuple[str, ...], ...] | None = None
    paging: Mapping[str, str] = field(default_factory=dict[str, str])
    rest: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def types(self) -> tuple[str, ...]:
        """The TypedDicts whose fields are arguments."""
        return tuple(filter(None, (self.type, *self.bodies.values())))

    @property
    def media_types(self) -> tuple[str, ...]:
        """Those of the body, the default first."""
        return tuple(self.bodies)


@dataclass(frozen=True)
class Method:
    """One method, in the flavour that blocks; the other one follows it."""

    signature: Signature
    overloads: tuple[Signature, ...]
    returns: str
    docstring: str
    wire: Wire = Wire()
    headers: str = ""
    """The type of the documented headers of an answer, if there are any."""


@dataclass(frozen=True)
class Field:
    """A field of a model, a key of a TypedDict, or a constant.

    The annotation has what is checked in it (`Annotated[str, Field(max_length=3)]`),
    but not how the field is called on the wire. `value` is that of a constant.
    """

    name: str
    annotation: str
    is_required: bool
    wire_name: str = ""
    docstring: str = ""
    value: str = ""


@dataclass(frozen=True)
class Kind:
    """A class of the package.

    Attributes:
        extra: the type of further fields, as source; empty for any.
        is_closed: whether further fields are refused.
        rules: what is checked after the fields, one text a rule.
    """

    role: Role
    fields: Mapping[str, Field]
    docstring: str = ""
    extra: str = ""
    is_closed: bool = False
    rules: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Surface:
    """All of one package.

    Attributes:
        package: its name.
        exports: what its root gives.
        client: the class of the client that blocks.
        arguments: those of the client.
        profile: what the client knows of the API, as source by name.
        webhooks: the type of events, as source; empty without webhooks.
        resources: the docstring of each resource, by the way to it.
        aliases: names of types that are no classes, as source.
        homes: the way to each resource by its class, "resources.pets.Pets".
    """

    package: str
    exports: frozenset[str] = frozenset()
    client: str = ""
    arguments: Signature = ()
    profile: Mapping[str, str] = field(default_factory=dict[str, str])
    webhooks: str = ""
    resources: Mapping[str, str] = field(default_factory=dict[str, str])
    methods: Mapping[str, Method] = field(default_factory=dict[str, Method])
    kinds: Mapping[str, Kind] = field(default_factory=dict[str, Kind])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    homes: Mapping[str, str] = field(default_factory=dict[str, str])
