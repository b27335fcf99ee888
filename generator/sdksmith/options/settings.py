"""The settings file: `sdk.toml`, or the table `tool.sdksmith` of `pyproject.toml`.

What may stand in it is said by `sdk.schema.json`, and for people by
`docs/guide/settings.md`. One file may be of several SDKs:

spec = "openapi.yaml"           what all of them have
[[sdk]]
output = "sdks/plain"           what one of them has
package.name = "pets"
[[sdk]]
...
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdksmith.errors import Diagnostic, Fix, Location, UsageError, display_path
from sdksmith.near import find_near
from sdksmith.options.schema import Steps, fits, is_list, is_table, load_schema
from sdksmith.rules import Rule
from sdksmith.toml_text import parse, place_value, read_text

if TYPE_CHECKING:
    from sdksmith.options.faults import Fault

_PYPROJECT_TABLE = ("tool", "sdksmith")
_PLACES = ("sdk.toml", "spec/sdk.toml", "pyproject.toml")


@dataclass(frozen=True)
class SettingsFile:
    """A file as it is.

    Attributes:
        table: the way to our table in it.
        content: what our table holds.
    """

    path: Path
    text: str
    table: tuple[str, ...]
    content: Mapping[str, Any]

    def locate(self, steps: Steps) -> Location:
        """Give the place of a setting, or of the nearest that there is above it."""
        # Only who has something to say of a place needs to know it.
        from sdksmith.toml_places import find_end, find_places

        places = find_places(self.text)
        whole = (*self.table, *steps)
        while whole and whole not in places:
            whole = whole[:-1]
        offset = places.get(whole, 0)
        line = self.text.count("\n", 0, offset)
        column = offset - (self.text.rfind("\n", 0, offset) + 1)
        source = self.text.split("\n")[line]
        size = find_end(self.text, offset, whole[-1]) - offset if whole else 0
        end = column + 1 + size if 0 < size <= len(source) - column else 0
        return Location(str(self.path), line + 1, column + 1, source, end)

    def show(self, steps: Steps) -> str:
        """Give a setting as people write it: `operations.exclude[0].tag`."""
        shown = ""
        for step in (*self.table, *steps):
            name = f"[{step}]" if isinstance(step, int) else f".{step}"
            shown += name
        return shown.removeprefix(".")


@dataclass(frozen=True)
class Settings:
    """The settings of one SDK; none where there is no file.

    Attributes:
        content: of its own entry over that of the file.
        start: the way to its own entry, if the file is of several SDKs.
        faulty: settings of the file that are not what the schema asks for.
    """

    file: SettingsFile | None = None
    content: Mapping[str, Any] = field(default_factory=dict[str, Any])
    start: Steps = ()
    faulty: frozenset[Steps] = frozenset()

    @property
    def folder(self) -> Path:
        """What paths are relative to."""
        return self.file.path.parent if self.file else Path()

    def get(self, key: Steps) -> Any:
        """Give a setting; None where it is not said, or not as the schema asks."""
        if self.faulty:
            whole = self._whole(key)
            if any(steps[: len(whole)] == whole for steps in self.faulty):
                return None
        return _find(self.content, key)

    def location(self, key: Steps = ()) -> Location | None:
        """Give where a setting stands: in the SDK's own entry, else above it."""
        return self.file.locate(self._whole(key)) if self.file else None

    def show(self, key: Steps) -> str:
        """Give a setting's name as it is in the file."""
        return self.file.show(key) if self.file else ".".join(map(str, key))

    def fault(self, message: str, key: Steps, meant: str = "") -> Diagnostic:
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

    def missing_file(self, key: Steps, path: Path) -> Diagnostic:
        """Give what is told of a setting that names a file which is not there."""
        with suppress(OSError):
            names = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
            near = find_near(path.name, names)
            said = str(self.get(key))
            meant = Path(said).with_name(near).as_posix() if near else ""
            found = self.fault(f"there is no file {display_path(path)}", key, meant)
            return replace(found, rule=Rule.NO_SUCH_FILE)
        message = f"there is no folder {display_path(path.parent)}"
        return replace(self.fault(message, key), rule=Rule.NO_SUCH_FILE)

    def _whole(self, key: Steps) -> Steps:
        own = (*self.start, *key)
        there = self.file and _find(self.file.content, own) is not None
        return own if there or not key else key


def find_settings() -> Path:
    """Give the settings file of this folder.

    Raises:
        UsageError: when there is none.
    """
    for name in _PLACES:
        path = Path(name)
        if path.is_file() and (path.name != "pyproject.toml" or has_table(path)):
            return path
    message = "nothing says what to generate: no SPEC, and no settings"
    hint = (
        "name a document, or put settings into sdk.toml, spec/sdk.toml "
        "or [tool.sdksmith] of pyproject.toml; `sdksmith init` writes them"
    )
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_SETTINGS))


def read_settings(path: Path) -> tuple[tuple[Settings, ...], list[Diagnostic]]:
    """Give the settings of each SDK in a file, and what the schema has against them.

    Raises:
        UsageError: when it cannot be read, or is no TOML.
    """
    text = read_text(path)
    content: Any = parse(path, text, rule=Rule.SETTINGS_SYNTAX, wrong="not valid TOML")
    table = _PYPROJECT_TABLE if path.name == "pyproject.toml" else ()
    for name in table:
        content = content.get(name, {}) if is_table(content) else content
    file = SettingsFile(path, text, table, content if is_table(content) else {})
    if fits(content, load_schema()):
        return tuple(_split(file, frozenset())), []
    from sdksmith.options.faults import find_faults

    found = find_faults(content)
    faults = [_tell(file, fault) for fault in found]
    return tuple(_split(file, frozenset(fault.steps for fault in found))), faults


def has_table(path: Path) -> bool:
    """Say whether a pyproject.toml speaks of sdksmith; a broken one may."""
    try:
        found: Any = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError:
        return False
    return _find(found, _PYPROJECT_TABLE) is not None


def _tell(file: SettingsFile, fault: Fault) -> Diagnostic:
    shown, key = f"`{file.show(fault.steps)}`", file.locate(fault.steps)
    message, place, written = f"{shown} {fault.message}", None, fault.meant
    if not fault.message:
        message, place = f"there is no setting {shown}", key if key.end_column else None
    elif fault.meant:
        place, written = place_value(key), json.dumps(fault.meant)
    fix = Fix(place, written) if place and written else None
    return Diagnostic(message, key, fault.hint, rule=fault.rule, fix=fix)


def _split(file: SettingsFile, faulty: frozenset[Steps]) -> Iterator[Settings]:
    """Give the settings of each SDK: its own over those above it in the file."""
    entries = file.content.get("sdk")
    if not (is_list(entries) and entries and all(map(is_table, entries))):
        yield Settings(file, file.content, faulty=faulty)
        return
    shared = {key: value for key, value in file.content.items() if key != "sdk"}
    for number, entry in enumerate(entries):
        yield Settings(file, _merge(shared, entry), ("sdk", number), faulty)


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Give the one over the other; tables are merged, all else is replaced."""
    found = dict(below)
    for key, value in above.items():
        other = found.get(key)
        is_both = is_table(other) and is_table(value)
        found[key] = _merge(other or {}, value) if is_both else value
    return found


def _find(content: Any, key: Steps) -> Any:
    """Give what is at the end of a way; None where it leads nowhere."""
    found: Any = content
    for step in key:
        found = _step(found, step)
    return found


def _step(content: object, step: str | int) -> Any:
    if isinstance(step, int):
        return content[step] if is_list(content) and step < len(content) else None
    return content.get(step) if is_table(content) else None
