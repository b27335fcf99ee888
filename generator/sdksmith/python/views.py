"""What the templates get: exact strings, in the order in which they are printed.

A template loops, chooses and looks up; every string here is finished source.
"""

from collections.abc import Callable
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
    """A module of models or of params, in the file `path` of the package.

    `seen_only` are the imports that only type checkers see. In a piece, one of several
    modules, Python reads annotations at once: in quotes are those for which it is early.
    """

    path: str
    imports: tuple[str, ...]
    names: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    seen_only: tuple[str, ...] = ()
    has_typed_extra: bool = False
    constants: tuple[ConstantsView, ...] = ()
    is_piece: bool = False


@dataclass(frozen=True)
class NameGroup:
    """The public names of one module: its name, and two sources of literals."""

    name: str
    module: str
    names: str


@dataclass(frozen=True)
class IndexView:
    """The root of a folder of modules of types: where each is, and its imports."""

    path: str
    docstring: str
    groups: tuple[NameGroup, ...]
    exports: tuple[str, ...]


@dataclass(frozen=True)
class TypesView:
    """What gives each module of models, or of params; their index if they are several."""

    index: IndexView | None
    modules: tuple[Callable[[], ModelsView], ...]


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
    """A method of a class: `head(arguments) -> returns: return call`."""

    head: str
    arguments: tuple[str, ...]
    overloads: tuple[tuple[str, ...], ...]
    returns: str
    docstring: str
    call: str
    api_line: str
    endpoint: str


@dataclass(frozen=True)
class ChildView:
    """A resource below another: the property by which it is reached, its class.

    `type` is what the property gives. It is made by `call` of what `home` has under the
    name `imported`: the class of `module`, or one of the user's (`is_extended`).
    """

    name: str
    class_name: str
    module: str
    docstring: str
    type: str
    home: str
    imported: str
    call: str
    is_extended: bool = False


@dataclass(frozen=True)
class FlavourView:
    """One class of a resource, with its variants: rows of `name = function(method)`.

    `streamed` is the class of an answer that has not been read.
    """

    class_name: str
    base: str
    streamed: str
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    raw_rows: tuple[str, ...]
    streaming_rows: tuple[str, ...]


@dataclass(frozen=True)
class ResourceView:
    """The module of one resource, with a class of each flavour."""

    path: str
    docstring: str
    imports: tuple[str, ...]
    tables: tuple[Setting, ...]
    constants: tuple[ConstantView, ...]
    children: tuple[ChildView, ...]
    flavours: tuple[FlavourView, FlavourView]

    @property
    def methods(self) -> tuple[MethodView, ...]:
        """The methods, as those read that block."""
        return self.flavours[0].methods


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
class ClientFlavourView:
    """One class of the client: its base, its options, the functions of its variants."""

    class_name: str
    base: str
    options: str
    streamed: str
    raw_method: str
    streamed_method: str
    children: tuple[ChildView, ...]


@dataclass(frozen=True)
class ClientView:
    """The package as a whole: its clients and what stands around them.

    `repeats` says how often a failed try is repeated, `defaults` lists the options that
    are others than the runtime's; what is said of Python is finished TOML.
    """

    package: str
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
    max_retries: int
    repeats: str
    defaults: str
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
    flavours: tuple[ClientFlavourView, ...]


@dataclass(frozen=True)
class ProjectView:
    """What stands beside the package; what comes after `readme` is source of TOML.

    Attributes:
        name: on an index of packages.
        install_note: where the command works, empty if it works everywhere.
        title: of the API, in Markdown like `readme`, what the document says of it.
        author: the inside of a table, empty without one.
        urls: a label and an address each.
    """

    name: str
    install_note: str
    install: str
    title: str
    readme: str
    description: str
    license: str
    author: str
    requires_python: str
    keywords: tuple[str, ...]
    classifiers: tuple[str, ...]
    urls: tuple[str, ...]
