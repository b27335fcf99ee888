"""What an answer means: bytes to the documented value, or to the body of an error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import from_json

from .drifting import reader_of
from .errors import Fault, ResponseValidationError
from .lenient import Builder, MapKey, Problem, has_shape, show_path
from .model import adapter_of

if TYPE_CHECKING:
    from ._http import httpx
    from .operation import Answer, Operation
    from .state import State

T = TypeVar("T")

_drifted: set[object] = set()
"""The types of answers that have drifted before."""


class Drift(NamedTuple):
    """A place where an answer differs from the document, as in `items[].id`."""

    operation: str
    place: str
    message: str
    times: int
    """How often this was seen at this place, 1 the first time."""


def parse(state: State, operation: Operation[T], response: httpx.Response) -> T:
    """The value of a success.

    Raises: ResponseValidationError: if it cannot be read at all, or the client is
    strict and it breaks the document.
    """
    if response.status_code in (204, 205) and not state.strict_responses:
        return cast(T, None)
    answer = _find(operation.answers, response)
    if answer is None:  # another status than those documented
        answers = operation.answers.values()
        answer = next((a for a in answers if a.media_type), next(iter(answers), None))
    if answer is None:
        return cast(T, _plain(response))
    if not _is_json(answer.media_type):
        as_text = answer.media_type.startswith("text/")
        other = read_text(response) if as_text else response.content
        return cast(T, other if answer.media_type else None)
    data, problems = _decode(state, answer, response, operation)
    if problems and state.strict_responses:
        faults = [Fault(show_path(p.path), p.message) for p in problems]
        lines = "".join(f"\n  {place}: {message}" for place, message in faults)
        words = f"breaks the document:{lines}"
        raise _error(operation, response, words, data, faults)
    if problems:
        _note_drifts(state, operation.id, problems)
    return cast(T, data)


def parse_error(
    operation: Operation[Any], response: httpx.Response
) -> tuple[object, object]:
    """The body of an error: as documented for its status, and as plain JSON or text."""
    plain = _plain(response)
    answer = _find(operation.errors, response)
    if plain is None or isinstance(plain, str) or not answer or not answer.type:
        return plain, plain
    return Builder().build(answer.type(), plain), plain


def _note_drifts(state: State, operation: str, problems: list[Problem]) -> None:
    drifts: list[Drift] = []
    new: list[str] = []
    for path, message, kind in problems:
        # One place, whichever item of a list or value of a map it was met in.
        plain = ("*" if isinstance(part, MapKey) else part for part in path)
        place = re.sub(r"\[\d+\]", "[]", show_path(tuple(plain)))
        state.drifts[operation, place] += 1
        times = state.drifts[operation, place]
        drifts.append(Drift(operation, place, message, times))
        if times == 1:  # the kind and not the message, which may quote the answer
            new.append(f"{place or 'its root'}: {kind}")
    if new:
        words = "%s: the answer differs from the document: %s"
        state.logger.warning(words, operation, "; ".join(new))
    if state.on_drift:
        for drift in drifts:
            state.on_drift(drift)


def _find(answers: Mapping[str, Answer], response: httpx.Response) -> Answer | None:
    """The most exact documentation of a status (OpenAPI 3.1, 4.8.16)."""
    status = response.status_code
    keys = (str(status), f"{status // 100}XX", "default")
    answer = next((answers[key] for key in keys if key in answers), None)
    if answer and answer.others:
        # By name: the file is there only if the document needs it.
        media_types = import_module(".media_types", __package__)
        sent = response.headers.get("content-type", "")
        return cast("Answer", media_types.choose((answer, *answer.others), sent))
    return answer


@lru_cache(maxsize=128)
def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json")) or kind in ("*/*", "application/*")


def _decode(
    state: State, answer: Answer, response: httpx.Response, operation: Operation[Any]
) -> tuple[Any, list[Problem]]:
    if answer.type:
        found: list[Problem] = []
        try:
            if answer.type in _drifted and not state.strict_responses:
                reader = reader_of(answer.type)
                return reader.validate_json(response.content, context=found), found
            return adapter_of(answer.type).validate_json(response.content), []
        except ValidationError:
            pass  # what is wrong is found below, part by part
    try:
        data = _read_json(response)
    except ValueError as cause:
        kind = response.headers.get("content-type", "no content type")
        words = f"is not JSON ({kind})" if response.content else "is empty"
        raise _error(operation, response, words, read_text(response)) from cause
    if not answer.type:
        return data, []
    builder, promised = Builder(), answer.type()
    built = builder.build(promised, data, adapter=adapter_of(answer.type))
    if builder.problems and not has_shape(promised, data):
        sort = type(data).__name__
        words = f"is JSON of another type ({sort}) than the document promises"
        faults = [Fault(show_path(p.path), p.message) for p in builder.problems]
        raise _error(operation, response, words, data, faults)
    if builder.problems:  # a server that drifts once does it again
        _drifted.add(answer.type)
    return built, builder.problems


def read_text(response: httpx.Response) -> str:
    """The body in its charset; in UTF-8 if that is no charset, as `hex` is none."""
    try:
        return response.text
    except Exception:  # noqa: BLE001 - whatever the codec raises
        return response.content.decode(errors="replace")


def _read_json(response: httpx.Response) -> Any:
    """JSON in UTF-8, as it has to be (RFC 8259 8.1), or as old servers send it."""
    bom = b"\xef\xbb\xbf"
    is_plain = (response.charset_encoding or "utf-8").lower() in ("utf-8", "us-ascii")
    content = response.content if is_plain else read_text(response).encode()
    return from_json(content.removeprefix(bom))


def _plain(response: httpx.Response) -> object:
    """JSON data, else text, else bytes; None for an empty body."""
    kind = response.headers.get("content-type", "")
    if not response.content:
        return None
    if kind and not _is_json(kind) and not kind.startswith("text/"):
        return response.content
    try:
        return _read_json(response)
    except ValueError:
        return read_text(response)


def _error(
    operation: Operation[Any],
    response: httpx.Response,
    words: str,
    body: object,
    faults: list[Fault] | None = None,
) -> ResponseValidationError:
    where = f"{operation.method} {response.url.path}: {response.status_code}"
    message = f"{where}, but the body {words}"
    return ResponseValidationError(
        message, response=response, body=body, errors=faults or []
    )
