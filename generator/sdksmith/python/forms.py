"""What is asked of datamodel-code-generator: each different form of a schema once.

Its time grows with the classes and the fields that it gets, and most fields are like
others, or differ in what they refer to, in the values that they list and in their limits:
the 15,873 in Stripe's document have 81 forms, those of Kubernetes 20. So it gets each form
with stand-ins for names and values, and the real ones are put into what comes back. It
never sees a class of the package. Of a union it gets the parts: what it makes of the
whole is what it makes of them, joined, but for the exceptions that `_split` knows.
"""

import ast
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from sdksmith.python.annotations import copy_tree, join_members, union_members

Types = Mapping[str, Mapping[str, ast.expr]]
"""The annotations of the fields, by class."""
EXTRA = "__pydantic_extra__"
"""The field under which a class keeps the type of its further properties."""
LIMITS = (
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minItems", "maxItems"),
    *("minProperties", "maxProperties"),
)
"""What limits a value by a number."""
DEFS = "#/$defs/"
CLASS, ALIAS = "Class", "Alias"
"""How the stand-ins begin for what is a class, and for a name of something else."""

_FIRST_LIMIT = 7_000_000
_LARGEST = 2**53
_NONE = ast.dump(ast.Constant(None))


class Forms:
    """The forms of the schemas of classes' fields.

    Attributes:
        texts: each form once, as JSON: a JSON Schema with stand-ins.
    """

    def __init__(self, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._given = defs
        self._used: dict[str, _Use] = {}
        self._parts: dict[str, list[str]] = {}
        for schema in _field_schemas(defs):
            key = repr(schema)
            if key not in self._parts:
                parts = {repr(part): part for part in _split(schema)}
                self._parts[key] = [*parts]
                for name, part in parts.items():
                    if name not in self._used:
                        self._used[name] = _Use(part, defs)
        self.texts = tuple(dict.fromkeys(use.form for use in self._used.values()))

    def hand_out(self, made: Mapping[str, ast.expr]) -> Types:
        """Give the annotations by class, of those that have been made of the forms.

        Fields of the same schema share one syntax tree: do not change it.
        """
        filled = {key: use.fill(made[use.form]) for key, use in self._used.items()}
        trees = {
            key: _join([filled[part] for part in parts])
            for key, parts in self._parts.items()
        }
        return {
            name: {key: trees[repr(entry)] for key, entry in _fields(schema)}
            for name, schema in self._given.items()
            if "properties" in schema
        }


class _Use:
    """A schema, as its form and what fills it.

    Attributes:
        form: the schema with stand-ins for what it refers to, what it lists, and its
            limits, as JSON.
    """

    def __init__(self, schema: Any, defs: Mapping[str, Mapping[str, Any]]) -> None:
        self._defs = defs
        self._names: dict[str, str] = {}
        self._listed: dict[str, Sequence[str | int]] = {}
        self._patterns: dict[str, str] = {}
        self._limits: dict[int, int] = {}
        self.form = json.dumps(self._replace(schema))

    def _replace(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._replace(entry) for entry in cast("list[object]", value)]
        if not isinstance(value, dict):
            return value
        schema = cast("dict[str, object]", value)
        target = schema.get("$ref")
        if isinstance(target, str):
            name = self._stand_in(target.removeprefix(DEFS))
            return {**schema, "$ref": f"{DEFS}{name}"}
        # The limits of a tuple say that it is one.
        kept = LIMITS if "prefixItems" in schema else ()
        return {
            key: entry if key in kept else self._replace_field(key, entry)
            for key, entry in schema.items()
        }

    def _replace_field(self, key: str, value: Any) -> Any:
        if key in ("enum", "const"):
            values = value if key == "enum" else [value]
            if all(type(entry) in (str, int) for entry in values):
                name = f"value{len(self._listed)}"
                self._listed[name] = values
                return [name] if key == "enum" else name
            return value
        if key == "pattern":
            name = f"pattern{len(self._patterns)}"
            self._patterns[name] = value
            return name
        if key in LIMITS:
            return self._limit(value)
        return self._replace(value)

    def _limit(self, value: Any) -> Any:
        """Give the stand-in of a limit; those of one value are the same.

        What is no whole number, or none that a float holds, is left to its reader.
        """
        if type(value) is not int or abs(value) > _LARGEST:
            return value
        return self._limits.setdefault(value, _FIRST_LIMIT + len(self._limits))

    def _stand_in(self, name: str) -> str:
        if name not in self._names:
            kind = CLASS if "properties" in self._defs[name] else ALIAS
            self._names[name] = f"{kind}{len(self._names)}"
        return self._names[name]

    def fill(self, annotation: ast.expr) -> ast.expr:
        """Give an annotation of the form, with the real names and values."""
        if not (self._names or self._listed or self._patterns or self._limits):
            return annotation
        names = {stand_in: name for name, stand_in in self._names.items()}
        limits = {stand_in: limit for limit, stand_in in self._limits.items()}
        filler = _Filler(names, self._listed, self._patterns, limits)
        filled = filler.visit(copy_tree(annotation))
        assert isinstance(filled, ast.expr)
        return filled


class _Filler(ast.NodeTransformer):
    """Puts names and values into a tree in the place of their stand-ins."""

    def __init__(
        self,
        names: Mapping[str, str],
        listed: Mapping[str, Sequence[str | int]],
        patterns: Mapping[str, str],
        limits: Mapping[int, int],
    ) -> None:
        self._names = names
        self._listed = listed
        self._patterns = patterns
        self._limits = limits

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._names.get(node.id, node.id))

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        value = node.value
        if isinstance(value, str):
            return ast.Constant(self._patterns.get(value, value))
        if isinstance(value, float) and value in self._limits:  # that of a number
            return ast.Constant(float(self._limits[int(value)]))
        if isinstance(value, int) and value in self._limits:
            return ast.Constant(self._limits[value])
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if not (isinstance(node.value, ast.Name) and node.value.id == "Literal"):
            return self.generic_visit(node)
        # Several lists beside each other have become one.
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        listed = [entry for part in parts for entry in self._list(part)]
        inner = listed[0] if len(listed) == 1 else ast.Tuple(listed)
        return ast.Subscript(node.value, inner)

    def _list(self, part: ast.expr) -> list[ast.expr]:
        stand_in = part.value if isinstance(part, ast.Constant) else None
        if not (isinstance(stand_in, str) and stand_in in self._listed):
            return [part]
        return [ast.Constant(value) for value in self._listed[stand_in]]


def _split(schema: Any) -> list[Any]:
    """Give the parts of a union that are made one by one, else the schema itself.

    Values that several parts list become one list, in ways of the generator's own, and
    the limits of a map in a union are not told.
    """
    if not isinstance(schema, dict) or len(cast("dict[str, Any]", schema)) > 1:
        return [schema]
    options: list[Any] = cast("dict[str, Any]", schema).get("anyOf", [schema])
    if len(options) == 1:
        return [schema]
    parts: list[Any] = [part for option in options for part in _split(option)]
    if any(part in (True, False, {}) for part in parts):
        return [schema]
    if any({"minProperties", "maxProperties"} & part.keys() for part in parts):
        return [schema]
    listing = [part for part in parts if {"enum", "const", "anyOf"} & part.keys()]
    return parts if len(listing) < 2 else [schema]


def _join(parts: Sequence[ast.expr]) -> ast.expr:
    """Give the union of annotations, each member once; `None` stands last."""
    if len(parts) == 1:
        return parts[0]
    members = [member for part in parts for member in union_members(part)]
    found = {ast.dump(member): member for member in members}
    none = found.pop(_NONE, None)
    return join_members([*found.values(), *([none] if none else [])])


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
