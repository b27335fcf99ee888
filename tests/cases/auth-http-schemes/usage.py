"""Credentials of HTTP schemes."""

from typing import assert_type

from auth_http_schemes import AsyncAuthHttpSchemes, AuthHttpSchemes


def use() -> None:
    """A pair for digest, a pair for basic, a token, a key."""
    client = AuthHttpSchemes(
        digest_username="u",
        digest_password=lambda: "p",
        username="u",
        password="",
        access_token="t",
        api_key="me",
    )
    client.calls.get_digest()
    client.calls.get_basic(extra_headers={"Authorization": "Basic YTpi"})
    assert_type(client.with_options(username="v", password="w"), AuthHttpSchemes)


async def use_async(client: AsyncAuthHttpSchemes) -> None:
    """The same, awaited."""
    await client.with_options(api_key="other").calls.get_agent()
