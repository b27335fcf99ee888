"""A document is checked and mended: all that `load_document` does but for the reading.

Each stage tells what it found; nothing of it is told before all have looked.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from sdksmith.document.document import Document
from sdksmith.document.faults import Fault
from sdksmith.document.joining import join_files
from sdksmith.document.judging import judge
from sdksmith.document.mending import mend
from sdksmith.document.references import reference_faults, walk
from sdksmith.document.shape import is_swagger, mend_version, shape_faults
from sdksmith.document.store import Sources, Store
from sdksmith.document.telling import tell
from sdksmith.document.tree import Pointer
from sdksmith.errors import DocumentError, display_file

if TYPE_CHECKING:
    from sdksmith.document.changing import Change


def check(
    document: Document, sources: Sources, *, strict: bool, change: "Change | None"
) -> Document:
    """Give a document that was read, checked and mended; see `load_document`.

    Raises:
        DocumentError: as that does.
    """
    store = Store(document.path, sources)
    store.read.update(document.files)
    if sources.overlays:
        document = _with_overlays(document, sources, store)
    shape = list(shape_faults(document.root))
    if not all(fault.slight and not strict for fault in shape):
        raise DocumentError(*tell(document, shape))
    if shape:
        document = replace(document, root=mend_version(document.root))
        again = list(shape_faults(document.root))
        if again:
            raise DocumentError(*tell(document, again))
    document = join_files(document, store)
    if change:
        document = _changed_by(document, change)
    judged: Callable[[], Sequence[Fault]] = judge(document.root)
    nodes = list(walk(document.root))
    found = list(reference_faults(document.root, nodes))
    lost: Sequence[Fault] = ()
    if is_swagger(document.root):
        # Imported here, since most documents have no need of it.
        from sdksmith.document import swagger

        found += judged()
        made = swagger.convert(document.root, found)
        found, lost = [*made.slight[: len(found)]], made.slight[len(found) :]
        document = document.changed(made.root, made.moves)
        document = replace(document, written="2.0")
        nodes = list(walk(document.root))
        judged = tuple[Fault, ...]  # all is there
    mended = mend(document.root, partial(_line, document), nodes)
    if strict:
        faults = (*shape, *found, *judged(), *mended.faults)
        if faults or document.remarks:
            raise DocumentError(*document.remarks, *tell(document, faults))

    def find_faults() -> tuple[Fault, ...]:
        return (*shape, *found, *judged(), *mended.faults, *lost)

    document = replace(
        document, find_faults=find_faults, steps_to_faults=len(document.steps)
    )
    if mended.root is not document.root:
        document = document.changed(mended.root, mended.back)
    return document


def _with_overlays(document: Document, sources: Sources, store: Store) -> Document:
    """Import the overlays when there are some: their libraries take a while."""
    from sdksmith.document.overlays import apply_overlay

    for path in sources.overlays:
        document = apply_overlay(document, path, store)
    return document


def _changed_by(document: Document, change: "Change") -> Document:
    """Import what it takes when somebody's code wants to change a document."""
    from sdksmith.document.changing import apply_change

    document = apply_change(document, change)
    again = list(shape_faults(document.root))
    if again:
        raise DocumentError(*tell(document, again))
    return document


def _line(document: Document, pointer: Pointer) -> str:
    location = document.locate(pointer)
    is_other = location.file != document.entry.name
    return f"line {location.line}" + (
        f" of {display_file(location.file)}" if is_other else ""
    )
