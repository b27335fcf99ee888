"""Webhooks: requests that the API sends, checked and read.

The signature is that of the Standard Webhooks specification 1.0: `v1,` and the Base64
text of HMAC-SHA256 over `id.timestamp.body`. https://www.standardwebhooks.com
"""

from __future__ import annotations

import base64
import hmac
import os
import re
from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import from_json

from . import clock
from .errors import MissingCredentialError, SDKError
from .lenient import Builder, show_path
from .model import adapter_of
from .state import State

T = TypeVar("T")

_TOLERANCE = 5 * 60  # seconds, to either side
_PREFIX = "whsec_"


class WebhookVerificationError(SDKError):
    """The request was not sent by this API, or not now, or is no JSON."""

    __module__ = __name__.rpartition("._runtime")[0] or __name__  # as users import it


class Headers(Protocol):
    """Headers as a web framework gives them, or a dict."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Names, in any case, and values."""
        ...


class WebhookEvents(Generic[T]):
    """Reads what comes to the address that receives the API's webhooks."""

    def __init__(self, event_type: Callable[[], object], state: State) -> None:
        self._event_type = event_type
        self._state = state

    def unwrap(
        self, body: str | bytes, headers: Headers, secret: str | bytes | None = None
    ) -> T:
        """The event of a request, if it is signed with the secret.

        Args:
            body: as it came, not parsed and written again.
            secret: `whsec_…`, or the key's bytes; else the environment variable
                `<PREFIX>_WEBHOOK_SECRET` has it.

        Raises:
            WebhookVerificationError: if anything is wrong with the request.
            MissingCredentialError: if there is no secret.
            ValueError: if the secret is not Base64 text.
        """
        variable = f"{self._state.profile.environment_prefix}_WEBHOOK_SECRET"
        secret = secret or os.environ.get(variable)
        if not secret:
            words = f"no secret: give secret= or the environment variable {variable}"
            raise MissingCredentialError(words)
        verify(body, headers, secret)
        return self.parse(body)

    def parse(self, body: str | bytes) -> T:
        """The event of a request, whoever sent it: nothing is checked.

        Raises: WebhookVerificationError: if it is not JSON.
        """
        try:
            return cast(T, adapter_of(self._event_type).validate_json(body))
        except ValidationError:
            pass  # what is wrong is found below, part by part
        try:
            data = from_json(body)
        except ValueError as cause:
            raise WebhookVerificationError("the body is not JSON") from cause
        builder = Builder()
        adapter = adapter_of(self._event_type)
        event = builder.build(self._event_type(), data, adapter=adapter)
        places = [
            f"{show_path(p.path) or 'its root'}: {p.kind}" for p in builder.problems
        ]
        words = "the webhook differs from the document: %s"
        self._state.logger.warning(words, "; ".join(places))
        return cast(T, event)


def verify(body: str | bytes, headers: Headers, secret: str | bytes) -> None:
    """Raise WebhookVerificationError unless the request is signed, and signed now."""
    fields = {name.lower(): text for name, text in headers.items()}
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    missing = [name for name in names if not fields.get(name)]
    if missing:
        raise WebhookVerificationError(f"no header {' or '.join(missing)}")
    name, timestamp, signatures = (fields[name] for name in names)
    if not re.fullmatch("[0-9]{1,12}", timestamp):
        raise WebhookVerificationError("webhook-timestamp is no number of seconds")
    age = clock.today() - int(timestamp)
    if abs(age) > _TOLERANCE:
        side = "past" if age > 0 else "future"
        raise WebhookVerificationError(
            f"webhook-timestamp is more than {_TOLERANCE} s in the {side}"
        )
    content = _encode(body) if isinstance(body, str) else body
    signed = b".".join([_encode(name), _encode(timestamp), content])
    digest = hmac.digest(_key(secret), signed, "sha256")
    expected = b"v1," + base64.b64encode(digest)
    # All are compared, so that the time taken says nothing.
    equal = [hmac.compare_digest(expected, _encode(s)) for s in signatures.split()]
    if not any(equal):
        raise WebhookVerificationError("webhook-signature has no right signature")


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # whatever a stranger has sent


def _key(secret: str | bytes) -> bytes:
    if isinstance(secret, bytes):
        return secret
    text = secret.removeprefix(_PREFIX)
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:  # with an empty key anybody could sign
        raise ValueError("the webhook secret is not Base64 text")
    return key
