"""Servers: where the API is reached."""

import re
from collections.abc import Mapping
from typing import Any

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def read_base_url(node: Mapping[str, Any]) -> str:
    """Give the URL of the first server with the defaults of its variables filled in.

    Empty where the document names no server, or only one relative to the place of the
    document itself (OpenAPI 3.1 §4.8.5), which nobody knows: a caller has to say it.
    """
    servers = node.get("servers") or ()
    if not servers:
        return ""
    variables: Mapping[str, Any] = servers[0].get("variables") or {}
    url = _VARIABLE.sub(
        lambda match: str(variables.get(match[1], {}).get("default", match[0])),
        servers[0]["url"],
    )
    return url.rstrip("/") if url.startswith(("http://", "https://")) else ""
