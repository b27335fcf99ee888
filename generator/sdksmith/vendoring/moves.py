"""What the new version has in another file: edits follow it.

Types stand in modules by resource (docs/adr/0028), so that a change of the document may
move some; and a module with more below it becomes a folder. Before files are merged,
what has moved is put where the new version has it, in the old files and in those from
here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdksmith.vendoring.chunks import Chunk, split
from sdksmith.vendoring.planning import Sides


def follow_moves(sides: Sides) -> Sides:
    """Give the same with each edited class or function in the file where it will be."""
    base, here = dict(sides.base), dict(sides.here)
    moved: dict[str, str] = {}
    for path in _edited(sides):
        other = _other_form(path)
        is_alone = other not in base and _is_free(other, sides)
        if path not in sides.new and other in sides.new and is_alone:
            base[other], here[other] = base[path], here[path]
            here[path] = base[path]
            moved[path] = other
            continue
        for was, now in _edited_and_gone(path, sides):
            target = _target(was.key, path, sides)
            is_ended = all(
                text.get(target, b"")[-1:] in (b"", b"\n") for text in (base, here)
            )
            if target and is_ended:
                base[path] = _without(base[path], was)
                here[path] = _without(here[path], now)
                here[target] = here.get(target, b"") + b"".join(now.lines)
                base[target] = base.get(target, b"") + b"".join(was.lines)
                moved[path] = target
    return replace(sides, base=base, here=here, moved=moved)


def _other_form(path: str) -> str:
    """Give the path of a module as a folder, or of a folder as a module."""
    if path.endswith("/__init__.py"):
        return f"{path.removesuffix('/__init__.py')}.py"
    return f"{path.removesuffix('.py')}/__init__.py"


def _is_free(path: str, sides: Sides) -> bool:
    taken = path in sides.here or path in sides.known or path in sides.links
    return not taken


def _edited(sides: Sides) -> list[str]:
    return [
        path
        for path in sides.known
        if path.endswith(".py")
        and path in sides.base
        and path in sides.here
        and sides.base[path] != sides.here[path]
    ]


def _edited_and_gone(path: str, sides: Sides) -> Iterator[tuple[Chunk, Chunk]]:
    """Give what was edited and is not in that file any more: as it was, as it is."""
    texts = (sides.base[path], sides.here[path], sides.new.get(path, b""))
    base, here, new = ({c.key: c for c in split(text) or ()} for text in texts)
    for key, was in base.items():
        now = here.get(key)
        is_gone = key.startswith("def ") and key not in new
        if is_gone and now and now.lines != was.lines:
            yield was, now


def _target(key: str, source: str, sides: Sides) -> str:
    """Give the one file to which the new version has moved something, "" if none."""
    name = key.removeprefix("def ").encode()
    found = [
        path
        for path, text in sides.new.items()
        if path != source and path.endswith(".py") and name in text and _has(text, key)
    ]
    if len(found) != 1:
        return ""
    [path] = found
    is_known = path in sides.here and path in sides.base
    is_other = not _has(sides.base.get(path, b""), key)
    return path if is_other and (is_known or _is_free(path, sides)) else ""


def _has(text: bytes, key: str) -> bool:
    return any(chunk.key == key for chunk in split(text) or ())


def _without(text: bytes, gone: Chunk) -> bytes:
    rest = [chunk.lines for chunk in split(text) or () if chunk.key != gone.key]
    return b"".join(line for lines in rest for line in lines)
