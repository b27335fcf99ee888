"""A real server with a token endpoint, and an API that takes its tokens alone."""

from __future__ import annotations

import base64
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote_plus

CLIENT_ID, CLIENT_SECRET = "id:1", "s&cret +1"


class TokenServer(ThreadingHTTPServer):
    """Gives the tokens `t1`, `t2`, …; only the last one is good.

    Attributes:
        asked: the fields of each request for a token, and its `Authorization`.
        called: method, path and token of each call of the API.
        ways: how an id and a secret may come: `basic`, `body`.
        refusals: answers (status, body) that come first, in place of tokens.
        extra: fields over those of a usual answer; None takes one away.
        seconds: how long the token endpoint takes.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 100

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[dict[str, str]] = []
        self.called: list[tuple[str, str, str]] = []
        self.ways = {"basic", "body"}
        self.refusals: list[tuple[int, Any]] = []
        self.extra: dict[str, Any] = {}
        self.seconds = 0.0
        self.good: set[str] = set()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def revoke(self) -> None:
        """No token is good any more."""
        with self.lock:
            self.good.clear()

    def answer_token(self, fields: dict[str, str]) -> tuple[int, Any]:
        time.sleep(self.seconds)
        with self.lock:
            self.asked.append(fields)
            if self.refusals:
                return self.refusals.pop(0)
            if not self._knows(fields):
                words = "The client is not known."
                return 401, {"error": "invalid_client", "error_description": words}
            token = f"t{len(self.asked)}"
            self.good = {token}
            usual = {"access_token": token, "token_type": "Bearer", "expires_in": 3600}
            body = {**usual, **self.extra}
            return 200, {name: v for name, v in body.items() if v is not None}

    def _knows(self, fields: dict[str, str]) -> bool:
        header = fields.get("Authorization", "")
        if header and "basic" in self.ways:
            pair = base64.b64decode(header.removeprefix("Basic ")).decode().split(":")
            return [CLIENT_ID, CLIENT_SECRET] == [unquote_plus(part) for part in pair]
        given = fields.get("client_id"), fields.get("client_secret")
        return "body" in self.ways and given == (CLIENT_ID, CLIENT_SECRET)

    def handle_error(self, request: object, client_address: object) -> None:
        pass


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: TokenServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        given = self.headers.get("Authorization")
        if self.path == "/v1/token":
            fields = {name: values[0] for name, values in parse_qs(body).items()}
            fields |= {"Authorization": given} if given else {}
            self.reply(*self.server.answer_token(fields))
            return
        token = (given or "").removeprefix("Bearer ")
        with self.server.lock:
            self.server.called.append((self.command, self.path, token))
            is_good = token in self.server.good
        self.reply(*((200, "done") if is_good else (401, {"message": "no"})))

    do_GET = do_POST

    def reply(self, status: int, body: Any) -> None:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass
