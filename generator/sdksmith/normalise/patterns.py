"""Regular expressions: documents write those of ECMA-262, Python reads its own."""

import re
import warnings
from functools import lru_cache

_NAMED_GROUP = re.compile(r"\(\?<(?![=!])")


@lru_cache(maxsize=10_000)
def read_pattern(pattern: str) -> str:
    """Give the pattern as one that both read; empty if there is none.

    Named groups are spelled in the way of Python; what has no counterpart there, such as
    `\\p{L}`, is not supported.
    """
    found = _NAMED_GROUP.sub("(?P<", pattern)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(found)
    except (re.error, OverflowError, RecursionError):
        return ""
    return found
