"""The last run: where nothing of what it read and made has changed, there is no work.

A record is a JSON file in the user's cache folder, one for each folder, each set of
options and each sdksmith. All of it can be thrown away at any time.

    read       the files and folders that the package was made of, with their hashes
    made       the files that it consists of, with theirs
    told       what it had to say: its diagnostics and its summary
    exit_code  as it was

Nothing that takes long to import may be imported here.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from sdksmith import __version__
from sdksmith.cache_folder import cache_folder
from sdksmith.errors import Diagnostic, Fix, Location
from sdksmith.hashes import hash_of
from sdksmith.leftovers import has_leftovers
from sdksmith.options import Options
from sdksmith.rules import Rule
from sdksmith.template_files import templates_folder

if TYPE_CHECKING:
    from sdksmith.package import Package

_MOST_RECORDS = 200


@dataclass(frozen=True)
class Told:
    """What a run has to say.

    Attributes:
        diagnostics: what is wrong, what was left out, what is worth knowing.
        summary: a line on what was made.
    """

    diagnostics: tuple[Diagnostic, ...]
    summary: str


@dataclass(frozen=True)
class Record:
    """What a run read, made and said; see above. Paths are absolute."""

    read: Mapping[str, str]
    made: Mapping[str, str]
    told: Told
    exit_code: int

    @classmethod
    def parse(cls, data: bytes) -> Self | None:
        """Give the record in a file; None for anything else that may stand there."""
        try:
            given = json.loads(data)
            told = Told(
                tuple(_unpack(each) for each in given["diagnostics"]),
                str(given["summary"]),
            )
            files = dict(given["read"]), dict(given["made"])
            return cls(*files, told, int(given["exit_code"]))
        except (ValueError, TypeError, KeyError, RecursionError):
            return None

    def holds(self) -> bool:
        """Say whether all these files are as they were."""
        return all(
            hash_of(Path(path)) == known
            for files in (self.read, self.made)
            for path, known in files.items()
        )


class LastRun:
    """The run before this one, by what both were asked for: all of the options.

    Attributes:
        kept: the file of what runs for the same package have kept, see `keeping.py`.
    """

    def __init__(self, options: Options) -> None:
        tool = _tool()
        self._output = Path.cwd() / options.output
        self._name = f"{_hash([repr(options), str(Path.cwd()), tool])}.json"
        kept = _hash([str(self._output), options.package_name, tool])
        self.kept = cache_folder("kept") / f"{kept}.pickle"
        lock = Path.cwd() / options.names_lock
        self._lock = {str(lock): hash_of(lock)}

    def recall(self) -> Record | None:
        """Give what it said, if another run would do the same."""
        with suppress(OSError):
            record = Record.parse((cache_folder("runs") / self._name).read_bytes())
            # What a killed run has left there is to be put right.
            if record and record.holds() and not has_leftovers(self._output):
                return record
        return None

    def remember(self, package: Package, told: Told, exit_code: int) -> None:
        """Keep what the next run would say.

        What came from another machine has to be asked for each time: nothing is kept.
        A cache that cannot be written to is no reason to fail.
        """
        if any("://" in name for name in package.read):
            return
        read = {str(Path.cwd() / name): known for name, known in package.read.items()}
        made = {
            str(self._output / path): known for path, known in package.hashes().items()
        }
        record = {
            "read": {**read, **self._lock},
            "made": made,
            "diagnostics": [_pack(each) for each in told.diagnostics],
            "summary": told.summary,
            "exit_code": exit_code,
        }
        with suppress(OSError):
            folder = cache_folder("runs")
            folder.mkdir(parents=True, exist_ok=True)
            write_beside(folder / self._name, json.dumps(record).encode())
            _keep_the_newest(folder)


def _pack(diagnostic: Diagnostic) -> dict[str, Any]:
    return {**asdict(diagnostic), "rule": diagnostic.rule.name}


def _unpack(given: Mapping[str, Any]) -> Diagnostic:
    place, fix = given["location"], given["fix"]
    return Diagnostic(
        given["message"],
        Location(**place) if place else None,
        given["hint"],
        rule=Rule[given["rule"]],
        severity=given["severity"],
        fix=Fix(Location(**fix["location"]), fix["replacement"]) if fix else None,
    )


def _hash(asked: list[str]) -> str:
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:32]


def write_beside(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: another run may read it."""
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)


def _keep_the_newest(folder: Path) -> None:
    records = sorted(folder.iterdir(), key=lambda path: -path.stat().st_mtime_ns)
    for path in records[_MOST_RECORDS:]:
        path.unlink()


def _tool() -> str:
    """Give a hash of what makes packages: sdksmith, and each installed distribution.

    Their files are not read: a file that has changed has another time or size.
    """
    found = hashlib.sha256(f"{__version__} {sys.version}".encode())
    for folder in (Path(__file__).parent, templates_folder()):
        for entry in sorted(_files(str(folder)), key=lambda entry: entry.path):
            status = entry.stat()
            found.update(f"{entry.path} {status.st_mtime_ns} {status.st_size}".encode())
    for place in sys.path:
        with suppress(OSError):
            names = [entry.name for entry in os.scandir(place or ".")]
            installed = [name for name in names if name.endswith(".dist-info")]
            found.update(" ".join(sorted(installed)).encode())
    return found.hexdigest()


def _files(folder: str) -> Iterator[os.DirEntry[str]]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _files(entry.path) if entry.name != "__pycache__" else ()
        else:
            yield entry
