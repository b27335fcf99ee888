"""Conditions between the fields of a body: JSON Schema 2020-12, `if` and the like.

Works on wire data. Words that have no row in the tables below are ignored, as the
specification asks of words that one does not know.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

Path = tuple[int | str, ...]
Problem = tuple[Path, str]
Problems = Iterator[Problem]


def find_broken(
    conditions: Sequence[Mapping[str, Any]], document: Any, names: Mapping[str, str]
) -> list[Problem]:
    """Each place that breaks a condition, and what it should be.

    `names` are the Python names of the fields by wire name.
    """
    checker = _Checker(names)
    found = checker.all_of({"allOf": conditions}, document, ())
    return list(dict.fromkeys((checker.shown(path), text) for path, text in found))


class _Checker:
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def shown(self, path: Path) -> Path:
        return tuple(p if isinstance(p, int) else self._names.get(p, p) for p in path)

    def check(self, schema: Any, value: Any, path: Path) -> Problems:
        if schema is False:
            yield path, "must not be given"
        if not isinstance(schema, dict):
            return
        for word, rule in cast("dict[str, Any]", schema).items():
            if word in _SIMPLE:
                text = _SIMPLE[word](rule, value)
                if text:
                    yield path, text
            elif word in _NESTED and isinstance(value, _NESTED[word][0]):
                yield from _NESTED[word][1](self, schema, value, path)

    def holds(self, schema: Any, value: Any) -> bool:
        return not any(True for _ in self.check(schema, value, ()))

    def describe(self, schema: Any) -> str:
        """A condition in words, or nothing where it takes too many."""
        rules: dict[str, Any] = schema.get("properties", {})
        parts: list[str] = []
        for field, rule in rules.items():
            if "const" in rule:
                parts.append(f"{self._names.get(field, field)} is {rule['const']!r}")
            elif "enum" in rule:
                values = ", ".join(map(repr, rule["enum"]))
                parts.append(f"{self._names.get(field, field)} is one of {values}")
            else:
                return ""
        required = [f for f in schema.get("required", ()) if f not in rules]
        parts += [f"{self._names.get(f, f)} is given" for f in required]
        return " and ".join(parts)

    def conditional(self, schema: Any, value: Any, path: Path) -> Problems:
        holds = self.holds(schema["if"], value)
        reason = self.describe(schema["if"])
        because = f" {'when' if holds else 'unless'} {reason}" if reason else ""
        branch = schema.get("then" if holds else "else", True)
        for place, text in self.check(branch, value, path):
            yield place, text + because

    def properties(self, schema: Any, value: Any, path: Path) -> Problems:
        for field, rule in schema["properties"].items():
            if field in value:
                yield from self.check(rule, value[field], (*path, field))

    def items(self, schema: Any, value: Any, path: Path) -> Problems:
        for index, item in enumerate(value):
            yield from self.check(schema["items"], item, (*path, index))

    def required(self, schema: Any, value: Any, path: Path) -> Problems:
        for field in schema["required"]:
            if field not in value:
                yield (*path, field), "is required"

    def dependent(self, schema: Any, value: Any, path: Path) -> Problems:
        lists = schema.get("dependentRequired", {}).items()
        rules = [(field, {"required": needed}) for field, needed in lists]
        for field, rule in (*rules, *schema.get("dependentSchemas", {}).items()):
            if field in value:
                given = f"{self._names.get(field, field)} is given"
                for place, text in self.check(rule, value, path):
                    yield place, f"{text} when {given}"

    def all_of(self, schema: Any, value: Any, path: Path) -> Problems:
        for rule in schema["allOf"]:
            yield from self.check(rule, value, path)

    def any_of(self, schema: Any, value: Any, path: Path) -> Problems:
        """Also `oneOf`, which allows no second one."""
        for word in {"anyOf", "oneOf"} & schema.keys():
            failed = [list(self.check(rule, value, path)) for rule in schema[word]]
            if all(failed):
                ways = [" and ".join(map(self.sentence, found)) for found in failed]
                yield path, "needs one of: " + "; ".join(dict.fromkeys(ways))
            elif word == "oneOf" and failed.count([]) > 1:
                yield path, "must be only one of the documented alternatives"

    def sentence(self, problem: Problem) -> str:
        return " ".join([".".join(map(str, self.shown(problem[0]))), problem[1]])

    def negation(self, schema: Any, value: Any, path: Path) -> Problems:
        if not self.holds(schema["not"], value):
            return
        inner: dict[str, Any] = {} if schema["not"] is True else schema["not"]
        fields: list[str] = inner.get("required", [])
        reason = self.describe(inner)
        if len(fields) == 1 and len(inner) == 1:
            yield (*path, fields[0]), "must not be given"
        else:
            yield path, f"is not allowed when {reason}" if reason else "is not allowed"


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON, where true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


_TYPES: dict[str, Callable[[Any], bool]] = {
    "null": lambda v: v is None,
    "boolean": lambda v: isinstance(v, bool),
    "string": lambda v: isinstance(v, str),
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "integer": lambda v: _TYPES["number"](v) and v == int(v),
}


def _type(rule: Any, value: Any) -> str:
    names: list[str] = [rule] if isinstance(rule, str) else rule
    fits = any(_TYPES[name](value) for name in names)
    return "" if fits else f"must be of type {' or '.join(names)}"


def _const(rule: Any, value: Any) -> str:
    return "" if _same(rule, value) else f"must be {rule!r}"


def _enum(rule: Any, value: Any) -> str:
    fits = any(_same(item, value) for item in rule)
    return "" if fits else f"must be one of {', '.join(map(repr, rule))}"


def _pattern(rule: Any, value: Any) -> str:
    fits = not isinstance(value, str) or re.search(rule, value)
    return "" if fits else f"must match {rule!r}"


def _limit(
    words: str, fits: Callable[[Any, Any], bool], kind: type | None = None
) -> Callable[[Any, Any], str]:
    """A limit for the length of a `kind`, or for a number."""

    def check(rule: Any, value: Any) -> str:
        if not (isinstance(value, kind) if kind else _TYPES["number"](value)):
            return ""
        return "" if fits(len(value) if kind else value, rule) else f"{words} {rule}"

    return check


_SIMPLE: dict[str, Callable[[Any, Any], str]] = {
    "type": _type,
    "const": _const,
    "enum": _enum,
    "pattern": _pattern,
    "minLength": _limit("must have a length of at least", operator.ge, str),
    "maxLength": _limit("must have a length of at most", operator.le, str),
    "minItems": _limit("must have a length of at least", operator.ge, list),
    "maxItems": _limit("must have a length of at most", operator.le, list),
    "minProperties": _limit("must have a size of at least", operator.ge, dict),
    "maxProperties": _limit("must have a size of at most", operator.le, dict),
    "minimum": _limit("must be at least", operator.ge),
    "maximum": _limit("must be at most", operator.le),
    "exclusiveMinimum": _limit("must be over", operator.gt),
    "exclusiveMaximum": _limit("must be under", operator.lt),
}
# The kind of value that a word is about, and what checks it.
_NESTED: dict[str, tuple[type, Callable[[_Checker, Any, Any, Path], Problems]]] = {
    "if": (object, _Checker.conditional),
    "properties": (dict, _Checker.properties),
    "items": (list, _Checker.items),
    "required": (dict, _Checker.required),
    "dependentRequired": (dict, _Checker.dependent),
    "dependentSchemas": (dict, _Checker.dependent),
    "allOf": (object, _Checker.all_of),
    "anyOf": (object, _Checker.any_of),
    "oneOf": (object, _Checker.any_of),
    "not": (object, _Checker.negation),
}
