"""What a call costs with the packages that others make of CareCycle's document.

Each is called as its README says, in a process of its own, against the same server.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import indent

from bench.figures import Figure, at_most
from bench.subjects import CACHE, Subject
from bench.timing import read_number, run, take_turns
from corpus.peers.generators import GENERATORS, PACKAGE

_WARM, _CALLS = 20, 300

# Each defines `get`, which makes the call, from the server's `URL` and the record's `ID`.
_OURS = """
import {package}
client = {package}.{client}(base_url=URL, rate_limit=None, **{credentials})
def get():
    return client.campaigns.transfer_configs.get(ID)
"""
_OURS_ASYNC = """
import {package}
client = {package}.Async{client}(base_url=URL, rate_limit=None, **{credentials})
async def get():
    return await client.campaigns.transfer_configs.get(ID)
"""
_PYTHON_CLIENT = f"""
from uuid import UUID
from {PACKAGE} import AuthenticatedClient
from {PACKAGE}.api.transfer_configs import get_transfer_config
client = AuthenticatedClient(
    base_url=URL, token="fake", prefix="", auth_header_name="x-api-key"
)
"""
_THEIRS: Mapping[tuple[str, str], str] = {
    ("openapi-python-client", "a call"): f"""{_PYTHON_CLIENT}
def get():
    return get_transfer_config.sync(UUID(ID), client=client)
""",
    ("openapi-python-client", "an async call"): f"""{_PYTHON_CLIENT}
async def get():
    return await get_transfer_config.asyncio(UUID(ID), client=client)
""",
    ("openapi-generator", "a call"): f"""
import {PACKAGE}
configuration = {PACKAGE}.Configuration(host=URL, api_key={{"apiKey": "fake"}})
api = {PACKAGE}.TransferConfigsApi({PACKAGE}.ApiClient(configuration))
def get():
    return api.get_transfer_config(ID)
""",
}
_CLOCK = f"""
import time
answer = get()
assert answer.transfer_config.name, answer
for _ in range({_WARM}):
    get()
started = time.perf_counter()
for _ in range({_CALLS}):
    get()
print((time.perf_counter() - started) / {_CALLS})
"""


def measure_peer_calls(subject: Subject, url: str, record: str) -> Iterator[Figure]:
    """Give a row for each way in which a peer's package can be called.

    Args:
        subject: CareCycle.
        url: of a server that answers with the record.
        record: its id.
    """
    values = {
        "package": subject.package,
        "client": subject.client,
        "credentials": subject.credentials,
    }
    head = f"URL, ID = {url!r}, {record!r}\n"
    for (name, what), program in _THEIRS.items():
        peer = next(entry for entry in GENERATORS if entry.name == name)
        python, folder = _make(name, subject.path)
        is_async = what == "an async call"
        ours = (_OURS_ASYNC if is_async else _OURS).format(**values)

        def clock(
            python: Path, folder: Path, program: str, is_async: bool = is_async
        ) -> float:
            text = _as_coroutine(program) if is_async else program + _CLOCK
            paths = {"PYTHONPATH": str(folder)}
            return read_number([python, "-c", head + text], environment=paths)

        yield Figure(
            f"{what} over a socket, in a process of its own",
            peer.title,
            take_turns(
                lambda clock=clock, ours=ours: clock(
                    Path(sys.executable), subject.folder, ours
                ),
                lambda clock=clock, python=python, folder=folder, program=program: clock(
                    python, folder, program
                ),
            ),
            "≤ 1.0 ×",
            at_most(1.0),
            "µs",
        )


def _as_coroutine(program: str) -> str:
    text = indent(program + _CLOCK.replace("get()", "await get()"), "    ")
    return f"import asyncio\nasync def main():\n{text}\nasyncio.run(main())"


def _make(name: str, document: Path) -> tuple[Path, Path]:
    """Make a peer's package; give the Python that has what it needs, and its folder."""
    peer = next(entry for entry in GENERATORS if entry.name == name)
    python = peer.install()
    out = CACHE / "peers" / f"{name}-calls"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    places = {"document": str(document), "out": str(out)}
    command, *arguments = (part.format(**places) for part in peer.command)
    run([python.parent / command, *arguments], folder=out)
    return python, out
