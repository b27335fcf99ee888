"""First stage: is this an OpenAPI document, and of a version that we know?"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from sdksmith.document.faults import Fault
from sdksmith.document.values import is_mapping, shorten

SUPPORTED = ("3.0", "3.1", "3.2")
_KNOWN = "sdksmith reads OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0"


def shape_faults(root: Any) -> Iterator[Fault]:
    """Give a fault when the document is not one that the next stages can read."""
    hint = 'an OpenAPI document is a mapping with `openapi: "3.1.0"` in it'
    if not is_mapping(root):
        yield Fault((), "not an OpenAPI document", hint)
    elif "openapi" in root:
        yield from _version_faults(root["openapi"])
    elif "swagger" in root:
        yield from _swagger_faults(root["swagger"])
    else:
        names = list(root)
        similar = get_close_matches("openapi", names, n=1) or [
            name for name in names if name.lower() == "openapi"
        ]
        if similar:
            hint = f"`{similar[0]}` is spelled `openapi`"
        place = (similar[0],) if similar else ()
        yield Fault(place, "not an OpenAPI document: it has no `openapi`", hint)


def _swagger_faults(version: Any) -> Iterator[Fault]:
    if version != "2.0":
        shown = shorten(version, quotes="").strip('"')
        number = isinstance(version, float | int)
        hint = 'write it in quotes: `swagger: "2.0"`' if number else _KNOWN
        yield Fault(("swagger",), f"Swagger {shown} is not supported", hint)


def _version_faults(version: Any) -> Iterator[Fault]:
    place = ("openapi",)
    if not isinstance(version, str):
        message = f"the version of OpenAPI must be text, not {shorten(version)}"
        yield Fault(place, message, 'write it in quotes: `openapi: "3.1.0"`')
    elif not version.startswith(SUPPORTED):
        shown = shorten(version, quotes="").strip('"')
        message = f"OpenAPI {shown} is not supported"
        yield Fault(place, message, _KNOWN)
    elif not re.fullmatch(r"3\.\d\.\d+(-.+)?", version):
        message = f"{shorten(version)} is not a version of OpenAPI"
        yield Fault(place, message, 'it has three parts, such as "3.1.0"')
