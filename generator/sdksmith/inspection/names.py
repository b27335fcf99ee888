"""`sdksmith inspect --names`: each name of a package, and how it was made."""

import json
from collections.abc import Iterable

from sdksmith import pipeline
from sdksmith.document import Document
from sdksmith.errors import printable, render_place
from sdksmith.lock import KINDS, ChosenName
from sdksmith.options import Options

_ONE = {
    "classes": "class",
    "methods": "method",
    "arguments": "argument",
    "fields": "field",
}


def show_names(options: Options, *, as_json: bool) -> str:
    """Give each name of a package and how it was made: a table, or JSON.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    document, found = pipeline.name(options)
    return _as_json(found, document) if as_json else _as_lines(found, document)


def _as_json(names: Iterable[ChosenName], document: Document) -> str:
    rows = [
        {
            "kind": _ONE[entry.kind],
            "name": entry.name,
            "key": entry.key,
            "place": render_place(document.locate(entry.place)),
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
            (
                entry.name,
                render_place(document.locate(entry.place)),
                entry.how,
                entry.key,
            )
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
