"""Which module each type of a package stands in.

Up to a hundred are made at once, in `models.py`. Of more, each stands in the module of
the resource that it is for, and one that several use in that of the resource above
them. What a type names is then in its own module or in one further up, so that the
modules import each other in one direction only. What many resources share would be a
large module again: it is cut between types, and each piece is named after one.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdksmith.names import snake
from sdksmith.python.identifiers import module_identifier
from sdksmith.settling import Wish, settle

Path = tuple[str, ...]
"""The way to a resource from the client, which is `()`."""

MOST_AT_ONCE = 100
"""A package with more models, or params, has them in several modules."""

# Fewer types are not worth a file; more are cut, if they do not need each other.
_FEWEST, _MOST = 10, 24
# A piece may end after one type of so many, whatever comes before and after it: a type
# that comes or goes moves the ends near it and no others.
_ENDS = 8
_SHARED = "shared"


def place_types(
    needs: Mapping[str, Sequence[str]], users: Mapping[str, Iterable[Path]]
) -> dict[str, str]:
    """Give the module of each type, such as `_orders`; "" if one module holds all.

    Args:
        needs: the types that each type names.
        users: the resources whose methods name a type.
    """
    if len(needs) <= MOST_AT_ONCE:
        return dict.fromkeys(needs, "")
    circles = list(_list_circles(needs))
    places = _join_small(_find_places(circles, needs, users))
    groups: dict[Path, list[Sequence[str]]] = defaultdict(list)
    for circle in reversed(circles):  # so that each comes after what it needs
        groups[places[circle[0]]].append(circle)
    pieces: dict[str, list[str]] = {}
    wishes: list[Wish] = []
    for path, found in groups.items():
        for wanted, names in _cut(path, found):
            key = names[-1]
            pieces[key] = names
            wishes.append(Wish(key, tuple(map(module_identifier, wanted))))
    chosen = settle(wishes)
    return {name: f"_{chosen[key]}" for key in pieces for name in pieces[key]}


def _find_places(
    circles: Sequence[Sequence[str]],
    needs: Mapping[str, Sequence[str]],
    users: Mapping[str, Iterable[Path]],
) -> dict[str, Path]:
    """Give the lowest resource at or below which all are that lead to a type."""
    leading: dict[str, set[Path]] = {name: set(users.get(name, ())) for name in needs}
    places: dict[str, Path] = {}
    for circle in circles:
        place = _shared_start([path for name in circle for path in leading[name]])
        for name in circle:
            places[name] = place
            for needed in needs[name]:
                leading[needed].add(place)
    return places


def _shared_start(paths: Sequence[Path]) -> Path:
    # What two share that are furthest apart in order is what all share.
    first, last = min(paths, default=()), max(paths, default=())
    length = 0
    while length < min(len(first), len(last)) and first[length] == last[length]:
        length += 1
    return first[:length]


def _join_small(places: Mapping[str, Path]) -> dict[str, Path]:
    """Give the places; where there are few types, they go to the resource above."""
    members: dict[Path, list[str]] = defaultdict(list)
    for name, path in places.items():
        members[path].append(name)
    for depth in range(max(map(len, members)), 0, -1):
        level = [path for path in members if len(path) == depth]
        for path in level:
            if len(members[path]) < _FEWEST:
                members[path[:-1]] += members.pop(path)
    return {name: path for path, names in members.items() for name in names}


def _cut(
    path: Path, circles: Sequence[Sequence[str]]
) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Give the types of a resource module by module, with what each would be called."""
    place = " ".join(path)
    names = [name for circle in circles for name in circle]
    if len(names) <= _MOST:
        own = place or _SHARED
        yield (own, f"{own} {_SHARED}", f"{own} {_name_piece(names)}"), names
        return
    piece: list[str] = []
    for circle in circles:
        piece += circle
        may_end = zlib.crc32(circle[-1].encode()) % _ENDS == 0
        if len(piece) >= (_MOST // 2 if may_end else _MOST) or circle is circles[-1]:
            named = _name_piece(piece)
            yield (named, f"{named} {_SHARED}", f"{place} {named}"), piece
            piece = []


def _name_piece(names: Sequence[str]) -> str:
    """Give the name of the type that says most of the others: the shortest."""
    return min(map(snake, names), key=lambda name: (name.count("_"), len(name), name))


def _list_circles(needs: Mapping[str, Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give the types that need each other together, each circle before what it needs.

    (The strongly connected components, in the way of Kosaraju and Sharir.)
    """
    needed_by: dict[str, list[str]] = {name: [] for name in needs}
    for name, found in needs.items():
        for needed in found:
            needed_by[needed].append(name)
    seen: set[str] = set()
    finished = [name for start in needs for name in _walk(start, needs, seen)]
    seen.clear()
    for name in reversed(finished):
        circle = list(_walk(name, needed_by, seen))
        if circle:
            yield circle


def _walk(
    start: str, edges: Mapping[str, Sequence[str]], seen: set[str]
) -> Iterator[str]:
    """Give what a type leads to and was not seen before, the type itself last."""
    if start in seen:
        return
    seen.add(start)
    way = [(start, iter(edges[start]))]
    while way:
        name, left = way[-1]
        following = next((other for other in left if other not in seen), None)
        if following is None:
            way.pop()
            yield name
        else:
            seen.add(following)
            way.append((following, iter(edges[following])))
