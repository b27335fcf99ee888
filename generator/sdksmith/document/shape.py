"""First stage: is this an OpenAPI document, and of a version that we know?"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sdksmith.document.faults import Fault, Meant
from sdksmith.document.values import is_mapping, shorten
from sdksmith.near import find_near
from sdksmith.rules import Rule

SUPPORTED = ("3.0", "3.1", "3.2")
_STARTS = tuple(f"{number}." for number in SUPPORTED)
_VERSION = re.compile(r"3\.\d\.\d+(-.+)?")
_KNOWN = "sdksmith reads OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0"


def is_swagger(root: Any) -> bool:
    """Say whether a document is Swagger 2.0."""
    return is_mapping(root) and "swagger" in root and "openapi" not in root


def shape_faults(root: Any) -> Iterator[Fault]:
    """Give a fault when the document is not one that the next stages can read."""
    hint = 'an OpenAPI document is a mapping with `openapi: "3.1.0"` in it'
    if not is_mapping(root):
        yield Fault((), "not an OpenAPI document", hint, rule=Rule.NOT_OPENAPI)
    elif "openapi" in root:
        version = root["openapi"]
        yield from _version_faults(version)
        if (
            _meant(version) == version
            and not {"paths", "webhooks", "components"} & root.keys()
        ):
            hint = "a document has `paths`, or `webhooks` or `components` (3.1)"
            message = "the document says nothing of an API"
            yield Fault((), message, hint, rule=Rule.NO_API)
    elif "swagger" in root:
        yield from _swagger_faults(root["swagger"])
    else:
        names = list(root)
        near = find_near("openapi", names)
        if near:
            hint = f"`{near}` is spelled `openapi`"
        place = (near,) if near else ()
        meant = Meant("openapi", is_key=True) if near else None
        message = "not an OpenAPI document: it has no `openapi`"
        yield Fault(place, message, hint, rule=Rule.NOT_OPENAPI, meant=meant)


def _swagger_faults(version: Any) -> Iterator[Fault]:
    if version != "2.0":
        shown = shorten(version, quotes="").strip('"')
        number = isinstance(version, float | int)
        hint = 'write it in quotes: `swagger: "2.0"`' if number else _KNOWN
        message = f"Swagger {shown} is not supported"
        meant = Meant("2.0") if number else None
        rule = Rule.UNSUPPORTED_VERSION
        yield Fault(("swagger",), message, hint, rule=rule, meant=meant)


def _version_faults(version: Any) -> Iterator[Fault]:
    place = ("openapi",)
    meant = _meant(version)
    outcome = f"taken as {meant}" if meant else ""
    known = Meant(meant) if meant else None
    rule = Rule.WRONG_VERSION if meant else Rule.UNSUPPORTED_VERSION
    if not isinstance(version, str):
        message = f"the version of OpenAPI must be text, not {shorten(version)}"
        hint = 'write it in quotes: `openapi: "3.1.0"`'
    elif meant is None:
        shown = shorten(version, quotes="").strip('"')
        message, hint = f"OpenAPI {shown} is not supported", _KNOWN
    elif meant != version:
        message = f"{shorten(version)} is not a version of OpenAPI"
        hint = f'it has three parts: "{meant}"'
    else:
        return
    yield Fault(
        place,
        message,
        hint,
        slight=meant is not None,
        outcome=outcome,
        rule=rule,
        meant=known,
    )


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
