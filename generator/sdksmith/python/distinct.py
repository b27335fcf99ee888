"""What is asked of datamodel-code-generator: each different schema once.

Its time grows with the number of fields, and most of them are like others: of the 15,873
in Stripe's document 3,834 are different. So the classes go to it without their fields,
only to be named, and the different fields in classes that are made up.
"""

import ast
from collections.abc import Mapping
from typing import Any

Types = Mapping[str, Mapping[str, ast.expr]]
"""The annotations of the fields, by class."""
EXTRA = "__pydantic_extra__"
"""The field under which a class keeps the type of its further properties."""

_FIELDS_PER_CLASS = 100
_STAND_IN = {"f0": {"type": "string"}}


class Distinct:
    """JSON Schemas by class whose properties have been put together.

    Attributes:
        defs: the classes with a stand-in for their properties, and the made-up ones.
    """

    def __init__(self, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._classes = {
            name: {key: repr(entry) for key, entry in schema["properties"].items()}
            for name, schema in defs.items()
            if schema.get("properties")
        }
        self.defs: dict[str, Mapping[str, Any]] = {
            name: {**schema, **_record(_STAND_IN)} if name in self._classes else schema
            for name, schema in defs.items()
        }
        distinct = {
            repr(entry): entry
            for name in self._classes
            for entry in defs[name]["properties"].values()
        }
        self._made_up: set[str] = set()
        self._places: dict[str, tuple[str, str]] = {}
        self._gather(distinct)

    def _gather(self, distinct: Mapping[str, Any]) -> None:
        keys = list(distinct)
        for start in range(0, len(keys), _FIELDS_PER_CLASS):
            name = self._free_name(f"Gathered{start}")
            chosen = keys[start : start + _FIELDS_PER_CLASS]
            fields = {f"f{index}": distinct[key] for index, key in enumerate(chosen)}
            self._places.update(
                (key, (name, field)) for key, field in zip(chosen, fields, strict=True)
            )
            self._made_up.add(name)
            self.defs[name] = _record(fields)

    def _free_name(self, name: str) -> str:
        return name if name not in self.defs else self._free_name(f"{name}X")

    def hand_out(self, made: Types) -> Types:
        """Give the annotations by class, of what has been made of `defs`.

        Fields of the same schema share one syntax tree: do not change it.
        """
        return {
            name: self._fields(name, made) for name in made if name not in self._made_up
        }

    def _fields(self, name: str, made: Types) -> dict[str, ast.expr]:
        if name not in self._classes:
            return dict(made[name])
        places = {key: self._places[kind] for key, kind in self._classes[name].items()}
        fields = {key: made[owner][field] for key, (owner, field) in places.items()}
        if EXTRA in made[name]:
            fields[EXTRA] = made[name][EXTRA]
        return fields


def _record(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": [*fields]}
