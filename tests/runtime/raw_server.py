"""A server that sends bytes exactly as a test gives them, right or wrong."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence


class RawServer:
    """Reads a request's head, sends the next of its answers, closes the connection.

    The last answer is sent for ever.
    """

    def __init__(self, answers: Sequence[bytes]) -> None:
        self.answers = list(answers)
        self.seen: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed: the test is over
                return
            with connection:
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and (part := connection.recv(65536)):
            head += part
        self.seen.append(head)
        answers = self.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        try:
            connection.sendall(answer)
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(1)
            while connection.recv(65536):  # else the answer may be lost in a reset
                pass
        except OSError:
            pass

    def close(self) -> None:
        self._socket.close()
