"""SDKs of one file of settings that would write the same files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from sdksmith.errors import Diagnostic, display_path
from sdksmith.rules import Rule

if TYPE_CHECKING:
    from sdksmith.options.options import Options


def find_conflicts(made: Sequence[Options]) -> Iterator[Diagnostic]:
    """Give each pair of SDKs that would write the same files."""
    for first, second in combinations(made, 2):
        same = first.output.resolve() == second.output.resolve()
        folder = first.output / first.package_name
        shared = ""
        if same and first.package_name == second.package_name:
            shared = display_path(folder)
        elif same and not (first.package_only or second.package_only):
            shared = display_path(first.output / "pyproject.toml")
        hint = "give each its own `output`"
        if not shared and first.lock_names and second.lock_names:
            same = first.names_lock.resolve() == second.names_lock.resolve()
            shared = display_path(first.names_lock) if same else ""
            hint = "give each its own `names_lock`"
        if shared:
            names = f"{first.package_name} and {second.package_name}"
            message = f"two SDKs would write {shared}: {names}"
            place, rule = second.settings.location(), Rule.SHARED_OUTPUT
            yield Diagnostic(message, place, hint, rule=rule)
