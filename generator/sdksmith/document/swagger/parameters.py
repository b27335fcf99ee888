"""Parameters outside of the body: Swagger 2.0, § "Parameter Object"."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.swagger.schemas import AS_TEXT, convert_value
from sdksmith.document.tree import Pointer

_BODY = ("body", "formData")
# collectionFormat -> the `style` of a query and whether it is exploded.
_QUERY_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
_SEPARATORS = {"ssv": "spaces", "tsv": "tabs", "pipes": "`|`"}
_ABOUT = ("name", "in", "description", "required", "deprecated")


def is_body(node: Mapping[str, Any]) -> bool:
    """Say whether a parameter is a part of the body, or all of it."""
    return node.get("in") in _BODY


def convert_parameter(
    node: Mapping[str, Any], new: Pointer, old: Pointer, ledger: Ledger
) -> dict[str, Any]:
    """Give the Parameter Object in OpenAPI 3.0."""
    made = {key: node[key] for key in node if key in _ABOUT or key.startswith("x-")}
    location = node.get("in")
    if location == "query" and node.get("allowEmptyValue") is True:
        made["allowEmptyValue"] = True
    schema, style = convert_list(node, old, ledger, in_query=location == "query")
    ledger.moves[(*new, "schema")] = old
    return {**made, **style, "schema": schema}


def convert_list(
    node: Mapping[str, Any], old: Pointer, ledger: Ledger, *, in_query: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the schema of a value, and the fields that say how a list is written.

    A list in a form that OpenAPI 3 has no word for becomes a text.

    Args:
        in_query: whether it travels in a query or a form, where more is possible.
    """
    if node.get("type") != "array":
        return convert_value(node, old, ledger), {}
    form = str(node.get("collectionFormat", "csv"))
    if form in _SEPARATORS and (form == "tsv" or not in_query):
        joined = f"join its values with {_SEPARATORS[form]} yourself"
        message = f"a list as `{form}` is lost: OpenAPI 3 cannot say it here"
        ledger.lose((*old, "collectionFormat"), message, f"give one text: {joined}")
        return dict(AS_TEXT), {}
    schema = convert_value(node, old, ledger)
    if not in_query:  # `simple`, which is what is taken without a word
        return schema, {}
    style, explode = _QUERY_STYLES.get(form, _QUERY_STYLES["csv"])
    return schema, {"style": style, "explode": explode}
