"""`sdksmith vendor`: a package becomes a part of somebody else's tree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.package import recover, write_tree
from sdksmith.rules import Rule
from sdksmith.vendoring.copies import Source, copied_files, read_copy, read_source
from sdksmith.vendoring.verify_vendored import MANIFEST, Manifest


@dataclass(frozen=True)
class Vendored:
    """What was copied.

    Attributes:
        folder: of the copy.
        left: files beside the package's, which were not copied.
        is_new: whether anything was written.
    """

    folder: Path
    manifest: Manifest
    left: tuple[str, ...]
    is_new: bool


def vendor(
    package: Path, into: Path, *, allow_edited: bool = False, with_base: bool = True
) -> Vendored:
    """Copy a package into a folder, under its own name, with what `update` needs.

    Args:
        package: its folder, or one that holds it and no other.
        allow_edited: take files that somebody has edited as they are.
        with_base: keep the files as they are now, to merge edits with a new version.

    Raises:
        UsageError: when there is no such package, or something is in the way.
    """
    hint = "make the package anew, or say --allow-edited to vendor it as it is"
    source = read_source(package, allow_edited=allow_edited, hint=hint)
    folder = into / source.folder.resolve().name
    refuse_overlap(source.folder, folder)
    if folder.parent.is_dir():
        recover(folder.parent)  # what a run that was killed has left
    is_there = _is_there(source, folder)
    if not is_there:
        write_tree(copied_files(source, folder, with_base=with_base), folder)
    return Vendored(folder, source.manifest, source.left, not is_there)


def refuse_overlap(source: Path, folder: Path) -> None:
    """Make sure that a package is not copied into itself, or over itself.

    Raises:
        UsageError: when it would be.
    """
    here, there = folder.resolve(), source.resolve()
    if here.is_relative_to(there) or there.is_relative_to(here):
        message = f"{display_path(folder)} and {display_path(source)} are one folder"
        if here != there:
            message = f"one of {display_path(folder)} and {display_path(source)} is"
            message += " in the other"
        hint = "a copy needs a place of its own"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.SAME_FOLDER))


def _is_there(source: Source, folder: Path) -> bool:
    """Say whether this very package is there already.

    Raises:
        UsageError: when something else is.
    """
    shown = display_path(folder)
    for path in (folder, folder.parent):
        if path.is_symlink() and not path.exists():
            message = f"{display_path(path)} is a broken link"
            raise UsageError(Diagnostic(message, rule=Rule.NOT_A_FOLDER))
        if path.exists() and not path.is_dir():
            message = f"{display_path(path)} is not a folder"
            raise UsageError(Diagnostic(message, rule=Rule.NOT_A_FOLDER))
    if not folder.exists() or not any(folder.iterdir()):
        return False
    if not (folder / MANIFEST).is_file():
        hint = "choose another --into, or move that folder away"
        message = f"{shown} holds files that sdksmith did not write"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.FOREIGN_FOLDER))
    copy = read_copy(folder)
    if copy.manifest.data != source.manifest.data or copy.origin is None:
        message = f"{shown} is there already, at version {copy.manifest.version}"
        hint = f"`sdksmith update {shown} --from {display_path(source.folder)}`"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.ALREADY_VENDORED))
    return True
