"""What an error says when no answer came."""

from __future__ import annotations

import errno
import socket
from typing import Any

import pytest
from local_server import PET_ID, Reply, Server

from _runtime._http import httpx
from _runtime.errors import APIConnectionError, APITimeoutError
from conftest import Do

SECRET = "k-secret"


def get(pets: Any) -> Any:
    """A call without arguments of its own."""
    return pets.get(PET_ID)


def _free_address() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


def test_refused(do: Do, sleeps: list[float]) -> None:
    """Host, port, tries and the system's reason are told; credentials are not."""
    address = _free_address()
    with pytest.raises(APIConnectionError) as caught:
        do(get, base_url=f"http://ann:{SECRET}@{address}", default_query={"a": SECRET})
    start = f"GET /pets/{PET_ID}: no answer from http://{address} after 3 tries: "
    assert str(caught.value).startswith(f"{start}[Errno {errno.ECONNREFUSED}] ")
    assert str(caught.value).endswith(" (ConnectError)")
    assert SECRET not in str(caught.value)


def test_one_try(do: Do, sleeps: list[float]) -> None:
    """After one try no number of tries is told."""
    address = _free_address()
    with pytest.raises(APIConnectionError, match=f"from http://{address}: ."):
        do(get, base_url=f"http://{address}", max_retries=0)


def test_reason_is_not_of_the_caller(do: Do, server: Server) -> None:
    """The reason is that of the connection, not an error that the caller handles."""
    server.replies = [Reply(act="stall")]
    with pytest.raises(APITimeoutError) as caught:
        try:
            raise FileNotFoundError(2, SECRET)
        except FileNotFoundError:
            do(get, base_url=server.url, timeout=0.1, max_retries=0)
    assert SECRET not in str(caught.value)
    assert str(caught.value).endswith(f"no answer from {server.url} (ReadTimeout)")


def test_redirect_to_nowhere(do: Do, server: Server, sleeps: list[float]) -> None:
    """The host told is the one that failed, after redirects."""
    address = _free_address()
    server.replies = [Reply(307, headers={"Location": f"http://{address}/x"})]
    with pytest.raises(APIConnectionError, match=f"from http://{address} after 3"):
        do(get, base_url=server.url)


def test_redirect_loop(do: Do, server: Server) -> None:
    """A loop of redirects is called one: there were answers."""
    server.replies = [Reply(307, headers={"Location": "/again"})]
    with pytest.raises(APIConnectionError, match="more than 20 redirects") as caught:
        do(get, base_url=server.url)
    assert "no answer" not in str(caught.value)


def test_cut_by_deadline(do: Do, server: Server) -> None:
    """A step that the deadline cut short says so."""
    server.replies = [Reply(act="stall")]
    with pytest.raises(APITimeoutError, match="not done in 0.2 seconds") as caught:
        do(lambda pets: pets.get(PET_ID, deadline=0.2), base_url=server.url)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
