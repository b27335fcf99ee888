"""A real server that keeps each request as it came, byte for byte."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Recorder(socketserver.ThreadingTCPServer):
    """Answers everything with 204; `requests` are the heads that it has seen."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[bytes] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    server: Recorder

    def handle(self) -> None:
        lines: list[bytes] = []
        while line := self.rfile.readline():
            lines.append(line)
            if line == b"\r\n":
                self.server.requests.append(b"".join(lines))
                self.wfile.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                lines = []


@contextmanager
def record() -> Iterator[Recorder]:
    """Run a recorder as long as the block lasts."""
    with Recorder() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
