"""What a method is called: by its operation id's verb, or by its path and HTTP method."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sdksmith.names import snake
from sdksmith.normalise.paths import Step, clip
from sdksmith.normalise.places import Place, Subject
from sdksmith.normalise.verbs import (
    BY_METHOD,
    GENERIC,
    is_action,
    is_plural,
    is_verb,
    singular,
    singulars,
    split,
    trim,
)

_MOST_WORDS = 3  # of a verb of an operation id and what follows it


@dataclass(frozen=True)
class Siblings:
    """The methods of an operation's path, and of that path with a parameter behind.

    `says_list` is set where the document's ids tell `list` from `get`.
    """

    here: frozenset[str]
    of_items: frozenset[str]
    says_list: bool


@dataclass(frozen=True)
class Reading:
    """What an operation id says: a verb, and words that nothing else says."""

    verb: str
    rest: tuple[str, ...]


def read_id(subject: Subject, resource: Sequence[str]) -> Reading:
    """Give the verb of an operation id and the words that only the id says.

    The verb is the first word that is not the resource's (`core_v1/list…`), or the
    last: `pets_create`.
    """
    route = subject.route
    texts = (route.version, *route.names, *route.parameters, subject.tag, *resource)
    said = singulars(*texts)
    last = split(re.split(r"[./]", subject.id)[-1])
    found = last if last and is_verb(last[0]) else split(subject.id)
    start = 0
    while start < len(found) and _is_said(found[start], said):
        start += 1
    found = found[start:] or found
    is_noun = len(found) > 1 and singular(found[0]) in said and found[-1] in GENERIC
    if found and is_verb(found[0]) and not is_noun:
        verb, rest = found[0], found[1:]
    elif found and is_verb(found[-1]):
        verb, rest = found[-1], found[:-1]
    elif found and subject.method != "GET" and _is_like_verb(found, said):
        verb, rest = found[0], ()
    else:
        verb, rest = "", found
    return Reading(verb, tuple(trim([w for w in rest if singular(w) not in said])))


def _is_like_verb(found: Sequence[str], said: set[str]) -> bool:
    """Say whether an unknown word stands where a verb does: `placeOrder`."""
    others = {singular(word) for word in found[1:]}
    return len(found) > 1 and singular(found[0]) not in said and others <= said


def _is_said(word: str, said: set[str]) -> bool:
    return singular(word) in said and not is_verb(word)


def name_by_path(
    subject: Subject, place: Place, steps: Sequence[Step], siblings: Siblings
) -> str:
    """Give the name of a method whose resource is the path, or the path up to a leaf."""
    reading = read_id(subject, place.resource)
    verb = _verb(subject, reading, steps, siblings)
    return _name_leaf(subject, place.leaf, verb, reading) if place.leaf else verb


def _verb(
    subject: Subject, reading: Reading, steps: Sequence[Step], siblings: Siblings
) -> str:
    said = singulars(*(step.name for step in steps))
    if reading.rest[:1] == ("or",) and len(reading.rest) > 1:
        return clip("_".join((reading.verb, *reading.rest[:2])))
    is_new = subject.method != "GET" or singular(reading.verb) not in said
    if reading.verb and reading.verb not in GENERIC and is_new:
        return _specific(reading)
    return _generic(subject, GENERIC.get(reading.verb, ""), steps, siblings)


def _specific(reading: Reading) -> str:
    rest = reading.rest if len(reading.rest) < _MOST_WORDS else ()
    return clip("_".join((reading.verb, *rest)))


def _generic(
    subject: Subject, said: str, steps: Sequence[Step], siblings: Siblings
) -> str:
    is_item = bool(steps and steps[-1].parameters)
    verb = BY_METHOD.get(subject.method, snake(subject.method))
    if verb == "get":
        return _get_or_list(said, steps, siblings)
    if verb == "create":
        is_one = is_item or ("GET" in siblings.here and not _is_many(steps))
        is_update = is_one and not siblings.of_items and not _names_verb(subject)
        return "update" if is_update or (is_item and said == "update") else "create"
    if verb == "replace" and said == "create" and "add" in split(subject.id):
        return "add"
    if verb == "replace" and said == "update" and "PATCH" not in siblings.here:
        verb = "update"
    if verb in ("replace", "update", "delete") and subject.method in siblings.of_items:
        return f"{verb}_all"
    return verb


def _get_or_list(said: str, steps: Sequence[Step], siblings: Siblings) -> str:
    if said == "list" or (steps and steps[-1].parameters):
        return "list" if said == "list" else "get"
    if "GET" in siblings.of_items:
        return "list"
    is_one = said == "get" and siblings.says_list
    return "list" if _is_many(steps) and not is_one else "get"


def _names_verb(subject: Subject) -> bool:
    """Say whether the id has a word for `create` that is no method of HTTP."""
    found = split(subject.id)
    return any(GENERIC.get(word) == "create" and word != "post" for word in found)


def _is_many(steps: Sequence[Step]) -> bool:
    return bool(steps) and is_plural(steps[-1].name)


def _name_leaf(subject: Subject, leaf: str, verb: str, reading: Reading) -> str:
    """Name what is not a resource of its own: `cancel`, `list_languages`."""
    many = is_plural(leaf)
    if leaf in GENERIC:
        return GENERIC[leaf]
    if is_action(leaf, subject.method) or reading.verb in leaf.split("_"):
        return leaf
    if subject.id and reading == Reading("", ()) and not (verb == "list" and many):
        return leaf
    if reading.verb and reading.verb not in GENERIC:
        is_said = _one(leaf) == verb or 0 < len(reading.rest) < _MOST_WORDS
        return verb if is_said else _with(verb, leaf)
    if verb == "create" and not (
        many and (_is_silent(subject, reading) or reading.verb)
    ):
        return leaf
    if verb == "get" and not subject.route.is_item:
        return clip(f"get_{leaf}")
    return _with(verb, leaf)


def _is_silent(subject: Subject, reading: Reading) -> bool:
    return not subject.id or reading.verb == "post"


def _with(verb: str, leaf: str) -> str:
    return clip(f"{verb}_{leaf if verb == 'list' else _one(leaf)}")


def _one(leaf: str) -> str:
    head, mark, last = leaf.rpartition("_")
    return head + mark + singular(last)


def name_by_words(subject: Subject, place: Place, steps: Sequence[Step]) -> str:
    """Give the words of an operation id that the resource does not say already."""
    said = singulars(*place.resource) | {"controller"}
    parameters = split(" ".join(subject.route.parameters))
    found = split(place.text)
    rest = [word for word in found if singular(word) not in said]
    if "by" in rest and set(rest[rest.index("by") + 1 :]) <= {*parameters, "id"}:
        rest = rest[: rest.index("by")]
    rest = list(trim(rest)) or rest
    if not rest:
        return _without_words(subject, place, steps)
    if len(rest) > 1 or rest[0] not in GENERIC:
        return clip("_".join(rest))
    if subject.method == "POST" and GENERIC[rest[0]] in ("get", "replace"):
        return rest[0]
    verb = GENERIC[rest[0]]
    return verb if _is_of_one(found[-1], steps) else _plural_get(verb, steps)


def _is_of_one(word: str, steps: Sequence[Step]) -> bool:
    """Say whether a word names one of what the path's end names: `event`, `/events`."""
    last = steps[-1].name.rpartition("_")[2] if steps else ""
    return word == singular(last) != last


def _plural_get(verb: str, steps: Sequence[Step]) -> str:
    is_many = _is_many(steps) and not steps[-1].parameters
    return "list" if verb == "get" and is_many else verb


def _without_words(subject: Subject, place: Place, steps: Sequence[Step]) -> str:
    """Name a method by its HTTP method, and by the path's last word if that adds."""
    name = _plural_get(BY_METHOD.get(subject.method, snake(subject.method)), steps)
    last = steps[-1].name if steps else ""
    if not last or singular(last) in {singular(step) for step in place.resource}:
        return name
    return last if subject.method == "POST" else clip(f"{name}_{last}")


def given_name(subject: Subject) -> str:
    """Give the name that the document gives itself, or nothing."""
    return snake(subject.name)
