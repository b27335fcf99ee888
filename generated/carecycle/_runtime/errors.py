"""Every error of this package.

SDKError
├── MissingCredentialError        no credential for the operation
├── RequestValidationError        what the document forbids; nothing was sent
├── APIConnectionError            no whole answer came
│   └── APITimeoutError
├── ResponseValidationError       the answer is not what the document promises
└── APIStatusError                the answer's status is not a success
    ├── BadRequestError 400           ├── ConflictError 409
    ├── AuthenticationError 401       ├── UnprocessableEntityError 422
    ├── PermissionDeniedError 403     ├── RateLimitError 429
    └── NotFoundError 404             └── InternalServerError 5xx

All of them pickle and copy; none holds a credential.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from ._http import httpx


class Fault(NamedTuple):
    """One thing that is wrong."""

    place: str
    """Where, as a dotted path: `dynamic_options.ping_url`, `items[0].id`."""
    message: str


class SDKError(Exception):
    """The root of every error that this package raises itself."""

    def __reduce__(self) -> tuple[Callable[..., SDKError], tuple[object, ...]]:
        # By name: the package may export the root under another name than its own.
        kind = type(self)
        ours = _KINDS.get(kind.__name__) is kind
        return _rebuild, (kind.__name__ if ours else kind, self.args, self.__dict__)


class MissingCredentialError(SDKError):
    """The client was given no credential that the operation accepts."""


class RequestValidationError(SDKError):
    """The request breaks the document and was not sent; `errors` says where."""

    def __init__(self, message: str, *, errors: list[Fault]) -> None:
        super().__init__(message)
        self.errors = errors


class APIConnectionError(SDKError):
    """No whole answer came: no connection, or it broke."""


class APITimeoutError(APIConnectionError):
    """A step of the call, or the whole call, took longer than allowed."""


class _AnswerError(SDKError):
    def __init__(
        self,
        message: str,
        *,
        response: httpx.Response,
        body: object = None,
        errors: Sequence[Fault] = (),
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id(response)
        self.body = body
        self.errors = list(errors)
        self.retry_after = retry_after


class ResponseValidationError(_AnswerError):
    """The answer breaks the document: `errors` say where, `body` is what was read."""


class APIStatusError(_AnswerError):
    """The answer's status is not a success, nor a redirect that leads on.

    `retry_after` is the wait that the answer asks for, in seconds.

    `body` is the model documented for that status, else the parsed JSON, else text.
    """


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401: the credential is missing or not valid."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """Status 404."""


class ConflictError(APIStatusError):
    """Status 409."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the server did not accept the content."""


class RateLimitError(APIStatusError):
    """Status 429; `retry_after` is the stated wait in seconds."""


class InternalServerError(APIStatusError):
    """Status 5xx."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_type(status: int) -> type[APIStatusError]:
    """The class for an HTTP status."""
    fallback = InternalServerError if 500 <= status < 600 else APIStatusError
    return _BY_STATUS.get(status, fallback)


_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid")


def request_id(response: httpx.Response) -> str | None:
    """The server's name for a request, if it gave one."""
    named: str | None = response.extensions.get("request_id")  # by the document
    found = (response.headers.get(name) for name in _REQUEST_ID_HEADERS)
    return named or next(filter(None, found), None)


def server_words(body: object) -> str:
    """The message and code of an error body (plain JSON), or an empty string.

    Looked for at the top, in `error`, and as RFC 9457 calls them, with the first three
    of `errors`. Of a text that is not HTML the first 200 characters.
    """
    if isinstance(body, str) and not body.lstrip().startswith("<"):
        return "".join(filter(str.isprintable, " ".join(body.split())))[:200]
    if not isinstance(body, dict):
        return ""
    fields = cast("dict[str, object]", body)
    nested = fields.get("error")
    if isinstance(nested, dict):
        fields = {**fields, **cast("dict[str, object]", nested)}
    names = ("message", "detail", "title", "error_description", "error")
    words = [w for name in names if isinstance(w := fields.get(name), str) and w]
    code = fields.get("code")
    shown = f" (code {code})" if isinstance(code, str | int) else ""
    said = (words[0] if words else "") + shown
    return ": ".join(filter(None, [said, "; ".join(_first_errors(fields))]))


def _first_errors(fields: dict[str, object]) -> list[str]:
    """Place and message of the first three objects under `errors`."""
    errors = fields.get("errors")
    found: list[str] = []
    for item in cast("list[object]", errors)[:3] if isinstance(errors, list) else ():
        one = cast("dict[str, object]", item) if isinstance(item, dict) else {}
        if isinstance(message := one.get("message"), str):
            path = one.get("path") or one.get("field") or one.get("loc")
            parts = cast("list[object]", path) if isinstance(path, list) else [path]
            place = ".".join(map(str, parts)) if path else ""
            found.append(f"{place}: {message}" if place else message)
    return found


def _rebuild(
    kind: str | type[SDKError], args: tuple[object, ...], state: dict[str, object]
) -> SDKError:
    cls = _KINDS[kind] if isinstance(kind, str) else kind
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


# Shown as `package.NotFoundError`: the place and name that users import it by.
_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
for _name, _source in getattr(sys.modules.get(_PACKAGE), "_SOURCES", {}).items():
    if _source == "SDKError":
        SDKError.__name__ = SDKError.__qualname__ = _name
_KINDS: dict[str, type[SDKError]] = {
    value.__name__: value
    for value in list(globals().values())
    if isinstance(value, type) and issubclass(value, SDKError)
}
for _kind in _KINDS.values():
    _kind.__module__ = _PACKAGE or _kind.__module__
