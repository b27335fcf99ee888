"""What a back end makes of an API: files, and what became of each operation."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sdksmith.errors import Diagnostic, Location
from sdksmith.rules import Rule


def hash_of(data: bytes) -> str:
    """Give the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True)
class SourceFile:
    """A file to write.

    Attributes:
        path: with slashes, relative to the output folder: "pet_store/_client.py".
        text: the content, with LF line ends.
    """

    path: str
    text: str

    @property
    def data(self) -> bytes:
        """The bytes on disk."""
        return self.text.encode("utf-8")

    @cached_property
    def sha256(self) -> str:
        """The hash of the bytes, in hexadecimal."""
        return hash_of(self.data)


@dataclass(frozen=True)
class EmittedOperation:
    """An operation that the package has a method for.

    Attributes:
        name: how it is called, without the client: "shop.pet_orders.create".
    """

    id: str
    method: str
    path: str
    name: str


@dataclass(frozen=True)
class SkippedOperation:
    """An operation that the package has no method for, and why.

    Attributes:
        name: how it will be called once it is supported.
    """

    id: str
    method: str
    path: str
    name: str
    reason: str
    rule: Rule
    location: Location | None = None

    def tell(self) -> Diagnostic:
        """Give what the user is told of it."""
        message = (
            f"skipped {self.id} ({self.method.upper()} {self.path}): {self.reason}"
        )
        return Diagnostic(message, self.location, rule=self.rule, severity="warning")


@dataclass(frozen=True)
class Output:
    """All that a back end made. Every operation is in one of the three tuples.

    Attributes:
        left_out: operations that the settings do not want.
        notes: what the user should know although nothing is missing.
        extensions: the user's own classes, by the name of that which each stands for.
    """

    files: tuple[SourceFile, ...]
    emitted: tuple[EmittedOperation, ...]
    skipped: tuple[SkippedOperation, ...]
    notes: tuple[Diagnostic, ...] = ()
    extensions: Mapping[str, str] = field(default_factory=dict[str, str])
    left_out: tuple[SkippedOperation, ...] = ()
