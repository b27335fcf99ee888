"""Where an operation stands in the tree of resources: `repos.issues.comments`.

The rule, in the order of its questions (`docs/guide/names.md` has it in full):

    x-sdk-resource of the operation or its tag     given
    a tag inside of others: `A > B`, `parent`      tag
    an operation id of the form Group_Method, or   id
      name.group.method where all share the name
    the fixed parts of the path                    path
    the tag; the noun of the operation id          tag, noun
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sdksmith.normalise.nodes import list_at, text_at
from sdksmith.normalise.paths import (
    Route,
    Step,
    clip,
    common_prefix,
    is_date,
    read_route,
)
from sdksmith.normalise.tags import TagTree, to_steps
from sdksmith.normalise.verbs import is_action, is_verb, plural, singular, split

_GROUPED = re.compile(r"([A-Z][A-Za-z0-9]*)_([A-Z][A-Za-z0-9]*)")
_SERVER_CODE = ("Controller", "Api", "Service", "Endpoint", "Resource", "Handler")
_FEW = 10  # operations; what fewer of them share can be chance


@dataclass(frozen=True)
class Subject:
    """What names are made from. `id` is empty where the document gives none.

    `suffix` ends the name of the second method that is made of one operation.
    """

    method: str
    path: str
    id: str
    tag: str
    route: Route
    resource: str = ""
    name: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Place:
    """The resource of an operation, and what is left to say of it.

    With `by_path` the path is the way to the resource; `leaf` is its last part, if
    that is not a resource of its own. Else `text` has the words of the method.
    """

    resource: tuple[str, ...]
    source: str
    text: str = ""
    by_path: bool = False
    leaf: str = ""


def read_subject(
    method: str,
    path: str,
    node: Mapping[str, Any],
    operation_id: str,
    *,
    suffix: str = "",
) -> Subject:
    """Give what names are made from."""
    tags = list_at(node, "tags")
    return Subject(
        method=method,
        path=path,
        id=_bare(operation_id, method) if node.get("operationId") else "",
        tag=str(tags[0]) if tags else "",
        route=read_route(path),
        resource=text_at(node, "x-sdk-resource"),
        name=text_at(node, "x-sdk-method"),
        suffix=suffix,
    )


def _bare(operation_id: str, method: str) -> str:
    """Give an operation id without the method that stands before it: `GET_ListUsers`."""
    return operation_id.removeprefix(f"{method}_")


class Places:
    """Chooses the place of each operation; it has to know all of them for that."""

    def __init__(self, subjects: Sequence[Subject], root: Mapping[str, Any]) -> None:
        self._tags = TagTree(root)
        self._namespace = _shared_namespace(subjects)
        self._version = _main_version(subjects)
        self._prefix = ""
        subjects = [entry for entry in subjects if not entry.suffix]
        by_path = [entry for entry in subjects if not self._said(entry)]
        firsts = [entry.route.names for entry in by_path if entry.route.steps]
        counts = Counter(names[0] for names in firsts if len(names) > 1)
        if len(firsts) >= _FEW:
            self._prefix = common_prefix(counts, len(firsts))
        self._nodes: Counter[tuple[str, ...]] = Counter()
        self._children: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for entry in by_path:
            names = self._names(entry)
            self._nodes[names] += 1
            for size in range(len(names)):
                self._children[names[:size]].add(names[size])
        self._common_tag = self._find_common_tag(by_path)
        named = {
            entry.id: _noun(entry.id) for entry in by_path if not self.steps(entry)
        }
        self._nouns = Counter(filter(None, named.values()))

    def _find_common_tag(self, entries: Sequence[Subject]) -> str:
        """Give the tag that nearly all have, if it is not all that there is to say."""
        alone = [entry for entry in entries if self._is_alone(self._names(entry))]
        if len(entries) < _FEW or len(alone) * 2 > len(entries):
            return ""
        return common_prefix(Counter(entry.tag for entry in entries), len(entries))

    def _names(self, entry: Subject) -> tuple[str, ...]:
        return tuple(step.name for step in self.steps(entry))

    def _is_alone(self, names: tuple[str, ...]) -> bool:
        """Say whether an operation has the top of the tree for itself."""
        return len(names) == 1 and self._nodes[names] < 2 and not self._children[names]

    def place(self, entry: Subject) -> Place:
        """Give the operation's place."""
        return self._said(entry) or self._by_path(entry)

    def _said(self, entry: Subject) -> Place | None:
        """Give what the document says of the place in so many words."""
        override = entry.resource or self._tags.override(entry.tag)
        if steps := to_steps(override.split(".")):
            return Place(steps, "x-sdk-resource", entry.id)
        if entry.tag and self._tags.is_nested(entry.tag):
            return Place(self._tags.steps(entry.tag), "tag", entry.id)
        found = _GROUPED.fullmatch(entry.id)
        if found and not (found[1].endswith(_SERVER_CODE) or found[1] == entry.method):
            return Place(to_steps([found[1]]), "id", found[2])
        parts = entry.id.split(".")
        if self._namespace and parts[0] == self._namespace and len(parts) > 2:
            return Place(to_steps(parts[1:-1]), "id", parts[-1])
        return None

    def steps(self, entry: Subject) -> tuple[Step, ...]:
        """Give the steps of the path that lead to the operation.

        A tag such as `core_v1` stands for the path up to its version. The version that
        most operations have is no step, nor is a part that nearly all paths begin with.
        """
        route = entry.route
        head, version = to_steps([entry.tag]), route.version
        if head and version and head[0].endswith(f"_{version}"):
            return (Step(head[0]), *route.steps[route.after_version :])
        steps = route.steps
        if len(steps) > 1 and steps[0].name == self._prefix:
            steps = steps[1:]
        is_main = version in ("", self._version) or is_date(version)
        if is_main or route.after_version or not steps:
            return steps
        return (Step(version), *steps)

    def _by_path(self, entry: Subject) -> Place:
        steps, names = self.steps(entry), self._names(entry)
        if not steps:
            return self._without_path(entry)
        if self._nodes[names] > 1 or self._children[names]:
            return Place(names, "path", entry.id, by_path=True)
        if self._is_alone(names):
            return self._alone(entry, names)
        is_owned = steps[-2].parameters or self._nodes[names[:-1]]
        if is_owned or entry.route.is_call or is_action(names[-1], entry.method):
            return Place(names[:-1], "path", entry.id, by_path=True, leaf=names[-1])
        return Place(names, "path", entry.id, by_path=True)

    def _alone(self, entry: Subject, names: tuple[str, ...]) -> Place:
        """Place an operation that stands alone at the top: where its tag says."""
        tag = "" if entry.tag == self._common_tag else entry.tag
        if tag and to_steps([tag]):
            return Place(to_steps([tag]), "tag", entry.id)
        noun = _noun(entry.id)
        if noun and is_action(names[0], entry.method):
            return Place((_join(noun),), "noun", entry.id)
        return Place(names, "path", entry.id, by_path=True)

    def _without_path(self, entry: Subject) -> Place:
        if steps := to_steps([entry.tag]):
            return Place(steps, "tag", entry.id)
        noun = _noun(entry.id)
        known = [noun[:size] for size in range(len(noun), 0, -1)]
        for part in known:
            if self._nouns[part] > 1:
                return Place((_join(part),), "noun", entry.id)
        return Place(("default",), "", entry.id)


def _join(noun: tuple[str, ...]) -> str:
    return clip("_".join((*noun[:-1], plural(noun[-1]))))


def _noun(operation_id: str) -> tuple[str, ...]:
    """Give the words after the verb, the last in its singular: `ListTables` → table."""
    found = split(operation_id)[1:]
    while len(found) > 1 and is_verb(found[0]):
        found = found[1:]
    return (*found[:-1], singular(found[-1])) if found else ()


def _shared_namespace(subjects: Sequence[Subject]) -> str:
    """Give the first word of dotted ids, `drive.files.list`, if nearly all share it."""
    dotted = [entry.id.split(".") for entry in subjects]
    counts = Counter(parts[0] for parts in dotted if len(parts) > 2)
    return common_prefix(counts, len(subjects))


def _main_version(subjects: Sequence[Subject]) -> str:
    routes = [entry.route for entry in subjects]
    counts = Counter(r.version for r in routes if r.version and not r.after_version)
    return max(counts, key=lambda name: (counts[name], name), default="")
