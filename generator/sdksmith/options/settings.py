"""The settings file: `sdk.toml`, or the table `tool.sdksmith` of `pyproject.toml`.

spec = "openapi.yaml"           paths are relative to the file
output = "generated"
strict = false                  true: every fault of the document is an error
overlays = ["overlay.yaml"]     change the document, in this order
roots = ["../shared"]           folders in which the document may refer to files
allow_remote = true             it may refer to https://...
names_lock = "names.lock"       keeps the names that were given; written by each run

[package]
name = "pet_store"
client_name = "PetStore"
version = "0.1.0"
environment_prefix = "PET_STORE"
http_library = "httpx2"
idempotency_header = "Idempotency-Key"
pagination = "auto"             "off": every list is the answer as it is
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeGuard

from sdksmith.errors import Diagnostic, Fix, Location, UsageError, display_path
from sdksmith.near import find_near
from sdksmith.rules import Rule
from sdksmith.toml_text import parse, place_value, read_text

# A setting's place in the file, in the order in which faults are looked for.
KEYS: tuple[tuple[str, ...], ...] = (
    ("spec",),
    ("output",),
    ("names_lock",),
    ("package", "name"),
    ("package", "client_name"),
    ("package", "version"),
    ("package", "environment_prefix"),
    ("package", "http_library"),
    ("package", "idempotency_header"),
    ("package", "pagination"),
)
STRICT = ("strict",)
# Those that are not text: lists of paths, and what is on or off.
PATHS: tuple[tuple[str, ...], ...] = (("overlays",), ("roots",))
SWITCHES: tuple[tuple[str, ...], ...] = (("allow_remote",), STRICT)
_ALL = (*KEYS, *PATHS, *SWITCHES)
_TABLES = frozenset(key[:-1] for key in KEYS)
_PYPROJECT_TABLE = ("tool", "sdksmith")
_PLACES = ("sdk.toml", "spec/sdk.toml", "pyproject.toml")


@dataclass(frozen=True)
class Settings:
    """The settings of one file.

    Attributes:
        path: the file; None when there is none.
        values: those that are text, by the key's path, such as ("package", "name").
        lists: those that are lists of paths, as they are written.
        switches: those that are on.
    """

    path: Path | None = None
    values: Mapping[tuple[str, ...], str] = field(
        default_factory=dict[tuple[str, ...], str]
    )
    text: str = ""
    table: tuple[str, ...] = ()
    lists: Mapping[tuple[str, ...], tuple[str, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[str, ...]]
    )
    switches: frozenset[tuple[str, ...]] = frozenset()

    def paths(self, key: tuple[str, ...]) -> tuple[Path, ...]:
        """Give the paths of a list; they are relative to the file of the settings."""
        folder = self.path.parent if self.path else Path()
        return tuple(folder / name for name in self.lists.get(key, ()))

    def location(self, key: tuple[str, ...]) -> Location | None:
        """Give where a setting stands, None when it does not."""
        if self.path is None:
            return None
        return locate(self.path, self.text, (*self.table, *key))

    def fault(self, message: str, key: tuple[str, ...], meant: str = "") -> Diagnostic:
        """Give what is told of the value of a setting, and which one was meant."""
        location = self.location(key)
        place = place_value(location) if location and meant else None
        return Diagnostic(
            message,
            location,
            f"did you mean `{meant}`?" if meant else "",
            rule=Rule.WRONG_SETTING,
            fix=Fix(place, json.dumps(meant)) if place else None,
        )

    def missing_file(self, key: tuple[str, ...], path: Path) -> Diagnostic:
        """Give what is told of a setting that names a file which is not there."""
        with suppress(OSError):
            names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
            near = find_near(path.name, names)
            meant = Path(self.values[key]).with_name(near).as_posix() if near else ""
            found = self.fault(f"there is no file {display_path(path)}", key, meant)
            return replace(found, rule=Rule.NO_SUCH_FILE)
        message = f"there is no folder {display_path(path.parent)}"
        return replace(self.fault(message, key), rule=Rule.NO_SUCH_FILE)


def find_settings() -> Path:
    """Give the settings file of this folder.

    Raises:
        UsageError: when there is none.
    """
    for name in _PLACES:
        path = Path(name)
        if path.is_file() and (path.name != "pyproject.toml" or _has_table(path)):
            return path
    message = "nothing says what to generate: no SPEC, and no settings"
    hint = (
        "name a document, or put settings into sdk.toml, spec/sdk.toml "
        "or [tool.sdksmith] of pyproject.toml"
    )
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_SETTINGS))


def read_settings(path: Path) -> Settings:
    """Give the settings in a file.

    Raises:
        UsageError: with everything that is wrong in it.
    """
    text = read_text(path)
    content: Any = parse(path, text, rule=Rule.SETTINGS_SYNTAX, wrong="not valid TOML")
    table = _PYPROJECT_TABLE if path.name == "pyproject.toml" else ()
    for name in table:
        content = content.get(name, {}) if _is_table(content) else content
    faults = list(_faults(path, text, content, table))
    if faults:
        raise UsageError(*faults)
    found = dict(_flat(content, ()))
    values = {key: value for key, value in found.items() if key in KEYS}
    lists = {key: tuple(found[key]) for key in PATHS if key in found}
    switches = frozenset(key for key in SWITCHES if found.get(key))
    return Settings(path, values, text, table, lists, switches)


def locate(path: Path, text: str, key: tuple[str, ...]) -> Location:
    """Give the place of a key in a TOML text.

    `tomllib` gives no positions. But the first lines of a file are TOML too wherever a
    statement ends, so the statement that brings the key is the first after which it is
    there. A file of settings is short enough to be read once a line.
    """
    lines = text.splitlines()
    start = 0
    for end in range(1, len(lines) + 1):
        try:
            content = tomllib.loads("\n".join(lines[:end]) + "\n")
        except tomllib.TOMLDecodeError:
            continue
        if _holds(content, key):
            found = re.search(rf"(?<![\w-])[\"']?{re.escape(key[-1])}\b", lines[start])
            column = found.start() + 1 if found else 1
            end = found.end() + 1 if found else 0
            return Location(str(path), start + 1, column, lines[start], end)
        start = end
    return Location(str(path), 1, 1, lines[0] if lines else "")


def _faults(
    path: Path, text: str, content: Any, table: tuple[str, ...]
) -> Iterator[Diagnostic]:
    """Give a diagnostic for each unknown key and each value that is not text."""
    for key, value in _flat(content, ()):
        location = locate(path, text, (*table, *key))
        shown = ".".join((*table, *key))
        wanted = _wanted(key, value)
        if key not in _ALL and key not in _TABLES:
            yield _unknown(key, shown, location)
        elif wanted:
            rule = Rule.WRONG_KIND_OF_SETTING
            yield Diagnostic(f"`{shown}` must be {wanted}", location, rule=rule)


def _wanted(key: tuple[str, ...], value: Any) -> str:
    """Give what a setting must be, "" where it is that."""
    if key in _TABLES:
        return "a table"
    if key in PATHS and not _is_paths(value):
        return 'a list of paths, such as ["a.yaml"]'
    if key in SWITCHES and not isinstance(value, bool):
        return "true or false"
    return "text, in quotes" if key in KEYS and not isinstance(value, str) else ""


def _unknown(key: tuple[str, ...], shown: str, location: Location) -> Diagnostic:
    """Give what is told of a setting that is none, and which one was meant."""
    known = {".".join(other): other for other in _ALL}
    level = len(key)
    here = {other[level - 1] for other in _ALL if other[: level - 1] == key[:-1]}
    near = find_near(key[-1], sorted(here))
    # Its place is right: the name alone has to change.
    fix = Fix(location, near) if near and location.end_column else None
    by_end = [name for name, other in known.items() if other[-1] == key[-1]]
    near = near or (by_end[0] if by_end else find_near(".".join(key), known))
    hint = f"did you mean `{near}`?" if near else f"known are {', '.join(known)}"
    message, rule = f"there is no setting `{shown}`", Rule.UNKNOWN_SETTING
    return Diagnostic(message, location, hint, rule=rule, fix=fix)


def _flat(
    content: Any, start: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Give key and value of all settings, tables that we know opened."""
    if not _is_table(content):
        yield start, content
        return
    for name, value in content.items():
        key = (*start, name)
        if key in _TABLES and _is_table(value):
            yield from _flat(value, key)
        else:
            yield key, value


def _holds(content: Any, key: tuple[str, ...]) -> bool:
    for name in key:
        if not _is_table(content) or name not in content:
            return False
        content = content[name]
    return True


def _is_paths(value: Any) -> bool:
    return _is_list(value) and all(isinstance(item, str) for item in value)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether a value of TOML is a list."""
    return isinstance(value, list)


def _is_table(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a value of TOML is a table."""
    return isinstance(value, dict)


def _has_table(path: Path) -> bool:
    """Say whether a pyproject.toml speaks of sdksmith; a broken one may."""
    try:
        return _holds(tomllib.loads(read_text(path)), _PYPROJECT_TABLE)
    except tomllib.TOMLDecodeError:
        return False
