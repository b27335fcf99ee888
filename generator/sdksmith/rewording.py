"""A document in which nothing but words of operations has changed means what it meant.

The summary and the description of an operation end up in its docstring, and have a part in
nothing else: no name, no type, no fault. So what is kept of the last run can be taken, and
its operations get their new words.

The shape of a document is all of it but for those words.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sdksmith import kept
from sdksmith.document import Document, Fault, is_mapping, may_have_links
from sdksmith.ir import Api, Operation, Resource

_LARGEST = 12_000_000
"""Bytes of a document: what is kept of a larger one would be too much."""
_KIND = "understood"
_OPERATION = 3
"""Steps from the root of a document to an operation."""
_WORDS = ("summary", "description")
_METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)
Words = Mapping[tuple[str, str], tuple[str, str]]
"""The summary and the description of operations, by method and path."""


@dataclass(frozen=True)
class Understood:
    """What a run has found out about a document.

    Attributes:
        about: what is left of its root: all but paths and components.
    """

    about: Mapping[str, Any]
    faults: tuple[Fault, ...]
    api: Api


def look(document: Document, *more: str) -> None:
    """Let what is made of the shape of a document be kept, and of `more`.

    Args:
        document: as it was read.
        more: all else that has a part in the package.
    """
    store = kept.current()
    if store and len(document.entry.data) <= _LARGEST:
        store.shape = _shape_of(document.root, more)


def _shape_of(root: Mapping[str, Any], more: tuple[str, ...]) -> str:
    items = {path: _without_words(item) for path, item in _items(root).items()}
    shape = {**root, "paths": {**root["paths"], **items}} if items else root
    found = hashlib.sha256(pickle.dumps(shape, pickle.HIGHEST_PROTOCOL))
    found.update(repr(more).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _items(root: Any) -> dict[str, Mapping[str, Any]]:
    """Give the path items that are written out where they stand."""
    paths = root.get("paths") if is_mapping(root) else None
    return {
        path: item
        for path, item in (paths.items() if is_mapping(paths) else ())
        if is_mapping(item) and "$ref" not in item
    }


def _without_words(item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: (
            {
                field: value
                for field, value in node.items()
                if not (field in _WORDS and isinstance(value, str))
            }
            if key in _METHODS and is_mapping(node)
            else node
        )
        for key, node in item.items()
    }


def _words_of(document: Document) -> Words:
    return {
        (key.upper(), path): (_text(node, "summary"), _text(node, "description"))
        for path, item in _items(document.root).items()
        for key, node in item.items()
        if key in _METHODS and is_mapping(node)
    }


def _text(node: Mapping[str, Any], key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""


def recall(document: Document) -> tuple[Document, Api] | None:
    """Give what a document means, and it without faults, if that is known by its shape.

    Where its operations stand is not known anew, and nobody asks for it any more.
    """
    store = kept.current()
    known = store.find_shaped(_KIND) if store else None
    if not isinstance(known, Understood):
        return None
    words = _words_of(document)
    api = replace(known.api, root=_reword(known.api.root, words))
    checked = replace(document, root=known.about, find_faults=lambda: known.faults)
    return checked, api


def _reword(resource: Resource, words: Words) -> Resource:
    return replace(
        resource,
        operations=tuple(_with_words(entry, words) for entry in resource.operations),
        children=tuple(_reword(child, words) for child in resource.children),
    )


def _with_words(operation: Operation, words: Words) -> Operation:
    summary, description = words[operation.method, operation.path]
    return replace(operation, summary=summary, description=description)


def keep(read: Document, document: Document, api: Api) -> None:
    """Keep what a document means, if the next one of its shape means the same.

    Args:
        read: the document as it was read; `document` is what was made of it.
    """
    store = kept.current()
    if store and store.shape and _may_be_kept(read, document, api):
        about = {
            key: value
            for key, value in document.root.items()
            if key not in ("paths", "components")
        }
        store.keep_shaped(_KIND, Understood(about, document.find_faults(), api))


def _may_be_kept(read: Document, document: Document, api: Api) -> bool:
    """Say whether all that is known holds wherever the document's lines may go.

    What is skipped and what is noted is told with its place, and so are the losses of
    Swagger 2.0; other files may change without this one. An operation whose words stand
    elsewhere would not get new ones.
    """
    words = _words_of(read)
    # A message may show the value of which it speaks.
    may_show_words = any(
        fault.pointer[:1] in ((), ("paths",)) and len(fault.pointer) <= _OPERATION
        for fault in document.find_faults()
    )
    is_alone = not (document.steps_to_faults or may_have_links(read.entry.data))
    is_placed = api.skipped or api.left_out or any(note.location for note in api.notes)
    return (
        is_alone
        and not (is_placed or may_show_words)
        and all(
            words.get((entry.method, entry.path)) == (entry.summary, entry.description)
            for entry in api.operations()
        )
    )
