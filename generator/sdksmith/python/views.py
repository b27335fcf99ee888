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
class ClassView:
    """A model, or the TypedDict twin of one (`decorator` is empty for models)."""

    name: str
    docstring: str
    fields: tuple[FieldView, ...]
    extra: str = ""
    decorator: str = ""


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

    `headers` is the class of the answer's headers, where any is documented.
    """

    name: str
    constant: str
    arguments: tuple[str, ...]
    returns: str
    docstring: str
    api_line: str
    endpoint: str
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
