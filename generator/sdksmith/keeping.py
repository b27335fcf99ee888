"""Where it stands what runs have kept: a file for each package, in the cache folder.

A file has the checksum of all that follows, and a pickle of bytes by key; `kept.py` knows
what those are. It is written whole, and replaced by each run that has something new.
Whatever is wrong with one, it is as good as none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import cast

from sdksmith.kept import Kept, pack, unpack, use
from sdksmith.last_run import write_beside

_LARGE = 4_000_000
_MOST_BYTES = 512_000_000
"""Of all files together; the oldest go."""
_MOST_OF_ONE = 64_000_000
_CHECK = hashlib.sha256().digest_size


@contextmanager
def keeping(path: Path | None) -> Generator[None]:
    """Let what runs inside use what an earlier run has kept in a file, and keep its own.

    A run that fails leaves what is there. A cache that cannot be written to is no reason
    to fail.

    Args:
        path: of the file, which need not be there; None where nothing shall be kept.
    """
    if path is None:
        yield
        return
    kept = Kept(_read(path))
    with use(kept):
        yield
    with suppress(OSError):
        if kept.is_worth_writing:
            _write(path, kept)
        else:
            path.touch()


def is_large(path: Path) -> bool:
    """Say whether much was kept in a file."""
    with suppress(OSError):
        return path.stat().st_size > _LARGE
    return False


def _read(path: Path) -> dict[str, bytes]:
    with suppress(OSError):
        with path.open("rb") as file:
            check, packed = file.read(_CHECK), file.read()
        if check == hashlib.sha256(packed).digest():
            return cast("dict[str, bytes]", unpack(packed))
    return {}


def _write(path: Path, kept: Kept) -> None:
    packed = kept.packed(_MOST_OF_ONE)
    if not packed:
        return
    data = pack(packed)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_beside(path, hashlib.sha256(data).digest() + data)
    _drop_the_oldest(path.parent)


def _drop_the_oldest(folder: Path) -> None:
    size = 0
    for path in sorted(folder.iterdir(), key=lambda path: -path.stat().st_mtime_ns):
        size += path.stat().st_size
        if size > _MOST_BYTES:
            path.unlink()
