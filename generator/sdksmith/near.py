"""Which of several names somebody meant who wrote another one."""

from collections.abc import Iterable

CERTAIN = 0.75
"""How much of a name has to be like another one, where both may be right."""


def find_near(name: str, names: Iterable[str], *, cutoff: float = 0.6) -> str:
    """Give the nearest of some names, "" where none is near.

    Those that differ in capitals, hyphens and underscores only are nearest, then those
    of the same letters. In a word of two letters one may be wrong.

    Args:
        cutoff: how much of the longer name the shorter one has to be like, from 0 to 1.
    """
    known = list(names)
    for form in (_letters, sorted):
        same = [other for other in known if form(other) == form(name)]
        if same:
            return same[0]
    # Only a mistake needs it, and a run that has nothing to do imports this module.
    from difflib import get_close_matches

    cutoff = min(cutoff, 0.5) if len(name) == 2 else cutoff
    return next(iter(get_close_matches(name, known, n=1, cutoff=cutoff)), "")


def _letters(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
