"""Reads the surface of a package from its source, by griffe."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import griffe

from sdksmith.diffing.surface import (
    Field,
    Kind,
    Method,
    Parameter,
    Role,
    Signature,
    Surface,
)
from sdksmith.diffing.wire import read_settings, read_wire
from sdksmith.errors import Diagnostic, UsageError
from sdksmith.rules import Rule

_TYPES = ("models", "params")
_ROLES: Mapping[str, Role] = {"Model": "model", "TypedDict": "input"}
_RAW = "WithRawResponse"
_EVENTS = "WebhookEvents["
_NOT_EXPORTED = ("annotations", "TYPE_CHECKING")


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
    modules = {
        path: griffe.visit(path, filepath=Path(path), code=text)
        for path, text in sources.items()
        if is_read(path)
    }
    client = modules["_client.py"]
    classes = [entry for entry in _classes(client) if "SyncClient" in _bases(entry)]
    (found,) = classes
    tree = _Tree(modules)
    tree.walk(found, client, "resources")
    kinds: dict[str, Kind] = {}
    aliases: dict[str, str] = {}
    for path, module in modules.items():
        root = path.removesuffix(".py").partition("/")[0]
        if root in _TYPES and path != f"{root}/__init__.py":
            kinds.update(_read_kinds(module, root, sources[path]))
            aliases.update(_read_aliases(module, root))
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
        self.resources[way] = _docstring(owner)
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
        paging = constants.get(f"{constant}_PAGES", "")
        yield member.name, Method(
            signature=_signature(member),
            overloads=tuple(_signature(entry) for entry in member.overloads or ()),
            returns=str(member.returns),
            docstring=_docstring(member),
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


# -- types ---------------------------------------------------------------------------


def _read_kinds(
    module: griffe.Module, root: str, source: str
) -> Iterator[tuple[str, Kind]]:
    lines = source.splitlines()
    for entry in _classes(module):
        bases = _bases(entry)
        roles: list[Role] = [_ROLES[base] for base in bases if base in _ROLES]
        decorators = [str(row.value) for row in entry.decorators]
        extra = entry.members.get("__pydantic_extra__")
        yield f"{root}.{entry.name}", Kind(
            role=roles[0] if roles else "constants",
            fields=dict(_read_fields(entry)),
            docstring=_docstring(entry),
            extra=str(getattr(extra, "annotation", "") or _rest(decorators)),
            is_closed="with_config(INPUT_CLOSED)" in decorators,
            rules=frozenset(_read_rules(decorators, module, lines)),
        )


def _rest(decorators: list[str]) -> str:
    """Give the type of further fields of a TypedDict: `checked(rest=lambda: …)`."""
    for source in decorators:
        call = ast.parse(source, mode="eval").body
        for entry in call.keywords if isinstance(call, ast.Call) else ():
            if entry.arg == "rest" and isinstance(entry.value, ast.Lambda):
                return ast.unparse(entry.value.body)
    return ""


def _read_rules(
    decorators: list[str], module: griffe.Module, lines: list[str]
) -> Iterator[str]:
    """Give what the function of a `checked(…)` looks for: one text a rule."""
    for source in decorators:
        call = ast.parse(source, mode="eval").body
        named = call.args[:1] if isinstance(call, ast.Call) else []
        check = module.members.get(ast.unparse(named[0])) if named else None
        if isinstance(check, griffe.Function) and check.lineno and check.endlineno:
            text = "\n".join(lines[check.lineno - 1 : check.endlineno])
            yield from _rules_in(ast.parse(text))


def _rules_in(node: ast.AST) -> Iterator[str]:
    """Give each `yield place, words`; the words say when the rule counts."""
    for child in ast.walk(node):
        if isinstance(child, ast.Yield) and isinstance(child.value, ast.Tuple):
            texts = [str(ast.literal_eval(part)) for part in child.value.elts]
            yield " ".join(filter(None, texts))


def _read_fields(owner: griffe.Class) -> Iterator[tuple[str, Field]]:
    for entry in owner.members.values():
        if isinstance(entry, griffe.Attribute) and not entry.name.startswith("__"):
            annotation, wire_name, required = _split(str(entry.annotation or ""))
            yield entry.name, Field(
                name=entry.name,
                annotation=annotation,
                is_required=required
                or ("TypedDict" not in _bases(owner) and entry.value is None),
                wire_name=wire_name or entry.name,
                docstring=_docstring(entry),
                value="" if entry.value is None else str(entry.value),
            )


def _split(annotation: str) -> tuple[str, str, bool]:
    """Take `Required[Annotated[str, Field(alias="a")]]` apart.

    Gives the annotation, the name on the wire if it is another one, and whether the
    key of a TypedDict is required.
    """
    node: ast.expr = ast.parse(annotation or "None", mode="eval").body
    required = _is_subscript(node, "Required")
    if isinstance(node, ast.Subscript) and required:
        node = node.slice
    wire_name = ""
    if isinstance(node, ast.Subscript) and _is_subscript(node, "Annotated"):
        assert isinstance(node.slice, ast.Tuple)
        inner, *marks = node.slice.elts
        kept: list[ast.expr] = []
        for mark in marks:
            if isinstance(mark, ast.Call):
                named = [row for row in mark.keywords if row.arg == "alias"]
                wire_name = ast.literal_eval(named[0].value) if named else wire_name
                mark.keywords = [row for row in mark.keywords if row.arg != "alias"]
                if not (mark.keywords or mark.args) and named:
                    continue
            kept.append(mark)
        node.slice.elts = [inner, *kept]
        node = node if kept else inner
    return ast.unparse(node), wire_name, required


def _is_subscript(node: ast.expr, name: str) -> bool:
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id.lstrip("_") == name
    )


def _read_aliases(module: griffe.Module, root: str) -> Iterator[tuple[str, str]]:
    for entry in module.members.values():
        if isinstance(entry, griffe.Attribute) and str(entry.annotation) == "TypeAlias":
            source = str(entry.value)
            # One that names itself is a text, for type checkers alone.
            quoted = source[:1] in "'\""
            yield f"{root}.{entry.name}", ast.literal_eval(source) if quoted else source


# -- the package ---------------------------------------------------------------------


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


def _classes(module: griffe.Module) -> Iterator[griffe.Class]:
    for entry in module.members.values():
        if isinstance(entry, griffe.Class):
            yield entry


def _bases(owner: griffe.Class) -> list[str]:
    return [str(base) for base in owner.bases]


def _docstring(entry: griffe.Object) -> str:
    return entry.docstring.value if entry.docstring else ""
