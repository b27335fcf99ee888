"""Each documented body, served over real HTTP, as the SDK reads it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel

from carecycle import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    CareCycleError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    models,
)
from spec.document import replaced

from .conftest import Run
from .documented import (
    ANSWERS,
    CALLS,
    CREATED,
    ERRORS,
    GOT,
    METHODS,
    PATHS,
    SUCCESSES,
    Documented,
)
from .server import REQUEST_ID, Reply, Server

RESPONSE_TYPES = {
    "create": (models.TransferConfigResponse, models.TransferConfig),
    "get": (models.GetTransferConfigResponse, models.TransferConfigWithRouting),
    "update": (models.TransferConfigResponse, models.TransferConfig),
}
ERROR_TYPES: dict[int, tuple[type[APIStatusError], type[models.Model]]] = {
    400: (BadRequestError, models.Error),
    401: (AuthenticationError, models.Error),
    403: (PermissionDeniedError, models.Error),
    404: (NotFoundError, models.Error),
    422: (UnprocessableEntityError, models.ValidationError),
    429: (RateLimitError, models.RateLimitError),
    500: (InternalServerError, models.Error),
}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def snake(wire_name: str) -> str:
    """The Python name of a field, by the documented rule and not by the SDK's code."""
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", wire_name)


def assert_reads(body: Any, value: Any, place: str = "body") -> None:
    """Each field of the JSON is where it should be, typed, and there is no other."""
    if isinstance(value, BaseModel):
        assert {snake(name) for name in body} == value.model_fields_set, place
        assert not value.model_extra, place
        for name, item in body.items():
            assert_reads(item, getattr(value, snake(name)), f"{place}.{name}")
    elif isinstance(body, list):
        assert len(body) == len(value), place
        for index, item in enumerate(body):
            assert_reads(item, value[index], f"{place}[{index}]")
    elif isinstance(body, str) and _UUID.fullmatch(body):
        assert UUID(body) == value, place
    else:
        assert body == value, place


def test_the_document_shows_each_status_of_each_operation() -> None:
    """Eight answers of three operations are documented, and all are tested here."""
    statuses = (200, 400, 401, 403, 404, 422, 429, 500)
    expected = {(name, status) for name in CALLS for status in statuses}
    assert expected == {(answer.operation, answer.status) for answer in ANSWERS}


@pytest.mark.parametrize("answer", SUCCESSES, ids=str)
def test_success(run: Run, server: Server, answer: Documented) -> None:
    """A documented success is read field by field, and written again as it came."""
    server.replies = [Reply(200, answer.body)]
    value = run(CALLS[answer.operation], strict_responses=True)
    outer, inner = RESPONSE_TYPES[answer.operation]
    assert outer is type(value)
    assert inner is type(value.transfer_config)
    assert_reads(answer.body, value)
    assert answer.body == value.to_dict()
    assert METHODS[answer.operation] == server.request.method
    assert PATHS[answer.operation] == server.request.path


@pytest.mark.parametrize("answer", ERRORS, ids=str)
def test_error(run: Run, server: Server, answer: Documented) -> None:
    """A documented error has its class, a typed body and the server's words."""
    server.replies = [Reply(answer.status, answer.body)]
    kind, body_type = ERROR_TYPES[answer.status]
    with pytest.raises(CareCycleError) as caught:
        run(CALLS[answer.operation])
    error: Any = caught.value
    assert kind is type(error)
    assert answer.status == error.status_code == error.response.status_code
    assert body_type is type(error.body)
    assert_reads(answer.body, error.body)
    assert answer.body == error.body.to_dict()
    assert answer.body.get("retryAfter") == error.retry_after
    assert REQUEST_ID == error.request_id
    status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
    call = f"{METHODS[answer.operation]} {PATHS[answer.operation]}"
    words = [f"{answer.body['message']} (code {answer.body['code']})"]
    for fault in answer.body.get("errors", []):
        words.append(f"{'.'.join(fault['path'])}: {fault['message']}")
    assert ": ".join([call, status, *words]) == str(error)


def test_every_field_by_its_name(run: Run, server: Server) -> None:
    """The 22 fields of a transfer config have the documented names and types."""
    body = replaced(CREATED, ("transferConfig", "createdAt"), "2026-06-17T19:07:23.7Z")
    server.replies = [Reply(200, body)]
    config = run(CALLS["create"]).transfer_config
    assert UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08") == config.id
    assert datetime(2026, 6, 17, 19, 7, 23, 700_000, UTC) == config.created_at
    assert config.updated_at is None
    assert UUID("5e505642-9024-474d-9434-e5a44f505cc5") == config.client_id
    assert "string" == config.name
    assert UUID("b6e138dd-eba1-4cd6-85c1-31882f4d70e7") == config.routing_config_id
    assert "direct" == config.type
    assert config.warm_transfer is True
    assert "string" == config.direct_phone_number
    assert "string" == config.sip_uri
    assert "string" == config.sip_headers
    assert "string" == config.warm_summary_prompt
    assert "wait-for-operator" == config.warm_mode
    assert "appointment_booking" == config.softphone_fallback_type
    assert "wait-for-operator" == config.softphone_handoff_strategy
    assert "string" == config.softphone_fallback_phone_number
    assert config.appointment_booking_enabled is True
    assert UUID("1c7d76df-b376-45c7-a6f4-7e4bd224ddc2") == config.appointment_config_id
    assert ["string"] == config.transfer_waiting_messages
    assert "call-form" == config.screen_behavior
    assert UUID("ce7b9bca-896d-440b-961b-042f5bf12d2d") == config.call_form_id
    options = config.dynamic_options
    assert "string" == options.ping_url
    assert "GET" == options.method
    assert 0 == options.timeout
    assert {"property1": "string", "property2": "string"} == options.headers
    assert {"property1": None, "property2": None} == options.body
    assert "string" == options.transfer_number_field
    assert "string" == options.transfer_number
    [condition] = options.success_conditions
    assert ("string", "equals", "string") == (
        condition.field,
        condition.operator,
        condition.value,
    )
    assert 22 == len(type(config).model_fields)


def test_fields_of_a_newer_edition(run: Run, server: Server) -> None:
    """What the body of get does not hold is None and counts as not set."""
    server.replies = [Reply(200, GOT)]
    config = run(CALLS["get"], strict_responses=True).transfer_config
    assert UUID("497f6eca-6276-4993-bfeb-53cbbbba6f08") == config.routing_config.id
    newer = {"softphone_handoff_strategy", "appointment_config_id"}
    newer |= {"screen_behavior", "call_form_id"}
    assert {None} == {getattr(config, name) for name in newer}
    assert not newer & config.model_fields_set


def test_raw_response(run: Run, server: Server) -> None:
    """`with_raw_response` gives headers, status and bytes beside the value."""
    server.replies = [Reply(200, GOT, {"X-Rest": "3"})]

    def get(client: Any) -> Any:
        return client.campaigns.transfer_configs.with_raw_response.get(
            "497f6eca-6276-4993-bfeb-53cbbbba6f08"
        )

    raw = run(get)
    assert (200, "3") == (raw.status_code, raw.headers["x-rest"])
    assert (REQUEST_ID, 0) == (raw.request_id, raw.retries_taken)
    assert f"{server.url}{PATHS['get']}" == str(raw.url)
    assert Reply(200, GOT).content() == raw.content
    assert raw.elapsed.total_seconds() >= 0
    assert models.GetTransferConfigResponse is type(raw.parse())
    assert_reads(GOT, raw.parse())
