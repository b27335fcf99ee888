"""A part of a survey: what stands at or below one name, and the types that it needs."""

from collections.abc import Iterable
from dataclasses import replace

from sdksmith.errors import Diagnostic, UsageError
from sdksmith.near import find_near
from sdksmith.rules import Rule
from sdksmith.survey import Survey


def select(survey: Survey, name: str) -> Survey:
    """Give the part of a survey that a resource or a method is.

    Args:
        name: the way to it from the client: `pets`, or `pets.list`.

    Raises:
        UsageError: if nothing is called so.
    """

    name = name.removeprefix("client.")

    def is_part(other: str) -> bool:
        return other == name or other.startswith(f"{name}.")

    operations = tuple(entry for entry in survey.operations if is_part(entry.name))
    skipped = tuple(entry for entry in survey.skipped if is_part(entry.name))
    if not (operations or skipped):
        raise UsageError(_unknown(survey, name))
    needed = {entry.resource for entry in operations}
    wanted = _list_needed(survey, (use for entry in operations for use in entry.uses))
    return replace(
        survey,
        operations=operations,
        skipped=skipped,
        resources=tuple(
            entry
            for entry in survey.resources
            if any(f"{one}.".startswith(f"{entry.name}.") for one in needed)
        ),
        types=tuple(entry for entry in survey.types if entry.name in wanted),
    )


def _list_needed(survey: Survey, names: Iterable[str]) -> set[str]:
    """Give the types that these lead to."""
    uses = {entry.name: entry.uses for entry in survey.types}
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += uses[name]
    return found


def _unknown(survey: Survey, name: str) -> Diagnostic:
    known = [entry.name for entry in survey.resources]
    known += [entry.name for entry in survey.operations]
    near = find_near(name, known)
    hint = f"did you mean {near}?" if near else "`--brief` lists what there is"
    return Diagnostic(f"nothing is called `{name}`", hint=hint, rule=Rule.UNKNOWN_PART)
