"""What is told of a document's faults: each once, at its place, in the order of the file."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sdksmith.document.faults import Fault, Meant
from sdksmith.document.files import DocumentFile
from sdksmith.document.tree import Pointer
from sdksmith.errors import Diagnostic, Location, display_file, sort_key

if TYPE_CHECKING:
    from sdksmith.document.document import Document

_NAMES = re.compile(r"`[^`]+`")


def tell(
    document: "Document", faults: Iterable[Fault], *, outcomes: bool = False
) -> list[Diagnostic]:
    """Give the diagnostics of faults, file by file.

    The validator says what is wrong, and whoever mends the document what was made of
    it. Where both speak of one thing at one place it is one message.

    Args:
        outcomes: whether to say what was made of what is wrong.
    """
    here: dict[Location, list[Fault]] = defaultdict(list)
    faults = list(dict.fromkeys(faults))
    mended = {fault.pointer for fault in faults if fault.outcome}
    for fault in faults:
        # Of a mapping in the place of a list the validator takes each key for an item.
        is_echo = not fault.message.startswith("`") and fault.pointer[:-1] in mended
        if fault.outcome or not is_echo:
            here[document.locate(fault.pointer)].append(fault)
    found: dict[Diagnostic, None] = {}
    for location, group in here.items():
        for fault in _join(group):
            message = fault.message + _first_place(document, fault, location)
            if outcomes and fault.outcome:
                message += f"; {fault.outcome}"
            told = replace(fault, message=message)
            place = document.origins.place(fault.pointer)
            file = document.files[place.file]
            found[diagnose(told, file, place.pointer, outcomes=outcomes)] = None
    order = {name: index for index, name in enumerate(document.files)}

    def key(told: Diagnostic) -> tuple[int, tuple[int, int, str]]:
        assert told.location, "every fault has a place"
        return order[told.location.file], sort_key(told)

    return sorted(found, key=key)


def diagnose(
    fault: Fault, file: DocumentFile, pointer: Pointer, *, outcomes: bool = False
) -> Diagnostic:
    """Give what is told of a fault, at its place in a file, with what was meant.

    Args:
        outcomes: whether the message says what it was taken as, so that no hint has to.
    """
    fix, hint = None, fault.hint
    if fault.meant:
        fix = file.change(pointer, fault.meant)
        if not hint and not (outcomes and fault.outcome.startswith("taken as ")):
            hint = f"did you mean `{_shown(fault.meant)}`?"
    location = file.locate(pointer)
    return Diagnostic(fault.message, location, hint, rule=fault.rule, fix=fix)


def _shown(meant: Meant) -> str:
    value = meant.value
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _join(faults: Sequence[Fault]) -> list[Fault]:
    """Give the faults of one place, of two on one thing the validator's own words."""
    found = [fault for fault in faults if not fault.outcome]
    for mended in (fault for fault in faults if fault.outcome):
        same = [n for n, fault in enumerate(found) if _is_of_one_thing(fault, mended)]
        same += [n for n, fault in enumerate(found) if _is_of_one_value(fault, mended)]
        if not same:
            found.append(mended)
            continue
        first = found[same[0]]
        # The validator's own words show Python's form of a value.
        is_plain = first.message.startswith("`")
        found[same[0]] = Fault(
            first.pointer,
            first.message if is_plain else mended.message,
            first.hint or mended.hint,
            first.other,
            outcome=first.outcome or mended.outcome,
            rule=first.rule if is_plain else mended.rule,
            meant=first.meant or mended.meant,
        )
    return found


def _is_of_one_value(fault: Fault, mended: Fault) -> bool:
    """Say whether two messages are about a value, and not about what is missing in it."""
    both = fault.message + mended.message
    same = fault.pointer == mended.pointer and not fault.outcome
    return same and " has no `" not in both


def _is_of_one_thing(fault: Fault, mended: Fault) -> bool:
    """Say whether two messages speak of one thing: they name the same."""
    first, second = _NAMES.findall(fault.message), _NAMES.findall(mended.message)
    return first[:1] == second[:1] or set(first) == set(second)


def _first_place(document: "Document", fault: Fault, location: Location) -> str:
    if not fault.other:
        return ""
    first = document.locate(fault.other)
    file = "" if first.file == location.file else f" of {display_file(first.file)}"
    return f", first in line {first.line}{file}"
