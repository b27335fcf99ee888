"""What a schema refers to."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sdksmith.ir.api import Component, Schema

# Keywords whose values are data: what looks like a reference there is none.
_DATA = frozenset(
    {
        *("default", "enum", "const", "example", "examples"),
        *("x-conditions", "x-names", "x-fields"),
    }
)
_SCALARS = (str, bool, int, float)


def references(schema: Any) -> list[str]:
    """Give the names of the components to which a schema refers, as written."""
    found: list[str] = []
    waiting: deque[Any] = deque([schema])
    while waiting:
        node = waiting.popleft()
        if isinstance(node, list):
            waiting.extend(cast("Sequence[Any]", node))
        elif isinstance(node, Mapping):
            node = cast(Schema, node)
            ref = node.get("$ref")
            if isinstance(ref, str):
                found.append(ref.removeprefix("#/$defs/"))
            for key, value in node.items():
                if key == "properties":  # one of them may be called `default`
                    waiting.extend(value.values())
                elif not isinstance(value, _SCALARS) and key not in _DATA:
                    waiting.append(value)
    return found


def reachable(
    schemas: Iterable[Schema], components: Mapping[str, Component]
) -> list[str]:
    """Give the names of all components that the schemas lead to, as they are met."""
    found: dict[str, None] = {}
    waiting = deque(schemas)
    while waiting:
        for name in references(waiting.popleft()):
            if name not in found:
                found[name] = None
                waiting.append(components[name].schema)
    return list(found)
