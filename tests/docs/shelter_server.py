"""The shelter of the guide: docs/guide/shelter.yaml on a real socket."""

from __future__ import annotations

import base64
import json
import re
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

KEY = "the-key"
LOGIN = ("ada", "lovelace")
CLIENT = ("the-client", "the-secret")
_PAGE = 2
_ID = "([^/]+)"
_FOUND = b"\x89PNG photo"


class Refusal(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.problem = {"code": code, "message": message}


class Shelter(ThreadingHTTPServer):
    """A server with its pets; `lines` are the requests that came."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pets: dict[str, dict[str, Any]] = {}
        self.photos: dict[str, bytes] = {}
        self.tokens: set[str] = set()
        self.lines: list[str] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when a client hangs up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Shelter

    def log_message(self, format: str, *args: object) -> None:
        """Be quiet."""

    def _handle(self) -> None:
        self.body = self._read_body()
        self.server.lines.append(f"{self.command} {self.path}")
        parts = urlsplit(self.path)
        self.query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        try:
            for line, action in _ROUTES:
                found = re.fullmatch(line, f"{self.command} {parts.path}")
                if found:
                    action(self, *found.groups())
                    return
            raise Refusal(404, "no_path", "There is nothing here.")
        except Refusal as refusal:
            self._send_json(refusal.status, refusal.problem)

    do_GET = do_POST = do_PUT = do_PATCH = _handle

    def _read_body(self) -> bytes:
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        chunks: list[bytes] = []
        while size := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def _send(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("X-Shelter-Request", f"r{len(self.server.lines)}")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if kind:
            self.send_header("Content-Type", kind)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _send_json(self, status: int, value: object, **headers: str) -> None:
        self._send(status, "application/json", json.dumps(value).encode(), **headers)

    def _json(self) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads(self.body))

    def _check(self) -> None:
        bearer = self.headers.get("authorization", "").removeprefix("Bearer ")
        if self.headers.get("x-api-key") != KEY and bearer not in self.server.tokens:
            raise Refusal(401, "no_key", "Who are you?")

    def _pet(self, name: str) -> dict[str, Any]:
        self._check()
        if name not in self.server.pets:
            raise Refusal(404, "no_pet", "No such pet.")
        return self.server.pets[name]

    def give_token(self) -> None:
        """A token for id and secret."""
        form = parse_qs(self.body.decode())
        said = self.headers.get("authorization", "").removeprefix("Basic ")
        pair = tuple(base64.b64decode(said).decode().split(":"))
        if pair != CLIENT or form["grant_type"] != ["client_credentials"]:
            self._send_json(401, {"error": "invalid_client"})
            return
        token = f"token-{len(self.server.tokens) + 1}"
        self.server.tokens.add(token)
        answer = {"access_token": token, "token_type": "Bearer", "expires_in": 3600}
        self._send_json(200, answer)

    def list_pets(self) -> None:
        """A page of pets."""
        self._check()
        kind = self.query.get("kind")
        found = [p for p in self.server.pets.values() if kind in (None, p["kind"])]
        start, size = int(self.query.get("cursor", 0)), int(
            self.query.get("limit", _PAGE)
        )
        following = str(start + size) if start + size < len(found) else None
        page = {"data": found[start : start + size], "next_cursor": following}
        self._send_json(200, page)

    def create_pet(self) -> None:
        """A pet as it was sent, with an id."""
        self._check()
        given = self._json()
        if any(given["name"] == pet["name"] for pet in self.server.pets.values()):
            words = f"There is a {given['name']} already."
            raise Refusal(422, "same_name", words)
        pet = {"id": str(uuid.uuid4()), **given}
        self.server.pets[pet["id"]] = pet
        self._send_json(201, pet)

    def get_pet(self, name: str) -> None:
        """One pet."""
        self._send_json(200, self._pet(name), X_Visits="7")

    def update_pet(self, name: str) -> None:
        """The pet with what was sent."""
        pet = self._pet(name)
        pet.update(self._json())
        self._send_json(200, pet)

    def _parts(self) -> Iterator[Message]:
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        yield from cast(
            "list[Message]", message_from_bytes(head + self.body).get_payload()
        )

    def put_photo(self, name: str) -> None:
        """Keep the first part that is a file."""
        self._pet(name)
        for part in self._parts():
            if part.get_filename():
                self.server.photos[name] = cast(bytes, part.get_payload(decode=True))
        self._send(204, "", b"")

    def get_photo(self, name: str) -> None:
        """The photo."""
        self._pet(name)
        self._send(200, "image/png", self.server.photos.get(name, _FOUND))

    def add_papers(self, name: str) -> None:
        """Names and sizes of the files."""
        self._pet(name)
        sizes = {
            part.get_filename(): len(cast(bytes, part.get_payload(decode=True)))
            for part in self._parts()
        }
        self._send_json(200, sizes)

    def put_voice(self, name: str) -> None:
        """Nothing, if it was audio."""
        self._pet(name)
        if self.headers["content-type"] != "audio/wav" or not self.body:
            raise Refusal(422, "no_audio", "That is no voice.")
        self._send(204, "", b"")

    def watch(self, name: str) -> None:
        """Three events and a mark of the end; a sick pet ends in an error."""
        pet = self._pet(name)
        events = [f'id: {n}\ndata: {{"doing": "{d}"}}' for n, d in _DOINGS]
        if pet["name"] == "Mia":
            events[1:] = [
                'event: error\ndata: {"code": "dark", "message": "No light."}'
            ]
        body = "\n\n".join([*events, "data: [DONE]", ""])
        self._send(200, "text/event-stream", body.encode())

    def donate(self) -> None:
        """Thanks."""
        self._check()
        self._send_json(201, {"id": "d1", **self._json()})

    def list_staff(self) -> None:
        """Names, for a user with a password."""
        said = base64.b64encode(":".join(LOGIN).encode()).decode()
        if self.headers.get("authorization") != f"Basic {said}":
            raise Refusal(401, "no_login", "Who are you?")
        self._send_json(200, ["Ada", "Grace"])

    def get_hours(self) -> None:
        """A text, for everybody."""
        self._send(200, "text/plain", b"9 to 5")

    def read_diary(self) -> None:
        """Two lines."""
        self._check()
        body = b'{"text": "Rex came."}\n{"text": "Mia slept."}\n'
        self._send(200, "application/x-ndjson", body)

    def count_pets(self) -> None:
        """What the document does not say."""
        self._check()
        self._send_json(200, {"pets": len(self.server.pets)})


_DOINGS = ((1, "sleeping"), (2, "eating"), (3, "sleeping"))
_ROUTES: list[tuple[str, Callable[..., None]]] = [
    ("POST /oauth/token", _Handler.give_token),
    ("GET /pets", _Handler.list_pets),
    ("POST /pets", _Handler.create_pet),
    (f"GET /pets/{_ID}", _Handler.get_pet),
    (f"PATCH /pets/{_ID}", _Handler.update_pet),
    (f"PUT /pets/{_ID}/photo", _Handler.put_photo),
    (f"GET /pets/{_ID}/photo", _Handler.get_photo),
    (f"POST /pets/{_ID}/papers", _Handler.add_papers),
    (f"PUT /pets/{_ID}/voice", _Handler.put_voice),
    (f"GET /pets/{_ID}/cam", _Handler.watch),
    ("POST /donations", _Handler.donate),
    ("GET /staff", _Handler.list_staff),
    ("GET /hours", _Handler.get_hours),
    ("GET /diary", _Handler.read_diary),
    ("GET /statistics", _Handler.count_pets),
]


@contextmanager
def running() -> Iterator[Shelter]:
    """A shelter without pets, which ends with the block."""
    with Shelter() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
