"""Each form of a schema is made once, and what fills it is put in afterwards."""

from __future__ import annotations

import ast
import json
import random
import re
from typing import Any

import pytest

from sdksmith.python import types
from sdksmith.python.annotations import join_types
from sdksmith.python.forms import Forms

STAND_IN = re.compile("(?:Class|Alias)[0-9]+")

# What a form has stand-ins for, in pairs that share one.
FILLED: dict[str, tuple[dict[str, Any], str]] = {
    "names": (
        {"anyOf": [{"$ref": "#/$defs/Pet"}, {"$ref": "#/$defs/Text"}]},
        "Pet | Text",
    ),
    "values": ({"enum": ["a", "it's"]}, """Literal['a', "it's"]"""),
    "one value": ({"enum": ["a"]}, "Literal['a']"),
    "values beside others": (
        {"anyOf": [{"const": ""}, {"const": "a"}]},
        "Literal['', 'a']",
    ),
    "a constant": ({"const": 3}, "Literal[3]"),
    "other values": ({"enum": [True, "a"]}, "Literal[True, 'a']"),
    "patterns": (
        {"type": "string", "pattern": "^a\\d$"},
        "Annotated[str, Field(pattern='^a\\\\d$')]",
    ),
    "limits": (
        {"type": "string", "minLength": 0, "maxLength": 7},
        "Annotated[str, Field(max_length=7, min_length=0)]",
    ),
    "one limit twice": (
        {"type": "integer", "minimum": -3, "maximum": -3},
        "Annotated[int, Field(ge=-3, le=-3)]",
    ),
    "limits of a number": (
        {"type": "number", "minimum": 1, "maximum": 2.5},
        "Annotated[float, Field(ge=1.0, le=2.5)]",
    ),
    "a limit that a float cannot hold": (
        {"type": "number", "maximum": 2**53 + 1},
        "Annotated[float, Field(le=9007199254740992.0)]",
    ),
    "tuples": (
        {
            "type": "array",
            "prefixItems": [{"const": "a"}, {"type": "integer"}],
            "items": False,
            "minItems": 2,
            "maxItems": 2,
        },
        "tuple[Literal['a'], int]",
    ),
}
DEFS: dict[str, dict[str, Any]] = {
    "Pet": {"type": "object", "properties": {"f0": {"type": "string"}}},
    "Text": {"type": "string"},
}


def make(schema: dict[str, Any]) -> str:
    """Give the annotation of a field that has a schema."""
    defs = {**DEFS, "Shop": {"type": "object", "properties": {"f0": schema}}}
    made = types.make_types(defs, {"Shop": ("pet",)}, {})
    return ast.unparse(made["Shop"]["pet"])


@pytest.mark.parametrize(("schema", "annotation"), FILLED.values(), ids=FILLED)
def test_what_fills_a_form(schema: dict[str, Any], annotation: str) -> None:
    """Names, values and limits come back in their places."""
    assert make(schema) == annotation


@pytest.mark.parametrize(("schema", "annotation"), FILLED.values(), ids=FILLED)
def test_without_stand_ins_it_is_the_same(
    schema: dict[str, Any], annotation: str
) -> None:
    """It is what datamodel-code-generator makes of the schema as it stands."""
    text = json.dumps(schema).replace("Pet", "Class0").replace("Text", "Alias0")
    made = ast.unparse(types.ask([text])[text])
    assert made.replace("Class0", "Pet").replace("Alias0", "Text") == annotation


def test_known_forms_are_those_of_the_generator() -> None:
    """What is kept of datamodel-code-generator's answers is what it answers today."""
    known = types.read_known_forms()
    made = types.ask(list(known))
    assert {form: ast.unparse(tree) for form, tree in made.items()} == known


def test_a_union_is_made_of_its_parts() -> None:
    """Joined they are what datamodel-code-generator makes of the whole, each once."""
    chosen = random.Random(7)
    parts = [json.loads(form) for form in types.read_known_forms()]
    unions = [
        {"anyOf": chosen.choices([*parts, {"type": "null"}], k=chosen.randint(2, 5))}
        for _ in range(300)
    ]
    asked = types.ask([json.dumps(union) for union in unions])
    names = {name for union in unions for name in STAND_IN.findall(str(union))}
    defs = {name: DEFS["Pet" if name[0] == "C" else "Text"] for name in names}
    fields = {f"f{index}": union for index, union in enumerate(unions)}
    shop = {"type": "object", "properties": fields}
    forms = Forms({**defs, "Shop": shop}).texts
    assert len([form for form in forms if "anyOf" in json.loads(form)]) < 150
    made = types.make_types({**defs, "Shop": shop}, {"Shop": [*fields]}, {})["Shop"]
    found = [join_types((ast.unparse(made[name]),)) for name in fields]
    assert found == [
        join_types((ast.unparse(asked[json.dumps(union)]),)) for union in unions
    ]


def test_known_forms_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that has no others needs no datamodel-code-generator."""
    monkeypatch.setattr(types, "_run", None)
    assert make({"type": "array", "items": {"$ref": "#/$defs/Pet"}}) == "list[Pet]"


def test_fields_that_differ_in_names_only_have_one_form() -> None:
    """What is referred to, listed and limited makes no other form."""
    fields: dict[str, Any] = {
        "a": {"$ref": "#/$defs/Pet"},
        "b": {"$ref": "#/$defs/Shop"},
        "c": {"enum": ["a", "b"]},
        "d": {"enum": [1]},
        "e": {"type": "string", "maxLength": 1},
        "f": {"type": "string", "maxLength": 2},
    }
    defs = {**DEFS, "Shop": {"type": "object", "properties": fields}}
    assert len(Forms(defs).texts) == 4
