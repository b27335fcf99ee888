"""What a call costs with the packages that others make of CareCycle's document.

Each is called as its README says, in a process of its own, against the same server.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from textwrap import indent

from bench.figures import Figure, at_most
from bench.peers import PEERS, make_with
from bench.subjects import CACHE, Subject
from bench.timing import read_number, take_turns
from corpus.peers.generators import PACKAGE

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
    for name in dict.fromkeys(name for name, _ in _THEIRS):
        make_with(PEERS[name], subject.path, _folder_of(name))
    for (name, what), program in _THEIRS.items():
        peer = PEERS[name]
        is_async = what == "an async call"
        ours = (_OURS_ASYNC if is_async else _OURS).format(**values)
        finish = _as_coroutine if is_async else _as_module
        yield Figure(
            f"{what} over a socket, in a process of its own",
            peer.title,
            take_turns(
                partial(_clock, sys.executable, subject.folder, head + finish(ours)),
                partial(
                    _clock, peer.install(), _folder_of(name), head + finish(program)
                ),
            ),
            "≤ 1.0 ×",
            at_most(1.0),
            "µs",
        )


def _folder_of(name: str) -> Path:
    return CACHE / "peers" / f"{name}-calls"


def _clock(python: Path | str, folder: Path, program: str) -> float:
    command = [python, "-c", program]
    return read_number(command, environment={"PYTHONPATH": str(folder)})


def _as_module(program: str) -> str:
    return program + _CLOCK


def _as_coroutine(program: str) -> str:
    text = indent(program + _CLOCK.replace("get()", "await get()"), "    ")
    return f"import asyncio\nasync def main():\n{text}\nasyncio.run(main())"
