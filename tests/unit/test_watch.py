"""`sdksmith watch`: a process of its own, which is told to stop."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

import sdksmith

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: All pets.
      responses: {"200": {$ref: "answers.yaml#/all"}}
"""
ARGUMENTS = ["pets.yaml", "--output", "out", "--package", "pets"]
_PATIENCE = 60


class Watch:
    """A running watch, and the lines that it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: Queue[str] = Queue()
        assert process.stdout
        self._stream = process.stdout
        self._thread = Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        for line in self._stream:
            self._lines.put(line.rstrip("\n"))

    def close(self) -> None:
        """Read what there is left to read of a process that has ended."""
        self._thread.join()
        self._stream.close()

    def until(self, start: str) -> list[str]:
        """Give all lines up to the next one that starts so."""
        found = [self._lines.get(timeout=_PATIENCE)]
        while not found[-1].startswith(start):
            found.append(self._lines.get(timeout=_PATIENCE))
        return found


def _hear_ctrl_c() -> None:
    """Undo what a shell does to what it runs in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def watching(*arguments: str) -> Iterator[Watch]:
    """Watch in the current folder."""
    source = str(Path(sdksmith.__file__).parents[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "sdksmith", "watch", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": source, "PYTHONUNBUFFERED": "1"},
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 - it sets a handler, no more
    )
    watch = Watch(process)
    try:
        yield watch
    finally:
        process.kill()
        process.wait()
        watch.close()


def write(folder: Path) -> None:
    """Write a document of two files."""
    (folder / "pets.yaml").write_text(DOCUMENT)
    (folder / "answers.yaml").write_text("all: {description: All of them.}\n")


def test_each_change_makes_the_package_again(folder: Path) -> None:
    """Of the document, of a file that it refers to; what changed is said, and how long."""
    write(folder)
    module = folder / "out" / "pets" / "resources" / "pets.py"
    with watching(*ARGUMENTS) as watch:
        *_, made, told = watch.until("watching ")
        assert made.startswith("out/pets: 1 operation, ")
        assert made.endswith(" s")
        assert "watching answers.yaml, names.lock, out/pets/ext, pets.yaml" == told
        (folder / "pets.yaml").write_text(DOCUMENT.replace("All pets.", "Every pet."))
        changed, made, _ = watch.until("watching ")
        assert changed.endswith(" pets.yaml changed")
        assert "(2 written) in " in made
        assert "Every pet." in module.read_text()
        (folder / "new.yaml").write_text("all: {description: Each of them.}\n")
        (folder / "new.yaml").replace(folder / "answers.yaml")  # as editors do
        changed, made, _ = watch.until("watching ")
        assert changed.endswith(" answers.yaml changed")


@pytest.mark.parametrize(("arguments", "files"), [((), 1), (("--no-cache",), 0)])
def test_what_a_run_has_made_is_kept_for_the_next_one(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    files: int,
) -> None:
    """As by `generate`, unless that is not wanted; the package is the same."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(folder / "cache"))
    document = DOCUMENT.replace('{$ref: "answers.yaml#/all"}', "{description: All.}")
    (folder / "pets.yaml").write_text(document)
    with watching(*ARGUMENTS, *arguments) as watch:
        watch.until("watching ")
        assert files == len([*(folder / "cache").glob("kept/*")])
        changed = document.replace("All pets.", "Every pet.")
        (folder / "pets.yaml").write_text(changed)
        _, made, _ = watch.until("watching ")
        assert "(2 written) in " in made
    module = folder / "out" / "pets" / "resources" / "pets.py"
    assert "Every pet." in module.read_text()


def test_a_fault_is_shown_until_it_is_mended(folder: Path) -> None:
    """The package stays as it was; nothing has to be started again."""
    write(folder)
    module = folder / "out" / "pets" / "resources" / "pets.py"
    with watching(*ARGUMENTS) as watch:
        watch.until("watching ")
        before = module.read_bytes()
        (folder / "pets.yaml").write_text(DOCUMENT.replace("paths:", "paths: ["))
        _, fault, *_ = watch.until("watching ")
        assert fault.startswith("pets.yaml:")
        assert before == module.read_bytes()
        (folder / "pets.yaml").unlink()
        assert "there is no file" in "\n".join(watch.until("watching "))
        (folder / "pets.yaml").write_text(DOCUMENT.replace("All pets.", "Any pet."))
        assert "out/pets: 1 operation, " in "\n".join(watch.until("watching "))
        assert "Any pet." in module.read_text()


def test_a_faulty_document_is_watched_from_the_start(folder: Path) -> None:
    """Though only the settings name it, and a file that it refers to has the fault."""
    write(folder)
    (folder / "answers.yaml").write_text("all: [")
    settings = 'spec = "pets.yaml"\noutput = "out"\n[package]\nname = "pets"\n'
    (folder / "sdk.toml").write_text(settings)
    with watching() as watch:
        assert "answers.yaml:1:" in "\n".join(watch.until("watching "))
        assert not (folder / "out").exists()
        write(folder)
        assert "out/pets: 1 operation, " in "\n".join(watch.until("watching "))


def test_ctrl_c_ends_it(folder: Path) -> None:
    """Without a traceback, with exit code 0."""
    write(folder)
    with watching(*ARGUMENTS) as watch:
        watch.until("watching ")
        watch.process.send_signal(signal.SIGINT)
        assert 0 == watch.process.wait(_PATIENCE)


def test_settings_are_watched(folder: Path) -> None:
    """A wrong setting is shown with its place; when it is mended, the run goes on."""
    write(folder)
    settings = 'spec = "pets.yaml"\noutput = "out"\n[package]\nname = "{}"\n'
    (folder / "sdk.toml").write_text(settings.format("pets"))
    with watching() as watch:
        told = watch.until("watching ")[-1]
        files = "answers.yaml, names.lock, out/pets/ext, pets.yaml, sdk.toml"
        assert f"watching {files}" == told
        (folder / "sdk.toml").write_text(settings.format("no pets"))
        assert "sdk.toml:4:" in "\n".join(watch.until("watching "))
        (folder / "sdk.toml").write_text(settings.format("cats"))
        assert "out/cats: 1 operation, " in "\n".join(watch.until("watching "))


OWN = """\
from ..resources.pets import PetsResource


class MyPets(PetsResource):
    def {}(self) -> int:
        return 3
"""


def test_code_of_ones_own_is_watched(folder: Path) -> None:
    """Modules in `ext/`, also the first one, templates, and hooks."""
    write(folder)
    template = folder / "own" / "project" / "api.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("one")
    hook = "from sdksmith.hooks import Hook\n\n\nclass hook(Hook):\n    x = 1\n"
    (folder / "hook.py").write_text(hook)
    arguments = [*ARGUMENTS, "--templates", "own", "--hook", "hook.py"]
    with watching(*arguments) as watch:
        told = watch.until("watching ")[-1]
        files = "answers.yaml, hook.py, names.lock, out/pets/ext, own, pets.yaml"
        assert f"watching {files}" == told
        own = folder / "out" / "pets" / "ext" / "pets.py"
        own.parent.mkdir()
        own.write_text(OWN.format("more"))
        changed, made, _ = watch.until("watching ")
        assert changed.endswith(" out/pets/ext changed")
        assert "written) in " in made
        own.write_text(OWN.format("more").replace("Resource):", "Resource:"))
        _, fault, *_ = watch.until("watching ")
        assert fault.startswith("out/pets/ext/pets.py:4:")
        own.write_text(OWN.format("less"))
        assert "out/pets: 1 operation, " in "\n".join(watch.until("watching "))
        (template.parent / "README.md.jinja").write_text("{{ x }}")
        changed, fault, *_ = watch.until("watching ")
        assert changed.endswith(" own changed")
        assert fault.startswith("own/project/README.md.jinja:1:1: ")
        (template.parent / "README.md.jinja").write_text("new")
        watch.until("watching ")
        assert "new" == (folder / "out" / "README.md").read_text()
        (folder / "hook.py").write_text(hook.replace("x = 1", "x = y"))
        changed, fault, *_ = watch.until("watching ")
        assert fault.startswith("hook.py:5:")


def test_nothing_to_watch_is_an_error(folder: Path) -> None:
    """Neither a document nor settings: exit code 2, as for `generate`."""
    with watching() as watch:
        assert 2 == watch.process.wait(_PATIENCE)
