"""What OpenAPI allows, and what is hardly meant all the same: nothing of it is changed."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from sdksmith.document import pointers
from sdksmith.document.faults import Meant, Problem
from sdksmith.document.mending.repairs import IGNORED, Repairs
from sdksmith.document.near import find_meant
from sdksmith.document.references import Node, reference_fault
from sdksmith.document.structure import OBJECTS
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, list_at, mapping_at
from sdksmith.near import CERTAIN, find_near
from sdksmith.rules import Rule

# Every word of JSON Schema 2020-12, of OpenAPI, and of the drafts before.
_KEYWORDS = frozenset(
    {
        *OBJECTS["schema"],
        *("$ref", "$id", "$schema", "$anchor", "$comment", "$vocabulary"),
        *("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"),
        *("type", "enum", "const", "format", "default", "example", "examples"),
        *("title", "description", "readOnly", "writeOnly", "deprecated", "nullable"),
        *("multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"),
        *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
        *("maxContains", "minContains", "maxProperties", "minProperties", "required"),
        *("dependentRequired", "dependencies", "additionalItems", "definitions"),
        *("contentEncoding", "contentMediaType", "discriminator", "xml", "id"),
        *("externalDocs", "extends", "divisibleBy", "disallow", "links"),
    }
)
_WORDS = frozenset(word for word in _KEYWORDS if not word.startswith("$"))
_SHORTEST = 5
"""Shorter words are too near to each other."""
_NEAR = 0.83
"""`propertys` is as near, `required_if` is a word of somebody's own."""
_VARIABLE = re.compile(r"\{([^{}]+)\}")
# https://www.iana.org/assignments/media-types/
_MEDIA_TYPES = (
    *("application", "audio", "example", "font", "haptics", "image", "message"),
    *("model", "multipart", "text", "video"),
)
Root = Mapping[str, Any]
Doubt = Callable[[Repairs, Root, Node], None]


def doubt(repairs: Repairs, root: Root, node: Node) -> None:
    """Tell what is odd about one object of the document."""
    if node.kind in _RULES and is_mapping(node.value):
        for rule in _asked_by(node.kind, tuple(node.value)):
            rule(repairs, root, node)


@lru_cache(maxsize=5_000)
def _asked_by(kind: str, keys: tuple[str, ...]) -> tuple[Doubt, ...]:
    """Give the rules that have something to look at in an object with some keys."""
    present = {*keys} if _KEYWORDS.issuperset(keys) else {*keys, _UNKNOWN}
    return tuple(rule for rule, key in _RULES[kind] if key in present)


# -- schemas ------------------------------------------------------------------------


def _doubt_keywords(repairs: Repairs, root: Root, node: Node) -> None:
    """Find keywords that are nearly some that JSON Schema knows."""
    for key in node.value.keys() - _KEYWORDS:
        near = _find_keyword(key)
        if near and near not in node.value:
            name = node.pointer[-1]
            message = f"`{key}` is not a field of `{name}`"
            problem = Problem(message, Rule.MISSPELT_KEYWORD)
            place, meant = (*node.pointer, key), Meant(near, is_key=True)
            repairs.tell(place, problem, IGNORED, meant=meant)


@cache
def _find_keyword(key: str) -> str:
    """Give the keyword that is nearly a word; large documents ask for few, but often."""
    if key.startswith(("x-", "$")) or len(key) < _SHORTEST:
        return ""
    return find_near(key, _WORDS, cutoff=_NEAR)


def _doubt_required(repairs: Repairs, root: Root, node: Node) -> None:
    properties = mapping_at(node.value, "properties")
    required = list_at(node.value, "required")
    for index, name in enumerate(required):
        if not isinstance(name, str) or name in properties or not properties:
            continue
        free = [other for other in properties if other not in required]
        near = find_near(name, free, cutoff=CERTAIN)
        if near:
            problem = Problem(
                f"`required` names `{name}`, which is no property",
                Rule.UNKNOWN_REQUIRED,
            )
            place = (*node.pointer, "required", index)
            repairs.tell(place, problem, "it may be sent", meant=Meant(near))


def _doubt_nullable(repairs: Repairs, root: Root, node: Node) -> None:
    is_old = str(root.get("openapi", "3.0")).startswith("3.0")
    kind = node.value.get("type")
    if is_old or node.value.get("nullable") is not True or not isinstance(kind, str):
        return
    problem = Problem("`nullable` is not a word of this version", Rule.NULLABLE)
    hint = f'write `type: [{kind}, "null"]`'
    repairs.tell((*node.pointer, "nullable"), problem, "null is allowed", hint)


def _doubt_items(repairs: Repairs, root: Root, node: Node) -> None:
    """Say where items are missing: 3.0 asks for them (§4.7.24.1), later ones do not."""
    is_old = str(root.get("openapi", "")).startswith("3.0")
    is_bare = not {"items", "prefixItems"} & node.value.keys()
    if is_old and node.value.get("type") == "array" and is_bare:
        problem = Problem("an array has no `items`, which is required", Rule.NO_ITEMS)
        repairs.tell((*node.pointer, "type"), problem, "they may be anything")


def _doubt_discriminator(repairs: Repairs, root: Root, node: Node) -> None:
    discriminator = node.value.get("discriminator")
    if not is_mapping(discriminator):
        return
    place = (*node.pointer, "discriminator")
    _doubt_name(repairs, root, node, discriminator)
    for tag, target in mapping_at(discriminator, "mapping").items():
        ref = target if "#" in str(target) else f"#/components/schemas/{target}"
        if not pointers.is_local(ref) or target in mapping_at(root, "definitions"):
            continue
        for fault in reference_fault(root, ref, (*place, "mapping", tag)):
            problem = Problem(fault.message, Rule.UNKNOWN_MAPPING)
            repairs.drop(fault.pointer, problem, hint=fault.hint, meant=fault.meant)


def _doubt_name(
    repairs: Repairs, root: Root, node: Node, discriminator: Mapping[str, Any]
) -> None:
    """Say where a union is told apart by a property that none of its schemas has."""
    name = discriminator.get("propertyName")
    variants = list_at(node.value, "oneOf") or list_at(node.value, "anyOf")
    found = [_properties(root, variant) for variant in variants]
    if not isinstance(name, str) or not variants or not all(found):
        return
    known = dict.fromkeys(key for each in found for key in each or ())
    if name in known or name in mapping_at(node.value, "properties"):
        return
    message = f"no schema has the property `{name}`, by which they are told apart"
    place = (*node.pointer, "discriminator", "propertyName")
    shared = [key for key in known if all(key in (each or ()) for each in found)]
    meant = Meant(shared[0]) if len(shared) == 1 else find_meant(name, known)
    problem = Problem(message, Rule.NO_TAG)
    repairs.tell(place, problem, "it is the name of a tag all the same", meant=meant)


def _properties(root: Root, schema: Any) -> Mapping[str, Any] | None:
    """Give the properties of an object written out; None of anything else."""
    if is_mapping(schema) and isinstance(schema.get("$ref"), str):
        try:
            schema = pointers.follow(root, schema["$ref"])[1]
        except LookupError:
            return None
    is_plain = is_mapping(schema) and not {"allOf", "oneOf", "anyOf"} & schema.keys()
    return mapping_at(schema, "properties") if is_plain else None


# -- the rest -----------------------------------------------------------------------


def _doubt_content(repairs: Repairs, root: Root, node: Node) -> None:
    content = mapping_at(node.value, "content")
    for name in content:
        kind, slash, rest = name.partition("/")
        is_known = kind.lower() in _MEDIA_TYPES or kind.startswith("x-")
        near = "" if is_known or not slash else find_near(kind, _MEDIA_TYPES)
        if near:
            problem = Problem(f"`{name}` is no media type", Rule.ODD_MEDIA_TYPE)
            place = (*node.pointer, "content", name)
            meant = Meant(f"{near}/{rest}", is_key=True)
            repairs.tell(place, problem, "taken as it is", meant=meant)


def _doubt_servers(repairs: Repairs, root: Root, node: Node) -> None:
    """Find variables in the URLs of servers that nobody describes."""
    for index, server in enumerate(list_at(node.value, "servers")):
        if not is_mapping(server):
            continue
        url, variables = server.get("url"), mapping_at(server, "variables")
        for name in _unknown_variables(url, variables):
            near = find_near(name, variables)
            message = f"the server has no variable `{name}`"
            place: Pointer = (*node.pointer, "servers", index, "url")
            new = str(url).replace(f"{{{name}}}", f"{{{near}}}")
            problem = Problem(message, Rule.UNKNOWN_VARIABLE)
            hint = f"did you mean `{near}`?" if near else ""
            meant = Meant(new) if near else None
            outcome = "the server is left out"
            repairs.tell(place, problem, outcome, hint, meant=meant)


def _unknown_variables(url: Any, variables: Mapping[str, Any]) -> Iterator[str]:
    for name in dict.fromkeys(_VARIABLE.findall(url) if isinstance(url, str) else ()):
        if name not in variables:
            yield name


_OF_CONTENT = ((_doubt_content, "content"),)
_OF_SERVERS = ((_doubt_servers, "servers"),)
_UNKNOWN = "*"
# Each with the key that it looks at, which may be any that is no keyword.
_RULES: Mapping[str, tuple[tuple[Doubt, str], ...]] = {
    "schema": (
        (_doubt_keywords, _UNKNOWN),
        (_doubt_required, "required"),
        (_doubt_nullable, "nullable"),
        (_doubt_items, "type"),
        (_doubt_discriminator, "discriminator"),
    ),
    **dict.fromkeys(("response", "request body"), _OF_CONTENT),
    **dict.fromkeys(("document", "path item", "operation"), _OF_SERVERS),
}
