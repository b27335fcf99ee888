"""A run that is cut off, anywhere, leaves the old package or the new one."""

import fcntl
import json
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from sdksmith.cli import main
from sdksmith.errors import UsageError
from sdksmith.package import folder_lock, moves, recover, transaction
from sdksmith.package.exchange import exchange

ROOT = Path(__file__).parents[2]
DRIVER = ROOT / "tests" / "support" / "killed_writer.py"
DOCUMENT = """\
openapi: 3.1.0
info: {{title: Pets, version: "{version}"}}
servers: [{{url: https://api.example.test}}]
paths:
  /{name}:
    get:
      operationId: list{name}
      tags: [{name}]
      summary: All of them.
      responses: {{"200": {{description: All of them.}}}}
"""
PACKAGE = ["pets.yaml", "--output", "out", "--package", "pets"]
ARGUMENTS = [*PACKAGE, "--lock-names", "--quiet"]
OLD = DOCUMENT.format(version="1", name="cats")
NEW = DOCUMENT.format(version="2", name="dogs")
IS_ROOT = os.geteuid() == 0
needs_mounts = pytest.mark.skipif(
    not IS_ROOT or sys.platform != "linux", reason="only root mounts file systems"
)


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory if the machine has one: hundreds of runs wait for no disk."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with TemporaryDirectory(dir=place) as name:
        yield Path(name)


def strike(mode: str, folder: Path) -> list[dict[str, Any]]:
    """Let many runs be cut off; give what was found after each."""
    done = subprocess.run(
        [sys.executable, str(DRIVER), str(folder), mode],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        text=True,
    )
    assert 0 == done.returncode, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_killed_at_each_step(memory: Path) -> None:
    """After a kill before any step, `recover` gives the old or the new, and all of it.

    The package's folder is one of the two before that already.
    """
    rows = strike("kill", memory)
    assert len(rows) > 80
    assert {-signal.SIGKILL} == {row["code"] for row in rows}
    assert {"old", "new"} == {row["mended"] for row in rows}
    assert {"new"} == {row["again"] for row in rows}
    if can_exchange(memory):
        assert {"old", "new"} == {row["package"] for row in rows}
    # Several moves are not one: who looks before somebody recovers may see some of them.
    assert "mixture" in {row["left"] for row in rows}


def test_killed_at_each_step_without_exchange(memory: Path) -> None:
    """Where two folders cannot change places in one step, `recover` puts it right too."""
    rows = strike("kill-steps", memory)
    assert len(rows) > 80
    assert {"old", "new"} == {row["mended"] for row in rows}
    assert {"new"} == {row["again"] for row in rows}
    assert "mixture" in {row["package"] for row in rows}


def test_killed_at_any_moment(memory: Path) -> None:
    """120 kills at random: the old or the new, and the next run is not hindered."""
    rows = strike("random", memory)
    assert 120 == len(rows)
    assert {"old", "new"} == {row["mended"] for row in rows}
    assert {"new"} == {row["again"] for row in rows}
    assert any(row["stray"] for row in rows), "no kill came while something was written"


@pytest.mark.parametrize("mode", ["fail", "fail-steps"])
def test_failing_at_each_step(memory: Path, mode: str) -> None:
    """A step that fails leaves the old package and nothing beside it, and is told.

    Only what is done when the new package is in its place may fail unheard; what is left
    then goes with the next run.
    """
    rows = strike(mode, memory)
    failed = [row for row in rows if row["code"] == 2]
    places = {f"cannot write /{name}: input/output error" for name in ("out", "spec")}
    assert places == {row["told"] for row in failed}
    assert {(False, "old")} == {(row["stray"], row["left"]) for row in failed}
    assert len(failed) > 40
    assert {"new"} == {row["left"] for row in rows if row not in failed}
    assert {0, 2} == {row["code"] for row in rows}
    assert {"new"} == {row["again"] for row in rows}


def test_killed_while_things_are_put_back(memory: Path) -> None:
    """A run that fails, and is killed while it undoes its work, leaves no mixture."""
    rows = strike("fail-kill", memory)
    assert len(rows) > 100
    assert {"old", "new"} == {row["mended"] for row in rows}
    assert {"new"} == {row["again"] for row in rows}
    assert {-signal.SIGKILL, 0} <= {row["code"] for row in rows}


def can_exchange(folder: Path) -> bool:
    """Say whether two folders can change places here."""
    (folder / "a").mkdir()
    (folder / "b").mkdir()
    return exchange(folder / "a", folder / "b")


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="has no such step")
def test_exchange(folder: Path) -> None:
    """Two things change places; one that is not there is an error, and nothing moves."""
    Path("file").write_text("file")
    (folder / "full").mkdir()
    (folder / "full" / "inner").write_text("inner")
    if not exchange(Path("file"), Path("full")):
        pytest.skip("this file system has no such step")
    assert "file" == Path("full").read_text()
    assert "inner" == Path("file/inner").read_text()
    with pytest.raises(FileNotFoundError):
        exchange(Path("full"), Path("missing"))
    assert "file" == Path("full").read_text()


# --- through the command line


def tree(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder, and those of a killed run too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def command(*arguments: str) -> list[str]:
    """Give the command line of a process of its own."""
    return [sys.executable, "-m", "sdksmith", *arguments]


def start(*arguments: str, **more: Any) -> subprocess.Popen[str]:
    """Start the command as a user does."""
    return subprocess.Popen(
        command(*arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        **more,
    )


@pytest.fixture
def states(folder: Path) -> dict[str, dict[str, bytes]]:
    """What the old and the new document make; the old one is there."""
    found: dict[str, dict[str, bytes]] = {}
    for name, text in (("new", NEW), ("old", OLD)):
        Path("names.lock").unlink(missing_ok=True)
        Path("pets.yaml").write_text(text)
        assert 0 == main(["generate", *ARGUMENTS])
        found[name] = tree(folder) | {"pets.yaml": b""}
    Path("pets.yaml").write_text(NEW)
    return found


def state_of(folder: Path) -> dict[str, bytes]:
    """Give what is there now, whatever the document says."""
    return tree(folder) | {"pets.yaml": b""}


def test_killed_command(folder: Path, states: dict[str, dict[str, bytes]]) -> None:
    """Killed once it has begun to write: `check` puts it right, `generate` makes the new."""
    outcomes: set[str] = set()
    for pause in (0.0, 0.005, 0.015):
        process = start("generate", *ARGUMENTS)
        while process.poll() is None and not any(Path("out").glob(".sdksmith.*")):
            time.sleep(0.0005)
        time.sleep(pause)
        process.kill()
        process.communicate()
        code = main(["check", *PACKAGE, "--quiet"])
        found = state_of(folder)
        outcomes |= {name for name, state in states.items() if found == state}
        assert found in states.values()
        assert (code == 0) == (found == states["new"])
        assert 0 == main(["generate", *ARGUMENTS])
        assert states["new"] == state_of(folder)
        Path("pets.yaml").write_text(OLD)
        Path("names.lock").unlink()
        assert 0 == main(["generate", *ARGUMENTS])
        assert states["old"] == state_of(folder)
        Path("pets.yaml").write_text(NEW)
    assert outcomes


def test_recalled_run_looks_for_a_killed_one(
    states: dict[str, dict[str, bytes]],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A run that finds nothing changed takes away what a killed one has left all the same."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(folder / "cache"))
    for _ in range(2):
        assert 0 == main(["generate", *ARGUMENTS])
    stray = folder / "out" / ".sdksmith.0123456789abcdef"
    (stray / "new").mkdir(parents=True)
    assert 0 == main(["generate", *ARGUMENTS])
    assert not stray.exists()


def test_two_runs_at_once(folder: Path, states: dict[str, dict[str, bytes]]) -> None:
    """Both come to their end, one after the other, and what is there is of one of them."""
    Path("other.yaml").write_text(OLD)
    for _ in range(2):
        running = [
            start("generate", spec, *PACKAGE[1:], "--quiet")
            for spec in ("pets.yaml", "other.yaml")
        ]
        assert ["", ""] == [process.communicate()[1] for process in running]
        assert [0, 0] == [process.returncode for process in running]
        found = {path: data for path, data in tree(folder / "out").items()}
        assert found in [
            {path[4:]: data for path, data in state.items() if path[:4] == "out/"}
            for state in states.values()
        ]


def test_a_run_waits_for_another(folder: Path) -> None:
    """A folder that another run has is written when that one is done."""
    (folder / "out").mkdir()
    descriptor = os.open(folder / "out", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    seen: list[bool] = []

    def release() -> None:
        seen.append((folder / "out" / "a.txt").exists())
        os.close(descriptor)

    threading.Timer(0.2, release).start()
    with transaction(folder / "out") as staged:
        staged.new(folder / "out" / "a.txt").write_text("a")
    assert [False] == seen
    assert {"a.txt": b"a"} == tree(folder / "out")


def test_a_run_does_not_wait_for_ever(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the other one does not end, that is said, and nothing is written."""
    monkeypatch.setattr(folder_lock, "PATIENCE_SECONDS", 0.1)
    Path("pets.yaml").write_text(OLD)
    (folder / "out").mkdir()
    descriptor = os.open(folder / "out", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        assert 2 == main(["generate", *ARGUMENTS])
    finally:
        os.close(descriptor)
    assert {"pets.yaml"} == set(tree(folder))


# --- disks that are full, folders that cannot be written to


@pytest.mark.parametrize(("limit", "place"), [(0, "out"), (100, "."), (2_000, "out")])
def test_file_that_cannot_grow(
    folder: Path, states: dict[str, dict[str, bytes]], limit: int, place: str
) -> None:
    """A write that the system refuses is one error, and the old package is whole."""

    def restrict() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = start("generate", *ARGUMENTS, preexec_fn=restrict)
    told = process.communicate()[1]
    assert f"error: cannot write {place}: file too large [output/unwritable]\n" == told
    assert 2 == process.returncode
    assert states["old"] == state_of(folder)


@pytest.fixture
def mounted(folder: Path) -> Iterator[Path]:
    """A small file system of its own at `out`."""
    (folder / "out").mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(folder / "out")]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a file system")
    yield folder / "out"
    subprocess.run(["umount", "--lazy", str(folder / "out")], check=True)


def fill(disk: Path, *, room: int) -> None:
    """Leave so many KiB of a disk."""
    free = os.statvfs(disk)
    size = free.f_bavail * free.f_frsize - room * 1024
    (disk / "filler").write_bytes(b"x" * size)


@needs_mounts
@pytest.mark.parametrize("room", [0, 4, 12, 24])
def test_full_disk(
    folder: Path, mounted: Path, room: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a disk that is full, or gets so, the old package stays, and that is told."""
    Path("pets.yaml").write_text(OLD)
    assert 0 == main(["generate", *ARGUMENTS])
    Path("pets.yaml").write_text(NEW)
    fill(mounted, room=room)
    before = tree(folder)
    capsys.readouterr()
    assert 2 == main(["generate", *ARGUMENTS])
    assert "error: cannot write out: no space left on device [output/unwritable]\n" == (
        capsys.readouterr().err
    )
    assert before == tree(folder)
    (mounted / "filler").unlink()
    assert 0 == main(["generate", *ARGUMENTS])


@needs_mounts
def test_read_only_disk(
    folder: Path, mounted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that cannot be written to is one error; `check` can still look at it."""
    Path("pets.yaml").write_text(OLD)
    assert 0 == main(["generate", *ARGUMENTS])
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    assert 0 == main(["check", *PACKAGE, "--quiet"])
    Path("pets.yaml").write_text(NEW)
    before = tree(folder)
    capsys.readouterr()
    assert 2 == main(["generate", *ARGUMENTS])
    error = "error: cannot write out: read-only file system [output/unwritable]\n"
    assert error == capsys.readouterr().err
    assert before == tree(folder)


@needs_mounts
def test_package_in_a_layer_of_an_image(folder: Path, mounted: Path) -> None:
    """A package that came with a container's image can be made anew, and keeps what is kept."""
    Path("pets.yaml").write_text(OLD)
    for name in ("lower", "upper", "work"):
        (mounted / name).mkdir()
    (folder / "sdk").mkdir()
    layers = f"lowerdir={mounted}/lower,upperdir={mounted}/upper,workdir={mounted}/work"
    generate = ["generate", "pets.yaml", "--package", "pets", "--quiet", "--output"]
    assert 0 == main([*generate, "out/lower"])
    (mounted / "lower" / "pets" / "mine.txt").write_text("mine")
    mount = ["mount", "-t", "overlay", "overlay", "-o", layers, str(folder / "sdk")]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine has no overlayfs")
    try:
        Path("pets.yaml").write_text(NEW)
        assert 0 == main([*generate, "sdk"])
        assert b"dogs" in (folder / "sdk" / "pets" / "_manifest.json").read_bytes()
        assert "mine" == (folder / "sdk" / "pets" / "mine.txt").read_text()
        assert not any((folder / "sdk").glob(".sdksmith.*"))
    finally:
        subprocess.run(["umount", "--lazy", str(folder / "sdk")], check=True)


@needs_mounts
def test_lock_of_names_on_a_disk_that_is_full(
    folder: Path, mounted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where names.lock cannot be written the package is not either, and the place is told."""
    fill(mounted, room=0)
    Path("sdk.toml").write_text(
        'spec = "pets.yaml"\noutput = "sdk"\nnames_lock = "out/names.lock"\n'
        '[package]\nname = "pets"\n'
    )
    Path("pets.yaml").write_text(OLD)
    assert 2 == main(["generate", "--quiet"])
    assert "error: cannot write out: no space left on device [output/unwritable]\n" == (
        capsys.readouterr().err
    )
    assert {"out/filler", "pets.yaml", "sdk.toml"} == set(tree(folder))
    assert not (folder / "sdk").exists()
    (mounted / "filler").unlink()
    assert 0 == main(["generate", "--quiet"])
    assert {"names.lock"} == set(tree(mounted))


@pytest.mark.skipif(IS_ROOT, reason="permissions do not bind root")
def test_folder_without_permission(
    folder: Path, states: dict[str, dict[str, bytes]]
) -> None:
    """Without the permission to write nothing changes, and that is told."""
    (folder / "out").chmod(0o500)
    assert 2 == main(["generate", *ARGUMENTS])
    (folder / "out").chmod(0o700)
    assert states["old"] == state_of(folder)


# --- journals that somebody else has put there


def plant(where: Path, **entry: str) -> Path:
    """Put a journal with one move into a folder."""
    journal = where / ".sdksmith.0123456789abcdef"
    (journal / "new").mkdir(parents=True)
    (journal / "old").mkdir()
    rows = [{"folder": ".", "name": "x", "seal": "?", **entry}]
    (journal / "decided.json").write_text(json.dumps(rows))
    return journal


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "../victim"},
        {"name": ".."},
        {"name": "victim/../../victim"},
        {"folder": ".."},
        {"folder": "/tmp"},
        {"folder": "elsewhere"},
    ],
)
@pytest.mark.parametrize("seal", ["", "?"])
def test_foreign_journal_reaches_nothing(
    folder: Path, entry: dict[str, str], seal: str
) -> None:
    """What a journal says of other folders is refused, and nothing is moved."""
    (folder / "victim").write_text("precious")
    (folder / "out" / "elsewhere").mkdir(parents=True)
    (folder / "out" / "elsewhere" / "x").write_text("precious")
    plant(folder / "out", seal=seal, **entry)
    before = tree(folder)
    with pytest.raises(UsageError, match="is no journal of sdksmith's"):
        recover(folder / "out")
    assert before == tree(folder)


@pytest.mark.parametrize("part", ["new", "old", ""])
def test_linked_journal_reaches_nothing(folder: Path, part: str) -> None:
    """A journal that leads elsewhere by a link moves nothing there."""
    victim = folder / "victim"
    victim.mkdir()
    (victim / "x").write_text("precious")
    journal = plant(folder / "out")
    if part:
        (journal / part).rmdir()
        (journal / part).symlink_to(victim)
        with pytest.raises(UsageError, match="is no journal of sdksmith's"):
            recover(folder / "out")
    else:
        journal.rename(folder / "moved")
        journal.symlink_to(folder / "moved")
        recover(folder / "out")
    assert "precious" == (victim / "x").read_text()


@pytest.mark.parametrize("text", ["{", "{}", "[5]", '[{"name": 1}]', "[" * 100_000])
def test_broken_journal_is_told(folder: Path, text: str) -> None:
    """A journal that nobody can read stops the run, with the way out."""
    (plant(folder / "out") / "decided.json").write_text(text)
    Path("pets.yaml").write_text(OLD)
    assert 2 == main(["generate", *ARGUMENTS])
    assert {"pets.yaml", "out/.sdksmith.0123456789abcdef/decided.json"} == set(
        tree(folder)
    )


def test_users_file_that_cannot_be_read_is_no_reason_to_lose_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that cannot be looked into stops the run: what is in it would be lost."""
    Path("pets.yaml").write_text(OLD)
    assert 0 == main(["generate", *ARGUMENTS])
    (folder / "out" / "pets" / "mine").mkdir()
    (folder / "out" / "pets" / "mine" / "notes.txt").write_text("mine")
    real = os.scandir

    def refuse(path: Any = ".") -> Any:
        if str(path).endswith("mine"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    Path("pets.yaml").write_text(NEW)
    monkeypatch.setattr(os, "scandir", refuse)
    capsys.readouterr()
    assert 2 == main(["generate", *ARGUMENTS])
    told = "error: cannot write out: permission denied [output/unwritable]\n"
    assert told == capsys.readouterr().err
    assert "mine" == (folder / "out" / "pets" / "mine" / "notes.txt").read_text()


def test_edit_made_after_a_kill_is_kept_in_mind(folder: Path) -> None:
    """A file put in its place before the kill, and edited since, is not put back."""
    target = folder / "a.txt"
    with transaction(folder) as staged:
        staged.new(target).write_text("new")
        journal = next(folder.glob(".sdksmith.*"))
        seal = moves.seal(journal / "new" / "a.txt")
    assert not journal.exists()
    planted = plant(folder, name="a.txt", seal=seal)
    target.write_text("edited")
    recover(folder)
    assert "edited" == target.read_text()
    assert not planted.exists()
