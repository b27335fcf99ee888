"""The generated package sends each parameter as the golden table says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conformance.conftest import PACKAGE, Call, generate
from conformance.document import is_alike, is_right, make_document, read_sent
from conformance.table import CELLS, CHOSEN, KINDS, NA, PRINTED, ROWS, Cell


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.id)
def test_cell(cell: Cell, call: Call) -> None:
    """What is sent is, byte for byte, what the table says."""
    assert cell.expected == read_sent(cell, call(cell))


def test_table_is_whole() -> None:
    """The table has a cell for each style, place and type that the specification has."""
    styles = {
        "path": ("matrix", "label", "simple"),
        "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
        "header": ("simple",),
        "cookie": ("form",),
    }
    wanted = {
        (place, style, explode)
        for place, names in styles.items()
        for style in names
        for explode in (False, True)
    }
    assert wanted == {row[:3] for row in ROWS}
    cells = [text for row in ROWS for text in row[3:]]
    assert 72 == len(wanted) * len(KINDS) == len(cells)
    assert 72 - cells.count(NA) == len(PRINTED) == 51
    assert len(CELLS) == len({cell.id for cell in CELLS})


def test_openapi_3_0_is_the_same(tmp_path: Path) -> None:
    """The defaults of style and explode are those of OpenAPI 3.0, where it has them."""
    made: list[dict[str, bytes]] = []
    defaults = [cell for cell in CHOSEN if "null" not in repr(cell.schema)]
    cells = [*PRINTED[::5], *defaults]
    for version in ("3.0.3", "3.1.0"):
        document = tmp_path / f"{version}.json"
        document.write_text(json.dumps(make_document(cells, version)), encoding="utf-8")
        generate(document, tmp_path / version)
        files = (tmp_path / version / PACKAGE).rglob("resources/*.py")
        made.append({file.name: file.read_bytes() for file in files})
    assert 5 == len(made[0])
    assert made[0] == made[1]


def test_the_measure_bites() -> None:
    """What differs in one byte is wrong, other white space in JSON is not."""
    cells = {cell.id: cell for cell in CELLS}
    cell = cells["query_content_json"]
    assert is_right(cell, "coordinates=%7B%22long%22%3A%202.5%2C%22lat%22%3A1.5%7D")
    assert not is_right(cell, "coordinates=%7B%22lat%22%3A1.5%7D")
    assert not is_right(cell, 'coordinates={"lat":1.5,"long":2.5}')
    array = cells["query_form_plain_array"]
    assert not is_right(array, "color=blue%2Cblack%2Cbrown")
    assert is_alike(array, "color=blue%2Cblack%2Cbrown")
    assert not is_alike(array, "color=blue&color=black&color=brown")
    assert not is_alike(cells["cookie_reserved"], "color=a b;c")
