"""What the settings choose of a document: its operations, and names for what is in it."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from sdksmith.options.schema import Steps
from sdksmith.options.settings import Settings

RenameKind = Literal["resources", "methods", "types", "fields"]


@dataclass(frozen=True)
class Rename:
    """A name that goes before the one that would be chosen.

    Attributes:
        old: what is meant, in any of the ways that the guide tells.
        new: its name; of a resource the whole way from the client.
    """

    kind: RenameKind
    old: str
    new: str

    @property
    def steps(self) -> Steps:
        """Where it stands in the settings."""
        return ("rename", self.kind, self.old)


@dataclass(frozen=True)
class OperationRule:
    """Means the operations of which all this is true; an empty text says nothing.

    Attributes:
        list: the setting in which it stands, `include` or `exclude`.
        number: which entry of it, counted from 0.
    """

    list: str
    number: int
    tag: str = ""
    path: str = ""
    id: str = ""
    method: str = ""

    @property
    def steps(self) -> Steps:
        """Where it stands in the settings."""
        return ("operations", self.list, self.number)

    def parts(self) -> dict[str, str]:
        """Give what it says, by the name of the part."""
        every = {"tag": self.tag, "path": self.path, "id": self.id}
        every["method"] = self.method.upper()
        return {name: text for name, text in every.items() if text}


def matches(pattern: str, text: str, *, is_path: bool) -> bool:
    """Say whether a text is what a pattern stands for, all of it.

    `*` stands for any text, in a path for one without a slash; `**` for any text.
    `/a/**` is also `/a` itself.
    """
    return re.fullmatch(_expression(pattern, is_path=is_path), text) is not None


def _expression(pattern: str, *, is_path: bool) -> str:
    end = ""
    if is_path and pattern.endswith("/**"):
        pattern, end = pattern.removesuffix("/**"), "(?:/.*)?"
    one = "[^/]*" if is_path else ".*"
    parts = re.split(r"(\*+)", pattern)
    signs = {"*": one}
    found = [
        signs.get(part, ".*") if part.startswith("*") else re.escape(part)
        for part in parts
    ]
    return "(?s:" + "".join(found) + end + ")"


def read_renames(settings: Settings) -> tuple[Rename, ...]:
    """Give all renames of the settings."""
    found: list[Rename] = []
    for kind in get_args(RenameKind):
        names: dict[str, str] = settings.get(("rename", kind)) or {}
        found += [Rename(kind, old, new) for old, new in names.items()]
    return tuple(found)


def read_rules(settings: Settings) -> tuple[OperationRule, ...]:
    """Give the operations that the settings mean."""
    found: list[OperationRule] = []
    for name in ("include", "exclude"):
        entries: list[dict[str, str]] = settings.get(("operations", name)) or []
        found += [OperationRule(name, at, **entry) for at, entry in enumerate(entries)]
    return tuple(found)
