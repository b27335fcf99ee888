"""The folders in which a run makes what is new; where one is left, a run was killed.

Nothing that takes long to import may be imported here.
"""

from collections.abc import Iterator
from pathlib import Path

PREFIX = ".sdksmith."
PART = ".part"
"""The end of the name of one whose journal is in another folder."""


def has_leftovers(home: Path) -> bool:
    """Say whether a run is busy in a folder, or was killed there."""
    return any(list_leftovers(home))


def list_leftovers(home: Path) -> Iterator[Path]:
    """Give the journals in a folder; a link is none."""
    for path in home.iterdir() if home.is_dir() else ():
        is_one = path.name.startswith(PREFIX) and not path.name.endswith(PART)
        if is_one and path.is_dir() and not path.is_symlink():
            yield path
