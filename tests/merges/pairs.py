"""Random pairs of an edit and a new version of a file: is anything lost?"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from merges.edits import KINDS
from merges.survival import missing_lines
from merges.versions import Version
from sdksmith.vendoring.merging import Merged, Versions, merge

# What somebody writes into a line of its own, or in place of one.
_LINES = (
    "    {0} = 1",
    "import {0}",
    "    def {0}(self) -> None: ...",
    "        return {0}",
    "# {0}",
    "class {0}: ...",
    '    "{0}",',
    "            {0}: what it is.",
    "",
)


@dataclass(frozen=True)
class Pair:
    """Three texts of a file, and how they came to be."""

    number: int
    path: str
    base: str
    here: str
    new: str


def make_pair(versions: Sequence[Version], number: int) -> Pair:
    """Give the pair of that number; it is the same each time."""
    chance = random.Random(number)
    texts: dict[str, tuple[str, str]] = {}
    while not texts:
        texts = chance.choice(versions).texts()
    path = chance.choice(sorted(texts))
    base, new = texts[path]
    if chance.random() < 0.4:
        new = _scribble(base, chance, f"new_{number}")
    elif chance.random() < 0.2:
        new = _scribble(new, chance, f"new_{number}")
    here = base
    if chance.random() < 0.5:
        edit = KINDS[chance.choice([*KINDS])](path, base, chance)
        here = edit.text if edit else base
    if here == base or chance.random() < 0.3:
        here = _scribble(here, chance, f"here_{number}")
    return Pair(number, path, base, here, new)


def _scribble(text: str, chance: random.Random, name: str) -> str:
    """Add, replace, delete, double or move lines, here and there."""
    lines = text.splitlines(keepends=True)
    for index in range(chance.randint(1, 5)):
        place = chance.randint(0, len(lines))
        until = min(len(lines), place + chance.choice((1, 1, 2, 7)))
        line = chance.choice(_LINES).format(f"{name}_{index}") + "\n"
        match chance.randrange(5):
            case 0 | 1:
                lines.insert(place, line)
            case 2:
                lines[place:until] = [line]
            case 3:
                del lines[place:until]
            case _:
                moved = lines[place:until]
                del lines[place:until]
                target = chance.randint(0, len(lines))
                lines[target:target] = moved
    text = "".join(lines)
    # Sometimes somebody's editor leaves out the last line end.
    return text.removesuffix("\n") if chance.random() < 0.1 else text


def find_losses(pair: Pair) -> tuple[list[str], Merged | None]:
    """Give what the merged file lacks of either side, and the file.

    Where it has no conflict, lines that one side took away must not be back.
    """
    versions = Versions(pair.base.encode(), pair.here.encode(), pair.new.encode())
    merged = merge(pair.path, versions)
    if merged is None:
        return [], None  # both files are kept, whole
    text = merged.data.decode()
    lost = missing_lines(pair.base, pair.here, text)
    lost += missing_lines(pair.base, pair.new, text)
    if not merged.lines:
        lost += [f"back again: {line}" for line in _back_again(pair, text)]
    return lost, merged


def _back_again(pair: Pair, merged: str) -> list[str]:
    """Give the lines that one side took away, and that nobody put elsewhere."""
    base, here, new, there = (
        text.splitlines() for text in (pair.base, pair.here, pair.new, merged)
    )
    added = {*_added_lines(base, here), *_added_lines(base, new)}
    return [
        line
        for line in there
        if line.strip()
        and base.count(line) == 1
        and line not in added
        and not (line in here and line in new)
    ]


def _added_lines(base: list[str], side: list[str]) -> list[str]:
    matcher = SequenceMatcher(None, base, side, autojunk=False)
    return [
        line
        for tag, _, _, start, end in matcher.get_opcodes()
        if tag != "equal"
        for line in side[start:end]
    ]
