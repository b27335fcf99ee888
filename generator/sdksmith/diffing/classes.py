"""What changes about models, input objects and names of values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdksmith.diffing.changes import Change, Pair, input_sources
from sdksmith.diffing.fields import compare_inputs, compare_models
from sdksmith.diffing.surface import Kind, Surface
from sdksmith.diffing.types import Type, is_value, sorted_members, spell, spell_lost

_WORDS = {"model": "model", "input": "type of input", "constants": "class of names"}


def compare_types(pair: Pair) -> Iterator[Change]:
    """Give the changes of all types of a package."""
    old, new = _roles(pair.old), _roles(pair.new)
    spread = _spread_only(pair.old) & _spread_only(pair.new)
    for name in [*old, *(name for name in new if name not in old)]:
        before, after = old.get(name, ""), new.get(name, "")
        if not after:
            yield _change(f"{before}-removed", name, f"the {_WORDS[before]} is gone")
        elif not before:
            yield _change(f"{after}-added", name, f"new {_WORDS[after]}")
        elif name in pair.shared:
            yield from _compare(name, pair, is_spread=name in spread)
        else:
            message = "is another kind of type: a class, or the name of a type"
            yield _change("type-changed", name, message)


def _roles(surface: Surface) -> dict[str, str]:
    """Give what each type is for; the name of a type is for what its module is for."""
    of_module = {"models": "model", "params": "input"}
    aliases = {name: of_module[name.partition(".")[0]] for name in surface.aliases}
    return {**{name: kind.role for name, kind in surface.kinds.items()}, **aliases}


def _spread_only(surface: Surface) -> frozenset[str]:
    """Give the input objects that are only the arguments of a method.

    What changes about their keys is told of the arguments.
    """
    types = {name for entry in surface.methods.values() for name in entry.wire.types}
    text = " ".join(source for source, _ in input_sources(surface))
    words = set(re.findall(r"\w+", text))
    return frozenset(name for name in types if name.partition(".")[2] not in words)


def _compare(name: str, pair: Pair, *, is_spread: bool) -> Iterator[Change]:
    old, new = pair.old.kinds.get(name), pair.new.kinds.get(name)
    if old is None or new is None:
        yield from _compare_alias(name, pair)
        return
    if old.docstring != new.docstring:
        yield _change("type-docs", name, "described otherwise")
    if old.role == "constants":
        yield from _compare_constants(name, old, new)
    elif old.role == "model":
        yield from compare_models(name, (old, new), pair)
    else:
        yield from compare_inputs(name, (old, new), pair, is_spread=is_spread)


def _compare_constants(name: str, old: Kind, new: Kind) -> Iterator[Change]:
    for key, before in old.fields.items():
        after = new.fields.get(key)
        subject = f"{name}.{key}"
        if after is None:
            message = f"the name of {before.value} is gone"
            yield _change("constant-removed", subject, message, of=name)
        elif after.value != before.value:
            message = f"means {after.value}, not {before.value}"
            yield _change("constant-changed", subject, message, of=name)
    for key, after in new.fields.items():
        if key not in old.fields:
            message = f"names {after.value}"
            yield _change("constant-added", f"{name}.{key}", message, of=name)


# -- names of types ------------------------------------------------------------------


def _compare_alias(name: str, pair: Pair) -> Iterator[Change]:
    before, after = pair.old_reader.meaning(name), pair.new_reader.meaning(name)
    assert before is not None and after is not None
    if before == after:
        return
    texts = pair.old.aliases[name], pair.new.aliases[name]
    compare = _model_alias if name.startswith("models.") else _input_alias
    for kind, message in compare(before, after, pair):
        yield _change(kind, name, message, texts)


def _model_alias(before: Type, after: Type, pair: Pair) -> Iterator[tuple[str, str]]:
    """Say what the name of a type of answers stands for now.

    An enum is open: type checkers see `str` beside its values.
    """
    come = sorted_members(pair.taken.misfits(after, before))
    gone = sorted_members(before - after)
    if come:
        lost = f", not {spell(gone)}" if gone else ""
        kind = "variant-changed" if gone else "variant-added"
        yield kind, f"may be {spell(come)}{lost}"
        return
    new_values = sorted_members(entry for entry in after - before if is_value(entry))
    old_values = [entry for entry in gone if is_value(entry)]
    if new_values:
        yield "value-added", f"may be {spell_lost(new_values)}"
    elif old_values:
        yield "value-removed", f"is {spell_lost(old_values)} no more"
    else:
        yield "model-narrowed", f"is {spell(after)}, not {spell(before)}"


def _input_alias(before: Type, after: Type, pair: Pair) -> Iterator[tuple[str, str]]:
    lost, won = pair.given.misfits(before, after), sorted_members(after - before)
    if lost:
        values = all(is_value(entry) for entry in lost)
        kind = "input-value-removed" if values else "input-narrowed"
        yield kind, f"takes {spell_lost(sorted_members(lost))} no more"
    elif not pair.given_exactly.fits(before, after):
        yield "input-limited", "less values are allowed"
    new_values = [entry for entry in won if is_value(entry)]
    if new_values:
        yield "input-value-added", f"takes {spell_lost(new_values)} too"
    elif not lost and not pair.given_back.fits(after, before):
        is_wider = bool(won) and not pair.taken.fits(after, before)
        kind = "input-widened" if is_wider else "input-freed"
        yield kind, f"takes {spell(after)}" if is_wider else "more values are allowed"


def _change(
    kind: str,
    subject: str,
    message: str,
    texts: tuple[str, str] = ("", ""),
    *,
    of: str = "",
) -> Change:
    return Change(kind, subject, message, f"class {of or subject}", *texts)
