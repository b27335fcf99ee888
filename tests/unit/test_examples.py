"""Values that are made of schemas, for READMEs and fakes."""

import json
from collections.abc import Mapping
from typing import Any

from sdksmith.ir import Component
from sdksmith.python.examples import Samples


def sample(schema: Mapping[str, Any], *components: Component) -> Any:
    """Give the value that is made for a schema, as a fake shows it."""
    known = {component.name: component for component in components}
    return Samples(known, shown=True).value(schema, "string")


def record(**properties: Any) -> dict[str, Any]:
    """Give an object that requires all of its properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def test_what_the_schema_shows_comes_first() -> None:
    """An example, else the first of several, else the default is the value."""
    assert "a" == sample({"type": "string", "example": "a", "default": "d"})
    assert "b" == sample({"type": "string", "examples": ["b", "c"], "default": "d"})
    assert "d" == sample({"type": "string", "default": "d"})
    assert 1 == sample({"type": "integer", "examples": [], "default": None})
    assert {"x": 3} == sample({**record(y={"type": "string"}), "example": {"x": 3}})


def test_what_only_callers_send_is_not_shown() -> None:
    """A property that is write-only is in no answer, though it is required."""
    secret = {"type": "string", "writeOnly": True}
    assert {"name": "name"} == sample(record(name={"type": "string"}, secret=secret))


def test_what_contains_itself_ends() -> None:
    """A required property that leads back to its own schema is cut off."""
    node = Component("Node", record(next={"$ref": "#/$defs/Node"}))
    assert '{"next":' in json.dumps(sample({"$ref": "#/$defs/Node"}, node)).replace(
        " ", ""
    )


def test_wide_schemas_stay_small() -> None:
    """Ten required objects in each of ten others do not make a million of them."""
    deep = record(leaf={"type": "string"})
    components = [Component("C0", deep)]
    for number in range(1, 7):
        below = {"$ref": f"#/$defs/C{number - 1}"}
        names = [f"p{index}" for index in range(10)]
        schema = record(**dict.fromkeys(names, below))
        components.append(Component(f"C{number}", schema))
    assert 20_000 > len(json.dumps(sample({"$ref": "#/$defs/C6"}, *components)))


def test_examples_of_another_type_are_not_shown() -> None:
    """An example or default that its schema does not allow is passed over."""
    assert "string" == sample({"type": "string", "example": 152})
    assert "cat" == sample({"const": "cat", "example": "Cat"})


def test_callers_write_the_names_of_python() -> None:
    """In a call the keys of nested objects are those of the `TypedDict`."""
    schema = record(zipCode={"type": "string"})
    assert {"zip_code": "zipCode"} == Samples({}).value(schema, "address")


def test_numbers_are_near_to_one() -> None:
    """A number is the one nearest to 1 that the limits allow."""
    assert 1 == sample({"type": "integer"})
    assert 1 == sample({"type": "integer", "minimum": -5, "maximum": 9})
    assert -1 == sample({"type": "integer", "minimum": -5, "maximum": -1})
    assert 6 == sample({"type": "integer", "exclusiveMinimum": 5})
    assert 0 == sample({"type": "integer", "minimum": -5, "exclusiveMaximum": 1})
    assert 9 == sample({"type": "integer", "minimum": 7, "multipleOf": 3})
