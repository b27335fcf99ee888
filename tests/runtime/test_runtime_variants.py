"""Raw and streamed answers, middleware, and calls by method and path, over sockets."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sample
import trio
from local_server import PET, PET_ID, Reply, Server

from _runtime import errors
from _runtime.omit import omit
from _runtime.responses import RawResponse
from conftest import Do

PHOTO = Reply(200, b"x" * 300_000, {"Content-Type": "application/octet-stream"})


def get_raw(pets: Any) -> Any:
    """A call that gives the whole response."""
    return pets.with_raw_response.get(PET_ID)


def test_raw_response(do: Do, server: Server) -> None:
    """A raw response has status, headers, URL, body, and gives the value on parsing."""
    server.replies = [Reply(500), Reply(200, PET, {"x-request-id": "r-1"})]
    raw = do(get_raw, base_url=server.url, max_retries=1)
    assert isinstance(raw, RawResponse)
    assert (200, "r-1", 1) == (raw.status_code, raw.request_id, raw.retries_taken)
    assert b'"petName"' in raw.content
    assert f"{server.url}/pets/{PET_ID}" == str(raw.url)
    assert raw.elapsed.total_seconds() > 0
    assert "Rex" == raw.parse().pet_name


def test_raw_response_of_the_client(server: Server) -> None:
    """The variants of a client lead to those of its resources."""
    server.replies = [Reply(200, PET)]
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        assert "Rex" == shop.with_raw_response.pets.get(PET_ID).parse().pet_name
        with shop.with_streaming_response.pets.get(PET_ID) as response:
            assert "Rex" == response.parse().pet_name
        assert isinstance(shop.pets.get(PET_ID), sample.Pet)
        with pytest.raises(AttributeError):
            shop.with_raw_response.dogs  # noqa: B018 - it is what fails
        with pytest.raises(AttributeError, match="'get' has no with_raw_response"):
            shop.with_raw_response.get  # noqa: B018 - it is what fails


def read_sync(shop: sample.PetShop, folder: Path) -> list[Any]:
    """Read the same answer in each way."""
    streamed, seen = shop.pets.with_streaming_response, []
    with streamed.photo(body=b"1") as response:
        seen.append(b"".join(response.iter_bytes(1000)))
    with streamed.photo(body=b"1") as response:
        seen.append("".join(response.iter_lines()).encode())
    with streamed.photo(body=b"1") as response:
        seen += [response.parse(), response.read()]
    with streamed.photo(body=b"1") as response:
        response.stream_to_file(folder / "photo", on_progress=lambda *p: seen.append(p))
    return seen


async def read_async(shop: sample.AsyncPetShop, folder: Path) -> list[Any]:
    """The same, awaited."""
    streamed, seen = shop.pets.with_streaming_response, list[Any]()
    async with streamed.photo(body=b"1") as response:
        seen.append(b"".join([chunk async for chunk in response.iter_bytes(1000)]))
    async with streamed.photo(body=b"1") as response:
        seen.append("".join([line async for line in response.iter_lines()]).encode())
    async with streamed.photo(body=b"1") as response:
        seen += [await response.parse(), await response.read()]
    async with streamed.photo(body=b"1") as response:
        await response.stream_to_file(
            folder / "photo", on_progress=lambda *p: seen.append(p)
        )
    return seen


@pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
def test_streamed_response(flavour: str, server: Server, tmp_path: Path) -> None:
    """A streamed body is read in pieces, lines, whole, or into a file with progress."""
    server.replies = [PHOTO]

    async def run() -> list[Any]:
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as shop:
            return await read_async(shop, tmp_path)

    if flavour == "sync":
        with sample.PetShop(api_key="k", base_url=server.url) as shop:
            seen = read_sync(shop, tmp_path)
    else:
        seen = trio.run(run) if flavour == "trio" else asyncio.run(run())
    assert [PHOTO.body] * 4 == seen[:4]
    assert (300_000, 300_000) == seen[-1]
    assert len(seen) > 5, "progress comes more than once"
    assert PHOTO.body == (tmp_path / "photo").read_bytes()
    assert ["photo"] == [file.name for file in tmp_path.iterdir()]


def test_streamed_error(server: Server) -> None:
    """An error status is raised when the answer is opened, with its typed body."""
    server.replies = [Reply(404, {"message": "gone", "code": "G"})]
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        with pytest.raises(errors.NotFoundError) as caught:
            shop.pets.with_streaming_response.get(PET_ID)
        assert isinstance(caught.value.body, sample.Error)


def test_streamed_body_that_breaks_off(server: Server, tmp_path: Path) -> None:
    """A connection that breaks while the body is read is ours, and leaves no file."""
    server.replies = [Reply(200, b"x" * 100, act="cut")]
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        with (
            shop.pets.with_streaming_response.photo(body=b"1") as response,
            pytest.raises(errors.APIConnectionError, match="PUT /photo: no answer"),
        ):
            response.stream_to_file(tmp_path / "photo")
        assert [] == list(tmp_path.iterdir())


def test_an_early_leave_gives_the_connection_back(server: Server) -> None:
    """Leaving in the middle of a body does not use up the pool."""
    server.replies = [PHOTO]
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        for _ in range(120):  # more than the HTTP library's pool holds
            with shop.pets.with_streaming_response.photo(body=b"1") as response:
                next(response.iter_bytes(10))
        server.replies = [Reply(200, PET)]
        assert "Rex" == shop.pets.get(PET_ID).pet_name


def test_middleware(do: Do, server: Server, sleeps: list[float]) -> None:
    """Middleware runs once a try, the first outermost, and may change the request."""
    server.replies = [
        Reply(500),
        Reply(302, headers={"Location": f"/pets/{PET_ID}2"}),
        Reply(200, PET),
    ]
    seen: list[str] = []

    def outer(request: Any, call_next: Any) -> Any:
        seen.append("outer")
        request.headers["x-outer"] = "1"
        return call_next(request)

    def inner(request: Any, call_next: Any) -> Any:
        seen.append("inner " + request.headers["x-outer"])
        return call_next(request)

    pet = do(
        lambda pets: pets.get(PET_ID), base_url=server.url, middleware=[outer, inner]
    )
    assert "Rex" == pet.pet_name
    assert ["outer", "inner 1"] * 2 == seen
    assert "1" == server.seen[2].headers["x-outer"]


def test_async_middleware_sees_the_answer(server: Server) -> None:
    """An async function awaits the answer, whole, and can give another one."""
    server.replies = [Reply(200, PET)]
    seen: list[Any] = []

    async def watch(request: Any, call_next: Any) -> Any:
        response = await call_next(request)
        seen.append((request.method, response.status_code, response.json()["petName"]))
        return response

    async def run() -> Any:
        async with sample.AsyncPetShop(
            api_key="k", base_url=server.url, middleware=[watch]
        ) as shop:
            return await shop.pets.get(PET_ID)

    assert "Rex" == asyncio.run(run()).pet_name
    assert [("GET", 200, "Rex")] == seen


def test_middleware_errors_are_the_callers(server: Server) -> None:
    """What middleware raises comes out as it is, and nothing is tried again."""

    def broken(request: Any, call_next: Any) -> Any:
        raise KeyError("mine")

    with (
        sample.PetShop(api_key="k", base_url=server.url, middleware=[broken]) as shop,
        pytest.raises(KeyError, match="mine"),
    ):
        shop.pets.get(PET_ID)
    assert [] == server.seen


def test_middleware_gives_an_answer(server: Server) -> None:
    """A function that gives none, as an async one does not, is told so."""
    for layer in (lambda request, call_next: None, lambda *_: "text"):
        with (
            sample.PetShop(
                api_key="k", base_url=server.url, middleware=[layer]
            ) as shop,
            pytest.raises(TypeError, match="middleware must give a response, not a"),
        ):
            shop.pets.get(PET_ID)


def test_middleware_answer_holds_no_credential(server: Server) -> None:
    """A request that middleware saw with its key is shown without it afterwards."""
    server.replies = [Reply(404)]

    def through(request: Any, call_next: Any) -> Any:
        assert "k-secret" == request.headers["x-api-key"]
        return call_next(request)

    options: Any = {"base_url": server.url, "middleware": [through]}
    with (
        sample.PetShop(api_key="k-secret", **options) as shop,
        pytest.raises(errors.NotFoundError) as caught,
    ):
        shop.pets.get(PET_ID)
    assert "x-api-key" not in caught.value.response.request.headers


def test_request_by_path(server: Server) -> None:
    """A call by method and path has the client's key, options, retries and errors."""
    server.replies = [Reply(201, PET), Reply(404), Reply(200, b"hi")]
    with sample.PetShop(api_key="k", base_url=server.url + "/v1") as shop:
        pet = shop.post(
            "/pets/{x}", cast_to=sample.Pet, body={"a": 1}, extra_query={"b": 2}
        )
        assert "Rex" == pet.pet_name
        with pytest.raises(errors.NotFoundError, match="DELETE /v1/pets/1: 404"):
            shop.delete("pets/1", cast_to=type(None), extra_headers={"x-a": "1"})
        assert "hi" == shop.get("/x", cast_to=str)
        assert (
            b"hi" == shop.with_raw_response.request("GET", "x", cast_to=bytes).content
        )
        with pytest.raises(TypeError, match="did you mean 'timeout'"):
            shop.put("/x", cast_to=str, timeuot=1)
    first, second, *_ = server.seen
    assert ("POST", "/v1/pets/%7Bx%7D?b=2") == (first.method, first.path)
    assert b'{"a":1}' == first.body
    assert "k" == first.headers["x-api-key"]
    assert ("DELETE", "/v1/pets/1", "1") == (
        second.method,
        second.path,
        second.headers["x-a"],
    )


def test_request_with_no_method(server: Server) -> None:
    """What cannot be the name of a method is refused, and not sent."""
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        for method in ("", "GET /x", "GET\r\nX: y"):
            with pytest.raises(errors.RequestValidationError, match="request: method"):
                shop.request(method, "/x", cast_to=str)
    assert [] == server.seen


def test_request_by_a_path_with_a_query(server: Server) -> None:
    """What is in the query of the path stands before `extra_query`."""
    server.replies = [Reply(200, [])]
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        shop.get("/dogs?kind=big", cast_to=object, extra_query={"page": 2})
        shop.get("/dogs?kind=big", cast_to=object)
    lines = ["/dogs?kind=big&page=2", "/dogs?kind=big"]
    assert lines == [request.path for request in server.seen]


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (object, {"a": [1]}),
        (dict[str, list[int]], {"a": [1]}),
        (str, '{"a": [1]}'),
        (bytes, b'{"a": [1]}'),
        (type(None), None),
    ],
)
def test_request_casts(server: Server, cast_to: Any, expected: object) -> None:
    """The answer of a call by path is read as what the caller asks for."""
    server.replies = [Reply(200, {"a": [1]})]

    async def run() -> object:
        async with sample.AsyncPetShop(api_key="k", base_url=server.url) as shop:
            await shop.patch("/x", cast_to=cast_to, body=None)
            return await shop.get("/x", cast_to=cast_to)

    assert expected == asyncio.run(run())
    assert b"null" == server.seen[0].body
    with sample.PetShop(api_key="k", base_url=server.url) as shop:
        assert expected == shop.get("/x", cast_to=cast_to, extra_headers={"a": omit})


@pytest.fixture
def trickle() -> Iterator[str]:
    """The URL of a server whose answers take 2 s, a byte each 0.1 s."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            head = b"Content-Type: application/octet-stream\r\nContent-Length: 20"
            connection.sendall(b"HTTP/1.1 200 OK\r\n%s\r\n\r\n" % head)
            for _ in range(20):
                over.wait(0.1)
                connection.sendall(b"x")

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    over.set()
    listener.close()


def test_deadline_covers_the_body(do: Do, trickle: str) -> None:
    """A body that comes too slowly is not waited for longer than the deadline."""
    started = time.monotonic()
    with pytest.raises(errors.APITimeoutError, match=r"not done in 0\.3 seconds"):
        do(lambda pets: pets.photo(body=b"1", deadline=0.3), base_url=trickle)
    assert time.monotonic() - started < 1.9, "the server takes 2 s"


def test_body_read_twice(server: Server) -> None:
    """A body that has gone says so, and is no broken connection."""
    server.replies = [PHOTO]
    with (
        sample.PetShop(api_key="k", base_url=server.url) as shop,
        shop.pets.with_streaming_response.photo(body=b"1") as response,
    ):
        assert PHOTO.body == b"".join(response.iter_bytes())
        with pytest.raises(errors.APIConnectionError, match="has been read, or let go"):
            list(response.iter_bytes())
