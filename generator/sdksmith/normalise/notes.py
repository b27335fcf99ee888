"""What a user should know of a document although nothing is missing."""

from sdksmith.document import Document, Pointer
from sdksmith.errors import Diagnostic, Location
from sdksmith.rules import Rule


def note(message: str, location: Location, rule: Rule) -> Diagnostic:
    """Give a note on a place."""
    return Diagnostic(message, location, rule=rule, severity="note")


class Notes:
    """Gathers notes, each once a place."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: dict[tuple[str, Pointer], Rule] = {}

    def add(self, message: str, pointer: Pointer, rule: Rule) -> None:
        """Add a note on what stands at `pointer`."""
        self._found[message, pointer] = rule

    def list(self) -> tuple[Diagnostic, ...]:
        """Give the notes with their places."""
        return tuple(
            note(message, self._document.locate(pointer), rule)
            for (message, pointer), rule in self._found.items()
        )
