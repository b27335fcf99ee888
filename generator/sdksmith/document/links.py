"""Where the references of a document lead, over all its files.

A link is a reference that has to be written anew when the files become one document:
into another file, by the name of an anchor, or local to a file that is not the first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urldefrag, urljoin

from sdksmith.document import pointers
from sdksmith.document.faults import Fault, Meant
from sdksmith.document.identifiers import Identifiers, read_identifiers
from sdksmith.document.origins import Place
from sdksmith.document.store import Store, UnreadableError
from sdksmith.document.values import is_mapping
from sdksmith.near import find_near
from sdksmith.rules import Rule


class BrokenLinkError(Exception):
    """A reference that leads nowhere: the message for the user, and a way out."""

    def __init__(
        self, message: str, hint: str = "", *, rule: Rule, meant: Meant | None = None
    ) -> None:
        super().__init__(message)
        self._fault = Fault((), message, hint, rule=rule, meant=meant)

    def as_fault(self) -> Fault:
        """Give the fault; the place is known to those who catch it."""
        return self._fault


@dataclass
class Resolver:
    """Follows references from file to file.

    Attributes:
        remarks_only: whether a schema's reference with keywords beside it is a value,
            as in OpenAPI 3.1; before that what stands beside it does not count.
    """

    store: Store
    remarks_only: bool
    _known: dict[str, Identifiers] = field(default_factory=dict[str, Identifiers])
    _resources: dict[str, Place] = field(default_factory=dict[str, Place])

    def identifiers(self, name: str) -> Identifiers:
        """Give the names in a file, which was loaded."""
        if name not in self._known:
            found = read_identifiers(self.store.files[name])
            self._known[name] = found
            for pointer, uri in found.resources.items():
                self._resources.setdefault(uri, Place(name, pointer))
        return self._known[name]

    def value(self, place: Place) -> Any:
        """Give the value at a place, which was found before."""
        value = self.store.files[place.file].value
        for part in place.pointer:
            value = value[part]
        return value

    def resource(self, place: Place) -> Place:
        """Give the schema with an `$id`, or the file, that a place is in."""
        pointer = self.identifiers(place.file).resource_of(place.pointer)
        return Place(place.file, pointer)

    def end(self, at: Place, ref: str) -> Place:
        """Give where a reference leads in the end, past further references.

        Args:
            at: the object that holds the reference.

        Raises:
            BrokenLinkError: when it leads nowhere.
            DocumentError: when it leads into a file that is not well formed.
        """
        seen: set[Place] = set()
        first = ref
        while True:
            place = self.target(at, ref)
            if place in seen:
                message = f"`{first}` leads back to itself and never to a value"
                hint = "write out one of the references in the circle"
                raise BrokenLinkError(message, hint, rule=Rule.CIRCULAR)
            seen.add(place)
            node = self.value(place)
            further = node.get("$ref") if is_mapping(node) else None
            if not isinstance(further, str):
                return place
            if self.remarks_only and not node.keys() <= pointers.REMARKS:
                return place
            at, ref = place, further

    def target(self, at: Place, ref: str) -> Place:
        """Give where a reference leads, by JSON Schema 2020-12 §8.2 and RFC 3986 §5.

        An `$id` that is a URL says what a file is called, not where it can be read. So
        a relative reference that no `$id` answers is taken from where the file stands.
        """
        if not ref:
            hint = "name a file, or write `#/components/schemas/...`"
            message = "a reference may not be empty"
            raise BrokenLinkError(message, hint, rule=Rule.NO_REFERENCE)
        try:
            url, fragment = urldefrag(ref)
            start = self._start(at, url, ref) if url else self.resource(at)
        except ValueError as error:
            message = f"`{ref}` is not a reference: {error}"
            raise BrokenLinkError(message, rule=Rule.NO_REFERENCE) from error
        if not fragment:
            return start
        if fragment.startswith("/"):
            return self._by_pointer(start, fragment, ref)
        return self._by_anchor(start, fragment, ref)

    def _start(self, at: Place, url: str, ref: str) -> Place:
        loaded = self.store.files[at.file]
        base = self.identifiers(at.file).resources[self.resource(at).pointer]
        named = self._resources.get(urljoin(base, url))
        if named:
            return named
        try:
            opened = self.store.open(urljoin(loaded.url, url), loaded)
        except UnreadableError as error:
            message, meant = f"`{ref}`: {error.reason}", None
            if error.name:
                near = url[: -len(PurePosixPath(url).name)] + error.name
                meant = Meant(near + ref[len(url) :])
            hint = error.hint
            if _is_of_components(ref):
                meant, hint = Meant(f"#{ref}"), ""
            raise BrokenLinkError(
                message, hint, rule=error.rule, meant=meant
            ) from error
        self.identifiers(opened.name)  # learns what it calls itself
        return Place(opened.name, ())

    def _by_pointer(self, start: Place, fragment: str, ref: str) -> Place:
        try:
            found, _ = pointers.find(self.value(start), f"#{fragment}")
        except pointers.Dangling as error:
            file = urldefrag(ref).url
            hint = error.hint.replace("`#", f"`{file}#")
            meant = Meant(file + error.meant) if error.meant else None
            raise BrokenLinkError(
                f"`{ref}` does not exist", hint, rule=Rule.UNRESOLVED, meant=meant
            ) from error
        return Place(start.file, (*start.pointer, *found))

    def _by_anchor(self, start: Place, name: str, ref: str) -> Place:
        anchors = self.identifiers(start.file).anchors
        found = anchors.get((start.pointer, name))
        if found is None:
            here = [other for root, other in anchors if root == start.pointer]
            near, meant = find_near(name, here), None
            hint = "a path starts with a slash, the name of an `$anchor` stands alone"
            if near:
                meant, hint = Meant(f"{urldefrag(ref).url}#{near}"), ""
            message = f"`{ref}`: there is no anchor `{name}`"
            rule = Rule.UNKNOWN_ANCHOR
            raise BrokenLinkError(message, hint, rule=rule, meant=meant)
        return Place(start.file, found)

    def dynamic_places(self, name: str) -> Iterator[Place]:
        """Give every resource that has a `$dynamicAnchor` of a name."""
        for file, identifiers in self._known.items():
            for resource, anchor in identifiers.dynamic:
                if anchor == name:
                    yield Place(file, resource)


def _is_of_components(ref: str) -> bool:
    """Say whether a path is one into a document that lacks its `#`."""
    return ref.startswith(("/components/", "/definitions/"))


def is_reference(text: str) -> bool:
    """Say whether the text of a `mapping` is a reference, not a name of a schema."""
    return "#" in text or "/" in text or text.endswith((".yaml", ".yml", ".json"))
