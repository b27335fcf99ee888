"""What changes about the fields of models, and the keys of input objects."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from sdksmith.diffing.changes import Change, Pair
from sdksmith.diffing.surface import Field, Kind
from sdksmith.diffing.types import Type, spell, spell_limits_of, spell_lost

_NONE = "None"


def compare_models(name: str, kinds: tuple[Kind, Kind], pair: Pair) -> Iterator[Change]:
    """Give the changes of a model; of one that is input too, for those who make it."""
    return _Model(name, kinds, pair).compare()


def compare_inputs(
    name: str, kinds: tuple[Kind, Kind], pair: Pair, *, is_spread: bool
) -> Iterator[Change]:
    """Give the changes of an input object.

    Args:
        is_spread: its keys are the arguments of a method, of which they are told.
    """
    found = _Input(name, kinds, pair)
    if not is_spread:
        yield from found.compare()
        yield from found.compare_extra()
    yield from found.compare_rules()


class _Fields(ABC):
    """The fields of a class, before and after; `word` begins the kinds of change."""

    word = ""

    def __init__(self, name: str, kinds: tuple[Kind, Kind], pair: Pair) -> None:
        self._name = name
        self._module = name.partition(".")[0]
        self._before, self._after = kinds
        self._old, self._new = kinds[0].fields, kinds[1].fields
        self._pair = pair

    def _change(self, kind: str, field: str, message: str, *texts: str) -> Change:
        subject = f"{self._name}.{field}" if field else self._name
        return Change(kind, subject, message, f"class {self._name}", *texts)

    def compare(self) -> Iterator[Change]:
        """Give the changes in the order of the old fields, then of the new ones."""
        wire_names = {
            field.wire_name: field
            for field in self._new.values()
            if field.name not in self._old
        }
        renamed: set[str] = set()
        for name, before in self._old.items():
            after = self._new.get(name) or wire_names.get(before.wire_name)
            if after is None:
                words = f"the {self.word} is gone"
                yield self._change(
                    f"{self.word}-removed", name, words, before.annotation
                )
                continue
            if after.name != name:
                renamed.add(after.name)
                message = f"is called {after.name} now"
                yield self._change(
                    f"{self.word}-renamed", name, message, name, after.name
                )
            yield from self._compare(before, after)
            yield from self._compare_texts(before, after)
        for name, after in self._new.items():
            if name not in self._old and name not in renamed:
                yield from self._tell_new(after)

    @abstractmethod
    def _compare(self, old: Field, new: Field) -> Iterator[Change]:
        """Tell what a field that both have makes of its users' code."""

    @abstractmethod
    def _tell_new(self, field: Field) -> Iterator[Change]:
        """Tell what a field that is new makes of it."""

    def _types(self, old: Field, new: Field) -> tuple[Type, Type]:
        pair = self._pair
        return (
            pair.old_reader.read(old.annotation, self._module),
            pair.new_reader.read(new.annotation, self._module),
        )

    def _compare_texts(self, old: Field, new: Field) -> Iterator[Change]:
        if old.wire_name != new.wire_name:
            message = f"is {new.wire_name} on the wire, not {old.wire_name}"
            texts = old.wire_name, new.wire_name
            yield self._change("field-sent-otherwise", new.name, message, *texts)
        if _is_deprecated(new) and not _is_deprecated(old):
            yield self._change("field-deprecated", new.name, "is deprecated")
        elif old.docstring != new.docstring:
            yield self._change("field-docs", new.name, "described otherwise")


def _is_deprecated(field: Field) -> bool:
    return "Deprecated." in field.docstring


class _Model(_Fields):
    """A model: what is read has to be what it was taken for."""

    word = "field"

    def compare(self) -> Iterator[Change]:
        yield from super().compare()
        old, new = self._before.extra, self._after.extra
        if old != new:
            message = f"further fields are {new or 'of any type'}"
            yield self._change("extra-changed", "", message, old, new)

    @property
    def _is_given(self) -> bool:
        return self._name in self._pair.models_given

    def _compare(self, old: Field, new: Field) -> Iterator[Change]:
        before, after = self._types(old, new)
        texts = old.annotation, new.annotation
        pair = self._pair
        if misfits := pair.taken.misfits(after, before):
            only_none = all(entry.name == _NONE for entry in misfits)
            kind = "field-now-optional" if only_none else "field-changed"
            message = f"is {spell(after)}, not {spell(before)}"
            yield self._change(
                kind, new.name, "may be None" if only_none else message, *texts
            )
        elif self._is_given and not pair.given.fits(before, after):
            message = f"takes {spell(after)}, not {spell(before)}"
            yield self._change("field-narrowed", new.name, message, *texts)
        elif not pair.taken_back.fits(before, after):
            gone = {entry.name for entry in pair.taken_back.misfits(before, after)}
            kind = "field-now-there" if gone == {_NONE} else "field-told"
            message = f"is {spell(after)}, not {spell(before)}"
            yield self._change(kind, new.name, message, *texts)
        elif before != after:
            yield from self._tell_alike(new, before, after, texts)
        if self._is_given and new.is_required and not old.is_required:
            message = "is needed to make the model"
            yield self._change("field-needed", new.name, message)

    def _tell_alike(
        self, new: Field, before: Type, after: Type, texts: tuple[str, str]
    ) -> Iterator[Change]:
        """Tell of the values of an enum, which is open: more may come at any time."""
        if come := after - before:
            message = f"may be {spell(come)}"
            yield self._change("value-added", new.name, message, *texts)
        else:
            message = f"is {spell(before - after)} no more"
            yield self._change("value-removed", new.name, message, *texts)

    def _tell_new(self, field: Field) -> Iterator[Change]:
        message = f"new field: {field.annotation}"
        yield self._change("field-added", field.name, message, "", field.annotation)
        if self._is_given and field.is_required:
            message = "is needed to make the model"
            yield self._change("field-needed", field.name, message)


class _Input(_Fields):
    """An input object: what was given has to be taken."""

    word = "key"

    def _compare(self, old: Field, new: Field) -> Iterator[Change]:
        before, after = self._types(old, new)
        texts = old.annotation, new.annotation
        pair = self._pair
        if new.is_required and not old.is_required:
            yield self._change("key-now-required", new.name, "must be given now")
        if old.is_required and not new.is_required:
            yield self._change("key-now-optional", new.name, "may be left out")
        if misfits := pair.given.misfits(before, after):
            message = f"takes {spell_lost(misfits)} no more: {spell(after)}"
            yield self._change("key-narrowed", new.name, message, *texts)
        elif not pair.given_exactly.fits(before, after):
            message = f"must keep to {spell_limits_of(after)}"
            yield self._change("key-limited", new.name, message, *texts)
        elif not pair.taken.fits(after, before):
            message = f"takes {spell(after)}, not only {spell(before)}"
            yield self._change("key-widened", new.name, message, *texts)
        elif not pair.given_back.fits(after, before):
            message = f"must keep to {spell_limits_of(after)} only"
            yield self._change("key-freed", new.name, message, *texts)

    def _tell_new(self, field: Field) -> Iterator[Change]:
        kind = "key-added-required" if field.is_required else "key-added"
        needed = ", required" if field.is_required else ""
        message = f"new key{needed}: {field.annotation}"
        yield self._change(kind, field.name, message, "", field.annotation)

    def compare_rules(self) -> Iterator[Change]:
        """Give what changes about several keys together."""
        old, new = self._before, self._after
        for rule in sorted(new.rules - old.rules):
            yield self._change("rule-added", "", rule, "", rule)
        for rule in sorted(old.rules - new.rules):
            yield self._change("rule-removed", "", f"no more: {rule}", rule, "")

    def compare_extra(self) -> Iterator[Change]:
        """Give what changes about keys that have no name."""
        old, new = self._before, self._after
        if old.extra != new.extra or old.is_closed != new.is_closed:
            yield self._tell_extra()

    def _tell_extra(self) -> Change:
        old, new, pair = self._before, self._after, self._pair
        texts = _extra(old), _extra(new)
        if new.is_closed or (
            new.extra and not old.is_closed and not _fits(old, new, pair)
        ):
            return self._change(
                "extra-refused", "", f"further keys: {texts[1]}", *texts
            )
        return self._change("extra-allowed", "", f"further keys: {texts[1]}", *texts)


def _fits(old: Kind, new: Kind, pair: Pair) -> bool:
    before = pair.old_reader.read(old.extra or "object", "params")
    after = pair.new_reader.read(new.extra or "object", "params")
    return pair.given_exactly.fits(before, after)


def _extra(kind: Kind) -> str:
    return "refused" if kind.is_closed else kind.extra or "any"
