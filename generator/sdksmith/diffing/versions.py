"""The next version of a package, by what has changed (Semantic Versioning 2.0.0)."""

from collections.abc import Iterable

from packaging.version import Version

from sdksmith.diffing.kinds import Level


def next_version(version: str, levels: Iterable[Level]) -> str:
    """Give the version that comes after one, by the changes since.

    Before 1.0.0 anything may change (§4 of the specification); what people expect
    nevertheless, and what pip's `~=` relies on, is that the second number counts what
    breaks.
    """
    found = set(levels)
    if not found:
        return version
    major, minor, patch = (*Version(version).release, 0, 0)[:3]
    if "breaking" in found and major:
        return f"{major + 1}.0.0"
    if "breaking" in found or ("additive" in found and major):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
