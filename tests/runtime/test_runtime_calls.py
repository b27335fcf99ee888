"""Calls over real sockets: tries, waits, redirects, errors, sync and async."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import sample
from local_server import PET, PET_ID, Reply, Server

from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    NotFoundError,
)
from _runtime.omit import omit
from conftest import Do

GET = Reply(200, PET)
CREATED = Reply(201, PET)


def get(pets: Any) -> Any:
    """A call that may be done twice."""
    return pets.get(PET_ID)


def create(pets: Any) -> Any:
    """A call that may not be done twice."""
    return pets.create(pet_name="Rex")


def test_answer(do: Do, server: Server) -> None:
    """A GET reaches the server at its path and gives a typed model."""
    pet = do(get, base_url=server.url)
    assert "Rex" == pet.pet_name
    assert PET_ID == str(pet.id)
    assert f"/pets/{PET_ID}" == server.seen[0].path
    assert "petshop/1.2.3" == server.seen[0].headers["user-agent"]
    assert "k-secret" == server.seen[0].headers["x-api-key"]


def test_body(do: Do, server: Server) -> None:
    """A POST sends compact JSON under the wire names, with its media type."""
    server.replies = [CREATED]
    do(create, base_url=server.url)
    assert b'{"petName":"Rex"}' == server.seen[0].body
    assert "application/json" == server.seen[0].headers["content-type"]


def test_typed_error(do: Do, server: Server) -> None:
    """An error has the class of its status and the body as documented."""
    body = {"message": "no such pet", "code": "GONE", "hint": 1}
    server.replies = [Reply(404, body, {"x-request-id": "r-1"})]
    with pytest.raises(NotFoundError) as caught:
        do(get, base_url=server.url)
    error = caught.value
    expected = f"GET /pets/{PET_ID}: 404 Not Found: no such pet (code GONE)"
    assert expected == str(error)
    assert isinstance(error.body, sample.Error)
    assert "GONE" == error.body.code
    assert "r-1" == error.request_id
    assert 404 == error.status_code


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(418, {"message": "tea"}), {"message": "tea"}),
        (Reply(418, b"tea", {"Content-Type": "text/plain"}), "tea"),
        (Reply(418, b"<html>", {"Content-Type": "application/json"}), "<html>"),
        (Reply(418), None),
    ],
)
def test_undocumented_error(
    do: Do, server: Server, reply: Reply, expected: object
) -> None:
    """The body of an undocumented status is parsed JSON, else text, else None."""
    server.replies = [reply]
    with pytest.raises(APIStatusError) as caught:
        do(get, base_url=server.url)
    assert expected == caught.value.body


@pytest.mark.parametrize("action", [get, create])
def test_redirect_elsewhere(
    do: Do, server: Server, make_server: Callable[[], Server], action: Any
) -> None:
    """A redirect to another origin is followed without the key."""
    other = make_server()
    other.replies = [CREATED]
    server.replies = [Reply(307, headers={"Location": f"{other.url}/moved"})]
    do(
        action,
        base_url=server.url,
        default_headers={"Authorization": "Bearer k-secret", "Cookie": "a=k-secret"},
    )
    assert "k-secret" == server.seen[0].headers["x-api-key"]
    assert "/moved" == other.seen[0].path
    assert "k-secret" not in json.dumps(other.seen[0].headers)


def test_redirect_here(do: Do, server: Server) -> None:
    """A redirect to the same origin keeps the key and the body."""
    server.replies = [Reply(307, headers={"Location": "/moved"}), CREATED]
    do(create, base_url=server.url)
    assert "k-secret" == server.seen[1].headers["x-api-key"]
    assert b'{"petName":"Rex"}' == server.seen[1].body


def test_redirect_for_ever(do: Do, server: Server, sleeps: list[float]) -> None:
    """A circle of redirects ends as an error, once."""
    server.replies = [Reply(307, headers={"Location": "/again"})]
    with pytest.raises(APIConnectionError, match="more than 20 redirects"):
        do(get, base_url=server.url)
    assert [] == sleeps


def test_raw_response(do: Do, server: Server, sleeps: list[float]) -> None:
    """The raw answer has all that came with it, and parses to the model."""
    server.replies = [Reply(500), Reply(200, PET, {"request-id": "r-2"})]
    answer = do(lambda pets: pets.with_raw_response.get(PET_ID), base_url=server.url)
    assert "Rex" == answer.parse().pet_name
    assert (200, "r-2", 1) == (
        answer.status_code,
        answer.request_id,
        answer.retries_taken,
    )
    assert "r-2" == answer.headers["Request-ID"]
    assert f"{server.url}/pets/{PET_ID}" == str(answer.url)
    assert PET == json.loads(answer.content)
    assert answer.elapsed.total_seconds() > 0
    assert "k-secret" not in repr(answer)


def test_layers(do: Do, server: Server) -> None:
    """The call's headers and query win over the method's, these over the client's."""
    do(
        lambda pets: pets.get(
            PET_ID,
            extra_headers={"X-B": "call", "x-c": omit, "X-Word": "zoë"},
            extra_query={"b": [1, 2], "c": omit},
        ),
        base_url=server.url,
        default_headers={"x-a": "client", "x-b": "client", "x-c": "client"},
        default_query={"a": "client", "b": "client", "c": "client"},
    )
    seen = server.seen[0]
    assert f"/pets/{PET_ID}?a=client&b=1&b=2" == seen.path
    assert ("client", "call") == (seen.headers["x-a"], seen.headers["x-b"])
    assert "x-c" not in seen.headers
    assert "zoë".encode() == seen.headers["x-word"].encode("latin-1")


def test_omitted_default_header(do: Do, server: Server) -> None:
    """`omit` takes away a header that we, the credentials or the HTTP library set."""
    names = ["User-Agent", "accept-encoding", "X-API-Key"]
    do(get, base_url=server.url, default_headers=dict.fromkeys(names, omit))
    for name in names:
        assert name.lower() not in server.seen[0].headers


def test_log(
    do: Do, server: Server, sleeps: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    """A line a try, and a wait, says method, path, what came, and no secret."""
    server.replies = [Reply(503), GET]
    with caplog.at_level(logging.DEBUG):
        do(get, base_url=server.url)
    lines = [r.getMessage() for r in caplog.records if r.name == "petshop"]
    assert 3 == len(lines)
    assert lines[1].endswith(": waiting 0.5 s before try 2")
    assert lines[0].startswith(f"GET /pets/{PET_ID} -> 503 in ")
    assert lines[2].endswith(" ms, attempt 2")
    assert "k-secret" not in caplog.text


def test_real_waits(do: Do, server: Server) -> None:
    """The waits of the two drivers are real ones."""
    server.replies = [Reply(429, headers={"retry-after-ms": "20"}), GET]
    assert "Rex" == do(get, base_url=server.url).pet_name


def test_raised_error_pickles(do: Do, server: Server) -> None:
    """An error from a real answer pickles, with its answer and without the key."""
    server.replies = [Reply(404, {"message": "m", "code": "c"})]
    with pytest.raises(NotFoundError) as caught:
        do(get, base_url=server.url)
    data = pickle.dumps(caught.value)
    again = pickle.loads(data)
    assert b"k-secret" not in data
    assert str(caught.value) == str(again)
    assert {"message": "m", "code": "c"} == again.response.json()
    assert caught.value.body == again.body
