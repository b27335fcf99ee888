"""One file that has a part in a document: its bytes, and the places of its values."""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property

from sdksmith.document import reading
from sdksmith.document.faults import Meant
from sdksmith.document.source import SourceText, decode
from sdksmith.document.tree import Pointer, Tree, find, position
from sdksmith.errors import Fix, Location


@dataclass(frozen=True)
class DocumentFile:
    """A file that was read.

    Attributes:
        name: its path as messages show it, or its URL.
        data: its bytes.
    """

    name: str
    data: bytes = field(repr=False)

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def locate(self, pointer: Pointer) -> Location:
        """Give the place of the key or item at `pointer`, or of its nearest parent."""
        index = position(self._positions, pointer)
        return self._source.span(index, str(pointer[-1]) if pointer else "")

    def change(self, pointer: Pointer, meant: Meant) -> Fix | None:
        """Give how to write what was meant; None where no single word would do.

        Args:
            pointer: of the value, or of what is under the key.
        """
        found = find(self._positions, pointer)
        index = found[not meant.is_key] if found else None
        if index is None:
            return None
        word = str(pointer[-1]) if meant.is_key else ""
        return self._source.change(index, word, meant.value)

    @cached_property
    def _source(self) -> SourceText:
        return decode(self.name, self.data)

    @cached_property
    def _positions(self) -> Tree:
        return reading.read_positions(self._source)
