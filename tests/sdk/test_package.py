"""The package as a whole: what it exports, what it loads, what its errors survive."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import http_library
import pytest

import carecycle
from carecycle import CareCycleError
from carecycle._runtime._http import httpx

from .conftest import Run
from .documented import CALLS, CREATED, ERRORS, ID, KEY, Documented
from .interpreter import run_python
from .server import Reply, Server
from .test_retries import free_url

GENERATED = Path(carecycle.__file__).parents[1]
_STATE = ("response", "cause")  # compared apart


def test_import_loads_next_to_nothing() -> None:
    """`import carecycle` loads neither the HTTP library nor Pydantic."""
    loaded = run_python(
        "import carecycle, json; print(json.dumps(sorted(sys.modules)))", GENERATED
    )
    heavy = {"httpx2", "httpx", "httpcore2", "httpcore", "pydantic", "anyio"}
    assert "carecycle" in loaded
    assert not heavy & set(loaded)
    assert ["carecycle", "carecycle._version"] == [
        name for name in loaded if name.partition(".")[0] == "carecycle"
    ]


def test_http_library() -> None:
    """The package sends with the library that these tests are about."""
    assert http_library.NAME == httpx.__name__
    manifest = json.loads((GENERATED / "carecycle" / "_manifest.json").read_bytes())
    assert http_library.NAME == manifest["options"]["http_library"]


def test_all_is_right() -> None:
    """Each public name exists, `dir()` lists them, and they are sorted."""
    assert sorted(set(carecycle.__all__)) == carecycle.__all__
    assert carecycle.__all__ == dir(carecycle)
    for name in carecycle.__all__:
        assert getattr(carecycle, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = carecycle.Nothing


def test_star_import() -> None:
    """`from carecycle import *` gives the public names, each of them usable."""
    given = run_python(
        "space = {}\nexec('from carecycle import *', space)\n"
        "import json; print(json.dumps(sorted(set(space) - {'__builtins__'})))",
        GENERATED,
    )
    assert carecycle.__all__ == given


def test_public_names_of_the_promise() -> None:
    """What users are told to import is there: clients, errors, models, `omit`."""
    names = ("APIConnectionError", "APIStatusError", "APITimeoutError")
    names += ("AuthenticationError", "BadRequestError", "CareCycleError")
    names += ("ConflictError", "InternalServerError", "NotFoundError")
    names += ("PermissionDeniedError", "RateLimitError", "RequestValidationError")
    names += ("ResponseValidationError", "UnprocessableEntityError")
    errors = [getattr(carecycle, name) for name in names]
    assert all(issubclass(error, CareCycleError) for error in errors)
    rest = {"AsyncCareCycle", "CareCycle", "models", "omit", "params"}
    assert {*names, *rest} <= set(carecycle.__all__)


@pytest.mark.parametrize("module", ["models", "params"])
def test_all_of_the_modules(module: str) -> None:
    """The names that models and params list exist, and are all that they define."""
    space = getattr(carecycle, module)
    own = {
        name
        for name, value in vars(space).items()
        if getattr(value, "__module__", None) == space.__name__ and name[0] != "_"
    }
    assert own <= set(space.__all__)
    assert sorted(space.__all__) == dir(space)
    assert [] == [name for name in space.__all__ if not hasattr(space, name)]


def assert_survives(error: Any) -> None:
    """Pickle, copy and deep copy give an error that says and holds the same."""
    copies = [copy.copy(error), copy.deepcopy(error)]
    for other in [*copies, pickle.loads(pickle.dumps(error))]:
        assert type(error) is type(other)
        assert str(error) == str(other)
        assert error.args == other.args
        mine = {k: v for k, v in vars(error).items() if k not in _STATE}
        assert mine == {k: v for k, v in vars(other).items() if k not in _STATE}
        if hasattr(error, "response"):
            assert error.response.status_code == other.response.status_code
            assert error.response.headers == other.response.headers
            assert error.response.content == other.response.content


@pytest.mark.parametrize("answer", ERRORS, ids=str)
def test_status_errors_survive(run: Run, server: Server, answer: Documented) -> None:
    """An error of a status pickles and copies, typed body and response included."""
    server.replies = [Reply(answer.status, answer.body)]
    with pytest.raises(CareCycleError) as caught:
        run(CALLS[answer.operation])
    assert_survives(caught.value)


def test_other_errors_survive(run: Run, server: Server) -> None:
    """So does each error that has no status, or a good one."""
    server.replies = [Reply(200, {"transferConfig": {}})]
    actions: list[tuple[Any, dict[str, Any]]] = [
        (CALLS["get"], {"strict_responses": True}),
        (CALLS["get"], {"base_url": free_url()}),
        (CALLS["get"], {"api_key": ""}),
        (lambda client: client.campaigns.transfer_configs.get("x"), {}),
    ]
    kinds: list[str] = []
    for action, options in actions:
        with pytest.raises(CareCycleError) as caught:
            run(action, **options)
        assert_survives(caught.value)
        kinds.append(type(caught.value).__name__)
    expected = ["ResponseValidationError", "APIConnectionError"]
    assert [*expected, "MissingCredentialError", "RequestValidationError"] == kinds
    server.replies = [Reply(stalls=True)]
    with pytest.raises(carecycle.APITimeoutError) as late:
        run(CALLS["get"], timeout=0.2)
    assert_survives(late.value)


def test_clients_copy_and_pickle(run: Run, server: Server) -> None:
    """A copy and an unpickled client call the same server with the same key."""
    server.replies = [Reply(200, CREATED)]
    with carecycle.CareCycle(api_key=KEY, base_url=server.url) as client:
        for other in (copy.copy(client), client.with_options(timeout=5), client.copy()):
            answer = other.campaigns.transfer_configs.create(name="x")
            assert ID == str(answer.transfer_config.id)
        with pickle.loads(pickle.dumps(client)) as other:
            other.campaigns.transfer_configs.create(name="x")
    assert [KEY] * 4 == [request.headers["x-api-key"] for request in server.requests]
    assert run(CALLS["create"]) == answer


def test_models_copy_and_pickle(run: Run, server: Server) -> None:
    """What was read pickles and copies, and writes the same JSON after it."""
    server.replies = [Reply(200, CREATED)]
    answer = run(CALLS["create"])
    for other in (copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
        assert answer == other
        assert CREATED == other.to_dict()
