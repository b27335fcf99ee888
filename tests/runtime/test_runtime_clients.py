"""Clients and errors as objects: options, credentials, copies, pickles, secrets."""

from __future__ import annotations

import asyncio
import base64
import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import http_library
import pytest
import sample
from local_server import PET, PET_ID, Reply, Server

from _runtime import errors
from _runtime._http import httpx

SECRET = "k-secret"
HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("credentials", "expected"),
    [
        ({"api_key": SECRET}, ("", {"x-api-key": SECRET})),
        (
            {"query_key": "a b", "cookie_key": "c;d"},
            ("?token=a%20b", {"cookie": "session=c%3Bd"}),
        ),
        (
            {"username": "ann", "password": "pä"},
            (
                "",
                {
                    "authorization": "Basic "
                    + base64.b64encode("ann:pä".encode()).decode()
                },
            ),
        ),
        ({"access_token": "t"}, ("", {"authorization": "Bearer t"})),
    ],
)
def test_schemes(server: Server, credentials: Any, expected: Any) -> None:
    """Each scheme puts its credential where the document says."""
    with sample.PetShop(base_url=server.url, **credentials) as shop:
        shop.pets.get(PET_ID)
    seen = server.seen[0]
    query, headers = expected
    assert f"/pets/{PET_ID}{query}" == seen.path
    names = ("x-api-key", "cookie", "authorization")
    assert headers == {n: seen.headers[n] for n in names if n in seen.headers}


def test_credentials_from_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Key and URL come from the environment where they are not given."""
    monkeypatch.setenv("PETSHOP_API_KEY", "from-env")
    monkeypatch.setenv("PETSHOP_BASE_URL", server.url)
    with sample.PetShop() as shop:
        shop.pets.get(PET_ID)
    assert "from-env" == server.seen[0].headers["x-api-key"]


def test_missing_credential() -> None:
    """A missing credential names every argument and environment variable."""
    with (
        sample.PetShop() as shop,
        pytest.raises(errors.MissingCredentialError) as caught,
    ):
        shop.pets.get(PET_ID)
    assert "api_key= (or the environment variable PETSHOP_API_KEY)" in str(caught.value)
    assert "username= (or" in str(caught.value)
    with (
        sample.PetShop(username="only half") as shop,
        pytest.raises(errors.MissingCredentialError),
    ):
        shop.pets.get(PET_ID)


def test_anonymous(server: Server) -> None:
    """An operation that needs no credential gets none."""
    with sample.PetShop(api_key=SECRET, base_url=server.url) as shop:
        shop.pets.open()
    assert "x-api-key" not in server.seen[0].headers


def test_rotating_key(server: Server, sleeps: list[float]) -> None:
    """A function is asked for the key before every try."""
    keys = iter(["one", "two"])
    server.replies = [Reply(500), Reply(200, PET)]
    with sample.PetShop(api_key=lambda: next(keys), base_url=server.url) as shop:
        shop.pets.get(PET_ID)
    assert ["one", "two"] == [seen.headers["x-api-key"] for seen in server.seen]


def test_async_key(server: Server) -> None:
    """The async client awaits an async function; it takes a plain one as well."""

    async def ask() -> str:
        return "awaited"

    async def main(key: Any) -> None:
        async with sample.AsyncPetShop(api_key=key, base_url=server.url) as shop:
            await shop.pets.get(PET_ID)

    asyncio.run(main(ask))
    asyncio.run(main(lambda: "plain"))
    assert ["awaited", "plain"] == [s.headers["x-api-key"] for s in server.seen]


def test_own_errors_pass(server: Server) -> None:
    """What a key function raises reaches the caller as it is."""

    def ask() -> str:
        raise LookupError("vault")

    with (
        sample.PetShop(api_key=ask, base_url=server.url) as shop,
        pytest.raises(LookupError, match="vault"),
    ):
        shop.pets.get(PET_ID)


@pytest.mark.parametrize("field", ["query_key", "cookie_key"])
def test_key_is_not_kept(
    server: Server, caplog: pytest.LogCaptureFixture, field: str
) -> None:
    """A key in query or cookie is in no log, no error, no pickle of one."""
    server.replies = [Reply(404, {"message": "m", "code": "c"})]
    keys: Any = {"query_key": "q", "cookie_key": "c", field: SECRET}
    with (
        caplog.at_level(logging.DEBUG),
        sample.PetShop(base_url=server.url, **keys) as shop,
        pytest.raises(errors.NotFoundError) as caught,
    ):
        shop.pets.get(PET_ID)
    assert SECRET in server.seen[0].path + server.seen[0].headers["cookie"]
    assert SECRET not in caplog.text
    assert SECRET.encode() not in pickle.dumps(caught.value)
    response = caught.value.response
    assert SECRET not in f"{response.url}{response.request.headers}{vars(caught.value)}"


def test_cookie_key_in_redirect(server: Server, make_server: Any) -> None:
    """A key in a cookie goes along with a redirect here, and not with one elsewhere."""
    other = make_server()
    server.replies = [
        Reply(307, headers={"Location": "/moved"}),
        Reply(307, headers={"Location": f"{other.url}/moved"}),
    ]
    with sample.PetShop(base_url=server.url, query_key="q", cookie_key=SECRET) as shop:
        shop.pets.get(PET_ID)
    cookies = [seen.headers.get("cookie") for seen in server.seen + other.seen]
    assert [f"session={SECRET}", f"session={SECRET}", None] == cookies


def test_repr_hides_secrets() -> None:
    """A client's repr says where it goes, without any credential."""
    url = f"https://ann:{SECRET}@petshop.test"
    with sample.PetShop(api_key=SECRET, base_url=url) as shop:
        assert "PetShop(base_url='https://petshop.test')" == repr(shop)
        assert SECRET not in repr(vars(shop))
    credential = sample.PROFILE.schemes["key"].credential(SECRET)
    assert SECRET not in repr(credential)


def test_key_with_line_break(server: Server) -> None:
    """A key that would start another header is refused without being shown."""
    with (
        sample.PetShop(api_key=f"{SECRET}\n", base_url=server.url) as shop,
        pytest.raises(errors.RequestValidationError) as caught,
    ):
        shop.pets.get(PET_ID)
    assert SECRET not in str(caught.value)
    assert "api_key" in str(caught.value)


def test_async_key_needs_async_client(server: Server) -> None:
    """The blocking client refuses an async function, saying what to do."""

    class Later:
        def __await__(self) -> Any:
            yield

    ask: Any = Later
    with (
        sample.PetShop(api_key=ask, base_url=server.url) as shop,
        pytest.raises(TypeError, match="async client"),
    ):
        shop.pets.get(PET_ID)


def test_public_names(shop: sample.PetShop) -> None:
    """What a client offers is its resources, options and closing."""
    public = [name for name in dir(shop) if not name.startswith("_")]
    verbs = ["delete", "get", "patch", "post", "put", "request"]
    variants = ["with_raw_response", "with_streaming_response"]
    others = ["close", "copy", "pets", "with_options"]
    assert sorted([*verbs, *variants, *others]) == public


def run_python(code: str) -> str:
    """The output of a fresh Python that finds the runtime and the sample."""
    path = os.pathsep.join(
        [str(HERE), str(HERE.parent.parent / "templates" / "python")]
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def test_light_modules() -> None:
    """These modules load neither Pydantic nor the HTTP library."""
    code = (
        "import sys, _runtime.errors, _runtime.omit, _runtime.operation,"
        " _runtime.options, _runtime.resource, _runtime.auth\n"
        "print([m for m in sys.modules if m in ('pydantic', 'httpx', 'httpx2')])"
    )
    assert "[]" == run_python(code)


def test_public_module_name(tmp_path: Path) -> None:
    """An error shows the package and the name that it is imported by."""
    (tmp_path / "acme").mkdir()
    exports = "_SOURCES = {'Root': 'SDKError'}"
    (tmp_path / "acme" / "__init__.py").write_text(exports)
    (tmp_path / "acme" / "_runtime").symlink_to(Path(errors.__file__).parent)
    code = (
        "import sys, pickle; sys.dont_write_bytecode = True\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "import acme, acme._runtime.errors as e\n"
        "assert type(pickle.loads(pickle.dumps(e.SDKError('x')))) is e.SDKError\n"
        "assert 'acme.Root' == f'{e.SDKError.__module__}.{e.SDKError.__qualname__}'\n"
        "print(e.NotFoundError)"
    )
    assert "<class 'acme.NotFoundError'>" == run_python(code)


def test_http_library() -> None:
    """The runtime sends with the library that these tests are about."""
    assert http_library.NAME == httpx.__name__
