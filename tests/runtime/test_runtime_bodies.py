from __future__ import annotations

import gzip
import io
import mmap
import os
import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
import sample
import trio
from local_server import Reply, Server

from _runtime.bodies import Content
from _runtime.errors import (
    APIConnectionError,
    InternalServerError,
    RequestValidationError,
)
from _runtime.inputs import prepare
from _runtime.operation import Answer, Body, Operation
from _runtime.uploads import ContentInput, FileInput

Do = Callable[..., Any]


def operation(method: str, body: Body) -> Operation[Any]:
    """An operation that gives nothing back."""
    return Operation(
        id="send", method=method, path="/x", body=body, answers={"200": Answer()}
    )


PUT = operation(
    "PUT", Body("application/octet-stream", lambda: ContentInput, kind="binary")
)
POST = operation("POST", PUT.body) if PUT.body else PUT
FORM = operation(
    "PUT",
    Body("multipart/form-data", lambda: dict[str, FileInput], kind="multipart"),
)
LINES = operation("PUT", Body("application/x-ndjson", lambda: int, kind="lines"))


def sending(op: Operation[Any], body: Any) -> Callable[[Any], Any]:
    """An action for `do`: it calls an operation with a body."""
    return lambda pets: pets._call(op, {"self": pets, "options": {}, "body": body})


class AsyncBytes:
    """A file to await, as `anyio.open_file` and `trio.open_file` give one."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int, /) -> bytes:
        return self._file.read(size)

    async def seek(self, place: int) -> int:
        return self._file.seek(place)

    async def tell(self) -> int:
        return self._file.tell()


async def async_chunks(*chunks: Any) -> AsyncIterator[Any]:
    """Chunks that come one by one."""
    for chunk in chunks:
        yield chunk


def chunks(*chunks: bytes) -> Iterator[bytes]:
    """The same without waiting."""
    yield from chunks


def test_content_of_every_kind(do: Do, server: Server, tmp_path: Path) -> None:
    """Both clients send bytes, paths, open files and iterators alike."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00abc")
    for body in (b"\x00abc", path, [b"\x00", b"abc"], chunks(b"\x00a", b"bc")):
        do(sending(PUT, body), base_url=server.url)
        assert b"\x00abc" == server.seen[-1].body
        assert "application/octet-stream" == server.seen[-1].headers["content-type"]
    with path.open("rb") as file:
        file.seek(1)
        do(sending(PUT, file), base_url=server.url)
    assert (b"abc", "3") == (
        server.seen[-1].body,
        server.seen[-1].headers["content-length"],
    )


def test_a_file_of_a_form(do: Do, server: Server, tmp_path: Path) -> None:
    """A file between other parts is streamed, its length known beforehand."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 300_000)
    do(sending(FORM, {"a": path, "b": b"y"}), base_url=server.url)
    seen = server.seen[-1]
    assert str(len(seen.body)) == seen.headers["content-length"]
    assert b'name="a"; filename="a.bin"\r\n' in seen.body
    assert b"\r\n\r\n" + b"x" * 300_000 + b"\r\n--" in seen.body
    assert seen.body.index(b"\r\n\r\ny\r\n--") > 300_000


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_asynchronous_content(library: str, server: Server, tmp_path: Path) -> None:
    """The async client awaits files and iterators, alone and in forms."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc")

    async def run() -> list[bytes]:
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as client:
            call = client.pets
            opened = await (trio if library == "trio" else anyio).open_file(path, "rb")
            async with opened as file:
                await sending(PUT, file)(call)
            await sending(PUT, AsyncBytes(b"abc"))(call)
            await sending(PUT, async_chunks(b"a", b"bc"))(call)
            found = [seen.body for seen in server.seen]
            await sending(FORM, {"f": ("n", async_chunks(b"f", b"g"))})(call)
            await sending(LINES, async_chunks(1, 2))(call)
            return found

    assert [b"abc"] * 3 == anyio.run(run, backend=library)
    assert b"\r\n\r\nfg\r\n--" in server.seen[-2].body
    assert b"1\n2\n" == server.seen[-1].body


def test_what_can_be_replayed_is_tried_again(
    do: Do, server: Server, sleeps: list[float], tmp_path: Path
) -> None:
    """A path is opened anew, a file goes back to where it stood, a list starts again."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"abcd")
    with path.open("rb") as file:
        file.seek(1)
        for body, expected in ((path, b"abcd"), (file, b"bcd"), ([b"a", b"b"], b"ab")):
            server.replies = [Reply(500), Reply(503), Reply(200)]
            do(sending(PUT, body), base_url=server.url)
            assert [expected] * 3 == [seen.body for seen in server.seen[-3:]]


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_an_asynchronous_file_is_replayed(
    library: str, server: Server, sleeps: list[float]
) -> None:
    """It goes back to where it stood; an asynchronous iterator is not tried again."""
    file = AsyncBytes(b"abc")

    async def run() -> None:
        await file.seek(1)
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as client:
            server.replies = [Reply(500), Reply(200)]
            await sending(PUT, file)(client.pets)
            server.replies = [Reply(500), Reply(200)]
            with pytest.raises(InternalServerError):
                await sending(PUT, async_chunks(b"x"))(client.pets)

    anyio.run(run, backend=library)
    assert [b"bc", b"bc", b"x"] == [seen.body for seen in server.seen]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_cannot_be_replayed_is_not(
    status: int, do: Do, server: Server, sleeps: list[float]
) -> None:
    """An iterator that has been read is sent once, whatever the answer says."""
    headers = {"Retry-After": "1", "X-Should-Retry": "true"}
    server.replies = [Reply(status, None, headers), Reply(200)]
    with pytest.raises(Exception, match=f"PUT /x: {status}"):
        do(sending(PUT, chunks(b"a")), base_url=server.url)
    assert [b"a"] == [seen.body for seen in server.seen]
    assert [] == sleeps


def test_a_pipe_is_read_once(do: Do, server: Server, sleeps: list[float]) -> None:
    """A file that cannot be rewound is sent in chunks, and once."""
    server.replies = [Reply(500), Reply(200)]
    reader, writer = os.pipe()
    os.write(writer, b"abc")
    os.close(writer)
    with (
        os.fdopen(reader, "rb") as file,
        pytest.raises(InternalServerError),
    ):
        do(sending(PUT, file), base_url=server.url)
    assert (b"abc", "chunked") == (
        server.seen[0].body,
        server.seen[0].headers["transfer-encoding"],
    )
    assert 1 == len(server.seen)


class NoSize(io.BytesIO):
    """A file that says neither where its end is nor where it goes."""

    def seek(self, place: int, whence: int = 0, /) -> Any:
        if whence == os.SEEK_END:
            raise ValueError("from the start only")
        super().seek(place)


def test_unusual_files(
    do: Do, server: Server, sleeps: list[float], tmp_path: Path
) -> None:
    """Memory maps, compressed files and those without a size are files as well."""
    path, packed = tmp_path / "a.bin", tmp_path / "a.gz"
    path.write_bytes(b"abcd")
    packed.write_bytes(gzip.compress(b"abcd"))
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
        gzip.open(packed) as unpacked,
    ):
        for body in (mapped, unpacked, NoSize(b"abcd")):
            server.replies = [Reply(500), Reply(200)]
            body.seek(1)
            do(sending(PUT, body), base_url=server.url)
            assert [b"bcd", b"bcd"] == [seen.body for seen in server.seen[-2:]]


def test_an_unread_iterator_is_tried_again(do: Do, sleeps: list[float]) -> None:
    """Where there was no connection nothing was read, so there are more tries."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    body = chunks(b"a", b"b")
    with pytest.raises(APIConnectionError, match="after 3 tries"):
        do(sending(POST, body), base_url=f"http://127.0.0.1:{port}")
    assert [b"a", b"b"] == list(body)


def test_redirects(do: Do, server: Server) -> None:
    """A file goes along with a 307; an iterator, read already, is an error of ours."""
    moved = Reply(307, None, {"Location": "/y"})
    server.replies = [moved, Reply(200)]
    do(sending(PUT, io.BytesIO(b"abc")), base_url=server.url)
    assert [b"abc", b"abc"] == [seen.body for seen in server.seen]
    server.replies = [moved, Reply(200)]
    with pytest.raises(APIConnectionError, match="StreamConsumed"):
        do(sending(PUT, chunks(b"a")), base_url=server.url)


def test_a_fault_of_the_iterator_passes_through(do: Do, server: Server) -> None:
    """What the caller's own iterator raises arrives as it is; so does a wrong chunk."""

    def broken() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        do(sending(PUT, broken()), base_url=server.url)
    wrong: Any = iter(["text"])
    with pytest.raises(RequestValidationError, match="bytes, not str"):
        do(sending(PUT, wrong), base_url=server.url)
    with pytest.raises(RequestValidationError, match=re.escape("body[1]: Input")):
        do(sending(LINES, iter([1, "x"])), base_url=server.url)


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_cancelled(library: str, server: Server, tmp_path: Path) -> None:
    """An upload that is cancelled leaves no file open and no generator behind."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 1_000_000)

    async def slow() -> AsyncIterator[bytes]:
        yield b"a"
        await anyio.sleep(20)

    async def run() -> None:
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as client:
            body = {"a": path, "b": ("b", AsyncBytes(b"b")), "c": ("c", path)}
            server.replies = [Reply(act="stall")]
            with anyio.move_on_after(0.2) as scope:
                await sending(FORM, body)(client.pets)
            assert scope.cancelled_caught
            waiting = slow()
            with anyio.move_on_after(0.2) as scope:
                await sending(PUT, waiting)(client.pets)
            assert scope.cancelled_caught
            await waiting.aclose()  # type: ignore[attr-defined]  # it is a generator

    anyio.run(run, backend=library)


def test_length_and_kind() -> None:
    """A body of bytes alone is bytes; its parts are known before it is sent."""
    plain = prepare(FORM, {"self": 0, "options": {}, "body": {"a": b"1"}})
    assert isinstance(plain.content, bytes)
    streamed = prepare(PUT, {"self": 0, "options": {}, "body": chunks(b"a")})
    assert isinstance(streamed.content, Content)
    assert not streamed.content.is_spent
    assert [b"a"] == list(streamed.content)
    assert streamed.content.is_spent


def test_without_checks() -> None:
    """`validate_requests=False` sends what it can; what is no content is refused."""
    given = {"self": 0, "options": {}, "body": {"a": b"1", "b": 2, "c": {"d": 1}}}
    content = prepare(FORM, given, check=False).content
    assert isinstance(content, bytes)
    assert b'name="b"\r\n\r\n2\r\n' in content
    wrong = {"self": 0, "options": {}, "body": 3}
    with pytest.raises(RequestValidationError, match="body: Input should be bytes"):
        prepare(PUT, wrong, check=False)
    with pytest.raises(RequestValidationError, match="body: Input should be a dict"):
        prepare(FORM, wrong, check=False)
