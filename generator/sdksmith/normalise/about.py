"""What a document says of the API as a whole: OpenAPI 3.2 §4.2 to §4.4, §4.11, §4.22."""

from collections.abc import Iterable

from sdksmith.ir import About
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at


def read_about(root: Node, operations: Iterable[Node]) -> About:
    """Give who is behind the API, and where more is said of it."""
    info = node_at(root, "info")
    contact, terms = node_at(info, "contact"), node_at(info, "license")
    return About(
        summary=text_at(info, "summary"),
        docs_url=text_at(node_at(root, "externalDocs"), "url"),
        terms_url=text_at(info, "termsOfService"),
        contact_name=text_at(contact, "name"),
        contact_email=text_at(contact, "email"),
        contact_url=text_at(contact, "url"),
        license_name=text_at(terms, "name"),
        license_identifier=text_at(terms, "identifier"),
        license_url=text_at(terms, "url"),
        tags=_read_tags(root, operations),
    )


def _read_tags(root: Node, operations: Iterable[Node]) -> tuple[str, ...]:
    """Give those that are listed, then those that only operations name."""
    listed = [text_at(tag, "name") for tag in list_at(root, "tags") if is_node(tag)]
    used = [tag for node in operations for tag in list_at(node, "tags")]
    names = [*listed, *(tag for tag in used if isinstance(tag, str))]
    return tuple(dict.fromkeys(filter(None, names)))
