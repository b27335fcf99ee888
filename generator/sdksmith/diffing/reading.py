"""Reads the surface of a package from its source, by griffe: client and methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import griffe

from sdksmith.diffing.shapes import (
    bases_of,
    classes_in,
    docstring_of,
    read_aliases,
    read_kinds,
)
from sdksmith.diffing.surface import (
    Kind,
    Method,
    Parameter,
    Signature,
    Surface,
)
from sdksmith.diffing.wire import read_settings, read_wire
from sdksmith.errors import Diagnostic, UsageError
from sdksmith.rules import Rule

_TYPES = ("models", "params")
_RAW = "WithRawResponse"
_EVENTS = "WebhookEvents["
_NOT_EXPORTED = ("annotations", "TYPE_CHECKING")
# Without it griffe takes apart what stands in quotes, as a type does that comes later in
# its module, and so takes names for types that are none: `Field(alias="id")`.
_LATE = "from __future__ import annotations\n"


def is_read(path: str) -> bool:
    """Say whether a file of a package is a module that its users touch by our doing."""
    first, *_ = steps = path.split("/")
    is_own = first not in ("_runtime", "ext") and "__pycache__" not in steps
    return is_own and path.endswith(".py")


def read_sources(folder: Path) -> dict[str, str]:
    """Give the modules of a package on the disk, by the path in it."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    return {
        name: (folder / name).read_text("utf-8", "replace")
        for name in sorted(names)
        if is_read(name)
    }


def read_surface(name: str, sources: Mapping[str, str]) -> Surface:
    """Give what users of a package can touch.

    Args:
        name: of the package.
        sources: its modules, by the path in the package: "resources/pets.py". Of
            the resources and the types some may be left out.

    Raises:
        UsageError: when somebody has edited them so that nothing can be read of them.
    """
    try:
        return _read(name, sources)
    except (SyntaxError, KeyError, ValueError, AssertionError) as error:
        message = f"the modules of {name} are not as sdksmith wrote them: {error}"
        hint = "`sdksmith check` shows what was edited"
        raise UsageError(
            Diagnostic(message, hint=hint, rule=Rule.EDITED_PACKAGE)
        ) from error


def _read(name: str, sources: Mapping[str, str]) -> Surface:
    sources = {path: f"{_LATE}{text}" for path, text in sources.items()}
    modules = {
        path: griffe.visit(path, filepath=Path(path), code=text)
        for path, text in sources.items()
        if is_read(path)
    }
    client = modules["_client.py"]
    classes = [entry for entry in classes_in(client) if "SyncClient" in bases_of(entry)]
    (found,) = classes
    tree = _Tree(modules)
    tree.walk(found, client, "resources")
    kinds: dict[str, Kind] = {}
    aliases: dict[str, str] = {}
    for path, module in modules.items():
        root = path.removesuffix(".py").partition("/")[0]
        if root in _TYPES and path != f"{root}/__init__.py":
            kinds.update(read_kinds(module, root, sources[path]))
            aliases.update(read_aliases(module, root))
    return Surface(
        package=name,
        exports=frozenset(_exports(modules["__init__.py"])),
        client=found.name,
        arguments=_signature(_function(found, "__init__")),
        profile=_read_profile(client),
        webhooks=_webhooks(found),
        resources=tree.resources,
        methods=tree.methods,
        kinds=kinds,
        aliases=aliases,
        homes=tree.homes,
    )


class _Tree:
    """Walks from the client down, resource by resource.

    The class of raw answers beside each class names the resources below it by their
    own classes, also where a class of the user's stands for one.
    """

    def __init__(self, modules: Mapping[str, griffe.Module]) -> None:
        self._modules = modules
        self.resources: dict[str, str] = {}
        self.methods: dict[str, Method] = {}
        self.homes: dict[str, str] = {}

    def walk(self, owner: griffe.Class, home: griffe.Module, folder: str) -> None:
        """Read what is below the client; the modules of its resources are in `folder`."""
        self._walk(owner, home, "", folder)

    def _walk(
        self, owner: griffe.Class, home: griffe.Module, way: str, folder: str
    ) -> None:
        raw = home.members[f"{owner.name}{_RAW}"]
        assert isinstance(raw, griffe.Class)
        for member in raw.members.values():
            if isinstance(member, griffe.Attribute) and member.annotation:
                shown = str(member.annotation).removeprefix("_").removesuffix(_RAW)
                self._enter(shown, f"{way}{member.name}", folder)

    def _enter(self, shown: str, way: str, folder: str) -> None:
        module_name, class_name = shown.split(".")
        path = f"{folder}/{module_name}"
        module = self._modules.get(f"{path}.py")
        module = module or self._modules.get(f"{path}/__init__.py")
        if module is None:
            return
        owner = module.members[class_name]
        assert isinstance(owner, griffe.Class)
        self.resources[way] = docstring_of(owner)
        self.homes[f"{path.replace('/', '.')}.{class_name}"] = way
        self.methods.update(
            (f"{way}.{name}", method) for name, method in _methods(owner, module)
        )
        self._walk(owner, module, f"{way}.", path)


def _webhooks(client: griffe.Class) -> str:
    """Give the type of events that the client reads, "" if it reads none."""
    for member in client.members.values():
        shown = str(getattr(member, "annotation", ""))
        if shown.startswith(_EVENTS):
            return shown[len(_EVENTS) : -1]
    return ""


def _methods(
    owner: griffe.Class, module: griffe.Module
) -> Iterator[tuple[str, Method]]:
    constants = {
        entry.name: str(entry.value)
        for entry in module.members.values()
        if isinstance(entry, griffe.Attribute)
    }
    raw = module.members.get(f"{owner.name}{_RAW}")
    for member in owner.members.values():
        if not isinstance(member, griffe.Function):
            continue
        constant = f"_{member.name.upper()}"
        if constant not in constants:
            words = f"`{owner.name}.{member.name}` has no `{constant}` beside it"
            raise ValueError(words)
        paging = constants.get(f"{constant}_PAGES", "")
        yield member.name, Method(
            signature=_signature(member),
            overloads=tuple(_signature(entry) for entry in member.overloads or ()),
            returns=str(member.returns),
            docstring=docstring_of(member),
            wire=read_wire(constants[constant], constants, paging),
            headers=_headers(raw, member.name),
        )


def _headers(raw: object, name: str) -> str:
    """Give the type of an answer's headers: `raw_with_headers(Pets.get, Headers)`."""
    row = raw.members.get(name) if isinstance(raw, griffe.Class) else None
    if not isinstance(row, griffe.Attribute) or row.value is None:
        return ""
    call = ast.parse(str(row.value), mode="eval").body
    more = call.args[1:] if isinstance(call, ast.Call) else []
    return ", ".join(ast.unparse(entry) for entry in more)


def _signature(function: griffe.Function) -> Signature:
    kinds = griffe.ParameterKind
    return tuple(
        Parameter(
            entry.name,
            str(entry.annotation),
            "" if entry.default is None else str(entry.default),
            entry.kind is kinds.positional_or_keyword,
        )
        for entry in function.parameters
        if entry.name != "self" and entry.kind is not kinds.var_keyword
    )


def _function(owner: griffe.Class, name: str) -> griffe.Function:
    found = owner.members[name]
    assert isinstance(found, griffe.Function)
    return found


def _exports(root: griffe.Module) -> Iterator[str]:
    for name, member in root.members.items():
        hidden = name.startswith("_") and name != "__version__"
        named = member.is_alias or isinstance(member, griffe.Attribute)
        if named and not hidden and name not in _NOT_EXPORTED:
            yield name


def _read_profile(client: griffe.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("_PROFILE", "_SERVERS"):
        constant = client.members.get(name)
        if isinstance(constant, griffe.Attribute):
            found.update(read_settings(str(constant.value)))
    return found
