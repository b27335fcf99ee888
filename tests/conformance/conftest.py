"""The package made of the table, called over a real socket."""

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

from conformance.document import make_document
from conformance.recorder import Recorder, record
from conformance.table import Cell
from sdksmith.cli import main

PACKAGE = "conformance_sdk"
Call = Callable[[Cell], bytes]


@pytest.fixture(scope="session", params=["httpx2", "httpx"])
def package(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package that the command line makes of the table, for each HTTP library."""
    folder = tmp_path_factory.mktemp("conformance")
    document = folder / "openapi.json"
    document.write_text(json.dumps(make_document()), encoding="utf-8")
    generate(document, folder / "out", "--http-library", request.param)
    sys.path.insert(0, str(folder / "out"))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder / "out"))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def generate(document: Path, out: Path, *options: str) -> None:
    """Call the command line; nothing may be skipped."""
    arguments = ["generate", str(document), "--output", str(out), "--package", PACKAGE]
    assert 0 == main([*arguments, *options, "--quiet"])


@pytest.fixture(scope="session")
def server() -> Iterator[Recorder]:
    """A server on a real socket."""
    with record() as recorder:
        yield recorder


@pytest.fixture(scope="session", params=["sync", "async"])
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
