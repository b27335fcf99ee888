"""A server that grows or drifts: nothing is lost, nothing raises unless asked to."""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID

import pytest

from carecycle import (
    APIStatusError,
    InternalServerError,
    NotFoundError,
    ResponseValidationError,
    models,
)
from spec.document import replaced

from .conftest import Run
from .documented import CALLS, CREATED, ID
from .server import Reply, Server

INNER = "transferConfig"


def without(body: Any, name: str) -> Any:
    """A copy of a documented answer that lacks a field."""
    config = {key: item for key, item in body[INNER].items() if key != name}
    return {INNER: config}


# An answer that the document allows in spirit: the server grew.
GROWN = [
    ("type", "carrier-pigeon"),
    ("warmMode", "whenever"),
    ("softphoneFallbackType", "voicemail"),
    ("softphoneHandoffStrategy", "never"),
    ("screenBehavior", "map"),
]
# An answer that truly breaks the schema: place, what the field then holds.
BROKEN: list[tuple[str, Any, Any]] = [
    ("id", "not a uuid", "not a uuid"),
    ("createdAt", "soon", "soon"),
    ("warmTransfer", "maybe", "maybe"),
    ("dynamicOptions", "none", "none"),
    ("transferWaitingMessages", [1], [1]),
    ("name", None, None),
]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(("name", "value"), GROWN)
def test_new_enum_value(
    run: Run, server: Server, name: str, value: str, strict: bool
) -> None:
    """A value that the document does not list is read, even by a strict client."""
    body = replaced(CREATED, (INNER, name), value)
    server.replies = [Reply(200, body)]
    answer = run(CALLS["create"], strict_responses=strict)
    assert value in vars(answer.transfer_config).values()
    assert body == answer.to_dict()


@pytest.mark.parametrize("strict", [False, True])
def test_new_field(run: Run, server: Server, strict: bool) -> None:
    """A field that the document does not know is kept at every depth, and written."""
    config = {**CREATED[INNER], "newField": {"a": [1]}}
    config["dynamicOptions"] = {**config["dynamicOptions"], "retryCount": 3}
    body = {INNER: config, "warnings": []}
    server.replies = [Reply(200, body)]
    answer = run(CALLS["create"], strict_responses=strict)
    assert {"warnings": []} == answer.model_extra
    assert {"newField": {"a": [1]}} == answer.transfer_config.model_extra
    options = answer.transfer_config.dynamic_options
    assert {"retryCount": 3} == options.model_extra
    assert body == answer.to_dict()


@pytest.mark.parametrize(("name", "value", "held"), BROKEN)
def test_wrong_type(
    run: Run,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    name: str,
    value: Any,
    held: Any,
) -> None:
    """A wrong type stays as it came, the rest is typed, and one warning is logged."""
    body = replaced(CREATED, (INNER, name), value)
    server.replies = [Reply(200, body)]
    answer = run(CALLS["create"])
    config = answer.transfer_config
    assert models.TransferConfig is type(config)
    assert held in list(vars(config).values())
    assert UUID("5e505642-9024-474d-9434-e5a44f505cc5") == config.client_id
    assert body == answer.to_dict()
    [record] = [r for r in caplog.records if r.levelno == logging.WARNING]
    assert f"{INNER}.{name}" in record.getMessage()
    assert "carecycle" == record.name


@pytest.mark.parametrize(("name", "value", "held"), BROKEN)
def test_wrong_type_strictly(
    run: Run, server: Server, name: str, value: Any, held: Any
) -> None:
    """A strict client raises, with the place, the response and what could be read."""
    server.replies = [Reply(200, replaced(CREATED, (INNER, name), value))]
    with pytest.raises(ResponseValidationError) as caught:
        run(CALLS["create"], strict_responses=True)
    error: Any = caught.value
    [fault] = error.errors
    assert fault.place.startswith(f"{INNER}.{name}")
    assert 200 == error.status_code == error.response.status_code
    assert "string" == error.body.transfer_config.sip_uri


def test_missing_field(run: Run, server: Server) -> None:
    """A required field that is missing is None, and is not written again."""
    body = without(CREATED, "sipUri")
    server.replies = [Reply(200, body)]
    answer = run(CALLS["create"])
    assert answer.transfer_config.sip_uri is None
    assert ID == str(answer.transfer_config.id)
    assert body == answer.to_dict()
    with pytest.raises(ResponseValidationError, match=r"transferConfig\.sipUri"):
        run(CALLS["create"], strict_responses=True)


def test_on_drift(run: Run, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """Each difference is told to the caller's function; the log has one line of them."""
    body = without(replaced(CREATED, (INNER, "warmTransfer"), "maybe"), "sipUri")
    server.replies = [Reply(200, body)]
    drifts: list[Any] = []
    run(CALLS["create"], on_drift=drifts.append)
    places = {"transferConfig.sipUri", "transferConfig.warmTransfer"}
    assert places == {drift.place for drift in drifts}
    assert {"createTransferConfig"} == {drift.operation for drift in drifts}
    [record] = [r for r in caplog.records if r.levelno == logging.WARNING]
    assert all(place in record.getMessage() for place in places)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, b"<html>oops</html>", {"Content-Type": "text/html"}),
        Reply(200, b'{"transferConfig":'),
        Reply(200, b""),
    ],
    ids=["html", "cut", "empty"],
)
def test_no_json_at_all(run: Run, server: Server, reply: Reply) -> None:
    """A success that is no JSON is an error of our tree, with the response on it."""
    server.replies = [reply]
    with pytest.raises(ResponseValidationError) as caught:
        run(CALLS["create"])
    assert reply.body == caught.value.response.content


def test_error_body_that_is_not_documented(run: Run, server: Server) -> None:
    """An error keeps its class whatever its body is: HTML, other JSON, nothing."""
    server.replies = [Reply(500, b"<h1>", {"Content-Type": "text/html"})]
    with pytest.raises(InternalServerError) as html:
        run(CALLS["get"])
    assert "<h1>" == html.value.body
    server.replies = [Reply(404, ["?"])]
    with pytest.raises(NotFoundError) as other:
        run(CALLS["get"])
    assert ["?"] == other.value.body
    server.replies = [Reply(418, b"")]
    with pytest.raises(APIStatusError) as unheard:
        run(CALLS["get"])
    assert (APIStatusError, None) == (type(unheard.value), unheard.value.body)


def test_new_error_code(run: Run, server: Server) -> None:
    """A code and a field that the document does not list are kept on the error."""
    body = {"message": "m", "code": "TEAPOT", "hint": "x"}
    server.replies = [Reply(404, body)]
    with pytest.raises(NotFoundError) as caught:
        run(CALLS["get"])
    error: Any = caught.value
    assert ("TEAPOT", {"hint": "x"}) == (error.body.code, error.body.model_extra)
    assert body == error.body.to_dict()
