"""How many blank lines black leaves between the pieces of a module."""

from sdksmith.python.layout.pieces import Piece, UnknownLayoutError

_DEFINITIONS = ("def", "stub", "class")
_HEADS = ("def", "class", "block")


class BlankLines:
    """Counts for one piece after the other; it remembers what it has to."""

    def __init__(self) -> None:
        self._previous: Piece | None = None
        self._definitions: list[Piece] = []

    def before(self, piece: Piece) -> int:
        """Give the number of blank lines before the next piece.

        Raises:
            UnknownLayoutError: when only black knows.
        """
        last = None
        while self._definitions and self._definitions[-1].depth >= piece.depth:
            last = self._definitions.pop()
        if piece.kind in _DEFINITIONS:
            self._definitions.append(piece)
        previous, self._previous = self._previous, piece
        if previous is None:
            return 0
        return _between(previous, piece, follows_definition=last is not None)


def _between(previous: Piece, piece: Piece, *, follows_definition: bool) -> int:
    if piece.kind.endswith("docstring"):
        if previous.kind == "comment" or piece.kind == "module docstring":
            raise UnknownLayoutError
        return 0
    if piece.kind == "decorator" or piece.kind in _DEFINITIONS:
        return _before_definition(previous, piece)
    if previous.kind == "module docstring":
        return 1
    given = min(piece.blank_lines, 1 if piece.depth else 2)
    if previous.kind in _HEADS and given:
        raise UnknownLayoutError
    if follows_definition:
        if piece.text.lstrip().startswith("else"):
            raise UnknownLayoutError
        given = 1 if piece.depth else 2
    if _is_after_imports(previous, piece):
        return given or 1 if piece.depth else 1
    return max(given, _after(previous))


def _before_definition(previous: Piece, piece: Piece) -> int:
    if previous.kind == "comment":
        raise UnknownLayoutError
    if previous.kind == "decorator":
        return 0
    if previous.kind in ("def", "class") and previous.depth < piece.depth:
        return min(piece.blank_lines, 1)
    if previous.kind == "stub" and not piece.blank_lines:
        return 0
    return max(1 if piece.depth else 2, _after(previous))


def _is_after_imports(previous: Piece, piece: Piece) -> bool:
    is_last = previous.kind == "import" and piece.kind != "import"
    return is_last and previous.depth == piece.depth


def _after(previous: Piece) -> int:
    """Give the blank lines that a piece wants after it: a class's docstring does."""
    return 1 if previous.kind == "class docstring" else 0
