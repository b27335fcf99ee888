"""Diagnostics as text for somebody: a person, a program, GitHub, or a viewer of SARIF.

text      as people read it
json      one object
github    workflow commands, which become annotations of a pull request
sarif     a log of SARIF 2.1.0

A program gets one text for a run. It is made of all diagnostics, none is held back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, get_args

from sdksmith.errors import Diagnostic, render_diagnostic

Format = Literal["text", "json", "github", "sarif"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render_report(
    diagnostics: Sequence[Diagnostic], form: Format, *, compact: bool = False
) -> str:
    """Give diagnostics in a format, without a line break at the end.

    Args:
        compact: whether JSON is one line, for a program that reads several reports.
    """
    if form == "text":
        return "\n".join(map(render_diagnostic, diagnostics))
    if form == "github":
        from sdksmith.reports.github import render_command

        return "\n".join(map(render_command, diagnostics))
    import json

    content = _CONTENTS[form](diagnostics)
    return json.dumps(content, indent=None if compact else 2, ensure_ascii=False)


def _as_json(diagnostics: Sequence[Diagnostic]) -> Mapping[str, object]:
    from sdksmith.reports.objects import as_object

    return {"diagnostics": [as_object(each) for each in diagnostics]}


def _as_sarif(diagnostics: Sequence[Diagnostic]) -> Mapping[str, object]:
    from sdksmith.reports.sarif import as_log

    return as_log(diagnostics)


_CONTENTS: Mapping[Format, Callable[[Sequence[Diagnostic]], Mapping[str, object]]] = {
    "json": _as_json,
    "sarif": _as_sarif,
}
