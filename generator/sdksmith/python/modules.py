"""The modules of the types: `models.py`, or `models/` with several, and so the params."""

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sdksmith.python.aliases import arrange_aliases
from sdksmith.python.annotations import Imports, read_annotation
from sdksmith.python.layout.lines import WIDTH, without
from sdksmith.python.literals import docstring, literal, wrap_names
from sdksmith.python.placing import User, place_types
from sdksmith.python.views import (
    AliasView,
    ClassView,
    ConstantsView,
    IndexView,
    ModelsView,
    NameGroup,
)

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class TypeModule:
    """A module of types: `name` in the folder `folder`, or without a name all of it.

    Attributes:
        names: its types, in the order in which they are told: of several modules each
            has those that a type names before it, where there is no circle.
        homes: the modules of all types of the folder.
    """

    folder: str
    name: str
    names: Sequence[str]
    homes: Mapping[str, str]

    @property
    def path(self) -> str:
        """Its file, in the package."""
        return f"{self.folder}/{self.name}.py" if self.name else f"{self.folder}.py"

    def imports(self) -> Imports:
        """Give its imports, which know where the types of other modules are."""
        return Imports(".." if self.name else ".", self.homes, self.name)


def list_modules(
    folder: str,
    needs: Mapping[str, Sequence[str]],
    users: Mapping[str, Iterable[User]],
) -> list[TypeModule]:
    """Give the modules of the types that `needs` has, see `place_types`."""
    homes = place_types(needs, users)
    found: dict[str, list[str]] = defaultdict(list)
    for name in _list_needed_first(needs) if any(homes.values()) else needs:
        found[homes[name]].append(name)
    return [
        TypeModule(folder, home, names, homes) for home, names in sorted(found.items())
    ] or [TypeModule(folder, "", (), homes)]


def _list_needed_first(needs: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Give each type after those that it names, unless these lead back to it.

    Pydantic knows what it has met when it makes a class; else it has to come back.
    """
    seen = set[str]()
    for start in needs:
        way = [iter((start,))]
        passed: list[str] = []
        while way:
            name = next((other for other in way[-1] if other not in seen), None)
            if name is not None:
                seen.add(name)
                passed.append(name)
                way.append(iter(needs[name]))
            else:
                way.pop()
                if passed:
                    yield passed.pop()


def list_named(annotations: Iterable[ast.expr], known: Collection[str]) -> list[str]:
    """Give which of the types that are known are named in annotations."""
    names = {name for entry in annotations for name in read_annotation(entry)[1]}
    return sorted(name for name in names if name in known)


def view_module(
    module: TypeModule,
    imports: Imports,
    classes: Sequence[ClassView],
    aliases: Sequence[AliasView],
    *,
    constants: Sequence[ConstantsView] = (),
) -> ModelsView:
    """Give the view of a module of types; its public names are its types."""
    arranged = arrange_aliases(aliases)
    if module.name:
        classes = _quote_later(classes, [view.name for view in aliases])
    for view in arranged:
        imports.add("typing", "TypeAlias")
        if view.at_run_time:
            imports.add("typing", "TYPE_CHECKING")
            imports.add("typing_extensions", "TypeAliasType")
    views: Sequence[ClassView | ConstantsView | AliasView] = (
        *classes,
        *constants,
        *aliases,
    )
    names = sorted(view.name for view in views)
    return ModelsView(
        path=module.path,
        imports=imports.lines(),
        names=tuple(literal(name) for name in names),
        classes=tuple(classes),
        aliases=arranged,
        seen_only=imports.lines_seen(),
        has_typed_extra=any(view.extra for view in classes),
        constants=tuple(constants),
        is_piece=bool(module.name),
    )


def _quote_later(
    classes: Sequence[ClassView], aliases: Iterable[str]
) -> list[ClassView]:
    """Give the classes, annotations in quotes that name what comes later.

    Python reads the others at once, which takes a third of what it takes Pydantic to
    compile each. In `models.py` all are read late, so that any order will do.
    """
    later = {*aliases, *(view.name for view in classes)}

    def is_early(text: str) -> bool:
        if later.isdisjoint(_WORD.findall(text)):
            return False
        return not later.isdisjoint(_WORD.findall(without(text)))

    quoted: list[ClassView] = []
    for view in classes:
        fields = tuple(
            (
                replace(field, annotation=literal(field.annotation))
                if is_early(field.annotation)
                else field
            )
            for field in view.fields
        )
        extra = literal(view.extra) if is_early(view.extra) else view.extra
        quoted.append(replace(view, fields=fields, extra=extra))
        later.discard(view.name)
    return quoted


def view_index(modules: Sequence[TypeModule], summary: str) -> IndexView | None:
    """Give what says where each type is, if there are several modules."""
    if not modules[0].name:
        return None
    groups = [
        NameGroup(module.name, literal(module.name), wrap_names(sorted(module.names)))
        for module in modules
    ]
    return IndexView(
        path=f"{modules[0].folder}/__init__.py",
        docstring=docstring(summary),
        groups=tuple(groups),
        exports=tuple(line for module in modules for line in _export(module)),
    )


def _export(module: TypeModule) -> Iterator[str]:
    """Give the imports by which type checkers find the types of a module, by name.

    With a `*` in the place of the names they would read every module for any type.
    """
    line = ""
    for entry in (f"{name} as {name}" for name in sorted(module.names)):
        if line and len(f"    {line}, {entry}") <= WIDTH:
            line = f"{line}, {entry}"
            continue
        if line:
            yield line
        line = f"from .{module.name} import {entry}"
    yield line
