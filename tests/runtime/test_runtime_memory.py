"""Big uploads over a real socket; the peak memory is that of a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

MIB = 1024 * 1024
SIZE = 1024 * MIB
MOST = 100 * MIB

PROGRAM = """
import anyio, os, re, sys
if os.environ.get("SDK_HTTP") == "httpx":
    import importlib
    sys.modules["_runtime._http"] = importlib.import_module("_runtime._http_httpx")
from pathlib import Path
import sample
from _runtime.operation import Answer, Body, Operation
from _runtime.uploads import ContentInput, FileInput

how, url, path, size = sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])

def chunks():
    for _ in range(size // 2**20):
        yield bytes(2**20)

bodies = {
    "form": Body("multipart/form-data", lambda: dict[str, FileInput], kind="multipart"),
    "path": Body("application/octet-stream", lambda: ContentInput, kind="binary"),
}
bodies["iterator"] = bodies["path"]
kind, _, flavour = how.partition(" ")
shape = bodies.get(kind)
send = Operation("send", "POST", "/", body=shape, answers={"200": Answer()})
body = {"form": {"a": path, "b": b"x"}, "iterator": chunks()}.get(kind, path)
given = {"self": None, "options": {}, "body": body}

async def run():
    async with sample.AsyncPetShop(api_key="k", base_url=url) as client:
        if kind != "download":
            return await client.pets._call(send, given)
        async with client.pets.with_streaming_response.photo(body=b"1") as response:
            assert size == sum([len(chunk) async for chunk in response.iter_bytes()])

if flavour == "async":
    anyio.run(run)
else:
    with sample.PetShop(api_key="k", base_url=url) as client:
        if kind == "download":
            with client.pets.with_streaming_response.photo(body=b"1") as response:
                assert size == sum(map(len, response.iter_bytes()))
        else:
            client.pets._call(send, given)
# What getrusage gives counts the process that started this one as well.
status = Path("/proc/self/status").read_text()
print(1024 * int(re.search(r"VmHWM:\\s+(\\d+) kB", status)[1]))
"""


def _skip(stream: BinaryIO, length: int) -> int:
    left = length
    while left:
        left -= len(stream.read(min(left, MIB)))
    return length


def _skip_chunks(stream: BinaryIO) -> int:
    count = 0
    while size := int(stream.readline(), 16):
        count += _skip(stream, size)
        stream.readline()
    stream.readline()
    return count


@pytest.fixture
def sink() -> Iterator[tuple[str, list[int]]]:
    """A server that counts the bytes of one request, and answers at its end."""
    listening = socket.create_server(("127.0.0.1", 0))
    counts: list[int] = []

    def serve() -> None:
        connection = listening.accept()[0]
        with connection, connection.makefile("rb", buffering=MIB) as stream:
            length = 0
            while line := stream.readline().strip().lower():
                if line.startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            counts.append(_skip(stream, length) if length else _skip_chunks(stream))
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}", counts
    thread.join(10)
    listening.close()


@pytest.fixture
def source() -> Iterator[str]:
    """A server that answers one request with 1 GiB."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection = listening.accept()[0]
        with connection:
            asked = b""
            while not asked.endswith(b"\r\n\r\n1"):  # unread bytes reset the connection
                asked += connection.recv(65536)
            kind = b"Content-Type: application/octet-stream"
            connection.sendall(
                b"HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n" % (kind, SIZE)
            )
            for _ in range(SIZE // MIB):
                connection.sendall(bytes(MIB))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    thread.join(10)
    listening.close()


def peak_memory(how: str, url: str, path: Path) -> int:
    """The most memory in bytes that a process of its own takes for one call."""
    root = Path(__file__).parents[2]
    folders = [root / "templates" / "python", Path(__file__).parent]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how, url, str(path), str(SIZE)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))},
        text=True,
        timeout=120,
    )
    assert 0 == done.returncode, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
@pytest.mark.parametrize("how", ["download", "download async"])
def test_a_gigabyte_arrives(how: str, source: str, tmp_path: Path) -> None:
    """1 GiB is read in less than 100 MiB of memory, with each client."""
    assert MOST > peak_memory(how, source, tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
@pytest.mark.parametrize("how", ["form", "form async", "iterator"])
def test_a_gigabyte(how: str, sink: tuple[str, list[int]], tmp_path: Path) -> None:
    """1 GiB leaves in less than 100 MiB of memory, with each client."""
    url, counts = sink
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)  # sparse: it takes no room on the disk
    assert MOST > peak_memory(how, url, path)
    assert SIZE <= counts[0]
