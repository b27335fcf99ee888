"""What making a package costs: again, cold, beside others, and against size."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from bench.figures import Figure, at_most, within
from bench.results import Point
from bench.subjects import CACHE, Subject, generate, own_cache
from bench.timing import Pair, run, take_turns
from corpus.documents import choose, fetch
from corpus.peers.generators import GENERATORS, Generator
from corpus.peers.measure import PeerRow

_START = [sys.executable, "-c", "pass"]
_COLD = {**own_cache(), "SDKSMITH_NO_CACHE": "1"}
_PEERS: Mapping[str, Generator] = {entry.name: entry for entry in GENERATORS}


def measure_generation(subjects: Mapping[str, Subject]) -> Iterator[Figure]:
    """Give the rows on making packages."""
    for word, seconds in (("carecycle", 0.15), ("stripe", 0.4)):
        yield _again(subjects[word], seconds)
    yield _changed(subjects["stripe"])
    yield _beside("openapi-python-client", subjects["carecycle"], 1.2)
    yield _beside("openapi-python-client", _middle(), 1.0)
    for word in ("stripe", "kubernetes", "github", "octokit"):
        yield _beside("openapi-generator", subjects[word], 1.0)
    yield from _lines()


def _again(subject: Subject, seconds: float) -> Figure:
    subject.make()
    return Figure(
        f"generate {subject.title}, nothing changed",
        "a bare start of Python",
        take_turns(
            lambda: run(subject.command, environment=own_cache(), accepted=(0, 3)),
            lambda: run(_START),
        ),
        f"≤ {seconds} s",
        within(seconds),
    )


def _changed(subject: Subject) -> Figure:
    """One operation gets another summary each time."""
    document = json.loads(subject.path.read_bytes())
    path = CACHE / "changed.json"
    operation = next(iter(next(iter(document["paths"].values())).values()))
    runs = iter(range(1000))
    output = CACHE / "changed"

    def change() -> float:
        operation["summary"] = f"The summary number {next(runs)}."
        path.write_text(json.dumps(document), encoding="utf-8")
        command = generate(path, output, "changed")
        return run(command, environment=own_cache(), accepted=(0, 3))

    return Figure(
        f"generate {subject.title}, one operation changed",
        "a bare start of Python",
        take_turns(change, lambda: run(_START)),
        "≤ 1.0 s",
        within(1.0),
    )


def _middle() -> Subject:
    """The document of the collection that half of the others are larger than."""
    found = sorted(fetch(), key=lambda document: (document.size, document.name))
    chosen = found[len(found) // 2]
    return Subject(f"the median document ({chosen.name})", "bench_middle", chosen.path)


def _beside(name: str, subject: Subject, ratio: float) -> Figure:
    peer = _PEERS[name]
    python = peer.install()
    out = CACHE / "peers" / peer.name

    def run_peer() -> float:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        places = {"document": str(subject.path), "out": str(out)}
        command, *arguments = (part.format(**places) for part in peer.command)
        return run([python.parent / command, *arguments], folder=out)

    def run_ours() -> float:
        shutil.rmtree(subject.folder, ignore_errors=True)
        return run(subject.command, environment=_COLD, accepted=(0, 3))

    return Figure(
        f"generate {subject.title}, cold",
        peer.title,
        take_turns(run_ours, run_peer),
        f"≤ {ratio} ×",
        at_most(ratio),
    )


def _lines() -> Iterator[Figure]:
    """Lines of the packages that are complete with both, as `make corpus-peers` found."""
    own = _fullest(CACHE.parent / "corpus" / "rows")
    documents = choose(fetch(), number=120)
    for name, share, words in (
        ("openapi-python-client", 1 / 4, "¼"),
        ("openapi-generator", 1 / 8, "⅛"),
    ):
        peer = _PEERS[name]
        folder = CACHE.parent / "corpus" / "peers" / "rows" / f"{name}-{peer.version}"
        ours = theirs = 0
        for document in documents:
            files = (
                own / f"{document.package}.json",
                folder / f"{document.package}.json",
            )
            if not all(file.exists() for file in files):
                continue
            mine = json.loads(files[0].read_text("utf-8"))
            row = PeerRow(**json.loads(files[1].read_text("utf-8")))
            if row.is_complete and mine["emitted"] == mine["operations"]:
                ours, theirs = ours + mine["lines"], theirs + row.lines
        if theirs:
            yield Figure(
                "lines of the packages that are complete with both",
                peer.title,
                Pair((ours,), (theirs,)),
                f"≤ {words} ×",
                at_most(share),
                "",
            )


def _fullest(folder: Path) -> Path:
    return max(folder.iterdir(), key=lambda path: len(list(path.iterdir())))


def measure_sizes() -> Iterator[Figure]:
    """Give the cost of an operation in the largest documents against that in others.

    By what `make corpus` found out: seconds of the processor, and memory beyond that of
    a document with hardly anything in it.
    """
    points = sorted(sizes_of_all()["sdksmith"])
    if not points:
        return
    base = min(memory for _, _, memory in points)
    middle = [p for p in points if 100 <= p[0] <= 1000]
    for number, what, less in ((1, "seconds", 0.0), (2, "memory", base)):
        usual = median((point[number] - less) / point[0] for point in middle)
        for point in points[-2:]:
            name = f"{what} an operation, {point[0]:,} operations"
            own = (point[number] - less) / point[0]
            yield Figure(
                name,
                "the median of documents with 100 to 1,000",
                Pair((own,), (usual,)),
                "≤ 1.5 ×",
                at_most(1.5),
                "ms" if number == 1 else "MiB",
            )
    yield Figure(
        "memory of the largest document",
        "",
        Pair((points[-1][2],), (1,)),
        "≤ 8,192 MiB",
        within(8192),
        "MiB",
    )


def sizes_of_all() -> dict[str, list[Point]]:
    """Give operations, seconds and MiB of all documents that were run, by generator."""
    found: dict[str, list[Point]] = {"sdksmith": []}
    for file in _fullest(CACHE.parent / "corpus" / "rows").iterdir():
        row = json.loads(file.read_text("utf-8"))
        if row["operations"] and row["emitted"]:
            found["sdksmith"].append(_point(row))
    for peer in GENERATORS:
        name = f"{peer.name}-{peer.version}"
        folder = CACHE.parent / "corpus" / "peers" / "rows" / name
        if peer.project and folder.is_dir():
            rows = [json.loads(file.read_text("utf-8")) for file in folder.iterdir()]
            made = [row for row in rows if row["emitted"] and not row["error"]]
            found[peer.name] = [_point(row) for row in made]
    return found


def _point(row: Mapping[str, Any]) -> Point:
    return row["operations"], row["seconds"], row["peak_mib"]
