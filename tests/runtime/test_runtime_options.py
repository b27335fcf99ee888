"""Options that cannot work are refused where they are given, by name."""

from __future__ import annotations

from typing import Any

import pytest
import sample
from local_server import PET_ID, Server

from _runtime._http import httpx

SECRET = "k-secret"


def test_unknown_before_missing() -> None:
    """A misspelt credential is named, not the credential that is missing then."""
    make: Any = sample.PetShop
    words = "PetShop has no option 'apikey'; did you mean 'api_key'"
    with pytest.raises(TypeError, match=words):
        make(apikey="x")


BAD: list[tuple[str, Any, type[Exception], str]] = [
    ("timeout", "5", TypeError, "a number of seconds over 0, None or a Timeout"),
    ("timeout", -1, ValueError, "not -1"),
    ("timeout", True, TypeError, "not bool"),
    ("max_retries", 1.5, TypeError, "a whole number from 0, not float"),
    ("max_retries", -1, ValueError, "not -1"),
]
BAD_FOR_CLIENT: list[tuple[str, Any, type[Exception], str]] = [
    ("max_retry_wait", "1", TypeError, "a number of seconds over 0, not str"),
    ("base_url", 3, TypeError, "a str, not int"),
    ("api_key", 3, TypeError, "a str or a function, not int"),
    ("http_client", httpx.AsyncClient(), TypeError, "Client, not AsyncClient"),
    ("http_client", object(), TypeError, "Client, not object"),
    ("default_headers", [("a", "b")], TypeError, "a mapping, not list"),
    ("default_query", "a=1", TypeError, "a mapping, not str"),
    ("middleware", print, TypeError, "a list of functions, not builtin"),
    ("rate_limit", 60, TypeError, "a pair of numbers or None, not int"),
    ("on_drift", [], TypeError, "a function or None, not list"),
]
BAD_FOR_CALL: list[tuple[str, Any, type[Exception], str]] = [
    ("deadline", "1", TypeError, "a number of seconds over 0, not str"),
    ("deadline", 0, ValueError, "not 0"),
    ("deadline", float("nan"), ValueError, "not nan"),
    ("extra_headers", [("a", "b")], TypeError, "a mapping, not list"),
    ("extra_query", "a=1", TypeError, "a mapping, not str"),
    ("idempotency_key", 5, TypeError, "a str, not int"),
]


@pytest.mark.parametrize(("name", "value", "kind", "words"), BAD + BAD_FOR_CLIENT)
def test_bad_client_option(
    name: str, value: Any, kind: type[Exception], words: str
) -> None:
    """The client refuses an option of the wrong type or size."""
    make: Any = sample.PetShop
    with pytest.raises(kind, match=f"^PetShop: {name} must be .*{words}"):
        make(**{"api_key": SECRET, name: value})


@pytest.mark.parametrize(("name", "value", "kind", "words"), BAD + BAD_FOR_CALL)
def test_bad_call_option(
    server: Server, name: str, value: Any, kind: type[Exception], words: str
) -> None:
    """A call refuses an option of the wrong type or size, and sends nothing."""
    with (
        sample.PetShop(api_key=SECRET, base_url=server.url) as shop,
        pytest.raises(kind, match=f"^getPet: {name} must be .*{words}"),
    ):
        shop.pets.get(PET_ID, **{name: value})
    assert [] == server.seen


def test_async_client_wants_its_own() -> None:
    """The async client refuses a blocking HTTP client; copies refuse as well."""
    wrong: Any = httpx.Client()
    with pytest.raises(TypeError, match="AsyncClient, not Client"):
        sample.AsyncPetShop(api_key=SECRET, http_client=wrong)
    shop = sample.AsyncPetShop(api_key=SECRET)
    with pytest.raises(TypeError, match="AsyncClient, not Client"):
        shop.with_options(http_client=wrong)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("petshop.test", "petshop.test"),
        ("", ""),
        ("ftp://petshop.test", "ftp://petshop.test"),
        ("https://", "https://"),
        ("https:///v2", "https:///v2"),
        (f"https://petshop.test/v2?key={SECRET}", "https://petshop.test/v2?…"),
        ("https://petshop.test/v2#top", "https://petshop.test/v2#…"),
        ("https://petshop.test:port", "https://petshop.test:port"),
        (f"https://ann:{SECRET}@petshop.test?a", "https://petshop.test?…"),
        (f"ann:{SECRET}@petshop.test", "petshop.test"),
    ],
)
def test_bad_base_url(url: str, shown: str) -> None:
    """A URL that cannot work is refused at once, quoted, with the ways to set it."""
    with pytest.raises(ValueError, match="base_url= or PETSHOP_BASE_URL") as caught:
        sample.PetShop(api_key=SECRET, base_url=url)
    assert str(caught.value).endswith(f", not {shown!r}")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}),
        ({"timeout": 3.0}, dict.fromkeys(["connect", "read", "write", "pool"], 3.0)),
        ({"timeout": None}, dict.fromkeys(["connect", "read", "write", "pool"])),
    ],
)
def test_timeout_of_own_http_client(own: Any, expected: dict[str, float]) -> None:
    """A timeout that the user set on the HTTP client holds, httpx's default does not."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=[])

    with (
        httpx.Client(transport=httpx.MockTransport(answer), **own) as http,
        sample.PetShop(api_key=SECRET, http_client=http) as shop,
    ):
        shop.pets.open()
    assert expected == sent[0].extensions["timeout"]
