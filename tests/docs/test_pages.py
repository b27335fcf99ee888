"""Every block of README, guide and the READMEs of SDKs runs and gives what it says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdksmith.options.rows import ROWS
from sdksmith.options.schema import list_keys, load_schema
from sdksmith.rule_meanings import MEANINGS
from sdksmith.rules import Rule

from .conftest import ROOT, sign
from .console import find_targets, run_console
from .markdown import Block, read_blocks
from .snippets import run_python

GUIDE = sorted((ROOT / "docs" / "guide").glob("*.md"))
PAGES = [ROOT / "README.md", *GUIDE, ROOT / "generated" / "README.md"]
_OTHERS = ("sh", "toml", "yaml", "text", "mermaid")
# What a page speaks of and does not make: the request that a web server was sent.
_GIVEN = {"webhooks.md": sign, "README.md": sign}


def run_page(
    page: Path, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> list[Block]:
    """Run the blocks of a page one after the other; gives those that were run."""
    names.update(_GIVEN.get(page.name, dict)())
    done: list[Block] = []
    for block in read_blocks(page):
        if block.file:
            file = Path(block.file)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.code, encoding="utf-8")
        if block.reason:
            continue
        if block.language == "python" and not block.file:
            run_python(page, block, names)
            done.append(block)
        elif block.language == "console":
            run_console(page, block, ROOT / "Makefile", capsys)
            done.append(block)
        elif block.language == "yaml":
            assert yaml.safe_load(block.code)
        else:
            known = block.file or block.language in _OTHERS
            assert known, f"{page.name}:{block.line}: nobody runs {block.language!r}"
    return done


@pytest.mark.usefixtures("no_waits")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(
    page: Path, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each block of the page runs, and gives what the page says."""
    done = run_page(page, names, capsys)
    assert any(block.language == "python" for block in done), "the page shows nothing"


@pytest.mark.usefixtures("no_waits")
def test_readme_of_an_sdk(
    shelter: Path, names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """The README of an SDK with pages, webhooks and a fake runs as well."""
    assert run_page(shelter / "README.md", names, capsys)


def test_make_targets() -> None:
    """What pages say of `make` is there."""
    targets = find_targets(ROOT / "Makefile")
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
        named = set(re.findall(r"`make ([a-z-]+)", page.read_text("utf-8")))
        assert set() == named - targets


def test_api_md(shelter: Path) -> None:
    """`api.md` calls a type by its name, also where a method hides that: `list`."""
    text = (shelter / "api.md").read_text(encoding="utf-8")
    assert "`client.staff.list() -> list[str]` (GET /staff)" in text


def test_links() -> None:
    """Each link of these pages leads to a file."""
    broken = [
        (page.name, target)
        for page in [*PAGES, *(ROOT / "docs").glob("*.md"), ROOT / "CONTRIBUTING.md"]
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert [] == broken


def test_every_page_is_listed() -> None:
    """README leads to each page of the guide."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [] == [page.name for page in GUIDE if f"docs/guide/{page.name}" not in text]


def test_every_adr_is_listed() -> None:
    """The page on the architecture has a row for each decision."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [] == [page.name for page in found if f"adr/{page.name}" not in text]


def test_every_extension_is_explained() -> None:
    """The page on extensions has those that the generator reads."""
    ours = {"x-conditions", "x-tag", "x-names", "x-descriptions"}  # between stages
    ours |= {"x-fields", "x-discriminator"}
    sources = (ROOT / "generator" / "sdksmith" / "normalise").glob("*.py")
    read = {
        name
        for source in sources
        for name in re.findall(r'"(x-[A-Za-z-]+[a-z])"', source.read_text("utf-8"))
    }
    page = (ROOT / "docs" / "guide" / "extensions.md").read_text(encoding="utf-8")
    assert read - ours == set(re.findall("`(x-[A-Za-z-]+)`", page))


def describe_settings() -> list[str]:
    """Give the rows of the table of all settings, made of the schema and the flags."""
    flags = {row.key: row.flag for row in ROWS}
    rows: list[str] = []
    for key in list_keys():
        entry: Any = load_schema()
        for step in key:
            entry = entry["properties"][step]
        default = entry.get("default")
        shown = "" if default in (None, []) else f"`{json.dumps(default)}`"
        flag = f"`{flags[key]}`" if flags.get(key) else ""
        cells = [f"`{'.'.join(key)}`", flag, shown, entry["description"]]
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def test_every_setting_is_explained() -> None:
    """The page on settings has a row for each, in the words of the schema."""
    page = (ROOT / "docs" / "guide" / "settings.md").read_text(encoding="utf-8")
    found = [line for line in page.splitlines() if line.startswith("| `")]
    rows = describe_settings()
    assert rows == found[: len(rows)]


def test_every_rule_is_explained() -> None:
    """The page on messages has each rule, with the words that the command gives."""
    text = (ROOT / "docs" / "guide" / "diagnostics.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+/[\w-]+)` \| (.*) \|$", text, re.MULTILINE)
    assert [(rule.id, MEANINGS[rule]) for rule in Rule] == rows
