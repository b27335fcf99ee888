"""Who gets which name, where several things want the same one.

The order in which a document says things decides nothing. Things of one rank are
equals: a name that two of them want goes to neither, and each takes the next one that
it would like, which says more of it. A lower rank chooses first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

EXACT, CHANGED, INLINE, DERIVED = 0, 10, 20, 30
"""Ranks: the document's own word, a word made fit for a language (see `rank_changed`),
a name that says where something stands, a name made from another name."""


def rank_changed(text: str) -> int:
    """Give the rank of a word that was made fit: the less was changed, the better.

    First `petItem`, then `PetItem`, `pet_item`, `pet-item`, at last all else.
    """
    if text.isidentifier() and "_" not in text:
        return CHANGED + (not text[0].islower())
    if text.isidentifier():
        return CHANGED + 2
    return CHANGED + (3 if text.replace("-", "_").isidentifier() else 4)


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
) -> dict[str, str]:
    """Give each wish's name by its key, in the order of the wishes.

    Args:
        reserved: names that nobody gets.
        locked: names that were given before, by key; they stay.
    """
    gone = set(reserved)
    found = _keep(wishes, locked or {}, gone)
    gone.update(found.values())
    waiting: dict[int, list[Wish]] = defaultdict(list)
    for wish in wishes:
        if wish.key not in found:
            waiting[wish.rank].append(wish)
    for rank in sorted(waiting):
        found.update(_settle_equals(waiting[rank], gone))
    return {wish.key: found[wish.key] for wish in wishes}


def _keep(
    wishes: Sequence[Wish], locked: Mapping[str, str], reserved: set[str]
) -> dict[str, str]:
    """Give the names that stay, each once: somebody may have edited them."""
    keys = sorted(wish.key for wish in wishes if wish.key in locked)
    owners = {locked[key]: key for key in reversed(keys)}
    return {key: name for name, key in owners.items() if name not in reserved}


def _settle_equals(wishes: Sequence[Wish], gone: set[str]) -> dict[str, str]:
    """Let equals choose in rounds: who shares a wish with another one moves on.

    What was wanted is added to `gone`, also where nobody got it.
    """
    found: dict[str, str] = {}
    level = 0
    while wishes:
        wanted = {
            wish.key: wish.names[level] for wish in wishes if level < len(wish.names)
        }
        counts = Counter(wanted.values())
        for key, name in wanted.items():
            if counts[name] == 1 and name not in gone:
                found[key] = name
        gone.update(counts)
        late = [wish for wish in wishes if wish.key not in wanted]
        for wish in sorted(late, key=lambda wish: wish.key):
            found[wish.key] = _number(wish.names[-1], gone)
        wishes = [wish for wish in wishes if wish.key not in found]
        level += 1
    return found


def _number(name: str, gone: set[str]) -> str:
    """Give a numbered name: the last resort, for things of which nothing differs."""
    number = 2
    while f"{name}{number}" in gone:
        number += 1
    gone.add(f"{name}{number}")
    return f"{name}{number}"
