"""Two things on the disk change places in one step, where the system can do that.

Linux has `renameat2` with RENAME_EXCHANGE (3.15), macOS `renamex_np` with RENAME_SWAP
(10.12). Python offers neither; docs/adr/0034 says why no library does it for us.
"""

import ctypes
import errno
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

_EXCHANGE = 2
"""RENAME_EXCHANGE and RENAME_SWAP are the same number."""
_AT_FDCWD = -100
# EXDEV: a folder of a lower layer of a container's image.
_UNABLE = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV}
)

_Call = Callable[[bytes, bytes], int]


def exchange(first: Path, second: Path) -> bool:
    """Let two things that are there change places, and say whether that was possible.

    It is False, and nothing has happened, where the system or the file system has no
    such step.

    Raises:
        OSError: when it has one and it failed; then too nothing has happened.
    """
    call = _find_call()
    if call is None:
        return False
    if call(os.fsencode(first), os.fsencode(second)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), str(first), None, str(second))


@cache
def _find_call() -> _Call | None:
    """Give the step of this system's C library; an old one may have none."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
    except (OSError, TypeError):  # TypeError: Windows takes no None
        return None
    if hasattr(library, "renameat2"):
        rename = library.renameat2
        return lambda a, b: int(rename(_AT_FDCWD, a, _AT_FDCWD, b, _EXCHANGE))
    if hasattr(library, "renamex_np"):
        swap = library.renamex_np
        return lambda a, b: int(swap(a, b, _EXCHANGE))
    return None
