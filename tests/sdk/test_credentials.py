"""Where the API key comes from, and where it never goes."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from carecycle import AsyncCareCycle, CareCycle, CareCycleError, MissingCredentialError

from .conftest import Run
from .documented import CALLS, GOT, KEY
from .server import Reply, Server
from .test_retries import free_url

CLIENTS: list[Any] = [CareCycle, AsyncCareCycle]


def test_argument(run: Run, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument wins over the environment."""
    monkeypatch.setenv("CARECYCLE_API_KEY", "cc_environment")
    server.replies = [Reply(200, GOT)]
    run(CALLS["get"], api_key="cc_argument")
    assert "cc_argument" == server.request.headers["x-api-key"]


def test_environment(run: Run, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and base URL come from the environment if they are not given."""
    monkeypatch.setenv("CARECYCLE_API_KEY", "cc_environment")
    monkeypatch.setenv("CARECYCLE_BASE_URL", server.url)
    server.replies = [Reply(200, GOT)]
    run(CALLS["get"], api_key=None, base_url=None)
    assert "cc_environment" == server.request.headers["x-api-key"]


def test_function(run: Run, server: Server, sleeps: list[float]) -> None:
    """A function is asked for the key before every try."""
    keys = iter(["cc_1", "cc_2"])
    server.replies = [Reply(500, {}), Reply(200, GOT)]
    run(CALLS["get"], api_key=lambda: next(keys), max_retries=1)
    assert ["cc_1", "cc_2"] == [r.headers["x-api-key"] for r in server.requests]


@pytest.mark.parametrize("key", [None, ""])
def test_missing(run: Run, server: Server, key: str | None) -> None:
    """Without a key nothing is sent; the error says what would serve."""
    with pytest.raises(MissingCredentialError) as caught:
        run(CALLS["get"], api_key=key)
    assert "api_key=" in str(caught.value)
    assert "CARECYCLE_API_KEY" in str(caught.value)
    assert [] == server.requests


def test_header_in_place_of_the_key(run: Run, server: Server) -> None:
    """A header of the caller does for the key, and goes before it."""
    server.replies = [Reply(200, GOT)]
    run(CALLS["get"], api_key=None, default_headers={"X-API-Key": "cc_header"})
    run(CALLS["get"], api_key=KEY, default_headers={"X-API-Key": "cc_header"})
    assert ["cc_header"] * 2 == [r.headers["x-api-key"] for r in server.requests]


def texts_of(error: BaseException) -> Iterator[str]:
    """All that an error shows of itself and of what it holds."""
    yield from (str(error), repr(error), repr(vars(error)))
    yield str(pickle.dumps(error))
    response: Any = getattr(error, "response", None)
    if response is not None:
        yield from (repr(response.request), repr(response.request.headers.raw))
    for cause in (error.__cause__, error.__context__):
        if cause is not None:
            yield from (str(cause), repr(cause))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(401, {"message": "no", "code": "UNAUTHORIZED"}),
        Reply(500, b"<html>"),
        Reply(200, b"no json"),
        None,
    ],
    ids=["status", "html", "no-json", "refused"],
)
def test_errors_do_not_hold_the_key(
    run: Run, server: Server, reply: Reply | None, caplog: pytest.LogCaptureFixture
) -> None:
    """No error, pickle of one or line of a log holds the key, however it fails."""
    caplog.set_level(logging.DEBUG)
    server.replies = [reply or Reply()]
    with pytest.raises(CareCycleError) as caught:
        run(CALLS["get"], base_url=server.url if reply else free_url())
    shown = [*texts_of(caught.value), *map(str, caplog.records), caplog.text]
    assert [] == [text for text in shown if KEY in text]
    assert "carecycle" in {record.name for record in caplog.records}
    if reply:
        assert KEY == server.request.headers["x-api-key"]


def test_answers_do_not_hold_the_key(
    run: Run, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither a raw answer nor the log of a success holds the key."""
    caplog.set_level(logging.DEBUG)
    server.replies = [Reply(200, GOT)]
    raw = run(
        lambda client: client.campaigns.transfer_configs.with_raw_response.get(
            GOT["transferConfig"]["id"]
        )
    )
    assert KEY not in caplog.text + repr(raw) + repr(vars(raw)) + str(raw.headers.raw)
    assert "GET /v2/campaigns/transfer-configs" in caplog.text


@pytest.mark.parametrize("client", CLIENTS)
def test_clients_do_not_show_the_key(client: Any) -> None:
    """The repr of a client and of its parts does not show the key."""
    one = client(api_key=KEY)
    resource = one.campaigns.transfer_configs
    shown = [repr(one), str(one), repr(resource), repr(vars(one)), repr(vars(resource))]
    assert [] == [text for text in shown if KEY in text]
