"""The user's own modules, read and never run: their classes, and what these extend.

A class is found by where it is from the package's root: `resources.pets.Pets` is one that
is generated, `ext.pets.Pets` one of the user's.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sdksmith.errors import Diagnostic, Location, UsageError, display_path
from sdksmith.package import ExtFile
from sdksmith.rules import Rule

OUTSIDE = "<outside>"
"""The root of what is imported by the package's own name, which it may lose."""


@dataclass(frozen=True)
class ExtClass:
    """A class of the user's.

    Attributes:
        module: that it stands in: "ext.pets".
        bases: what it extends, each with its place; not those of other packages.
        methods: the functions and properties in it, each with its place; not those that
            say by `@override` that they stand in for another one.
    """

    name: str
    module: str
    location: Location
    bases: tuple[tuple[str, Location], ...]
    methods: tuple[tuple[str, Location], ...]

    @property
    def path(self) -> str:
        """Where it is, from the package's root."""
        return f"{self.module}.{self.name}"


@dataclass(frozen=True)
class ExtModules:
    """All modules of the user's: their classes by path, and what each name is there."""

    classes: Mapping[str, ExtClass] = field(default_factory=dict[str, ExtClass])
    scopes: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )

    def follow(self, path: str) -> str:
        """Give what a path ends at: a module may have a class from another one."""
        seen: set[str] = set()
        while path not in self.classes and path not in seen:
            seen.add(path)
            module, _, name = path.rpartition(".")
            path = self.scopes.get(module, {}).get(name, path)
        return path


def read_modules(files: Sequence[ExtFile], package: str) -> ExtModules:
    """Give what the user's modules say.

    Raises:
        UsageError: with each file that is no Python.
    """
    trees: dict[ExtFile, ast.Module] = {}
    faults: list[Diagnostic] = []
    for file in files:
        try:
            trees[file] = ast.parse(file.data)
        except (SyntaxError, ValueError) as error:
            faults.append(_tell(file, error))
    if faults:
        raise UsageError(*faults)
    readers = [_Reader(file, package) for file in trees]
    classes = [
        found
        for reader, tree in zip(readers, trees.values(), strict=True)
        for found in reader.read(tree.body)
    ]
    return ExtModules(
        {found.path: found for found in classes},
        {reader.module: reader.scope for reader in readers},
    )


def _tell(file: ExtFile, error: SyntaxError | ValueError) -> Diagnostic:
    if not isinstance(error, SyntaxError) or not error.lineno:
        message = f"{display_path(file.path)} is not Python: {error}"
        return Diagnostic(message, rule=Rule.EXT_SYNTAX)
    source = (error.text or "").rstrip("\n")
    place = Location(str(file.path), error.lineno, error.offset or 1, source)
    return Diagnostic(f"not Python: {error.msg}", place, rule=Rule.EXT_SYNTAX)


class _Reader:
    """Reads one module, statement by statement: a name is what it was bound to last."""

    def __init__(self, file: ExtFile, package: str) -> None:
        self.module = file.module
        self.scope: dict[str, str] = {}
        is_package = file.name.endswith("/__init__.py")
        steps = file.module.split(".")
        self._home = steps if is_package else steps[:-1]
        self._package = package
        self._path = str(file.path)
        self._lines = file.data.decode("utf-8", "replace").splitlines()

    def read(self, body: Sequence[ast.stmt]) -> Iterator[ExtClass]:
        for node in body:
            if isinstance(node, ast.ImportFrom):
                self._import_from(node)
            elif isinstance(node, ast.Import):
                self._import(node)
            elif isinstance(node, ast.ClassDef):
                yield self._read_class(node)
                self.scope[node.name] = f"{self.module}.{node.name}"
            elif isinstance(node, ast.If):
                yield from self.read((*node.body, *node.orelse))
            elif isinstance(node, ast.Try):
                yield from self.read((*node.body, *node.orelse, *node.finalbody))

    def _import_from(self, node: ast.ImportFrom) -> None:
        steps = node.module.split(".") if node.module else []
        start = self._inside(steps, node.level) if node.level else self._outside(steps)
        for alias in node.names if start is not None else ():
            path = f"{start}.{alias.name}" if start else alias.name
            self.scope[alias.asname or alias.name] = path

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            start = self._outside(alias.name.split("."))
            if start is not None and alias.asname:
                self.scope[alias.asname] = start
            elif start is not None:
                self.scope[alias.name.partition(".")[0]] = OUTSIDE

    def _inside(self, steps: Sequence[str], level: int) -> str | None:
        """Give what a relative import leads to; None where that is not in the package."""
        left = len(self._home) - (level - 1)
        return ".".join([*self._home[:left], *steps]) if left >= 0 else None

    def _outside(self, steps: Sequence[str]) -> str | None:
        """Give an absolute path that leads into the package; None for any other."""
        if self._package not in steps:
            return None
        return ".".join([OUTSIDE, *steps[steps.index(self._package) + 1 :]])

    def _read_class(self, node: ast.ClassDef) -> ExtClass:
        bases = [(self._name(base), self._place(base)) for base in node.bases]
        methods = [
            (entry.name, self._place(entry))
            for entry in node.body
            if isinstance(entry, ast.FunctionDef | ast.AsyncFunctionDef)
            and not any(map(_is_override, entry.decorator_list))
        ]
        return ExtClass(
            node.name,
            self.module,
            self._place(node),
            tuple((path, place) for path, place in bases if path),
            tuple(dict(methods).items()),
        )

    def _name(self, base: ast.expr) -> str:
        """Give the path that an expression means, "" for what is not of the package."""
        steps: list[str] = []
        while not isinstance(base, ast.Name):
            if isinstance(base, ast.Subscript):
                base = base.value
            elif isinstance(base, ast.Attribute):
                steps.insert(0, base.attr)
                base = base.value
            else:
                return ""
        known = self.scope.get(base.id)
        if known == OUTSIDE:  # `import a.b.shop.resources.pets` makes the name `a`
            return self._outside([base.id, *steps]) or ""
        return ".".join([known, *steps]).strip(".") if known is not None else ""

    def _place(self, node: ast.stmt | ast.expr) -> Location:
        source = self._lines[node.lineno - 1] if node.lineno <= len(self._lines) else ""
        # Python counts bytes, editors count characters.
        column = len(source.encode()[: node.col_offset].decode("utf-8", "replace"))
        return Location(self._path, node.lineno, column + 1, source)


def _is_override(decorator: ast.expr) -> bool:
    name = decorator.attr if isinstance(decorator, ast.Attribute) else ""
    return (decorator.id if isinstance(decorator, ast.Name) else name) == "override"
