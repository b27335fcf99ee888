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
from .markdown import read_blocks

GUIDE = ROOT / "docs" / "guide"
# Pages define `main` again and again, show values that nobody uses, and keep an error
# that is raised for certain.
_MYPY = ["--strict", "--disable-error-code=no-redef", "--cache-dir", ".mypy"]
_PYRIGHT = dict.fromkeys(
    ("reportRedeclaration", "reportUnusedExpression", "reportPossiblyUnboundVariable"),
    False,
)
_GIVEN = {"webhooks": "body = b''\nheaders: dict[str, str] = {}\n"}


@pytest.fixture
def modules(folder: Path, shelter: Path) -> list[str]:
    """The pages of the guide as modules, beside the packages that they import."""
    shutil.copytree(shelter / "shelter", folder / "shelter")
    vendored = ["--output", "acme/_vendor", "--package", "shelter", "--package-only"]
    assert main(["generate", str(DOCUMENT), *vendored]) == 0
    for page in sorted(GUIDE.glob("*.md")):
        blocks = read_blocks(page)
        code = [b.code for b in blocks if b.language == "python" and not b.file]
        text = _GIVEN.get(page.stem, "") + "".join(code)
        Path(f"{page.stem}_page.py").write_text(text, encoding="utf-8")
        for block in blocks:
            if block.file.endswith((".yaml", ".toml")):
                Path(block.file).write_text(block.code, encoding="utf-8")
        commands = re.findall(r"\$ sdksmith (generate.*)", page.read_text("utf-8"))
        for arguments in map(shlex.split, commands):
            if "--strict" in arguments:
                continue  # the page shows how it fails
            if all(Path(name).exists() for name in arguments if name.endswith(".yaml")):
                assert main(arguments) == 0
    for package in Path("out").glob("*/_manifest.json"):
        shutil.move(package.parent, package.parent.name)
    return sorted(file.name for file in folder.glob("*_page.py"))


def test_types(modules: list[str]) -> None:
    """Both type checkers accept each call that the guide shows."""
    Path("pyrightconfig.json").write_text(json.dumps(_PYRIGHT), encoding="utf-8")
    for tool in (["mypy", *_MYPY], ["pyright", "--pythonpath", sys.executable]):
        command = [sys.executable, "-m", *tool, *modules]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
