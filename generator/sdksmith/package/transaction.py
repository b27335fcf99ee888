"""Changes of several files and folders that happen together, or not at all.

    with transaction(output) as staged:
        staged.new(output / "README.md").write_bytes(data)
        staged.remove(output / "api.md")

What is new is made beside its target, on the target's file system. The folder that the
transaction is opened in, its home, holds the journal:

    .sdksmith.3f9a…/        in the home
        new/, old/          see `moves`
        plan.json           the other folders that have such a folder
        decided.json        the moves; there from the moment on when all is made
    .sdksmith.3f9a….part/   in each other folder that has a target
        new/, old/

A run that ends before `decided.json` is there has changed nothing, and what it made is
thrown away by the next one. If it ends later, the next one makes the moves that are left.
So what is there afterwards is the old or the new, whenever a run was killed.

A journal may be somebody else's. It moves nothing but what stands beside its own folders.
"""

import json
import os
import secrets
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.leftovers import PART, PREFIX, has_leftovers, list_leftovers
from sdksmith.package.folder_lock import locked
from sdksmith.package.inventory import is_folder, is_there
from sdksmith.package.moves import Move, seal, sync, sync_folder
from sdksmith.rules import Rule

_PLAN, _DECIDED = "plan.json", "decided.json"


class Staging:
    """What shall take its place together. Nothing has, before the `with` ends.

    Attributes:
        is_half_done: whether the journal is needed to put things right.
    """

    def __init__(self, home: Path) -> None:
        self.is_half_done = False
        self._home = home
        self._journal = home / f"{PREFIX}{secrets.token_hex(8)}"
        self._stages: dict[Path, Path] = {}
        self._targets: list[Path] = []

    def new(self, target: Path) -> Path:
        """Give where to make what takes the place of a path; nothing is there yet."""
        return self._move(target).new

    def remove(self, target: Path) -> None:
        """Let a path go, with all that it holds."""
        self._move(target)

    def commit(self) -> None:
        """Let everything take its place.

        Raises:
            OSError: when that fails; everything is as it was then, unless
                `is_half_done` says that it could not be put back.
        """
        moves = [self._seal(target) for target in self._targets]
        if not moves:
            return
        for stage in self._stages.values():
            sync_folder(stage / "new")
        _write(self._journal / _DECIDED, [_as_json(move, self._home) for move in moves])
        self.is_half_done = True
        try:
            for move in moves:
                move.finish()
            for folder in self._stages:
                sync_folder(folder)
        except BaseException:
            for move in reversed(moves):
                move.undo()
            self.is_half_done = False
            raise
        self.is_half_done = False

    def clean(self) -> None:
        """Take away what it has made beside its targets."""
        if self._stages:
            _clean(self._journal, self._stages)

    def _move(self, target: Path) -> Move:
        """Give the move to a target; the folder that it needs is made."""
        folder = target.parent.resolve()
        if not self._stages:
            self._make_stage(self._home)
        if folder not in self._stages:
            others = [*(path for path in self._stages if path != self._home), folder]
            # What may have to be taken away is known before it is there.
            _write(self._journal / _PLAN, [_way(path, self._home) for path in others])
            self._make_stage(folder)
        move = Move(self._stages[folder], folder / target.name)
        self._targets.append(move.target)
        return move

    def _make_stage(self, folder: Path) -> None:
        stage = _stage_in(folder, home=self._home, journal=self._journal)
        self._stages[folder] = stage
        # It is shut to others; what is made inside obeys the umask.
        stage.mkdir(mode=0o700)
        (stage / "new").mkdir()
        (stage / "old").mkdir()

    def _seal(self, target: Path) -> Move:
        move = Move(self._stages[target.parent], target)
        return Move(move.stage, target, seal(move.new)) if is_there(move.new) else move


@contextmanager
def transaction(home: Path) -> Generator[Staging]:
    """Give what collects a change, made at the end of the `with` if that ends well.

    No other run is in the folder meanwhile. What a killed one left there is put right
    before.

    Args:
        home: the folder that holds the journal; it is made if there is none.

    Raises:
        UsageError: when something cannot be written, or another run does not end.
    """
    with telling(home), _made(home), locked(home):
        _recover(home.resolve())
        staged = Staging(home.resolve())
        try:
            yield staged
            staged.commit()
        finally:
            if not staged.is_half_done:
                staged.clean()


def recover(home: Path) -> None:
    """Put right what a run that was killed has left in a folder: all new, or all old.

    Raises:
        UsageError: when something cannot be written, or another run does not end.
    """
    if has_leftovers(home):
        with telling(home), locked(home):
            _recover(home.resolve())


def _recover(home: Path) -> None:
    for journal in sorted(list_leftovers(home)):
        try:
            moves = [_from_json(entry, journal) for entry in _read(journal / _DECIDED)]
            folders = [home / str(way) for way in _read(journal / _PLAN)]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            message = f"{display_path(journal)} is no journal of sdksmith's"
            raise UsageError(
                Diagnostic(message, hint="move it away", rule=Rule.WRONG_JOURNAL)
            ) from error
        for move in moves:
            move.tidy()
            move.finish()
        for folder in {move.target.parent for move in moves}:
            sync_folder(folder)
        _clean(journal, folders)


def _clean(journal: Path, folders: Iterable[Path]) -> None:
    """Take a journal away: first what makes it one, its own folder last.

    What cannot be taken away is no reason to fail: the next run tries again, and needs
    what is left of the journal for it.
    """
    with suppress(OSError):
        (journal / _DECIDED).unlink(missing_ok=True)
        stages = [_stage_in(x, home=journal.parent, journal=journal) for x in folders]
        for stage in stages:
            if stage != journal and is_there(stage):
                shutil.rmtree(stage)
        shutil.rmtree(journal)


def _stage_in(folder: Path, *, home: Path, journal: Path) -> Path:
    return journal if folder == home else folder / f"{journal.name}{PART}"


def _as_json(move: Move, home: Path) -> dict[str, str]:
    folder = _way(move.target.parent, home)
    return {"folder": folder, "name": move.target.name, "seal": move.seal}


def _from_json(entry: Any, journal: Path) -> Move:
    """Give a move of a journal.

    Raises:
        ValueError, TypeError, KeyError: if it is none that a transaction has written.
    """
    folder = Path(os.path.normpath(journal.parent / str(entry["folder"])))
    name = str(entry["name"])
    stage = _stage_in(folder, home=journal.parent, journal=journal)
    # A link would lead to files that are not beside the journal.
    is_real = all(is_folder(path) for path in (stage, stage / "new", stage / "old"))
    if not is_real or name != Path(name).name or name == "..":
        raise ValueError(name)
    return Move(stage, folder / name, str(entry["seal"]))


def _way(folder: Path, home: Path) -> str:
    """Give the way to a folder: both may have moved, or be seen from elsewhere."""
    try:
        return Path(os.path.relpath(folder, home)).as_posix()
    except ValueError:  # on another drive of Windows
        return folder.as_posix()


def _read(path: Path) -> list[Any]:
    """Give a file of a journal, nothing where there is none."""
    content: object = json.loads(path.read_bytes()) if is_there(path) else []
    if not isinstance(content, list):
        raise TypeError(path)
    return content  # pyright: ignore[reportUnknownVariableType] - any JSON


def _write(path: Path, content: list[Any]) -> None:
    """Write a file of the journal whole or not at all; the disk has it then."""
    beside = path.with_suffix(".tmp")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        sync(file.fileno())
    beside.replace(path)
    sync_folder(path.parent)


@contextmanager
def _made(folder: Path) -> Generator[None]:
    """Make a folder, and take it away again if nothing comes of it."""
    missing = [path for path in (folder, *folder.parents) if not is_there(path)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for path in missing:
            with suppress(OSError):
                path.rmdir()
        raise


@contextmanager
def telling(home: Path) -> Generator[None]:
    """Turn what the system refuses into an error that names the folder.

    Raises:
        UsageError: instead of an `OSError`.
    """
    try:
        yield
    except OSError as error:
        message = (
            f"cannot write {display_path(_place(error, home))}: {reason_of(error)}"
        )
        raise UsageError(Diagnostic(message, rule=Rule.UNWRITABLE)) from error


def _place(error: OSError, home: Path) -> Path:
    """Give the folder that an error is of: a journal may lie in more than one."""
    name = error.filename2 or error.filename
    if isinstance(name, str):
        for path in (Path(name), *Path(name).parents):
            if path.name.startswith(PREFIX):
                return path.parent
    return home
