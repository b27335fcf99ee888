"""First stage: is this an OpenAPI document, and of a version that we know?"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from sdksmith.document.faults import Fault
from sdksmith.document.values import is_mapping, shorten

SUPPORTED = ("3.0", "3.1")


def shape_faults(root: Any) -> Iterator[Fault]:
    """Give a fault when the document is not one that the next stages can read."""
    hint = 'an OpenAPI document is a mapping with `openapi: "3.1.0"` in it'
    if not is_mapping(root):
        yield Fault((), "not an OpenAPI document", hint)
    elif "openapi" in root:
        yield from _version_faults(root["openapi"])
    elif "swagger" in root:
        version = shorten(root["swagger"], quotes="").strip('"')
        message = f"Swagger {version} is not supported yet"
        hint = "convert it to OpenAPI 3 first, for example with `swagger2openapi`"
        yield Fault(("swagger",), message, hint)
    else:
        names = list(root)
        similar = get_close_matches("openapi", names, n=1) or [
            name for name in names if name.lower() == "openapi"
        ]
        if similar:
            hint = f"`{similar[0]}` is spelled `openapi`"
        place = (similar[0],) if similar else ()
        yield Fault(place, "not an OpenAPI document: it has no `openapi`", hint)


def _version_faults(version: Any) -> Iterator[Fault]:
    place = ("openapi",)
    known = " and ".join(SUPPORTED)
    if not isinstance(version, str):
        message = f"the version of OpenAPI must be text, not {shorten(version)}"
        yield Fault(place, message, 'write it in quotes: `openapi: "3.1.0"`')
    elif not version.startswith(tuple(f"{number}." for number in SUPPORTED)):
        yet = " yet" if version.startswith("3.2") else ""
        shown = shorten(version, quotes="").strip('"')
        message = f"OpenAPI {shown} is not supported{yet}"
        yield Fault(place, message, f"sdksmith reads OpenAPI {known}")
    elif not re.fullmatch(r"3\.\d\.\d+(-.+)?", version):
        message = f"{shorten(version)} is not a version of OpenAPI"
        yield Fault(place, message, 'it has three parts, such as "3.1.0"')
