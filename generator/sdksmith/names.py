"""Names: words out of any text, cases, and a table that hands out each name once.

How a name is chosen among several is told in docs/adr/0020: `settle` does it.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(
    r"OAuth[0-9]*|IPv[46]|IDs(?![a-z])"  # words with capitals of their own
    r"|[A-Z]+(?![a-z])[0-9]*"  # an acronym: HTTP, V2
    r"|[A-Z]?[^\W\d_A-Z]+[0-9]*"  # a word, capital or not: Server, name1
    r"|[^\W\d_]+[0-9]*"  # letters without case
    r"|[0-9]+[^\W\d_A-Z]*"  # 2nd
)

_COMPARED = re.compile(r"([^<>=]*[^<>=\s])\s*(<=|>=|<|>)")
_COMPARISONS = {
    "<": "less than",
    ">": "greater than",
    "<=": "at most",
    ">=": "at least",
}


# The same texts are asked for by each rule that names something after them.
@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """Split any text into its words: `HTTPServer-name_2` → `HTTP Server name 2`.

    What is neither letter nor digit only separates. Letters are brought to the form
    NFKC that Python gives to identifiers (Python reference, §2.3).
    """
    plain = unicodedata.normalize("NFKC", text).replace("'", "")
    compared = _COMPARED.fullmatch(plain)
    if compared:  # of filters: `Date<`
        plain = f"{compared[1]} {_COMPARISONS[compared[2]]}"
    return tuple(_WORD.findall(plain))


@lru_cache(maxsize=50_000)
def snake(text: str) -> str:
    """Give the text in snake case: `petOrderId` → `pet_order_id`."""
    return "_".join(word.lower() for word in words(text))


@lru_cache(maxsize=50_000)
def pascal(*texts: str) -> str:
    """Give the texts, joined, in Pascal case; inner capitals stay: `URLValue`."""
    found = [word for text in texts for word in words(text)]
    return "".join(word[0].upper() + word[1:] for word in found)


class NameTable:
    """Hands out each name once; two names that differ only in case count as one.

    (A case-insensitive file system would make one file of them.) Reserved names are
    never handed out; they count as they are written, `UUID` does not stop `Uuid`.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._reserved = frozenset(reserved)
        self._taken: set[str] = set()

    def take(self, *wanted: str) -> str:
        """Give the first of the wanted names that is free, else a numbered one."""
        for name in wanted:
            if self._add(name):
                return name
        number = 2
        while not self._add(f"{wanted[-1]}{number}"):
            number += 1
        return f"{wanted[-1]}{number}"

    def is_free(self, name: str) -> bool:
        """Say whether a name can still be taken."""
        return name not in self._reserved and name.casefold() not in self._taken

    def _add(self, name: str) -> bool:
        if not self.is_free(name):
            return False
        self._taken.add(name.casefold())
        return True
