"""`generated/` is what the generator makes now, wherever and however it is run."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

import carecycle
from sdksmith.options import Arguments, load_options
from sdksmith.pipeline import generate

ROOT = Path(__file__).parents[1]
GENERATED = ROOT / "generated"
PACKAGE = GENERATED / "carecycle"
SETTINGS = ROOT / "spec" / "sdk.toml"
# What running, building or installing leaves behind; git does not know of it either.
LEFT_BEHIND = {"__pycache__", "build", "dist"}


def read_files(folder: Path) -> dict[str, bytes]:
    """All files below a folder by their path in it, but for what tools left."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not LEFT_BEHIND & set(path.relative_to(folder).parts)
    }


def generate_now() -> dict[str, bytes]:
    """What the generator makes of `spec/`, by path; nothing is written."""
    package = generate(load_options(Arguments(config=SETTINGS)))
    inside = {f"{package.name}/{file.path}": file.data for file in package.files}
    return inside | {file.path: file.data for file in package.project_files}


def read_manifest() -> dict[str, Any]:
    """The manifest on disk."""
    manifest = json.loads((PACKAGE / "_manifest.json").read_bytes())
    assert isinstance(manifest, dict)
    return manifest


def test_generated_is_what_the_generator_makes() -> None:
    """Every file on disk is made now with these bytes, and there is no other file."""
    expected, found = generate_now(), read_files(GENERATED)
    assert sorted(expected) == sorted(found)
    stale = [path for path in expected if expected[path] != found[path]]
    assert [] == stale, "run `make generate`"


def test_manifest_lists_each_file_with_its_hash() -> None:
    """The manifest lists each file but itself, with the sha256 of its bytes."""
    manifest = read_manifest()
    inside = read_files(PACKAGE)
    del inside["_manifest.json"]
    for kind, files in (
        ("files", inside),
        ("project_files", {f.name: f.read_bytes() for f in GENERATED.glob("*.*")}),
    ):
        expected = {p: hashlib.sha256(data).hexdigest() for p, data in files.items()}
        assert expected == manifest[kind]


def test_manifest_says_where_it_all_comes_from() -> None:
    """The manifest names the document's files by hash, and the settings of the run."""
    manifest = read_manifest()
    spec = ROOT / "spec"
    hashes = {
        path.relative_to(spec).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (spec / "carecycle.yaml", *spec.glob("examples/*"))
    }
    assert {
        "title": "CareCycle",
        "version": "1.0.0",
        "sha256": hashes["carecycle.yaml"],
        "files": hashes,
    } == manifest["spec"]
    assert "carecycle" == manifest["options"]["package_name"]
    assert "CareCycle" == manifest["options"]["client_name"]
    assert "httpx2" == manifest["options"]["http_library"]


def test_no_operation_is_lost() -> None:
    """Emitted and skipped operations together are those of the document."""
    document = yaml.safe_load((ROOT / "spec" / "carecycle.yaml").read_bytes())
    expected = {
        (item[method]["operationId"], method.upper(), path)
        for path, item in document["paths"].items()
        for method in item.keys() & {"get", "put", "post", "delete", "patch"}
    }
    manifest = read_manifest()
    listed = [*manifest["operations"], *manifest["skipped"]]
    assert expected == {(o["id"], o["method"], o["path"]) for o in listed}
    assert len(expected) == len(listed)
    assert [] == manifest["skipped"]


@pytest.mark.parametrize("client", [carecycle.CareCycle, carecycle.AsyncCareCycle])
def test_names_of_the_manifest_are_methods(client: Any) -> None:
    """Each dotted name in the manifest is a method of both clients."""
    names = [operation["name"] for operation in read_manifest()["operations"]]
    start = "campaigns.transfer_configs."
    assert [f"{start}create", f"{start}get", f"{start}update"] == names
    for name in names:
        found: Any = client(api_key="k")
        for part in name.split("."):
            found = getattr(found, part)
        assert callable(found)


@dataclass(frozen=True)
class Machine:
    """Circumstances that the output must not depend on."""

    name: str
    variables: dict[str, str]
    folder: Path = field(default=ROOT)

    def __str__(self) -> str:
        return self.name


# Without coercion and UTF-8 mode, Python takes the C locale by its word: ASCII.
_PLAIN = {"PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
MACHINES = [
    Machine(
        "C, Nepal, in the root",
        {**_PLAIN, "LC_ALL": "C", "TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "1"},
        Path("/"),
    ),
    Machine(
        "Turkish, Newfoundland",
        {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns", "PYTHONHASHSEED": "2"},
    ),
]
# More interpreters to try, with the packages of requirements/generate.txt; paths with
# colons between them, as in PATH.
PYTHONS = [sys.executable, *os.environ.get("SDKSMITH_PYTHONS", "").split(os.pathsep)]


@pytest.mark.parametrize("python", list(filter(None, dict.fromkeys(PYTHONS))))
@pytest.mark.parametrize("machine", MACHINES, ids=str)
def test_same_bytes_everywhere(python: str, machine: Machine, tmp_path: Path) -> None:
    """Hash seed, locale, time zone, folder and Python version change no byte."""
    done = subprocess.run(
        [python, "-m", "sdksmith", "generate"]
        + ["--config", str(SETTINGS), "--output", str(tmp_path / "out")],
        capture_output=True,
        check=False,
        cwd=machine.folder,
        env={**os.environ, **machine.variables, "PYTHONPATH": str(ROOT / "generator")},
    )
    assert 0 == done.returncode, done.stderr.decode(errors="replace")
    assert generate_now() == read_files(tmp_path / "out")
