"""What the templates get: exact strings, in the order in which they are printed.

A template loops, chooses and looks up; every string here is finished source.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class FieldView:
    """A field of a model or of a TypedDict: `name: annotation default`."""

    name: str
    annotation: str
    default: str
    docstring: str


@dataclass(frozen=True)
class RuleView:
    """A rule of a twin: yields `place, words` if `test` is true."""

    test: str
    place: str
    words: str


@dataclass(frozen=True)
class RulesView:
    """The rules that count if `when` is true; if it is empty they always do."""

    when: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True)
class ClassView:
    """A model, or the TypedDict twin of one (`decorators` are empty for models).

    `check` is the name of the function that yields the `rules` that are broken.
    """

    name: str
    docstring: str
    fields: tuple[FieldView, ...]
    extra: str = ""
    decorators: tuple[str, ...] = ()
    check: str = ""
    rules: tuple[RulesView, ...] = ()


@dataclass(frozen=True)
class ConstantsView:
    """A class of the names that the document has for the values of an enum."""

    name: str
    docstring: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class AliasView:
    """A name for a type that is no class; `at_run_time` where it is another value."""

    name: str
    source: str
    docstring: str
    at_run_time: str = ""


@dataclass(frozen=True)
class ModelsView:
    """The module of the models, or of the params, which names some models."""

    imports: tuple[str, ...]
    names: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    models: tuple[str, ...] = ()
    has_typed_extra: bool = False
    constants: tuple[ConstantsView, ...] = ()


@dataclass(frozen=True)
class Setting:
    """A keyword argument of a call: `name=source`."""

    name: str
    source: str


@dataclass(frozen=True)
class ConstantView:
    """A constant of a module: `name: annotation = callee(settings)`."""

    name: str
    annotation: str
    callee: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True)
class MethodView:
    """A method of a resource, with what is documented of it.

    `paging` is the constant that describes how its list goes on, empty for no list; the
    asynchronous method of a list gives something else (`async_returns`) than its own.
    `headers` is the class of the answer's headers, where any is documented.
    """

    name: str
    constant: str
    arguments: tuple[str, ...]
    returns: str
    async_returns: str
    docstring: str
    api_line: str
    endpoint: str
    paging: str = ""
    headers: str = ""
    overloads: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class ChildView:
    """A resource below another: the property by which it is reached, its classes."""

    name: str
    class_name: str
    module: str
    docstring: str


@dataclass(frozen=True)
class ResourceView:
    """The module of one resource."""

    path: str
    class_name: str
    docstring: str
    imports: tuple[str, ...]
    tables: tuple[Setting, ...]
    constants: tuple[ConstantView, ...]
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]
    base: str = "Resource"

    @property
    def overloaded(self) -> tuple[str, ...]:
        """The methods with several signatures."""
        return tuple(entry.name for entry in self.methods if entry.overloads)

    @property
    def overloaded_raw(self) -> tuple[str, ...]:
        """Those of them whose answers have no documented headers."""
        known = {entry.name for entry in self.methods if entry.headers}
        return tuple(name for name in self.overloaded if name not in known)


@dataclass(frozen=True)
class TreeView:
    """A node of the fake's tree: its class, and the type of each name in it."""

    class_name: str
    fields: tuple[Setting, ...]


@dataclass(frozen=True)
class FakeView:
    """The module of the fake: `client` and `async_client` are the real ones' names."""

    name: str
    client: str
    async_client: str
    imports: tuple[str, ...]
    names: tuple[str, ...]
    trees: tuple[TreeView, ...]
    children: tuple[Setting, ...]
    credentials: str
    example: str


@dataclass(frozen=True)
class CredentialView:
    """A credential of the client: its argument, and the variable in its place.

    `asked` says when a function is asked for it.
    """

    argument: str
    description: str
    environment: str
    asked: str


@dataclass(frozen=True)
class ChoiceView:
    """An argument of the client by which the server is chosen.

    `cell` is its description in a table of Markdown.
    """

    argument: str
    annotation: str
    description: str
    environment: str
    cell: str


@dataclass(frozen=True)
class ServersView:
    """The servers from which a user of the client chooses.

    `given` is the source of the two arguments that carry the choices.
    """

    choices: tuple[ChoiceView, ...]
    settings: tuple[Setting, ...]
    given: tuple[str, str]


@dataclass(frozen=True)
class WebhooksView:
    """The property of the clients that reads webhooks: events of the type `source`."""

    name: str
    source: str
    docstring: str


@dataclass(frozen=True)
class ClientView:
    """The package as a whole: its clients and what stands around them."""

    package: str
    distribution: str
    name: str
    title: str
    version: str
    description: str
    docstring: str
    error: str
    environment_prefix: str
    base_url: str
    http_library: str
    rate_limit: str
    profile: tuple[Setting, ...]
    typing_names: str
    imports: tuple[str, ...]
    credentials: tuple[CredentialView, ...]
    credentials_source: str
    choices: tuple[ChoiceView, ...]
    servers: tuple[Setting, ...]
    has_arguments: bool
    arguments: str
    children: tuple[ChildView, ...]
    webhooks: WebhooksView | None
    has_properties: bool
