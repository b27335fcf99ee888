"""What changes for those who give credentials."""

from __future__ import annotations

from collections.abc import Iterator

from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.surface import Method, Surface
from sdksmith.diffing.wire import read_alternatives

Alternatives = tuple[tuple[str, ...], ...]


def compare_security(
    name: str, old: Method, new: Method, pair: Pair
) -> Iterator[Change]:
    """Give what changes about the credentials of one method.

    What changes for all that leave it to the client is told of the client.
    """
    before, after = old.wire.security, new.wire.security
    if before is None and after is None:
        return
    rows = (
        _of_client(pair.old) if before is None else before,
        _of_client(pair.new) if after is None else after,
    )
    yield from _compare(*rows, f"client.{name}", f"method {name}")


def compare_client_security(pair: Pair) -> Iterator[Change]:
    """Give what changes about the credentials that the client asks for."""
    methods = pair.new.methods.values()
    if methods and all(entry.wire.security is not None for entry in methods):
        return  # each of them says itself what it needs
    rows = _of_client(pair.old), _of_client(pair.new)
    yield from _compare(*rows, pair.new.client, "client")


def _of_client(surface: Surface) -> Alternatives:
    return read_alternatives(surface.profile.get("security", ""))


def _compare(
    old: Alternatives, new: Alternatives, subject: str, of: str
) -> Iterator[Change]:
    texts = _spell(old), _spell(new)
    if not _still_do(old, new):
        message = f"needs {texts[1]}; {texts[0]} was enough"
        yield Change("auth-required", subject, message, of, *texts)
    elif not _still_do(new, old):
        message = f"{texts[1]} is enough; it needed {texts[0]}"
        yield Change("auth-relaxed", subject, message, of, *texts)


def _still_do(old: Alternatives, new: Alternatives) -> bool:
    """Say whether whoever had the credentials for any alternative has enough."""
    return all(
        any(set(other) <= set(alternative) for other in new or ((),))
        for alternative in old or ((),)
    )


def _spell(alternatives: Alternatives) -> str:
    if not any(alternatives):
        return "no credential"
    texts = [" with ".join(entry) or "no credential" for entry in alternatives]
    return " or ".join(texts)
