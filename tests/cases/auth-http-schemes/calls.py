import asyncio

import httpx2
from auth_http_schemes import AsyncAuthHttpSchemes, AuthHttpSchemes
from wire import Wire

CHALLENGE = {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'}
LOGIN = {"digest_username": "ann", "digest_password": "s"}


def answer(request):
    """Challenge who comes without an answer."""
    given = request.headers.get("Authorization", "")
    good = given.startswith('Digest username="ann", realm="r", nonce="n", uri="/digest"')
    return httpx2.Response(204) if good else httpx2.Response(401, headers=CHALLENGE)


def test_digest():
    """The server's challenge is answered; the password is not sent."""
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    assert None is AuthHttpSchemes(http_client=http, **LOGIN).calls.get_digest()


def test_digest_async():
    """The same, awaited."""

    async def main():
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with http, AsyncAuthHttpSchemes(http_client=http, **LOGIN) as client:
            assert None is await client.calls.get_digest()

    asyncio.run(main())


def test_basic_beside_digest():
    """Basic keeps its plain arguments."""
    wire = Wire(status=204, body=None)
    wire.client(AuthHttpSchemes, username="ann", password="s").calls.get_basic()
    assert "Basic YW5uOnM=" == wire.header("Authorization")


def test_token_after_another_name():
    """A scheme that takes a token has it after its own name."""
    wire = Wire(status=204, body=None)
    wire.client(AuthHttpSchemes, access_token="t").calls.get_token()
    assert "SSWS t" == wire.header("Authorization")


def test_key_in_a_header_of_ours():
    """A key may be the `User-Agent`; else that names the package."""
    wire = Wire(status=204, body=None)
    client = wire.client(AuthHttpSchemes, api_key="me@example.test", access_token="t")
    client.calls.get_agent()
    assert "me@example.test" == wire.header("User-Agent")
    client.calls.get_both()
    assert "me@example.test" == wire.header("User-Agent")
    client.calls.get_token()
    assert wire.header("User-Agent").startswith("auth_http_schemes/")
