"""Black itself: for a whole module, or for many parts of one at a time."""

import ast
import hashlib
import re
from collections.abc import Sequence

from sdksmith.python.layout.stable import Part

_FOLLOWED = ("parameter", "entry", "def", "class", "block", "decorator")
"""The kinds behind which a line has to follow, where one is put by itself."""


def format_whole(source: str) -> str:
    """Give source in black's form."""
    # Imported here: it costs a tenth of a second, and small packages may need none.
    import black
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311})
    return black.format_str(source, mode=mode)


def format_parts(parts: Sequence[Part]) -> dict[Part, str]:
    """Give each part in black's form, indented as it was."""
    if not parts:
        return {}
    texts = [_in_context(part) for part in parts]
    # A line that no text of a document holds: it would have to hold its own hash.
    mark = f"# {hashlib.sha256(''.join(texts).encode('utf-8')).hexdigest()}"
    source = "".join(f"{mark}\n{text}" for text in texts)
    found = re.split(rf"^{mark}\n", format_whole(source), flags=re.MULTILINE)[1:]
    return {
        part: _out_of_context(part, text)
        for part, text in zip(parts, found, strict=True)
    }


def _in_context(part: Part) -> str:
    """Give a module in which a part stands where black sees what it is.

    What stands before it fills as many lines as its depth says, blank ones apart.
    """
    depth = part.depth - (part.kind in ("parameter", "entry") or _is_docstring(part))
    blocks = "".join(f"{'    ' * level}if _:\n" for level in range(depth))
    outer, inner = "    " * depth, "    " * (depth + 1)
    before, after = {
        "parameter": (f"{outer}def _(\n", f"{outer}): ...\n"),
        "entry": (f"{outer}_(\n", f"{outer})\n"),
        "row": (f"{outer}_ = {{\n", f"{outer}}}\n"),
        "def docstring": (f"{outer}def _():\n", ""),
        "class docstring": (f"{outer}def _():\n", ""),
        "def": ("", f"{inner}pass\n"),
        "class": ("", f"{inner}pass\n"),
        "block": ("", f"{inner}pass\n"),
        "decorator": ("", f"{outer}def _(): ...\n"),
    }.get("row" if _is_row(part) else part.kind, ("", ""))
    return f"{blocks}{before}{part.text}{after}"


def _is_row(part: Part) -> bool:
    """Say whether a part is an entry of a dict, with its key."""
    if part.kind != "entry":
        return False
    try:
        ast.parse(f"_(\n{part.text})")
    except SyntaxError:
        return True
    return False


def _is_docstring(part: Part) -> bool:
    return part.kind in ("def docstring", "class docstring")


def _out_of_context(part: Part, text: str) -> str:
    lines = text.strip("\n").split("\n")
    before = [number for number, line in enumerate(lines) if line][: part.depth]
    start = before[-1] + 1 if before else 0
    end = len(lines) - (part.kind in _FOLLOWED)
    return "\n".join(lines[start:end]).strip("\n") + "\n"
