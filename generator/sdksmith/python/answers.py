"""Answers by media type: which are told apart, and which are asked for."""

import re

from sdksmith.ir import Answer, Operation

_PRINTABLE = re.compile(r"[!-~]([ -~]*[!-~])?")


def meant_type(answer: Answer) -> str:
    """Give a media type that says what is meant where the document says `*/*`."""
    plain = {"text": "text/*", "binary": "application/octet-stream"}
    is_range = answer.media_type.startswith(("*/*", "application/*"))
    return plain.get(answer.kind, answer.media_type) if is_range else answer.media_type


def tells_media_types_apart(operation: Operation) -> bool:
    """Say whether a status of the operation has answers of several types."""
    rows = {(e.status, e.kind, repr(e.schema)) for e in _all_answers(operation)}
    return len(rows) > len({status for status, *_ in rows})


def _all_answers(operation: Operation) -> tuple[Answer, ...]:
    return (*operation.answers, *operation.errors)


def accepted_types(operation: Operation) -> str:
    """Give the header `Accept`: what the document has (RFC 9110 §12.5.1).

    JSON is preferred to the rest, and a success to the media type of an error.
    """
    successes = list(dict.fromkeys(entry.media_type for entry in operation.answers))
    found = {key: 1.0 for key in successes if _PRINTABLE.fullmatch(key)}
    kinds = [entry.kind for entry in operation.answers if entry.kind != "none"]
    if kinds[:1] == ["json"]:
        found.update(dict.fromkeys(list(found)[1:], 0.9))
    for entry in operation.errors:
        if _PRINTABLE.fullmatch(entry.media_type):
            found.setdefault(entry.media_type, 0.5 if found else 1.0)
    shown = [key if q == 1 else f"{key};q={q}" for key, q in found.items()]
    return ", ".join(shown) or "*/*"
