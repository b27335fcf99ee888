"""Conditions between fields, word by word."""

from __future__ import annotations

from typing import Any

import pytest
import sample

from _runtime.conditions import find_broken
from _runtime.errors import RequestValidationError
from _runtime.inputs import prepare

NAMES = {"aA": "a_a", "bB": "b_b"}
Case = tuple[dict[str, Any], Any, list[tuple[tuple[Any, ...], str]]]
IF = {"properties": {"aA": {"const": 1}}, "required": ["aA"]}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"if": IF, "then": {"required": ["bB"]}}, {"aA": 2}, []),
        (
            {"if": IF, "else": {"required": ["bB"]}},
            {"aA": 2},
            [(("b_b",), "is required unless a_a is 1")],
        ),
        (
            {"if": {"required": ["aA"]}, "then": {"properties": {"bB": {"enum": [1]}}}},
            {"aA": 0, "bB": 2},
            [(("b_b",), "must be one of 1 when a_a is given")],
        ),
        (
            {"if": {"properties": {"aA": {"enum": ["x", "y"]}}}, "then": False},
            {"aA": "y"},
            [((), "must not be given when a_a is one of 'x', 'y'")],
        ),
        ({"properties": {"aA": {"const": 1}}}, {"aA": True}, [(("a_a",), "must be 1")]),
        (
            {"properties": {"aA": {"type": ["string", "null"]}}},
            {"aA": 1},
            [(("a_a",), "must be of type string or null")],
        ),
        ({"properties": {"aA": {"type": "integer"}}}, {"aA": 1.0}, []),
        ({"not": {"required": ["aA"]}}, {"aA": 1}, [(("a_a",), "must not be given")]),
        ({"not": {"required": ["aA"]}}, {}, []),
        ({"not": IF}, {"aA": 1}, [((), "is not allowed when a_a is 1")]),
        (
            {"allOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {},
            [(("a_a",), "is required"), (("b_b",), "is required")],
        ),
        (
            {"anyOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {},
            [((), "needs one of: a_a is required; b_b is required")],
        ),
        ({"anyOf": [{"required": ["aA"]}, {"required": ["bB"]}]}, {"bB": 1}, []),
        (
            {"oneOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {"aA": 1, "bB": 1},
            [((), "must be only one of the documented alternatives")],
        ),
        (
            {"dependentRequired": {"aA": ["bB"]}},
            {"aA": 1},
            [(("b_b",), "is required when a_a is given")],
        ),
        (
            {"dependentSchemas": {"aA": {"properties": {"bB": {"minLength": 2}}}}},
            {"aA": 1, "bB": "x"},
            [(("b_b",), "must have a length of at least 2 when a_a is given")],
        ),
        (
            {"properties": {"aA": {"items": {"maximum": 3}}}},
            {"aA": [1, 4, "x"]},
            [(("a_a", 1), "must be at most 3")],
        ),
        (
            {"properties": {"aA": {"pattern": "^x"}}},
            {"aA": "y"},
            [(("a_a",), "must match '^x'")],
        ),
        (
            {"exclusiveMinimum": 1, "required": ["a"], "madeUp": 1},
            1,
            [((), "must be over 1")],
        ),
    ],
)
def test_conditions(schema: Any, value: Any, expected: Any) -> None:
    """Each word of JSON Schema that may stand in a condition."""
    assert expected == find_broken([schema], value, NAMES)


def test_body_condition_names() -> None:
    """A body that is one argument has its conditions reported below `body`."""
    operation = sample.Operation(
        "x",
        "POST",
        "/x",
        body=sample.Body(
            "application/json",
            lambda: sample.CreatePetParam,
            conditions=({"required": ["chipId"]},),
        ),
    )
    with pytest.raises(RequestValidationError, match=r"x: body\.chip_id is required"):
        prepare(operation, {"body": {"pet_name": "Rex"}})
