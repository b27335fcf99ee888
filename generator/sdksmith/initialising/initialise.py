"""From a document and some answers to a file of settings."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sdksmith.document import Sources, load_document
from sdksmith.errors import Diagnostic, UsageError, display_path, printable
from sdksmith.initialising.questions import (
    Ask,
    Facts,
    Plan,
    answer_all,
    list_questions,
)
from sdksmith.initialising.writing import append_table, as_file
from sdksmith.options import Arguments, schema_text
from sdksmith.options.settings import has_table
from sdksmith.rules import Rule
from sdksmith.whole_files import write_file

_STEMS, _ENDS = ("openapi", "swagger"), ("yaml", "yml", "json")
_SCHEMA = "sdk.schema.json"


def initialise(plan: Plan, ask: Ask | None) -> Iterator[str]:
    """Write the settings; give what there is to say.

    Args:
        ask: asks for what the command line does not say; None takes defaults.

    Raises:
        SdksmithError: where nothing can be made of the document, or the file is there.
    """
    _refuse_replacing(plan)
    spec = plan.arguments.spec or find_document()
    facts = _read(spec, plan.arguments)
    title = printable(facts.title)
    yield f"{display_path(spec)}: {title}, {_count(facts.count, 'operation')}"
    answers = answer_all(list_questions(plan, facts), ask)
    values = _values(plan, spec, answers)
    if plan.is_table:
        append_table(plan.into, values)
    else:
        head = f"#:schema ./{_SCHEMA}\n" if plan.with_schema else ""
        write_file(plan.into, (head + as_file(values, title)).encode())
    yield f"wrote {display_path(plan.into)}"
    if plan.with_schema and not plan.is_table:
        path = plan.into.parent / _SCHEMA
        write_file(path, schema_text().encode())
        yield f"wrote {display_path(path)}"
    if facts.faults:
        yield f"the document has {_count(facts.faults, 'fault')}: they will be shown"
    is_found = plan.into in (Path("sdk.toml"), Path("pyproject.toml"))
    yield "next: sdksmith generate" + ("" if is_found else f" --config {plan.into}")


def find_document() -> Path:
    """Give the document of this folder.

    Raises:
        UsageError: where there is none, or several.
    """
    names = [f"{stem}.{end}" for stem in _STEMS for end in _ENDS]
    found = [name for name in names if Path(name).is_file()]
    if len(found) == 1:
        return Path(found[0])
    message = f"there are several documents here: {', '.join(found)}"
    if not found:
        message = f"there is no document here: {', '.join(names[:-1])} or {names[-1]}"
    hint = "name one: sdksmith init SPEC"
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_DOCUMENT))


def _read(spec: Path, arguments: Arguments) -> Facts:
    from sdksmith.normalise.operations import list_operations

    roots = (Path(), *arguments.roots)
    sources = Sources(roots, arguments.allow_remote, arguments.overlays)
    document = load_document(spec, sources, strict=arguments.strict)
    title = " ".join(str(document.root["info"].get("title", "")).split())
    count = len({(e.method, e.path) for e in list_operations(document)})
    return Facts(title or spec.stem, count, len(document.warnings))


def _values(plan: Plan, spec: Path, answers: Mapping[str, str]) -> dict[str, Any]:
    """Give the settings that are said; paths are from the file's folder."""
    given, folder = plan.arguments, plan.into.parent
    output = Path(answers["output"])
    found: dict[str, Any] = {
        "spec": _path_from(folder, spec),
        "output": _path_from(folder, output),
        "overlays": [_path_from(folder, path) for path in given.overlays],
        "roots": [_path_from(folder, path) for path in given.roots],
        "allow_remote": given.allow_remote,
        "strict": given.strict,
        "package_only": given.package_only,
    }
    names = ("name", "client_name", "version", "environment_prefix", "http_library")
    package = {name: answers[name] for name in names}
    return {**{key: value for key, value in found.items() if value}, "package": package}


def _path_from(folder: Path, path: Path) -> str:
    if path.is_absolute():
        return path.as_posix()
    return Path(os.path.relpath(path, folder)).as_posix()


def _refuse_replacing(plan: Plan) -> None:
    """Make sure that nothing is lost.

    Raises:
        UsageError: where there are settings already.
    """
    shown = display_path(plan.into)
    if plan.is_table:
        if plan.into.exists() and has_table(plan.into):
            message = f"{shown} has a table [tool.sdksmith] already"
            hint = "edit it, or take it out first"
            raise UsageError(Diagnostic(message, hint=hint, rule=Rule.FILE_EXISTS))
    elif plan.into.exists() and not plan.may_replace:
        message = f"there is a file {shown} already"
        raise UsageError(
            Diagnostic(message, hint="--force replaces it", rule=Rule.FILE_EXISTS)
        )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
