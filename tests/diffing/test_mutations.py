"""What the comparison says of hundreds of edits, held to what they do to users' code.

labels.json says of each edit whether it breaks code that uses all of the package; see
measure.py, which finds that out without the comparison.
"""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from diffing.making import make, make_old
from diffing.measure import LABELS
from diffing.mutations import DOCUMENTS, Mutation, list_mutations
from sdksmith.diffing.report import compare
from sdksmith.document import validation

ROWS: Mapping[str, Any] = {
    row["name"]: row for row in json.loads(LABELS.read_text("utf-8"))
}
FALSE_ALARMS = frozenset(
    {
        "inheritance object-closed 04001e",
        "conditions string-enum 042a7e",
        "null-in-3-1 enum-gone 072dd9",
        "conditions variant-added 20ebd9",
        "conditions variant-removed 032d1c",
        "streams operation-removed 037a9e",
    }
)
"""Edits that are called breaking, and break nothing of the code that is tried."""
PRECISION = 0.95


@pytest.fixture(autouse=True)
def unjudged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here depends on the validator, which takes two thirds of the time."""
    monkeypatch.setattr(validation, "validator_faults", lambda *_: [])


def is_called_breaking(mutation: Mutation) -> bool:
    """Say whether the comparison calls an edit breaking."""
    _, old = make_old(mutation.document)
    _, new = make(mutation.apply())
    return bool(compare(old, new).counts["breaking"])


@pytest.mark.parametrize("document", DOCUMENTS)
def test_edits_are_called_what_they_are(document: str) -> None:
    """Nothing that breaks is missed; what is called breaking by mistake is known."""
    found = [entry for entry in list_mutations() if entry.document == document]
    found = [entry for entry in found if entry.name in ROWS]
    assert found
    wrong = {
        entry.name
        for entry in found
        if is_called_breaking(entry) != ROWS[entry.name]["broken"]
    }
    assert wrong == {name for name in FALSE_ALARMS if name.startswith(f"{document} ")}


def test_there_are_enough_of_them_and_few_false_alarms() -> None:
    """At least 300 edits, all of this list; at least 95 of 100 alarms are right."""
    assert 300 <= len(ROWS)
    assert ROWS.keys() <= {entry.name for entry in list_mutations()}
    broken = [row for row in ROWS.values() if row["broken"]]
    assert all(not ROWS[name]["broken"] for name in FALSE_ALARMS)
    assert PRECISION <= len(broken) / (len(broken) + len(FALSE_ALARMS))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_has_changed_where_nothing_has(document: str) -> None:
    """A package compared with itself."""
    _, side = make_old(document)
    assert () == compare(side, side).changes
