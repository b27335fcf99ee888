"""Which methods a type is part of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sdksmith.diffing.surface import Method, Surface

_WORD = re.compile(r"(?:(?:_sdk_)?(models|params)\.)?\b([A-Za-z]\w*)")


class Reach:
    """Finds the methods that lead to a type, through whatever other types."""

    def __init__(self, surface: Surface) -> None:
        self._users: dict[str, set[str]] = defaultdict(set)
        self._methods: dict[str, set[str]] = defaultdict(set)
        self._known = {*surface.kinds, *surface.aliases}
        for name, method in surface.methods.items():
            for found in self._named(_sources(method), ""):
                self._methods[found].add(name)
        for name, kind in surface.kinds.items():
            sources = [entry.annotation for entry in kind.fields.values()]
            self._note(name, [*sources, kind.extra])
        for name, source in surface.aliases.items():
            self._note(name, [source])

    def _note(self, name: str, sources: Iterable[str]) -> None:
        for found in self._named(sources, name.partition(".")[0]):
            self._users[found].add(name)

    def _named(self, sources: Iterable[str], module: str) -> Iterator[str]:
        for prefix, word in _WORD.findall(" ".join(sources)):
            for home in [prefix] if prefix else [module, "models"]:
                if f"{home}.{word}" in self._known:
                    yield f"{home}.{word}"
                    break

    def methods(self, name: str) -> tuple[str, ...]:
        """Give the methods that a type is part of, in the order of their names."""
        waiting, seen = [name], {name}
        for entry in waiting:  # which grows
            new = self._users[entry] - seen
            seen |= new
            waiting += sorted(new)
        return tuple(sorted({way for entry in seen for way in self._methods[entry]}))


def _sources(method: Method) -> list[str]:
    wire = method.wire
    answers: list[Mapping[str, object]] = [wire.answers, wire.errors]
    return [
        method.returns,
        *(entry.annotation for entry in method.signature),
        *wire.types,
        *(str(answer) for group in answers for answer in group.values()),
    ]
