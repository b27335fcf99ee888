"""CareCycle's fake on a real socket, so that `CareCycle()` finds it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from http_library import httpx

from carecycle.testing import FakeCareCycle


@contextmanager
def running() -> Iterator[str]:
    """The URL of a server that answers with the document's examples."""
    transport = FakeCareCycle().transport

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Be quiet."""

        def _handle(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            url, sent = f"http://fake.test{self.path}", dict(self.headers)
            request = httpx.Request(self.command, url, headers=sent, content=body)
            answer = transport.handle_request(request)
            content = answer.read()
            self.send_response(answer.status_code)
            self.send_header("Content-Type", answer.headers.get("content-type", ""))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PATCH = _handle

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads, server.block_on_close = True, False
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
