"""Who gets which name, where several things want the same one.

The order in which a document says things decides nothing. Things of one rank are
equals: a name that two of them want goes to neither, and each takes the next one that
it would like, which says more of it. A lower rank chooses first.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

EXACT, CHANGED, INLINE, DERIVED = range(4)
"""Ranks: the document's own word, a word made fit for a language, a name that says
where something stands, a name made from another name."""


@dataclass(frozen=True)
class Wish:
    """The names that one thing would like, the best first.

    Attributes:
        key: what it is, in words that stay when other things come and go.
        names: none of them empty, at least one.
        rank: who chooses first.
    """

    key: str
    names: tuple[str, ...]
    rank: int = EXACT


def settle(
    wishes: Sequence[Wish],
    *,
    reserved: Iterable[str] = (),
    locked: Mapping[str, str] | None = None,
    fold: Callable[[Wish], bool] = lambda wish: False,
) -> dict[str, str]:
    """Give each wish's name by its key, in the order of the wishes.

    Args:
        reserved: names that nobody gets.
        locked: names that were given before, by key; they stay.
        fold: says of a wish that its name may not differ from others by case alone.
    """
    found = _keep(wishes, locked or {}, set(reserved))
    taken = _Taken(reserved, found.values())
    waiting: dict[int, list[Wish]] = defaultdict(list)
    for wish in wishes:
        if wish.key not in found:
            waiting[wish.rank].append(wish)
    for rank in sorted(waiting):
        _settle_equals(waiting[rank], taken, found, fold)
    return {wish.key: found[wish.key] for wish in wishes}


def _keep(
    wishes: Sequence[Wish], locked: Mapping[str, str], reserved: set[str]
) -> dict[str, str]:
    """Give the names that stay, each once: somebody may have edited them."""
    keys = sorted(wish.key for wish in wishes if wish.key in locked)
    owners = {locked[key]: key for key in reversed(keys)}
    return {key: name for name, key in owners.items() if name not in reserved}


class _Taken:
    """The names that are gone, as they are written and without case."""

    def __init__(self, reserved: Iterable[str], given: Iterable[str]) -> None:
        self._exact = {*reserved}
        self._folded: set[str] = set()
        for name in given:
            self.add(name)

    def add(self, name: str) -> None:
        self._exact.add(name)
        self._folded.add(name.casefold())

    def has(self, name: str, *, fold: bool) -> bool:
        return name in self._exact or (fold and name.casefold() in self._folded)


def _settle_equals(
    wishes: Sequence[Wish],
    taken: _Taken,
    found: dict[str, str],
    fold: Callable[[Wish], bool],
) -> None:
    """Let equals choose in rounds: who shares a wish with another one moves on."""
    level = 0
    while wishes:
        groups: dict[str, list[Wish]] = defaultdict(list)
        for wish in wishes:
            if level < len(wish.names):
                name = wish.names[level]
                groups[name.casefold() if fold(wish) else name].append(wish)
        late = [wish for wish in wishes if level >= len(wish.names)]
        free = {
            group[0].key
            for group in groups.values()
            if len(group) == 1
            and not taken.has(group[0].names[level], fold=fold(group[0]))
        }
        for wish in wishes:
            if wish.key in free:
                found[wish.key] = wish.names[level]
            if level < len(wish.names):  # gone too where two of them wanted it
                taken.add(wish.names[level])
        for wish in sorted(late, key=lambda wish: wish.key):
            found[wish.key] = _number(wish.names[-1], taken)
        wishes = [wish for wish in wishes if wish.key not in found]
        level += 1


def _number(name: str, taken: _Taken) -> str:
    """Give a numbered name: the last resort, for things of which nothing differs."""
    number = 2
    while taken.has(f"{name}{number}", fold=True):
        number += 1
    taken.add(f"{name}{number}")
    return f"{name}{number}"
