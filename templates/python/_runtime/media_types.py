"""Which of several documented answers the `Content-Type` of an answer means."""

from __future__ import annotations

from collections.abc import Sequence

from .operation import Answer


def choose(answers: Sequence[Answer], content_type: str) -> Answer:
    """The answer whose media type is nearest; the first if none is, or none is said.

    Nearest is the same type with the same parameters, then with others, then a range:
    `text/*`, `*/*` (RFC 9110 12.5.1).
    """
    return max(answers, key=lambda answer: _closeness(answer.media_type, content_type))


def _closeness(documented: str, sent: str) -> int:
    (wanted, parameters), (kind, given) = _read(documented), _read(sent)
    if wanted == kind:
        return 3 + len(parameters) if parameters <= given else 2
    main, _, sub = wanted.partition("/")
    return int(sub == "*" and main in ("*", kind.partition("/")[0]))


def _read(media_type: str) -> tuple[str, set[str]]:
    """A media type's name and its parameters, in lower case and without quotes."""
    kind, *parameters = media_type.lower().replace('"', "").split(";")
    return kind.strip(), {text.strip() for text in parameters}
