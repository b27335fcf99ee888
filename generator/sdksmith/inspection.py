"""`sdksmith inspect`: what a document would become, without writing anything."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from sdksmith.document import Document
from sdksmith.errors import Location, printable, render_place
from sdksmith.lock import KINDS, ChosenName
from sdksmith.options import Arguments, load_options

_PATH = click.Path(path_type=Path)
_ONE = {
    "classes": "class",
    "methods": "method",
    "arguments": "argument",
    "fields": "field",
}


@click.command()
@click.argument("spec", type=_PATH, required=False)
@click.option("--config", type=_PATH, metavar="FILE", help="Read the settings there.")
@click.option("--names", is_flag=True, help="Show each name, and how it was made.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, a list of objects.")
def inspect(spec: Path | None, config: Path | None, names: bool, as_json: bool) -> None:
    """Show what SPEC would become; nothing is written.

    Each name that a user of the package writes is a line: the name, the place in the
    document, how it was made, and the key that it has in names.lock. Fields that are called as on the wire are
    left out.

    \b
    Examples:
      sdksmith inspect openapi.yaml --names
      sdksmith inspect openapi.yaml --names --json | jq '.[] | select(.kind=="class")'
    """
    if not names:
        raise click.UsageError("say what to show: --names")
    from sdksmith import pipeline

    # A package's name is no matter here, and neither is the folder that it goes to.
    wanted = Arguments(spec, config, Path("sdk"), "package_name" if spec else None)
    document, found = pipeline.name(load_options(wanted))
    show = _as_json if as_json else _as_lines
    click.echo(show(found, document))


def _place(entry: ChosenName, document: Document) -> Location:
    return entry.location or document.locate(entry.place)


def _as_json(names: Iterable[ChosenName], document: Document) -> str:
    rows = [
        {
            "kind": _ONE[entry.kind],
            "name": entry.name,
            "key": entry.key,
            "place": render_place(_place(entry, document)),
            "how": entry.how,
        }
        for entry in names
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def _as_lines(names: Iterable[ChosenName], document: Document) -> str:
    """Give a table a kind; columns are as wide as what stands in them."""
    found = list(names)
    parts: list[str] = []
    for kind in KINDS:
        rows = [
            (entry.name, render_place(_place(entry, document)), entry.how, entry.key)
            for entry in found
            if entry.kind == kind
        ]
        if rows:
            widths = [max(len(row[column]) for row in rows) for column in range(3)]
            lines = [
                "  ".join(map(str.ljust, row, widths)) + f"  {row[3]}" for row in rows
            ]
            parts.append(f"{kind} ({len(rows):,})\n" + "\n".join(map(printable, lines)))
    return "\n\n".join(parts)
