"""A file's bytes as values, whether it is YAML or JSON, and as positions."""

import json
from pathlib import Path
from typing import Any

from sdksmith.document import json_text
from sdksmith.document.meant import as_meant
from sdksmith.document.source import DEPTH, SourceText, decode, too_deep
from sdksmith.document.tree import Tree
from sdksmith.document.values import is_mapping
from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.near import find_near
from sdksmith.rules import Rule

_CONTAINERS: tuple[type[Any], ...] = (dict, list)


def read_bytes(path: Path) -> bytes:
    """Give the bytes of the document.

    Raises:
        UsageError: when there is no such file, or it cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        message = f"there is no file {display_path(path)}"
        hint, rule = _similar_file(path), Rule.NO_SUCH_FILE
        raise UsageError(Diagnostic(message, hint=hint, rule=rule)) from error
    except OSError as error:
        message = f"cannot read {display_path(path)}: {reason_of(error)}"
        rule = Rule.UNREADABLE_FILE
        raise UsageError(Diagnostic(message, rule=rule)) from error


def read_values(path: Path | str, data: bytes) -> Any:
    """Give the document as dicts with text keys, lists and scalars.

    Raises:
        DocumentError: when it is not UTF-8, not YAML or JSON, or ambiguous.
    """
    source = decode(str(path), data)
    try:
        value = _read(source)
    except RecursionError as error:
        raise too_deep(source) from error
    if _depth(value) > DEPTH:
        raise too_deep(source)
    return value


def read_positions(source: SourceText) -> Tree:
    """Give where each value of the document stands, by a second pass over the text."""
    if _is_json(source):
        return json_text.positions(source)
    from sdksmith.document import yaml_text, yaml_values

    return yaml_values.positions(yaml_text.compose(source))


def _read(source: SourceText) -> Any:
    if _is_json(source):
        return json_text.read_values(source)
    # What reads YAML takes a while to import, and JSON needs none of it.
    from sdksmith.document import yaml_text, yaml_values

    value = yaml_values.read_values(source, yaml_text.compose(source))
    return as_meant(value)


def _is_json(source: SourceText) -> bool:
    """Say how to read a text: a brace starts JSON, but a YAML flow mapping too."""
    if source.file.endswith(".json"):
        return True
    if not source.text.lstrip().startswith("{"):
        return False
    try:
        json.loads(source.text)
    except ValueError:
        return False
    return True


def _depth(value: Any) -> int:
    """Give the levels of nesting, counted without recursion."""
    depth = 0
    level: list[Any] = [value] if isinstance(value, _CONTAINERS) else []
    while level and depth <= DEPTH:
        level = [
            child
            for parent in level
            for child in (parent.values() if is_mapping(parent) else parent)
            if isinstance(child, _CONTAINERS)
        ]
        depth += 1
    return depth


def _similar_file(path: Path) -> str:
    """Give a hint with the file that was probably meant."""
    try:
        names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    except OSError:
        return f"there is no folder {display_path(path.parent)} either"
    near = find_near(path.name, names)
    return f"did you mean {display_path(path.with_name(near))}?" if near else ""
