"""Which of several names was meant, as a part of a fault."""

from collections.abc import Iterable
from typing import Any

from sdksmith.document.faults import Meant
from sdksmith.near import find_near


def find_meant(
    name: Any, names: Iterable[Any], *, is_key: bool = False
) -> Meant | None:
    """Give which of `names` is meant, None where none is near."""
    candidates = [other for other in names if isinstance(other, str)]
    if not isinstance(name, str) or name in candidates:
        return None
    found = find_near(name, candidates)
    return Meant(found, is_key) if found else None
