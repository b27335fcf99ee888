"""What changes for those who call a method."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from sdksmith.diffing.arguments import compare_arguments
from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.security import compare_security
from sdksmith.diffing.surface import Answered, Method
from sdksmith.diffing.types import Type, spell

_RETRIES = ("idempotent", "key_header")
_SHOWN = 6
_HEADS = {
    "pages": ("Page",),
    "stream": ("Stream",),
}


def compare_methods(pair: Pair) -> Iterator[Change]:
    """Give the changes of resources and of all methods."""
    old, new = pair.old, pair.new
    gone = _list_gone(old.resources, new.resources)
    come = _list_gone(new.resources, old.resources)
    for way in gone:
        yield Change("resource-removed", f"client.{way}", "the resource is gone")
    for way in come:
        message = f"new resource{_list_methods(way, new.methods)}"
        yield Change("resource-added", f"client.{way}", message, f"resource {way}")
    for way in old.resources:
        if way in new.resources and old.resources[way] != new.resources[way]:
            yield Change("resource-docs", f"client.{way}", "described otherwise")
    for name, before in old.methods.items():
        if name in new.methods:
            yield from _Method(name, before, new.methods[name], pair).compare()
        elif not _is_below(name, gone):
            message = "the method is gone"
            yield Change("method-removed", f"client.{name}", message, f"method {name}")
    for name, method in new.methods.items():
        if name not in old.methods and not _is_below(name, come):
            message = f"new method: {method.wire.method} {method.wire.path}"
            yield Change("method-added", f"client.{name}", message, f"method {name}")


def _list_gone(before: Iterable[str], after: Container[str]) -> list[str]:
    """Give the resources that are gone; not those below one that is gone."""
    gone: list[str] = []
    for way in before:
        if way not in after and not _is_below(way, gone):
            gone.append(way)
    return gone


def _is_below(name: str, ways: Iterable[str]) -> bool:
    return any(name.startswith(f"{way}.") for way in ways)


def _list_methods(way: str, methods: Iterable[str]) -> str:
    found = [name.removeprefix(f"{way}.") for name in methods if _is_below(name, [way])]
    shown = ", ".join(found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f": {shown}{more}" if found else ""


class _Method:
    """One method, before and after."""

    def __init__(self, name: str, old: Method, new: Method, pair: Pair) -> None:
        self._name = name
        self._old = old
        self._new = new
        self._pair = pair

    def _change(
        self, kind: str, message: str, before: str = "", after: str = ""
    ) -> Change:
        subject = f"client.{self._name}"
        return Change(kind, subject, message, f"method {self._name}", before, after)

    def compare(self) -> Iterator[Change]:
        """Give its changes: arguments, result, errors, then what is sent."""
        yield from compare_arguments(self._name, self._old, self._new, self._pair)
        yield from self._compare_results()
        yield from self._compare_errors()
        yield from compare_security(self._name, self._old, self._new, self._pair)
        yield from self._compare_wire()
        yield from self._compare_texts()

    # -- results ---------------------------------------------------------------------

    def _compare_results(self) -> Iterator[Change]:
        pair, texts = self._pair, (self._old.returns, self._new.returns)
        old, new = pair.old_reader.read(texts[0]), pair.new_reader.read(texts[1])
        shown = f"gives {spell(new)}, not {spell(old)}"
        kind = _changed_way(old, new)
        if kind:
            yield self._change(kind, shown, *texts)
        elif misfits := pair.taken.misfits(new, old):
            only_none = all(entry.name == "None" for entry in misfits)
            kind = "result-now-optional" if only_none else "result-changed"
            message = f"may give None beside {spell(old)}" if only_none else shown
            yield self._change(kind, message, *texts)
        elif not pair.taken_back.fits(old, new):
            yield self._change("result-narrowed", shown, *texts)
        before, after = self._old.headers, self._new.headers
        if before and before != after:
            message = "the headers of the raw answer are something else"
            yield self._change("headers-removed", message, before, after)
        elif after and not before:
            message = "the headers of the raw answer have types"
            yield self._change("headers-added", message, before, after)

    # -- errors ----------------------------------------------------------------------

    def _compare_errors(self) -> Iterator[Change]:
        old, new = self._old.wire.errors, self._new.wire.errors
        for status in sorted({*old, *new}):
            before, after = _error(old, status), _error(new, status)
            if before == after:
                continue
            texts = _spelled(before), _spelled(after)
            if before is None or not before.annotation:
                message = f"the body of {status} is documented: {texts[1]}"
                yield self._change("error-added", message, *texts)
            elif after is None or not after.annotation:
                message = f"the body of {status} is not documented any more"
                yield self._change("error-removed", message, *texts)
            elif not self._fits(after.annotation, before.annotation):
                message = f"the body of {status} is {texts[1]}, not {texts[0]}"
                yield self._change("error-changed", message, *texts)

    def _fits(self, new: str, old: str) -> bool:
        """Say whether a body is what it was; that there may be none is nothing new."""
        pair = self._pair
        after, before = pair.new_reader.read(new), pair.old_reader.read(old)
        told = frozenset(entry for entry in after if entry.name != "None")
        return pair.taken.fits(told, before)

    # -- what is sent ----------------------------------------------------------------

    def _compare_wire(self) -> Iterator[Change]:
        old, new = self._old.wire, self._new.wire
        if old.path != new.path:
            message = f"asks for {new.path}, not {old.path}"
            yield self._change("method-path-changed", message, old.path, new.path)
        if old.method != new.method:
            message = f"sends {new.method}, not {old.method}"
            yield self._change("method-verb-changed", message, old.method, new.method)
        if _media_types(old.answers) != _media_types(new.answers):
            message = "answers come in another content type or status"
            yield self._change("answer-type-changed", message)
        both = bool(old.paging) and bool(new.paging)
        if both and old.paging != new.paging:
            yield self._change("pages-changed", "asks for the next page in another way")
        for name in sorted({*old.rest, *new.rest}):
            before, after = old.rest.get(name, ""), new.rest.get(name, "")
            if before != after:
                yield self._setting(name, before, after)

    def _setting(self, name: str, before: str, after: str) -> Change:
        kind = "retries-changed" if name in _RETRIES else "operation-changed"
        if name == "servers":
            kind = "server-changed"
        message = f"{name.replace('_', ' ')}: {after or 'not said any more'}"
        return self._change(kind, message, before, after)

    def _compare_texts(self) -> Iterator[Change]:
        old, new = self._old.docstring, self._new.docstring
        if _is_deprecated(new) and not _is_deprecated(old):
            yield self._change("method-deprecated", "is deprecated")
        elif old != new:
            yield self._change("method-docs", "described otherwise")


def _changed_way(old: Type, new: Type) -> str:
    """Say whether pages or streams have come or gone."""
    for word, heads in _HEADS.items():
        before = any(entry.name in heads for entry in old)
        after = any(entry.name in heads for entry in new)
        if before != after:
            return f"{word}-gained" if after else f"{word}-lost"
    return ""


def _error(errors: Mapping[str, Answered], status: str) -> Answered | None:
    """Give what is documented of a status: itself, its range, or all others."""
    keys = (status, f"{status[:1]}XX", "default")
    return next((errors[key] for key in keys if key in errors), None)


def _spelled(answer: Answered | None) -> str:
    return answer.annotation if answer else ""


def _media_types(answers: Mapping[str, Answered]) -> dict[str, str]:
    return {status: answer.media_type for status, answer in answers.items()}


def _is_deprecated(docstring: str) -> bool:
    return any(line.strip() == "Deprecated." for line in docstring.splitlines())
