"""Writes a package in children that die, or fail, at each step of the way.

    python killed_writer.py FOLDER MODE

An audit hook of Python sees each step that touches the disk before it is taken. MODE says
what happens at the n-th step of the n-th child:

kill        it is killed (SIGKILL)
kill-steps  the same, where the file system cannot exchange two folders
fail        the step fails, and the run has to put things back
fail-steps  the same, where the file system cannot exchange two folders
fail-kill   the step fails, and a later one kills the run while it puts things back
random      it is killed at any moment, while it writes one package after the other

A line of JSON a child says what is there, as it is and after `recover`.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count, product
from pathlib import Path

from sdksmith.document import Document
from sdksmith.document.files import DocumentFile
from sdksmith.errors import Diagnostic, UsageError
from sdksmith.options import Options
from sdksmith.package import (
    Output,
    Package,
    SourceFile,
    moves,
    recover,
    write_package,
)
from sdksmith.rules import Rule

STEPS = frozenset(
    {"open", "os.link", "os.mkdir", "os.rename", "os.remove", "os.rmdir"}
    | {"os.scandir", "os.symlink", "shutil.rmtree"}
)
OLD = {
    "pets/__init__.py": "# old\n",
    "pets/same.py": "# same\n",
    "pets/gone.py": "# gone\n",
    "README.md": "# Old\n",
    "api.md": "# Old\n",
}
NEW = {
    "pets/__init__.py": "# new\n",
    "pets/same.py": "# same\n",
    "pets/more/__init__.py": "# more\n",
    "README.md": "# New\n",
    "pyproject.toml": "# new\n",
}


def make(files: dict[str, str], lock: str) -> Package:
    """Give a package of these files, with a lock of names."""
    spec = Path("a.yaml")
    document = Document(
        spec,
        DocumentFile("a.yaml", b""),
        {"openapi": "3.1.0", "info": {"title": "Pets", "version": "7"}},
    )
    options = Options(spec, Path("out"), package_name="pets", client_name="Pets")
    sources = tuple(SourceFile(path, text) for path, text in files.items())
    package = Package.build(Output(sources, (), ()), document, options)
    return Package(
        package.name, package.files, package.project_files, (), (), names_lock=lock
    )


PACKAGES = {"old": make(OLD, "# old\n"), "new": make(NEW, "# new\n")}


def write(folder: Path, which: str) -> None:
    """Write a package, and the lock of names in a folder of its own."""
    lock = folder / "spec" / "names.lock"
    write_package(PACKAGES[which], folder / "out", names_lock=lock)


def tree(folder: Path) -> dict[str, str]:
    """Give what is below a folder; of a folder its name alone."""
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else ""
        for path in folder.rglob("*")
    }


def prepare(folder: Path, which: str) -> None:
    """Make a folder with the old or the new package, and a file of the user's in it."""
    (folder / "spec").mkdir(parents=True)
    write(folder, "old")
    (folder / "out" / "pets" / "mine").mkdir()
    (folder / "out" / "pets" / "mine" / "notes.txt").write_text("mine")
    write(folder, which)


def in_child(work: Callable[[], None]) -> tuple[int, str]:
    """Run something in a child; give how it ended, and the error that it told."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work()
        except UsageError as error:
            os.write(writing, str(error).encode())
            os._exit(2)
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        return os.waitstatus_to_exitcode(status), told.read()


@dataclass(frozen=True)
class Blow:
    """What happens to a child: at step `at` it fails or dies; `later` steps on it dies."""

    at: int
    fails: bool = False
    later: int = 0

    def strike(self) -> None:
        """Let it happen to this process, when it comes to that step."""
        numbers = count(1)

        def see(event: str, _: object) -> None:
            if event not in STEPS:
                return
            number = next(numbers)
            if number == self.at and self.fails:
                raise OSError(5, "Input/output error")
            if number == self.at + self.later and (self.later or not self.fails):
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(see)


def count_steps(folder: Path) -> int:
    """Give the number of steps that a run takes which nothing happens to."""
    here = folder / "counted"
    shutil.copytree(folder / "old", here)

    def work() -> None:
        seen: list[str] = []
        sys.addaudithook(lambda event, _: seen.append(event))
        write(here, "new")
        told = str(len([x for x in seen if x in STEPS]))
        raise UsageError(Diagnostic(told, rule=Rule.BUG))

    return int(in_child(work)[1])


def list_blows(mode: str, steps: int) -> Iterator[Blow]:
    """Give what shall happen to each child."""
    if mode == "fail-kill":
        # In the first half everything is made beside its place.
        for at, later in product(range(steps // 2, steps), (1, 2, 3, 5, 8)):
            yield Blow(at, fails=True, later=later)
    else:
        for at in range(1, steps + 1):
            yield Blow(at, fails=mode.startswith("fail"))


def struck(folder: Path, mode: str) -> Iterator[tuple[Path, int, str]]:
    """Give the folder after each child, how it ended, and what it told."""
    for number, blow in enumerate(list_blows(mode, count_steps(folder))):
        here = folder / str(number)
        shutil.copytree(folder / "old", here)

        def work(here: Path = here, blow: Blow = blow) -> None:
            blow.strike()
            write(here, "new")

        yield here, *in_child(work)
        shutil.rmtree(here)


def killed_at_random(folder: Path) -> Iterator[tuple[Path, int, str]]:
    """Give the folder after each of many children that died while they wrote."""
    chance = random.Random(20261128)
    here = folder / "random"
    shutil.copytree(folder / "old", here)
    for _ in range(120):
        child = os.fork()
        if child == 0:
            while True:
                write(here, "new")
                write(here, "old")
        time.sleep(chance.uniform(0.0, 0.08))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        yield here, os.waitstatus_to_exitcode(status), ""


def main(folder: Path, mode: str) -> None:
    """Do it, and print what was found after each child."""
    for which in PACKAGES:
        prepare(folder / which, which)
    states = {which: tree(folder / which) for which in PACKAGES}

    def tell(found: dict[str, str], below: str = "") -> str:
        names = [
            which
            for which, state in states.items()
            if {k: v for k, v in state.items() if k.startswith(below)}
            == {k: v for k, v in found.items() if k.startswith(below)}
        ]
        return names[0] if names else "mixture"

    if mode.endswith("-steps"):
        moves.exchange = lambda first, second: False
    rounds = killed_at_random(folder) if mode == "random" else struck(folder, mode)
    for here, code, told in rounds:
        left = tree(here)
        recover(here / "out")
        mended = tree(here)
        write(here, "new")
        row = {
            "code": code,
            "told": told.replace(str(here), ""),
            "left": tell({k: v for k, v in left.items() if ".sdksmith." not in k}),
            "stray": any(".sdksmith." in path for path in left),
            "package": tell(left, "out/pets"),
            "mended": tell(mended),
            "again": tell(tree(here)),
        }
        print(json.dumps(row))


main(Path(sys.argv[1]).resolve(), sys.argv[2])
