"""Names that were given once and stay: the file `names.lock`.

    [classes]
    "#/components/schemas/Pet" = "Pet"
    [methods]
    "GET /pets" = "pets.list"
    [arguments]
    "GET /pets query pageSize" = "page_size"
    [fields]
    "#/components/schemas/Pet petName" = "pet_name"

One line a name, in order, so that two branches merge. The keys say what a name is of
by words of the document which stay when it changes elsewhere; no index is among them.
"""

import json
import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from sdksmith.errors import Diagnostic, Location, UsageError
from sdksmith.rules import Rule
from sdksmith.toml_text import parse, read_text

KINDS = ("classes", "methods", "arguments", "fields")
Locked = Mapping[str, Mapping[str, str]]
"""The names by kind and key."""
_HEAD = """\
# Names that sdksmith has given. What is listed here keeps its name; see docs/adr/0020.
# Commit this file. Made by `sdksmith generate --lock-names`; you may edit the names.
"""
_MEND = "mend it, or remove it and let `sdksmith generate --lock-names` write it"
_SHOWN = 3
# Without `_`, which the type generator would take away.
_CLASS = re.compile(r"(?![a-z])[^\W\d_][^\W_]*")


@dataclass(frozen=True)
class ChosenName:
    """A name in the output language, and what it is of.

    Attributes:
        kind: one of `KINDS`.
        key: what it is of; the same in the next version of the document.
        name: the name; that of a method with the way to it.
        how: how it was made, in a few words.
        place: the steps to what it is of in the document.
        scope: within what the name has to be the only one, by a key; "" is everything.
        labels: what else people call it, see `renaming`.
    """

    kind: str
    key: str
    name: str
    how: str = ""
    place: tuple[str | int, ...] = ()
    scope: str = ""
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class NameLock:
    """The names in a file; none if there is no file."""

    path: Path
    text: str = ""
    names: Locked = field(default_factory=dict[str, Mapping[str, str]])

    def notes(
        self, known: Iterable[ChosenName], *, is_renewed: bool
    ) -> list[Diagnostic]:
        """Give a note on the entries that nothing in the document has any more.

        Where the file `is_renewed` they are not in it any more.
        """
        keys = {(entry.kind, entry.key) for entry in known}
        stale = [
            (kind, key)
            for kind in KINDS
            for key in self.names.get(kind, ())
            if (kind, key) not in keys
        ]
        if not stale:
            return []
        shown = ", ".join(f"`{key}`" for _, key in stale[:_SHOWN])
        more = f" and {len(stale) - _SHOWN} more" if len(stale) > _SHOWN else ""
        message = f"names of what the document does not have any more: {shown}{more}"
        hint = "`sdksmith generate --lock-names` drops them"
        if is_renewed:
            message, hint = f"dropped {message}", ""
        place = _locate(self, *stale[0])
        rule = Rule.STALE_LOCKED_NAME
        return [Diagnostic(message, place, hint, rule=rule, severity="note")]


def read_lock(path: Path) -> NameLock:
    """Give the names in a file, none if there is no such file.

    Raises:
        UsageError: with everything that is wrong in it.
    """
    if not path.is_file():
        return NameLock(path)
    text = read_text(path)
    content = parse(
        path, text, rule=Rule.LOCK_SYNTAX, wrong="not a lock of names", hint=_MEND
    )
    lock = NameLock(path, text, content)
    faults = list(_faults(lock, content))
    if faults:
        raise UsageError(*faults)
    return lock


def write_lock(names: Iterable[ChosenName]) -> str:
    """Give the text of a file that holds the names."""
    wanted = {kind: dict[str, str]() for kind in KINDS}
    for entry in names:
        if entry.key.isprintable():
            wanted[entry.kind][entry.key] = entry.name
    parts = [
        f"\n[{kind}]\n"
        + "".join(
            f"{_quote(key)} = {_quote(entries[key])}\n" for key in sorted(entries)
        )
        for kind, entries in wanted.items()
    ]
    return _HEAD + "".join(parts)


def _quote(text: str) -> str:
    """Give a basic string of TOML: of what can be printed JSON's is one."""
    return json.dumps(text, ensure_ascii=False)


def _faults(lock: NameLock, content: Mapping[str, Any]) -> Iterator[Diagnostic]:
    owners: dict[str, str] = {}
    for kind, entries in content.items():
        if kind not in KINDS or not isinstance(entries, dict):
            message = f"`{kind}` is none of the tables {', '.join(KINDS)}"
            rule = Rule.UNKNOWN_LOCK_TABLE
            yield Diagnostic(message, _locate(lock, kind, ""), rule=rule)
            continue
        for key, name in cast("dict[str, Any]", entries).items():
            fault = name_fault(kind, name)
            if fault:
                rule = Rule.WRONG_LOCKED_NAME
                yield Diagnostic(fault, _locate(lock, kind, key), rule=rule)
            elif kind == "classes" and owners.setdefault(name, key) != key:
                message = f"the name {name} is given twice, to `{owners[name]}` too"
                rule = Rule.DUPLICATE_LOCKED_NAME
                yield Diagnostic(message, _locate(lock, kind, key), rule=rule)


def name_fault(kind: str, name: object) -> str:
    """Give why something of a kind cannot have this name, "" when it can."""
    if not isinstance(name, str):
        return "a name must be text, in quotes"
    steps = name.split(".") if kind == "methods" else [name]
    if kind == "methods" and len(steps) < 2:
        return f"`{name}` is not the way to a method, such as pets.list"
    if kind == "classes" and not _CLASS.fullmatch(name):
        return f"`{name}` is no name of a class, such as PetOwner"
    for step in steps:
        normal = unicodedata.is_normalized("NFKC", step)
        if not (step.isidentifier() and normal) or keyword.iskeyword(step):
            return f"`{step}` cannot be a name in Python"
    return ""


def _locate(lock: NameLock, kind: str, key: str) -> Location:
    """Give the place of an entry, or of its table, by reading the lines."""
    table, wanted = "", _quote(key)
    lines = lock.text.splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith("["):
            table = line.strip("[] ")
        is_it = line.startswith(wanted) if key else line.startswith(f"[{kind}")
        if table == kind and is_it:
            end = len(wanted if key else line.rstrip()) + 1
            return Location(str(lock.path), number, 1, line, end)
    return Location(str(lock.path), 1, 1, lines[0] if lines else "")
