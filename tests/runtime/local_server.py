"""A real server on a real socket that does what a test tells it."""

from __future__ import annotations

import json
import socket
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PET_ID = "1c7d76df-b376-45c7-a6f4-7e4bd224ddc2"
PET = {"id": PET_ID, "petName": "Rex"}


@dataclass
class Reply:
    """What the server does with one request."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    act: str = ""  # "reset" before it is read, "drop" after, "stall", "cut" the body

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Server(ThreadingHTTPServer):
    """Answers by its list of replies, the last one for ever."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = [Reply(200, PET)]
        self.seen: list[Seen] = []
        self.connections = 0
        self.lock = threading.Lock()
        self.over = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def next_reply(self) -> Reply:
        with self.lock:
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    def handle_error(self, request: object, client_address: object) -> None:
        pass


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # each answer waited some 40 ms for the next
    server: Server

    def handle(self) -> None:
        with self.server.lock:
            self.server.connections += 1
        if self.server.replies[0].act == "reset":
            self.server.next_reply()
            self.connection.recv(1)  # else it may look as if nobody had listened
            self.abort()
            return
        super().handle()

    def abort(self) -> None:
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()

    def read_body(self) -> bytes:
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def answer(self) -> None:
        body = self.read_body()
        headers = {name.lower(): text for name, text in self.headers.items()}
        self.server.seen.append(Seen(self.command, self.path, headers, body))
        reply = self.server.next_reply()
        if reply.act == "stall":
            self.server.over.wait(20)
        if reply.act in ("drop", "stall"):
            self.close_connection = True
            self.abort()
            return
        content = reply.content()
        self.send_response(reply.status)
        given = {name.lower() for name in reply.headers}
        if "content-type" not in given and content:
            self.send_header("Content-Type", "application/json")
        for name, text in reply.headers.items():
            self.send_header(name, text)
        if reply.status != 204:
            extra = 10 if reply.act == "cut" else 0
            self.send_header("Content-Length", str(len(content) + extra))
        self.end_headers()
        self.wfile.write(content)
        if reply.act == "cut":
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer
    do_HEAD = do_OPTIONS = answer

    def log_message(self, format: str, *args: Any) -> None:
        pass
