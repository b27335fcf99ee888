"""The settings as text, and the file that gets them: whole, or not at all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.options.schema import is_list, is_table, load_schema
from sdksmith.rules import Rule
from sdksmith.toml_text import parse, read_text
from sdksmith.whole_files import write_file


def as_file(values: Mapping[str, Any], title: str) -> str:
    """Give the text of a file: what is said, and all other settings as comments."""
    head = (
        f"# Settings of the SDK for {title}; `sdksmith generate` reads them.\n"
        "# Paths are relative to this file. A line that begins with # is an example, or\n"
        "# says what counts anyway.\n"
    )
    return head + _section("", load_schema(), values).removeprefix("\n")


def _section(name: str, schema: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """Give a table: a line a setting, with what it is, and then the tables in it.

    That of several SDKs is for the guide.
    """
    known: Mapping[str, Any] = schema.get("properties", {})
    tables = {k: entry for k, entry in known.items() if _is_table(entry)}
    plain = {k: entry for k, entry in known.items() if k not in (*tables, "sdk")}
    lines = [_line(key, entry, values) for key, entry in plain.items()]
    if not known:  # whose keys are names in the document
        lines = [
            f"# {_literal(k)} = {_literal(v)}" for k, v in _example(schema).items()
        ]
    mark = "" if values else "# "
    header = [f"\n{mark}[{name}]  # {schema['title']}"] if name and lines else []
    text = "".join(f"{line}\n" for line in (*header, *lines))
    for key, entry in tables.items():
        inner = f"{name}.{key}" if name else key
        text += _section(inner, entry, values.get(key, {}))
    return text if name else f"\n{text}"


def _is_table(entry: Mapping[str, Any]) -> bool:
    return entry.get("type") == "object" or "$ref" in entry


def _example(entry: Mapping[str, Any]) -> Any:
    return (entry.get("examples") or [entry.get("default")])[0]


def _line(key: str, entry: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    shown = values.get(key, entry.get("default") or _example(entry))
    mark = "" if key in values else "# "
    return f"{mark}{key} = {_literal(shown)}".ljust(40) + f" # {entry['title']}"


def _literal(value: Any) -> str:
    """Give a value as TOML; a table on one line."""
    import tomlkit

    if is_table(value):
        pairs = (f"{key} = {_literal(item)}" for key, item in value.items())
        return "{ " + ", ".join(pairs) + " }"
    if is_list(value):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return tomlkit.dumps({"key": value}).removeprefix("key = ").rstrip("\n")


def append_table(path: Path, values: Mapping[str, Any]) -> None:
    """Add our table to the end of a pyproject.toml, and change nothing else in it."""
    text = read_text(path) if path.exists() else ""
    before = parse(path, text, rule=Rule.SETTINGS_SYNTAX, wrong="not valid TOML")
    plain = {key: value for key, value in values.items() if key != "package"}
    table = _table("tool.sdksmith", plain)
    table += "\n" + _table("tool.sdksmith.package", values["package"])
    gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
    try:
        after = tomllib.loads(text + gap + table)
    except tomllib.TOMLDecodeError as error:
        message = (
            f"{display_path(path)} cannot be added to: it writes `tool` on one line"
        )
        hint = "put the settings into sdk.toml"
        raise UsageError(
            Diagnostic(message, hint=hint, rule=Rule.FOREIGN_FILE)
        ) from error
    tools = {"sdksmith": values, **before.get("tool", {})}
    assert after == {**before, "tool": tools}, "something else has changed"
    data = path.read_bytes() if path.exists() else b""
    newline = "\r\n" if b"\r\n" in data else "\n"
    write_file(path, data + (gap + table).replace("\n", newline).encode())


def _table(name: str, values: Mapping[str, Any]) -> str:
    lines = [f"{key} = {_literal(value)}\n" for key, value in values.items()]
    return f"[{name}]\n{''.join(lines)}"
