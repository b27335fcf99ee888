"""Measure what other generators for Python make of the same document.

Each peer is installed into `.cache/conformance/`, generates a client for the document of
the table, and each cell is called against the recording server. What was really sent, or
the error, is written to `peers.json` beside this file. Needs the network and Java 11 or
newer: `make conformance`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from conformance.document import make_document, read_sent
from conformance.recorder import record
from conformance.table import CELLS, Cell

HERE = Path(__file__).parent
CACHE = HERE.parents[1] / ".cache" / "conformance"
RESULTS = HERE / "peers.json"
# This name makes openapi-generator write a module that is no Python. In a document of its
# own it costs the peer one cell, not all.
ALONE = ("query_name",)


@dataclass(frozen=True)
class Peer:
    """A generator: how it is installed, how it is called, what its client needs."""

    name: str
    project: str
    version: str
    command: tuple[str, ...]
    package: str
    needs: tuple[str, ...]


PEERS = (
    Peer(
        name="openapi-python-client",
        project="openapi-python-client",
        version="0.29.1",
        command=(
            *("openapi-python-client", "generate", "--path", "{document}"),
            *("--config", "{config}", "--output-path", "{out}/opc_peer"),
            *("--meta", "none", "--overwrite"),
        ),
        package="opc_peer",
        needs=("httpx", "attrs", "python-dateutil"),
    ),
    Peer(
        name="openapi-generator",
        project="openapi-generator-cli",
        version="7.26.0",
        command=(
            *("openapi-generator-cli", "generate", "-g", "python", "-i", "{document}"),
            *("-o", "{out}", "--package-name", "oag_peer"),
        ),
        package="oag_peer",
        needs=(
            "urllib3>=2.7",
            "python-dateutil",
            "pydantic>=2.11",
            "typing-extensions",
        ),
    ),
)


def measure(peer: Peer) -> dict[str, dict[str, str | None]]:
    """Give what a peer sent for each cell, or its error, by id."""
    folder = CACHE / f"{peer.name}-{peer.version}"
    python = _install(peer, folder / "venv")
    together = [cell for cell in CELLS if cell.id not in ALONE]
    results = _run(peer, python, folder / "together", together)
    for cell in CELLS:
        if cell.id in ALONE:
            results |= _run(peer, python, folder / cell.id, [cell])
    return {cell.id: results[cell.id] for cell in CELLS}


def _install(peer: Peer, folder: Path) -> Path:
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        pip = (str(python), "-m", "pip", "--disable-pip-version-check", "--quiet")
        _call(*pip, "install", f"{peer.project}=={peer.version}", *peer.needs)
    return python


def _run(
    peer: Peer, python: Path, folder: Path, cells: Sequence[Cell]
) -> dict[str, dict[str, str | None]]:
    """Generate a client for the cells and call it."""
    folder.mkdir(parents=True, exist_ok=True)
    document, config, out = (folder / n for n in ("openapi.json", "config.yaml", "out"))
    document.write_text(json.dumps(make_document(cells)), encoding="utf-8")
    # The rest of its hooks would only format the code.
    config.write_text("post_hooks: []\npackage_name_override: opc_peer\n")
    out.mkdir(exist_ok=True)
    places = {"document": str(document), "config": str(config), "out": str(out)}
    name, *arguments = (part.format(**places) for part in peer.command)
    _call(str(python.parent / name), *arguments)
    script = HERE / "peers" / f"call_{peer.name.replace('-', '_')}.py"
    with record() as server:
        done = subprocess.run(
            [str(python), str(script), server.url],
            check=False,
            cwd=out,
            env={"PYTHONPATH": str(out), "LC_ALL": "C.UTF-8"},
            input=json.dumps([_describe(cell) for cell in cells]),
            capture_output=True,
            text=True,
        )
        seen = {_id_of(request): request for request in reversed(server.requests)}
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1]
        return {cell.id: {"error": reason} for cell in cells}
    failed = json.loads(done.stdout)
    return {
        cell.id: (
            {"sent": read_sent(cell, seen[cell.id])}
            if cell.id in seen
            else {"error": _shorten(failed[cell.id])}
        )
        for cell in cells
    }


def _describe(cell: Cell) -> dict[str, Any]:
    content = next(iter(cell.more.get("content", {}).values()), {})
    schema = content.get("schema", cell.schema)
    keys = ("id", "location", "value")
    return {**{key: getattr(cell, key) for key in keys}, "schema": schema}


def _id_of(request: bytes) -> str:
    return request.split(b" ")[1].decode("latin-1").split("/")[1].partition("?")[0]


def _shorten(text: str) -> str:
    """Give an error's first line: the rest may name places of this machine."""
    return " ".join(text.split("\n")[:2]).strip()[:160]


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )


def main() -> None:
    """Measure all peers and write what they sent."""
    found = {
        "date": date.today().isoformat(),
        "python": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "peers": [
            {"name": p.name, "version": p.version, "results": measure(p)} for p in PEERS
        ],
    }
    text = json.dumps(found, indent=1, ensure_ascii=False)
    RESULTS.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
