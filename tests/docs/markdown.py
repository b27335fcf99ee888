"""The code blocks of a page, with what stands before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_NOTE = re.compile(r"<!-- (not run|file): (.+?) -->")
_FENCE = re.compile(r"^```(\w*)[ \t]*$")


@dataclass(frozen=True)
class Block:
    """A fenced block.

    Attributes:
        language: what stands behind the fence: `python`, `console`, `yaml`.
        line: of its first line of code, from 1.
        reason: why it is not run: `<!-- not run: reason -->` in the line above.
        file: where it is to be found by later blocks: `<!-- file: name -->` above.
    """

    language: str
    line: int
    code: str
    reason: str = ""
    file: str = ""


def read_blocks(page: Path) -> list[Block]:
    """Give the blocks of a page, in order."""
    found: list[Block] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    notes: dict[str, str] = {}
    start, language = 0, ""
    for number, line in enumerate(lines, 1):
        fence = _FENCE.match(line)
        if fence and not start:
            start, language = number + 1, fence[1]
        elif fence:
            code = "\n".join(lines[start - 1 : number - 1]) + "\n"
            reason, file = notes.get("not run", ""), notes.get("file", "")
            found.append(Block(language, start, code, reason, file))
            start, notes = 0, {}
        elif not start and line.strip():
            notes = dict(m.groups() for m in _NOTE.finditer(line))
    assert not start, f"{page}:{start}: the block does not end"
    return found
