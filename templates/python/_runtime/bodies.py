"""Bodies that are not JSON: encoded, and read while they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from importlib import import_module
from itertools import count
from typing import Any, cast

from ._http import httpx
from .content_types import argument_names, charset_of
from .encoding import dump_json
from .errors import Fault
from .inputs import convert, refusal, to_plain
from .lenient import show_path
from .operation import Body, Operation
from .sources import AsyncIterableSource, IterableSource, Source
from .uploads import Upload, to_content


class Content(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, from its start for every try.

    `async_fields` are the arguments that only the async client can read.
    """

    def __init__(
        self,
        operation: str,
        pieces: list[bytes | Source],
        async_fields: list[str],
    ) -> None:
        self._operation = operation
        self._pieces = pieces
        self._async_fields = async_fields
        self._is_begun = False

    @property
    def is_spent(self) -> bool:
        """Whether it has been read, and cannot be read again."""
        sources = [piece for piece in self._pieces if isinstance(piece, Source)]
        return self._is_begun and not all(source.can_replay for source in sources)

    def attach(self, request: httpx.Request, *, is_async: bool) -> httpx.Request:
        """The request with this body, and how long it is.

        Raises: RequestValidationError: if it cannot be read by this client.
        """
        if self._async_fields and not is_async:
            words = "an asynchronous file or iterator needs the async client"
            raise refusal(
                self._operation, [Fault(n, words) for n in self._async_fields]
            )
        lengths = [
            len(piece) if isinstance(piece, bytes) else piece.length
            for piece in self._pieces
        ]
        headers = request.headers
        headers.pop("Content-Length", None)
        if None in lengths:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(sum(cast("list[int]", lengths)))
        return httpx.Request(
            request.method,
            request.url,
            headers=headers,
            stream=self,
            extensions=request.extensions,
        )

    def _begin(self) -> list[bytes | Source]:
        if self.is_spent:
            raise httpx.StreamConsumed
        self._is_begun = True
        return self._pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._begin():
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.chunks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncChunks(self._begin())


class _AsyncChunks(AsyncIterator[bytes]):
    # No async generator: trio complains of one that is left before its end.
    def __init__(self, pieces: list[bytes | Source]) -> None:
        self._pieces = iter(pieces)
        self._source: Source | None = None
        self._chunks: Iterator[bytes] | AsyncIterator[bytes] = iter(())

    async def __anext__(self) -> bytes:
        while True:
            if self._source:
                chunk = await self._read(self._source)
                if chunk is not None:
                    return chunk
                self._source = None
            piece = next(self._pieces, None)
            if piece is None:
                raise StopAsyncIteration
            if isinstance(piece, bytes):
                return piece
            self._source = piece
            self._chunks = piece.async_chunks() if piece.is_async else piece.chunks()

    async def _read(self, source: Source) -> bytes | None:
        if isinstance(self._chunks, AsyncIterator):
            return await anext(self._chunks, None)
        if source.blocks:
            from anyio.to_thread import run_sync  # the HTTP library depends on it

            return await run_sync(next, self._chunks, None)
        return next(self._chunks, None)


def encode_body(
    operation: Operation[Any],
    body: Body,
    content: Any,
    faults: list[Fault],
    *,
    check: bool,
) -> tuple[str, bytes | Content]:
    """The content type and the bytes of a body that is not JSON."""
    pieces: list[bytes | Source] = []
    async_fields: list[str] = []
    kind = body.media_type
    try:
        if body.kind == "form":
            # By name: the file is there only if the document has forms.
            forms = import_module(".forms", __package__)
            pieces = [forms.encode_form(_fields(content), body.encodings)]
        elif body.kind == "multipart":
            multipart = import_module(".multipart", __package__)
            parts = multipart.Multipart(body.encodings)
            parts.add_all(_fields(content), faults)
            pieces, async_fields = parts.pieces, parts.async_fields
            kind += f"; boundary={parts.boundary}"
        elif body.kind == "lines":
            pieces = [_encode_lines(operation, body, content, faults, check)]
        elif isinstance(content, str) and body.kind == "text":
            kind = "text/plain" if "*" in kind else kind
            pieces = [content.encode(charset_of(kind))]
        else:
            upload = content if isinstance(content, Upload) else to_content(content)
            pieces = [upload.content]
            kind = _fill_range(kind, upload, faults, check)
    except (ValueError, TypeError, LookupError) as error:
        faults.append(Fault("body", str(error)))
    known = {wire: argument for argument, wire in argument_names(body).items()}
    faults[:] = [Fault(known.get(place, place), message) for place, message in faults]
    if all(isinstance(piece, bytes) for piece in pieces):
        return kind, b"".join(cast("list[bytes]", pieces))
    if any(isinstance(piece, Source) and piece.is_async for piece in pieces):
        async_fields = async_fields or ["body"]
    names = [known.get(name, name) for name in async_fields]
    return kind, Content(operation.id, pieces, names)


def _fields(content: Any) -> Mapping[str, Any]:
    if not isinstance(content, Mapping):
        raise TypeError("Input should be a dict of fields")
    return cast("Mapping[str, Any]", content)


def _fill_range(kind: str, upload: Upload, faults: list[Fault], check: bool) -> str:
    """The content type where the document has a range such as `image/*`."""
    if "*" not in kind:
        return kind
    guessed = upload.guess_type()
    if guessed and fnmatchcase(guessed, kind):
        return guessed
    if check and kind not in ("*/*", "application/*"):
        words = f"needed, as the content does not say which {kind} it is"
        faults.append(Fault("content_type", words))
    return "application/octet-stream"


def _encode_lines(
    operation: Operation[Any],
    body: Body,
    items: Any,
    faults: list[Fault],
    check: bool,
) -> bytes | Source:
    """JSON values, a line each; those of an iterator are checked as they are sent."""
    numbers = count()
    start = b"\x1e" if body.media_type.startswith("application/json-seq") else b""

    def encode(item: Any, faults: list[Fault]) -> bytes:
        place = ("body", next(numbers))
        shown = convert(
            body.type,
            to_plain(item),
            check,
            faults,
            lambda path: show_path((*place, *path)),
        )
        return start + dump_json(shown) + b"\n"

    def encode_late(item: Any) -> bytes:
        found: list[Fault] = []
        line = encode(item, found)
        if found:
            raise refusal(operation.id, found)
        return line

    if isinstance(items, list):
        lines = [encode(item, faults) for item in cast("list[object]", items)]
        return b"".join(lines)
    if isinstance(items, AsyncIterable):
        return AsyncIterableSource(cast("AsyncIterable[object]", items), encode_late)
    if isinstance(items, Iterable) and not isinstance(items, str | bytes | Mapping):
        return IterableSource(cast("Iterable[object]", items), encode_late)
    raise ValueError(
        f"Input should be an iterable, not {type(cast(object, items)).__name__}"
    )
