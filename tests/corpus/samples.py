"""Values made from the schemas of a document as it stands, and the judge of values.

It shares no code with the generator: what the generator misreads shows as a
disagreement between a package and these.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from corpus.documents import follow
from corpus.patterns import is_match, match_pattern

_DEPTH = 8
_FULL_DEPTH = 3  # below it only what is required is there
_MOST_NODES = 400  # of one value
FORMATS = {
    "uuid": "10000000-2000-4000-8000-300000000000",  # fits patterns of either case
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.test",
    "uri": "https://example.test",
    "url": "https://example.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "AA==",
    "decimal": "1.5",
}


class Samples:
    """Makes values that the schemas of one document allow, as far as it can.

    Args:
        root: the whole document, into which `$ref`s lead.
    """

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._nodes = 0
        is_30 = str(root.get("openapi", "")).startswith("3.0")
        self._validator = OAS30Validator if is_30 else OAS31Validator
        resource = Resource(contents=root, specification=DRAFT202012)
        self._registry: Any = Registry().with_resource("urn:document", resource)

    def value(self, schema: Any) -> Any:
        """Give a value as a server would send it: nothing that is `writeOnly`."""
        self._nodes = 0
        return self._value(schema, 0, "text")

    def faults(self, schema: Any, value: Any, most: int = 3) -> list[str]:
        """Give why the schema does not allow a value; formats are not looked at."""
        placed = _absolute(schema) if isinstance(schema, dict) else schema
        validator = self._validator(placed, registry=self._registry)
        found: list[str] = []
        try:
            for error in validator.iter_errors(value):
                if "could not be resolved" in error.message:  # a mapping to a file
                    continue
                found.append(f"{error.json_path}: {error.message[:200]}")
                if len(found) == most:
                    break
        except (RecursionError, re.error):  # a pattern that Python cannot read
            return []
        return found

    def _value(self, schema: Any, depth: int, name: str) -> Any:
        self._nodes += 1
        plain = self._plain_schema(schema, depth)
        if "const" in plain:
            return plain["const"]
        if plain.get("enum"):
            return next((entry for entry in plain["enum"] if entry is not None), None)
        kind = self._kind(plain)
        if kind == "object":
            return self._object(plain, depth)
        if kind == "array":
            return self._array(plain, depth, name)
        if kind in ("integer", "number"):
            return _number(plain, kind)
        if kind == "boolean":
            return True
        return None if kind == "null" else make_text(plain, name)

    def _plain_schema(self, schema: Any, depth: int) -> dict[str, Any]:
        """Give a schema with references followed, parts joined, and a variant chosen."""
        made: dict[str, Any] = {}
        self._join(schema, made, depth)
        return made

    def _join(
        self,
        schema: Any,
        made: dict[str, Any],
        depth: int,
        outer: str = "",
        own: str = "",
    ) -> None:
        """Join what a schema says into what is made.

        Args:
            outer: the reference to the schema that names this one in its `allOf`, or in
                that of one in it; the reference to this one if nothing does.
            own: the reference that led here.
        """
        if depth > 4 * _DEPTH or not isinstance(schema, dict):
            return
        if "$ref" in schema:
            ref, target = str(schema["$ref"]), follow(self._root, schema)
            self._join(target, made, depth + 1, outer or ref, ref)
        for key, value in schema.items():
            if key == "properties" and isinstance(value, dict):
                made["properties"] = _narrow(made.get("properties", {}), value)
            elif key == "required" and isinstance(value, list):
                made["required"] = [*made.get("required", ()), *value]
            elif key not in ("$ref", "allOf", "oneOf", "anyOf"):
                made[key] = value
        for part in schema.get("allOf") or ():
            is_named = isinstance(part, dict) and "$ref" in part
            self._join(part, made, depth + 1, outer, "" if is_named else own)
        if isinstance(schema.get("discriminator"), dict):
            self._tag(schema, made, depth, outer if outer != own else "")
        for word in ("oneOf", "anyOf"):
            options = schema.get(word)
            if isinstance(options, list) and options:
                self._join(self._first(options), made, depth + 1)
                self._name_variant(schema, options, made)

    def _tag(self, schema: Any, made: dict[str, Any], depth: int, child: str) -> None:
        """Say which child of a parent with a discriminator is made: the first by default."""
        if "oneOf" in schema or "anyOf" in schema:
            return
        discriminator = schema["discriminator"]
        name, mapping = discriminator.get("propertyName"), discriminator.get("mapping")
        refs = mapping or self._children(schema)
        if child:
            tags = [tag for tag, ref in refs.items() if ref == child]
            node = follow(self._root, {"$ref": child})
            said = node.get("x-ms-discriminator-value") or child.rsplit("/", 1)[-1]
            _set_tag(made, name, tags[0] if tags else said)
            return
        for tag, ref in refs.items():
            node = follow(self._root, {"$ref": ref})
            if node != schema and node:
                for part in node.get("allOf") or ():
                    if "$ref" not in part:
                        self._join(part, made, depth + 1)
                own = {key: value for key, value in node.items() if key != "allOf"}
                self._join(own, made, depth + 1)
                _set_tag(made, name, tag)
                return

    def _first(self, options: Sequence[Any]) -> Any:
        """Give the first variant that is not null alone."""
        return next(
            (o for o in options if not _is_null(follow(self._root, o))), options[0]
        )

    def _name_variant(
        self, schema: Any, options: Sequence[Any], made: dict[str, Any]
    ) -> None:
        """Let the property of the discriminator say which variant was chosen."""
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict):
            return
        name = discriminator.get("propertyName", "")
        ref = self._first(options).get("$ref", "")
        mapping = discriminator.get("mapping") or {}
        tags = [tag for tag, target in mapping.items() if target == ref]
        said = follow(self._root, made.get("properties", {}).get(name)) or {}
        listed = [said["const"]] if "const" in said else said.get("enum") or []
        tag = next(iter([*tags, *listed]), ref.rsplit("/", 1)[-1])
        if tag:
            _set_tag(made, name, tag)

    def _children(self, parent: Any) -> dict[str, str]:
        """Give the references to the schemas that name the parent in their `allOf`."""
        schemas = (self._root.get("components") or {}).get("schemas") or {}
        start = "#/components/schemas/"
        names = {f"{start}{key}" for key in schemas if schemas[key] == parent}
        return {
            child.get("x-ms-discriminator-value", key): f"{start}{key}"
            for key, child in schemas.items()
            if isinstance(child, dict)
            and any(part.get("$ref") in names for part in child.get("allOf") or ())
        }

    def _kind(self, schema: Mapping[str, Any]) -> str:
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((entry for entry in kind if entry != "null"), "null")
        if isinstance(kind, str):
            return kind
        if "properties" in schema or "additionalProperties" in schema:
            return "object"
        return "array" if "items" in schema or "prefixItems" in schema else "string"

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties: Mapping[str, Any] = schema.get("properties") or {}
        required = [key for key in schema.get("required") or () if key in properties]
        spare = [key for key in properties if key not in required]
        if depth >= _FULL_DEPTH or self._nodes > _MOST_NODES:
            spare = spare[: max(0, schema.get("minProperties", 0) - len(required))]
        keys = [*dict.fromkeys(required), *spare] if depth < 2 * _DEPTH else []
        made = {
            key: self._value(properties[key], depth + 1, key)
            for key in keys
            if not _flag(self._root, properties[key], "writeOnly")
        }
        for key in schema.get("required") or ():
            if key not in properties:
                made[key] = self._extra(schema, depth)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and depth < _FULL_DEPTH and not properties:
            made["key"] = self._extra(schema, depth)
        for number in range(schema.get("minProperties", 0) - len(made)):
            made[f"key{number}"] = self._extra(schema, depth)
        return made

    def _extra(self, schema: Mapping[str, Any], depth: int) -> Any:
        extra = schema.get("additionalProperties")
        return self._value(extra if isinstance(extra, dict) else {}, depth + 1, "key")

    def _array(self, schema: Mapping[str, Any], depth: int, name: str) -> list[Any]:
        least = schema.get("minItems") or 0
        parts = schema.get("prefixItems") or []
        made = [self._value(part, depth + 1, name) for part in parts]
        count = max(least, 0 if depth > _DEPTH or self._nodes > _MOST_NODES else 1)
        if schema.get("maxItems") == 0 or schema.get("items") is False or parts:
            count = least
        if count > len(made) and depth < 2 * _DEPTH:
            item = self._value(schema.get("items", {}), depth + 1, name)
            made += [item] * (min(count, 50) - len(made))
        if schema.get("uniqueItems") and len(made) > 1 and not parts:
            made = _distinct(made)
        return made


def _absolute(schema: Any) -> Any:
    """Point the references of a schema into the whole document."""
    if isinstance(schema, dict):
        return {
            key: (
                f"urn:document{value}"
                if key == "$ref" and isinstance(value, str) and value.startswith("#")
                else _absolute(value)
            )
            for key, value in schema.items()
        }
    return (
        [_absolute(entry) for entry in schema] if isinstance(schema, list) else schema
    )


def _narrow(known: dict[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Join properties; what is fixed already stays so where the other says no value."""
    fixed = {
        key: known[key]
        for key, schema in more.items()
        if "const" in _object_or_none(known.get(key))
        and not {"const", "enum"} & _object_or_none(schema).keys()
    }
    return {**known, **more, **fixed}


def _object_or_none(schema: Any) -> dict[str, Any]:
    return schema if isinstance(schema, dict) else {}


def _set_tag(made: dict[str, Any], name: str, tag: str) -> None:
    """Give a schema its discriminator, which is always there (OpenAPI 3.1 §4.8.25)."""
    made["properties"] = {**made.get("properties", {}), name: {"const": tag}}
    made["required"] = [*made.get("required", ()), name]


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _flag(root: Any, schema: Any, word: str) -> bool:
    return bool(isinstance(schema, dict) and follow(root, schema).get(word))


def _distinct(values: list[Any]) -> list[Any]:
    if all(isinstance(value, str) for value in values):
        return [f"{value}{index or ''}" for index, value in enumerate(values)]
    if all(isinstance(value, int | float) for value in values):
        return [value + index for index, value in enumerate(values)]
    return values


def _number(schema: Mapping[str, Any], kind: str) -> Any:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    step = 1 if kind == "integer" or most is None else (most - (least or 0)) / 4 or 1
    if above is True:
        above = least
    if below is True:
        below = most
    if isinstance(above, int | float) and not isinstance(above, bool):
        value = above + step
    elif least is not None:
        value = least
    else:
        value = 1
    if most is not None and value > most:
        value = most
    if isinstance(below, int | float) and not isinstance(below, bool):
        value = min(value, below - step)
    unit = schema.get("multipleOf")
    if unit and value % unit:
        value = unit * (value // unit + 1)
    return int(value) if kind == "integer" else value


def make_text(schema: Mapping[str, Any], name: str) -> str:
    """Give a text of the format, or that matches the pattern, as long as is allowed."""
    least, most = schema.get("minLength") or 0, schema.get("maxLength")
    pattern, known = schema.get("pattern"), FORMATS.get(schema.get("format", ""))
    if schema.get("contentEncoding") == "base64":
        known = FORMATS["byte"]
    if known and (not isinstance(pattern, str) or is_match(pattern, known)):
        return known
    made = match_pattern(pattern, least, most)
    if made is not None:
        return made
    long = name.ljust(least, "x")
    return long if most is None else long[: max(most, 0)]
