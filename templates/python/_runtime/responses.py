"""Answers with all that came with them: read whole, or as they arrive."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractContextManager, aclosing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from .errors import request_id

if TYPE_CHECKING:
    from ._http import httpx

T = TypeVar("T")
Progress = Callable[[int, int | None], object]
"""Called with the bytes that have come, and how many there will be, if that is known."""


class _Response(Generic[T]):
    """`url` is where the answer came from, after redirects and without credentials;
    `retries_taken` how many tries failed before it.
    """

    def __init__(
        self,
        response: httpx.Response,
        retries_taken: int,
        parse: Callable[[], T],
        reading: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self.status_code = response.status_code
        self.headers = response.headers
        self.url = response.url
        self.request_id = request_id(response)
        self.retries_taken = retries_taken
        self._response = response
        self._parse = parse
        self._reading = reading  # turns the HTTP library's errors into ours

    @property
    def elapsed(self) -> timedelta:
        """The time of the last try.

        Raises: RuntimeError: if a transport of your own answered without a stream,
        or the body has not been read.
        """
        return self._response.elapsed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"

    def _progress(self) -> tuple[int, int | None]:
        length = self.headers.get("content-length", "")
        return (
            self._response.num_bytes_downloaded,
            int(length) if length.isdecimal() else None,
        )


class RawResponse(_Response[T]):
    """An answer whose body has been read."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self._response.content

    def parse(self) -> T:
        """What the method gives; raises ResponseValidationError as it does."""
        return self._parse()


class StreamedResponse(_Response[T]):
    """An answer whose body is read as you ask for it; close it, or use `with`.

    Each way of reading raises APIConnectionError if the connection breaks.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._response.close()

    def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return self._response.read()

    def parse(self) -> T:
        """What the method gives, the whole body read."""
        self.read()
        return self._parse()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """The body in pieces, of `chunk_size` bytes or as they come."""
        with self._reading():
            yield from self._response.iter_bytes(chunk_size)

    def iter_lines(self) -> Generator[str]:
        """The body as text, line by line."""
        with self._reading():
            yield from self._response.iter_lines()

    def stream_to_file(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> None:
        """Write the body into a file, which is there only once it is whole."""
        target = Path(path)
        part = target.with_name(f"{target.name}.part")
        try:
            with part.open("wb") as file:
                for chunk in self.iter_bytes():
                    file.write(chunk)
                    if on_progress:
                        on_progress(*self._progress())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


class AsyncStreamedResponse(_Response[T]):
    """An answer whose body is read as you ask for it; close it, or use `async with`.

    Each way of reading raises APIConnectionError if the connection breaks.
    """

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of the connection."""
        await self._response.aclose()

    async def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return await self._response.aread()

    async def parse(self) -> T:
        """What the method gives, the whole body read."""
        await self.read()
        return self._parse()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """The body in pieces, of `chunk_size` bytes or as they come."""
        with self._reading():
            # `httpx` calls it an iterator, `httpx2` a generator; both may be closed.
            given = cast("object", self._response.aiter_bytes(chunk_size))
            async with aclosing(cast("AsyncGenerator[bytes]", given)) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def iter_lines(self) -> AsyncGenerator[str]:
        """The body as text, line by line."""
        with self._reading():
            lines = cast("AsyncGenerator[str]", self._response.aiter_lines())
            async with aclosing(lines):
                async for line in lines:
                    yield line

    async def stream_to_file(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> None:
        """Write the body into a file, which is there only once it is whole."""
        from anyio import to_thread  # the HTTP library depends on it

        target = Path(path)
        part = target.with_name(f"{target.name}.part")
        try:
            with part.open("wb") as file:
                async with aclosing(self.iter_bytes()) as chunks:
                    async for chunk in chunks:
                        await to_thread.run_sync(file.write, chunk)
                        if on_progress:
                            on_progress(*self._progress())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
