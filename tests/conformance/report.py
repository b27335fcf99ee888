"""`docs/conformance.md`: the table with our results, and those of others beside them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from conformance.document import is_alike, is_right
from conformance.table import CHOSEN, PRINTED, STATED, Cell

# What was sent, by cell; or the error, in a tuple.
Results = Mapping[str, "str | None | tuple[str]"]
_LONGEST = 48

_TOP = """\
# Conformance: parameters

How a value of a parameter is written into path, query, header or cookie, against what the
OpenAPI Specification prints. This page is written by `tests/conformance/`
(`UPDATE_CONFORMANCE=1 pytest tests/conformance`): the table is turned into a document, our
command line makes a package of it, and each cell is called, sync and async, against a
server on a real socket that keeps the request as it came. Both flavours send the same bytes,
on httpx2 and on httpx.

The other columns are the clients that other generators make of the same document, called as
their own documentation says, against the same server (`make conformance`, {date}, Python
{python}; openapi-generator calls its support of OpenAPI 3.1 beta, and writes the same code for
a 3.0 document).

| | {names} |
|---|{lines}|
{counts}

- ✓ the same, byte for byte. JSON may have other white space.
- ≈ something else, which a server cannot tell from it if it decodes a path or query as a
  whole and looks for delimiters then. Counted behind the plus sign.
- ✗ something else. *Nothing* means that the parameter was not sent at all.

The section numbers are those of OpenAPI 3.1.2. 3.1.1 says the same in most places; what 3.0
and 3.1.0 print otherwise is below.
"""
_PRINTED = """
## What the specification prints

Section 4.8.12.6, "Style Examples". "Empty" is the empty string, as it was until 3.1.0. Since
then the column is called `undefined`, but what it prints is what RFC 6570 gives for an empty
string, and a note says that this is not undefined. What really is (null, no array item, no
field) is not sent (RFC 6570 3.2.1). In a path the value stands behind a letter (`/v{color}`): a segment that
consists of nothing, or of dots, would be another path, and sdksmith refuses it.

3.1.0 and 3.0 print `|`, `[` and `]` as they are, which RFC 3986 does not allow in a query, and
`.blue.black.brown` for `label` without `explode`, where RFC 6570 has commas; 3.1.1 corrected
both. Combinations that the specification marks "n/a" are no cells; some are under "What it
leaves open", and so are exploded cookies.
"""
_STATED = """
## What its text says

Cells that follow from a sentence or an example elsewhere in the specification, or in an RFC
that it names.
"""
_CHOSEN = """
## What it leaves open

Here nobody is right or wrong. What sdksmith does, why, and what the others do.
"""


def write_report(ours: Results, measured: Mapping[str, Any]) -> str:
    """Give the page; `measured` is what `peers.json` holds."""
    columns: dict[str, Results] = {"sdksmith": ours}
    for peer in measured["peers"]:
        columns[f"{peer['name']} {peer['version']}"] = read_results(peer["results"])
    names = list(columns)
    top = _TOP.format(
        date=measured["date"],
        python=measured["python"],
        names=" | ".join(names),
        lines="|".join("---" for _ in names),
        counts="\n".join(
            [
                _count("printed", PRINTED, columns),
                _count("said in the text", STATED, columns),
            ]
        ),
    )
    return "".join(
        [
            *(top, _PRINTED, _printed_table(columns)),
            *(_STATED, _table(STATED, columns, "required", _judge)),
            *(_CHOSEN, _table(CHOSEN, columns, "chosen", _compare)),
        ]
    )


def read_results(results: Mapping[str, Mapping[str, str | None]]) -> Results:
    """Give the results of a peer as they are written in `peers.json`."""
    return {
        key: (str(entry["error"]),) if "error" in entry else entry["sent"]
        for key, entry in results.items()
    }


def _count(title: str, cells: Sequence[Cell], columns: Mapping[str, Results]) -> str:
    texts: list[str] = []
    for results in columns.values():
        marks = [_mark(cell, results) for cell in cells]
        almost = f" + {marks.count('≈')}" if "≈" in marks else ""
        texts.append(f"{marks.count('✓')}{almost} of {len(cells)}")
    return f"| {title} | {' | '.join(texts)} |"


def _mark(cell: Cell, results: Results) -> str:
    sent = results[cell.id]
    if isinstance(sent, tuple):
        return "✗"
    return "✓" if is_right(cell, sent) else "≈" if is_alike(cell, sent) else "✗"


def _judge(cell: Cell, results: Results) -> str:
    mark = _mark(cell, results)
    return mark if mark == "✓" else f"{mark} {_show(results[cell.id])}"


def _compare(cell: Cell, results: Results) -> str:
    sent = results[cell.id]
    same = not isinstance(sent, tuple) and is_right(cell, sent)
    return "the same" if same else _show(sent)


def _show(sent: str | None | tuple[str]) -> str:
    if isinstance(sent, tuple):
        kind, _, text = sent[0].partition(": ")
        said = text if kind == "LookupError" else f"{kind}: {text}"
        return f"*{_cut(said).replace('|', '/')}*"
    if not sent:
        return "*nothing*" if sent is None else "*empty*"
    return f"`{_cut(sent).replace('|', chr(92) + '|')}`"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _printed_table(columns: Mapping[str, Results]) -> str:
    lines = [
        f"| {cell.location} | `{cell.style}` | {str(cell.explode).lower()} | "
        f"{cell.id.rpartition('_')[2]} | {_show(cell.expected)} | "
        f"{' | '.join(_judge(cell, results) for results in columns.values())} |"
        for cell in PRINTED
    ]
    head = ["in", "style", "explode", "value", "printed", *columns]
    return _join(head, lines)


def _table(
    cells: Sequence[Cell],
    columns: Mapping[str, Results],
    title: str,
    show: Callable[[Cell, Results], str],
) -> str:
    lines = [
        f"| {_describe(cell)} | {_show_value(cell.value)} | {_show(cell.expected)} | "
        f"{cell.why} | {' | '.join(show(cell, each) for each in columns.values())} |"
        for cell in cells
    ]
    return _join(["parameter", "value", title, "because", *columns], lines)


def _describe(cell: Cell) -> str:
    words = [cell.location]
    if cell.style:
        words.append(f"`{cell.style}`")
    if cell.explode is not None:
        words.append(f"`explode: {str(cell.explode).lower()}`")
    for key, value in cell.more.items():
        words.append(f"`{next(iter(value))}`" if key == "content" else f"`{key}: true`")
    return ", ".join(words)


def _show_value(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _join(head: Sequence[str], lines: Sequence[str]) -> str:
    top = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n" + "\n".join([*top, *lines]) + "\n"
