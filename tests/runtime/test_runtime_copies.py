"""Copies, pickles and the end of a client, and whose connections they use."""

from __future__ import annotations

import copy
import pickle

import pytest
import sample
from local_server import PET_ID, Server

from _runtime._http import httpx

SECRET = "k-secret"


def test_with_options(shop: sample.PetShop, server: Server) -> None:
    """A copy has its own options and shares connections, limiter and drift counts."""
    shop.pets.get(PET_ID)
    other = shop.with_options(default_headers={"x-a": "1"}, max_retries=0)
    other.pets.get(PET_ID)
    copy.copy(other).pets.get(PET_ID)
    assert 1 == server.connections
    assert "x-a" not in server.seen[0].headers
    assert ["1", "1"] == [seen.headers["x-a"] for seen in server.seen[1:]]
    assert other.pets is not shop.pets
    assert other._state.drifts is shop._state.drifts


def test_limiter_is_shared(shop: sample.PetShop, sleeps: list[float]) -> None:
    """Copies share the rate limit until one of them switches it off."""
    first = shop.with_options(rate_limit=(1, 1000.0))
    first.pets.get(PET_ID)
    first.with_options(timeout=5).pets.get(PET_ID)
    assert 1 == len(sleeps)
    first.with_options(rate_limit=None).pets.get(PET_ID)
    assert 1 == len(sleeps)


def test_closed(server: Server) -> None:
    """A closed client raises as httpx does; copies are closed too."""
    shop = sample.PetShop(api_key=SECRET, base_url=server.url)
    other = shop.with_options()
    shop.close()
    with pytest.raises(RuntimeError, match="closed"):
        other.pets.get(PET_ID)


def test_own_http_client(server: Server) -> None:
    """A client of the user's is used with its headers, timeout, and left open."""
    with httpx.Client(headers={"x-own": "1"}, timeout=3.0) as http:
        with sample.PetShop(
            api_key=SECRET, base_url=server.url, http_client=http
        ) as shop:
            shop.pets.get(PET_ID)
        assert not http.is_closed
    assert "1" == server.seen[0].headers["x-own"]
    with pytest.raises(RuntimeError, match="closed"):
        shop.pets.get(PET_ID)


def test_pickled_client(server: Server) -> None:
    """A client goes through pickle and works again, with new connections."""
    with sample.PetShop(api_key=SECRET, base_url=server.url) as shop:
        shop.pets.get(PET_ID)
        with pickle.loads(pickle.dumps(shop)) as again:
            assert "Rex" == again.pets.get(PET_ID).pet_name
    assert 2 == server.connections
    other = pickle.loads(pickle.dumps(sample.AsyncPetShop(api_key=SECRET)))
    assert "AsyncPetShop(base_url='https://petshop.test')" == repr(other)


def test_own_http_client_is_not_lost(server: Server) -> None:
    """With an HTTP client of the user's, pickling is refused; copies share it."""
    with (
        httpx.Client(headers={"x-own": "1"}) as http,
        sample.PetShop(api_key=SECRET, base_url=server.url, http_client=http) as shop,
    ):
        copy.deepcopy(shop).pets.get(PET_ID)
        copy.copy(shop).pets.get(PET_ID)
        with pytest.raises(TypeError, match="http_client of your own"):
            pickle.dumps(shop)
    assert ["1", "1"] == [seen.headers["x-own"] for seen in server.seen]


def test_deep_copy(shop: sample.PetShop, server: Server) -> None:
    """A deep copy shares connections and limiter, as a copy does."""
    shop.pets.get(PET_ID)
    copy.deepcopy(shop).pets.get(PET_ID)
    assert 1 == server.connections
    assert copy.deepcopy(shop)._state.limiter is shop._state.limiter
