"""Which JSONPath was meant, where one selects nothing: the names in it by what there is."""

from typing import Any

from jsonpath import JSONPath
from jsonpath.selectors import NameSelector

from sdksmith.document.values import is_mapping
from sdksmith.near import find_near


def find_near_query(root: Any, query: str, compiled: JSONPath) -> str:
    """Give the query with the name in it that is nearly one there is, "" for none.

    Only a path of names is looked at, such as `$.paths['/pets'].get`.
    """
    node: Any = root
    for segment in compiled.segments:
        selector = segment.selectors[0] if len(segment.selectors) == 1 else None
        if not isinstance(selector, NameSelector) or not is_mapping(node):
            return ""
        name = selector.name
        if name not in node:
            near = find_near(name, node)
            return query.replace(name, near) if near and query.count(name) == 1 else ""
        node = node[name]
    return ""
