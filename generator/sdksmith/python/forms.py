"""What is asked of datamodel-code-generator: each different form of a schema once.

Its time grows with the classes and the fields that it gets, and most fields are like
others, or differ in what they refer to and in the values that they list: the 15,873 in
Stripe's document have 123 forms, those of Kubernetes 18. So it gets each form with
stand-ins for names and values, and the real ones are put into what comes back. It never
sees a class of the package.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Types = Mapping[str, Mapping[str, ast.expr]]
"""The annotations of the fields, by class."""
EXTRA = "__pydantic_extra__"
"""The field under which a class keeps the type of its further properties."""

_PREFIX = "#/$defs/"
_FORMS_PER_CLASS = 100
# What is referred to is a class, or a name for something else.
_STAND_INS: Mapping[str, Mapping[str, Any]] = {
    "Class": {"type": "object", "properties": {"f0": {"type": "string"}}},
    "Alias": {"type": "string"},
}


class Forms:
    """The forms of the schemas of classes' fields.

    Attributes:
        defs: JSON Schemas by class, for datamodel-code-generator.
    """

    def __init__(self, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._given = defs
        self._used: dict[str, _Use] = {}
        for schema in _field_schemas(defs):
            key = repr(schema)
            if key not in self._used:
                self._used[key] = _Use(schema, defs)
        self._places: dict[str, tuple[str, str]] = {}
        self.defs: dict[str, Mapping[str, Any]] = dict(self._list_stand_ins())
        self.defs.update(self._gather())

    def _list_stand_ins(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for use in self._used.values():
            for name in use.names:
                yield name, _STAND_INS[name.rstrip("0123456789")]

    def _gather(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        forms = {use.form: use.schema for use in self._used.values()}
        keys = list(forms)
        for start in range(0, len(keys), _FORMS_PER_CLASS):
            chosen = keys[start : start + _FORMS_PER_CLASS]
            fields = {f"f{index}": forms[key] for index, key in enumerate(chosen)}
            name = f"Gathered{start}"
            self._places.update(
                (key, (name, field)) for key, field in zip(chosen, fields, strict=True)
            )
            yield (
                name,
                {"type": "object", "properties": fields, "required": [*fields]},
            )

    def hand_out(self, made: Types) -> Types:
        """Give the annotations by class, of what has been made of `defs`.

        Fields of the same schema share one syntax tree: do not change it.
        """
        trees: dict[str, ast.expr] = {}
        for key, use in self._used.items():
            owner, field = self._places[use.form]
            trees[key] = use.fill(made[owner][field])
        return {
            name: {key: trees[repr(entry)] for key, entry in _fields(schema)}
            for name, schema in self._given.items()
            if "properties" in schema
        }


class _Use:
    """A schema, as its form and what fills it.

    Attributes:
        schema: with stand-ins for what it refers to, and for strings that it lists.
        form: what it has in common with other schemas.
        names: the stand-ins for what it refers to.
    """

    def __init__(self, schema: Any, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._defs = defs
        self._names: dict[str, str] = {}
        self._values: dict[str, Sequence[str]] = {}
        self.schema = self._replace(schema)
        self.form = repr(self.schema)
        self.names = tuple(self._names.values())

    def _replace(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._replace(entry) for entry in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            name = self._stand_in(value["$ref"].removeprefix(_PREFIX))
            return {**value, "$ref": f"{_PREFIX}{name}"}
        return {key: self._replace_field(key, value[key]) for key in value}

    def _replace_field(self, key: str, value: Any) -> Any:
        if key not in ("enum", "const"):
            return self._replace(value)
        values = value if key == "enum" else [value]
        if not all(isinstance(entry, str) for entry in values):
            return value
        name = f"value{len(self._values)}"
        self._values[name] = values
        return [name] if key == "enum" else name

    def _stand_in(self, name: str) -> str:
        if name not in self._names:
            kind = "Class" if "properties" in self._defs[name] else "Alias"
            self._names[name] = f"{kind}{len(self._names)}"
        return self._names[name]

    def fill(self, annotation: ast.expr) -> ast.expr:
        """Give an annotation of the form, with the real names and values."""
        if not (self._names or self._values):
            return annotation
        names = {stand_in: name for name, stand_in in self._names.items()}
        filled = _Filler(names, self._values).visit(_copy(annotation))
        assert isinstance(filled, ast.expr)
        return filled


class _Filler(ast.NodeTransformer):
    """Puts names and values into a tree in the place of their stand-ins."""

    def __init__(
        self, names: Mapping[str, str], values: Mapping[str, Sequence[str]]
    ) -> None:
        self._names = names
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._names.get(node.id, node.id))

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        is_literal = isinstance(node.value, ast.Name) and node.value.id == "Literal"
        if not (is_literal and isinstance(node.slice, ast.Constant)):
            return self.generic_visit(node)
        values = self._values.get(node.slice.value, [node.slice.value])
        listed: list[ast.expr] = [ast.Constant(value) for value in values]
        inner = listed[0] if len(listed) == 1 else ast.Tuple(listed)
        return ast.Subscript(node.value, inner)


def _copy(node: Any) -> Any:
    """Give a copy of a syntax tree: other fields of its form share it."""
    if isinstance(node, list):
        return [_copy(entry) for entry in node]
    if not isinstance(node, ast.expr | ast.keyword):
        return node
    return type(node)(**{name: _copy(part) for name, part in ast.iter_fields(node)})


def _field_schemas(defs: Mapping[str, Mapping[str, Any]]) -> Iterator[Any]:
    for schema in defs.values():
        for _, entry in _fields(schema):
            yield entry


def _fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the fields of a class, and of a map what its values are."""
    yield from schema.get("properties", {}).items()
    if "properties" in schema and "additionalProperties" in schema:
        extra = schema["additionalProperties"]
        yield EXTRA, {"type": "object", "additionalProperties": extra}
