"""What the guide shows is accepted by mypy at its strictest, and by pyright."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdksmith.cli import main

from .conftest import DOCUMENT, ROOT
from .console import install
from .markdown import read_blocks

GUIDE = ROOT / "docs" / "guide"
# Pages define `main` again and again, show values that nobody uses, and keep an error
# that is raised for certain.
_MYPY = ["--strict", "--disable-error-code=no-redef", "--cache-dir", ".mypy"]
_PYRIGHT = dict.fromkeys(
    ("reportRedeclaration", "reportUnusedExpression", "reportPossiblyUnboundVariable"),
    False,
)
_SHOWN_MISTAKE = 2
_GIVEN = {"webhooks": "body = b''\nheaders: dict[str, str] = {}\n"}


def list_documents(arguments: list[str]) -> list[str]:
    """Give the documents that a command reads: those it names, else that of sdk.toml."""
    named = [name for name in arguments if name.endswith(".yaml")]
    if named:
        return named
    settings = Path("sdk.toml").read_text(encoding="utf-8")
    return re.findall(r'^spec = "(.+)"', settings, re.MULTILINE)


@pytest.fixture
def modules(folder: Path, shelter: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages of the guide as modules, beside what they import, and a hook."""
    monkeypatch.syspath_prepend(str(folder))
    shutil.copy(DOCUMENT, "openapi.yaml")
    shutil.copytree(shelter / "shelter", folder / "shelter")
    vendored = ["--output", "acme/_vendor", "--package", "shelter", "--package-only"]
    assert main(["generate", str(DOCUMENT), *vendored]) == 0
    for page in sorted(GUIDE.glob("*.md")):
        blocks = read_blocks(page)
        code = [b.code for b in blocks if b.language == "python" and not b.file]
        text = _GIVEN.get(page.stem, "") + "".join(code)
        name = page.stem.replace("-", "_")
        Path(f"{name}_page.py").write_text(text, encoding="utf-8")
        for block in blocks:
            if block.file:
                Path(block.file).parent.mkdir(parents=True, exist_ok=True)
                Path(block.file).write_text(block.code, encoding="utf-8")
        commands = re.findall(
            r"^\$ (pip install .*|sdksmith generate.*)",
            page.read_text("utf-8"),
            re.MULTILINE,
        )
        for program, *arguments in map(shlex.split, commands):
            if "--strict" in arguments:
                continue  # the page shows how it fails
            if program == "pip":
                install(arguments)
            elif all(Path(name).exists() for name in list_documents(arguments)):
                assert main(arguments) in (0, _SHOWN_MISTAKE)
    for package in Path("out").glob("*/_manifest.json"):
        if not Path(package.parent.name).exists():
            shutil.move(package.parent, package.parent.name)
    return [*sorted(file.name for file in folder.glob("*_page.py")), "acme_hooks.py"]


def test_types(modules: list[str]) -> None:
    """Both type checkers accept each call that the guide shows."""
    Path("pyrightconfig.json").write_text(json.dumps(_PYRIGHT), encoding="utf-8")
    for tool in (["mypy", *_MYPY], ["pyright", "--pythonpath", sys.executable]):
        command = [sys.executable, "-m", *tool, *modules]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
