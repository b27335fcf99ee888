"""The name of every operation: its resource, its method, and how it was chosen."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sdksmith.names import snake
from sdksmith.normalise.method_names import (
    Siblings,
    given_name,
    name_by_path,
    name_by_words,
    read_id,
)
from sdksmith.normalise.paths import Step, clip
from sdksmith.normalise.places import Place, Places, Subject
from sdksmith.normalise.verbs import is_plural, singular, split

NameKey = tuple[str, str, bool]
"""Method, path, and whether it is the stream of an operation that is read twice."""
_SPELLED = {"-": "dash", "_": "underscore", ".": "dot", "/": "slash", "{": "given"}


@dataclass(frozen=True)
class OperationName:
    """Where an operation is called: `client.repos.issues.list`, and why there.

    `resource_by` and `name_by` say in a word what decided: `path`, `id`, `tag`,
    `noun`, `x-sdk-resource`, `x-sdk-method`; a name that another operation had as well
    adds what tells it apart: `path, scope`.
    """

    resource: tuple[str, ...]
    name: str
    resource_by: str
    name_by: str

    @property
    def how(self) -> str:
        """What decided, in a few words."""
        name_by, _, apart = self.name_by.partition(", ")
        words = f"by {self.resource_by}"
        if name_by != self.resource_by:
            words = f"resource {words}, method by {name_by}"
        return f"{words}, told apart by {apart}" if apart else words


@dataclass(frozen=True)
class _Draft:
    subject: Subject
    place: Place
    steps: tuple[Step, ...]
    name: str
    is_given: bool

    @property
    def rank(self) -> tuple[object, ...]:
        """Who keeps a name that several want: the most special, then the shortest."""
        subject = self.subject
        return (
            not self.is_given,
            -len(subject.route.parameters),
            len(subject.path),
            subject.path,
            subject.method,
            subject.suffix,
        )


def name_operations(
    subjects: Sequence[Subject], root: Mapping[str, Any]
) -> list[OperationName]:
    """Give the names of operations, in their order, which decides nothing.

    Operations of one resource that want one name are told apart by what differs: the
    resource that they belong to, words of the operation id, parameters, the tag.
    """
    places = Places(subjects, root)
    siblings = _list_siblings(subjects)
    says_list = _tells_list_from_get(subjects)
    groups: dict[tuple[str, ...], list[tuple[int, _Draft]]] = defaultdict(list)
    for index, subject in enumerate(subjects):
        draft = _draft(subject, places, siblings, says_list=says_list)
        groups[draft.place.resource].append((index, draft))
    children: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for path in groups:
        for size in range(len(path)):
            children[path[:size]].add(path[size])
    found: list[OperationName | None] = [None] * len(subjects)
    for path, entries in groups.items():
        for index, name in _tell_apart(entries, children[path]):
            found[index] = name
    return [name for name in found if name]


def _list_siblings(
    subjects: Sequence[Subject],
) -> dict[tuple[tuple[str, int], ...], set[str]]:
    found: dict[tuple[tuple[str, int], ...], set[str]] = defaultdict(set)
    for subject in subjects:
        found[_shape(subject)].add(subject.method)
    return found


def _tells_list_from_get(subjects: Sequence[Subject]) -> bool:
    """Say whether ids call what is many `list`; those that say `get` mean one then."""
    routes = [(entry.id, entry.route) for entry in subjects if entry.method == "GET"]
    many = [
        "list" in split(name)
        for name, route in routes
        if route.steps and not route.is_item and is_plural(route.names[-1])
    ]
    return sum(many) * 2 > len(many)


def _shape(subject: Subject, more: int = 0) -> tuple[tuple[str, int], ...]:
    """Give a path without the names of its parameters, `more` of them at its end."""
    steps = [(step.name, len(step.parameters)) for step in subject.route.steps]
    if more and steps:
        steps[-1] = (steps[-1][0], steps[-1][1] + more)
    return (*steps, (subject.route.version, 0))


def _draft(
    subject: Subject,
    places: Places,
    siblings: Mapping[tuple[tuple[str, int], ...], set[str]],
    *,
    says_list: bool,
) -> _Draft:
    place, steps = places.place(subject), places.steps(subject)
    near = Siblings(
        here=frozenset(siblings.get(_shape(subject), ())),
        of_items=frozenset(siblings.get(_shape(subject, 1), ())),
        says_list=says_list,
    )
    given = given_name(subject)
    if given:
        name = given
    elif place.by_path:
        name = name_by_path(subject, place, steps, near)
    else:
        name = name_by_words(subject, place, steps)
    return _Draft(subject, place, steps, name + subject.suffix, bool(given))


def _tell_apart(
    entries: Sequence[tuple[int, _Draft]], children: set[str]
) -> Iterator[tuple[int, OperationName]]:
    """Give each operation of one resource a name that no other and no child has.

    Names that the document gives itself stay as they are.
    """
    ordered = sorted(entries, key=lambda entry: entry[1].rank)
    first: dict[str, int] = {}
    for index, draft in ordered:
        if draft.is_given or draft.name not in children:
            first.setdefault(draft.name, index)
    taken = {*children, *first}
    for index, draft in ordered:
        by = "x-sdk-method" if draft.is_given else draft.place.source
        name = draft.name
        if not draft.is_given and first.get(name) != index:
            name, told_by = _other_name(draft, taken)
            by = f"{by}, {told_by}"
        taken.add(name)
        yield index, OperationName(draft.place.resource, name, draft.place.source, by)


def _other_name(draft: _Draft, taken: set[str]) -> tuple[str, str]:
    for name, by in _candidates(draft):
        if name and name not in taken:
            return name, by
    raise AssertionError(f"no name is left for {draft.subject.path}")


def _candidates(draft: _Draft) -> Iterator[tuple[str, str]]:
    subject, name = draft.subject, draft.name
    owners = [step.name for step in subject.route.steps[:-1] if step.parameters]
    for owner in reversed(owners):
        yield clip(f"{name}_for_{_one(owner)}"), "scope"
    rest = read_id(subject, draft.place.resource).rest
    if rest and len(rest) <= 4:
        yield clip(
            "_".join((name, *(w for w in rest if w not in name.split("_"))))
        ), "id"
    if draft.place.by_path and not owners and not subject.route.is_item:
        yield f"{name}_all", "scope"
    if parameters := subject.route.parameters:
        yield clip(f"{name}_by_{snake(parameters[-1])}"), "parameter"
        yield clip(f"{name}_by_{snake(' '.join(parameters))}"), "parameter"
    yield clip(f"{name}_by_{subject.method.lower()}"), "method"
    if subject.route.version:
        yield clip(f"{name}_{subject.route.version}"), "version"
    if subject.tag:
        yield clip(f"{name}_{snake(subject.tag)}"), "tag"
    yield clip(snake(subject.id)), "id"
    yield clip(f"{name}_{'_'.join(subject.route.names)}"), "path"
    method = subject.method.lower()
    yield f"{method}_{snake(subject.path)}", "path"
    spelled = "".join(f" {_SPELLED[c]} " if c in _SPELLED else c for c in subject.path)
    yield f"{method}_{snake(spelled)}", "path"
    cases = "".join(f" upper {c}" if c.isupper() else c for c in spelled)
    yield f"{method}_{snake(cases)}", "path"


def _one(name: str) -> str:
    head, mark, last = name.rpartition("_")
    return head + mark + singular(last)
