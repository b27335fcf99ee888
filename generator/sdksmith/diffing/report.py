"""What a comparison found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sdksmith.diffing.changes import Change, count_levels
from sdksmith.diffing.comparing import compare_surfaces
from sdksmith.diffing.kinds import LEVELS, Level
from sdksmith.diffing.outside import find_others
from sdksmith.diffing.reach import Reach
from sdksmith.diffing.sides import Side
from sdksmith.diffing.versions import next_version
from sdksmith.errors import Location


@dataclass(frozen=True)
class Report:
    """What has changed for the users of a package.

    Attributes:
        changes: what breaks their code first.
    """

    old: Side
    new: Side
    changes: tuple[Change, ...]

    @cached_property
    def counts(self) -> Mapping[Level, int]:
        """How many changes there are of each level."""
        return count_levels(self.changes)

    @property
    def version(self) -> str:
        """The version that should come next."""
        return next_version(self.old.version, [entry.level for entry in self.changes])

    def places(self, change: Change) -> tuple[Location | None, Location | None]:
        """Give where the document says so, before and after."""
        return self.old.locate(change), self.new.locate(change)

    def methods(self, change: Change) -> tuple[str, ...]:
        """Give the methods that a change of a type concerns."""
        kind, _, name = change.of.partition(" ")
        if kind != "class":
            return ()
        return self._reach_after.methods(name) or self._reach_before.methods(name)

    @cached_property
    def _reach_before(self) -> Reach:
        return Reach(self.old.surface)

    @cached_property
    def _reach_after(self) -> Reach:
        return Reach(self.new.surface)


def compare(old: Side, new: Side) -> Report:
    """Give what changes for the users of a package between two sides."""
    found = [*_compare_settings(old, new), *compare_surfaces(old.surface, new.surface)]
    if old.name == new.name:
        found += find_others(old, new, found)
    changes = sorted(found, key=lambda change: LEVELS.index(change.level))
    return Report(old, new, tuple(changes))


def _compare_settings(old: Side, new: Side) -> Iterator[Change]:
    """Give what changes about that which the package itself needs."""
    if old.http_library and old.http_library != new.http_library:
        texts = old.http_library, new.http_library
        message = f"sends with {texts[1]}, not {texts[0]}"
        yield Change("http-library-changed", new.name, message, "", *texts)
    if old.python and new.python and old.python != new.python:
        is_newer = _number(new.python) > _number(old.python)
        kind = "python-raised" if is_newer else "python-lowered"
        message = f"needs Python {new.python}, not {old.python}"
        yield Change(kind, new.name, message, "", old.python, new.python)


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
