"""The OpenAPI document: read, checked, and every value of it with its place.

reading      bytes -> values, YAML (yaml_text, yaml_values) or JSON (json_text)
shape        is it OpenAPI, of a version that we know
overlays     files that change it (overlay_actions)
joining      several files -> one: store opens them, linking and links find what leads
             where (identifiers: $id, $anchor), bundling makes it (edits, homes)
references   does every `$ref` lead somewhere (structure says where one may stand)
validation   does it keep the rules of OpenAPI (words says what is wrong)
mending      what is made of it where it does not
telling      which faults are told, and how
checking     all that in order
document     the value; places in files only when asked for: origins leads from
             a value back to its file, files (source, tree) to line and column there
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdksmith.document.document import (
        Document,
        check_document,
        load_document,
        read_document,
    )
    from sdksmith.document.faults import Fault, broken_reason
    from sdksmith.document.joining import may_have_links
    from sdksmith.document.store import Sources
    from sdksmith.document.tree import Pointer
    from sdksmith.document.values import is_mapping

__all__ = [
    "Document",
    "Fault",
    "Pointer",
    "Sources",
    "broken_reason",
    "check_document",
    "is_mapping",
    "load_document",
    "may_have_links",
    "read_document",
]

# Each is imported when it is first asked for (PEP 562): the process in which the
# validator runs has no need of them, and somebody waits for it.
_HOMES = {
    "Document": "document",
    "Fault": "faults",
    "Pointer": "tree",
    "Sources": "store",
    "broken_reason": "faults",
    "check_document": "document",
    "is_mapping": "values",
    "load_document": "document",
    "may_have_links": "joining",
    "read_document": "document",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
