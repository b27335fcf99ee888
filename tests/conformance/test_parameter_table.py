"""The generated package sends each parameter as the golden table says."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conformance.document import is_right, make_document, read_sent
from conformance.recorder import Recorder, record
from conformance.table import CELLS, KINDS, NA, PRINTED, ROWS, Cell
from sdksmith.cli import main

PACKAGE = "conformance_sdk"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package that the command line makes of the table."""
    folder = tmp_path_factory.mktemp("conformance")
    document = folder / "openapi.json"
    document.write_text(json.dumps(make_document()), encoding="utf-8")
    generate(document, folder / "out")
    sys.path.insert(0, str(folder / "out"))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder / "out"))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def generate(document: Path, out: Path) -> None:
    """Call the command line; nothing may be skipped."""
    arguments = ["generate", str(document), "--output", str(out), "--package", PACKAGE]
    assert 0 == main([*arguments, "--quiet"])


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """A server on a real socket."""
    with record() as recorder:
        yield recorder


Call = Callable[[Cell], bytes]


@pytest.fixture(scope="module", params=["sync", "async"])
def call(request: Any, package: Any, server: Recorder) -> Iterator[Call]:
    """Send a cell's value; the request as it arrived."""
    with asyncio.Runner() as runner:
        if request.param == "sync":
            client = package.ConformanceSdk(base_url=server.url)
        else:
            client = package.AsyncConformanceSdk(base_url=server.url)

        def send(cell: Cell) -> bytes:
            server.requests.clear()
            method = getattr(getattr(client, cell.location), cell.id)
            name = next(iter(inspect.signature(method).parameters))
            in_path = cell.location == "path"
            answer = method(cell.value) if in_path else method(**{name: cell.value})
            if request.param == "async":
                runner.run(answer)
            (seen,) = server.requests
            return seen

        yield send
        if request.param == "sync":
            client.close()
        else:
            runner.run(client.close())


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
    cells = [cell for cell in CELLS if "null" not in repr(cell.schema)]
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
    assert not is_right(cells["query_form_plain_array"], "color=blue%2Cblack%2Cbrown")
