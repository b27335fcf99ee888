"""What a reader of the guide has: the package, a server, the environment, some files."""

from __future__ import annotations

import base64
import hmac
import importlib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from http_library import httpx

from runtime.certificates import Authority
from sdksmith.cli import main

from . import carecycle_server, shelter_server

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "guide" / "shelter.yaml"
_SECRET = "whsec_c2hlbHRlcg"
_ADOPTED = (
    b'{"type": "pet.adopted", "pet": {"id": "6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00", '
    b'"name": "Rex", "kind": "dog"}}'
)


@pytest.fixture(scope="session")
def shelter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the SDK of the guide's document was written to."""
    out = tmp_path_factory.mktemp("shelter")
    command = ["generate", str(DOCUMENT), "--output", str(out), "--package", "shelter"]
    assert main([*command, "--quiet"]) == 0
    return out


@pytest.fixture
def place(
    folder: Path, shelter: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """An empty folder with the files that pages speak of; packages are found there."""
    (folder / "openapi.yaml").write_bytes(DOCUMENT.read_bytes())
    (folder / "rex.png").write_bytes(b"\x89PNG Rex")
    (folder / "rex.wav").write_bytes(b"RIFF Rex")
    authority = Authority(folder)
    authority.issue("client")
    authority.path.rename(folder / "ca.pem")
    for path in (shelter, folder / "out", folder):
        monkeypatch.syspath_prepend(str(path))
    before = set(sys.modules)
    yield folder
    new = {name: _places(sys.modules[name]) for name in set(sys.modules) - before}
    for name, places in new.items():
        if any(place.startswith((str(folder), str(shelter))) for place in places):
            del sys.modules[name]


def _places(module: ModuleType) -> list[str]:
    """Give where a module was found: a folder without `__init__.py` has no file."""
    return [getattr(module, "__file__", None) or "", *getattr(module, "__path__", ())]


@pytest.fixture
def names(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """The names of a page, empty at first; HTTP clients are closed for it.

    Both APIs are where the environment says.
    """
    monkeypatch.setenv("SHELTER_API_KEY", shelter_server.KEY)
    monkeypatch.setenv("SHELTER_WEBHOOK_SECRET", _SECRET)
    monkeypatch.setenv("CARECYCLE_API_KEY", "the-key")
    found: dict[str, Any] = {"__name__": "page"}
    with shelter_server.running() as server, carecycle_server.running() as url:
        monkeypatch.setenv("SHELTER_BASE_URL", server.url)
        monkeypatch.setenv("CARECYCLE_BASE_URL", url)
        with closing_clients():
            yield found


@contextmanager
def closing_clients() -> Iterator[None]:
    """Close, at the end, the HTTP clients that a page leaves to the garbage."""
    made: list[httpx.Client] = []
    make = httpx.Client.__init__

    def make_and_keep(self: httpx.Client, *args: Any, **options: Any) -> None:
        make(self, *args, **options)
        made.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpx.Client, "__init__", make_and_keep)
        yield
    for client in made:
        client.close()


@pytest.fixture
def no_waits(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries take no time."""

    async def sleep_async(seconds: float) -> None:
        """Go on."""

    clock = importlib.import_module("shelter._runtime.clock")
    monkeypatch.setattr(clock, "sleep", lambda seconds: None)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)


def sign(secret: str = _SECRET, body: bytes = _ADOPTED) -> dict[str, Any]:
    """A webhook as a server gets it: `body` and `headers`, signed now."""
    now = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_") + "==")
    digest = hmac.digest(key, b".".join([b"m1", now.encode(), body]), "sha256")
    headers = {
        "webhook-id": "m1",
        "webhook-timestamp": now,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
    return {"body": body, "headers": headers}
