"""Black's form, by black itself only where the text may not have it yet.

Black is the largest cost of a large package: it takes a source apart token by token,
and twice if anything is to be changed. Most of what is emitted has its form already:
a field of a class, an argument on a line of its own, a docstring. So a module is split
into statements (`pieces.py`), those that are known to be stable stay (`stable.py`), and
the others go to black, each different one once (`unstable.py`). Whatever is met that
none of these knows is left to black as a whole: that is slower, never wrong.
"""

import ast

from sdksmith.python.layout.blank_lines import BlankLines
from sdksmith.python.layout.pieces import Piece, UnknownLayoutError, split
from sdksmith.python.layout.stable import Part, take_apart
from sdksmith.python.layout.unstable import format_parts, format_whole

__all__ = ["format_python"]


def format_python(source: str) -> str:
    """Give source in black's form."""
    try:
        return _format_pieces(split(source, ast.parse(source)))
    except UnknownLayoutError:
        return format_whole(source)


def _format_pieces(pieces: list[Piece]) -> str:
    blank_lines = BlankLines()
    parts: list[str | Part] = []
    for piece in pieces:
        parts.append("\n" * blank_lines.before(piece))
        parts.extend(take_apart(piece))
    unstable = dict.fromkeys(part for part in parts if not isinstance(part, str))
    formatted = format_parts(list(unstable))
    return "".join(part if isinstance(part, str) else formatted[part] for part in parts)
