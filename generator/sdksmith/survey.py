"""What a package would hold, as people and programs read it, in no form yet.

    Survey
    ├── Scheme                   a way to prove who calls
    │   └── Credential           an argument of the client, the variable in its place
    ├── SurveyedResource         a node of the tree
    ├── SurveyedOperation        a method
    │   ├── SurveyedArgument
    │   ├── SurveyedAnswer       one a status and media type
    │   ├── SurveyedError        the same of what is raised
    │   └── SurveyedPages        how a list goes on
    ├── SurveyedType             a model, a type of input, a name of another type
    │   └── SurveyedField
    └── SurveyedSkip             an operation that is left out, and why

Names and types are source of the output language: `pets.list`, `list[Pet]`. The fields
of these classes are the keys of the JSON that `sdksmith inspect --json` gives; see
docs/guide/inspect.md before you rename one.
"""

from dataclasses import dataclass

from sdksmith.errors import Diagnostic, Location


@dataclass(frozen=True)
class SurveyedServer:
    """A place where the API is; `url` may have variables in braces."""

    name: str
    url: str
    description: str = ""


@dataclass(frozen=True)
class Credential:
    """An argument of the client, and the environment variable that stands in for it."""

    argument: str
    environment: str
    description: str = ""


@dataclass(frozen=True)
class Scheme:
    """A way to prove who calls.

    Attributes:
        key: its name in the document.
        kind: `api_key`, `basic`, `bearer`, `digest` or `client_credentials`.
        sent: where the credential travels, in a few words.
        asks: what the client has to be given, in a few words.
    """

    key: str
    kind: str
    sent: str
    asks: str
    description: str
    credentials: tuple[Credential, ...]


@dataclass(frozen=True)
class SurveyedArgument:
    """An argument of a method.

    Attributes:
        place: `path`, `query`, `header`, `cookie` or `body`; "" for the choice of the
            body's content type.
        wire_name: what it is called there; "" for a whole body.
        limits: what is checked before it is sent, as `max_length=30`.
    """

    name: str
    type: str
    required: bool
    place: str
    wire_name: str
    description: str
    deprecated: bool
    limits: str


@dataclass(frozen=True)
class SurveyedAnswer:
    """What a documented success gives; `type` is `None` for an empty body."""

    status: str
    media_type: str
    type: str
    description: str


@dataclass(frozen=True)
class SurveyedError:
    """What a documented failure raises; `type` is that of its body, "" for none."""

    status: str
    class_name: str
    type: str
    media_type: str
    description: str


@dataclass(frozen=True)
class SurveyedPages:
    """How a list goes on after its first page.

    Attributes:
        style: `page`, `offset`, `cursor`, `link` or `url`.
        item: the type of what one iterates over.
        items: the way to the items in the answer, in dots; "" for the answer itself.
        argument: what says which page, "" where a URL leads to it.
        size: the argument that says how many items a page has, "" for none.
        next: the way to what leads to the next page, in dots.
    """

    style: str
    item: str
    items: str
    argument: str
    size: str
    next: str


@dataclass(frozen=True)
class SurveyedOperation:
    """A method.

    Attributes:
        name: the way to it from the client: `pets.list`.
        resource: the way to its resource: `pets`.
        signature: of the blocking method, as its source has it; with several content
            types `overloads` has one for each.
        returns: what the blocking method gives; the other one gives `async_returns`.
        headers: the type of the answer's headers, "" where none is documented.
        stream: the type of what a stream gives one by one, "" for no stream.
        auth: alternatives, each a combination of keys of schemes. Without any nothing
            is asked for; an empty one says that callers may stay unknown.
        scopes: those of OAuth, each with the key of its scheme before it: `oauth:read`.
        idempotent: whether it is safe to send it twice, so that it is retried.
        idempotency_header: the header of the key that each call carries, "" for none.
        servers: its own, if it is elsewhere than the others.
        uses: the types that it names, by name.
        example: statements that call it.
    """

    name: str
    resource: str
    id: str
    method: str
    path: str
    place: Location
    summary: str
    description: str
    url: str
    deprecated: bool
    signature: str
    overloads: tuple[str, ...]
    returns: str
    async_returns: str
    arguments: tuple[SurveyedArgument, ...]
    content_types: tuple[str, ...]
    answers: tuple[SurveyedAnswer, ...]
    headers: str
    errors: tuple[SurveyedError, ...]
    pages: SurveyedPages | None
    stream: str
    auth: tuple[tuple[str, ...], ...]
    scopes: tuple[str, ...]
    idempotent: bool
    idempotency_header: str
    servers: tuple[SurveyedServer, ...]
    uses: tuple[str, ...]
    example: str


@dataclass(frozen=True)
class SurveyedField:
    """A field of a type; `wire_name` is what the API calls it."""

    name: str
    type: str
    required: bool
    wire_name: str
    description: str
    deprecated: bool
    read_only: bool
    limits: str


@dataclass(frozen=True)
class SurveyedType:
    """A type that a user of the package may name.

    Attributes:
        kind: `model` (read from answers), `input` (given by callers, a dict), `alias`
            (a name of the type `type`).
        module: where it stands in the package: `models` or `params`.
        type: of an alias; "" for the others.
        model: of an input, the model that may be given in its place; "" for none.
        uses: the types that it names, by name.
    """

    name: str
    kind: str
    module: str
    place: Location
    description: str
    type: str
    model: str
    fields: tuple[SurveyedField, ...]
    uses: tuple[str, ...]


@dataclass(frozen=True)
class SurveyedResource:
    """A node of the tree: `name` is the way to it from the client."""

    name: str
    description: str


@dataclass(frozen=True)
class SurveyedSkip:
    """An operation that is left out, the name that it would have, and why."""

    name: str
    id: str
    method: str
    path: str
    place: Location
    reason: str


@dataclass(frozen=True)
class SurveyedEvents:
    """The requests that the API sends: who reads them gives one of `type`."""

    name: str
    type: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Survey:
    """All of one package; see above.

    Attributes:
        package: what users import; `client` is the class that they make.
        notes: what else is worth telling of the document.
    """

    title: str
    version: str
    description: str
    package: str
    client: str
    servers: tuple[SurveyedServer, ...]
    schemes: tuple[Scheme, ...]
    resources: tuple[SurveyedResource, ...]
    operations: tuple[SurveyedOperation, ...]
    types: tuple[SurveyedType, ...]
    skipped: tuple[SurveyedSkip, ...]
    events: SurveyedEvents | None
    notes: tuple[Diagnostic, ...]
