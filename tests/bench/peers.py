"""The packages of other generators: made where the bench can import them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from bench.timing import run
from corpus.peers.generators import GENERATORS, Generator

PEERS: Mapping[str, Generator] = {entry.name: entry for entry in GENERATORS}
"""The generators that are measured, by name."""


def make_with(peer: Generator, document: Path, out: Path) -> float:
    """Make a package in a folder that is emptied first; give the seconds it took."""
    python = peer.install()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    places = {"document": str(document), "out": str(out)}
    command, *arguments = (part.format(**places) for part in peer.command)
    return run([python.parent / command, *arguments], folder=out)
