"""The document as a whole: valid, complete, nothing twice, nothing unused."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from typing import Any

import pytest
from openapi_spec_validator import validate

from .document import (
    DOCUMENT,
    SCHEMAS,
    SPEC,
    example,
    is_array,
    is_object,
    references,
    resolve,
    walk,
)
from .documented import (
    BASE,
    ERROR_CODES,
    FALLBACK_TYPES,
    HANDOFF_STRATEGIES,
    SCREENS,
    STATUSES,
    TRANSFER_TYPES,
    UUID_PATTERN,
    WARM_MODES,
)

OPERATIONS = {
    "createTransferConfig": ("post", BASE, "create"),
    "getTransferConfig": ("get", f"{BASE}/{{id}}", "get"),
    "updateTransferConfig": ("patch", f"{BASE}/{{id}}", "update"),
}
BODY_SCHEMAS = {
    "createTransferConfig": ("CreateTransferConfigRequest", "TransferConfigResponse"),
    "getTransferConfig": (None, "GetTransferConfigResponse"),
    "updateTransferConfig": ("TransferConfigInput", "TransferConfigResponse"),
}
ERRORS = {
    "400": ("BadRequest", "Error"),
    "401": ("Unauthorized", "Error"),
    "403": ("Forbidden", "Error"),
    "404": ("NotFound", "Error"),
    "422": ("UnprocessableEntity", "ValidationError"),
    "429": ("TooManyRequests", "RateLimitError"),
    "500": ("InternalServerError", "Error"),
}
PAGES = "https://docs.carecycle.ai/docs/api-reference/campaigns/transfer-configs"


def _operation(operation_id: str) -> Any:
    """The Operation Object of an id, where the table says that it stands."""
    method, path, _ = OPERATIONS[operation_id]
    return DOCUMENT["paths"][path][method]


def _schema_of(content: Any) -> str:
    """The component that the JSON body of a request or an answer is of."""
    assert ["application/json"] == list(content)
    reference: str = content["application/json"]["schema"]["$ref"]
    return reference.removeprefix("#/components/schemas/")


def test_document_is_valid_openapi() -> None:
    """An independent validator accepts the document, with the place of its files."""
    assert "3.1.0" == DOCUMENT["openapi"]
    validate(DOCUMENT, base_uri=(SPEC / "carecycle.yaml").as_uri())


def test_operations_are_the_documented_ones() -> None:
    """The document has create, get and update, where and under which name it says."""
    found = {
        operation["operationId"]: (method, path, operation["x-sdk-method"])
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }
    assert OPERATIONS == found


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_operation_is_placed_and_sourced(operation_id: str) -> None:
    """Each operation names its place in the SDK, its tag and its page."""
    operation = _operation(operation_id)
    assert "campaigns.transfer_configs" == operation["x-sdk-resource"]
    assert ["transfer-configs"] == operation["tags"]
    words = re.sub("(?<!^)(?=[A-Z])", "-", operation_id).lower()
    assert f"{PAGES}/{words}" == operation["externalDocs"]["url"]


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_operation_answers_eightfold(operation_id: str) -> None:
    """Each operation has one success and the seven errors, in ascending order."""
    responses = _operation(operation_id)["responses"]
    assert STATUSES == list(responses)
    success = _schema_of(responses["200"]["content"])
    assert BODY_SCHEMAS[operation_id][1] == success
    errors = {
        status: (reference["$ref"], _schema_of(resolve(reference["$ref"])["content"]))
        for status, reference in responses.items()
        if status != "200"
    }
    assert {
        status: (f"#/components/responses/{name}", schema)
        for status, (name, schema) in ERRORS.items()
    } == errors


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_request_body_is_the_documented_one(operation_id: str) -> None:
    """Create and update require their JSON body; get has none."""
    body = _operation(operation_id).get("requestBody")
    expected = BODY_SCHEMAS[operation_id][0]
    if expected is None:
        assert body is None
    else:
        assert body["required"] is True
        assert expected == _schema_of(body["content"])


def test_id_is_the_only_parameter() -> None:
    """Get and update take the id in the path; nothing takes a query parameter."""
    path_item = DOCUMENT["paths"][f"{BASE}/{{id}}"]
    (parameter,) = (resolve(item["$ref"]) for item in path_item["parameters"])
    assert ("id", "path", True) == (
        parameter["name"],
        parameter["in"],
        parameter["required"],
    )
    assert {"$ref": "#/components/schemas/Uuid"} == parameter["schema"]
    assert not any("parameters" in _operation(name) for name in OPERATIONS)
    assert "parameters" not in DOCUMENT["paths"][BASE]


def test_server_and_key_are_the_documented_ones() -> None:
    """Every call goes to the documented server, with the key in ``x-api-key``."""
    assert ["https://api.carecycle.ai"] == [s["url"] for s in DOCUMENT["servers"]]
    assert [{"apiKey": []}] == DOCUMENT["security"]
    scheme = DOCUMENT["components"]["securitySchemes"]["apiKey"]
    assert ("apiKey", "header", "x-api-key") == (
        scheme["type"],
        scheme["in"],
        scheme["name"],
    )
    assert not any("security" in _operation(name) for name in OPERATIONS)


def test_rate_limit_and_the_field_of_the_wait_are_named() -> None:
    """The limit is 60 requests in 60 seconds; a 429 states its wait in retryAfter."""
    assert {"limit": 60, "period": 60} == DOCUMENT["x-rate-limit"]
    field = DOCUMENT["x-retry-after-field"]
    assert "retryAfter" == field
    assert 60 == example("rate-limit-error-realistic.response.json")[field]


def test_uuid_has_the_documented_pattern() -> None:
    """Ids have the format and the pattern that the pages print."""
    assert UUID_PATTERN == SCHEMAS["Uuid"]["pattern"]
    assert "uuid" == SCHEMAS["Uuid"]["format"]


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("TransferType", TRANSFER_TYPES),
        ("WarmMode", WARM_MODES),
        ("SoftphoneFallbackType", FALLBACK_TYPES),
        ("SoftphoneHandoffStrategy", HANDOFF_STRATEGIES),
        ("ScreenBehavior", SCREENS),
    ],
)
def test_listed_enum_has_the_documented_order(
    schema: str, values: tuple[str, ...]
) -> None:
    """An enum that a page lists has these values and no other, in the page's order."""
    assert list(values) == SCHEMAS[schema]["enum"]


@pytest.mark.parametrize(
    ("schema", "known"),
    [
        ("DynamicMethod", ["GET"]),
        ("SuccessOperator", ["equals"]),
        ("ErrorCode", list(ERROR_CODES)),
    ],
)
def test_partly_known_enum_is_open(schema: str, known: list[str]) -> None:
    """An enum that the pages show in part names that part and lets others pass."""
    expected = [{"type": "string", "enum": known}, {"type": "string"}]
    assert expected == SCHEMAS[schema]["anyOf"]


def test_every_reference_resolves() -> None:
    """No ``$ref`` dangles; one that leaves the document names an example's file."""
    for reference in references():
        assert isinstance(resolve(reference), dict)
        assert reference.startswith(("#/components/", "examples/"))


def test_every_component_is_used() -> None:
    """Each component is named by some reference, or by the document's security."""
    components = {
        f"#/components/{kind}/{name}"
        for kind, named in DOCUMENT["components"].items()
        for name in named
    }
    used = {reference for reference in references() if reference.startswith("#/")}
    used |= {
        f"#/components/securitySchemes/{name}"
        for requirement in DOCUMENT["security"]
        for name in requirement
    }
    assert components == used


def test_examples_are_the_referenced_files() -> None:
    """Each file in ``examples/`` is shown by the document, and no other."""
    files = {f"examples/{path.name}" for path in (SPEC / "examples").iterdir()}
    assert files == {ref for ref in references() if not ref.startswith("#/")}


def test_examples_are_example_objects() -> None:
    """Each example's file is an OpenAPI Example Object: a summary and a value."""
    for path in (SPEC / "examples").iterdir():
        assert ["summary", "value"] == list(json.loads(path.read_text("utf-8")))


def _without_descriptions(schema: Any) -> str:
    """A schema as text by which two of them can be compared."""
    if is_object(schema):
        kept = {
            key: _without_descriptions(value)
            for key, value in schema.items()
            if not (key == "description" and isinstance(value, str))
        }
        return json.dumps(kept, sort_keys=True)
    if is_array(schema):
        return json.dumps([_without_descriptions(item) for item in schema])
    return json.dumps(schema)


def test_no_schema_stands_twice() -> None:
    """No two components, nor two objects written in place, are the same schema."""
    inline = [
        node
        for path, node in walk(SCHEMAS)
        if len(path) > 1
        and is_object(node)
        and ("object" in node.get("type", "") or "enum" in node or "pattern" in node)
        and "properties" != path[-1]
    ]
    texts = Counter(map(_without_descriptions, [*SCHEMAS.values(), *inline]))
    assert len(SCHEMAS) < texts.total()
    assert [] == [text for text, count in texts.items() if count > 1]


def test_every_part_is_described() -> None:
    """Components, fields, operations and answers have a description of their own."""
    described = [*SCHEMAS.items()]
    for path, node in walk(DOCUMENT):
        if (
            path
            and path[-1] == "properties"
            and "then" not in path
            and "if" not in path
        ):
            described += node.items()
    for kind in ("responses", "parameters", "securitySchemes"):
        described += DOCUMENT["components"][kind].items()
    described += [(name, _operation(name)) for name in OPERATIONS]
    assert [] == [name for name, node in described if not node.get("description")]


def test_provenance_names_every_fact() -> None:
    """PROVENANCE.md speaks of each field, enum value, status, header and path."""
    text = (SPEC / "PROVENANCE.md").read_text(encoding="utf-8")
    facts = {BASE, f"{BASE}/{{id}}", "x-api-key", "x-rate-limit"}
    facts |= {*STATUSES, *SCHEMAS, UUID_PATTERN}
    for path, node in walk(SCHEMAS):
        if path[-1:] in {("properties",), ("enum",)}:
            facts |= set(node)
    named = set(re.findall(r"`([^`]+)`", text.replace(r"\|", "|")))
    assert set() == facts - named


def test_settings_are_the_ones_of_this_sdk() -> None:
    """``sdk.toml`` names the document, the output and the package."""
    settings = tomllib.loads((SPEC / "sdk.toml").read_text(encoding="utf-8"))
    assert {
        "spec": "carecycle.yaml",
        "output": "../generated",
        "package": {
            "name": "carecycle",
            "client_name": "CareCycle",
            "version": "0.1.0",
            "environment_prefix": "CARECYCLE",
            "http_library": "httpx2",
        },
    } == settings
    assert (SPEC / settings["spec"]).is_file()
