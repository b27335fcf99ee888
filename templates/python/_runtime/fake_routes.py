"""Which operation of a document a request means, and what it lacks of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote


class Route(NamedTuple):
    """The line of an operation (`GET /pets/{id}`), and the parameters that it needs.

    They are by wire name, with the only value that each may have, or None.
    """

    line: str
    required: Mapping[str, str | None]

    def match(self, line: str) -> tuple[str, dict[str, str]] | None:
        """The path of the server and the parameters in a line such as `GET /pets/1`."""
        method, *fixed = re.split(r" |\{[^{}]*\}", self.line)
        pattern = f"{method} (.*?)" + "([^/]+)".join(map(re.escape, fixed))
        if not line.endswith(fixed[-1]) or not (match := re.fullmatch(pattern, line)):
            return None
        prefix, *values = map(unquote, match.groups())
        names = re.findall(r"\{([^{}]*)\}", self.line)
        return prefix, dict(zip(names, values, strict=True))

    def list_missing(self, given: Mapping[str, str]) -> list[str]:
        """The parameters that are not there, or not with their only value."""
        rows = self.required.items()
        return [n for n, v in rows if n not in given or v not in (None, given[n])]


def find_route(
    routes: Sequence[Route], line: str, given: Mapping[str, str]
) -> tuple[int, dict[str, str]] | None:
    """The place of the route that is meant, and the parameters of its path.

    It is the one after the shortest path of a server, then with the fewest parameters
    in its own path. Two paths may differ in a query or a header only: then it is the
    one that lacks least, and last the one that needs most.
    """
    found: list[tuple[tuple[int, ...], int, dict[str, str]]] = []
    for index, route in enumerate(routes):
        if match := route.match(line):
            prefix, values = match
            missing = len(route.list_missing(given))
            rank = (len(prefix), len(values), missing, -len(route.required))
            found.append((rank, index, values))
    best = min(found, key=lambda row: row[:2], default=None)
    return best[1:] if best else None
