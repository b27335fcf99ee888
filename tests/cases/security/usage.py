"""Credentials: values, functions, and async functions for the async client."""

from security import AsyncSecurity, MissingCredentialError, Security


def give_key() -> str:
    """A key that changes."""
    return "k"


async def fetch_key() -> str:
    """A key that has to be fetched."""
    return "k"


def use() -> None:
    """Each scheme is an argument of the client, none of a call."""
    client = Security(header_key="k", bearer=give_key)
    client.calls.either()
    client.calls.both()
    client.calls.open()
    client.calls.optional()
    Security(username="u", password=give_key).calls.basic()
    Security(query_key="k").calls.query()
    Security(cookie_key="k").calls.cookie()
    Security(oauth=give_key).calls.oauth()
    Security(timeout_credential="t", n2fa="2", query_key_credential="k").calls.odd()
    client.calls.mutual()
    client.calls.digest()
    client.with_options(bearer="other", timeout=1).calls.both()
    try:
        Security(header_key=None).calls.either(extra_headers={"X-Key": "own"})
    except MissingCredentialError as error:
        print(error)


async def use_async() -> None:
    """The async client takes both kinds of functions."""
    async with AsyncSecurity(header_key=give_key, bearer=fetch_key) as client:
        await client.calls.both()
        await client.calls.open()
