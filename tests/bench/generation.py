"""What making a package costs: again, cold, beside others, and against size."""

from __future__ import annotations

import json
import shutil
import sys
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from bench.figures import Figure, at_most, within
from bench.peers import PEERS, make_with
from bench.results import Point
from bench.subjects import CACHE, Subject, generate, own_cache
from bench.timing import BenchError, Pair, run, take_turns
from corpus.__main__ import row_file
from corpus.documents import Document, choose, fetch
from corpus.peers.generators import GENERATORS
from corpus.peers.measure import PeerRow, run_command
from corpus.peers.own import read_own

_START = [sys.executable, "-c", "pass"]
_COLD = {**own_cache(), "SDKSMITH_NO_CACHE": "1"}
# Of the documents by which cost is held against size: 4 kB, and each 1.4 times the last.
_SMALLEST, _STEP, _STEPS = 4_000, 1.4, 24


def measure_generation(subjects: Mapping[str, Subject]) -> Iterator[Figure]:
    """Give the rows on making packages."""
    for word, seconds in (("carecycle", 0.15), ("stripe", 0.4)):
        yield _again(subjects[word], seconds)
    yield _changed(subjects["stripe"], "its summary", _reword)
    yield _changed(subjects["stripe"], "a parameter", _add_parameter)
    yield _beside("openapi-python-client", subjects["carecycle"], 1.2)
    yield _beside("openapi-python-client", _middle(), 1.0)
    for word in ("spotify", "twilio", "stripe", "kubernetes", "github", "octokit"):
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


def _changed(subject: Subject, what: str, change: Callable[[Any, str], None]) -> Figure:
    """One operation is another one each time, in a package that is there."""
    document = json.loads(subject.path.read_bytes())
    path = CACHE / "changed.json"
    operation = next(iter(next(iter(document["paths"].values())).values()))
    runs = iter(range(1000))
    output = CACHE / "changed"

    def make() -> float:
        change(operation, f"number_{next(runs)}")
        path.write_text(json.dumps(document), encoding="utf-8")
        command = generate(path, output, "changed")
        return run(command, environment=own_cache(), accepted=(0, 3))

    return Figure(
        f"generate {subject.title}, one operation changed: {what}",
        "a bare start of Python",
        take_turns(make, lambda: run(_START)),
        "≤ 1.0 s",
        within(1.0),
    )


def _reword(operation: Any, word: str) -> None:
    operation["summary"] = f"The summary {word}."


def _add_parameter(operation: Any, name: str) -> None:
    entry = {"name": name, "in": "query", "schema": {"type": "string"}}
    others = [
        row
        for row in operation.get("parameters", [])
        if "number" not in row.get("name", "")
    ]
    operation["parameters"] = [*others, entry]


def _middle() -> Subject:
    """The document of the collection that half of the others are larger than."""
    found = sorted(fetch(), key=lambda document: (document.size, document.name))
    chosen = found[len(found) // 2]
    return Subject(f"the median document ({chosen.name})", "bench_middle", chosen.path)


def _beside(name: str, subject: Subject, ratio: float) -> Figure:
    peer = PEERS[name]
    peer.install()
    out = CACHE / "peers" / peer.name

    def run_ours() -> float:
        shutil.rmtree(subject.folder, ignore_errors=True)
        return run(subject.command, environment=_COLD, accepted=(0, 3))

    return Figure(
        f"generate {subject.title}, cold",
        peer.title,
        take_turns(run_ours, lambda: make_with(peer, subject.path, out)),
        f"≤ {ratio} ×",
        at_most(ratio),
    )


def _lines() -> Iterator[Figure]:
    """Lines of the packages that are complete with both, as `make corpus-peers` found."""
    documents = choose(fetch(), number=120)
    rows = CACHE.parent / "corpus" / "peers" / "rows"
    ours = _count_complete(_read_own(rows, documents))
    for name, share, words in (
        ("openapi-python-client", 1 / 4, "¼"),
        ("openapi-generator", 1 / 8, "⅛"),
    ):
        peer = PEERS[name]
        folder = rows / f"{name}-{peer.version}"
        theirs = _count_complete(_read_rows(folder, documents))
        both = ours.keys() & theirs.keys()
        if both:
            lines = [sum(side[key] for key in both) for side in (ours, theirs)]
            yield Figure(
                "lines of the packages that are complete with both",
                peer.title,
                Pair((lines[0],), (lines[1],)),
                f"≤ {words} ×",
                at_most(share),
                "",
            )


def _read_own(rows: Path, documents: Sequence[Document]) -> Iterator[PeerRow]:
    """Give the newest rows of ours; some are those of `make corpus` on the same code."""
    found = sorted(rows.glob("sdksmith-*"), key=lambda path: path.stat().st_mtime_ns)
    for newest in found[-1:]:  # none where `make corpus-peers` has not run
        yield from _read_rows(newest, documents)
        mark = newest.name.removeprefix("sdksmith-")
        for document in documents:
            if not row_file(newest, document).exists():
                file = row_file(CACHE.parent / "corpus" / "rows" / mark, document)
                row = read_own(document, file, 0)
                yield from [row] if row else []


def _read_rows(folder: Path, documents: Iterable[Document]) -> Iterator[PeerRow]:
    for document in documents:
        file = row_file(folder, document)
        if file.exists():
            yield PeerRow(**json.loads(file.read_text("utf-8")))


def _count_complete(rows: Iterable[PeerRow]) -> dict[str, int]:
    """Give the lines of the packages that are complete, by the document's name."""
    return {row.name: row.lines for row in rows if row.is_complete}


def measure_sizes() -> Iterator[Figure]:
    """Give the cost of an operation in the largest documents against that in others.

    Seconds of the processors, and memory beyond that of the smallest document.
    """
    points = sorted(measure_own())
    base = points[0][2]
    middle = [point for point in points if 100 <= point[0] <= 1000]
    for number, what, less in ((1, "seconds", 0.0), (2, "memory", base)):
        usual = median((point[number] - less) / point[0] for point in middle)
        for point in points[-2:]:
            yield Figure(
                f"{what} an operation, {point[0]:,} operations",
                f"the median of {len(middle)} documents with 100 to 1,000",
                Pair(((point[number] - less) / point[0],), (usual,)),
                "≤ 1.5 ×",
                at_most(1.5),
                "ms" if number == 1 else "MiB",
            )
    yield Figure(
        f"memory for {points[-1][0]:,} operations",
        "",
        Pair((points[-1][2],), (1,)),
        "≤ 8,192 MiB",
        within(8192),
        "MiB",
    )


@cache
def measure_own() -> list[Point]:
    """Give operations, seconds and MiB of documents of all sizes."""
    return [_cost_of(document.path) for document in _of_all_sizes()]


def _of_all_sizes() -> list[Document]:
    """Give the two largest documents, and others whose sizes are evenly apart.

    That is by the logarithm of their bytes.
    """
    found = sorted(fetch(), key=lambda document: (document.size, document.name))
    sizes = [document.size for document in found]
    steps = [_SMALLEST * _STEP**step for step in range(_STEPS)]
    places = [bisect(sizes, size) for size in steps if size < sizes[-3]]
    return [*(found[place] for place in places), *found[-2:]]


def _cost_of(path: Path) -> Point:
    """Make a package, cold; seconds are those of the processors."""
    folder = CACHE / "sizes"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = [*map(str, generate(path, folder, "sized")), "--no-cache"]
    code, seconds, peak = run_command(
        command, Path(sys.executable), folder, folder / "log.txt", limit=3600
    )
    if code not in (0, 3):
        raise BenchError(f"{path} has no package: {(folder / 'log.txt').read_text()}")
    manifest = json.loads((folder / "sized" / "_manifest.json").read_text("utf-8"))
    return len(manifest["operations"]), seconds, peak


def sizes_of_all() -> dict[str, list[Point]]:
    """Give operations, seconds and MiB by generator: others as `make corpus-peers`."""
    found = {"sdksmith": measure_own()}
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
