"""Third stage: the rules of OpenAPI, by openapi-spec-validator.

The validator has two halves: the JSON Schema of OpenAPI, and rules that no schema can
state (are all path parameters declared?). The second half does not say where it found
something, so each of its keyword validators is wrapped to know its place.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import validator_for
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    schemas,
)
from openapi_spec_validator.validation import exceptions
from referencing.exceptions import Unresolvable

from sdksmith.document import openapi_32, pointers, quick_validation, words
from sdksmith.document.alternatives import leaves
from sdksmith.document.faults import Fault
from sdksmith.document.path_names import meant_path
from sdksmith.document.tree import Pointer
from sdksmith.document.values import SHOWN, is_mapping
from sdksmith.rules import Rule

_NOT_FILE = 'not `"file"`'


def validator_faults(root: Mapping[str, Any]) -> list[Fault]:
    """Give every violation of the rules of OpenAPI, in no order."""
    by_schema = list(_schema_faults(root))
    places = {fault.pointer for fault in by_schema}
    # What breaks the schema mostly breaks a rule too: one message is enough.
    by_rule = [
        fault
        for fault in _rule_faults(root)
        if places.isdisjoint(_prefixes(fault.pointer))
    ]
    found = by_schema + by_rule
    # What the validator stumbles over is mostly a fault that is told already.
    if any(fault.rule is not Rule.UNREADABLE for fault in found):
        found = [fault for fault in found if fault.rule is not Rule.UNREADABLE]
    misspelt = {f.pointer for f in found if f.rule is Rule.UNKNOWN_FIELD and f.meant}
    found = [
        fault
        for fault in found
        if fault.rule is not Rule.MISSING_FIELD or fault.pointer not in misspelt
    ]
    strong = {fault.pointer for fault in found if not fault.weak}
    strong |= {place for each in strong for place in _prefixes(each)}
    return [fault for fault in found if not (fault.weak and _is_echo(fault, strong))]


def _is_echo(fault: Fault, strong: set[Pointer]) -> bool:
    """Say whether a weak fault only follows from others, at these places and above."""
    parent = fault.pointer[:-1]
    # With a wrong `type` or `in`, the fields that belong to the right one look unknown.
    causes = ((*parent, "type"), (*parent, "in"))
    return fault.pointer in strong or any(cause in strong for cause in causes)


def _prefixes(pointer: Pointer) -> list[Pointer]:
    """Give a pointer and all above it."""
    return [pointer[:length] for length in range(len(pointer) + 1)]


# By the start of the version: the validator, and the name of its JSON Schema.
_VERSIONS: Mapping[str, tuple[Any, str]] = {
    "2.0": (OpenAPIV2SpecValidator, "schema_v2"),
    "3.0": (OpenAPIV30SpecValidator, "schema_v30"),
    "3.1": (OpenAPIV31SpecValidator, "schema_v31"),
    "3.2": (openapi_32.SpecValidator, "schema_v32"),
}


def _version(root: Mapping[str, Any]) -> tuple[Any, str]:
    return _VERSIONS[str(root.get("openapi") or root["swagger"])[:3]]


def _schema_faults(root: Mapping[str, Any]) -> Iterator[Fault]:
    """Check by the JSON Schema of the document's version of OpenAPI."""
    # Not through the validator's own `schema_validator`: where jsonschema-rs is
    # installed that is another one, and messages shall not depend on it.
    schema: Any = dict(getattr(schemas, _version(root)[1]))
    try:
        for error in quick_validation.iter_errors(schema, root):
            for leaf in leaves(error):
                yield from words.faults((), leaf)
    except RecursionError:
        # Schemas that contain themselves ever anew: what is read later has a limit.
        return


def _rule_faults(root: Mapping[str, Any]) -> Iterator[Fault]:
    """Check the rules beyond the schema."""
    base = _version(root)[0]
    table = {
        name: type(validator.__name__, (validator,), _changes(validator))
        for name, validator in base.keyword_validators.items()
    }
    # Without handlers it opens no file and no URL that a document names.
    fields = {"keyword_validators": table, "resolver_handlers": {}}
    placed: Any = type("PlacedValidator", (base,), fields)(_without_extensions(root))
    found: Iterator[Fault] = placed.root_validator(placed.schema_path)
    for fault in found:
        # The rules for schemas are those of OpenAPI 3.0 for Swagger 2.0 too, which knows
        # that type for answers (§ "Response Object") and whose schema has judged it.
        is_file = fault.pointer[-1:] == ("type",) and fault.message.endswith(_NOT_FILE)
        if "openapi" in root or not is_file:
            yield replace(fault, pointer=_written_place(root, fault.pointer))


def _ref_beside(node: Any, part: str | int) -> Any:
    """Give the reference of a node that has no such part itself."""
    return node.get("$ref") if is_mapping(node) and part not in node else None


def _written_place(root: Any, pointer: Pointer) -> Pointer:
    """Give where a value is written to which a path leads through references."""
    node: Any = root
    place: Pointer = ()
    for part in pointer:
        ref = _ref_beside(node, part)
        if isinstance(ref, str) and pointers.is_local(ref):
            try:
                place, node = pointers.follow(root, ref)
            except (pointers.Dangling, pointers.Circular):
                return pointer
        try:
            node, place = node[part], (*place, part)
        except (LookupError, TypeError):
            return pointer
    return place


def _without_extensions(root: Mapping[str, Any]) -> dict[str, Any]:
    """Give the document without `x-` fields in `paths`: the rules take them for paths."""
    paths = root.get("paths")
    if not is_mapping(paths):
        return dict(root)
    kept = {path: item for path, item in paths.items() if not path.startswith("x-")}
    return {**root, "paths": kept}


def _changes(validator: Any) -> dict[str, Any]:
    """Give the methods that a keyword validator gets in the place of its own."""
    made = {"__init__": _quick(validator), "__call__": _placed(validator)}
    if hasattr(validator, "_get_schema_checker"):
        made["_get_schema_checker"] = _accepting(validator)
    return made


def _accepting(validator: Any) -> Any:
    """Give a `_get_schema_checker` whose checker passes over what is valid for sure."""

    def get(self: Any, path: Any, schema: Any) -> Any:
        check = validator._get_schema_checker(self, path, schema)
        # `partial(class.check_schema, format_checker=...)` or `class.check_schema`
        dialect: Any = getattr(check, "func", check).__self__
        formats = getattr(self, "schema_validator_format_checker", None)
        accepts = _accepts_schemas(dialect, formats or dialect.FORMAT_CHECKER)

        def check_quickly(schema: Any) -> None:
            if not accepts(schema):
                check(schema)

        return check_quickly

    return get


@cache
def _accepts_schemas(dialect: Any, formats: FormatChecker) -> Callable[[Any], bool]:
    """Give what accepts the schemas that a dialect of JSON Schema allows."""
    return quick_validation.make_accepts(dialect.META_SCHEMA, formats, SPECIFICATIONS)


class _Seen(set[object]):
    """A set that is filled as a list is."""

    def append(self, entry: object) -> None:
        """Add one."""
        self.add(entry)


def _quick(validator: Any) -> Any:
    """Give an `__init__` after which what has been seen is kept in sets.

    The validator looks each schema up in a list of all that it has seen: of GitHub's
    12 seconds 9 went there, and Microsoft Graph has twenty times as many schemas.
    """

    def start(self: Any, *args: Any) -> None:
        validator.__init__(self, *args)
        for name, value in list(self.__dict__.items()):
            if value == []:
                setattr(self, name, _Seen())

    return start


def _placed(validator: Any) -> Any:
    """Give a `__call__` that yields faults, with the place of what it checks."""
    # The one that checks a default is called with the schema and the default.
    last = ("default",) if hasattr(validator, "value_validator_cls") else ()

    def call(self: Any, *args: Any, **keywords: Any) -> Iterator[Fault]:
        path: Any = next(arg for arg in args if isinstance(arg, SchemaPath))
        place = (*path.parts, *last)
        try:
            for error in validator.__call__(self, *args, **keywords):
                # A fault is from a validator that this one called: it has its place.
                known = isinstance(error, Fault)
                yield from [error] if known else _faults(path, place, error)
        except Unresolvable:
            # All references were followed in the stage before. This one is data, such
            # as a default with a key `$ref`, which the validator takes for one.
            return
        except RecursionError:
            # The validator walks through each `allOf` to its end. A parent that lists
            # its children, which name it in theirs, has none, and is no fault.
            return
        # Odd documents raise anything here: KeyError, ValueError for a path template.
        # It is a fault of the document, and the others shall be found.
        except Exception as error:  # noqa: BLE001 - the reason stands above
            yield _unreadable(place, error)

    return call


def _unreadable(place: Pointer, error: Exception) -> Fault:
    if isinstance(error, ValueError) and place[:1] == ("paths",):
        # It reads path templates as Python's format strings, which speak of braces.
        message = f"the braces of the path do not match: `{place[1]}`"
        meant = meant_path(str(place[1]))
        return Fault(place[:2], message, rule=Rule.BRACES, meant=meant)
    reason = f"{type(error).__name__}: {str(error)[: SHOWN]}"
    message = f"the validator cannot read this ({reason})"
    return Fault(place, message, weak=True, rule=Rule.UNREADABLE)


def _faults(path: Any, place: Pointer, error: ValidationError) -> Iterator[Fault]:
    """Give what the user has to mend for an error of a rule."""
    if (error.validator, error.validator_value) == ("format", "regex"):
        # A pattern is ECMA-262 (JSON Schema 2020-12 Validation §6.3.3), the validator
        # judges it by Python's `re`, which does not know `\\p{L}`, for one.
        return
    if isinstance(error, exceptions.ExtraParametersError):
        # A name in `required` that no `properties` lists is allowed by JSON Schema
        # 2020-12 Validation §6.5.3; the validator refuses it beside `allOf` only.
        return
    if isinstance(error, exceptions.DuplicateOperationIDError):
        return  # the stage before has said so, at the id itself
    if error.message.lower().startswith("duplicate tag name"):
        return  # mending says which one
    if isinstance(error, exceptions.UnresolvableParameterError):
        return  # so does it of the names in paths
    elif not isinstance(error.validator, str):
        message = error.message[:1].lower() + error.message[1:]
        yield Fault(place, message, rule=Rule.BROKEN_RULE)
    elif place[-1] == "default":
        for leaf in leaves(error):
            for fault in words.faults(place, leaf):
                yield replace(fault, rule=Rule.WRONG_DEFAULT)
    else:
        yield from _dialect_faults(path, place, error)


def _dialect_faults(
    path: Any, place: Pointer, error: ValidationError
) -> Iterator[Fault]:
    """Give all that is wrong with a schema; the validator stops at the first thing."""
    schema = path.read_value()
    dialect = schema.get("$schema") if is_mapping(schema) else None
    known: Any = validator_for({"$schema": dialect}, default=Draft202012Validator)
    if known in (OAS31Validator, OAS32Validator):
        # Its own schema is that of 2020-12 and four fields of OpenAPI; the error that
        # was passed in is about those when the former finds nothing.
        known = Draft202012Validator
    for found in list(known(known.META_SCHEMA).iter_errors(schema)) or [error]:
        for leaf in leaves(found):
            yield from words.faults(place, leaf)
