"""Views of the resources: a module each, with the class of each flavour."""

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import chain, count

from sdksmith.ir import Operation, Resource
from sdksmith.names import NameTable
from sdksmith.python.annotations import Imports
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.ext import Extendable, Extensions
from sdksmith.python.flavours import Children, Method, view_flavours
from sdksmith.python.identifiers import (
    CLIENT_NAMES,
    RESOURCE_NAMES,
    class_identifier,
    identifier,
    module_identifier,
)
from sdksmith.python.literals import docstring
from sdksmith.python.operations import OperationViews, constant_name
from sdksmith.python.type_names import TypeNames
from sdksmith.python.views import (
    ChildView,
    ConstantView,
    ResourceView,
    Setting,
)

# What the runtime's Resource and clients call their own attributes.
_RESOURCE_ATTRIBUTES = ("with_raw_response", "with_streaming_response")
# What it calls its own beside these: a method of that name would break it.
_INNER = ("_call", "_client", "_gives", "_giving", "_page")
_BASES = ("RawVariant", "StreamedVariant", "variant")
_RAW_METHODS = ("raw_method", "async_raw_method")
_STREAM_METHODS = ("streamed_method", "async_streamed_method")
# What the bodies of a resource's classes name themselves: a method would hide it there.
_CLASS_BODY = (
    *("cached_property", "omit", "overload", "variant", "open_stream"),
    *("open_async_stream", *_RAW_METHODS, *_STREAM_METHODS),
)
CLIENT_ATTRIBUTES = (
    *_RESOURCE_ATTRIBUTES,
    *("close", "aclose", "copy", "with_options", "request", "base_url"),
    *("get", "post", "put", "patch", "delete"),
)


# Lower-case names that the module of a resource uses when its methods are called.
_USED_ABOVE = frozenset(
    (
        *("bool", "bytes", "dict", "float", "int", "list", "locals", "object", "str"),
        *("date", "datetime", "omit", "self", "time", "timedelta", "tuple"),
    )
)


@dataclass(frozen=True)
class ResourceNames:
    """What a resource and its methods are called in Python."""

    steps: tuple[str, ...]
    class_name: str
    methods: tuple[str, ...]

    @property
    def modules(self) -> tuple[str, ...]:
        """The folders and the file of its module.

        Python writes a module that was imported into the one above it: one called
        `list` would be what that one then means by `list`.
        """
        return tuple(f"{step}_" if step in _USED_ABOVE else step for step in self.steps)

    @property
    def dotted(self) -> str:
        """The way to the resource from the client: `shop.pet_orders`."""
        return ".".join(self.steps)


def list_resources(root: Resource) -> Iterator[Resource]:
    """Give every resource below the root, parents first."""
    for child in root.children:
        yield child
        yield from list_resources(child)


class ResourceTable:
    """The names of all resources, chosen once."""

    def __init__(self, root: Resource, client_name: str) -> None:
        self._client = client_name
        self.extensions = Extensions()
        clients = (client_name, f"Async{client_name}")
        self._classes = NameTable((*RESOURCE_NAMES, *CLIENT_NAMES, *clients))
        self._names: dict[tuple[str, ...], ResourceNames] = {}
        self._name_children(root, ())

    def _name_children(self, parent: Resource, steps: tuple[str, ...]) -> None:
        own = _RESOURCE_ATTRIBUTES if steps else CLIENT_ATTRIBUTES
        table = NameTable((*own, *_CLASS_BODY))
        for child in parent.children:
            name = module_identifier(child.path[-1])
            below = (*steps, table.take(name, f"{name}_"))
            self._names[child.path] = ResourceNames(
                below, self._take_class(child.path), self._name_methods(child)
            )
            self._name_children(child, below)

    def _take_class(self, path: tuple[str, ...]) -> str:
        short, long = class_identifier(path[-1]), class_identifier(" ".join(path))
        numbered = (f"{long}Resource{number}" for number in count(2))
        wanted = chain((short, long, f"{long}Resource"), numbered)
        name = next(filter(self._are_free, wanted))
        self._classes.take(f"Async{name}")
        return self._classes.take(name)

    def _are_free(self, name: str) -> bool:
        """Say whether both flavours are: a resource `async_pets` has an `AsyncPets`."""
        return self._classes.is_free(name) and self._classes.is_free(f"Async{name}")

    def _name_methods(self, resource: Resource) -> tuple[str, ...]:
        table = NameTable((*_RESOURCE_ATTRIBUTES, *_CLASS_BODY))
        for child in resource.children:
            table.take(module_identifier(child.path[-1]))
        names = [identifier(entry.name) for entry in resource.operations]
        return tuple(table.take(name, f"{name}_") for name in names)

    def of(self, resource: Resource) -> ResourceNames:
        """Give the names of a resource."""
        return self._names[resource.path]

    def dotted_names(self, root: Resource) -> dict[str, str]:
        """Give every operation's dotted name by its id."""
        return {
            operation.id: f"{self.of(resource).dotted}.{name}"
            for resource in list_resources(root)
            for operation, name in zip(
                resource.operations, self.of(resource).methods, strict=True
            )
        }

    def extended(self, extensions: Extensions) -> "ResourceTable":
        """Give the table with classes of the user's in the place of some."""
        other = copy(self)
        other.extensions = extensions
        return other

    def extendable(self, root: Resource) -> Iterator[Extendable]:
        """Give the classes that a user may extend."""
        first = [child.path for child in root.children]
        own = {*CLIENT_ATTRIBUTES, *(self._names[path].steps[-1] for path in first)}
        yield from _both("_client", self._client, own)
        for resource in list_resources(root):
            names = self.of(resource)
            below = [self.of(child).steps[-1] for child in resource.children]
            own = {*_RESOURCE_ATTRIBUTES, *_INNER, *names.methods, *below}
            module = ".".join(("resources", *names.modules))
            yield from _both(module, names.class_name, own)

    def children(self, parent: Resource) -> Children:
        """Give the views of the resources directly below a resource or the client."""
        return Children(
            tuple(self._view_child(child, "") for child in parent.children),
            tuple(self._view_child(child, "Async") for child in parent.children),
        )

    def _view_child(self, child: Resource, prefix: str) -> ChildView:
        names = self.of(child)
        name, module = f"{prefix}{names.class_name}", names.modules[-1]
        text = child.description or f"The `{names.dotted}` operations."
        at_root = len(names.steps) == 1
        found = self.extensions.classes.get(name)
        view = ChildView(
            name=names.steps[-1],
            class_name=name,
            module=module,
            docstring=docstring(text, indent=8),
            type=f"_{module}.{name}",
            home=f".resources.{module}" if at_root else f".{module}",
            imported=name,
            call=name,
        )
        if found is None:
            return view
        # In lower case only modules begin with `_`, so no other name is like this one.
        alias, dots = f"_{name}Ext", "." * (1 if at_root else len(names.steps) + 1)
        return replace(
            view,
            type=alias,
            home=f"{dots}{found.module}",
            imported=f"{found.name} as {alias}",
            call=alias,
            is_extended=True,
        )


def module_path(resource: Resource, names: ResourceNames) -> str:
    """Give the module's path in the package; one with children is a package."""
    path = "/".join(("resources", *names.modules))
    return f"{path}/__init__.py" if resource.children else f"{path}.py"


def view_resource(
    resource: Resource,
    table: ResourceTable,
    catalogue: Catalogue,
    types: TypeNames,
) -> ResourceView:
    """Give the view of one resource's module."""
    names = table.of(resource)
    depth = len(names.steps) + (2 if resource.children else 1)
    imports = Imports("." * depth)
    children = table.children(resource)
    hidden = [*names.methods, *(child.name for child in children.blocking)]
    views = OperationViews(catalogue, types, imports, hidden)
    reserved = [constant_name(name) for name in names.methods]
    constant_table = NameTable(reserved)
    tables, errors = _error_tables(resource.operations, views, constant_table)
    constants: list[ConstantView] = []
    methods: list[Method] = []
    for operation, name in zip(resource.operations, names.methods, strict=True):
        constants.append(views.constant(operation, name, errors[operation.id]))
        pages = views.pages.constant(operation, constant_name(name), constant_table)
        constants += [pages] if pages else []
        dotted = f"client.{names.dotted}.{name}"
        method = views.method(operation, name, dotted)
        methods.append(replace(method, paging=pages.name if pages else ""))
    text = resource.description or f"The `{names.dotted}` operations."
    is_paged = any(method.paging for method in methods)
    base = "PagedResource" if is_paged else "Resource"
    _import_base(imports, base, methods, bool(children.blocking))
    return ResourceView(
        path=names.dotted,
        docstring=docstring(text, indent=4),
        imports=imports.lines(),
        tables=tables,
        constants=tuple(constants),
        children=children.blocking,
        flavours=view_flavours(names.class_name, base, children, methods),
    )


def _both(module: str, name: str, own: set[str]) -> Iterator[Extendable]:
    for prefix in ("", "Async"):
        yield Extendable(f"{module}.{prefix}{name}", frozenset(own))


def _import_base(
    imports: Imports, base: str, methods: Sequence[Method], has_children: bool
) -> None:
    module = "._runtime.resource" if base == "Resource" else "._runtime.pages"
    imports.add(module, base)
    imports.add(module, f"Async{base}")
    whole = [method for method in methods if method.stream_end is None]
    raw = () if all(method.headers for method in whole) else _RAW_METHODS
    for name in (*_BASES, *(_STREAM_METHODS if whole else ()), *raw):
        imports.add("._runtime.resource", name)
    if has_children:
        imports.add("functools", "cached_property")
        imports.add("typing", "TYPE_CHECKING")


def _error_tables(
    operations: Sequence[Operation], views: OperationViews, table: NameTable
) -> tuple[tuple[Setting, ...], dict[str, str]]:
    """Give the tables of errors, each distinct one once: most operations share one.

    No table has the name of an operation's constant, `_ERRORS` of a method `errors`.
    """
    names: dict[str, str] = {}
    sources: dict[str, str] = {}
    for operation in operations:
        if not operation.errors:
            names[operation.id] = ""
            continue
        source = views.answer_table(operation.errors)
        if source not in sources:
            sources[source] = table.take("_ERRORS")
        names[operation.id] = sources[source]
    return tuple(Setting(name, source) for source, name in sources.items()), names
