"""The user's own classes in `<package>/ext/`, through the command line."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import sdksmith
from sdksmith.cli import main

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {"200": {description: All.}}
"""
ARGUMENTS = ("pets.yaml", "--output", "out", "--package", "shop")
PACKAGE = Path("out/shop")
EXT = PACKAGE / "ext"
OWN = """\
from ..resources.pets import Pets


class MyPets(Pets):
    def count(self) -> int:
        return 3
"""


def write(name: str, text: str) -> None:
    """Write a file of the user's in the package."""
    path = EXT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def read_package() -> dict[str, bytes]:
    """Give the files of the package, and those beside it, without caches."""
    return {
        path.as_posix(): path.read_bytes()
        for path in sorted(Path("out").rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a document, in which packages are found."""
    (folder / "pets.yaml").write_text(DOCUMENT)
    monkeypatch.syspath_prepend(str(folder / "out"))
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "shop"]:
        del sys.modules[name]


def make_client() -> Any:
    """Give a client of the package as it is on the disk."""
    for name in [name for name in sys.modules if name.split(".")[0] == "shop"]:
        del sys.modules[name]
    importlib.invalidate_caches()
    return importlib.import_module("shop").Shop()


def test_files_stay(place: Path) -> None:
    """Whatever is in the folder, data and links too, is there after each run."""
    main(["generate", *ARGUMENTS])
    write("pets.py", OWN)
    write("deep/down/data.json", "{}")
    (EXT / "link").symlink_to("deep")
    (EXT / "empty").mkdir()
    for more in ([], ["--client-name", "Zoo"], ["--package-only"]):
        assert 0 == main(["generate", *ARGUMENTS, *more])
        assert OWN == (EXT / "pets.py").read_text()
        assert "{}" == (EXT / "deep/down/data.json").read_text()
        assert "deep" == str((EXT / "link").readlink())
        assert (EXT / "empty").is_dir()


def test_first_run_round_ext(place: Path) -> None:
    """Where only `ext/` is kept in version control, the package is made round it."""
    write("pets.py", OWN)
    assert 0 == main(["generate", *ARGUMENTS])
    assert 3 == make_client().pets.count()


def test_other_files_are_in_the_way(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that holds more than `ext/` and is not ours is left alone."""
    write("pets.py", OWN)
    (PACKAGE / "notes.txt").write_text("mine")
    assert 2 == main(["generate", *ARGUMENTS])
    assert "holds files that sdksmith did not write" in capsys.readouterr().err
    assert {"ext", "notes.txt"} == {path.name for path in PACKAGE.iterdir()}


def test_without_ext_the_package_is_as_it_was(place: Path) -> None:
    """When the classes go, each byte of the package is that of before."""
    main(["generate", *ARGUMENTS])
    before = read_package()
    write("pets.py", OWN)
    main(["generate", *ARGUMENTS])
    assert hasattr(make_client().pets, "count")
    (EXT / "pets.py").unlink()
    main(["generate", *ARGUMENTS])
    assert before == read_package()
    assert not hasattr(make_client().pets, "count")


def test_functions_and_other_classes_change_nothing(place: Path) -> None:
    """A module that extends nothing of ours is the user's alone."""
    main(["generate", *ARGUMENTS])
    before = read_package()
    write("more.py", "from ..models import *\nimport json\n\n\nclass A(dict): ...\n")
    main(["generate", *ARGUMENTS])
    after = read_package()
    del after["out/shop/ext/more.py"]
    assert before == after


def test_manifest_says_which_classes_count(place: Path) -> None:
    """By the name of the class that each stands for."""
    write("pets.py", OWN)
    main(["generate", *ARGUMENTS])
    manifest = json.loads((PACKAGE / "_manifest.json").read_text())
    assert {"Pets": "ext.pets.MyPets"} == manifest["extensions"]
    assert "ext/pets.py" not in manifest["files"]


def test_ext_is_never_run(place: Path) -> None:
    """It is read: what it does when it is imported does not happen in a run."""
    write("pets.py", OWN + "\nraise SystemExit('it was run')\n")
    assert 0 == main(["generate", *ARGUMENTS])


def test_generated_method_behind_ones_own(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands before a generated method is noted, unless `@override` says so."""
    text = OWN.replace("count", "list")
    write("pets.py", text)
    assert 0 == main(["generate", *ARGUMENTS])
    said = capsys.readouterr().err
    assert "out/shop/ext/pets.py:5:5: note: `MyPets.list` stands before" in said
    text = "from typing_extensions import override\n" + text
    write("pets.py", text.replace("    def", "    @override\n    def"))
    assert 0 == main(["generate", *ARGUMENTS])
    assert "" == capsys.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        "from ..resources import pets as p\nclass A(p.Pets): ...\n",
        "from .. import resources\nclass A(resources.pets.Pets): ...\n",
        (
            "import typing\nif typing.TYPE_CHECKING:\n    from ..resources.pets import Pets\n"
            "else:\n    from ..resources.pets import Pets\nclass A(Pets): ...\n"
        ),
        "from .base import P\nclass A(P): ...\n",
        "from .base import Between\nclass A(Between): ...\n",
        (
            "from typing import Generic, TypeVar\nfrom ..resources.pets import Pets\n"
            "T = TypeVar('T')\nclass A(Pets, Generic[T]): ...\n"
        ),
    ],
)
def test_ways_to_name_a_class(text: str, place: Path) -> None:
    """A class is found however it was imported, by way of other modules too."""
    between = "class Between(P): ...\n" if "Between" in text else ""
    write("base.py", f"from ..resources.pets import Pets as P\n{between}")
    write("pets.py", text)
    assert 0 == main(["generate", *ARGUMENTS])
    manifest = json.loads((PACKAGE / "_manifest.json").read_text())
    assert ["ext.pets.A"] == [*manifest["extensions"].values()]


def test_deeper_modules(place: Path) -> None:
    """A module below a folder imports with a dot more."""
    write("zoo/all.py", OWN.replace("from ..", "from ..."))
    assert 0 == main(["generate", *ARGUMENTS])
    assert 3 == make_client().pets.count()


def test_missing_resource_stops_the_run(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the document has a resource no more, its class is told; nothing changes."""
    write("pets.py", OWN)
    main(["generate", *ARGUMENTS])
    before = read_package()
    Path("pets.yaml").write_text(
        DOCUMENT.replace("pets", "dogs").replace("Pets", "Dogs")
    )
    capsys.readouterr()
    assert 2 == main(["generate", *ARGUMENTS])
    said = capsys.readouterr().err
    assert "out/shop/ext/pets.py:4:14: there is no class `Pets` to be extended" in said
    assert before == read_package()


def test_ext_makes_check_fail(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A class that has come since the last run is a difference; then all is well."""
    main(["generate", *ARGUMENTS])
    write("pets.py", OWN)
    assert 1 == main(["check", *ARGUMENTS])
    assert "shop/_client.py: out of date" in capsys.readouterr().out
    main(["generate", *ARGUMENTS])
    assert 0 == main(["check", *ARGUMENTS])


def test_change_of_ext_is_work(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The record of the last run holds as long as the folder is as it was."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(place / "cache"))
    main(["generate", *ARGUMENTS])
    write("pets.py", OWN)
    main(["generate", *ARGUMENTS])
    assert hasattr(make_client().pets, "count")
    write("pets.py", "")
    main(["generate", *ARGUMENTS])
    assert not hasattr(make_client().pets, "count")


def test_a_method_in_ext_needs_its_part_of_the_runtime(place: Path) -> None:
    """What only the user's own module imports of the runtime is in the package."""
    write("streams.py", "from .._runtime.streams import Stream as Stream\n")
    assert 0 == main(["generate", *ARGUMENTS])
    assert (PACKAGE / "_runtime" / "streams.py").exists()


def test_import_loads_no_ext(place: Path) -> None:
    """A class is loaded when it is first used, never by the import of the package."""
    write("pets.py", OWN)
    main(["generate", *ARGUMENTS])
    code = (
        "import sys, shop\n"
        "loaded = [name for name in sys.modules if name.startswith('shop.')]\n"
        "assert loaded == ['shop._version'], loaded\n"
        "client = shop.Shop()\n"
        "assert 'shop.ext.pets' not in sys.modules\n"
        "client.pets\n"
        "assert 'shop.ext.pets' in sys.modules\n"
    )
    source = str(Path(sdksmith.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        cwd="out",
        env={**os.environ, "PYTHONPATH": source},
        text=True,
    )
    assert 0 == done.returncode, done.stderr
