import asyncio
from urllib.parse import parse_qs

import auth_oauth
import httpx2
from auth_oauth import AsyncAuthOauth, AuthOauth

PAIR = {"machine_client_id": "id", "machine_client_secret": "secret"}
OLD = {"older_client_id": "id", "older_client_secret": "secret"}


class Api:
    """Answers requests for tokens and calls, and keeps both."""

    def __init__(self, *answers):
        self.tokens, self.calls, self.answers = [], [], list(answers)

    def __call__(self, request):
        if request.url.path.endswith("/token"):
            self.tokens.append(request)
            if self.answers:
                return httpx2.Response(400, content=self.answers.pop(0))
            token = f"t{len(self.tokens)}"
            return httpx2.Response(200, json={"access_token": token, "token_type": "bearer"})
        self.calls.append(request.headers.get("Authorization"))
        return httpx2.Response(200, json="note")

    def client(self, **options):
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return AuthOauth(http_client=http, **options)

    def fields(self):
        return [
            {k: v[0] for k, v in parse_qs(one.content.decode()).items()}
            for one in self.tokens
        ]


def test_scopes_of_the_operation():
    """Each set of scopes gets a token from the URL below the base URL."""
    api = Api()
    client = api.client(**PAIR)
    assert "note" == client.notes.list()
    client.notes.create()
    client.notes.list()
    client.notes.delete()
    assert [
        {"grant_type": "client_credentials", "scope": "read"},
        {"grant_type": "client_credentials", "scope": "read write"},
        {"grant_type": "client_credentials"},
    ] == api.fields()
    assert {"https://api.example.test/v1/oauth/token"} == {str(t.url) for t in api.tokens}
    assert {"Basic aWQ6c2VjcmV0"} == {t.headers["Authorization"] for t in api.tokens}
    assert ["Bearer t1", "Bearer t2", "Bearer t1", "Bearer t3"] == api.calls


def test_secret_in_the_body():
    """`x-token-endpoint-auth-method` says how id and secret are sent."""
    api = Api()
    api.client(**OLD).people.list_old()
    assert "https://old.example.test/token?a=1" == str(api.tokens[0].url)
    assert {
        "grant_type": "client_credentials",
        "client_id": "id",
        "client_secret": "secret",
    } == api.fields()[0]
    assert "Authorization" not in api.tokens[0].headers


def test_ready_tokens():
    """A token goes before id and secret, and is all that the other flows take."""
    api = Api()
    client = api.client(machine=lambda: "mine", connect="c", **PAIR)
    client.notes.list()
    client.people.list()
    client.people.ping()
    client.with_options(login="l").people.list()
    assert [] == api.tokens
    assert ["Bearer mine", "Bearer c", None, "Bearer l"] == api.calls


def test_other_credentials():
    """A copy with another secret has tokens of its own."""
    api = Api()
    client = api.client(**PAIR)
    client.notes.list()
    client.with_options(machine_client_secret="other").notes.list()
    client.with_options(machine="mine").notes.list()
    assert ["Bearer t1", "Bearer t2", "Bearer mine"] == api.calls


def test_async():
    """The async client awaits functions."""
    api = Api()

    async def give():
        return "secret"

    async def main():
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(api))
        options = {**PAIR, "machine_client_secret": give}
        async with http, AsyncAuthOauth(http_client=http, **options) as client:
            await client.notes.list()
            await client.with_options(timeout=3).notes.list()

    asyncio.run(main())
    assert ["Bearer t1", "Bearer t1"] == api.calls


def test_refusal():
    """The error is one of the package's, with the words of the token endpoint."""
    refusal = b'{"error":"invalid_scope","error_description":"Not for you."}'
    api = Api(refusal)
    try:
        api.client(**PAIR).notes.list()
    except auth_oauth.BadRequestError as error:
        assert (
            "GET /v1/notes: no access token from https://api.example.test/v1/oauth/token: "
            "400 Bad Request: invalid_scope: Not for you."
        ) == str(error)
        return
    raise AssertionError("no error")


def test_missing():
    """Both ways to serve the scheme are named."""
    try:
        Api().client(machine_client_id="id").notes.list()
    except auth_oauth.MissingCredentialError as error:
        assert (
            "no credential was given: pass machine= (or the environment variable "
            "AUTH_OAUTH_MACHINE), or machine_client_id= (or the environment variable "
            "AUTH_OAUTH_MACHINE_CLIENT_ID) and machine_client_secret= (or the "
            "environment variable AUTH_OAUTH_MACHINE_CLIENT_SECRET)"
        ) == str(error)
        return
    raise AssertionError("no error")
