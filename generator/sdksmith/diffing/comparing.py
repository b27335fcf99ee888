"""All changes between two packages."""

from __future__ import annotations

from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.classes import compare_types
from sdksmith.diffing.client import compare_client
from sdksmith.diffing.kinds import LEVELS
from sdksmith.diffing.methods import compare_methods
from sdksmith.diffing.surface import Surface


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Give what changes for the users of a package, what breaks their code first."""
    pair = Pair(old, new)
    found = [*compare_client(pair), *compare_methods(pair), *compare_types(pair)]
    return tuple(sorted(found, key=lambda change: LEVELS.index(change.level)))
