"""What components lead to, and which of them lead to one that cannot be emitted."""

from collections import deque
from collections.abc import Iterable, Mapping

from sdksmith.ir import Component, Schema, references
from sdksmith.normalise.unsupported import UnsupportedError


class Reach:
    """Follows the references between components; those of each are gathered once.

    Thousands of operations ask, and large documents hang together: what one of them
    leads to is often most of the document.

    Args:
        components: by name; more may be added, and one may be put in another's place.
        faults: why a component cannot be emitted, by name.
    """

    def __init__(
        self,
        components: Mapping[str, Component],
        faults: Mapping[str, UnsupportedError],
    ) -> None:
        self._components = components
        self._faults = faults
        self._links: dict[str, tuple[Schema, list[str]]] = {}
        self._faulty: set[str] = set()
        self._known = (0, 0)

    def fault_of(self, schemas: Iterable[Schema]) -> UnsupportedError | None:
        """Give why one of the schemas, or what they lead to, cannot be emitted.

        The reason is that of the nearest component with a fault; None if there is none.
        """
        if not self._faults:
            return None
        faulty = self._list_faulty()
        # What leads to no fault is in nobody's way to one.
        waiting = deque(name for schema in schemas for name in references(schema))
        seen: set[str] = set()
        while waiting:
            name = waiting.popleft()
            if name in self._faults:
                fault = self._faults[name]
                return UnsupportedError(f"{fault.reason}, in {name}", fault.rule)
            if name in faulty and name not in seen:
                seen.add(name)
                waiting.extend(self._links_of(name))
        return None

    def _links_of(self, name: str) -> list[str]:
        schema = self._components[name].schema
        known = self._links.get(name)
        if known is None or known[0] is not schema:
            known = self._links[name] = schema, references(schema)
        return known[1]

    def _list_faulty(self) -> set[str]:
        """Give the components that lead to a fault, gathered anew if there are more."""
        size = len(self._components), len(self._faults)
        if size != self._known:
            self._faulty, self._known = self._gather_faulty(), size
        return self._faulty

    def _gather_faulty(self) -> set[str]:
        users: dict[str, list[str]] = {}
        for name in self._components:
            for target in self._links_of(name):
                users.setdefault(target, []).append(name)
        found, waiting = set(self._faults), [*self._faults]
        while waiting:
            for name in users.get(waiting.pop(), ()):
                if name not in found:
                    found.add(name)
                    waiting.append(name)
        return found
