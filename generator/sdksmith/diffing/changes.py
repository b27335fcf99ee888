"""A change, and the two packages between which it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from sdksmith.diffing.kinds import LEVELS, MEANINGS, Level, level_of
from sdksmith.diffing.surface import Surface
from sdksmith.diffing.types import Fit, Names, Reader


@dataclass(frozen=True)
class Change:
    """One thing that is not as before.

    Attributes:
        kind: a key of `kinds.MEANINGS`.
        subject: what has changed, as a user names it: "client.pets.list",
            "models.Pet.name"; the package itself has its own name.
        message: what has happened to it, in a few words.
        of: the key of what it stands in, by which its place in a document is found:
            "method pets.list", "class Pet".
    """

    kind: str
    subject: str
    message: str
    of: str = ""
    before: str = ""
    after: str = ""

    def __post_init__(self) -> None:
        assert self.kind in MEANINGS, f"no kind of change: {self.kind}"

    @property
    def level(self) -> Level:
        """What it means for a user's program."""
        return level_of(self.kind)


def count_levels(changes: Iterable[Change]) -> dict[Level, int]:
    """Give how many changes there are of each level."""
    found = Counter(change.level for change in changes)
    return {level: found[level] for level in LEVELS}


def spell_counts(changes: Iterable[Change]) -> str:
    """Give how many there are in words: "1 breaking, 2 additive"."""
    counts = count_levels(changes).items()
    return ", ".join(f"{count:,} {level}" for level, count in counts if count)


@dataclass(frozen=True)
class Pair:
    """Two packages, the old and the new one."""

    old: Surface
    new: Surface
    old_reader: Reader = field(init=False)
    new_reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "old_reader", Reader(_names(self.old)))
        object.__setattr__(self, "new_reader", Reader(_names(self.new)))

    @cached_property
    def shared(self) -> frozenset[str]:
        """The types that are there before and after, of one kind."""
        old, new = self.old, self.new
        classes = {
            name
            for name in old.kinds.keys() & new.kinds.keys()
            if old.kinds[name].role == new.kinds[name].role
        }
        return frozenset(classes | (old.aliases.keys() & new.aliases.keys()))

    @cached_property
    def given(self) -> Fit:
        """Says whether what callers gave is still taken."""
        return Fit(self.old_reader, self.new_reader, self.shared)

    @cached_property
    def given_exactly(self) -> Fit:
        """Says the same, limits counted."""
        return Fit(self.old_reader, self.new_reader, self.shared, with_limits=True)

    @cached_property
    def taken(self) -> Fit:
        """Says whether what callers get is still what they took it for."""
        return Fit(self.new_reader, self.old_reader, self.shared)

    @cached_property
    def given_back(self) -> Fit:
        """Says whether all that is taken now was taken before, limits counted."""
        return Fit(self.new_reader, self.old_reader, self.shared, with_limits=True)

    @cached_property
    def taken_back(self) -> Fit:
        """Says whether all that callers got can still come."""
        return Fit(self.old_reader, self.new_reader, self.shared)

    @cached_property
    def models_given(self) -> frozenset[str]:
        """The models that callers may give, before and after."""
        return _models_given(self.old) & _models_given(self.new)


def _names(surface: Surface) -> Names:
    classes = {name: kind.role == "input" for name, kind in surface.kinds.items()}
    return Names(classes, surface.aliases)


def _models_given(surface: Surface) -> frozenset[str]:
    reader = Reader(_names(surface))
    return frozenset(
        member.name
        for source, module in input_sources(surface)
        for member in reader.members(source, module)
        if member.name.startswith("models.")
    )


def input_sources(surface: Surface) -> Iterator[tuple[str, str]]:
    """Give the annotations of all input, each with the module in which it stands."""
    for method in surface.methods.values():
        for entry in method.signature:
            yield entry.annotation, ""
    for name, kind in surface.kinds.items():
        if name.startswith("params."):
            for key in kind.fields.values():
                yield key.annotation, "params"
    for name, source in surface.aliases.items():
        if name.startswith("params."):
            yield source, "params"
