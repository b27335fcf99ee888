"""What a user should know of a document although nothing is missing."""

from sdksmith.document import Document, Pointer
from sdksmith.errors import Diagnostic


class Notes:
    """Gathers notes, each once a place."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: dict[tuple[str, Pointer], None] = {}

    def add(self, message: str, pointer: Pointer) -> None:
        """Add a note on what stands at `pointer`."""
        self._found[message, pointer] = None

    def list(self) -> tuple[Diagnostic, ...]:
        """Give the notes with their places."""
        return tuple(
            Diagnostic(message, self._document.locate(pointer))
            for message, pointer in self._found
        )
