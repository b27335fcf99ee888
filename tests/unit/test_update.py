"""`sdksmith update`, through the command line, in trees of other projects."""

import errno
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from vendored import (
    COPY,
    edit,
    generate,
    make_by_hand,
    tree,
    vendor,
    write_document,
)

from sdksmith.cli import main

PETS = COPY / "resources" / "pets.py"
MODELS = COPY / "models.py"


def update(*more: str, code: int = 0) -> None:
    """Run the command; it must end with that code."""
    assert code == main(["update", str(COPY), *more])


def actions(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, str]:
    """Give what an update would do to each file that is not left as it is."""
    capsys.readouterr()
    main(["update", str(COPY), "--dry-run", "--json", *more])
    shown = json.loads(capsys.readouterr().out)
    steps = {step["path"]: step["action"] for step in shown["files"]}
    return {path: action for path, action in steps.items() if action != "unchanged"}


def pristine(version: int) -> dict[str, bytes]:
    """Give the files of a version."""
    found = tree(generate(version, output="pristine"))
    shutil.rmtree("pristine")
    return found


def without_own(files: dict[str, bytes]) -> dict[str, bytes]:
    """Give files without those that only a copy has."""
    own = ("_vendored.json", "_base.json.xz")
    return {path: data for path, data in files.items() if path not in own}


def test_a_copy_without_edits_becomes_the_new_version(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte; where the copy is from is known."""
    vendor()
    generate(2)
    update()
    said = capsys.readouterr().out
    assert "models.py: updated\n" in said
    assert "acme/_vendor/pets: pets 1.0.0 -> 2.0.0: " in said
    assert pristine(2) == without_own(tree(COPY))
    assert 0 == main(["verify", str(COPY)])


def test_edits_survive_from_version_to_version(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1 to 2 to 3, in a git repository that is cloned without the package's origin."""
    vendor()
    edit(PETS, "    def get(\n", "    def fetch(\n")
    PETS.write_text(
        PETS.read_text().replace("(PetsResource.get)", "(PetsResource.fetch)")
    )
    edit(
        PETS,
        "from __future__ import annotations\n",
        "from __future__ import annotations\n\nimport logging\n",
    )
    edit(MODELS, "What it listens to.", "Its name, if it has one.")
    edit(MODELS, "    id: str\n", "    id: str | int\n")
    MODELS.write_text(MODELS.read_text() + "\n\nMINE = 7\n")
    (COPY / "more.py").write_text("x = 1\n")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.test"]
    for line in ("init -q", "add acme", "commit -qm vendored", "clone -q . clone"):
        subprocess.run([*git, *line.split()], check=True)
    generate(2, output="v2")
    generate(3, output="v3")
    monkeypatch.chdir("clone")
    for version in (2, 3):
        update("--from", f"../v{version}")
        assert 1 == main(["verify", str(COPY)])
        pets, models = PETS.read_text(), MODELS.read_text()
        assert pets.count("    def fetch(") == 1
        assert "    def get(" not in pets
        assert "import logging\n" in pets
        assert "    def delete(" in pets
        assert "Its name, if it has one." in models
        assert "    id: str | int\n" in models
        assert "    age: int | None" in models
        assert models.endswith("MINE = 7\n")
        assert "x = 1\n" == (COPY / "more.py").read_text()
    assert (COPY / "resources" / "shops.py").is_file()
    monkeypatch.syspath_prepend(str(Path.cwd()))
    package = importlib.import_module("acme._vendor.pets")
    assert {"fetch", "delete"} <= {*dir(package.Pets(base_url="http://a").pets)}
    for name in [name for name in sys.modules if name.split(".")[0] == "acme"]:
        del sys.modules[name]


def test_each_file_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is done to it, in a dry run first, which writes nothing."""
    vendor()
    generate(3)
    edit(PETS, "One pet.", "One pet of ours.")
    edit(COPY / "_version.py", "1.0.0", "1.0.0+acme")
    edit(COPY / "_runtime" / "omit.py", '"""', '"""Ours: ')
    (COPY / "py.typed").unlink()
    (COPY / "testing.py").unlink()
    (COPY / "testing.json").unlink()
    before = tree(folder)
    assert {
        "_client.py": "updated",
        "_runtime/omit.py": "kept",
        "_version.py": "conflict",
        "models.py": "updated",
        "params.py": "updated",
        "py.typed": "deleted",
        "resources/pets.py": "merged",
        "resources/shops.py": "added",
        "testing.json": "conflict",
        "testing.py": "conflict",
    } == actions(capsys)
    assert before == tree(folder)
    update("--dry-run", code=1)
    assert before == tree(folder)
    assert "(nothing written)" in capsys.readouterr().out
    update(code=1)
    back = "deleted here, and changed in the new version: it is back"
    assert f"testing.py: conflict, {back}\n" in capsys.readouterr().out
    assert not (COPY / "py.typed").exists()
    assert pristine(3)["testing.py"] == (COPY / "testing.py").read_bytes()


def test_a_conflict_is_marked_and_has_to_be_resolved(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`verify` tells it, and the next update does nothing while it is there."""
    vendor()
    generate(2)
    version = COPY / "_version.py"
    edit(version, '"1.0.0"', '"1.0.0+acme"')
    update(code=1)
    assert "_version.py: conflict, changed on both sides, line 3\n" in (
        capsys.readouterr().out
    )
    assert """\
<<<<<<< edited here
__version__ = "1.0.0+acme"
||||||| as it was vendored
__version__ = "1.0.0"
=======
__version__ = "2.0.0"
>>>>>>> new version
""" in version.read_text()
    assert 1 == main(["verify", str(COPY)])
    said = capsys.readouterr().out.splitlines()
    assert "_version.py:3: conflict of an update, not resolved" == said[0]
    generate(3)
    before = tree(folder)
    update(code=2)
    error = capsys.readouterr().err
    place = "acme/_vendor/pets/_version.py:3:1"
    assert f"{place}: a conflict of the last update is not resolved" in error
    assert "delete the marks" in error
    assert before == tree(folder)
    version.write_text('"""The version."""\n\n__version__ = "2.0.0+acme"\n')
    update(code=1)


def test_a_file_that_is_gone_upstream_is_kept_where_it_was_edited(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others go, with their folders; the user's stay."""
    generate(3)
    assert 0 == main(["vendor", "sdk", "--into", str(COPY.parent)])
    shops = COPY / "resources" / "shops.py"
    generate(1)
    assert "removed" == actions(capsys)["resources/shops.py"]
    shops.write_text(shops.read_text() + "# mine\n")
    mine = shops.read_bytes()
    update(code=1)
    assert "edited here, and not in the new version: kept" in capsys.readouterr().out
    assert mine == shops.read_bytes()
    assert 1 == main(["verify", str(COPY)])
    assert "resources/shops.py: added\n" in capsys.readouterr().out
    update()
    assert mine == shops.read_bytes()


def test_a_file_that_both_sides_add_is_a_conflict(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unless they are the same."""
    vendor()
    generate(3)
    shops = COPY / "resources" / "shops.py"
    shops.write_bytes((Path("sdk/pets/resources") / "shops.py").read_bytes())
    assert "resources/shops.py" not in actions(capsys)
    shops.write_text("class Shops:\n    mine = True\n")
    update(code=1)
    text = shops.read_text()
    assert "added here and in the new version, line 1" in capsys.readouterr().out
    assert "class Shops:\n    mine = True\n" in text
    assert "class Shops(Resource):" in text


def test_what_cannot_be_merged_is_put_beside(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON without marks, a link, a binary file; it has to be looked at, too."""
    vendor()
    generate(3)
    testing = COPY / "testing.json"
    testing.write_text('{"all": "mine"}\n')
    MODELS.write_bytes(b"\x00\xff")
    Path("mine.py").write_text("x = 1\n")
    (COPY / "params.py").unlink()
    (COPY / "params.py").symlink_to(Path("mine.py").resolve())
    update(code=1)
    assert "the new version is testing.json.new-version" in capsys.readouterr().out
    made = tree(COPY)
    new = pristine(3)
    for name in ("testing.json", "models.py", "params.py"):
        assert new[name] == made[f"{name}.new-version"]
    assert b'{"all": "mine"}\n' == made["testing.json"]
    assert b"\x00\xff" == made["models.py"]
    assert "x = 1\n" == Path("mine.py").read_text()
    assert (COPY / "params.py").is_symlink()
    assert 1 == main(["verify", str(COPY)])
    said = capsys.readouterr().out
    assert "testing.json.new-version: conflict of an update, not resolved\n" in said
    generate(2)
    before = tree(folder)
    update(code=2)
    assert 3 == capsys.readouterr().err.count("take over what you want of it")
    assert before == tree(folder)


def test_line_ends_of_windows_stay(folder: Path) -> None:
    """Of a file that was edited; the others are what the new version has."""
    vendor()
    for path in COPY.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    MODELS.write_bytes(MODELS.read_bytes() + b"MINE = 7\r\n")
    generate(2)
    update()
    data = MODELS.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert data.endswith(b"MINE = 7\r\n")
    assert b"    age: int" in data
    assert pristine(2)["resources/pets.py"] == PETS.read_bytes()


def test_the_base_may_be_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy without one asks for the package or the document that it was made of."""
    vendor("--no-base")
    assert not (COPY / "_base.json.xz").exists()
    shutil.copytree("sdk", "old")
    edit(MODELS, "What it listens to.", "Its name.")
    edit(COPY / "_runtime" / "omit.py", '"""', '"""Ours: ')
    generate(2)
    before = tree(folder)
    update(code=2)
    error = capsys.readouterr().err
    assert "acme/_vendor/pets/models.py was edited" in error
    assert "--base" in error
    assert "omit.py" not in error
    update("--base", str(write_document(2, Path())), code=2)
    error = capsys.readouterr().err
    assert "pets-2.yaml is not the document of this copy" in error
    assert "version 1 of Pets" in error
    update("--base", "nowhere", code=2)
    Path("pets-2.yaml").unlink()
    assert before == tree(folder)
    for base in ("old", str(write_document(1, Path()))):
        shutil.rmtree(COPY.parent)
        shutil.copytree("old", "sdk", dirs_exist_ok=True)
        assert 0 == main(["vendor", "old", "--into", str(COPY.parent), "--no-base"])
        edit(MODELS, "What it listens to.", "Its name.")
        generate(2)
        update("--base", base, "--from", "sdk")
        assert "Its name." in MODELS.read_text()
        assert "    age: int" in MODELS.read_text()
        assert not (COPY / "_base.json.xz").exists()


def test_a_package_without_a_record_can_be_updated(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody copied it by hand: where the new version is has to be said."""
    shutil.copytree(generate(1), COPY)
    generate(2)
    update(code=2)
    error = capsys.readouterr().err
    assert "where acme/_vendor/pets was copied from is not known" in error
    assert "--from PACKAGE" in error
    update("--from", "sdk")
    assert 0 == main(["verify", str(COPY)])
    update()


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("no copy", "is not a folder"),
        ("no origin", "sdk/pets, which is gone"),
        ("edited origin", "sdk/pets/models.py is edited"),
        ("another package", "is a copy of pets, not of dogs"),
        ("itself", "are one folder"),
        ("manifest", "_manifest.json is not the one that was vendored"),
        ("record", "_vendored.json:1:1: this is not JSON"),
        ("base", "_base.json.xz cannot be read"),
        ("in the way", "resources/shops/a.py: a file stands where"),
        ("link in the way", "a file stands where"),
        ("no git", "git is not there, and merges the changes"),
    ],
)
def test_what_hinders_is_told(
    folder: Path,
    what: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With exit code 2, and nothing on the disk is another."""
    vendor()
    new = generate(2)
    more = ["--from", str(COPY)] if what == "itself" else []
    match what:
        case "no copy":
            shutil.rmtree(COPY)
        case "no origin":
            shutil.rmtree("sdk")
        case "edited origin":
            edit(new / "models.py", "In years.", "In days.")
        case "another package":
            edit(
                new / "_manifest.json",
                '"package_name": "pets"',
                '"package_name": "dogs"',
            )
        case "manifest":
            edit(COPY / "_manifest.json", '"1.0.0"', '"1.0.1"')
        case "record":
            (COPY / "_vendored.json").write_text("")
        case "base":
            edit(MODELS, "What it listens to.", "Its name.")
            (COPY / "_base.json.xz").write_bytes(b"x")
        case "in the way":
            generate(3)
            (Path("sdk/pets/resources/shops.py")).rename("shops.py")
            manifest = Path("sdk/pets/_manifest.json")
            text = manifest.read_text()
            manifest.write_text(
                text.replace("resources/shops.py", "resources/shops/a.py")
            )
            Path("sdk/pets/resources/shops").mkdir()
            Path("shops.py").rename("sdk/pets/resources/shops/a.py")
            (COPY / "resources" / "shops").write_text("mine")
        case "link in the way":
            Path("elsewhere").mkdir()
            shutil.rmtree(COPY / "resources")
            (COPY / "resources").symlink_to(Path("elsewhere").resolve())
        case "no git":
            edit(MODELS, "    id: str\n", "    id: str\n    mine: str\n")
            edit(MODELS, '"""Pet."""', '"""Our pet."""')
            edit(PETS, "One pet.", "One pet of ours.")
            monkeypatch.setenv("PATH", "")
        case _:
            pass
    if what == "no git":
        edit(PETS, "from __future__", "import os as _os\nfrom __future__")
    before = tree(folder)
    assert 2 == main(["update", str(COPY), *more])
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
    assert before == tree(folder)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_folder_that_cannot_be_written_to_is_told(
    folder: Path,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The copy is as it was, and nothing is left beside it."""
    vendor()
    generate(2)
    before = tree(folder)

    def fail(self: Path, data: bytes) -> int:
        raise OSError(code, os.strerror(code), str(self))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", fail)
        update(code=2)
    assert f"cannot write acme/_vendor: {os.strerror(code).lower()}" in (
        capsys.readouterr().err
    )
    assert before == tree(folder)
    assert ["pets"] == [path.name for path in COPY.parent.iterdir()]


def test_what_is_saved_meanwhile_is_not_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody saves a file after it was read, and before the new one is there."""
    vendor()
    generate(2)
    edit(MODELS, "What it listens to.", "Its name.")
    from sdksmith.vendoring import updating

    plan = updating.plan

    def save_and_plan(sides: updating.Sides) -> list[updating.Step]:
        PETS.write_text("saved = True\n")
        return [*plan(sides)]

    monkeypatch.setattr(updating, "plan", save_and_plan)
    update(code=2)
    error = capsys.readouterr().err
    assert "acme/_vendor/pets/resources/pets.py has just been changed" in error
    assert "saved = True\n" == PETS.read_text()


CAT = """\
class Cat:
    name: str
    age: int


"""
DOG = CAT.replace("Cat", "Dog")


def vendor_by_hand(files: dict[str, str]) -> None:
    """Copy a package of these files into this folder's tree."""
    make_by_hand(files)
    assert 0 == main(["vendor", "sdk", "--into", str(COPY.parent)])


def test_an_edit_follows_a_class_to_another_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also into one that is new, and from one that is gone."""
    vendor_by_hand({"models.py": CAT + DOG, "dogs.py": ""})
    edit(COPY / "models.py", "class Dog:\n    name: str", "class Dog:\n    name: bytes")
    edit(COPY / "models.py", "class Cat:\n    name: str", "class Cat:\n    name: list")
    more = CAT.replace("age", "weight")
    make_by_hand({"dogs.py": DOG + "MORE = 1\n", "cats/all.py": more})
    update()
    said = capsys.readouterr().out
    assert "models.py: removed, what was edited in it is in" in said
    assert not (COPY / "models.py").exists()
    dogs, cats = (COPY / name for name in ("dogs.py", "cats/all.py"))
    assert DOG.replace("str", "bytes") + "MORE = 1\n" == dogs.read_text()
    assert more.replace("str", "list") == cats.read_text()
    make_by_hand({"models.py": CAT + DOG})
    update()
    names = CAT.replace("str", "list"), DOG.replace("str", "bytes")
    assert {*"".join(names).splitlines()} == {
        *(COPY / "models.py").read_text().splitlines()
    }


def test_an_edit_follows_a_module_that_becomes_a_folder(folder: Path) -> None:
    """And back."""
    vendor_by_hand({"resources/cats.py": CAT})
    edit(COPY / "resources/cats.py", "name: str", "name: bytes")
    make_by_hand({"resources/cats/__init__.py": CAT + DOG})
    update()
    mine = CAT.replace("str", "bytes")
    assert mine + DOG == (COPY / "resources/cats/__init__.py").read_text()
    assert not (COPY / "resources/cats.py").exists()
    make_by_hand({"resources/cats.py": CAT})
    update()
    assert mine == (COPY / "resources/cats.py").read_text()
    assert not (COPY / "resources/cats").exists()


def test_a_copy_behind_a_link_is_updated(folder: Path) -> None:
    """The link stays one."""
    vendor()
    Path("link").symlink_to(COPY.resolve())
    generate(2)
    assert 0 == main(["update", "link"])
    assert Path("link").is_symlink()
    assert pristine(2) == without_own(tree(COPY))


def test_permissions_stay(folder: Path) -> None:
    """Of a file that is written anew."""
    vendor()
    generate(2)
    MODELS.chmod(0o640)
    update()
    assert 0o640 == MODELS.stat().st_mode & 0o777


@pytest.mark.parametrize("rounds", [12])
def test_a_killed_update_leaves_the_old_or_the_new(folder: Path, rounds: int) -> None:
    """Killed at any moment, the copy is one of both; the next run finishes the work."""
    vendor()
    edit(MODELS, "What it listens to.", "Its name.")
    shutil.copytree("acme", "start")
    old = tree(COPY)
    generate(2)
    update()
    new = tree(COPY)
    command = [sys.executable, "-m", "sdksmith", "update", str(COPY)]
    started = time.monotonic()
    whole = _restart_and_run(command, None)
    assert 0 == whole
    length = time.monotonic() - started
    for number in range(rounds):
        # The writing is at the end of a run.
        code = _restart_and_run(command, length * (0.5 + 0.5 * number / rounds))
        assert code in (0, -signal.SIGKILL)
        found = tree(COPY)
        assert found in (old, new)
        update()
        assert new == tree(COPY)
        assert ["pets"] == [path.name for path in COPY.parent.iterdir()]


def _restart_and_run(command: list[str], seconds: float | None) -> int:
    """Run an update of the copy as it was at first, and kill it after a while."""
    shutil.rmtree("acme")
    shutil.copytree("start", "acme")
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        return process.wait()
