"""Answers: Swagger 2.0, § "Response Object" and "Header Object"."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.swagger.parameters import convert_list
from sdksmith.document.swagger.schemas import is_file, share_schema
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, list_at, mapping_at

JSON = "application/json"
_IS_JSON = re.compile(r"(application|text)/json|.*\+json")


def convert_responses(
    node: Mapping[str, Any],
    produces: Sequence[str],
    new: Pointer,
    old: Pointer,
    ledger: Ledger,
) -> dict[str, Any]:
    """Give the answers of an operation, or those that the whole document shares."""
    found = {
        status: ledger.find(entry, (*old, status))
        for status, entry in node.items()
        if not status.startswith("x-")
    }
    gives_files = any(is_file(entry.get("schema")) for _, entry in found.values())
    made = dict(node)
    for status, (place, entry) in found.items():
        written = node[status]
        if "$ref" in entry or not is_mapping(written):
            continue  # it leads to another file, or is no answer
        spoken = _choose_media_types(entry, produces, gives_files)
        if "$ref" in written and _is_shared_as_is(place, spoken, ledger):
            made[status] = ledger.refer(written)
        else:
            ledger.moves[(*new, status)] = place
            made[status] = _convert(entry, spoken, (*new, status), place, ledger)
    return made


def _is_shared_as_is(place: Pointer, spoken: Sequence[str], ledger: Ledger) -> bool:
    """Say whether a shared answer is made for these media types, too."""
    entry = mapping_at(mapping_at(ledger.root, "responses"), str(place[-1]))
    shared = _choose_media_types(entry, produced(ledger.root), is_file(entry))
    return len(place) == 2 and place[0] == "responses" and list(shared) == list(spoken)


def produced(node: Mapping[str, Any], default: Sequence[str] = ()) -> Sequence[str]:
    """Give the media types that a document or an operation produces."""
    return texts_at(node, "produces", default)


def texts_at(
    node: Mapping[str, Any], key: str, default: Sequence[str] = ()
) -> Sequence[str]:
    """Give a list of texts; where it is missing, what holds in its place."""
    found = list_at(node, key) if key in node else default
    return [text for text in found if isinstance(text, str)]


def _choose_media_types(
    node: Mapping[str, Any], produces: Sequence[str], gives_files: bool
) -> Sequence[str]:
    """Give the media types of one answer.

    Beside a file the error is JSON, and the other way round: `produces` is one list for
    all answers of an operation.
    """
    if is_file(node.get("schema")):
        others = [name for name in produces if not is_json(name)]
        return others or produces or ["*/*"]
    if not gives_files:
        return produces or [JSON]
    return [name for name in produces if is_json(name)] or [JSON]


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON (RFC 6839 §3.1)."""
    return bool(_IS_JSON.fullmatch(bare(media_type)))


def bare(media_type: str) -> str:
    """Give a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def _convert(
    node: Mapping[str, Any],
    spoken: Sequence[str],
    new: Pointer,
    old: Pointer,
    ledger: Ledger,
) -> dict[str, Any]:
    """Give one answer in OpenAPI 3.0."""
    made = {k: node[k] for k in node if k == "description" or k.startswith("x-")}
    headers = mapping_at(node, "headers")
    if headers:
        made["headers"] = {
            name: _convert_header(header, (*new, "headers", name), place, ledger)
            for name, header in headers.items()
            if (place := (*old, "headers", name))
        }
    content = _convert_content(node, spoken, new, old, ledger)
    return {**made, "content": content} if content else made


def _convert_content(
    node: Mapping[str, Any],
    spoken: Sequence[str],
    new: Pointer,
    old: Pointer,
    ledger: Ledger,
) -> dict[str, Any]:
    examples = mapping_at(node, "examples")
    content: dict[str, dict[str, Any]] = {}
    if "schema" in node:
        schema = share_schema(node["schema"], (*old, "schema"), ledger)
        for name in spoken:
            ledger.moves[(*new, "content", name, "schema")] = (*old, "schema")
            content[name] = {"schema": schema}
    kinds = {bare(name): name for name in reversed(list(content))}
    for name, example in examples.items():
        if name.startswith("x-"):
            continue
        # Without a schema there is "no content", but here is some.
        kind = kinds.get(bare(name), "" if content and "schema" in node else name)
        if kind:
            ledger.moves[(*new, "content", kind, "example")] = (*old, "examples", name)
            content.setdefault(kind, {})["example"] = example
        else:
            message = f"the example is lost: no answer is `{name}`"
            ledger.lose((*old, "examples", name), message)
    return content


def _convert_header(
    node: Any, new: Pointer, old: Pointer, ledger: Ledger
) -> dict[str, Any]:
    if not is_mapping(node):
        return {}
    made = {k: node[k] for k in node if k == "description" or k.startswith("x-")}
    ledger.moves[(*new, "schema")] = old
    schema, _ = convert_list(node, old, ledger, in_query=False)
    return {**made, "schema": schema}
