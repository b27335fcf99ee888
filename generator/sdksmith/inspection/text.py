"""A survey as a tree of lines, for a terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import wrap

import click

from sdksmith.errors import printable, render_diagnostic, render_place
from sdksmith.inspection import words
from sdksmith.survey import (
    Survey,
    SurveyedArgument,
    SurveyedError,
    SurveyedOperation,
    SurveyedSkip,
)

_WIDEST = 100
"""Of a type or a sentence: `--json` has what is cut off."""
_ONCE = ("POST", "PATCH")
_LABEL = 6
"""Columns of the word before a fact."""
_METHOD_COLORS = {
    "GET": "blue",
    "POST": "green",
    "PUT": "yellow",
    "PATCH": "yellow",
    "DELETE": "red",
}


@dataclass(frozen=True)
class _Node:
    """A node of the tree: its lines, the first of which is its name, and its children."""

    lines: Sequence[str]
    children: "Sequence[_Node]" = ()


def as_lines(survey: Survey, *, brief: bool) -> Iterator[str]:
    """Give the lines of a survey, with colours; `brief` has one for each method."""
    yield from _head(survey)
    for node in _list_nodes(survey, brief=brief):
        yield ""
        yield from _draw(node)
    if survey.skipped:
        yield ""
        yield _title(f"skipped ({len(survey.skipped):,})")
        for entry in survey.skipped:
            yield from _skip(entry)
    for note in survey.notes:
        yield ""
        yield f"note: {render_diagnostic(note)}"


def _head(survey: Survey) -> Iterator[str]:
    title = _plain(" ".join(filter(None, (survey.title, survey.version))))
    yield f"{_title(title)}: {words.summarise(survey)}"
    yield _dim(f"from {survey.package} import {survey.client}, Async{survey.client}")
    for server in survey.servers:
        yield f"  {_plain(server.name)}  {_plain(server.url)}"
    rows = [
        (row.argument, row.environment, _plain(scheme.sent))
        for scheme in survey.schemes
        for row in scheme.credentials
    ]
    yield from (f"  {line}" for line in _columns(rows))
    if survey.events:
        number = words.count(len(survey.events.names), "kind")
        yield f"  {survey.events.name} -> {_plain(survey.events.type)}, {number} of event"


# -- the tree ------------------------------------------------------------------------


def _list_nodes(survey: Survey, *, brief: bool) -> Iterator[_Node]:
    """Give the nodes below the client: resources, and in each its methods first."""
    methods: dict[str, list[_Node]] = {}
    for entry in survey.operations:
        made = _brief(entry) if brief else _full(entry, survey)
        methods.setdefault(entry.resource, []).append(made)
    below: dict[str, list[str]] = {}
    for resource in survey.resources:
        below.setdefault(resource.name.rpartition(".")[0], []).append(resource.name)

    def node(name: str) -> _Node:
        inner = [node(child) for child in below.get(name, ())]
        short = name.rpartition(".")[2]
        return _Node([_title(short)], [*methods.get(name, ()), *inner])

    yield from map(node, below.get("", ()))


def _draw(node: _Node, first: str = "", others: str = "") -> Iterator[str]:
    head, *lines = node.lines
    yield first + head
    bar = "│  " if node.children else "   "
    for line in lines:
        yield f"{others}{bar}{line}".rstrip()
    for child in node.children:
        if len(child.lines) > 1 and child is not node.children[0]:
            yield f"{others}│"
        is_last = child is node.children[-1]
        yield from _draw(
            child,
            others + ("└─ " if is_last else "├─ "),
            others + ("   " if is_last else "│  "),
        )


def _brief(entry: SurveyedOperation) -> _Node:
    names = [row.name + ("" if row.required else "?") for row in entry.arguments]
    return _Node([f"{_call(entry, ', '.join(names))}  {_request(entry)}"])


def _full(entry: SurveyedOperation, survey: Survey) -> _Node:
    lines = [_call(entry, "..." if entry.arguments else "")]
    lines.append(f"{_request(entry)}  {_dim(render_place(entry.place))}")
    if entry.summary:
        lines.append(_cut(_plain(entry.summary)))
    meanings = {row.name: row.type for row in survey.types if row.kind == "alias"}
    rows = [_argument(row, meanings.get(row.type, "")) for row in entry.arguments]
    lines += (f"  {line}" for line in _columns(rows))
    for label, text in _facts(entry, survey):
        head, *others = wrap(text, _WIDEST, break_long_words=False) or [""]
        lines.append(f"{_dim(label.ljust(_LABEL))} {head}")
        lines += (f"{'':{_LABEL}} {line}" for line in others)
    return _Node(lines)


def _call(entry: SurveyedOperation, arguments: str) -> str:
    name = click.style(entry.name.rpartition(".")[2], bold=True)
    mark = click.style("  deprecated", fg="red") if entry.deprecated else ""
    return f"{name}({arguments}) -> {_cut(_plain(entry.returns))}{mark}"


def _request(entry: SurveyedOperation | SurveyedSkip) -> str:
    method = click.style(entry.method, fg=_METHOD_COLORS.get(entry.method, "cyan"))
    return f"{method} {_plain(entry.path)}"


def _argument(row: SurveyedArgument, meaning: str) -> tuple[str, ...]:
    """Give the columns; `meaning` is what a type that is a name stands for."""
    needed = "required" if row.required else "optional"
    shown = f"{row.type} = {meaning}" if meaning else row.type
    parts = [_cut(_plain(shown)), _cut(_plain(row.limits))]
    parts += ["deprecated"] if row.deprecated else []
    return row.name, needed, row.place, "  ".join(filter(None, parts))


def _facts(entry: SurveyedOperation, survey: Survey) -> Iterator[tuple[str, str]]:
    pages, repeats = words.describe_pages(entry), words.describe_repeats(entry)
    if entry.pages:
        yield "pages", _plain(f"of {entry.pages.item}, {pages}")
    if entry.stream:
        yield "stream", f"of {_plain(entry.stream)}"
    if len(entry.content_types) > 1:
        yield "bodies", _plain(", ".join(entry.content_types))
    yield "auth", words.describe_auth(entry, survey)
    for server in entry.servers:
        yield "server", _plain(server.url)
    if repeats and entry.method in _ONCE:  # of the others everybody knows it
        yield "resent", repeats
    if entry.errors:
        groups = groupby(entry.errors, key=_error)
        shown = [f"{','.join(e.status for e in rows)} {name}" for name, rows in groups]
        yield "errors", _plain("; ".join(shown))


def _error(entry: SurveyedError) -> str:
    return entry.class_name + (f" ({entry.type})" if entry.type else "")


def _skip(entry: SurveyedSkip) -> Iterator[str]:
    yield f"  {click.style(entry.name, bold=True)}  {_request(entry)}"
    yield f"    {render_place(entry.place)}: {_plain(entry.reason)}"


# -- text ----------------------------------------------------------------------------


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Give a line a row; columns are as wide as what stands in them, but the last."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    return ["  ".join((*map(str.ljust, row, widths), row[-1])) for row in rows]


def _plain(text: str) -> str:
    return printable(" ".join(text.split()))


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _title(text: str) -> str:
    return click.style(text, bold=True, underline=True)


def _dim(text: str) -> str:
    return click.style(text, dim=True)
