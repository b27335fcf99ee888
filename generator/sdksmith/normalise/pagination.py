"""Lists that come in pages: recognised, or named by `x-pagination`.

    x-pagination:                 on an operation, or at the root for all that fit it
      style: cursor               page, offset, cursor, link or url
      items: data.items           where the answer has the items
      parameter: starting_after   what chooses the page
      next: meta.next_cursor      where the answer has what leads to the next page
      last: id                    or: the field of the last item that does
      more: has_more              whether there is a next page
      total: meta.total           how many items there are; `pages`, how many pages
      current: meta.page          the number of this page
      first: 1                    the number of the first page
      size: limit                 what says how long a page is

What is not named is recognised. `x-pagination: false` says that a list is one answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.errors import Diagnostic, DocumentError, Fix
from sdksmith.ir import Operation, Pagination, Skip
from sdksmith.near import find_near
from sdksmith.normalise.listings import Listing
from sdksmith.normalise.nodes import Node, is_node, node_at
from sdksmith.normalise.operations import OperationNode
from sdksmith.normalise.page_styles import FINDERS, ORDER
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.rules import Rule

KEY = "x-pagination"
_EXAMPLE = (
    "for example x-pagination: {style: cursor, parameter: after, next: meta.next}"
)
_NUMBERS = ("first",)
_NAMES = (
    *("style", "items", "parameter", "next", "last", "more", "total", "pages"),
    *("current", "size", *_NUMBERS),
)


def read_pagination(
    document: Document,
    schemas: SchemaReader,
    operations: Sequence[Operation | Skip],
    nodes: Sequence[OperationNode],
) -> list[Operation | Skip]:
    """Give the operations, those that list in pages with how they do.

    Raises:
        DocumentError: with all that is wrong in what `x-pagination` names.
    """
    reader = _Reader(document, schemas)
    found = [
        entry if isinstance(entry, Skip) else reader.add(entry, node)
        for entry, node in zip(operations, nodes, strict=True)
    ]
    if reader.faults:
        raise DocumentError(*reader.faults)
    return found


class _Reader:

    def __init__(self, document: Document, schemas: SchemaReader) -> None:
        self._document = document
        self._schemas = schemas
        self.faults: list[Diagnostic] = []
        self._common = self._read_named(document.root, ())

    def add(self, operation: Operation, entry: OperationNode) -> Operation:
        """Give the operation with its pagination, if it has one."""
        own = self._read_named(entry.node, entry.pointer)
        if (self._common if own is None else own) is False:
            return operation
        listing = self._listing(operation, entry, is_own=own is not None)
        if listing is None:
            found: Pagination | str = "the answer is not one documented JSON value"
        elif own is None:
            found = _try(listing, self._common) or _find(listing)
        else:
            listing = replace(listing, named=own if is_node(own) else {})
            faults = list(listing.unknown())
            self._add_faults(faults, entry.pointer)
            found = "" if faults else _find(listing)
        if own is not None and found and isinstance(found, str):
            words = f"nothing says how {operation.id} goes on: {found}"
            self._add_faults([("", words)], entry.pointer)
        pagination = None if isinstance(found, str) else found
        return replace(operation, pagination=pagination)

    def _read_named(self, node: Node, pointer: Pointer) -> Node | bool | None:
        """Give what is named; False where pages are off, None where nothing is said."""
        given = node.get(KEY)
        if given is None or given is False:
            return given
        if given is True:
            return {}
        if not is_node(given):
            self._add_faults([("", f"{KEY} must be false or an object")], pointer)
            return False
        faults = [(key, _fault_of(key, value)) for key, value in given.items()]
        faults = [fault for fault in faults if fault[1]]
        self._add_faults(faults, pointer)
        return False if faults else given

    def _add_faults(self, faults: Sequence[tuple[str, str]], pointer: Pointer) -> None:
        """Keep what is wrong: the entry of `x-pagination`, empty for all, and words."""
        for key, words in faults:
            place = self._document.locate((*pointer, KEY, *([key] if key else [])))
            near = find_near(key, _NAMES) if key not in _NAMES else ""
            hint = f"did you mean `{near}`?" if near else ""
            hint, rule = hint if key else _EXAMPLE, Rule.WRONG_PAGINATION
            fix = Fix(place, near) if near and key else None
            self.faults.append(Diagnostic(words, place, hint, rule=rule, fix=fix))

    def _listing(
        self, operation: Operation, entry: OperationNode, *, is_own: bool
    ) -> Listing | None:
        answers = operation.answers
        if len(answers) != 1 or answers[0].kind != "json" or answers[0].schema is None:
            return None
        headers = self._headers(entry, answers[0].status)
        return Listing(
            operation=operation,
            schema=answers[0].schema,
            look=self._schemas.component,
            has_link=any(name.lower() == "link" for name in headers),
            is_own=is_own,
        )

    def _headers(self, entry: OperationNode, status: str) -> Node:
        responses: Mapping[Any, Any] = node_at(entry.node, "responses")
        for key, node in responses.items():
            if str(key).upper() == status.upper():
                return node_at(resolve_node(self._document, node, ())[1], "headers")
        return {}


def _fault_of(key: str, value: Any) -> str:
    """Give what is wrong with one entry of `x-pagination`, "" for nothing."""
    if key not in _NAMES:
        return f"{KEY} has no `{key}`; known are {', '.join(_NAMES)}"
    if key in _NUMBERS:
        return "" if type(value) is int else f"`{key}` of {KEY} must be a whole number"
    if not isinstance(value, str):
        return f"`{key}` of {KEY} must be text"
    if key == "style" and value not in FINDERS:
        return f"`style` of {KEY} must be one of {', '.join(FINDERS)}"
    return ""


def _try(listing: Listing, common: Node | bool | None) -> Pagination | None:
    """Give how the operation lists in pages by what the root names, if that fits."""
    if not is_node(common):
        return None
    named = replace(listing, named=common)
    found = "" if list(named.unknown()) else _find(named)
    return found if isinstance(found, Pagination) else None


def _find(listing: Listing) -> Pagination | str:
    """Give how the operation lists in pages, or why it does not."""
    style, reason = listing.named.get("style"), ""
    for find in FINDERS[style] if style else ORDER:
        found = find(listing)
        if not isinstance(found, str):
            return found
        reason = found
    return reason
