"""What griffe finds on its own: a second pair of eyes on the Python side.

griffe compares names, kinds and signatures of two packages, and knows nothing of ours.
Whatever it calls breaking and we have no breaking change for is told as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import griffe

from sdksmith.diffing.changes import Change
from sdksmith.diffing.sides import Side

# Types are compared by ourselves: griffe takes each other text for another type.
_OURS = (
    griffe.BreakageKind.RETURN_CHANGED_TYPE,
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE,
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE,
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT,
)
# The same methods once more: what changes of them is told of the plain ones.
_FAKE = "testing."  # which has what the client has
_TWINS = ("WithRawResponse", "WithStreamingResponse")


def find_others(old: Side, new: Side, changes: Iterable[Change]) -> Iterator[Change]:
    """Give what griffe calls breaking and none of the changes explains."""
    told = {
        change.subject.partition("(")[0]
        for change in changes
        if change.level == "breaking"
    }
    homes = {**old.surface.homes, **new.surface.homes}
    spread = {
        name for entry in old.surface.methods.values() for name in entry.wire.types
    }
    for breakage in griffe.find_breaking_changes(old.loaded, new.loaded):
        path = breakage.obj.canonical_path.partition(".")[2]
        if breakage.kind in _OURS or _is_hidden(path) or path.startswith(_FAKE):
            continue
        subject = _subject(path, homes)
        if old.surface.client != new.surface.client and old.surface.client in path:
            continue  # all that is called after the client has another name
        # What changes of keys that are arguments is told of these.
        is_key = subject.rpartition(".")[0] in spread
        if not is_key and not any(_is_part(subject, other) for other in told):
            yield Change("python-changed", subject, breakage.kind.value.lower())


def _is_hidden(path: str) -> bool:
    """Say whether a path is private, or one of the twins of a public one."""
    steps = path.split(".")
    private = any(
        step.startswith("_") for step in steps if steps[0] not in ("models", "params")
    )
    return private or any(
        step.startswith("Async") or step.endswith(_TWINS) for step in steps
    )


def _subject(path: str, homes: Mapping[str, str]) -> str:
    """Give what users call that which has a path: `client.pets.list`."""
    for home, way in homes.items():
        if path == home or path.startswith(f"{home}."):
            return f"client.{way}{path.removeprefix(home)}"
        if home.startswith(f"{path}."):  # the module of a resource
            return f"client.{way}"
    steps = [step for step in path.split(".") if not step.startswith("_")]
    return ".".join(steps)


def _is_part(subject: str, told: str) -> bool:
    return (
        subject == told
        or subject.startswith(f"{told}.")
        or told.startswith(f"{subject}.")
    )
