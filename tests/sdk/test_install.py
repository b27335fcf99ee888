"""`generated/` as a project: its wheel installs, and its README tells the truth."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import Any

import http_library
import pytest

import carecycle

from .documented import CREATED, GOT, KEY
from .interpreter import run_python
from .oracle import check
from .server import Reply, Server
from .test_package import GENERATED

ROOT = Path(__file__).parents[2]


def _run(*command: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        capture_output=True,
        check=False,
        text=True,
    )
    assert 0 == done.returncode, done.stdout + done.stderr


def _package_files() -> set[str]:
    return {
        path.relative_to(GENERATED).as_posix()
        for path in (GENERATED / "carecycle").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of a copy of `generated/`, built offline."""
    folder = tmp_path_factory.mktemp("wheel")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(GENERATED, folder / "project", ignore=ignore)
    output = ("--outdir", folder / "dist", folder / "project")
    _run("build", "--no-isolation", "--wheel", *output)
    [wheel] = (folder / "dist").glob("carecycle-0.1.0-*.whl")
    return wheel


def test_wheel_holds_the_package(wheel: Path) -> None:
    """The wheel has each file of the package, also `py.typed` and the manifest."""
    with zipfile.ZipFile(wheel) as archive:
        names = {n for n in archive.namelist() if ".dist-info/" not in n}
        metadata = message_from_bytes(
            archive.read("carecycle-0.1.0.dist-info/METADATA")
        )
    assert {"carecycle/py.typed", "carecycle/_manifest.json"} <= names
    assert _package_files() == names
    required = [
        text.partition(">")[0] for text in metadata.get_all("Requires-Dist", [])
    ]
    assert [http_library.NAME, "pydantic"] == required
    assert ">=3.11" == metadata["Requires-Python"]


def test_installed_package(wheel: Path, server: Server, tmp_path: Path) -> None:
    """Installed with pip somewhere else, it is imported from there and calls."""
    site = tmp_path / "site"
    pip = ("pip", "--disable-pip-version-check", "install", "--no-deps", "--no-index")
    _run(*pip, "--target", site, wheel)
    server.replies = [Reply(200, CREATED)]
    script = """
import carecycle, importlib.metadata, json
with carecycle.CareCycle() as client:
    answer = client.campaigns.transfer_configs.create(name="x")
version = importlib.metadata.version("carecycle")
own = [carecycle.__file__, carecycle.__version__]
print(json.dumps([*own, version, answer.to_dict()]))
"""
    settings = {"CARECYCLE_API_KEY": KEY, "CARECYCLE_BASE_URL": server.url}
    file, *rest = run_python(script, site, environment=settings)
    assert site / "carecycle/__init__.py" == Path(file)
    assert ["0.1.0", "0.1.0", CREATED] == rest


@pytest.fixture
def at_server(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The server that an example reaches without a word about it."""
    monkeypatch.setenv("CARECYCLE_API_KEY", KEY)
    monkeypatch.setenv("CARECYCLE_BASE_URL", server.url)
    return server


def _blocks(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def _run_example(source: str) -> dict[str, Any]:
    """Run an example with its `main`, if it has one, and close its client."""
    space: dict[str, Any] = {}
    exec(source, space)  # noqa: S102 - our own README, to be run as it stands
    if "client" in space:
        space["client"].close()
    if "main" in space:
        asyncio.run(space["main"]())
    return space


def test_readme_of_the_sdk(at_server: Server) -> None:
    """Both examples of the generated README run, and the document allows the calls."""
    at_server.replies = [Reply(200, CREATED)]
    plain, awaited, *_ = _blocks(GENERATED / "README.md")
    assert CREATED == _run_example(plain)["answer"].to_dict()
    _run_example(awaited)
    assert 2 == len(at_server.requests)
    for request in at_server.requests:
        check(request)


def test_readme_of_the_project(at_server: Server) -> None:
    """The example of the project's own README runs, each of its calls as it says."""
    at_server.replies = [Reply(200, CREATED), Reply(200, CREATED), Reply(200, GOT)]
    [block] = _blocks(ROOT / "README.md")
    _run_example(block)
    assert ["POST", "PATCH", "GET"] == [r.method for r in at_server.requests]
    for request in at_server.requests:
        check(request)
    sent = json.loads(at_server.requests[0].body)
    options = {"pingUrl": "https://example.test/ping", "method": "POST"}
    assert options == sent["dynamicOptions"]
    assert "1c7d76df-b376-45c7-a6f4-7e4bd224ddc2" == sent["appointmentConfigId"]
    assert b'{"callFormId":null}' == at_server.requests[1].body


def test_api_md_lists_every_method() -> None:
    """Each line of `api.md` is a method of the client with these parameters."""
    text = (GENERATED / "api.md").read_text(encoding="utf-8")
    lines = re.findall(r"`client\.([\w.]+)\((.*)\) -> (\w+)`", text)
    assert 3 == len(lines)
    with carecycle.CareCycle(api_key=KEY) as client:
        for path, parameters, returns in lines:
            method: Any = client
            for name in path.split("."):
                method = getattr(method, name)
            taken = inspect.signature(method)
            positional = [
                name
                for name, one in taken.parameters.items()
                if one.kind is one.POSITIONAL_OR_KEYWORD
            ]
            given = [p for p in parameters.split(", ") if p and p != "**params"]
            assert given == positional
            assert f"models.{returns}" == taken.return_annotation
