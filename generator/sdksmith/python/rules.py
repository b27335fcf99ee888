"""Conditions of JSON Schema as lines of Python: tests, and what is said if they fail.

    if it.get("kind") == "dog" and "leash" not in it:
        yield "leash", "is required when kind is 'dog'"

The lines run on a checked twin: its own fields have their Python names, those of the
objects in it their wire names, and values are JSON data.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeGuard

from sdksmith.ir import Component, Schema
from sdksmith.python.booleans import (
    NO,
    YES,
    all_of,
    any_of,
    equals,
    is_one_of,
    negate,
    unless,
)
from sdksmith.python.identifiers import object_fields
from sdksmith.python.literals import literal

_TYPES = {
    "null": "{0} is None",
    "boolean": "isinstance({0}, bool)",
    "string": "isinstance({0}, str)",
    "object": "isinstance({0}, dict)",
    "array": "isinstance({0}, list | tuple)",
    "number": "isinstance({0}, int | float) and not isinstance({0}, bool)",
    "integer": "isinstance({0}, int | float) and {0} % 1 == 0",
}
# Keyword: what it is about, the test, and what is said.
_LIMITS = {
    "minLength": ("string", "len({0}) >= {1}", "must have a length of at least {1}"),
    "maxLength": ("string", "len({0}) <= {1}", "must have a length of at most {1}"),
    "minItems": ("array", "len({0}) >= {1}", "must have a length of at least {1}"),
    "maxItems": ("array", "len({0}) <= {1}", "must have a length of at most {1}"),
    "minProperties": ("object", "len({0}) >= {1}", "needs at least {1} of its fields"),
    "maxProperties": ("object", "len({0}) <= {1}", "takes at most {1} fields"),
    "minimum": ("number", "{0} >= {1}", "must be at least {1}"),
    "maximum": ("number", "{0} <= {1}", "must be at most {1}"),
    "exclusiveMinimum": ("number", "{0} > {1}", "must be over {1}"),
    "exclusiveMaximum": ("number", "{0} < {1}", "must be under {1}"),
    "multipleOf": ("number", "{0} % {1} == 0", "must be a multiple of {1}"),
    "pattern": ("string", "search({1}, {0}) is not None", "must match {1}"),
}


@dataclass(frozen=True)
class Rule:
    """What must not be: a test in Python, the place in names of Python, and words.

    `when` is a test of its own that several rules share; it is true by default.
    """

    test: str
    place: tuple[str, ...]
    words: str
    when: str = YES


@dataclass(frozen=True)
class _At:
    """A value while a condition is read: its source, its place, how fields are named.

    `names` are the fields' names in messages, `keys` those by which the data has them.
    """

    source: str
    place: tuple[str, ...] = ()
    names: Mapping[str, str] | None = None
    keys: Mapping[str, str] | None = None
    schema: Schema | None = None
    is_object: bool = False

    def name(self, wire_name: str) -> str:
        return (self.names or {}).get(wire_name, wire_name)

    def key(self, wire_name: str) -> str:
        return literal((self.keys or {}).get(wire_name, wire_name))


class RuleReader:
    """Reads the conditions of one component."""

    def __init__(self, components: Mapping[str, Component]) -> None:
        self._components = components
        self._said: Mapping[str, Callable[[Any, _At], Iterator[Rule]]] = {
            "required": self._required,
            "properties": self._properties,
            "items": self._items,
            "allOf": self._every,
            "anyOf": self._any,
            "oneOf": self._one,
            "not": self._not,
            "dependentRequired": self._dependent_required,
            "dependentSchemas": self._dependent_schemas,
        }

    def read(self, schema: Schema) -> list[Rule]:
        """Give all that a value of the component must not be, each once."""
        names = object_fields(schema)
        at = _At("it", names=names, keys=names, schema=schema, is_object=True)
        conditions = schema.get("x-conditions", ())
        found = [rule for entry in conditions for rule in self._rules(entry, at)]
        return list(
            dict.fromkeys(rule for rule in found if NO not in (rule.when, rule.test))
        )

    # -- what is broken -----------------------------------------------------------

    def _rules(self, schema: Any, at: _At) -> Iterator[Rule]:
        if schema is False:
            yield Rule(YES, at.place, "must not be given")
        if not _is_schema(schema):
            return
        for keyword, value in schema.items():
            if keyword in self._said:
                yield from self._said[keyword](value, at)
            elif keyword in ("type", "const", "enum", *_LIMITS):
                test = negate(self._holds({keyword: value}, at))
                yield Rule(test, at.place, _words(keyword, value))
        if "if" in schema:
            yield from self._conditional(schema, at)

    def _required(self, fields: list[str], at: _At) -> Iterator[Rule]:
        for field in fields:
            test = all_of(_guard(at), f"{at.key(field)} not in {at.source}")
            yield Rule(test, (*at.place, at.name(field)), "is required")

    def _properties(self, rules: Schema, at: _At) -> Iterator[Rule]:
        for field, schema in rules.items():
            for rule in self._rules(schema, self._field(field, at)):
                given = f"{at.key(field)} in {at.source}"
                test = all_of(_guard(at), given, rule.when, rule.test)
                yield replace(rule, when=YES, test=test)

    def _items(self, schema: Any, at: _At) -> Iterator[Rule]:
        test = negate(self._holds({"items": schema}, at))
        words = [rule.words for rule in self._rules(schema, _At("item"))]
        yield Rule(test, at.place, "has an item that " + " and ".join(words))

    def _every(self, schemas: list[Any], at: _At) -> Iterator[Rule]:
        for schema in schemas:
            yield from self._rules(schema, at)

    def _any(self, schemas: list[Any], at: _At) -> Iterator[Rule]:
        ways = [self._sentence(schema, at) for schema in schemas]
        words = "needs one of: " + "; ".join(dict.fromkeys(ways))
        yield Rule(negate(self._holds({"anyOf": schemas}, at)), at.place, words)

    def _one(self, schemas: list[Any], at: _At) -> Iterator[Rule]:
        yield from self._any(schemas, at)
        tests = ", ".join(self._holds(schema, at) for schema in schemas)
        words = "must be only one of the documented alternatives"
        yield Rule(f"[{tests}].count(True) > 1", at.place, words)

    def _not(self, schema: Any, at: _At) -> Iterator[Rule]:
        test = self._holds(schema, at)
        fields: list[str] = schema.get("required", []) if _is_schema(schema) else []
        if len(fields) == 1 and len(schema) == 1:
            yield Rule(test, (*at.place, at.name(fields[0])), "must not be given")
        else:
            reason = self._describe(schema, at)
            words = f"is not allowed when {reason}" if reason else "is not allowed"
            yield Rule(test, at.place, words)

    def _dependent_required(self, lists: Schema, at: _At) -> Iterator[Rule]:
        for field, needed in lists.items():
            yield from self._dependent_schemas({field: {"required": needed}}, at)

    def _dependent_schemas(self, schemas: Schema, at: _At) -> Iterator[Rule]:
        for field, schema in schemas.items():
            branch = {"if": {"required": [field]}, "then": schema}
            yield from self._conditional(branch, at)

    def _conditional(self, schema: Schema, at: _At) -> Iterator[Rule]:
        test, reason = self._holds(schema["if"], at), self._describe(schema["if"], at)
        for branch, tested, word in (
            ("then", test, "when"),
            ("else", negate(test), "unless"),
        ):
            for rule in self._rules(schema.get(branch), at):
                because = f" {word} {reason}" if reason else ""
                test = all_of(rule.when, rule.test)
                yield replace(rule, when=tested, test=test, words=rule.words + because)

    # -- what holds ---------------------------------------------------------------

    def _holds(self, schema: Any, at: _At) -> str:
        """Give the source of a test whether the value fulfils a schema: a bool."""
        if not _is_schema(schema):
            return NO if schema is False else YES
        # What is required comes first, so that the other tests find it there.
        rows = sorted(schema.items(), key=lambda row: row[0] != "required")
        return all_of(*(self._part(key, value, schema, at) for key, value in rows))

    def _part(self, keyword: str, value: Any, schema: Schema, at: _At) -> str:
        if keyword == "type":
            kinds = [value] if isinstance(value, str) else value
            return any_of(*(_type_test(kind, at) for kind in kinds))
        if keyword == "const":
            return equals(at.source, value)
        if keyword == "enum":
            return is_one_of(at.source, value)
        if keyword in _LIMITS:
            kind, test, _ = _LIMITS[keyword]
            limit = test.format(at.source, literal(value))
            return unless(_type_test(kind, at), limit)
        if keyword == "required":
            tests = [f"{at.key(field)} in {at.source}" for field in value]
            known = schema.get("properties", {})
            if at.is_object:  # said by the test of its value
                tests = [
                    test
                    for test, field in zip(tests, value, strict=True)
                    if not _is_plain(known.get(field))
                ]
            return unless(_guard(at), all_of(*tests))
        if keyword == "properties":
            needed = schema.get("required", ())
            tests = [
                self._property(field, part, field in needed, at)
                for field, part in value.items()
            ]
            return unless(_guard(at), all_of(*tests))
        return self._nested(keyword, value, schema, at)

    def _nested(self, keyword: str, value: Any, schema: Schema, at: _At) -> str:
        if keyword == "items":
            inner = self._holds(value, _At("item"))
            test = f"all({inner} for item in {at.source})"
            return unless(_type_test("array", at), test)
        if keyword == "not":
            return negate(self._holds(value, at))
        if keyword in ("allOf", "anyOf", "oneOf"):
            tests = [self._holds(part, at) for part in value]
            if keyword == "oneOf":
                return f"[{', '.join(tests)}].count(True) == 1"
            return all_of(*tests) if keyword == "allOf" else any_of(*tests)
        if keyword in ("dependentRequired", "dependentSchemas"):
            rules = self._said[keyword](value, at)
            return all_of(*(negate(all_of(rule.when, rule.test)) for rule in rules))
        if keyword == "if":
            test = self._holds(value, at)
            then = self._holds(schema.get("then"), at)
            other = self._holds(schema.get("else"), at)
            return all_of(any_of(negate(test), then), any_of(test, other))
        return YES

    def _property(self, field: str, schema: Any, required: bool, at: _At) -> str:
        if required and at.is_object and _is_plain(schema):
            source = f"{at.source}.get({at.key(field)})"
            return self._holds(schema, replace(at, source=source, is_object=False))
        test = self._holds(schema, self._field(field, at))
        if test == YES:
            return YES
        missing = f"{at.key(field)} not in {at.source}"
        return test if required else any_of(missing, test)

    def _field(self, field: str, at: _At) -> _At:
        """Give a field of the value; the component that it refers to names its own."""
        known = (at.schema or {}).get("properties", {}).get(field, {})
        ref = str(known.get("$ref", "")).removeprefix("#/$defs/")
        schema = self._components[ref].schema if ref in self._components else None
        names = object_fields(schema or {})
        source = f"{at.source}[{at.key(field)}]"
        return _At(source, (*at.place, at.name(field)), names, schema=schema)

    # -- words --------------------------------------------------------------------

    def _describe(self, schema: Any, at: _At) -> str:
        """Give a condition in words, or nothing where it takes too many."""
        if not _is_schema(schema) or set(schema) - {"properties", "required"}:
            return ""
        rules = schema.get("properties", {})
        parts: list[str] = []
        for field, rule in rules.items():
            if not _is_plain(rule, or_null=True) or set(rule) - {"const", "enum"}:
                return ""
            values = [rule["const"]] if "const" in rule else rule["enum"]
            is_one_of = "is" if len(values) == 1 else "is one of"
            said = ", ".join(map(_say, values))
            parts.append(f"{at.name(field)} {is_one_of} {said}")
        required = [field for field in schema.get("required", ()) if field not in rules]
        parts += [f"{at.name(field)} is given" for field in required]
        return " and ".join(parts)

    def _sentence(self, schema: Any, at: _At) -> str:
        rules = list(self._rules(schema, at))
        found = [" ".join((".".join(rule.place), rule.words)).strip() for rule in rules]
        return " and ".join(found) or "anything"


def _is_schema(value: object) -> TypeGuard[Schema]:
    return isinstance(value, Mapping)


def _words(keyword: str, value: Any) -> str:
    if keyword == "type":
        kinds = [value] if isinstance(value, str) else value
        return f"must be of type {' or '.join(kinds)}"
    if keyword == "const":
        return f"must be {_say(value)}"
    if keyword == "enum":
        return f"must be one of {', '.join(map(_say, value))}"
    return _LIMITS[keyword][2].format("", _say(value))


def _say(value: Any) -> str:
    return "null" if value is None else literal(value)


def _is_plain(schema: Any, *, or_null: bool = False) -> bool:
    """Say whether a schema names its values, so that a missing one is none of them."""
    if not _is_schema(schema) or not {"const", "enum"} & schema.keys():
        return False
    values = schema["enum"] if "enum" in schema else [schema["const"]]
    return or_null or None not in values


def _guard(at: _At) -> str:
    return YES if at.is_object else f"isinstance({at.source}, dict)"


def _type_test(kind: str, at: _At) -> str:
    return YES if kind == "object" and at.is_object else _TYPES[kind].format(at.source)


def join_tests(rule: Rule) -> Rule:
    """Give a rule with all of its tests in one."""
    return replace(rule, test=all_of(rule.when, rule.test), when=YES)
