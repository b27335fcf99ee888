"""Servers of operations, credentials and base URLs, on real sockets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
import sample
from local_server import PET, Reply, Server

from _runtime.client import SyncClient
from _runtime.errors import APIStatusError
from _runtime.operation import Answer, Operation
from _runtime.servers import Servers, Variable

OPEN = Answer("application/json", lambda: object)


@contextmanager
def make_client(profile: Any, **options: Any) -> Iterator[Any]:
    """A client of the sample's kind with another profile."""
    with SyncClient(profile, {"api_key": "k-secret"}, options) as client:
        yield client


def call(client: Any, servers: dict[str, str]) -> None:
    """Call an operation that has these servers of its own."""
    operation: Operation[object] = Operation(
        "get", "GET", "/pets", answers={"200": OPEN}, servers=servers
    )
    client._call_operation(operation, {}, "value")


def test_servers_of_an_operation(make_server: Callable[[], Server]) -> None:
    """The operation goes to its own server with the credential, others do not."""
    main, files = make_server(), make_server()
    profile = replace(sample.PROFILE, base_url=main.url)
    with make_client(profile) as client:
        call(client, {})
        call(client, {"server_1": f"{files.url}/up"})
    assert ["/pets"] == [seen.path for seen in main.seen]
    assert ["/up/pets"] == [seen.path for seen in files.seen]
    assert ["k-secret"] == [seen.headers["x-api-key"] for seen in files.seen]


def test_base_url_of_the_user(
    make_server: Callable[[], Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a base URL of the user's nothing goes elsewhere, so tests stay at home."""
    own, files = make_server(), make_server()
    with make_client(sample.PROFILE, base_url=own.url) as client:
        call(client, {"server_1": files.url})
    monkeypatch.setenv("PETSHOP_BASE_URL", own.url)
    with make_client(sample.PROFILE) as client:
        call(client, {"server_1": files.url})
    assert ([], 2) == (files.seen, len(own.seen))


def test_redirect_between_servers(make_server: Callable[[], Server]) -> None:
    """A redirect from one server of the document to another takes no credential."""
    main, files = make_server(), make_server()
    main.replies = [Reply(307, headers={"Location": f"{files.url}/x"})]
    profile = replace(sample.PROFILE, base_url=main.url)
    with make_client(profile) as client:
        call(client, {})
    assert ["/x"] == [seen.path for seen in files.seen]
    assert "x-api-key" not in files.seen[0].headers


def test_relative_server(server: Server) -> None:
    """A path at an unknown place is put behind a base URL that has none."""
    profile = replace(sample.PROFILE, base_url="", base_path="/v1")
    with make_client(profile, base_url=f"{server.url}/") as client:
        call(client, {})
        call(client, {"server_1": "/v2"})
        call(client, {"server_1": f"{server.url}/v3"})
        copy = client.with_options(base_url=f"{server.url}/own/")
        call(copy, {})
        call(copy, {"server_1": "/v2"})
    paths = ["/v1/pets", "/v2/pets", "/v3/pets", "/own/pets", "/own/pets"]
    assert paths == [seen.path for seen in server.seen]


def test_no_server() -> None:
    """A document without servers leaves it to the caller, who is told how."""
    profile = replace(sample.PROFILE, base_url="")
    with (
        pytest.raises(ValueError, match=r"pass base_url= or set PETSHOP_BASE_URL$"),
        make_client(profile),
    ):
        pass


@pytest.mark.parametrize(
    "given", ["http://a..b", f"http://{'a' * 64}", "http://h:99999"]
)
def test_hosts_that_cannot_be(given: str) -> None:
    """What Python could not connect to is refused when the client is made."""
    with (
        pytest.raises(ValueError, match="must be an http"),
        make_client(sample.PROFILE, base_url=given),
    ):
        pass


def test_choice() -> None:
    """A variable that only an operation's servers have belongs to every choice."""
    servers = Servers(
        {"a": "https://a.test/"}, variables={"region": Variable("region")}
    )
    profile, _, options = servers.choose(
        sample.PROFILE, {}, {"timeout": 1}, None, {"region": "us"}
    )
    assert ("a", {"region": "us"}) == profile.server
    assert {"timeout": 1, "base_url": "https://a.test"} == options


def test_password_in_a_url_is_not_logged(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """A base URL may have a password: it is sent, and stands in no log."""
    url = server.url.replace("http://", "http://ann:pass-word@")
    server.replies = [Reply(200, PET), Reply(500, PET), Reply(200, PET)]
    with (
        caplog.at_level(logging.DEBUG),
        sample.PetShop(api_key="k", base_url=url, max_retries=0) as shop,
    ):
        raw = shop.pets.with_raw_response.get(PET["id"])
        with pytest.raises(APIStatusError) as caught:
            shop.pets.get(PET["id"])
    assert server.seen[0].headers["authorization"].startswith("Basic ")
    assert caplog.text
    for text in (caplog.text, repr(shop), str(raw.url), str(caught.value)):
        assert "pass-word" not in text
    assert "pass-word" not in str(caught.value.response.request.url)
