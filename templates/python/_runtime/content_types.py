"""Content types: which one the caller chooses, and what one says of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any, cast

from typing_extensions import is_typeddict

from .errors import Fault
from .model import twin_fields
from .omit import omit
from .operation import Body, Operation


def choose_body(
    operation: Operation[Any], given: dict[str, Any], faults: list[Fault]
) -> Body:
    """The body of the content type that the caller asks for, else the default one.

    The argument `content_type` is taken out of `given`.
    """
    bodies, wanted = operation.bodies, given.pop("content_type", omit)
    if wanted is omit:
        chosen = bodies[0]
    else:
        same = [b for b in bodies if b.media_type == wanted]
        alike = [b for b in bodies if _is_in_range(wanted, b.media_type)]
        if not same and not alike:
            names = ", ".join(body.media_type for body in bodies)
            faults.append(Fault("content_type", f"Input should be one of {names}"))
            return bodies[0]
        chosen = replace([*same, *alike][0], media_type=str(wanted))
    own = set(argument_names(chosen))
    others = [name for name in given if name not in own]
    words = f"is no argument for {chosen.media_type}"
    faults += [Fault(name, f"{name} {words}") for name in others]
    for name in others:
        del given[name]
    if chosen.required and not chosen.spread and not given:
        faults += [Fault(name, "Field required") for name in own]
    return chosen


def _is_in_range(wanted: object, media_type: str) -> bool:
    if not isinstance(wanted, str) or not re.fullmatch(r"[^\s/*]+/[^/*\r\n]+", wanted):
        return False
    bare = wanted.partition(";")[0].strip().lower()
    return "*" in media_type and fnmatchcase(bare, media_type)


def argument_names(body: Body) -> dict[str, str]:
    """The arguments of a body and the wire name of each."""
    if not body.spread:
        return {"body": "body"}
    arguments = {name: argument for argument, name in body.renamed.items()}
    kind = cast(Any, body.type() if body.type else None)
    fields = twin_fields(kind).items() if is_typeddict(kind) else ()
    return {arguments.get(name, name): field.wire_name for name, field in fields}


def charset_of(media_type: str) -> str:
    """The encoding of a text; UTF-8 where the media type does not say."""
    found = re.search(r';\s*charset="?([^\s;"]+)', media_type, re.IGNORECASE)
    return found[1] if found else "utf-8"
