"""The document as a value: what it says, and where each thing stands in its files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdksmith.document import pointers, reading
from sdksmith.document.faults import Fault
from sdksmith.document.files import DocumentFile
from sdksmith.document.joining import join_files
from sdksmith.document.judging import judge
from sdksmith.document.mending import mend
from sdksmith.document.origins import Moves, Origins, StepBack
from sdksmith.document.references import reference_faults
from sdksmith.document.shape import is_swagger, mend_version, shape_faults
from sdksmith.document.store import Sources, Store
from sdksmith.document.telling import tell
from sdksmith.document.tree import Pointer
from sdksmith.errors import Diagnostic, DocumentError, Location, display_file
from sdksmith.rules import Rule

if TYPE_CHECKING:
    from sdksmith.document.changing import Change

# A document of which nobody said what else may be read.
_ALONE = Sources()


@dataclass(frozen=True)
class Document:
    """One OpenAPI document.

    Attributes:
        path: the file, as it was given.
        entry: what it says, as bytes; every copy shares it, and so its places.
        root: what it says: mappings with text keys, lists and scalars. Values that
            YAML aliases share are one object: do not change them.
        find_warnings: gives what is wrong with it, and what was made of it: `root` is
            mended.
        written: the version that was converted to OpenAPI 3.0, if one was: "2.0".
        others: the files beside `path` that have a part in it.
        remarks: what is worth telling of the other files, with its place.
        steps: how `root` was made of what `path` says, see `changed`.
    """

    path: Path
    entry: DocumentFile
    root: Mapping[str, Any]
    find_warnings: Callable[[], tuple[Diagnostic, ...]] = tuple
    written: str = ""
    others: tuple[DocumentFile, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()
    steps: tuple[StepBack, ...] = ()

    @cached_property
    def files(self) -> Mapping[str, DocumentFile]:
        """All files of the document by name, the one that was given first."""
        return {file.name: file for file in (self.entry, *self.others)}

    @cached_property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What is wrong with it; whoever asks waits for the validator."""
        return self.find_warnings()

    @property
    def sha256(self) -> str:
        """The hash of the bytes of `path`, in hexadecimal."""
        return self.entry.sha256

    def changed(self, root: Mapping[str, Any], step: StepBack | Moves) -> "Document":
        """Give the document with other values.

        Args:
            step: where they came from: a table of new pointer to old one, or to a place
                in a file; or a function. Places of messages are found by it.
        """
        steps = self.origins.then(step).steps
        return replace(self, root=root, steps=steps)

    @property
    def origins(self) -> Origins:
        """The way back from a pointer in `root` to a file, and a pointer there."""
        return Origins(self.entry.name, self.steps)

    @property
    def version(self) -> str:
        """The version of OpenAPI, such as "3.1.0"."""
        return str(self.root["openapi"])

    def resolve(self, ref: str) -> tuple[Pointer, Any]:
        """Give the place and the value that a local `$ref` leads to.

        A chain of references is followed to its end. In OpenAPI 3.1 it ends at a
        schema that holds keywords beside its own `$ref`.

        Args:
            ref: `#/components/schemas/Pet`, escaped as in RFC 6901 §6.

        Raises:
            DocumentError: when it leads nowhere, which `load_document` has excluded
                for every reference in the document.
        """
        try:
            return pointers.follow(self.root, ref)
        except (pointers.Dangling, pointers.Circular) as error:
            message = f"`{ref}` leads nowhere"
            place, rule = self.locate(()), Rule.UNRESOLVED
            raise DocumentError(Diagnostic(message, place, rule=rule)) from error

    def locate(self, pointer: Pointer) -> Location:
        """Give the place of the key or item at `pointer`, or of its nearest parent."""
        place = self.origins.place(pointer)
        return self.files[place.file].locate(place.pointer)


def load_document(
    path: Path,
    sources: Sources = _ALONE,
    *,
    strict: bool = False,
    change: "Change | None" = None,
) -> Document:
    """Read, check and mend a document, all its files as one.

    A fault that does not touch what the document means hinders nobody. Of an object
    of which nothing can be made only the reason is left (`faults.Broken`), and what
    needs it is left out later. Both are told: `Document.warnings`.

    Args:
        strict: whether every fault is an error.
        change: what the user's own code makes of it.

    Raises:
        UsageError: when the file cannot be read.
        DocumentError: when nothing can be made of the document, or it has to be
            without faults and is not; with all of them.
    """
    entry = DocumentFile(str(path), reading.read_bytes(path))
    document = Document(path, entry, reading.read_values(path, entry.data))
    store = Store(path, sources)
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
    found = list(reference_faults(document.root))
    lost: Sequence[Fault] = ()
    if is_swagger(document.root):
        # Imported here, since most documents have no need of it.
        from sdksmith.document import swagger

        found += judged()
        made = swagger.convert(document.root, found)
        found, lost = [*made.slight[: len(found)]], made.slight[len(found) :]
        document = document.changed(made.root, made.moves)
        document = replace(document, written="2.0")
        judged = tuple[Fault, ...]  # all is there
    mended = mend(document.root, partial(_line, document))
    if strict:
        faults = (*shape, *found, *judged(), *mended.faults)
        if faults or document.remarks:
            raise DocumentError(*document.remarks, *tell(document, faults))

    # Their places are those of the document before it was mended.
    def find_warnings(document: Document = document) -> tuple[Diagnostic, ...]:
        faults = (*shape, *found, *judged(), *mended.faults, *lost)
        told = (*document.remarks, *tell(document, faults, outcomes=True))
        return tuple(replace(each, severity="warning") for each in told)

    if mended.root is not document.root:
        document = document.changed(mended.root, mended.back)
    return replace(document, find_warnings=find_warnings)


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
