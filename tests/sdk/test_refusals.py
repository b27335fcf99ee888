"""What the document forbids is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from carecycle import RequestValidationError, models
from spec.documented import REQUEST_FIELDS

from .conftest import Run
from .documented import CREATED, GOT, ID
from .server import Reply, Server
from .test_answers import snake

# Arguments are checked by code that the clients share: two of the three will do.
pytestmark = pytest.mark.parametrize("run", ["sync", "asyncio"], indirect=True)

LONG = "1" * 21
VERSION_9 = ID.replace("-4993-", "-9993-")  # no such version of UUIDs yet
NEVER_NULL = [snake(field.name) for field in REQUEST_FIELDS if not field.nullable]


def call(run: Run, operation: str, *args: Any, **arguments: Any) -> Any:
    """Call one method of a client."""
    return run(
        lambda client: getattr(client.campaigns.transfer_configs, operation)(
            *args, **arguments
        )
    )


def refused(
    run: Run, server: Server, operation: str, *args: Any, **arguments: Any
) -> RequestValidationError:
    """The error of a call; nothing has reached the server."""
    with pytest.raises(RequestValidationError) as caught:
        call(run, operation, *args, **arguments)
    assert [] == server.requests
    return caught.value


@pytest.mark.parametrize(
    "given", [{}, {"appointment_config_id": None}], ids=["left-out", "null"]
)
def test_documented_condition(run: Run, server: Server, given: Any) -> None:
    """Falling back to booking needs an appointment config, said in Python's names."""
    booking = {"softphone_fallback_type": "appointment_booking", **given}
    error = refused(run, server, "create", name="x", **booking)
    [fault] = error.errors
    assert "appointment_config_id" == fault.place
    assert "softphone_fallback_type is 'appointment_booking'" in str(error)
    assert "createTransferConfig: " in str(error)
    assert "appointmentConfigId" not in str(error)
    assert "softphoneFallbackType" not in str(error)


@pytest.mark.parametrize("other", ["phone_number", None])
def test_condition_of_another_fallback(run: Run, server: Server, other: Any) -> None:
    """No other fallback needs an appointment config."""
    server.replies = [Reply(200, CREATED)]
    call(run, "create", name="x", softphone_fallback_type=other)
    assert 1 == len(server.requests)


def test_condition_does_not_bind_update(run: Run, server: Server) -> None:
    """An update changes single fields, so the condition is none of its own."""
    server.replies = [Reply(200, CREATED)]
    call(run, "update", ID, softphone_fallback_type="appointment_booking")
    assert 1 == len(server.requests)


@pytest.mark.parametrize("operation", ["create", "update"])
@pytest.mark.parametrize(
    ("place", "arguments"),
    [
        ("name", {"name": ""}),
        ("name", {"name": 7}),
        ("type", {"type": "pigeon"}),
        ("type", {"type": "Direct"}),
        ("warm_transfer", {"warm_transfer": "true"}),
        ("warm_transfer", {"warm_transfer": 1}),
        ("direct_phone_number", {"direct_phone_number": LONG}),
        ("direct_phone_number", {"direct_phone_number": 13125550100}),
        ("softphone_fallback_phone_number", {"softphone_fallback_phone_number": LONG}),
        ("warm_mode", {"warm_mode": "soon"}),
        ("softphone_fallback_type", {"softphone_fallback_type": "voicemail"}),
        ("softphone_handoff_strategy", {"softphone_handoff_strategy": "later"}),
        ("screen_behavior", {"screen_behavior": "None"}),
        ("routing_config_id", {"routing_config_id": "x"}),
        ("routing_config_id", {"routing_config_id": 7}),
        ("call_form_id", {"call_form_id": f"{{{ID}}}"}),
        ("appointment_config_id", {"appointment_config_id": VERSION_9}),
        ("sip_uri", {"sip_uri": b"sip:x"}),
        ("transfer_waiting_messages", {"transfer_waiting_messages": "one"}),
        ("transfer_waiting_messages[1]", {"transfer_waiting_messages": ["one", None]}),
        ("dynamic_options", {"dynamic_options": "x"}),
        ("dynamic_options.ping_url", {"dynamic_options": {"ping_url": 7}}),
        ("dynamic_options.timeout", {"dynamic_options": {"timeout": "2"}}),
        ("dynamic_options.headers.A", {"dynamic_options": {"headers": {"A": 1}}}),
        (
            "dynamic_options.success_conditions[1].field",
            {"dynamic_options": {"success_conditions": [{}, {"field": 7}]}},
        ),
        (
            "dynamic_options.ping_url",
            {"dynamic_options": models.DynamicOptions.model_construct(ping_url=7)},
        ),
    ],
    ids=str,
)
def test_wrong_value(
    run: Run, server: Server, operation: str, place: str, arguments: Any
) -> None:
    """A value that the document forbids is refused, and its argument is named."""
    args = () if operation == "create" else (ID,)
    name = {"name": "x"} if operation == "create" else {}
    error = refused(run, server, operation, *args, **{**name, **arguments})
    assert {place} == {fault.place for fault in error.errors}
    assert f"{operation}TransferConfig:" in str(error)
    assert f" {place}: " in str(error)


@pytest.mark.parametrize("operation", ["create", "update"])
@pytest.mark.parametrize("name", NEVER_NULL)
def test_null_where_there_is_none(
    run: Run, server: Server, operation: str, name: str
) -> None:
    """None is refused for a field that the document never makes null."""
    args = () if operation == "create" else (ID,)
    given = {"name": "x"} if operation == "create" else {}
    error = refused(run, server, operation, *args, **{**given, name: None})
    assert [name] == [fault.place for fault in error.errors]


@pytest.mark.parametrize("operation", ["get", "update"])
@pytest.mark.parametrize("bad", ["x", "", "../admin", f"{ID}/x", 7, None, b"x"])
def test_bad_id(run: Run, server: Server, operation: str, bad: Any) -> None:
    """An id that is no UUID never becomes a path."""
    error = refused(run, server, operation, bad)
    assert ["id"] == [fault.place for fault in error.errors]


def test_all_faults_at_once(run: Run, server: Server) -> None:
    """Every fault of a call is told, not only the first."""
    error = refused(run, server, "update", "x", name="", sip_uri=7)
    assert {"id", "name", "sip_uri"} == {fault.place for fault in error.errors}


@pytest.mark.parametrize(
    ("operation", "args", "arguments"),
    [
        ("create", (), {"name": "x", "nmae": "y"}),
        ("create", (), {"name": "x", "callFormId": None}),
        ("create", (), {}),
        ("create", ("x",), {}),
        ("get", (), {}),
        ("get", (ID,), {"name": "x"}),
        ("update", (ID, "x"), {}),
    ],
    ids=str,
)
def test_wrong_call(
    run: Run, server: Server, operation: str, args: Any, arguments: Any
) -> None:
    """An unknown, missing or misplaced argument is a TypeError, as in Python."""
    with pytest.raises(TypeError):
        call(run, operation, *args, **arguments)
    assert [] == server.requests


def test_unknown_keyword_is_named(run: Run) -> None:
    """The error of a misspelt keyword says what was probably meant."""
    with pytest.raises(TypeError, match="'call_form_ids'; did you mean 'call_form_id'"):
        call(run, "update", ID, call_form_ids=None)


def test_check_can_be_switched_off(run: Run, server: Server) -> None:
    """With validate_requests=False the caller's value is sent as it is."""
    server.replies = [Reply(200, GOT)]
    run(
        lambda client: client.campaigns.transfer_configs.update(ID, type="pigeon"),
        validate_requests=False,
    )
    assert b'{"type":"pigeon"}' == server.request.body
