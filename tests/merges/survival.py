"""500 edits by hand, each in a package whose document then changes.

An edit has survived where `sdksmith update` found no conflict, what was edited is in
the file, all that is new in the new version is there too, and the package can be
imported.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import pkgutil
import random
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from merges.edits import KINDS, Edit, make_edit
from merges.versions import Version, write
from sdksmith.cli import main

SEED = 6


@dataclass(frozen=True)
class Result:
    """What became of an edit.

    Attributes:
        fate: "survived", "conflict", or what is wrong.
        in_git: whether `git merge-file` alone would have merged it.
    """

    version: Version
    edit: Edit
    fate: str
    in_git: bool


def record_edits(
    versions: Sequence[Version], count: int
) -> Iterator[tuple[Version, Edit]]:
    """Give so many edits, of each kind as many, in files that the change concerns."""
    chance = random.Random(SEED)
    for number in range(count):
        edit = None
        while edit is None:
            version = chance.choice(versions)
            kind = [*KINDS][number % len(KINDS)]
            edit = make_edit(kind, version.changed(), chance)
        yield version, edit


def try_edit(version: Version, edit: Edit, folder: Path) -> Result:
    """Vendor a package, edit it, update it, and look what is there then.

    Args:
        folder: to work in; copies that were not edited are kept in it.
    """
    for name in ("sdk", "acme"):
        shutil.rmtree(folder / name, ignore_errors=True)
    vendored = folder / "vendored" / version.document
    if not vendored.is_dir():
        write(version.before, folder / "sdk")
        run("vendor", str(folder / "sdk"), "--into", str(vendored.parent))
        shutil.rmtree(folder / "sdk")
    write(version.after, folder / "sdk")
    copy = folder / "acme" / version.document
    shutil.copytree(vendored, copy)
    (copy / edit.path).write_text(edit.text, encoding="utf-8")
    code, said = run("update", str(copy), "--from", str(folder / "sdk"), "--json")
    fate = "conflict" if code else _judge(version, edit, copy)
    assert code in (0, 1), said
    return Result(version, edit, fate, _is_merged_by_git(version, edit, folder))


def run(*arguments: str) -> tuple[int, str]:
    """Run our command line in this process; gives code and standard output."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        return main(arguments), said.getvalue()


def _judge(version: Version, edit: Edit, copy: Path) -> str:
    texts = {
        path.relative_to(copy).as_posix(): path.read_text(encoding="utf-8")
        for path in copy.rglob("*.py")
    }
    if not any(all(trace in text for trace in edit.traces) for text in texts.values()):
        return "the edit is lost"
    before = {file.path: file.text for file in version.before.files}
    for file in version.after.files:
        # A file that comes may be the one that was edited, under another name.
        was = before.get(file.path, before[edit.path])
        if file.path.endswith(".py") and missing_lines(
            was, file.text, texts.get(file.path, "")
        ):
            return "something new is lost"
    found, _ = run("verify", str(copy))
    return "verify sees no edit" if not found else import_all(copy)


def missing_lines(before: str, after: str, merged: str) -> list[str]:
    """Give the lines that one side added and that are not in the merged text.

    Of imports the names count: two that became one have them on one line.
    """
    known, there = (
        {line.strip() for line in text.splitlines()} for text in (before, merged)
    )
    words = {word for line in there for word in line.replace(",", " ").split()}
    return [
        line.strip()
        for line in after.splitlines()
        if line.strip() not in known | there
        and not (
            line.startswith(("from ", "import "))
            and {*line.replace(",", " ").split()} <= words
        )
    ]


def import_all(copy: Path) -> str:
    """Import a package with all its modules; gives "survived", or what went wrong."""
    name = copy.name
    sys.path.insert(0, str(copy.parent))
    importlib.invalidate_caches()
    before = {key for key in sys.modules if key.split(".")[0] == name}
    assert not before, before
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            package = importlib.import_module(name)
            for module in pkgutil.walk_packages(package.__path__, f"{name}."):
                importlib.import_module(module.name)
    except Exception as error:  # noqa: BLE001 - whatever the package does wrong
        return f"cannot be imported: {error!r}"
    finally:
        sys.path.remove(str(copy.parent))
        for key in [key for key in sys.modules if key.split(".")[0] == name]:
            del sys.modules[key]
    return "survived"


def _is_merged_by_git(version: Version, edit: Edit, folder: Path) -> bool:
    """Say whether `git merge-file` has no conflict, and leaves Python."""
    before = {file.path: file.text for file in version.before.files}
    after = {file.path: file.text for file in version.after.files}
    if edit.path not in after:
        return False
    for name, text in zip(
        ("here", "base", "new"),
        (edit.text, before[edit.path], after[edit.path]),
        strict=True,
    ):
        (folder / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["git", "merge-file", "-p", "here", "base", "new"],
        capture_output=True,
        check=False,
        cwd=folder,
    )
    try:
        compile(done.stdout, edit.path, "exec")
    except SyntaxError:
        return False
    return not done.returncode


def as_table(results: Sequence[Result]) -> str:
    """Give the results by kind, in Markdown."""
    rows = [
        "| edit | count | survived | by git merge-file alone |",
        "|---|--:|--:|--:|",
    ]
    for kind in (*KINDS, "all"):
        some = [r for r in results if kind in (r.edit.kind, "all")]
        survived = sum(result.fate == "survived" for result in some)
        in_git = sum(result.in_git for result in some)
        share = f"{survived} ({survived / len(some):.1%})"
        rows.append(f"| {kind} | {len(some)} | {share} | {in_git} |")
    return "\n".join(rows)


def describe(result: Result) -> str:
    """Give a line on an edit that did not survive."""
    version, edit = result.version, result.edit
    what = json.dumps(edit.traces[0][:60])
    where = f"{version.document} {edit.path}"
    return f"- {version.change}: {edit.kind} in {where}, {what}: {result.fate}"
