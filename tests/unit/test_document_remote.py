"""References to other machines, over a real socket."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from sdksmith.cli import main
from sdksmith.document import Sources, load_document, remote
from sdksmith.errors import DocumentError

PET = (
    b"{type: object, properties: {owner: {$ref: ./owner.json}, n: {$ref: 'x y.yaml'}}}"
)
PAGES: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/schemas/pet.yaml": (200, {}, PET),
    "/schemas/owner.json": (200, {}, b'{"type": "string"}'),
    "/schemas/x%20y.yaml": (200, {}, b"type: integer"),
    "/old.yaml": (302, {"Location": "/schemas/pet.yaml"}, b""),
    "/away.yaml": (302, {"Location": "http://example.test/a.yaml"}, b""),
    "/file.yaml": (302, {"Location": "file:///etc/passwd"}, b""),
    "/loop.yaml": (302, {"Location": "/loop.yaml"}, b""),
    "/up.yaml": (200, {}, b"{$ref: 'file:///etc/passwd'}"),
    "/broken.yaml": (200, {}, b"type: {"),
    "/large.yaml": (200, {}, b"#" * 5000),
    "/picture.png": (200, {}, b"\x89PNG\x00"),
}


class Server(ThreadingHTTPServer):
    """A server with pages, which remembers what it was asked for."""

    asked: list[str]
    pages: dict[str, tuple[int, dict[str, str], bytes]]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        status, headers, body = self.server.pages.get(self.path, (404, {}, b"no"))
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on a free port of this machine."""
    running = Server(("127.0.0.1", 0), Handler)
    running.asked, running.pages = [], dict(PAGES)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


def document(folder: Path, ref: str) -> Path:
    """Write a document with one schema, which is a reference."""
    schemas = {"A": {"type": "object", "properties": {"a": {"$ref": ref}}}}
    operation = {
        "operationId": "getA",
        "responses": {
            "200": {
                "description": "A.",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                },
            }
        },
    }
    content = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.test"}],
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": schemas},
    }
    path = folder / "openapi.json"
    path.write_text(json.dumps(content))
    return path


def test_nothing_is_fetched_unless_it_is_allowed(folder: Path, server: Server) -> None:
    """Without --allow-remote the one message names the flag, and no socket is opened."""
    path = document(folder, server.url("/schemas/pet.yaml#/properties/owner"))
    with pytest.raises(DocumentError) as error:
        load_document(path)
    (found,) = error.value.diagnostics
    assert "files of other machines are not read" in found.message
    assert "--allow-remote" in found.hint
    assert [] == server.asked


def test_remote_files_are_read_once_each(folder: Path, server: Server) -> None:
    """A file and what it refers to are fetched, relative to where it was in the end."""
    path = document(folder, server.url("/old.yaml"))
    found = load_document(path, Sources(allow_remote=True))
    assert {"a": {"$ref": "#/components/schemas/pet"}} == found.root["components"][
        "schemas"
    ]["A"]["properties"]
    schemas = found.root["components"]["schemas"]
    assert {"A", "pet", "owner", "x-y"} == set(schemas)
    assert [
        *(
            "/old.yaml",
            "/schemas/pet.yaml",
            "/schemas/owner.json",
            "/schemas/x%20y.yaml",
        )
    ] == server.asked
    place = found.locate(("components", "schemas", "owner", "type"))
    assert (server.url("/schemas/owner.json"), 1, 2) == (
        *(place.file, place.line, place.column),
    )


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("/none.yaml", "the server says 404"),
        ("/away.yaml", "http is read on this machine only"),
        ("/file.yaml", "'file:///etc/passwd' is not allowed"),
        ("/loop.yaml", "infinite loop"),
        ("/up.yaml", "a file of another machine reads none of this one"),
        ("/broken.yaml", "not valid YAML"),
        ("/large.yaml", "it is larger than 4,000 bytes"),
        ("/picture.png", "neither YAML nor JSON"),
        ("http://example.test/a.yaml", "http is read on this machine only"),
        (
            "https://me:secret@example.test/a.yaml",
            "a user name or password is not read",
        ),
        ("ftp://example.test/a.yaml", "neither a file nor an https URL"),
        ("http://[::1/a.yaml", "is not a reference"),
        ("http://127.0.0.1:1/a.yaml", "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told(
    folder: Path,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    ref: str,
    message: str,
) -> None:
    """Each reason is one message; redirects lead nowhere that is not allowed."""
    monkeypatch.setattr(remote, "BYTES", 4000)
    path = document(folder, ref if ":" in ref else server.url(ref))
    with pytest.raises(DocumentError) as error:
        load_document(path, Sources(allow_remote=True))
    (found,) = error.value.diagnostics
    assert message in found.message
    assert found.location


def test_time_is_limited(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not come to an end is left."""
    release = threading.Event()
    monkeypatch.setattr(remote, "SECONDS", 0.05)
    monkeypatch.setattr(remote, "_read", lambda url: release.wait(5))
    with pytest.raises(remote.RemoteError, match=r"more than 0\.05 seconds"):
        remote.fetch(server.url("/schemas/pet.yaml"))
    release.set()


def test_a_file_is_pinned_and_a_change_is_told(
    folder: Path, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    """The manifest holds each hash; another content in the next run makes a note."""
    document(folder, server.url("/schemas/owner.json"))
    run = ["generate", "openapi.json", "--output", "out", "--package", "pinned"]
    assert 1 == main(run)
    assert "--allow-remote" in capsys.readouterr().err
    assert 0 == main([*run, "--allow-remote"])
    manifest = json.loads((folder / "out/pinned/_manifest.json").read_text())
    url = server.url("/schemas/owner.json")
    assert {"openapi.json", url} == set(manifest["spec"]["files"])
    assert "" == capsys.readouterr().err
    server.pages["/schemas/owner.json"] = (200, {}, b'{"type": "integer"}')
    assert 0 == main([*run, "--allow-remote"])
    told = capsys.readouterr().err
    assert told.startswith("out/pinned/_manifest.json:")
    assert f"note: {url} has changed since the last run" in told
    assert 0 == main([*run, "--allow-remote"])
    assert "" == capsys.readouterr().err


def test_settings_allow_it_too(folder: Path, server: Server) -> None:
    """`allow_remote`, `roots` and `overlays` stand in the settings, by their file."""
    path = document(folder, server.url("/schemas/owner.json"))
    (folder / "spec").mkdir()
    path.rename(folder / "spec/openapi.json")
    (folder / "spec/o.yaml").write_text(
        "{overlay: 1.1.0, info: {title: t, version: '1'}, "
        "actions: [{target: $.info.title, update: New}]}"
    )
    (folder / "spec/sdk.toml").write_text(
        'spec = "openapi.json"\noutput = "../out"\nallow_remote = true\n'
        'overlays = ["o.yaml"]\nroots = [".."]\n[package]\nname = "pinned"\n'
    )
    assert 0 == main(["generate"])
    manifest = json.loads((folder / "out/pinned/_manifest.json").read_text())
    assert "New" == manifest["spec"]["title"]
    assert {"o.yaml", "openapi.json"} < set(manifest["spec"]["files"])
