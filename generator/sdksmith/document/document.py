"""The document as a value: what it says, and where each thing stands in its files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdksmith.document import pointers, reading
from sdksmith.document.faults import Fault
from sdksmith.document.files import DocumentFile
from sdksmith.document.origins import Moves, Origins, StepBack
from sdksmith.document.store import Sources
from sdksmith.document.telling import tell
from sdksmith.document.tree import Pointer
from sdksmith.errors import Diagnostic, DocumentError, Location
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
        find_faults: gives what is wrong with it, and what was made of it: `root` is
            mended.
        written: the version that was converted to OpenAPI 3.0, if one was: "2.0".
        others: the files beside `path` that have a part in it.
        remarks: what is worth telling of the other files, with its place.
        steps: how `root` was made of what `path` says, see `changed`.
        steps_to_faults: how many of those lead to what the faults are of: their
            pointers are those of the document before it was mended.
    """

    path: Path
    entry: DocumentFile
    root: Mapping[str, Any]
    find_faults: Callable[[], tuple[Fault, ...]] = tuple
    written: str = ""
    others: tuple[DocumentFile, ...] = ()
    remarks: tuple[Diagnostic, ...] = ()
    steps: tuple[StepBack, ...] = ()
    steps_to_faults: int = 0

    @cached_property
    def files(self) -> Mapping[str, DocumentFile]:
        """All files of the document by name, the one that was given first."""
        return {file.name: file for file in (self.entry, *self.others)}

    @cached_property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What is wrong with it; whoever asks waits for the validator."""
        faulty = replace(self, steps=self.steps[: self.steps_to_faults])
        told = (*self.remarks, *tell(faulty, self.find_faults(), outcomes=True))
        return tuple(replace(each, severity="warning") for each in told)

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


def read_document(path: Path) -> Document:
    """Read a file as a document, and look no further.

    Raises:
        UsageError: when the file cannot be read.
        DocumentError: when it is neither YAML nor JSON, or ambiguous.
    """
    entry = DocumentFile(str(path), reading.read_bytes(path))
    return Document(path, entry, reading.read_values(path, entry.data))


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
    return check_document(read_document(path), sources, strict=strict, change=change)


def check_document(
    document: Document,
    sources: Sources = _ALONE,
    *,
    strict: bool = False,
    change: "Change | None" = None,
) -> Document:
    """Check and mend a document that was read, as `load_document` does.

    Raises:
        DocumentError: as that does.
    """
    # What it takes is imported for a document that nothing is known of.
    from sdksmith.document.checking import check

    return check(document, sources, strict=strict, change=change)
