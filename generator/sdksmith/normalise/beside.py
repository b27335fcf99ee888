"""References with keywords beside them: OpenAPI 3.1 §4.8.24, JSON Schema §8.2.3.1."""

import json
from collections.abc import Callable
from typing import Any

from sdksmith.document import Pointer
from sdksmith.normalise.nodes import Node
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule

_Read = Callable[[Node, Pointer, str], dict[str, Any]]


def list_extensions(node: Node) -> list[str]:
    """Give the keywords beside a reference that say nothing of the value."""
    return [key for key in node if key.startswith("x-") and key != "x-conditions"]


class Beside:
    """Reads such references: both parts have to hold.

    The same keywords beside the same reference are the same schema. Read anew each time,
    a schema that holds itself like this would have no end.
    """

    def __init__(self, read: _Read) -> None:
        self._read = read
        self._known: dict[tuple[Pointer, str], dict[str, Any] | None] = {}

    def read(self, ref: str, others: Node, place: Pointer, name: str) -> dict[str, Any]:
        """Give the schema of a `$ref`, which leads to `place`, and what is beside it.

        Raises:
            UnsupportedError: if it has to be read to be read.
        """
        key = place, json.dumps(others, sort_keys=True, default=str)
        if key not in self._known:
            self._known[key] = None
            try:
                joined = {"allOf": [{"$ref": ref}, others]}
                self._known[key] = self._read(joined, place, name)
            finally:
                if self._known[key] is None:
                    del self._known[key]
        found = self._known[key]
        if found is None:
            raise UnsupportedError(
                "a schema that contains itself in ever new forms", Rule.SKIP_ENDLESS
            )
        return found
