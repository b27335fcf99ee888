"""Writes a folder whose files were worked out elsewhere: all of it or nothing."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.package.inventory import holds, is_there, take_inventory
from sdksmith.package.moves import carry, write_new
from sdksmith.package.transaction import transaction
from sdksmith.rules import Rule


def write_tree(
    files: Mapping[str, bytes],
    folder: Path,
    before: Mapping[str, bytes] | None = None,
) -> None:
    """Make a folder hold these files, and what else is in it that no manifest lists.

    A file of the folder's manifest that is not among them goes. What Python cached is
    left behind.

    Args:
        files: by their paths in the folder, with slashes; checked by the caller.
        before: what the folder held when these were worked out.

    Raises:
        UsageError: when the folder cannot be written to; it is as it was then,
            or as somebody has made it since `before`.
    """
    # A link to a folder stays a link: the folder behind it is the target.
    folder = folder.resolve()
    with transaction(folder.parent) as staged:
        if before is not None:
            _refuse_changes(files, folder, before)
        new = staged.new(folder)
        new.mkdir()
        for path, data in files.items():
            _write(data, folder / path, new / path)
        for entry in take_inventory(folder).theirs - files.keys():
            carry(folder / entry, new / entry)


def _write(data: bytes, old: Path, new: Path) -> None:
    if holds(old, data):
        carry(old, new)
        return
    new.parent.mkdir(parents=True, exist_ok=True)
    write_new(new, data)
    if is_there(old) and old.is_file() and not old.is_symlink():
        shutil.copymode(old, new)


def _refuse_changes(
    files: Mapping[str, bytes], folder: Path, before: Mapping[str, bytes]
) -> None:
    """Make sure that nobody has saved a file since; it would be lost."""
    wrong = [path for path in before if not holds(folder / path, before[path])]
    wrong += [
        path
        for path in files.keys() - before.keys()
        if is_there(folder / path) and not (folder / path).is_dir()
    ]
    if wrong:
        message = f"{display_path(folder / min(wrong))} has just been changed"
        hint, rule = "nothing was written: try again", Rule.CHANGED_MEANWHILE
        raise UsageError(Diagnostic(message, hint=hint, rule=rule))
