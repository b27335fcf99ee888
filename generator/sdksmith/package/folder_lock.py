"""One run at a time in a folder.

The folder itself is locked (flock): no file is left behind, and the system takes the
lock away when a run is killed. Windows, and some file systems, have no such lock; runs
are not kept apart there.
"""

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.rules import Rule

PATIENCE_SECONDS = 60.0
"""So long a run waits for another one; that one only writes, and is soon done."""
_PAUSE_SECONDS = 0.02

if sys.platform == "win32":

    @contextmanager
    def locked(folder: Path) -> Generator[None]:
        """Do as if a folder were locked."""
        assert folder.is_dir()
        yield

else:
    import fcntl

    @contextmanager
    def locked(folder: Path) -> Generator[None]:
        """Keep other runs out of a folder; wait while one is in it.

        Raises:
            UsageError: when that takes too long.
            OSError: when the folder cannot be read.
        """
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            until = time.monotonic() + PATIENCE_SECONDS
            while not _try_lock(descriptor):
                if time.monotonic() > until:
                    message = f"another run is writing to {display_path(folder)}"
                    hint = "wait until it is done, or end it"
                    raise UsageError(
                        Diagnostic(message, hint=hint, rule=Rule.LOCKED_OUTPUT)
                    )
                time.sleep(_PAUSE_SECONDS)
            yield
        finally:
            os.close(descriptor)

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # this file system has no locks
            return True
        return True
