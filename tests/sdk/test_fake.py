"""The fake of this API: the document's examples, faults on demand, offline."""

from __future__ import annotations

import asyncio
import importlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import http_library
import pytest
import trio

from sdksmith.cli import main

from .documented import CALLS, CREATED, ERRORS, GOT, ID, METHODS, PATHS
from .interpreter import run_python

SETTINGS = Path(__file__).parents[2] / "spec" / "sdk.toml"
NAME = "faked"
SHOWN = {"create": CREATED, "get": GOT, "update": CREATED}
# The first body that the document shows for each status of each operation.
FIRST_ERRORS = {(e.operation, e.status): e.body for e in reversed(ERRORS)}

Run = Callable[[Any, Callable[[Any], Any]], Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the SDK as it is made now, under a name of its own."""
    folder = tmp_path_factory.mktemp("faked")
    arguments = ["generate", "--config", str(SETTINGS), "--output", str(folder)]
    library = ("--http-library", http_library.NAME)
    assert 0 == main([*arguments, "--package", NAME, *library])
    return folder


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[ModuleType]:
    """The package, for as long as the tests run."""
    sys.path.insert(0, str(folder))
    yield importlib.import_module(NAME)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture
def fake(package: ModuleType) -> Any:
    """A fake that nobody has called yet."""
    return importlib.import_module(f"{NAME}.testing").FakeCareCycle()


def _run_sync(fake: Any, action: Callable[[Any], Any]) -> Any:
    with fake.client() as client:
        return action(client)


async def _run_async(fake: Any, action: Callable[[Any], Any]) -> Any:
    async with fake.async_client() as client:
        return await action(client)


_RUNNERS: dict[str, Run] = {
    "sync": _run_sync,
    "asyncio": lambda *arguments: asyncio.run(_run_async(*arguments)),
    "trio": lambda *arguments: trio.run(_run_async, *arguments),
}


@pytest.fixture(params=list(_RUNNERS))
def run(request: pytest.FixtureRequest) -> Run:
    """Give `action(client)` for a client of a fake, blocking or awaited."""
    return _RUNNERS[request.param]


@pytest.mark.parametrize("operation", CALLS)
def test_examples_of_the_document(fake: Any, run: Run, operation: str) -> None:
    """Each operation answers with what the document shows, and knows who asked."""
    assert SHOWN[operation] == run(fake, CALLS[operation]).to_dict()
    [call] = fake.calls
    assert (METHODS[operation], PATHS[operation]) == (call.method, call.path)
    assert call == getattr(fake.campaigns.transfer_configs, operation).calls[0]


@pytest.mark.parametrize("place", FIRST_ERRORS, ids=str)
def test_documented_errors(
    package: Any, fake: Any, run: Run, place: tuple[str, int]
) -> None:
    """Each status that is asked for has the body that the document shows first."""
    operation, status = place
    getattr(fake.campaigns.transfer_configs, operation).raises(status)
    with pytest.raises(package.APIStatusError) as caught:
        run(fake, CALLS[operation])
    assert status == caught.value.status_code
    assert FIRST_ERRORS[place] == caught.value.body.to_dict()


@pytest.mark.parametrize("operation", CALLS)
def test_429_twice_then_success(fake: Any, run: Run, operation: str) -> None:
    """The client waits as long as the body says, twice, and nobody really waits."""
    body = {"message": "slow down", "code": "RATE_LIMIT_EXCEEDED", "retryAfter": 55}
    one = getattr(fake.campaigns.transfer_configs, operation)
    one.raises(429, body, times=2)
    assert SHOWN[operation] == run(fake, CALLS[operation]).to_dict()
    assert ([55, 55], 3) == (fake.waits, len(one.calls))


@pytest.mark.parametrize(("how", "tries"), [("connect", 3), ("timeout", 1)])
def test_a_post_is_not_done_twice(
    package: Any, fake: Any, run: Run, how: str, tries: int
) -> None:
    """Where the request may have arrived it is not sent again."""
    fake.campaigns.transfer_configs.create.fails(how)
    with pytest.raises(package.APIConnectionError):
        run(fake, CALLS["create"])
    assert tries == len(fake.campaigns.transfer_configs.create.calls)


def test_what_is_sent(fake: Any, run: Run) -> None:
    """A test sees the fields as the API does: null is null, left out is not there."""
    run(
        fake,
        lambda client: client.campaigns.transfer_configs.update(
            ID, call_form_id=None, dynamic_options={"ping_url": "https://a.test"}
        ),
    )
    call = fake.campaigns.transfer_configs.update.assert_called_once()
    sent = {"callFormId": None, "dynamicOptions": {"pingUrl": "https://a.test"}}
    assert (sent, {"id": ID}) == (call.json, call.params)


def test_conditions_of_the_document(package: Any, fake: Any) -> None:
    """What the document forbids fails the test, though the client would send it."""
    create = fake.client(validate_requests=False).campaigns.transfer_configs.create
    fake_error = importlib.import_module(f"{NAME}.testing").FakeError
    with pytest.raises(fake_error, match="appointmentConfigId: is required"):
        create(name="x", softphone_fallback_type="appointment_booking")
    with pytest.raises(fake_error, match="name: "):
        create(name="")
    with pytest.raises(package.RequestValidationError):
        fake.client().campaigns.transfer_configs.create(name="")


def test_own_answers(fake: Any, run: Run) -> None:
    """The example is a start for answers of one's own."""
    create = fake.campaigns.transfer_configs.create
    answer = create.example
    answer["transferConfig"]["name"] = "Front desk"
    create.returns(answer)
    assert "Front desk" == run(fake, CALLS["create"]).transfer_config.name
    assert CREATED == create.example


def test_the_limit_of_the_api_does_not_hold_up_tests(fake: Any) -> None:
    """A hundred calls are not spread over two minutes, unless that is asked for."""
    get = fake.client().campaigns.transfer_configs.get
    limited = fake.client(rate_limit=(60, 60)).campaigns.transfer_configs.get
    for _ in range(100):
        get(ID)
    assert [] == fake.waits
    for _ in range(61):
        limited(ID)
    assert 1 == len(fake.waits)


def test_import_does_not_load_it(folder: Path) -> None:
    """`import` of the package, and a client, load no fake; it needs nothing else."""
    loaded = run_python(
        f"import {NAME}, json; {NAME}.CareCycle(api_key='k');"
        "print(json.dumps(sorted(sys.modules)))",
        folder,
    )
    assert not {f"{NAME}.testing", f"{NAME}._runtime.fake"} & set(loaded)
    needed = run_python(
        f"import {NAME}.testing as t, json; f = t.FakeCareCycle();"
        f"f.client().campaigns.transfer_configs.get({ID!r});"
        "print(json.dumps(sorted(sys.modules)))",
        folder,
    )
    assert f"{NAME}._runtime.fake" in needed
    assert not {"pytest", "unittest", "respx"} & set(needed)
    assert 1 == len({"httpx", "httpx2"} & set(needed))


def test_readme(folder: Path) -> None:
    """What the README shows of the fake works as it stands there."""
    readme = (folder / "README.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    [shown] = [block for block in blocks if "testing import" in block]
    assert run_python(f"{shown}\nimport json; print(json.dumps(True))", folder)
