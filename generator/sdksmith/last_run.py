"""The last run: where nothing of what it read and made has changed, there is no work.

A record is a JSON file in the user's cache folder, one for each folder, each set of
options and each sdksmith. All of it can be thrown away at any time.

    read       the files and folders that the package was made of, with their hashes
    made       the files that it consists of, with theirs
    said       the lines of its messages, and whether each went to standard error
    exit_code  as it was

Nothing that takes long to import may be imported here.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sdksmith import __version__
from sdksmith.hashes import hash_of
from sdksmith.leftovers import has_leftovers
from sdksmith.options import Options
from sdksmith.template_files import templates_folder

if TYPE_CHECKING:
    from sdksmith.package import Package

FOLDER = "SDKSMITH_CACHE_DIR"
_MOST_RECORDS = 200
Line = tuple[str, bool]
"""A line of a message, and whether it goes to standard error."""


@dataclass(frozen=True)
class Record:
    """What a run read, made and said; see above. Paths are absolute."""

    read: Mapping[str, str]
    made: Mapping[str, str]
    said: Sequence[Line]
    exit_code: int

    @classmethod
    def parse(cls, data: bytes) -> Self | None:
        """Give the record in a file; None for anything else that may stand there."""
        try:
            record = cls(**json.loads(data))
            lines = [(str(text), bool(is_error)) for text, is_error in record.said]
            return cls(
                dict(record.read), dict(record.made), lines, int(record.exit_code)
            )
        except (ValueError, TypeError, RecursionError):
            return None

    def holds(self) -> bool:
        """Say whether all these files are as they were."""
        return all(
            hash_of(Path(path)) == known
            for files in (self.read, self.made)
            for path, known in files.items()
        )


class LastRun:
    """The run before this one, by what both were asked for.

    Args:
        options: all that decides about the package.
        switches: what else decides about the messages.
    """

    def __init__(self, options: Options, switches: Sequence[object]) -> None:
        asked = json.dumps([repr(options), [*switches], str(Path.cwd()), _tool()])
        self._name = f"{hashlib.sha256(asked.encode()).hexdigest()[:32]}.json"
        self._output = Path.cwd() / options.output
        lock = Path.cwd() / options.names_lock
        self._lock = {str(lock): hash_of(lock)}

    def recall(self) -> Record | None:
        """Give what it said, if another run would do the same."""
        with suppress(OSError):
            record = Record.parse((_folder() / self._name).read_bytes())
            # What a killed run has left there is to be put right.
            if record and record.holds() and not has_leftovers(self._output):
                return record
        return None

    def remember(self, package: Package, said: Sequence[Line], exit_code: int) -> None:
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
        record = Record({**read, **self._lock}, made, said, exit_code)
        with suppress(OSError):
            folder = _folder()
            folder.mkdir(parents=True, exist_ok=True)
            _write(folder / self._name, json.dumps(asdict(record)))
            _keep_the_newest(folder)


def _folder() -> Path:
    named = os.environ.get(FOLDER)
    if named:
        return Path(named) / "runs"
    from platformdirs import user_cache_path

    return user_cache_path("sdksmith") / "runs"


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all: another run may read it."""
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_text(text, encoding="utf-8")
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
