"""What is told of a hook that failed: it is the user's code, so where, and no traceback."""

import traceback
from collections.abc import Sequence
from pathlib import Path

from sdksmith.errors import Diagnostic, Location
from sdksmith.rules import Rule

_OURS = str(Path(__file__).parents[1])
_IMPORTING = "importlib"


def tell_failure(name: str, where: str, error: BaseException) -> Diagnostic:
    """Give what is told of an error that a hook raised.

    Args:
        where: what it was about to do: "in `after_render`".
    """
    kind, text = type(error).__name__, str(error)
    if isinstance(error, SyntaxError) and error.filename and error.lineno:
        place = _place(error.filename, error.lineno, error.offset or 1)
        return Diagnostic(
            f"hook `{name}` failed {where}: {kind}: {error.msg}",
            place,
            rule=Rule.HOOK_FAILED,
        )
    shown = f"{kind}: {text}" if text else kind
    frames = _own_frames(traceback.extract_tb(error.__traceback__))
    if not frames:
        return Diagnostic(
            f"hook `{name}` failed {where}: {shown}", rule=Rule.HOOK_FAILED
        )
    last = frames[-1]
    place = _place(last.filename, last.lineno or 1, (last.colno or 0) + 1)
    return Diagnostic(
        f"hook `{name}` failed {where}: {shown}", place, rule=Rule.HOOK_FAILED
    )


def _own_frames(
    frames: Sequence[traceback.FrameSummary],
) -> Sequence[traceback.FrameSummary]:
    """Give the frames in the hook's own folder: what libraries did is not its place."""
    others = [
        frame
        for frame in frames
        if not frame.filename.startswith((_OURS, "<"))
        and _IMPORTING not in frame.filename
    ]
    folder = Path(others[0].filename).parent if others else Path()
    return [frame for frame in others if Path(frame.filename).is_relative_to(folder)]


def _place(file: str, line: int, column: int) -> Location:
    try:
        lines = Path(file).read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    source = lines[line - 1] if 0 < line <= len(lines) else ""
    return Location(file, line, column, source)
