"""Request bodies, answers and their media types with faults."""

import re
from collections.abc import Mapping
from typing import Any

from sdksmith.document.faults import Meant, Problem, broken_reason
from sdksmith.document.mending import fields
from sdksmith.document.mending.repairs import Repairs, missing, wrong_kind
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, shorten
from sdksmith.rules import Rule

_STATUS = re.compile(r"[1-5](\d\d|XX|xx)|default")
_ANY_BODY = "the body may be anything"


def mend_request_body(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a request body, without its media types."""
    if not is_mapping(node):
        repairs.give_up(pointer, wrong_kind(pointer[-1], "a mapping", node))
        return
    table = {"description": fields.TEXT, "required": fields.BOOLEAN}
    fields.mend_fields(repairs, pointer, node, table)
    content = node.get("content")
    if "content" not in node and not is_reference(node):
        problem = missing(f"`{pointer[-1]}`", "content")
        if is_mapping(node.get("schema")):
            _take_as_json(repairs, pointer, node["schema"], problem, pointer)
        else:
            repairs.give_up(pointer, problem)
    elif "content" in node and not is_mapping(content):
        problem = wrong_kind("content", "a mapping", content)
        repairs.give_up(pointer, problem, at=(*pointer, "content"))


def mend_responses(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair the answers of an operation, without what is in them."""
    if not is_mapping(node):
        problem = wrong_kind(pointer[-1], "a mapping", node)
        repairs.set(pointer, {}, problem, "no answer is described")
        return
    for status, answer in node.items():
        if status.startswith("x-"):
            continue
        place = (*pointer, status)
        if not _STATUS.fullmatch(status):
            _mend_status(repairs, pointer, node, status)
        elif not is_mapping(answer):
            problem = wrong_kind(status, "a mapping", answer)
            empty = {"description": ""}
            if answer is None:
                repairs.set(place, empty, problem, "nothing is known of this answer")
            elif is_spare(status, node):
                repairs.drop(place, problem)
            else:
                repairs.give_up(place, problem)


def is_spare(status: str, responses: Mapping[str, Any]) -> bool:
    """Say whether calls can do without an answer: it is not what a success brings."""
    others = [key for key in responses if key.startswith("2")]
    return not status.startswith("2") and (status != "default" or bool(others))


def _mend_status(
    repairs: Repairs, pointer: Pointer, node: Mapping[str, Any], status: str
) -> None:
    """Find the number in `200 OK`; an answer without one cannot be told from others."""
    problem = Problem(f"`{status}` is no status", Rule.WRONG_STATUS)
    hint = "an answer is named by its status, such as `200`, `4XX` or `default`"
    found = re.findall(r"(?<!\d)[1-5]\d\d(?!\d)", status)
    code = found[0] if len(found) == 1 else status.strip().lower()
    place = (*pointer, status)
    if _STATUS.fullmatch(code) and code not in node:
        meant = Meant(code, is_key=True)
        repairs.drop(place, problem, f"taken as `{code}`", hint, meant=meant)
        repairs.edit((*pointer, code), node[status], place)
    elif any(key.startswith("2") for key in node):
        repairs.drop(place, problem, "the answer is left out", hint)
    else:
        repairs.give_up((*pointer, "default"), problem, hint, at=place)
        repairs.edit(place, {"description": ""})


def mend_response(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair an answer, without its media types and headers."""
    if not is_mapping(node):
        # One of an operation is the affair of its list.
        if pointer[:1] == ("components",):
            repairs.give_up(pointer, wrong_kind(pointer[-1], "a mapping", node))
        return
    table = {"description": fields.TEXT, "headers": fields.MAPPING}
    fields.mend_fields(repairs, pointer, node, table)
    if "content" not in node:
        if is_mapping(node.get("schema")):
            message = "an answer has no `schema` of its own, but in `content`"
            problem = Problem(message, Rule.MISPLACED_SCHEMA)
            at = (*pointer, "schema")
            _take_as_json(repairs, pointer, node["schema"], problem, at)
    elif not is_mapping(node["content"]):
        problem = wrong_kind("content", "a mapping", node["content"])
        place = (*pointer, "content")
        if node["content"] is None:
            repairs.drop(place, problem)
        else:
            repairs.give_up(pointer, problem, at=place)


def _take_as_json(
    repairs: Repairs, pointer: Pointer, schema: Any, problem: Problem, at: Pointer
) -> None:
    """Put a schema where it belongs, into the content of a body or an answer."""
    place = (*pointer, "content")
    moved = (*place, "application/json", "schema"), (*pointer, "schema")
    made = {"application/json": {"schema": schema}}
    repairs.set(place, made, problem, "taken as JSON", at=at, moved=moved)


def mend_media_type(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair a media type, without its schema."""
    if is_mapping(node):
        fields.mend_fields(repairs, pointer, node, {"encoding": fields.MAPPING})
        return
    problem = wrong_kind(pointer[-1], "a mapping", node)
    if node is None:
        repairs.set(pointer, {}, problem, _ANY_BODY)
    else:
        schema = {"schema": repairs.broken(problem, pointer)}
        repairs.set(pointer, schema, problem, "what needs it is left out")


def mend_encoding(repairs: Repairs, pointer: Pointer, node: Any) -> None:
    """Repair how a field of a form is written."""
    if not is_mapping(node):
        repairs.drop(pointer, wrong_kind(pointer[-1], "a mapping", node))
        return
    table = {
        "contentType": fields.TEXT,
        "style": fields.TEXT,
        "explode": fields.BOOLEAN,
        "allowReserved": fields.BOOLEAN,
        "headers": fields.MAPPING,
    }
    fields.mend_fields(repairs, pointer, node, table)
    styles = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
    style = node.get("style")
    if isinstance(style, str) and style not in styles:
        wanted = " or ".join(map(shorten, styles))
        message = f"`style` must be {wanted}, not {shorten(style)}"
        problem = Problem(message, Rule.WRONG_STYLE)
        repairs.drop((*pointer, "style"), problem)


def is_reference(node: Mapping[str, Any]) -> bool:
    """Say whether an object stands for another, or for nothing that can be read."""
    return "$ref" in node or bool(broken_reason(node))
