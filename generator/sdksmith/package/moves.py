"""One thing takes the place of another, and can be put back, from wherever it stopped.

    new/NAME   what comes; nothing from the moment on when it is in its place
    old/NAME   what stood there; nothing while it stands there, or if nothing did

A move may have been cut off by the end of its process. What is on the disk says how far
it got, so that each step here can be taken again.
"""

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from sdksmith.package.exchange import exchange
from sdksmith.package.inventory import entries, is_folder, is_there

# Files that are written to the disk at a time; more gain no more.
_WAITING = 8


@dataclass(frozen=True)
class Move:
    """One thing that takes the place of another, or that only goes.

    Attributes:
        stage: the folder with `new` and `old`, on the file system of the target.
        seal: what `seal` gave of the thing that comes; "" where nothing comes.
    """

    stage: Path
    target: Path
    seal: str = ""

    @property
    def new(self) -> Path:
        """Where the thing that comes is made."""
        return self.stage / "new" / self.target.name

    @property
    def old(self) -> Path:
        """Where the thing that goes is kept."""
        return self.stage / "old" / self.target.name

    def tidy(self) -> None:
        """Move what an exchange has left in `new` to where it belongs."""
        if self.seal and is_there(self.new) and seal(self.new) != self.seal:
            self.new.replace(self.old)

    def finish(self) -> None:
        """Put the new thing in its place, unless that has been done.

        Before it is done for one that was cut off, call `tidy`.
        """
        if not self.seal:
            if is_there(self.target) and not is_there(self.old):
                self.target.rename(self.old)
        elif is_there(self.new):
            if is_there(self.target) and exchange(self.new, self.target):
                self.new.rename(self.old)
                return
            self._set_aside()
            self.new.replace(self.target)

    def undo(self) -> None:
        """Put the old thing back in its place, unless it is there."""
        self.tidy()
        if self.seal and not is_there(self.new) and is_there(self.target):
            if is_there(self.old):
                # In this order `finish` sees what was done, should it end here.
                self.old.rename(self.new)
                if exchange(self.new, self.target):
                    return
                self.new.rename(self.old)
            self._take_out()
        if is_there(self.old):
            self.old.replace(self.target)
            # Of two links to one file the line above takes none away (POSIX rename).
            self.old.unlink(missing_ok=True)

    def _take_out(self) -> None:
        """Bring the new thing back; a file stays in its place until it is replaced."""
        if is_folder(self.target) or not is_there(self.old):
            self.target.rename(self.new)
        else:
            carry(self.target, self.new)

    def _set_aside(self) -> None:
        """Keep the old thing, in a step of its own; a file stays in its place meanwhile."""
        if is_folder(self.target):
            _move_folder(self.target, self.old)
        elif is_there(self.target):
            self.old.unlink(missing_ok=True)
            carry(self.target, self.old)


def _move_folder(source: Path, target: Path) -> None:
    """Move a folder, by a copy where it cannot be renamed.

    overlayfs cannot rename one of a lower layer: one that was there when a container's
    image was made.
    """
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        if is_there(target):  # of a run that was killed here
            shutil.rmtree(target)
        shutil.copytree(source, target, symlinks=True)
        shutil.rmtree(source)


def seal(path: Path) -> str:
    """Give a hash of all that a file or a folder holds, when it is safe on the disk."""
    found = hashlib.sha256()
    if is_folder(path):
        names = sorted(entries(path))
        # A disk writes what many wait for about as soon as what one does.
        with ThreadPoolExecutor(_WAITING) as waiting:
            shares = [names[start::_WAITING] for start in range(_WAITING)]
            seals = dict(chain(*waiting.map(partial(_seal_each, path), shares)))
        for name in names:
            found.update(f"{name}\0{seals[name]}\0".encode(errors="replace"))
        for folder in (path, *filter(is_folder, path.rglob("*"))):
            sync_folder(folder)
    else:
        found.update(_seal_one(path).encode(errors="replace"))
    return found.hexdigest()


def _seal_each(folder: Path, names: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, _seal_one(folder / name)) for name in names]


def _seal_one(path: Path) -> str:
    if path.is_symlink():
        return f"link {path.readlink()}"
    if not path.is_file():
        return "folder"
    # A file that the user keeps here need not be one that this run may read.
    with suppress(PermissionError), path.open("rb") as file:
        # What has a second place was carried: it is as safe as it was there.
        if os.fstat(file.fileno()).st_nlink == 1:
            sync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()
    return "file"


def write_new(path: Path, data: bytes) -> None:
    """Write a file; an error says which, as that of a full disk does not."""
    try:
        path.write_bytes(data)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise


def sync(descriptor: int) -> None:
    """Wait until the disk has a file or a folder that was opened to be read."""
    if sys.platform != "win32":  # which wants it to be opened for writing
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def carry(source: Path, target: Path) -> None:
    """Give a file, a link or an empty folder a second place, with all that it is."""
    if is_folder(source):
        target.mkdir(parents=True, exist_ok=True)
        return
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        target.hardlink_to(source)
    except OSError:
        # Some file systems have no hard links.
        shutil.copy2(source, target)
