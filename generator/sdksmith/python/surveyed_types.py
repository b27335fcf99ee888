"""The types of a survey: models, types of input, and names of other types."""

import ast
from collections.abc import Callable, Iterator, Mapping

from sdksmith.errors import Location
from sdksmith.ir import Component
from sdksmith.python.annotations import (
    Imports,
    Printer,
    accept_any_container,
    allows_none,
    spell_out,
    split_field,
    strip_limits,
)
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.constants import describe_values
from sdksmith.python.identifiers import object_fields
from sdksmith.python.models import describe
from sdksmith.python.type_names import TypeNames
from sdksmith.python.types import EXTRA
from sdksmith.survey import SurveyedField, SurveyedType

Locate = Callable[[tuple[str | int, ...]], Location]


class ShownNames(TypeNames):
    """How types read where nobody asks for their module: `Pet`, `PetParam | Pet`."""

    def models(self, models: str) -> Mapping[str, str]:
        """Give nothing: a model reads as it is called."""
        return {}

    def arguments(self, models: str, params: str) -> Mapping[str, str]:
        """Give how a caller's types read: the twin or the model."""
        return {
            twin: source.replace(f"{params}.", "").replace(f"{models}.", "")
            for twin, source in super().arguments(models, params).items()
        }


def describe_limits(annotation: ast.expr) -> str:
    """Give what is checked of a value: `max_length=30, min_length=1`."""
    limits = split_field(annotation)[1]
    return ", ".join(f"{row.arg}={ast.unparse(row.value)}" for row in limits)


class TypeSurvey:
    """Surveys the types of one package.

    Args:
        locate: gives the place of a pointer in the document.
    """

    def __init__(self, catalogue: Catalogue, locate: Locate) -> None:
        self._catalogue, self._locate = catalogue, locate
        names = ShownNames(catalogue)
        self._meanings = names.meanings
        self._answers = Printer(Imports("."))
        renamed = names.arguments("models", "params")
        self._inputs = Printer(Imports("."), renamed=renamed)

    def types(self) -> Iterator[SurveyedType]:
        """Give the types that a signature may name; of each its uses are missing yet."""
        catalogue = self._catalogue
        for name in catalogue.answers:
            component = catalogue.components[name]
            if not is_scalar(component.schema):
                yield self._model(component)
        for name in catalogue.inputs:
            component = catalogue.components[name]
            if not (is_scalar(component.schema) or name in catalogue.only_spread):
                yield self._input(component)

    def _model(self, component: Component) -> SurveyedType:
        name = self._catalogue.names.models[component.name]
        if "properties" not in component.schema:
            annotation = strip_limits(self._catalogue.alias_type(name))
            return self._type(
                component, name, "models", alias=self._answers.text(annotation)
            )
        rows = {
            field: self._read(annotation, required=required)
            for field, annotation, required in self._fields(component, name)
        }
        return self._type(component, name, "models", rows)

    def _read(self, annotation: ast.expr, *, required: bool) -> tuple[str, str]:
        """Give type and limits; what may be missing in an answer reads as None."""
        text = self._answers.text(strip_limits(annotation))
        return text if required or allows_none(annotation) else f"{text} | None", ""

    def _input(self, component: Component) -> SurveyedType:
        name = self._catalogue.names.params[component.name]
        if "properties" not in component.schema:
            alias = self._given(self._catalogue.alias_type(name))
            return self._type(component, name, "params", alias=alias)
        rows = {
            field: (self._given(annotation), describe_limits(annotation))
            for field, annotation, _ in self._fields(component, name)
        }
        model = self._catalogue.names.models[component.name]
        return self._type(component, name, "params", rows, model=model)

    def _given(self, annotation: ast.expr) -> str:
        plain = strip_limits(accept_any_container(annotation))
        return self._inputs.text(spell_out(plain, self._meanings))

    def _fields(
        self, component: Component, name: str
    ) -> Iterator[tuple[str, ast.expr, bool]]:
        """Give name, annotation and whether it is required, of each field."""
        required = component.schema["required"]
        wires = {field: wire for wire, field in object_fields(component.schema).items()}
        for field, annotation in self._catalogue.types[name].items():
            if field != EXTRA:
                yield field, annotation, wires[field] in required

    def _type(
        self,
        component: Component,
        name: str,
        module: str,
        rows: Mapping[str, tuple[str, str]] | None = None,
        *,
        alias: str = "",
        model: str = "",
    ) -> SurveyedType:
        kind = "model" if module == "models" else "input"
        return SurveyedType(
            name=name,
            kind="alias" if rows is None else kind,
            module=module,
            place=self._locate(component.place),
            description=describe_values(component),
            type=alias,
            model=model,
            fields=tuple(_list_fields(component, rows or {})),
            uses=(),
        )


def _list_fields(
    component: Component, rows: Mapping[str, tuple[str, str]]
) -> Iterator[SurveyedField]:
    schema = component.schema
    wires = {field: wire for wire, field in object_fields(schema).items()}
    for name, (shown, limits) in rows.items():
        said = schema["properties"][wires[name]]
        yield SurveyedField(
            name=name,
            type=shown,
            required=wires[name] in schema["required"],
            wire_name=wires[name],
            description=describe(said),
            deprecated=said.get("deprecated") is True,
            read_only=said.get("readOnly") is True,
            limits=limits,
        )
