"""The documented bodies and the schemas hold each other to the documentation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .document import (
    SCHEMAS,
    Body,
    JsonPath,
    bodies,
    example,
    is_array,
    is_object,
    is_valid,
    replaced,
    resolve,
    walk,
)
from .documented import (
    ANSWER_FIELDS,
    NEWER_ANSWER_FIELDS,
    OBJECT_KEYS,
    REQUEST_FIELDS,
    UUID,
    Field,
    kind_of,
)

BODIES = bodies()
# One of each file and schema: five statuses show the same error.
DISTINCT = list({(body.file, body.schema): body for body in BODIES}.values())
BOOKING = {"name": "x", "softphoneFallbackType": "appointment_booking"}

# The only places of the documented bodies where any JSON value passes.
_OPTIONS: JsonPath = ("transferConfig", "dynamicOptions")
_ANY_VALUE: set[JsonPath] = {
    (*_OPTIONS, "body", "property1"),
    (*_OPTIONS, "body", "property2"),
    (*_OPTIONS, "successConditions", 0, "value"),
}
OPEN: set[tuple[str, JsonPath]] = {
    (file, path)
    for file in (
        "create-transfer-config.response.json",
        "get-transfer-config.inferred.response.json",
    )
    for path in _ANY_VALUE
}

FIELDS = [
    (body, path)
    for body in DISTINCT
    for path, _ in walk(example(body.file))
    if (body.file, path) not in OPEN
]


def _wrong(value: Any) -> Any:
    """A value of another JSON type, and not null, which many fields allow."""
    return 7 if not isinstance(value, int) or isinstance(value, bool) else "7"


def _at(body: Any, path: JsonPath) -> Any:
    """The node of a body at a path."""
    for step in path:
        body = body[step]
    return body


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.place)
def test_documented_body_is_valid(body: Body) -> None:
    """Each body that the document shows validates against the schema beside it."""
    assert is_valid(body.schema, example(body.file))


@pytest.mark.parametrize(
    ("body", "path"),
    FIELDS,
    ids=[f"{body.file}:{'.'.join(map(str, path))}" for body, path in FIELDS],
)
def test_broken_body_is_invalid(body: Body, path: JsonPath) -> None:
    """A documented body in which one field has a wrong type does not validate."""
    value = example(body.file)
    broken = replaced(value, path, _wrong(_at(value, path)))
    assert not is_valid(body.schema, broken)


def test_open_places_are_the_known_ones() -> None:
    """Any value passes at the places named in OPEN, and at no other place."""
    found = {
        (body.file, path)
        for body in DISTINCT
        for path, value in walk(example(body.file))
        if is_valid(body.schema, replaced(example(body.file), path, _wrong(value)))
    }
    assert OPEN == found


def test_every_schema_with_a_body_is_broken_in_turn() -> None:
    """The bodies reach all requests and answers, so that no schema goes untried."""
    assert {
        "CreateTransferConfigRequest",
        "TransferConfigInput",
        "TransferConfigResponse",
        "GetTransferConfigResponse",
        "Error",
        "ValidationError",
        "RateLimitError",
    } == {body.schema for body in DISTINCT}


@pytest.mark.parametrize("field", REQUEST_FIELDS, ids=lambda field: field.name)
@pytest.mark.parametrize(
    "schema", ["TransferConfigInput", "CreateTransferConfigRequest"]
)
def test_request_field_takes_what_the_page_says(schema: str, field: Field) -> None:
    """Each field of a request takes its documented values and refuses the others."""
    body = {"name": "x", "appointmentConfigId": UUID}
    _assert_takes(schema, body, (field.name,), field)


@pytest.mark.parametrize("field", ANSWER_FIELDS, ids=lambda field: field.name)
@pytest.mark.parametrize(
    "schema", ["TransferConfigResponse", "GetTransferConfigResponse"]
)
def test_answer_field_takes_what_the_page_says(schema: str, field: Field) -> None:
    """Each field of an answer takes its documented values and refuses the others."""
    body = example("create-transfer-config.response.json")
    _assert_takes(schema, body, ("transferConfig", field.name), field)


def _assert_takes(schema: str, body: Any, path: JsonPath, field: Field) -> None:
    """Try a field's good values, its bad values and null in a body."""
    if len(path) == 1:
        body = body | {path[0]: None}
    kind = kind_of(field)
    refused = [v for v in kind.good if not is_valid(schema, replaced(body, path, v))]
    assert [] == refused
    passed = [v for v in kind.bad if is_valid(schema, replaced(body, path, v))]
    assert [] == passed
    assert field.nullable == is_valid(schema, replaced(body, path, None))


@pytest.mark.parametrize(("schema", "keys"), OBJECT_KEYS.items(), ids=OBJECT_KEYS)
def test_schema_has_the_documented_fields_in_order(
    schema: str, keys: list[str]
) -> None:
    """A schema's properties are the documented ones, in the documented order."""
    assert keys == list(SCHEMAS[schema]["properties"])


def test_extensions_add_only_what_the_page_adds() -> None:
    """Get adds ``routingConfig`` to the record, and a 429 ``retryAfter`` to the error."""
    assert ["routingConfig"] == _added("TransferConfigWithRouting", "TransferConfig")
    assert ["retryAfter"] == _added("RateLimitError", "Error")


def _added(schema: str, base: str) -> list[str]:
    """The properties that an ``allOf`` of a base and one object adds."""
    first, second = SCHEMAS[schema]["allOf"]
    assert {"$ref": f"#/components/schemas/{base}"} == first
    return list(second["properties"])


@pytest.mark.parametrize("body", DISTINCT, ids=lambda body: body.file)
def test_body_keys_stand_in_the_schemas_order(body: Body) -> None:
    """The keys of each object in a documented body are known and in order."""
    pairs = list(_objects(body.schema, example(body.file)))
    assert pairs
    for known, keys in pairs:
        assert [key for key in known if key in keys] == keys


def _objects(schema: str, value: Any) -> Iterator[tuple[list[str], list[str]]]:
    """Each object in a body beside the property names of its component schema."""
    known = _properties({"$ref": f"#/components/schemas/{schema}"})
    if not known:  # a map, whose keys are the caller's own
        return
    yield list(known), list(value)
    for key, child in value.items():
        for component, node in _component_objects(known.get(key, {}), child):
            yield from _objects(component, node)


def _properties(schema: Any) -> dict[str, Any]:
    """A schema's properties, those that it takes over from others first."""
    if "$ref" in schema:
        return _properties(resolve(schema["$ref"]))
    merged: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        merged |= _properties(part)
    merged |= schema.get("properties", {})
    return merged


def _component_objects(schema: Any, value: Any) -> Iterator[tuple[str, Any]]:
    """The objects in a field's value that are of a component schema, with its name."""
    for part in [schema, *schema.get("anyOf", [])]:
        if "$ref" in part and is_object(value):
            yield part["$ref"].rpartition("/")[2], value
    if is_array(value):
        for item in value:
            yield from _component_objects(schema.get("items", {}), item)


def test_fullest_body_has_every_documented_field() -> None:
    """The documented answer of create has all 22 fields, in the documented order."""
    body = example("create-transfer-config.response.json")["transferConfig"]
    assert [field.name for field in ANSWER_FIELDS] == list(body)


@pytest.mark.parametrize("field", ANSWER_FIELDS, ids=lambda field: field.name)
def test_only_newer_fields_may_be_missing(field: Field) -> None:
    """An answer may lack the four newer fields, and none of the other eighteen."""
    body = example("create-transfer-config.response.json")
    del body["transferConfig"][field.name]
    expected = field.name in NEWER_ANSWER_FIELDS
    assert expected == is_valid("TransferConfigResponse", body)


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        (False, BOOKING),
        (False, BOOKING | {"appointmentConfigId": None}),
        (True, BOOKING | {"appointmentConfigId": UUID}),
        (True, {"name": "x", "softphoneFallbackType": "phone_number"}),
        (True, {"name": "x", "softphoneFallbackType": None}),
        (True, {"name": "x"}),
        (False, {"softphoneFallbackType": "phone_number"}),
        (False, {}),
    ],
)
def test_create_requires_a_name_and_for_booking_its_config(
    expected: bool, body: Any
) -> None:
    """Create needs a name, and an appointment config where the fallback is booking."""
    assert expected == is_valid("CreateTransferConfigRequest", body)


@pytest.mark.parametrize("body", [{}, {"softphoneFallbackType": "appointment_booking"}])
def test_update_requires_nothing(body: Any) -> None:
    """Update takes an empty object, and a fallback whose config is already stored."""
    assert is_valid("TransferConfigInput", body)


@pytest.mark.parametrize(
    "options",
    [
        {"method": "POST"},
        {"successConditions": [{"operator": "contains", "value": 3}]},
        {"pingUrl": None, "timeout": 1.5, "headers": None, "body": {"a": [1]}},
    ],
)
def test_unknown_parts_of_dynamic_options_are_open(options: Any) -> None:
    """What no page says of dynamicOptions is let through: values, nulls, gaps."""
    assert is_valid("TransferConfigInput", {"dynamicOptions": options})


@pytest.mark.parametrize(
    ("expected", "routing_config"),
    [(True, None), (True, {"id": UUID, "rings": 3}), (False, {}), (False, {"id": 7})],
)
def test_routing_config_is_open_beyond_its_id(
    expected: bool, routing_config: Any
) -> None:
    """A routing config has an id and may hold anything else."""
    body = example("get-transfer-config.inferred.response.json")
    body["transferConfig"]["routingConfig"] = routing_config
    assert expected == is_valid("GetTransferConfigResponse", body)


@pytest.mark.parametrize(
    ("expected", "schema", "error"),
    [
        (True, "Error", {"message": "", "code": "UNHEARD_OF"}),
        (False, "Error", {"message": "x"}),
        (False, "Error", {"code": "NOT_FOUND"}),
        (False, "ValidationError", {"message": "x", "code": "OTHER", "errors": []}),
        (False, "ValidationError", {"message": "x", "code": "VALIDATION_ERROR"}),
        (False, "RateLimitError", {"message": "x", "code": "RATE_LIMIT_EXCEEDED"}),
        (False, "RateLimitError", {"retryAfter": 60}),
    ],
)
def test_errors_need_their_documented_keys(
    expected: bool, schema: str, error: Any
) -> None:
    """An error has a message and a code, a 422 its errors, a 429 its wait."""
    assert expected == is_valid(schema, error)
