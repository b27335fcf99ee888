"""Annotations in one form, and whether a value of one may stand where another is asked.

A type is the set of its members: `str | None` has two. A name of the package's own
stays a name as long as both packages have it; what it stands for is compared there.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sdksmith.diffing.limits import Limits, allows, read_limits, spell_limits
from sdksmith.python.annotations import RUNTIME_TYPES
from sdksmith.python.schemas import INPUT_FORMATS

_TYPES = ("models", "params")
# The format of each input type of the runtime.
_FORMATS = {name: form for form, name in INPUT_FORMATS.items()}
_ANYTHING = ("Any", "object")
# What a value of a type is too, as type checkers see it (PEP 484) or by its class.
_WIDER: Mapping[str, tuple[str, ...]] = {
    "bool": ("int", "float"),
    "int": ("float",),
    "datetime": ("date",),
    "list": ("Sequence", "Iterable"),
    "Sequence": ("Iterable",),
    "dict": ("Mapping",),
}
_READ_ONLY = ("Sequence", "Mapping", "Iterable", "AsyncIterable", "tuple")


@dataclass(frozen=True)
class Member:
    """One member of a type: a name or a literal, what stands in its brackets, its limits."""

    name: str
    inner: tuple[frozenset[Member], ...] = ()
    limits: Limits = frozenset()


Type: TypeAlias = frozenset[Member]


@dataclass(frozen=True)
class Names:
    """The names of one package's own types.

    Attributes:
        classes: "models.Pet", and whether it is a TypedDict.
        aliases: "models.Kind", as source.
    """

    classes: Mapping[str, bool]
    aliases: Mapping[str, str]


class Reader:
    """Reads the annotations of one package."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known: dict[tuple[str, str], Type] = {}

    def read(self, source: str, module: str = "") -> Type:
        """Give the type that an annotation means.

        Args:
            module: "models" or "params" where it stands in one of these, whose own
                names need no prefix there.
        """
        key = source, module
        if key not in self._known:
            node = ast.parse(source, mode="eval").body
            self._known[key] = self._read(node, module)
        return self._known[key]

    def members(self, source: str, module: str = "") -> list[Member]:
        """Give all members of an annotation, those in brackets too."""
        waiting = [*self.read(source, module)]
        for member in waiting:  # which grows
            waiting += [inner for part in member.inner for inner in part]
        return waiting

    def meaning(self, name: str) -> Type | None:
        """Give what an alias stands for, None for what is no alias."""
        source = self._names.aliases.get(name)
        return None if source is None else self.read(source, name.partition(".")[0])

    def knows(self, name: str) -> bool:
        """Say whether a name is one of the package's own types."""
        return name in self._names.classes or name in self._names.aliases

    def is_typed_dict(self, name: str) -> bool:
        """Say whether a name is that of a TypedDict."""
        return self._names.classes.get(name, False)

    def _read(self, node: ast.expr, module: str) -> Type:
        if isinstance(node, ast.BinOp):
            return self._read(node.left, module) | self._read(node.right, module)
        if isinstance(node, ast.Constant):
            return self._constant(node, module)
        if isinstance(node, ast.Subscript):
            return self._subscript(node, module)
        return self._name(ast.unparse(node), module)

    def _constant(self, node: ast.Constant, module: str) -> Type:
        if isinstance(node.value, str):  # a forward reference
            return self.read(node.value, module)
        return _one(repr(node.value))

    def _name(self, shown: str, module: str) -> Type:
        if shown in RUNTIME_TYPES:
            return self._runtime_type(shown)
        name = shown.removeprefix("_sdk_")
        own = name if "." in name else f"{module}.{name}"
        if self.knows(own):
            return _one(own)
        plain = name.lstrip("_")
        return _one(plain if hasattr(builtins, plain) or "_" in name[:1] else name)

    def _runtime_type(self, name: str) -> Type:
        """Give what a type of the runtime stands for: any text of it has a format."""
        form = _FORMATS.get(name)
        limits: Limits = frozenset({("format", form)}) if form else frozenset()
        return frozenset(
            replace(entry, limits=limits) if entry.name == "str" else entry
            for entry in self.read(RUNTIME_TYPES[name])
        )

    def _subscript(self, node: ast.Subscript, module: str) -> Type:
        head = ast.unparse(node.value).lstrip("_")
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "Literal":
            return frozenset(Member(ast.unparse(part)) for part in parts)
        if head == "Annotated":
            limits = read_limits(parts[1:])
            members = self._read(parts[0], module)
            return frozenset(_limited(member, limits) for member in members)
        if head in ("Twin", "VariantTwin"):
            twin, model = parts
            assert isinstance(model, ast.Constant)
            given = self._read(twin, module)
            return given | self.read(str(model.value), "models")
        if head in ("Late", "Final"):
            return self._read(parts[0], module)
        inner = tuple(self._read(part, module) for part in parts)
        return frozenset({Member(head, inner)})


def _one(name: str) -> Type:
    return frozenset({Member(name)})


def _limited(member: Member, limits: Limits) -> Member:
    is_literal = member.name == "None" or is_value(member)
    return member if is_literal else replace(member, limits=member.limits | limits)


def is_value(member: Member) -> bool:
    """Say whether a member is one value: `'a'`, `1`, `True`."""
    return member.name[:1] in "'\"-0123456789" or member.name in ("True", "False")


def base_of(member: Member) -> str:
    """Give the type of a member that is one value."""
    value = ast.literal_eval(member.name)
    return type(value).__name__


class Fit:
    """Says whether values of types of one package may stand for those of another.

    Args:
        given: reads the package that the values are from.
        asked: reads the package that asks for them.
        shared: names that mean the same to both: what differs in them is told there.
        with_limits: whether limits count too.
    """

    def __init__(
        self,
        given: Reader,
        asked: Reader,
        shared: frozenset[str],
        *,
        with_limits: bool = False,
    ) -> None:
        self._given = given
        self._asked = asked
        self._shared = shared
        self._with_limits = with_limits
        self._assumed: set[tuple[Member, Type]] = set()

    def fits(self, given: Type, asked: Type) -> bool:
        """Say whether each value of one type is one of the other."""
        return all(self._finds(member, asked) for member in given)

    def misfits(self, given: Type, asked: Type) -> list[Member]:
        """Give the members that do not fit."""
        return [member for member in given if not self._finds(member, asked)]

    def _finds(self, member: Member, asked: Type) -> bool:
        if (member, asked) in self._assumed:
            return True  # it is being looked at further up: a type in itself
        self._assumed.add((member, asked))
        try:
            return self._find(member, asked)
        finally:
            self._assumed.discard((member, asked))

    def _find(self, member: Member, asked: Type) -> bool:
        if any(self._is(member, other) for other in asked):
            return True
        meaning = self._given.meaning(member.name)
        if meaning is not None:
            return self.fits(
                frozenset(_limited(m, member.limits) for m in meaning), asked
            )
        for other in asked:
            wider = self._asked.meaning(other.name)
            if wider is not None and self._finds(
                member, frozenset(_limited(m, other.limits) for m in wider)
            ):
                return True
        return False

    def _is(self, member: Member, other: Member) -> bool:
        if self._with_limits and not allows(other.limits, member.limits):
            return False
        if other.name in _ANYTHING:
            return True
        if is_value(member):
            kinds = (base_of(member), *_WIDER.get(base_of(member), ()))
            return member.name == other.name or other.name in kinds
        if member.name == other.name:
            own = member.name.startswith(_OWN)
            return self._is_known(member.name) if own else self._inner(member, other)
        if other.name in _WIDER.get(member.name, ()):
            return self._inner(member, other)
        is_mapping = other.name == "Mapping" and len(other.inner) == 2
        if is_mapping and self._given.is_typed_dict(member.name):
            return any(entry.name in _ANYTHING for entry in other.inner[1])
        return False

    def _is_known(self, name: str) -> bool:
        """Say whether a name means the same to both; one that nobody has read does."""
        read = self._given.knows(name) or self._asked.knows(name)
        return name in self._shared or not read

    def _inner(self, member: Member, other: Member) -> bool:
        if len(member.inner) != len(other.inner):
            return not other.inner
        pairs = zip(member.inner, other.inner, strict=True)
        if other.name in _READ_ONLY:
            return all(self.fits(one, two) for one, two in pairs)
        # What can be changed has to have the same type: `list[str]` is no
        # `list[str | None]`, since somebody may append to it.
        return all(self._equal(one, two) for one, two in pairs)

    def _equal(self, one: Type, two: Type) -> bool:
        back = Fit(
            self._asked, self._given, self._shared, with_limits=self._with_limits
        )
        return self.fits(one, two) and back.fits(two, one)


_OWN = tuple(f"{root}." for root in _TYPES)


def spell(members: Iterable[Member]) -> str:
    """Give a type as people write it; its limits are left out, None stands last."""
    texts = {_spell(member) for member in members}
    return " | ".join(sorted(texts, key=lambda text: (text == "None", text)))


def _spell(member: Member) -> str:
    if not member.inner:
        return member.name
    return f"{member.name}[{', '.join(spell(part) for part in member.inner)}]"


def sorted_members(members: Iterable[Member]) -> list[Member]:
    """Give members in the order of their names."""
    return sorted(members, key=lambda entry: entry.name)


def spell_lost(members: list[Member]) -> str:
    """Give members of a type that are gone; many values are cut."""
    if len(members) > 4 and all(is_value(entry) for entry in members):
        return f"{spell(members[:4])} and {len(members) - 4} more values"
    return spell(members)


def spell_limits_of(members: Type) -> str:
    """Give what all members of a type keep to."""
    return spell_limits(frozenset(row for entry in members for row in entry.limits))
