"""`verify` as a file for those who have no sdksmith: the module, byte for byte."""

from __future__ import annotations

import os
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.rules import Rule
from sdksmith.vendoring import verify_vendored
from sdksmith.whole_files import write_file


def write_script(path: Path) -> str:
    """Write the script, or a newer one over an older, and give a line that says so.

    Raises:
        UsageError: when something else is there.
    """
    data = Path(verify_vendored.__file__).read_bytes()
    first_line = data.partition(b"\n")[0]
    shown = display_path(path)
    if os.path.lexists(path):
        if not path.is_file() or path.read_bytes().partition(b"\n")[0] != first_line:
            hint = "choose another name, or move it away"
            message = f"{shown} is not a script of sdksmith's"
            raise UsageError(Diagnostic(message, hint=hint, rule=Rule.FILE_EXISTS))
        if path.read_bytes() == data:
            return f"{shown} (nothing changed)"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"cannot write {shown}: {reason_of(error)}"
        raise UsageError(Diagnostic(message, rule=Rule.UNWRITABLE)) from error
    write_file(path, data)
    return f"{shown}: verifies a vendored package without sdksmith"
