"""Where the bytes of a body come from, and how to read them, again where possible."""

from __future__ import annotations

import os
import stat
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
)
from pathlib import Path
from typing import Any, cast

from .errors import Fault, RequestValidationError

_CHUNK = 256 * 1024


class Source:
    """Bytes that are read while they are sent.

    `length` is in bytes, None if unknown; `can_replay` says that the same bytes can be
    read a second time.
    """

    length: int | None = None
    can_replay = True
    is_async = False
    blocks = False  # reading waits for a disk

    def chunks(self) -> Iterator[bytes]:
        """The bytes, from the start, for both clients unless `is_async`."""
        raise NotImplementedError

    def async_chunks(self) -> AsyncIterator[bytes]:
        """The bytes, from the start, if `is_async`."""
        raise NotImplementedError


class PathSource(Source):
    """A path, opened anew for every try.

    Raises: OSError: if it cannot be read.
    """

    blocks = True

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path
        found = Path(path).stat()
        self.can_replay = not stat.S_ISFIFO(found.st_mode)
        if self.can_replay:
            Path(path).open("rb").close()
        if stat.S_ISREG(found.st_mode):
            self.length = found.st_size

    def chunks(self) -> Iterator[bytes]:
        with Path(self._path).open("rb") as file:
            yield from _read(file)


class FileSource(Source):
    """An open file, from where it stands; a seekable one is taken back there."""

    blocks = True

    def __init__(self, file: Any) -> None:
        self._file, self._start = file, 0
        self.can_replay = not hasattr(file, "seekable") or bool(file.seekable())
        try:
            self._start = file.tell()
            file.seek(self._start)
        except (AttributeError, OSError, TypeError, ValueError):
            self.can_replay = False
        if self.can_replay:
            self._measure()

    def _measure(self) -> None:
        try:
            self._file.seek(0, os.SEEK_END)
            self.length = max(0, self._file.tell() - self._start)
        except (OSError, TypeError, ValueError):
            self.length = None
        self._file.seek(self._start)

    def chunks(self) -> Iterator[bytes]:
        if self.can_replay:
            self._file.seek(self._start)
        yield from _read(self._file)


class AsyncFileSource(Source):
    """A file whose `read` is to be awaited; where it stands is known once it is read."""

    is_async = True

    def __init__(self, file: Any) -> None:
        self._file, self._start, self._started = file, 0, False

    async def _rewind(self) -> None:
        if self._started:
            await self._file.seek(self._start)
            return
        self._started = True
        try:
            self._start = await self._file.tell()
            await self._file.seek(self._start)
        except (AttributeError, OSError, TypeError, ValueError):
            self.can_replay = False

    def async_chunks(self) -> AsyncIterator[bytes]:
        return _AsyncReads(self._file, self._rewind)


class _AsyncReads(AsyncIterator[bytes]):
    # No async generator: trio complains of one that is left before its end.
    def __init__(self, file: Any, begin: Callable[[], Any]) -> None:
        self._file, self._begin = file, begin
        self._has_begun = False

    async def __anext__(self) -> bytes:
        if not self._has_begun:
            self._has_begun = True
            await self._begin()
        chunk = await self._file.read(_CHUNK)
        if not chunk:
            raise StopAsyncIteration
        return _checked(chunk)


class IterableSource(Source):
    """What gives chunks one by one; an iterator can be read once only."""

    def __init__(
        self, items: Iterable[Any], encode: Callable[[Any], bytes] | None = None
    ) -> None:
        self._items, self._encode = items, encode or _checked
        self.can_replay = not isinstance(items, Iterator)

    def chunks(self) -> Iterator[bytes]:
        return map(self._encode, self._items)


class AsyncIterableSource(Source):
    """The same for the async client only."""

    is_async = True

    def __init__(
        self, items: AsyncIterable[Any], encode: Callable[[Any], bytes] | None = None
    ) -> None:
        self._items, self._encode = items, encode or _checked
        self.can_replay = not isinstance(items, AsyncIterator)

    def async_chunks(self) -> AsyncIterator[bytes]:
        return _AsyncMap(aiter(self._items), self._encode)


class _AsyncMap(AsyncIterator[bytes]):
    def __init__(
        self, items: AsyncIterator[Any], encode: Callable[[Any], bytes]
    ) -> None:
        self._items, self._encode = items, encode

    async def __anext__(self) -> bytes:
        return self._encode(await anext(self._items))


def _read(file: Any) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield _checked(chunk)


def _checked(chunk: Any) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        # What an iterator gives is known only while it is sent.
        words = f"a chunk of a body should be bytes, not {type(chunk).__name__}"
        raise RequestValidationError(words, errors=[Fault("body", words)])
    return bytes(cast(Any, chunk))
