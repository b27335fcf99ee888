"""Writes a single file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.rules import Rule


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; what is a link stays one.

    Raises:
        UsageError: when it cannot be written.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        if target.exists():
            beside.chmod(target.stat().st_mode)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        message = f"cannot write {display_path(path)}: {reason_of(error)}"
        raise UsageError(Diagnostic(message, rule=Rule.UNWRITABLE)) from error
