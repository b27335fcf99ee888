"""What is asked of datamodel-code-generator: each different form of a schema once.

Its time grows with the classes and the fields that it gets, and most fields are like
others, or differ in what they refer to alone: the 15,873 in Stripe's document have 693
forms, those of Kubernetes 18. So it gets each form in which stand-ins are referred to,
and the real names are put into what comes back. It never sees a class of the package.
"""

import ast
from collections.abc import Iterator, Mapping
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
        trees = {}
        for key, use in self._used.items():
            owner, field = self._places[use.form]
            trees[key] = use.put_names(made[owner][field])
        return {
            name: {key: trees[repr(entry)] for key, entry in _fields(schema)}
            for name, schema in self._given.items()
            if "properties" in schema
        }


class _Use:
    """A schema, as its form and the names of what it refers to.

    Attributes:
        schema: with stand-ins for what it refers to.
        form: what it has in common with other schemas.
        names: the real names by those of the stand-ins.
    """

    def __init__(self, schema: Any, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._defs = defs
        self._taken: dict[str, str] = {}
        self.schema = self._replace(schema)
        self.form = repr(self.schema)
        self.names = {stand_in: name for name, stand_in in self._taken.items()}

    def _replace(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._replace(entry) for entry in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            name = self._stand_in(value["$ref"].removeprefix(_PREFIX))
            return {**value, "$ref": f"{_PREFIX}{name}"}
        return {
            # Values are data: what looks like a reference in them is none.
            key: entry if key in ("enum", "const") else self._replace(entry)
            for key, entry in value.items()
        }

    def _stand_in(self, name: str) -> str:
        if name not in self._taken:
            kind = "Class" if "properties" in self._defs[name] else "Alias"
            self._taken[name] = f"{kind}{len(self._taken)}"
        return self._taken[name]

    def put_names(self, annotation: ast.expr) -> ast.expr:
        """Give an annotation of the form, with the real names."""
        return _put(annotation, self.names) if self.names else annotation


def _put(node: Any, names: Mapping[str, str]) -> Any:
    """Give a copy of a syntax tree with other names; the tree itself is shared."""
    if isinstance(node, list):
        return [_put(entry, names) for entry in node]
    if isinstance(node, ast.Name):
        return ast.Name(names.get(node.id, node.id))
    if not isinstance(node, ast.expr) or isinstance(node, ast.Constant):
        return node
    return type(node)(
        **{name: _put(part, names) for name, part in ast.iter_fields(node)}
    )


def _field_schemas(defs: Mapping[str, Mapping[str, Any]]) -> Iterator[Any]:
    for schema in defs.values():
        for _, entry in _fields(schema):
            yield entry


def _fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the fields of a class, and of a map what its values are."""
    yield from schema.get("properties", {}).items()
    if "properties" in schema and "additionalProperties" in schema:
        yield EXTRA, {
            "type": "object",
            "additionalProperties": schema["additionalProperties"],
        }
