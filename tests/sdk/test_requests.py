"""What the SDK sends: judged by an oracle, and compared byte for byte."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from openapi_core.exceptions import OpenAPIError

from carecycle import models, omit, params
from spec.document import example
from spec.documented import REQUEST_FIELDS

from .conftest import Run
from .documented import BASE, CALLS, CREATED, GOT, ID, KEY, METHODS, PATHS
from .oracle import check, read_body
from .server import Reply, Request, Server
from .test_answers import snake

UUIDS = {
    "routing_config_id": "b6e138dd-eba1-4cd6-85c1-31882f4d70e7",
    "appointment_config_id": "1c7d76df-b376-45c7-a6f4-7e4bd224ddc2",
    "call_form_id": "ce7b9bca-896d-440b-961b-042f5bf12d2d",
}
OPTIONS: params.DynamicOptionsParam = {
    "ping_url": "https://example.test/ping",
    "method": "POST",
    "timeout": 2.5,
    "headers": {"X-Über": "ja"},
    "body": {"deep": [{"snake_case": None, "n": 1}]},
    "transfer_number_field": "data.number",
    "transfer_number": "+13125550100",
    "success_conditions": [{"field": "ok", "operator": "equals", "value": [1, True]}],
}
OPTIONS_ON_THE_WIRE = {
    "pingUrl": "https://example.test/ping",
    "method": "POST",
    "timeout": 2.5,
    "headers": {"X-Über": "ja"},
    "body": {"deep": [{"snake_case": None, "n": 1}]},
    "transferNumberField": "data.number",
    "transferNumber": "+13125550100",
    "successConditions": [{"field": "ok", "operator": "equals", "value": [1, True]}],
}
# Every field that a caller may set, in the document's order.
EVERYTHING: dict[str, Any] = {
    "name": "Empfang „Süd“",
    "routing_config_id": UUIDS["routing_config_id"],
    "type": "softphone",
    "warm_transfer": True,
    "direct_phone_number": "+13125550100",
    "dynamic_options": OPTIONS,
    "sip_uri": "sip:desk@example.test",
    "sip_headers": "X-A: 1",
    "warm_summary_prompt": 'Say "hello"\n',
    "warm_mode": "immediate-summary",
    "softphone_fallback_type": "appointment_booking",
    "softphone_fallback_phone_number": "1" * 20,
    "appointment_booking_enabled": False,
    "appointment_config_id": UUIDS["appointment_config_id"],
    "transfer_waiting_messages": ["One moment", ""],
    "softphone_handoff_strategy": "immediate-transfer",
    "screen_behavior": "none",
    "call_form_id": UUIDS["call_form_id"],
}
NULLABLE = [snake(field.name) for field in REQUEST_FIELDS if field.nullable]


def send(run: Run, server: Server, operation: str, **arguments: Any) -> Request:
    """What reaches the server; the oracle has allowed it."""
    server.replies = [Reply(200, GOT if operation == "get" else CREATED)]
    positional = () if operation == "create" else (ID,)

    def call(client: Any) -> Any:
        method = getattr(client.campaigns.transfer_configs, operation)
        return method(*positional, **arguments)

    run(call)
    check(server.request)
    return server.request


@pytest.mark.parametrize("operation", CALLS)
def test_documented_request(run: Run, server: Server, operation: str) -> None:
    """The documented samples are sent byte for byte, with the key and a media type."""
    server.replies = [Reply(200, GOT if operation == "get" else CREATED)]
    run(CALLS[operation])
    request = server.request
    check(request)
    assert METHODS[operation] == request.method
    assert PATHS[operation] == request.path
    assert KEY == request.headers["x-api-key"]
    assert "application/json" in request.headers["accept"]
    assert "carecycle/0.1.0" == request.headers["user-agent"]
    if operation == "get":
        assert b"" == request.body
        assert "content-type" not in request.headers
    else:
        sample = example(f"{operation}-transfer-config.request.json")
        compact = json.dumps(sample, separators=(",", ":")).encode()
        assert compact == request.body
        assert "application/json" == request.headers["content-type"]


def test_the_two_documented_bodies(run: Run, server: Server) -> None:
    """The least that create takes is a name; an update may change nothing."""
    assert b'{"name":"string"}' == send(run, server, "create", name="string").body
    server.requests.clear()
    assert b"{}" == send(run, server, "update").body


@pytest.mark.parametrize("operation", ["create", "update"])
def test_every_field(run: Run, server: Server, operation: str) -> None:
    """All 18 fields are sent by their wire names, in the document's order."""
    request = send(run, server, operation, **EVERYTHING)
    expected = [
        (
            (field.name, EVERYTHING[snake(field.name)])
            if field.name != "dynamicOptions"
            else (field.name, OPTIONS_ON_THE_WIRE)
        )
        for field in REQUEST_FIELDS
    ]
    assert expected == read_body(request)
    assert 18 == len(expected)
    assert "„Süd“".encode() in request.body


@pytest.mark.parametrize("operation", ["create", "update"])
def test_null(run: Run, server: Server, operation: str) -> None:
    """None is sent as null, for each field that may be null."""
    given = {"name": "x"} if operation == "create" else {}
    nulls = dict.fromkeys(NULLABLE)
    request = send(run, server, operation, **given, **nulls)
    wire_names = {f.name: None for f in REQUEST_FIELDS if f.nullable}
    assert {**given, **wire_names} == dict(read_body(request))
    assert 12 == len(nulls)


@pytest.mark.parametrize(
    ("value", "body"),
    [
        (omit, b"{}"),
        (None, b'{"callFormId":null}'),
        (
            UUIDS["call_form_id"],
            b'{"callFormId":"ce7b9bca-896d-440b-961b-042f5bf12d2d"}',
        ),
        (
            UUID(UUIDS["call_form_id"]),
            b'{"callFormId":"ce7b9bca-896d-440b-961b-042f5bf12d2d"}',
        ),
    ],
    ids=["left-out", "null", "text", "uuid"],
)
def test_left_out_null_value(run: Run, server: Server, value: Any, body: bytes) -> None:
    """Left out, null and a value are three different things on the wire."""
    assert body == send(run, server, "update", call_form_id=value).body


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({"ping_url": omit}, "{}"),
        ({"ping_url": None}, '{"pingUrl":null}'),
        ({"ping_url": "x"}, '{"pingUrl":"x"}'),
        ({"pingUrl": "x"}, '{"pingUrl":"x"}'),
        (models.DynamicOptions(), "{}"),
        (models.DynamicOptions(ping_url=None), '{"pingUrl":null}'),
        (models.DynamicOptions(ping_url="x"), '{"pingUrl":"x"}'),
        (
            {"timeout": 3, "unheard_of": {"aB": 1}},
            '{"timeout":3,"unheard_of":{"aB":1}}',
        ),
        (
            {"success_conditions": [models.SuccessCondition(value=None), {}]},
            '{"successConditions":[{"value":null},{}]}',
        ),
        (
            models.DynamicOptions(success_conditions=[models.SuccessCondition()]),
            '{"successConditions":[{}]}',
        ),
        (models.DynamicOptions.model_validate({"newField": 1}), '{"newField":1}'),
    ],
)
def test_nested(run: Run, server: Server, options: Any, sent: str) -> None:
    """A dict and a model are sent alike: what was set, null if it was None."""
    request = send(run, server, "update", dynamic_options=options)
    assert f'{{"dynamicOptions":{sent}}}'.encode() == request.body


def test_what_was_read_is_sent_back(run: Run, server: Server) -> None:
    """The nested model of an answer goes into a request as it came."""
    server.replies = [Reply(200, CREATED)]
    read = run(CALLS["create"]).transfer_config.dynamic_options
    server.requests.clear()
    request = send(run, server, "update", dynamic_options=read)
    wire = CREATED["transferConfig"]["dynamicOptions"]
    assert [("dynamicOptions", wire)] == read_body(request)


def test_id_as_uuid_and_as_text(run: Run, server: Server) -> None:
    """The id of the path is a UUID or its text."""
    server.replies = [Reply(200, GOT)]
    run(lambda client: client.campaigns.transfer_configs.get(ID))
    run(lambda client: client.campaigns.transfer_configs.get(UUID(ID)))
    assert [f"{BASE}/{ID}"] * 2 == [request.path for request in server.requests]


def test_options_of_a_call(run: Run, server: Server) -> None:
    """Headers, query and body fields of one call are added to what is sent."""
    request = send(
        run,
        server,
        "update",
        name="x",
        extra_headers={"X-Trace": "7", "User-Agent": omit},
        extra_query={"dry": True},
        extra_body={"newField": [1]},
        idempotency_key="once",
    )
    assert f"{PATHS['update']}?dry=true" == request.path
    assert b'{"name":"x","newField":[1]}' == request.body
    assert ("7", "once") == (
        request.headers["x-trace"],
        request.headers["idempotency-key"],
    )
    assert "carecycle/0.1.0" != request.headers.get("user-agent")


@pytest.mark.parametrize(
    "arguments",
    [
        {"softphone_fallback_type": "appointment_booking"},
        {"name": ""},
        {"type": "pigeon"},
        {"warm_transfer": None},
        {"direct_phone_number": "1" * 21},
        {"call_form_id": "x"},
        {"transfer_waiting_messages": [None]},
        {"extra_headers": {"X-Api-Key": omit}},
    ],
    ids=str,
)
def test_the_oracle_bites(run: Run, server: Server, arguments: Any) -> None:
    """What the SDK sends unchecked and the document forbids, the oracle refuses."""
    server.replies = [Reply(200, CREATED)]
    given = {"name": "x", **arguments}
    run(
        lambda client: client.campaigns.transfer_configs.create(**given),
        validate_requests=False,
    )
    with pytest.raises(OpenAPIError):
        check(server.request)
