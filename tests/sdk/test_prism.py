"""The SDK against Prism, a mock server that others wrote, started on the document."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from carecycle import (
    APIStatusError,
    AsyncCareCycle,
    CareCycle,
    UnprocessableEntityError,
)

from .conftest import Run
from .documented import ANSWERS, CALLS, CREATED, GOT, ID, KEY, Documented
from .test_answers import ERROR_TYPES, RESPONSE_TYPES, assert_reads

ROOT = Path(__file__).parents[2]
PRISM = ROOT / ".cache/prism/node_modules/.bin/prism"
_PATIENCE = 60  # seconds, after which Prism counts as broken


def _require_prism() -> None:
    if not PRISM.exists():
        reason = f"Prism is not installed at {PRISM.relative_to(ROOT)}: it needs Node"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int) -> bool:
    until = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.1)
    return False


@pytest.fixture(scope="session")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running Prism; its log goes to a file."""
    _require_prism()
    port, log = _free_port(), tmp_path_factory.mktemp("prism") / "log.txt"
    command = [str(PRISM), "mock", "--host", "127.0.0.1", "--port", str(port)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, str(ROOT / "spec/carecycle.yaml")],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # so that its children end with it
        )
    try:
        if not _wait_until_it_listens(process, port):
            pytest.fail(f"Prism did not start:\n{log.read_text(errors='replace')}")
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture
def environment(prism: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and base URL in the environment, as a user has them."""
    monkeypatch.setenv("CARECYCLE_API_KEY", KEY)
    monkeypatch.setenv("CARECYCLE_BASE_URL", prism)


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_documented_answer(run: Run, prism: str, answer: Documented) -> None:
    """Each documented answer of each operation arrives through Prism as documented."""
    wanted = {"Prefer": f"code={answer.status}, example={answer.name}"}
    options = {"base_url": prism, "default_headers": wanted}
    if answer.status == 200:
        value = run(CALLS[answer.operation], strict_responses=True, **options)
        assert RESPONSE_TYPES[answer.operation][0] is type(value)
        assert_reads(answer.body, value)
        assert answer.body == value.to_dict()
        return
    with pytest.raises(APIStatusError) as caught:
        run(CALLS[answer.operation], **options)
    error: Any = caught.value
    kind, body_type = ERROR_TYPES[answer.status]
    assert (kind, answer.status) == (type(error), error.status_code)
    assert body_type is type(error.body)
    assert_reads(answer.body, error.body)
    assert answer.body == error.body.to_dict()
    assert f"{answer.body['message']} (code {answer.body['code']})" in str(error)


@pytest.mark.usefixtures("environment")
def test_first_example_of_the_promises() -> None:
    """The call site that the project promises runs as it is written there."""
    with CareCycle() as client:
        created = client.campaigns.transfer_configs.create(
            name="Front desk",
            type="softphone",
            softphone_fallback_type="appointment_booking",
            appointment_config_id="1c7d76df-b376-45c7-a6f4-7e4bd224ddc2",
            dynamic_options={"ping_url": "https://example.test/ping", "method": "POST"},
        )
        assert UUID(ID) == created.transfer_config.id
        updated = client.campaigns.transfer_configs.update(
            created.transfer_config.id, call_form_id=None
        )
        assert CREATED == updated.to_dict()
        raw = client.campaigns.transfer_configs.with_raw_response.get(
            created.transfer_config.id
        )
        assert "application/json" == raw.headers["content-type"]
        assert GOT == raw.parse().to_dict()


@pytest.mark.usefixtures("environment")
def test_first_example_awaited() -> None:
    """The async half of that example runs too."""

    async def main() -> None:
        async with AsyncCareCycle(max_retries=5, timeout=10) as client:
            configs = client.campaigns.transfer_configs
            created = await configs.create(name="Front desk")
            raw = await configs.with_raw_response.get(created.transfer_config.id)
            assert GOT == raw.parse().to_dict()
            answer = await configs.update(UUID(ID), call_form_id=None)
            assert CREATED == answer.to_dict()

    asyncio.run(main())


@pytest.mark.usefixtures("environment")
def test_prism_bites() -> None:
    """Prism refuses what the document forbids, so its other answers mean something."""
    with CareCycle(validate_requests=False, max_retries=0) as client:
        configs: Any = client.campaigns.transfer_configs
        with pytest.raises(UnprocessableEntityError):
            configs.create(name="x", type="pigeon")
