import asyncio

import httpx2
from operation_servers import AsyncOperationServers, OperationServers
from wire import Wire

HERE = "http://localhost:1/x"


def urls(**options):
    wire = Wire(status=204, body=None)
    client = wire.client(OperationServers, api_key="k", **options)
    client.pets.list()
    for method in ("list", "replace", "delete", "make"):
        getattr(client.files, method)()
    assert ["k"] * 5 == [request.headers["x-key"] for request in wire.requests]
    return [str(request.url) for request in wire.requests]


def test_own_servers():
    """An operation's servers go before its path's, and these before the document's."""
    assert [
        "https://eu.example.test/v1/pets",
        "https://eu.files.test/files",
        "https://uploads.example.test/up/files",
        "https://eu.example.test/v2/files",
        "https://eu.example.test/v1/files",
    ] == urls()


def test_chosen():
    """What is chosen for the client holds for operations: the name and the variables."""
    assert [
        "https://us.example.test/v1/pets",
        "https://us.files.test/files",
        "https://uploads.example.test/up/files",
        "https://us.example.test/v2/files",
        "https://us.example.test/v1/files",
    ] == urls(region="us")
    assert [
        "https://sandbox.example.test/v1/pets",
        "https://files.sandbox.test/files",
        "https://uploads.example.test/up/files",
        "https://sandbox.example.test/v2/files",
        "https://sandbox.example.test/v1/files",
    ] == urls(environment="sandbox")


def test_base_url_is_for_all():
    """A base URL of the caller's is where every request goes: tests and proxies."""
    here = [f"{HERE}/pets", *[f"{HERE}/files"] * 4]
    assert here == urls(base_url=HERE)
    assert here == urls(base_url=f"{HERE}/", environment="sandbox")
    wire = Wire(status=204, body=None)
    client = wire.client(OperationServers, api_key="k")
    client.with_options(base_url=HERE).files.replace()
    assert f"{HERE}/files" == str(wire.requests[-1].url)


def test_variables_of_an_operation():
    """A variable has the default of its own server, and what is chosen holds for all."""
    wire = Wire(status=204, body=None)
    for options in ({}, {"zone": "b"}, {"region": "us"}):
        wire.client(OperationServers, api_key="k", **options).logs.list()
    assert [
        "https://a.far.logs.test/logs",
        "https://b.far.logs.test/logs",
        "https://a.us.logs.test/logs",
    ] == [str(request.url) for request in wire.requests]


def test_async():
    """The async client does the same."""
    seen = []

    def answer(request):
        seen.append(str(request.url))
        return httpx2.Response(204)

    async def call():
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            client = AsyncOperationServers(api_key="k", region="us", http_client=http)
            await client.files.list()
            await client.with_options(base_url=HERE).files.list()

    asyncio.run(call())
    assert ["https://us.files.test/files", f"{HERE}/files"] == seen
