"""`docs/conformance.md` says what was measured."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from conformance.conftest import Call
from conformance.document import read_sent
from conformance.measure_peers import PEERS, RESULTS
from conformance.report import read_results, write_report
from conformance.table import CELLS, PRINTED, STATED

PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"


def peers() -> Any:
    """What was measured of the other generators."""
    return json.loads(RESULTS.read_text(encoding="utf-8"))


def test_page(call: Call) -> None:
    """The committed page is what the results of now give."""
    ours = {cell.id: read_sent(cell, call(cell)) for cell in CELLS}
    page = write_report(ours, peers())
    if os.environ.get("UPDATE_CONFORMANCE"):
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page
    assert f"| printed | {len(PRINTED)} of {len(PRINTED)} |" in page
    assert f"| said in the text | {len(STATED)} of {len(STATED)} |" in page


def test_peers_are_measured_whole() -> None:
    """Each peer has a result for each cell, by the version that is measured now."""
    measured = peers()
    assert [(p.name, p.version) for p in PEERS] == [
        (p["name"], p["version"]) for p in measured["peers"]
    ]
    for peer in measured["peers"]:
        assert [cell.id for cell in CELLS] == list(read_results(peer["results"]))
