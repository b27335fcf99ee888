"""What changes about the arguments of a method."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.keys import cannot_be_sent, list_keys, list_places, pair_keys
from sdksmith.diffing.surface import Method, Parameter, Signature
from sdksmith.diffing.types import Type, spell, spell_limits_of, spell_lost

_CONTENT_TYPE = "content_type"
_LEFT_OUT = "Omit"


def compare_arguments(
    name: str, old: Method, new: Method, pair: Pair
) -> Iterator[Change]:
    """Give the changes of a method's arguments.

    A method with several content types is one signature for each group of them: an
    old one is compared with the new one that takes its content type.
    """
    for media_type in old.wire.bodies:
        if media_type not in new.wire.bodies and len(old.wire.bodies) > 1:
            message = f"no body can be sent as {media_type} any more"
            yield _change("content-type-removed", name, message, media_type, "")
    if old.wire.bodies and new.wire.bodies:
        before, after = old.wire.media_types[0], new.wire.media_types[0]
        if before != after:
            message = f"the body is sent as {after}, not {before}"
            yield _change("content-type-changed", name, message, before, after)
    if old.wire.bodies:
        for media_type in new.wire.bodies:
            if media_type not in old.wire.bodies and len(new.wire.bodies) > 1:
                message = f"a body can be sent as {media_type} too"
                yield _change("content-type-added", name, message, "", media_type)
    seen: set[tuple[str, str]] = set()
    for signature in old.overloads or (old.signature,):
        found = _find(signature, old, new)
        if found is None:
            continue
        compared = _Arguments(name, (old, new), (signature, found), pair)
        for change in compared.compare():
            if (change.kind, change.subject) not in seen:
                seen.add((change.kind, change.subject))
                yield change


def _find(signature: Signature, old: Method, new: Method) -> Signature | None:
    """Give the new signature that takes the content type of an old one."""
    if not new.overloads:
        return new.signature
    chosen = _content_types(signature) or old.wire.media_types[:1]
    # Who says nothing about the content type sends the default.
    says_nothing = not _content_types(signature)
    for other in new.overloads:
        if says_nothing or set(chosen) & set(_content_types(other)):
            return other
    return None


def _content_types(signature: Signature) -> tuple[str, ...]:
    """Give the values of the argument that chooses the content type; `*` for any."""
    for entry in signature:
        if entry.name == _CONTENT_TYPE:
            node = ast.parse(entry.annotation, mode="eval")
            texts = [part for part in ast.walk(node) if isinstance(part, ast.Constant)]
            return tuple(str(part.value) for part in texts) or ("*",)
    return ()


def _change(
    kind: str, name: str, message: str, before: str = "", after: str = ""
) -> Change:
    return Change(kind, f"client.{name}", message, f"method {name}", before, after)


class _Arguments:
    """The arguments of one signature, before and after."""

    def __init__(
        self,
        name: str,
        methods: tuple[Method, Method],
        signatures: tuple[Signature, Signature],
        pair: Pair,
    ) -> None:
        self._name = name
        self._methods = methods
        self._old, self._new = (
            {entry.name: entry for entry in signature} for signature in signatures
        )
        self._pair = pair
        self._places = (
            list_places(methods[0], pair.old),
            list_places(methods[1], pair.new),
        )

    def _change(self, kind: str, argument: str, message: str, *texts: str) -> Change:
        subject = f"client.{self._name}({argument})"
        return Change(kind, subject, message, f"method {self._name}", *texts)

    def compare(self) -> Iterator[Change]:
        """Give the changes, in the order of the old arguments, then the new ones."""
        renamed = dict(self._find_renamed())
        for name, before in self._old.items():
            if name in renamed:
                message = f"is called {renamed[name]} now"
                yield self._change(
                    "argument-renamed", name, message, name, renamed[name]
                )
                yield from self._compare(before, self._new[renamed[name]])
            elif name not in self._new:
                yield self._change("argument-removed", name, "the argument is gone")
            else:
                yield from self._compare(before, self._new[name])
        for name, after in self._new.items():
            if name in self._old or name in renamed.values():
                continue
            is_needed = after.is_required or self._is_needed_inside(name)
            kind = "argument-added-required" if is_needed else "argument-added"
            needed = ", required" if is_needed else ""
            message = f"new argument{needed}: {_plain(after.annotation)}"
            yield self._change(kind, name, message, "", after.annotation)
        yield from self._compare_order(renamed)

    def _find_renamed(self) -> Iterator[tuple[str, str]]:
        """Give the arguments that have another name but the same place."""
        old, new = self._places
        names = {place: name for name, place in new.items() if name not in self._old}
        for name in self._old:
            place = old.get(name)
            if name not in self._new and place in names and names[place] in self._new:
                yield name, names[place]

    def _compare_order(self, renamed: Mapping[str, str]) -> Iterator[Change]:
        """Give what changes for those who give arguments by position."""
        old = [
            renamed.get(e.name, e.name) for e in self._old.values() if e.is_positional
        ]
        new = [entry.name for entry in self._new.values() if entry.is_positional]
        for name in old:
            if name in self._new and name not in new:
                message = "must be given by its name"
                yield self._change("argument-by-keyword", name, message)
        for name in new:
            if name in self._old and name not in old:
                message = "may be given by its position"
                yield self._change("argument-by-position", name, message)
        kept = [name for name in old if name in new]
        # A name that is gone is told already; what comes after it moves up.
        gone = [name for name in old if name not in self._new]
        if not gone and kept != new[: len(kept)]:
            message = f"positions are ({', '.join(new)}), not ({', '.join(old)})"
            yield Change(
                "argument-moved",
                f"client.{self._name}",
                message,
                f"method {self._name}",
                ", ".join(old),
                ", ".join(new),
            )

    def _is_needed_inside(self, name: str) -> bool:
        """Say whether a body that may be left out needs the argument if it is there.

        Where there are several signatures each of them says what it needs.
        """
        method = self._methods[1]
        keys = list_keys(method, self._pair.new, name).values()
        is_free = not self._new[name].is_required and not method.overloads
        return is_free and any(key.is_required for key in keys)

    def _was_needed_inside(self, name: str) -> bool:
        keys = list_keys(self._methods[0], self._pair.old, name).values()
        return any(key.is_required for key in keys)

    # -- one argument ----------------------------------------------------------------

    def _compare(self, old: Parameter, new: Parameter) -> Iterator[Change]:
        name = new.name
        texts = old.annotation, new.annotation
        if new.is_required and not old.is_required:
            message = "must be given now"
            yield self._change("argument-now-required", name, message, *texts)
        elif self._is_needed_inside(name) and not self._was_needed_inside(old.name):
            message = "must be given where there is a body"
            yield self._change("argument-now-required", name, message, *texts)
        if old.is_required and not new.is_required:
            message = "may be left out"
            yield self._change("argument-now-optional", name, message, *texts)
        if name != _CONTENT_TYPE:
            yield from self._compare_types(old, new)
        yield from self._compare_places(old.name, name)

    def _compare_places(self, old: str, new: str) -> Iterator[Change]:
        before, after = self._places[0].get(old), self._places[1].get(new)
        if before is None or after is None or before == after:
            return
        texts = " ".join(before).strip(), " ".join(after).strip()
        if cannot_be_sent(after):
            message = f"cannot be sent: no header can be called {after[1]}"
            yield self._change("argument-limited", new, message, *texts)
        else:
            message = f"is sent as {texts[1]}"
            yield self._change("argument-sent-otherwise", new, message, *texts)

    def _compare_types(self, old: Parameter, new: Parameter) -> Iterator[Change]:
        pair = self._pair
        before = _without_omit(pair.old_reader.read(old.annotation))
        after = _without_omit(pair.new_reader.read(new.annotation))
        texts = _plain(old.annotation), _plain(new.annotation)
        if misfits := pair.given.misfits(before, after):
            message = f"takes {spell_lost(misfits)} no more: {spell(after)}"
            yield self._change("argument-narrowed", new.name, message, *texts)
            return
        limits = list(self._compare_limits(old.name, new.name))
        yield from limits
        if not limits and not pair.given_back.fits(after, before):
            message = f"takes {spell(after)}, not only {spell(before)}"
            yield self._change("argument-widened", new.name, message, *texts)

    def _compare_limits(self, old: str, new: str) -> Iterator[Change]:
        """Compare what is checked: the TypedDicts of the arguments have it.

        `str` that becomes `UUID | str` takes more types, and less texts.
        """
        pair = self._pair
        before = list_keys(self._methods[0], pair.old, old)
        after = list_keys(self._methods[1], pair.new, new)
        for one, two in pair_keys(before, after):
            texts = one.annotation, two.annotation
            first = pair.old_reader.read(one.annotation, "params")
            second = pair.new_reader.read(two.annotation, "params")
            message = f"must keep to {spell_limits_of(second)}"
            if not pair.given_exactly.fits(first, second):
                yield self._change("argument-limited", new, message, *texts)
            elif self._is_freer(first, second):
                yield self._change("argument-freed", new, f"{message} only", *texts)

    def _is_freer(self, before: Type, after: Type) -> bool:
        """Say whether more values of the same type are allowed."""
        pair = self._pair
        is_same = pair.taken.fits(after, before)
        return is_same and not pair.given_back.fits(after, before)


def _without_omit(members: Type) -> Type:
    return frozenset(entry for entry in members if entry.name != _LEFT_OUT)


def _plain(annotation: str) -> str:
    return annotation.removesuffix(" | Omit")
