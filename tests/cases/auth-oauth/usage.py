"""Tokens, and what gets them."""

from typing import assert_type

from auth_oauth import AsyncAuthOauth, AuthOauth


def give_secret() -> str:
    """A secret that changes."""
    return "s"


async def fetch_secret() -> str:
    """A secret that has to be fetched."""
    return "s"


def use() -> None:
    """Id and secret, or a token; a copy may have others."""
    client = AuthOauth(machine_client_id="id", machine_client_secret=give_secret)
    assert_type(client.notes.list(), str)
    assert_type(client.with_options(machine="token"), AuthOauth)
    client.with_options(machine=give_secret, timeout=3).notes.create()
    client.copy(machine_client_secret=None).notes.delete()
    AuthOauth(login="l", connect=give_secret).people.list()


async def use_async() -> None:
    """The async client takes both kinds of functions."""
    async with AsyncAuthOauth(
        machine_client_id=give_secret, machine_client_secret=fetch_secret
    ) as client:
        assert_type(await client.notes.list(), str)
        other = client.with_options(machine_client_secret=fetch_secret)
        assert_type(other, AsyncAuthOauth)
        await other.notes.create()
