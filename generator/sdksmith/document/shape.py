"""First stage: is this an OpenAPI document, and of a version that we know?"""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from sdksmith.document.faults import Fault
from sdksmith.document.values import is_mapping, shorten

SUPPORTED = ("3.0", "3.1", "3.2")
_STARTS = tuple(f"{number}." for number in SUPPORTED)
_VERSION = re.compile(r"3\.\d\.\d+(-.+)?")
_KNOWN = "sdksmith reads OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0"


def shape_faults(root: Any) -> Iterator[Fault]:
    """Give a fault when the document is not one that the next stages can read."""
    hint = 'an OpenAPI document is a mapping with `openapi: "3.1.0"` in it'
    if not is_mapping(root):
        yield Fault((), "not an OpenAPI document", hint)
    elif "openapi" in root:
        version = root["openapi"]
        yield from _version_faults(version)
        if (
            _meant(version) == version
            and not {"paths", "webhooks", "components"} & root.keys()
        ):
            hint = "a document has `paths`, or `webhooks` or `components` (3.1)"
            yield Fault((), "the document says nothing of an API", hint)
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
    meant = _meant(version)
    slight = meant is not None
    outcome = f"taken as {meant}" if meant else ""
    if not isinstance(version, str):
        message = f"the version of OpenAPI must be text, not {shorten(version)}"
        hint = 'write it in quotes: `openapi: "3.1.0"`'
        yield Fault(place, message, hint, slight=slight, outcome=outcome)
    elif meant is None:
        shown = shorten(version, quotes="").strip('"')
        yield Fault(place, f"OpenAPI {shown} is not supported", _KNOWN)
    elif meant != version:
        message = f"{shorten(version)} is not a version of OpenAPI"
        hint = 'it has three parts, such as "3.1.0"'
        yield Fault(place, message, hint, slight=True, outcome=outcome)


def _meant(version: Any) -> str | None:
    """Give the version that is meant, None if it is none of those that we know."""
    if isinstance(version, str) and _VERSION.fullmatch(version):
        return version if version.startswith(_STARTS) else None
    is_number = isinstance(version, int | float) and not isinstance(version, bool)
    found = re.match(r"v?(3\.\d)(?!\d)", str(version).strip()) if version else None
    if found and f"{found[1]}." in _STARTS and (is_number or isinstance(version, str)):
        return f"{found[1]}.0"
    return None


def mend_version(root: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the document with its version as it has to be written."""
    meant = _meant(root.get("openapi"))
    return root if meant in (None, root["openapi"]) else {**root, "openapi": meant}
