"""Files and streams as callers give them, checked before anything is sent."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias, cast

from .sources import (
    AsyncFileSource,
    AsyncIterableSource,
    FileSource,
    IterableSource,
    PathSource,
    Source,
)

_NO_FILE = "Input should be bytes, a path, a file opened in binary mode or an iterator"


class Upload:
    """Checked content, with what is said of it where it is a part of a form.

    No dataclass: Pydantic would make JSON of one.
    """

    def __init__(
        self,
        content: bytes | Source,
        filename: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type
        self.headers = headers or {}

    def guess_type(self) -> str | None:
        """The media type that goes with the name of the file."""
        return mimetypes.guess_type(self.filename)[0] if self.filename else None


def to_content(value: Any) -> Upload:
    """A whole body.

    Raises: ValueError: if it is nothing that can be read as bytes.
    """
    if _is_file(value) or isinstance(value, str | Mapping | Iterator | AsyncIterator):
        return _upload(value)
    if isinstance(value, list):  # of chunks; in a form it would be several files
        chunks = cast("list[object]", value)
        if all(isinstance(chunk, bytes) for chunk in chunks):
            return Upload(b"".join(cast("list[bytes]", chunks)))
    elif isinstance(value, Iterable):
        return Upload(IterableSource(cast("Iterable[object]", value)))
    elif isinstance(value, AsyncIterable):
        return Upload(AsyncIterableSource(cast("AsyncIterable[object]", value)))
    return _upload(value)


def to_file(value: Any) -> Upload:
    """A file of a form: content, or `(filename, content[, content type[, headers]])`.

    Raises: ValueError: if it is neither.
    """
    if isinstance(value, Upload):
        return value
    if not isinstance(value, list | tuple):
        upload = _upload(value)
        return Upload(upload.content, upload.filename or "upload")
    if not is_file_tuple(value):
        raise ValueError(f"{_NO_FILE}, or a tuple (filename, content, ...)")
    name, content, *rest = cast("Sequence[Any]", value)
    kind, headers = (*rest, None, None)[:2]
    is_right = isinstance(kind, str | None) and isinstance(headers, Mapping | None)
    if not is_right:
        raise ValueError("a file's content type should be a str, its headers a dict")
    return Upload(_upload(content).content, name, kind, cast(Any, headers))


def is_file_tuple(value: Any) -> bool:
    """Whether a sequence is `(filename, content, ...)`; JSON has no such content."""
    return (
        isinstance(value, list | tuple)
        and len(cast("Sequence[Any]", value)) in (2, 3, 4)
        and isinstance(value[0], str | None)
        and is_file(value[1])
    )


def is_file(value: Any) -> bool:
    """Whether a value is content that JSON does not have."""
    return _is_file(value) or isinstance(value, Iterator | AsyncIterator)


def _is_file(value: Any) -> bool:
    kinds = (bytes, bytearray, memoryview, os.PathLike, Upload)
    return isinstance(value, kinds) or hasattr(value, "read")


def _upload(value: Any) -> Upload:
    if isinstance(value, bytes | bytearray | memoryview):
        return Upload(bytes(cast(Any, value)))
    if isinstance(value, os.PathLike):
        path = cast("os.PathLike[str]", value)
        try:
            return Upload(PathSource(path), Path(path).name)
        except OSError as error:
            raise ValueError(f"cannot be read: {error.strerror}") from error
    if hasattr(value, "read"):
        return _open_file(value)
    if isinstance(value, Iterator):
        return Upload(IterableSource(cast("Iterator[object]", value)))
    if isinstance(value, AsyncIterator):
        return Upload(AsyncIterableSource(cast("AsyncIterator[object]", value)))
    raise ValueError(f"{_NO_FILE}, not {type(value).__name__}")


def _open_file(file: Any) -> Upload:
    is_text = isinstance(file, io.TextIOBase) or hasattr(file, "encoding")
    if is_text or getattr(file, "closed", False):
        wrong = "in text mode" if is_text else "but closed since"
        raise ValueError(f"{_NO_FILE}, not a file opened {wrong}")
    name: object = getattr(file, "name", None)  # a number where it has no path
    source = AsyncFileSource if iscoroutinefunction(file.read) else FileSource
    return Upload(source(file), Path(name).name if isinstance(name, str) else None)


class _Check:
    """Has Pydantic call a function that checks a value."""

    def __init__(self, check: Callable[[Any], Upload]) -> None:
        self._check = check

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Any:
        """Take anything; a ValueError says what is wrong."""
        from pydantic_core import PydanticCustomError, core_schema

        def check(value: Any) -> Upload:
            try:
                return self._check(value)
            except ValueError as error:
                words = {"words": str(error)}
                raise PydanticCustomError("file", "{words}", words) from error

        return core_schema.no_info_plain_validator_function(check)


if TYPE_CHECKING:

    class Readable(Protocol):
        """A file opened in binary mode."""

        def read(self, size: int, /) -> bytes: ...

    class AsyncReadable(Protocol):
        """The same, to be awaited."""

        async def read(self, size: int, /) -> bytes: ...

    _Content: TypeAlias = (
        bytes
        | bytearray
        | memoryview
        | os.PathLike[str]
        | Readable
        | AsyncReadable
        | Iterator[bytes]
        | AsyncIterator[bytes]
    )
    _Name: TypeAlias = str | None
    ContentInput: TypeAlias = _Content | Iterable[bytes] | AsyncIterable[bytes]
    FileInput: TypeAlias = (
        _Content
        | tuple[_Name, _Content]
        | tuple[_Name, _Content, str | None]
        | tuple[_Name, _Content, str | None, Mapping[str, str]]
    )
else:
    ContentInput = Annotated[object, _Check(to_content)]
    FileInput = Annotated[object, _Check(to_file)]
