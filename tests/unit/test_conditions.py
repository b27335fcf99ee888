"""Conditions between fields as lines of Python, keyword by keyword."""

from collections.abc import Iterator, Mapping
from re import search
from typing import Any

import pytest

from sdksmith.ir import Component
from sdksmith.normalise.conditions import strip_condition
from sdksmith.python.booleans import tidy
from sdksmith.python.rules import RuleReader

INNER = Component("Inner", {"type": "object", "properties": {"cC": {}}, "required": []})
OUTER: Mapping[str, Any] = {
    "type": "object",
    "properties": {"aA": {}, "bB": {}, "inner": {"$ref": "#/$defs/Inner"}},
}
IF = {"properties": {"aA": {"const": 1}}, "required": ["aA"]}


def find_broken(schema: Any, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Run the rules that are made of a condition."""
    condition = strip_condition(schema, lambda ref: {"required": ["bB"]})
    for rule in RuleReader({"Inner": INNER}).read(
        {**OUTER, "x-conditions": [condition]}
    ):
        variables = {"it": value, "search": search}
        if eval(tidy(f"({rule.when}) and ({rule.test})"), variables):
            assert eval(rule.when, variables)
            assert eval(rule.test, variables) is True
            yield ".".join(rule.place), rule.words


@pytest.mark.parametrize(
    ("expected", "schema", "value"),
    [
        ([], {"if": IF, "then": {"required": ["bB"]}}, {"a_a": 2}),
        (
            [("b_b", "is required when a_a is 1")],
            {"if": IF, "then": {"required": ["bB"]}},
            {"a_a": 1},
        ),
        (
            [("b_b", "is required unless a_a is 1")],
            {"if": IF, "else": {"required": ["bB"]}},
            {"a_a": 2},
        ),
        (
            [("b_b", "must be one of 1, 2 when a_a is given")],
            {
                "if": {"required": ["aA"]},
                "then": {"properties": {"bB": {"enum": [1, 2]}}},
            },
            {"a_a": 0, "b_b": 3},
        ),
        (
            [("", "must not be given when a_a is one of 'x', 'y'")],
            {"if": {"properties": {"aA": {"enum": ["x", "y"]}}}, "then": False},
            {"a_a": "y"},
        ),
        ([("a_a", "must be 1")], {"properties": {"aA": {"const": 1}}}, {"a_a": True}),
        ([], {"properties": {"aA": {"const": 1}}}, {}),
        (
            [("a_a", "must be null")],
            {"properties": {"aA": {"const": None}}},
            {"a_a": 0},
        ),
        (
            [("a_a", "must be of type string or null")],
            {"properties": {"aA": {"type": ["string", "null"]}}},
            {"a_a": 1},
        ),
        ([], {"properties": {"aA": {"type": "integer"}}}, {"a_a": 1.0}),
        (
            [("a_a", "must be of type number")],
            {"properties": {"aA": {"type": "number"}}},
            {"a_a": True},
        ),
        ([("a_a", "must not be given")], {"properties": {"aA": False}}, {"a_a": 1}),
        ([("a_a", "must not be given")], {"not": {"required": ["aA"]}}, {"a_a": 1}),
        ([], {"not": {"required": ["aA"]}}, {}),
        ([("", "is not allowed when a_a is 1")], {"not": IF}, {"a_a": 1}),
        ([], {"not": IF}, {}),
        (
            [("a_a", "is required"), ("b_b", "is required")],
            {"allOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {},
        ),
        (
            [("", "needs one of: a_a is required; b_b is required")],
            {"anyOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {},
        ),
        ([], {"anyOf": [{"required": ["aA"]}, {"required": ["bB"]}]}, {"b_b": 1}),
        (
            [("", "must be only one of the documented alternatives")],
            {"oneOf": [{"required": ["aA"]}, {"required": ["bB"]}]},
            {"a_a": 1, "b_b": 1},
        ),
        (
            [("b_b", "is required when a_a is given")],
            {"dependentRequired": {"aA": ["bB"]}},
            {"a_a": 1},
        ),
        ([], {"dependentRequired": {"aA": ["bB"]}}, {}),
        (
            [("b_b", "must have a length of at least 2 when a_a is given")],
            {"dependentSchemas": {"aA": {"properties": {"bB": {"minLength": 2}}}}},
            {"a_a": 1, "b_b": "x"},
        ),
        (
            [("a_a", "has an item that must be at most 3")],
            {"properties": {"aA": {"items": {"maximum": 3}}}},
            {"a_a": [1, 4, "x"]},
        ),
        (
            [("a_a", "must match '^x'")],
            {"properties": {"aA": {"pattern": "^x"}}},
            {"a_a": "y"},
        ),
        ([], {"properties": {"aA": {"exclusiveMinimum": 1}}}, {"a_a": "text"}),
        (
            [("a_a", "must be over 1")],
            {"properties": {"aA": {"exclusiveMinimum": 1}}},
            {"a_a": 1},
        ),
        ([("", "needs at least 1 of its fields")], {"minProperties": 1}, {}),
        ([("b_b", "is required")], {"$ref": "#/x"}, {}),
        (
            [("inner.c_c", "is required")],
            {"properties": {"inner": {"required": ["cC"]}}},
            {"inner": {}},
        ),
        (
            [("b_b", "is required")],
            {
                "if": {
                    "properties": {"inner": {"properties": {"cC": {"const": "x"}}}},
                    "required": ["inner"],
                },
                "then": {"required": ["bB"]},
            },
            {"inner": {"cC": "x"}},
        ),
        (
            [],
            {"if": {"properties": {"inner": {"required": ["cC"]}}}, "then": False},
            {"inner": {}},
        ),
    ],
)
def test_conditions(
    expected: list[tuple[str, str]], schema: Any, value: Mapping[str, Any]
) -> None:
    """Each keyword of JSON Schema that may stand in a condition."""
    assert expected == list(find_broken(schema, value))


def test_a_rule_that_is_only_half_known_is_left_out() -> None:
    """Half of a condition would forbid what the document allows."""
    with pytest.raises(LookupError, match="contains"):
        strip_condition({"if": {"contains": {}}, "then": False}, dict)
