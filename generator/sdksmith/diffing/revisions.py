"""Folders as they were in a revision of git."""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import chdir, contextmanager
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError
from sdksmith.rules import Rule


@contextmanager
def at_revision(revision: str) -> Generator[None]:
    """Go to this folder as it was in a revision, for as long as the block takes.

    What is not in git is not there. The repository itself is only read.

    Raises:
        UsageError: when this is no repository, or has no such revision, or the folder
            was not there.
    """
    here = _git("rev-parse", "--show-prefix").decode().strip()
    name = f"{revision}^{{commit}}"
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    with tempfile.TemporaryDirectory(prefix="sdksmith.") as folder:
        top = _git("rev-parse", "--show-toplevel").decode().strip()
        _extract(Path(top), commit.decode().strip(), Path(folder))
        place = Path(folder) / here
        if not place.is_dir():
            message = f"this folder was not there in {revision}"
            raise UsageError(
                Diagnostic(
                    message, hint="name a later revision", rule=Rule.UNKNOWN_REVISION
                )
            )
        with chdir(place):
            yield


def _extract(top: Path, commit: str, folder: Path) -> None:
    with tempfile.TemporaryFile() as archive:
        command = ["git", "-C", str(top), "archive", "--format=tar", commit]
        subprocess.run(command, stdout=archive, check=True)
        archive.seek(0)
        with tarfile.open(fileobj=archive) as files:
            files.extractall(folder, filter="data")


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError as error:
        message = "git is needed to look at a revision, and it is not there"
        raise UsageError(
            Diagnostic(message, hint="install git", rule=Rule.NO_GIT)
        ) from error
    if done.returncode:
        raise UsageError(_explain(arguments, done.stderr.decode("utf-8", "replace")))
    return done.stdout


def _explain(arguments: tuple[str, ...], said: str) -> Diagnostic:
    if "--verify" in arguments:
        revision = arguments[-1].removesuffix("^{commit}")
        message = f"git knows no revision {revision}"
        return Diagnostic(
            message, hint="`git log --oneline` lists them", rule=Rule.UNKNOWN_REVISION
        )
    first = (said.strip().splitlines() or ["it failed"])[0]
    hint = "run it in the repository, or name two documents"
    return Diagnostic(f"git: {first}", hint=hint, rule=Rule.GIT_FAILED)
