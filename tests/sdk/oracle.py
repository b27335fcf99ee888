"""openapi-core, which shares no code with us, judges requests against the document."""

from __future__ import annotations

import json
import re
from functools import cache
from urllib.parse import parse_qsl

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

from spec.document import SPEC

from .server import Request


@cache
def _document() -> OpenAPI:
    return OpenAPI.from_file_path(str(SPEC / "carecycle.yaml"))


def check(request: Request) -> None:
    """Raise an OpenAPIError if the document does not allow the request.

    It is judged as if it had been sent to the document's own server.
    """
    path, _, query = request.path.partition("?")
    found = re.fullmatch(r"/v2/campaigns/transfer-configs(?:/(.+))?", path)
    _document().validate_request(
        MockRequest(
            host_url="https://api.carecycle.ai",
            method=request.method,
            path=path,
            args=dict(parse_qsl(query)),
            view_args={"id": found[1]} if found and found[1] else {},
            headers=request.headers,
            data=request.body,
            content_type=request.headers.get("content-type", ""),
        )
    )


def read_body(request: Request) -> list[tuple[str, object]]:
    """The fields of a JSON object body in the order in which they were sent."""
    return list(json.loads(request.body).items())
