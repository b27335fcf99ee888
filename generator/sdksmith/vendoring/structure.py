"""Merges two versions of a Python file piece by piece, each with its namesake.

Lines alone do not tell where a piece is: where the new version has moved one, or many
look the same, an edit would end up in the wrong one, or in a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from sdksmith.vendoring.chunks import Chunk, split
from sdksmith.vendoring.lines import Conflict, Part

MergeText = Callable[[bytes, bytes, bytes], Sequence[Part]]
"""Merges base, here and new by lines."""
Chunks = Sequence[Chunk]
# From so much in common on, a piece has been renamed and not replaced.
_ALIKE = 0.5


@dataclass(frozen=True)
class _Sides:
    base: Mapping[str, Chunk]
    here: Mapping[str, Chunk]
    new: Mapping[str, Chunk]


def merge_structure(
    base: bytes, here: bytes, new: bytes, merge_text: MergeText
) -> list[Part] | None:
    """Give the merged parts; None where the pieces do not tell what was done.

    Pieces are in the order of the new version, and those that were added here behind
    the one that they were put behind.
    """
    chunks = [split(data) for data in (base, here, new)]
    if chunks[0] is None or chunks[1] is None or chunks[2] is None:
        return None
    return _merge_chunks((chunks[0], chunks[1], chunks[2]), merge_text)


def _merge_chunks(
    sides: tuple[Chunks, Chunks, Chunks], merge_text: MergeText
) -> list[Part] | None:
    base, mine, new = sides
    here = _under_old_names(base, mine)
    known = _Sides(
        *({chunk.key: chunk for chunk in side} for side in (base, here, new))
    )
    if [key for key in known.base if key in known.here] != [
        key for key in known.here if key in known.base
    ]:
        return None  # somebody has put them into another order here
    merged: dict[str, list[Part]] = {}
    for key in _order(known):
        parts = _merge_chunk(key, known, merge_text)
        if parts is None:
            return None
        merged[key] = parts
    return [part for parts in merged.values() for part in parts]


def _under_old_names(base: Chunks, here: Chunks) -> list[Chunk]:
    """Give the chunks from here; one that was renamed has the key that it had."""
    old = {chunk.key: chunk for chunk in base}
    now = {chunk.key for chunk in here}
    before = {following.key: chunk.key for chunk, following in pairwise(base)}
    gone = {before.get(chunk.key, ""): chunk for chunk in base if chunk.key not in now}
    found: list[Chunk] = []
    last = ""
    for chunk in here:
        was = gone.get(last) if chunk.key not in old else None
        if was and _are_alike(was, chunk):
            chunk = Chunk(was.key, chunk.lines, chunk.head, chunk.parts)
        found.append(chunk)
        last = chunk.key
    return found


def _are_alike(one: Chunk, other: Chunk) -> bool:
    is_kind = one.key.split(" ")[0] == other.key.split(" ")[0]
    matcher = SequenceMatcher(None, one.lines, other.lines, autojunk=False)
    return is_kind and matcher.ratio() >= _ALIKE


def _order(sides: _Sides) -> Iterator[str]:
    """Give all keys: the new version's, each followed by what stands behind it here."""
    behind: dict[str, list[str]] = {}
    last = next(iter(sides.new), "")
    for key in sides.here:
        if key in sides.new:
            last = key
        else:
            behind.setdefault(last, []).append(key)
    yield from behind.get("", ())
    for key in sides.new:
        yield key
        yield from behind.get(key, ())


def _merge_chunk(key: str, sides: _Sides, merge_text: MergeText) -> list[Part] | None:
    base, here, new = (side.get(key) for side in (sides.base, sides.here, sides.new))
    texts = [chunk.lines if chunk else () for chunk in (base, here, new)]
    joined = [b"".join(text) for text in texts]
    if joined[1] == joined[0] or joined[1] == joined[2]:
        return [texts[2]]
    if joined[2] == joined[0]:
        return [texts[1]]
    if base and here and new:
        return _merge_inside((base, here, new), merge_text)
    return [Conflict(texts[1], texts[0], texts[2])]


def _merge_inside(
    chunks: tuple[Chunk, Chunk, Chunk], merge_text: MergeText
) -> list[Part] | None:
    if not all(chunk.parts for chunk in chunks):
        base, here, new = (b"".join(chunk.lines) for chunk in chunks)
        return [*merge_text(base, here, new)]
    base, here, new = (b"".join(chunk.head) for chunk in chunks)
    head: Sequence[Part] = [new.splitlines(keepends=True)]
    if here not in (base, new):
        head = merge_text(base, here, new)
    parts = tuple(chunk.parts for chunk in chunks)
    body = _merge_chunks((parts[0], parts[1], parts[2]), merge_text)
    return None if body is None else [*head, *body]


def names_defined(chunks: Chunks, scope: str = "") -> Iterator[str]:
    """Give the name of each function, class, field and constant, with its class's."""
    for chunk in chunks:
        kind, _, name = chunk.key.partition(" ")
        if kind in ("def", "name"):
            yield scope + name.partition(" ")[0]
        yield from names_defined(
            chunk.parts, f"{scope}{name}." if kind == "def" else scope
        )
