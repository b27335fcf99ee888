"""What changes about the package and its client."""

from __future__ import annotations

from collections.abc import Iterator

from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.security import compare_client_security
from sdksmith.diffing.surface import Parameter

# What the client knows of the API, and the kind of change that each of it is.
_SETTINGS = {
    "environment_prefix": "environment-prefix-changed",
    "base_url": "server-changed",
    "urls": "server-changed",
    "variables": "server-changed",
    "schemes": "scheme-changed",
    "rate_limit": "rate-limit-changed",
    "version": "version-changed",
}
# Told of the package, or of the credentials.
_TOLD = ("package", "security")
_CREDENTIAL = "Secret"


def compare_client(pair: Pair) -> Iterator[Change]:
    """Give the changes of the package's root and of the client."""
    old, new = pair.old, pair.new
    if old.package != new.package:
        message = f"is imported as {new.package}"
        yield Change(
            "package-renamed", old.package, message, "", old.package, new.package
        )
    if old.client != new.client:
        message = f"is called {new.client} now"
        yield Change("client-renamed", old.client, message, "", old.client, new.client)
    yield from _compare_exports(pair)
    yield from _compare_arguments(pair)
    yield from compare_client_security(pair)
    yield from _compare_profile(pair)
    yield from _compare_webhooks(pair)


def _compare_exports(pair: Pair) -> Iterator[Change]:
    old, new = pair.old.exports, pair.new.exports
    # Those that have the client's name in them are told of the client.
    for name in sorted(old - new):
        if pair.old.client == pair.new.client or pair.old.client not in name:
            yield Change("export-removed", f"{pair.old.package}.{name}", "is gone")
    for name in sorted(new - old):
        if pair.old.client == pair.new.client or pair.new.client not in name:
            yield Change("export-added", f"{pair.new.package}.{name}", "new name")


def _compare_arguments(pair: Pair) -> Iterator[Change]:
    old = {entry.name: entry for entry in pair.old.arguments}
    new = {entry.name: entry for entry in pair.new.arguments}
    for name, before in old.items():
        subject = f"{pair.new.client}({name})"
        if name not in new:
            kind = "credential-removed" if _is_credential(before) else "choice-removed"
            yield Change(
                kind, subject, "the argument is gone", "client", before.annotation
            )
            continue
        after = new[name]
        texts = before.annotation, after.annotation
        one, two = pair.old_reader.read(texts[0]), pair.new_reader.read(texts[1])
        if not pair.given.fits(one, two):
            message = f"takes {after.annotation} only"
            yield Change("choice-narrowed", subject, message, "client", *texts)
        elif not pair.taken.fits(two, one):
            message = f"takes {after.annotation}"
            yield Change("choice-widened", subject, message, "client", *texts)
    for name, after in new.items():
        if name not in old:
            kind = "credential-added" if _is_credential(after) else "choice-added"
            subject = f"{pair.new.client}({name})"
            yield Change(kind, subject, "new argument", "client", "", after.annotation)


def _is_credential(argument: Parameter) -> bool:
    return _CREDENTIAL in argument.annotation


def _compare_profile(pair: Pair) -> Iterator[Change]:
    old, new = pair.old.profile, pair.new.profile
    for name in [*old, *(name for name in new if name not in old)]:
        before, after = old.get(name, ""), new.get(name, "")
        if before != after and name not in _TOLD:
            kind = _SETTINGS.get(name, "client-setting-changed")
            message = f"{name.replace('_', ' ')}: {after or 'not said any more'}"
            yield Change(kind, pair.new.client, message, "client", before, after)


def _compare_webhooks(pair: Pair) -> Iterator[Change]:
    before, after = pair.old.webhooks, pair.new.webhooks
    subject = f"{pair.new.client}.webhooks"
    if before and not after:
        yield Change("webhooks-removed", subject, "are not read any more", "client")
    elif after and not before:
        yield Change(
            "webhooks-added", subject, f"are read: {after}", "client", "", after
        )
    elif before != after:
        one, two = pair.old_reader.read(before), pair.new_reader.read(after)
        message = f"bring {after}, not {before}"
        kind = "model-narrowed" if pair.taken.fits(two, one) else "event-changed"
        yield Change(kind, subject, message, "client", before, after)
