"""The intermediate representation: what the document means, in no output language.

    Api
    ├── About
    ├── Server
    ├── SecurityScheme
    ├── Component                 a named schema
    ├── Resource                  a node of the tree that a user walks
    │   ├── Operation
    │   │   ├── Parameter
    │   │   ├── Body              one a content type
    │   │   ├── Answer            one a documented status
    │   │   └── Pagination        how a list goes on
    │   └── Resource …
    ├── Webhook                   a request that the API sends
    └── Skip                      an operation that had to be left out, and why

Everything is frozen and made of tuples. Names are lists of words in snake case that
no language has touched yet; a back end makes identifiers of them. Schema bodies are
JSON Schema 2020-12 in a normal form: every `$ref` is `#/$defs/<component name>`, an
`allOf` has been merged, `nullable` is a type, an object with properties stands only
at the root of a component. `prefixItems` is an array of exactly so many items; a
`pattern` is one that `re` reads. These keywords are our own: `x-conditions`, a list of
`if`/`then` and the like, `x-tag` on what tells a variant from others, `x-names` and
`x-descriptions` of the values of an enum, in their order; `x-fields` is what
the properties of an object have been called before, and `x-discriminator` the
property that tells the variants of a union apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sdksmith.errors import Diagnostic, Location
from sdksmith.ir.about import About, RateLimit
from sdksmith.rules import Rule

Schema = Mapping[str, Any]
ParameterLocation = Literal["path", "query", "header", "cookie"]
ContentKind = Literal["json", "text", "binary", "stream", "none"]
BodyKind = Literal["json", "form", "multipart", "lines", "text", "binary"]
Security = tuple[tuple[str, ...], ...]
"""Alternatives, each a combination of scheme keys; `()` inside allows anonymity."""


@dataclass(frozen=True)
class Component:
    """A schema with a name of its own.

    Attributes:
        name: by which schemas refer to it; unique, and not what a user sees.
        wanted: what it would like to be called, the best first; as words that no
            language has touched yet. Several may want the same.
        origin: its identity, which stays when the document changes elsewhere.
        place: the steps from the document's root to where it stands.
        is_inline: whether it is named after its place, not by the document.
        role: what it is at its place, in a few words.
    """

    name: str
    schema: Schema
    description: str = ""
    wanted: tuple[str, ...] = ()
    origin: str = ""
    place: tuple[str | int, ...] = ()
    is_inline: bool = False
    role: str = ""


@dataclass(frozen=True)
class ServerVariable:
    """A part of a server's URL that the caller chooses: any text, or one of `enum`."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class Server:
    """A place where the API is.

    `url` is absolute, or a path at a place that nobody knows (`/v1`), and has its
    variables in braces; it has no slash at its end. `name` is unique among the servers
    of one list.
    """

    name: str
    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def default_url(self) -> str:
        """The URL with the defaults of its variables."""
        url = self.url
        for variable in self.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        return url


@dataclass(frozen=True)
class SecurityScheme:
    """A way to prove who calls. `kind` names how the credential travels.

    `prefix` stands before a token; `token_url` and `token_auth` say where a client's
    id and secret get one, and how they are sent there (empty: not said).
    """

    key: str
    kind: Literal["api_key", "basic", "bearer", "digest", "client_credentials", "none"]
    argument: str = ""
    wire_name: str = ""
    location: str = ""
    description: str = ""
    prefix: str = "Bearer"
    token_url: str = ""
    token_auth: Literal["", "basic", "body"] = ""


@dataclass(frozen=True)
class Parameter:
    """A value that travels in the path, the query, a header or a cookie.

    With a media type it is a document of its own: JSON, or text that the caller writes.
    The style `querystring` is the whole query, without a name.
    `allow_empty` sends the name alone for what would else not be sent, such as `[]`.
    """

    wire_name: str
    location: ParameterLocation
    schema: Schema
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str = ""
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True)
class Encoding:
    """How one field of a form travels; `headers` are those of its part."""

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Body:
    """A request body in one content type, which may be a range such as `image/*`.

    `component` names the object whose fields become arguments. The schema of `lines`
    is that of one line; `encodings` go by the names of the fields on the wire.
    """

    media_type: str
    kind: BodyKind
    schema: Schema
    required: bool
    component: str = ""
    description: str = ""
    encodings: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    preset: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What the method says itself, by property, or that it says nothing (None)."""


@dataclass(frozen=True)
class Answer:
    """What the document says of one status, `200`, `4XX` or `default`.

    A status that comes in several media types has as many answers, JSON first.
    `example` is the body that the document shows, None where it shows none.
    """

    status: str
    kind: ContentKind
    media_type: str = ""
    schema: Schema | None = None
    description: str = ""
    example: Any = None


PageStyle = Literal["page", "offset", "cursor", "link", "url"]


@dataclass(frozen=True)
class Pagination:
    """How a list goes on after its first page.

    `argument` and `size` are the places (`query`, `body`) and wire names of what says
    which page and how long. The other tuples are paths of property names in the answer,
    empty for none; an empty `items` is the answer itself. `next` leads to the next page
    (a cursor, a number, a URL), or else `last`, a field of the last item. Without a
    documented `default_size` or largest allowed size (`most`) these are 0. `as_text`:
    the cursor comes as a number and is sent as text.
    """

    style: PageStyle
    item: Schema
    items: tuple[str, ...] = ()
    argument: tuple[str, str] | None = None
    next: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    current: tuple[str, ...] = ()
    first: int = 0
    size: tuple[str, str] | None = None
    default_size: int = 0
    most: int = 0
    as_text: bool = False


@dataclass(frozen=True)
class Operation:
    """One method of one path; of several bodies the first is the default.

    `place` are the steps to it in the document; `idempotency_header` is set where each
    call carries an idempotency key; `named_by` says in a few words what decided its
    resource and its name.
    """

    id: str
    method: str
    path: str
    resource: tuple[str, ...]
    name: str
    place: tuple[str | int, ...]
    named_by: str = ""
    summary: str = ""
    description: str = ""
    url: str = ""
    deprecated: bool = False
    idempotent: bool = False
    idempotency_header: str = ""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    answers: tuple[Answer, ...] = ()
    errors: tuple[Answer, ...] = ()
    stream_end: str = ""
    """What the last piece of a stream is, if it says that nothing follows."""
    headers: Schema | None = None
    """The headers of the successes as the fields of one object, if any is documented."""
    security: Security = ()
    scopes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Those of OAuth, by scheme."""
    servers: tuple[Server, ...] = ()
    """Its own, if they are others than those of the whole API."""
    pagination: Pagination | None = None

    @property
    def key(self) -> str:
        """Its identity, which stays when the document changes elsewhere."""
        streams = any(answer.kind == "stream" for answer in self.answers)
        return f"{self.method} {self.path}{' stream' if streams else ''}"

    @property
    def body(self) -> Body | None:
        """The default body, if there is one."""
        return self.bodies[0] if self.bodies else None


@dataclass(frozen=True)
class Webhook:
    """A request that the API sends when something happens: what the body holds."""

    name: str
    schema: Schema
    description: str = ""


@dataclass(frozen=True)
class Resource:
    """A node of the tree: `path` is empty at the root, which is the client."""

    path: tuple[str, ...]
    description: str = ""
    operations: tuple[Operation, ...] = ()
    children: tuple[Resource, ...] = ()


@dataclass(frozen=True)
class Skip:
    """An operation that cannot be emitted yet, the name it would have, the reason."""

    id: str
    method: str
    path: str
    resource: tuple[str, ...]
    name: str
    reason: str
    rule: Rule
    location: Location


@dataclass(frozen=True)
class Api:
    """The whole document. Webhooks bring an `event`; `left_out` is what nobody wants."""

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    root: Resource
    about: About = field(default_factory=About)
    components: tuple[Component, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    security: Security = ()
    rate_limit: RateLimit | None = None
    retry_after_field: str = ""
    request_id_header: str = ""
    webhooks: tuple[Webhook, ...] = ()
    event: Schema | None = None
    idempotency_header: str = ""
    skipped: tuple[Skip, ...] = ()
    left_out: tuple[Skip, ...] = ()
    notes: tuple[Diagnostic, ...] = field(default=())
    locked: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    """Names in the output language that were given before, by kind and identity."""

    @property
    def base_url(self) -> str:
        """The URL of the first server, or nothing where nobody knows it."""
        url = self.servers[0].default_url if self.servers else ""
        return "" if url[:1] in "/" else url

    def operations(self) -> tuple[Operation, ...]:
        """Give every operation of the tree, a resource's own before its children's."""
        return tuple(_walk(self.root))


def _walk(resource: Resource) -> list[Operation]:
    below = [operation for child in resource.children for operation in _walk(child)]
    return [*resource.operations, *below]
