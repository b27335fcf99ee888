"""What a client knows: the document's profile, credentials and options."""

from __future__ import annotations

import logging
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from importlib import import_module
from typing import Any

from ._http import httpx
from .answers import Drift
from .auth import ApiKey, Secrets
from .limiter import Limiter
from .omit import Omit, omit


@dataclass(frozen=True, slots=True)
class Profile:
    """What the document says of the API as a whole.

    `security` lists alternatives of scheme names that go together; `rate_limit` is so
    many requests in so many seconds. `base_path` is the path of a server whose place
    the document does not say; `server` the name of the one chosen, and its variables.
    The last three count where the user says nothing: seconds, tries, seconds.
    """

    package: str
    version: str
    environment_prefix: str
    base_url: str = ""
    schemes: Mapping[str, ApiKey] = field(default_factory=dict[str, ApiKey])
    security: tuple[tuple[str, ...], ...] = ()
    credentials_required: bool = False
    retry_after_field: str | None = None
    rate_limit: tuple[int, float] | None = None
    request_id_header: str | None = None
    base_path: str = ""
    server: tuple[str, Mapping[str, str]] = ("", {})
    idempotency_header: str = "Idempotency-Key"
    timeout: float | None = None
    max_retries: int = 2
    max_retry_wait: float = 60.0


@dataclass(frozen=True, slots=True, repr=False)
class State:
    """One client's state; it pickles, and has no repr because that shows credentials."""

    profile: Profile
    secrets: Secrets
    logger: logging.Logger
    limiter: Limiter | None
    base_url: str = ""
    timeout: float | httpx.Timeout | Omit | None = omit
    max_retries: int = 2
    max_retry_wait: float = 60.0
    default_headers: Mapping[str, str | Omit] = field(default_factory=dict[str, str])
    default_query: Mapping[str, object] = field(default_factory=dict[str, object])
    strict_responses: bool = False
    validate_requests: bool = True
    on_drift: Callable[[Drift], object] | None = None
    middleware: Sequence[Callable[..., Any]] = ()
    drifts: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    kept: dict[object, Any] = field(default_factory=dict[object, Any])  # tokens

    def changed(self, options: Mapping[str, Any]) -> State:
        """The state with other options; the rest is shared.

        Raises: ValueError: for an unusable URL.
        """
        own = {f.name for f in fields(self)}
        changes = {name: value for name, value in options.items() if name in own}
        own_secrets = {n: options[n] for n in self.secrets if n in options}
        if own_secrets:
            secrets = {**self.secrets, **_fill(self.profile, own_secrets)}
            changes |= {"secrets": secrets, "kept": {}}
        if changes.get("base_url", "") is None:
            del changes["base_url"]
        if "rate_limit" in options:
            changes["limiter"] = _limiter(options["rate_limit"])
        state = replace(self, **changes)
        variable = f"{self.profile.environment_prefix}_BASE_URL"
        if not (state.base_url or "base_url" in changes):
            where = f"pass base_url= or set {variable}"
            raise ValueError(f"the document does not say where the API is: {where}")
        if not _is_base_url(state.base_url):
            # Without user, password and query, where secrets may be.
            shown = re.sub(r"^(\w+://)?.*@", r"\1", state.base_url)
            shown = re.sub(r"([?#]).*", r"\1…", shown, flags=re.DOTALL)
            needs = "an http(s) URL with a host and without a query or fragment"
            raise ValueError(f"base_url= or {variable} must be {needs}, not {shown!r}")
        if self.profile.base_path and httpx.URL(state.base_url).path == "/":
            url = state.base_url.rstrip("/") + self.profile.base_path
            state = replace(state, base_url=url)
        return state


def make_state(
    profile: Profile,
    secrets: Secrets,
    options: Mapping[str, Any],
) -> State:
    """The state of a new client; what is not given comes from the environment."""
    state = State(
        profile,
        _fill(profile, secrets),
        _prepare_logging(profile, _variable(profile, "log") or ""),
        _limiter(profile.rate_limit),
        _variable(profile, "base_url") or profile.base_url,
        max_retries=profile.max_retries,
        max_retry_wait=profile.max_retry_wait,
    )
    return state.changed(options)


def _variable(profile: Profile, name: str) -> str | None:
    return os.environ.get(f"{profile.environment_prefix}_{name.upper()}")


def _fill(profile: Profile, secrets: Secrets) -> Secrets:
    """The secrets, from the environment where they are not given."""
    return {n: given or _variable(profile, n) or given for n, given in secrets.items()}


def _is_base_url(text: str) -> bool:
    try:
        url = httpx.URL(text)
        check_host(url)
    except httpx.InvalidURL:
        return False
    is_web = url.scheme in ("http", "https") and bool(url.host)
    return is_web and "?" not in text and "#" not in text


def check_host(url: httpx.URL) -> None:
    """Raise InvalidURL for what only Python itself would refuse, when it connects."""
    try:
        url.raw_host.decode("ascii").encode("idna")
    except UnicodeError as error:
        raise httpx.InvalidURL("the host has an empty or too long label") from error
    if (url.port or 0) > 65535:
        raise httpx.InvalidURL("the port is over 65535")


def _limiter(limit: tuple[int, float] | None) -> Limiter | None:
    return Limiter(*limit) if limit else None


def _prepare_logging(profile: Profile, level: str) -> logging.Logger:
    """The package's logger; `<PREFIX>_LOG=debug` shows it."""
    logger = logging.getLogger(profile.package)
    levels = logging.getLevelNamesMapping()
    if level.upper() in levels:
        logger.setLevel(level.upper())
        if not logger.handlers and not logging.getLogger().handlers:
            logger.addHandler(logging.StreamHandler())
            logger.propagate = False  # else shown twice once the root has a handler
    elif level:
        words = "%s_LOG=%r is none of %s"
        prefix = profile.environment_prefix
        logger.warning(words, prefix, level, ", ".join(levels))
    schemes = profile.schemes.values()
    if names := [s.wire_name for s in schemes if s.location == "query"]:
        # By name: the file is there only if the document needs it.
        import_module(".auth_query", __package__).hide_in_logs(names)
    return logger
