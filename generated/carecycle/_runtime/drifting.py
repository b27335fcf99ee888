"""A reader for answers that drift: a record that breaks its model costs itself alone.

Pydantic looks at the second choice of a union only where the first one fails. Here each
model is the first of two, and the second one takes what it can get of the same fields:
the rest of the answer is read in the same pass, as if nothing were wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import SchemaValidator, core_schema

from .lenient import Builder, MapKey, Path, Problem
from .model import adapter_of, complete, model_fields

Schema = dict[str, Any]

_CONFIG = core_schema.CoreConfig(
    extra_fields_behavior="allow",
    validate_by_alias=True,
    validate_by_name=True,
    regex_engine="python-re",
    hide_input_in_errors=True,
)


@cache
def reader_of(get_type: Callable[[], object]) -> SchemaValidator:
    """What reads JSON as a documented type; its context is a `list[Problem]` to fill.

    A place in a list or a map is told as that of item 0, or of `*`. What is in no model
    raises Pydantic's ValidationError, as ever.
    """
    schema = {**adapter_of(get_type).core_schema}  # which may be no dict yet
    return SchemaValidator(cast(Any, _Loosening(schema).root), _CONFIG)


class _Loosening:
    """The schema of a type, made loose: `root`.

    `_shared` holds the schemas that others refer to and that were not met yet.
    """

    def __init__(self, schema: Schema) -> None:
        self._shared: dict[str, Schema] = {}
        if schema["type"] == "definitions":
            self._shared = {part["ref"]: part for part in schema["definitions"]}
            self.root = {**schema, "schema": self._loosen(schema["schema"], ())}
        else:
            self.root = self._loosen(schema, ())

    def _loosen(self, schema: Schema, path: Path) -> Schema:
        """The schema, each model in it with a second choice.

        A union stays: what fails in it says which variant is meant. A model that is met
        again stays too, so that this has an end.
        """
        match schema["type"]:
            case "nullable" | "default":
                return {**schema, "schema": self._loosen(schema["schema"], path)}
            case "list" if "items_schema" in schema:
                item = self._loosen(schema["items_schema"], (*path, 0))
                return {**schema, "items_schema": item}
            case "dict" if "values_schema" in schema:
                value = self._loosen(schema["values_schema"], (*path, MapKey("*")))
                return {**schema, "values_schema": value}
            case "definition-ref":
                model = self._shared.pop(schema["schema_ref"], schema)
                return self._with_choices(schema, model, path)
            case "model":
                return self._with_choices(schema, schema, path)
            case _:
                return schema

    def _with_choices(self, schema: Schema, model: Schema, path: Path) -> Schema:
        if model["type"] != "model" or model["schema"]["type"] != "model-fields":
            return schema
        choices = [schema, self._loose_model(model, path)]
        if path:  # the root has to be an object
            choices.append(_anything(lambda: model["cls"], path))
        return _union(*choices)

    def _loose_model(self, schema: Schema, path: Path) -> Schema:
        """What makes a model of any object."""
        kind: type[BaseModel] = schema["cls"]
        fields: dict[str, Schema] = schema["schema"]["fields"]
        loose = {
            name: self._loose_field(
                field, partial(_type_of, kind, name), (*path, _wire_name(name, field))
            )
            for name, field in fields.items()
        }
        required = {
            name: _wire_name(name, field)
            for name, field in fields.items()
            if field["schema"]["type"] != "default"
        }

        def make(parts: Any, info: core_schema.ValidationInfo) -> BaseModel:
            values, extra, given = parts
            problems = cast(list[Problem], info.context)
            for wire_name in (required[n] for n in required if n not in given):
                place = (*path, wire_name)
                problems.append(Problem(place, "Field required", "missing"))
            complete(kind)
            model = kind.__new__(kind)
            model.__setstate__(
                {
                    "__dict__": values,
                    "__pydantic_extra__": extra,
                    "__pydantic_fields_set__": given,
                    "__pydantic_private__": None,
                }
            )
            return model

        inner: Any = {**schema["schema"], "fields": loose}
        return dict(core_schema.with_info_after_validator_function(make, inner))

    def _loose_field(
        self, field: Schema, get_type: Callable[[], object], path: Path
    ) -> Schema:
        """A field that may be missing, and of which anything is taken."""
        schema: Schema = field["schema"]
        if schema["type"] != "default":
            schema = {"type": "default", "schema": schema, "default": None}
        part = self._loosen(schema["schema"], path)
        loose = _union(part, _anything(get_type, path))
        return {**field, "schema": {**schema, "schema": loose}}


def _type_of(kind: type[BaseModel], name: str) -> Any:
    return model_fields(kind)[name].type


def _wire_name(name: str, field: Schema) -> str:
    return cast(str, field.get("serialization_alias", name))


def _anything(get_type: Callable[[], Any], path: Path) -> Schema:
    """What takes any value, and builds of it what it can."""

    def build(value: object, info: core_schema.ValidationInfo) -> object:
        builder = Builder()
        built = builder.build(get_type(), value, path)
        cast(list[Problem], info.context).extend(builder.problems)
        return built

    return dict(core_schema.with_info_plain_validator_function(build))


def _union(*choices: Schema) -> Schema:
    return {"type": "union", "choices": [*choices], "mode": "left_to_right"}
