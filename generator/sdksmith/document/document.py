"""The document as a value: what it says, and where each thing stands in its files."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from sdksmith.document import pointers, reading, swagger
from sdksmith.document.faults import Fault
from sdksmith.document.files import DocumentFile
from sdksmith.document.joining import join_files
from sdksmith.document.origins import Moves, Origins, StepBack
from sdksmith.document.references import reference_faults
from sdksmith.document.shape import shape_faults
from sdksmith.document.store import Sources, Store
from sdksmith.document.tree import Pointer
from sdksmith.errors import Diagnostic, DocumentError, Location, display_file, sort_key

# A document of which nobody said what else may be read.
_ALONE = Sources()
_Stage = Callable[[Mapping[str, Any]], Iterable[Fault]]


@dataclass(frozen=True)
class Document:
    """One OpenAPI document.

    Attributes:
        path: the file, as it was given.
        data: its bytes.
        root: what it says: mappings with text keys, lists and scalars. Values that
            YAML aliases share are one object: do not change them.
        slight: what is wrong with it, and hinders nobody.
        written: the version that was converted to OpenAPI 3.0, if one was: "2.0".
        others: the files beside `path` that have a part in it.
        remarks: what is worth telling of the other files, with its place.
        steps: how `root` was made of what `path` says, see `changed`.
    """

    path: Path
    data: bytes
    root: Mapping[str, Any]
    slight: tuple[Fault, ...] = ()
    written: str = ""
    others: tuple[DocumentFile, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()
    steps: tuple[StepBack, ...] = ()

    @cached_property
    def files(self) -> Mapping[str, DocumentFile]:
        """All files of the document by name, the one that was given first."""
        entry = DocumentFile(str(self.path), self.data)
        return {file.name: file for file in (entry, *self.others)}

    @property
    def sha256(self) -> str:
        """The hash of the bytes of `path`, in hexadecimal."""
        return self.files[str(self.path)].sha256

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
        return Origins(str(self.path), self.steps)

    @property
    def version(self) -> str:
        """The version of OpenAPI, such as "3.1.0"."""
        return str(self.root["openapi"])

    def notes(self) -> tuple[Diagnostic, ...]:
        """Give what is wrong with it and hinders nobody, with its places."""
        return (*self.remarks, *_diagnostics(self, self.slight))

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
            raise DocumentError(Diagnostic(message, self.locate(()))) from error

    def locate(self, pointer: Pointer) -> Location:
        """Give the place of the key or item at `pointer`, or of its nearest parent."""
        place = self.origins.place(pointer)
        return self.files[place.file].locate(place.pointer)


def load_document(path: Path, sources: Sources = _ALONE) -> Document:
    """Read and check a document, all its files as one.

    Raises:
        UsageError: when the file cannot be read.
        DocumentError: with all faults of the first stage that finds any.
    """
    data = reading.read_bytes(path)
    document = Document(path, data, reading.read_values(path, data))
    store = Store(path, sources)
    store.read.update(document.files)
    if sources.overlays:
        document = _with_overlays(document, sources, store)
    document = _check(document, shape_faults)
    document = join_files(document, store)
    for stage in (reference_faults, _validator_faults):
        document = _check(document, stage)
    return _convert(document) if swagger.is_swagger(document.root) else document


def _convert(document: Document) -> Document:
    """Give a document that was written in Swagger 2.0 as OpenAPI 3.0."""
    made = swagger.convert(document.root, document.slight)
    changed = document.changed(made.root, made.moves)
    return replace(changed, slight=made.slight, written="2.0")


def _with_overlays(document: Document, sources: Sources, store: Store) -> Document:
    """Import the overlays when there are some: their libraries take a while."""
    from sdksmith.document.overlays import apply_overlay

    for path in sources.overlays:
        document = apply_overlay(document, path, store)
    return document


def _check(document: Document, stage: _Stage) -> Document:
    """Give the document with the slight faults that a stage finds.

    Raises:
        DocumentError: with all faults that it finds, if one of them is not slight.
    """
    faults = list(stage(document.root))
    if not all(fault.slight for fault in faults):
        raise DocumentError(*_diagnostics(document, faults))
    return replace(document, slight=tuple(faults)) if faults else document


def _diagnostics(document: Document, faults: Iterable[Fault]) -> list[Diagnostic]:
    """Give what is told of faults, file by file in the order of each."""
    found = dict.fromkeys(_diagnostic(document, fault) for fault in faults)
    order = list(document.files)

    def key(told: Diagnostic) -> tuple[int, tuple[int, int, str]]:
        assert told.location, "every fault has a place"
        return order.index(told.location.file), sort_key(told)

    return sorted(found, key=key)


def _validator_faults(root: Mapping[str, Any]) -> Iterable[Fault]:
    """Import the validator when it is its turn: it takes half a second."""
    from sdksmith.document.validation import validator_faults

    return validator_faults(root)


def _diagnostic(document: Document, fault: Fault) -> Diagnostic:
    location = document.locate(fault.pointer)
    message = fault.message
    if fault.other:
        first = document.locate(fault.other)
        file = "" if first.file == location.file else f" of {display_file(first.file)}"
        message += f", first in line {first.line}{file}"
    return Diagnostic(message, location, fault.hint)
