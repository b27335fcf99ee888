"""Answers each request on a connection with the body from standard input."""

import asyncio
import sys


class Answer(asyncio.Protocol):
    """Bodies of requests are not expected."""

    def __init__(self, data: bytes) -> None:
        """Answer with these bytes, head and all."""
        self._data = data
        self._seen = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where to write."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer what is complete."""
        self._seen += data
        while b"\r\n\r\n" in self._seen:
            self._seen = self._seen.partition(b"\r\n\r\n")[2]
            self._transport.write(self._data)


async def main() -> None:
    """Print the port, and serve until somebody ends the process."""
    body = sys.stdin.buffer.read()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    data = head.encode() + body
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answer(data), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
