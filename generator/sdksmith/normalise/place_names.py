"""What stands at a place of the document is called after the way that leads there."""

from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Index
from sdksmith.names import pascal, words
from sdksmith.normalise.labels import label_variants
from sdksmith.normalise.nodes import is_node, list_at, text_at

_ROLES = {"responses": "Response", "requestBodies": "Request"}
_ROLE_WORDS = ("request", "response", "error", "body", "answer", "result", "reply")
# What the steps of a schema add to a name.
_STEPS = {
    "items": "Item",
    "additionalProperties": "Value",
    "unevaluatedProperties": "Value",
    "propertyNames": "Key",
    "schema": "",
}


def describe_place(place: Pointer) -> str:
    """Give the place as a JSON pointer, with labels in place of numbers.

    It is the identity of what stands there: it stays when other things come, go or
    change places.
    """
    steps = (
        step.label if isinstance(step, Index) else str(step)
        for step in skip_parts(place)
    )
    return "#" + "".join(
        "/" + step.replace("~", "~0").replace("/", "~1") for step in steps
    )


def skip_parts(place: Pointer) -> Pointer:
    """Give a place without the steps into the parts of an `allOf`: they are merged."""
    found: list[str | int] = []
    for step in place:
        if found[-1:] == ["allOf"] and isinstance(step, int):
            found.pop()
        else:
            found.append(step)
    return tuple(found)


def add_label(name: str, label: str) -> str:
    """Give the name of a part; one that says the whole's name already keeps its own."""
    return label if label.startswith(name) and label != name else name + label


def shared_name(place: Pointer) -> str:
    """Give the name that all users of a named answer, body or parameter see.

    Empty for what stands elsewhere: it is called after its operation.
    """
    if place[:1] != ("components",) or len(place) < 3 or place[1] == "schemas":
        return ""
    key, role = str(place[2]), _ROLES.get(str(place[1]), "")
    last = [word.lower() for word in words(key)[-1:]]
    return pascal(key) + ("" if last and last[0] in _ROLE_WORDS else role)


def answer_name(prefix: str, status: str, success: bool) -> str:
    """Give the name of what an operation answers with a status."""
    if not success:
        return f"{prefix}Error" if status == "default" else f"{prefix}Error{status}"
    return f"{prefix}Response" + ("" if status in ("200", "default") else status)


def describe_role(place: Pointer) -> str:
    """Give what stands at a place by the last steps to it, in a few words."""
    steps = [step for step in skip_parts(place) if step != "schema"]
    match steps:
        case ["components", "schemas", _]:
            return "schema"
        case [*_, "properties", name]:
            return f"property `{name}` of its parent"
        case [*_, "items"]:
            return "item of a list"
        case [*_, "additionalProperties" | "unevaluatedProperties"]:
            return "value of a map"
        case [*_, "patternProperties", _]:
            return "value of a map"
        case [*_, "prefixItems", _]:
            return "item of a tuple"
        case [*_, "oneOf" | "anyOf", _]:
            return "variant of a union"
        case [*_, "base"]:
            return "parent among its variants"
        case ["components", kind, name, *_]:
            return f"{name} of the document's {kind}"
        case [*_, "requestBody", "content", media_type]:
            return f"request in {media_type}"
        case [*_, "responses", status, "content", _]:
            return f"answer {status}"
        case [*_, "responses", "headers"]:
            return "headers of the answers"
        case [*_, "parameters", _]:
            return "parameter"
        case [*_, "$defs" | "definitions", _]:
            return "schema in a schema"
        case _:
            return "schema referred to"


def list_segments(
    document: Document, place: Pointer, *, whole: bool = False
) -> list[str]:
    """Give the parts of the name of what stands at a place, in Pascal case.

    A schema in a schema's `$defs` has a name of its own, unless the `whole` is wanted.
    """
    found, rest = _name_start(document, place)
    steps = [*enumerate(place)][rest:]
    while steps:
        position, step = steps.pop(0)
        if step == "base":
            found.append("Base")
        elif step in _STEPS:
            found.append(_STEPS[step])
        elif not steps:
            found.append(pascal(str(step)))
        elif step in ("$defs", "definitions"):
            found = [*(found if whole else ()), pascal(str(steps.pop(0)[1]))]
        else:
            _, inner = steps.pop(0)
            found.append(_name_inner(document, place[: position + 1], inner))
    return [segment for segment in found if segment]


def _name_start(document: Document, place: Pointer) -> tuple[list[str], int]:
    """Give what the first steps are called, and how many they are."""
    match place:
        case ("components", "schemas", key, *_):
            return [pascal(str(key))], 3
        case ("components", _, _, *_):
            return [shared_name(place)], 3
        case ("webhooks" | "x-webhooks", name, _, "requestBody", *_):
            return [f"{pascal(str(name))}Event"], 4
        case ("paths", path, "parameters", _, *_):
            return [pascal(str(path)), _parameter(document, place[:4])], 4
        case ("paths", _, _, "parameters", _, *_):
            return [
                operation_name(document, place[:3]),
                _parameter(document, place[:5]),
            ], 5
        case ("paths", _, _, "requestBody", *_):
            return [f"{operation_name(document, place[:3])}Request"], 4
        case ("paths", _, _, "responses", status, *_):
            prefix, answers = operation_name(document, place[:3]), _at(
                document, place[:4]
            )
            good = any(str(key).startswith("2") for key in answers)
            code = str(status)
            is_good = code.startswith("2") or (code == "default" and not good)
            return [answer_name(prefix, code, is_good)], 5
        case _:
            return [], 0


def operation_name(document: Document, place: Pointer) -> str:
    """Give what an operation is called, in Pascal case."""
    node = _at(document, place)
    given = text_at(node, "operationId") if is_node(node) else ""
    return pascal(given or f"{str(place[2]).upper()} {place[1]}")


def _parameter(document: Document, place: Pointer) -> str:
    node = _at(document, place)
    return pascal(text_at(node, "name")) if is_node(node) else ""


def _name_inner(document: Document, outer: Pointer, step: str | int) -> str:
    keyword = outer[-1]
    if keyword in ("allOf", "content"):
        return ""
    if keyword == "patternProperties":
        return "Value"
    prefix = "Item" if keyword == "prefixItems" else ""
    if isinstance(step, Index):
        return prefix + pascal(step.label)
    if isinstance(step, int):
        labels = label_variants(list_at({"": _at(document, outer)}, ""))
        return prefix + (labels[step] if step < len(labels) else "")
    return pascal(step)


def _at(document: Document, place: Pointer) -> Any:
    """Give what stands at a place, an empty object where nothing does."""
    node: Any = document.root
    for step in place:
        listed = list_at({"": node}, "")
        if is_node(node):
            node = node.get(str(step), {})
        else:
            inside = isinstance(step, int) and step < len(listed)
            node = listed[step] if isinstance(step, int) and inside else {}
    return node
