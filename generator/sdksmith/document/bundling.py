"""Makes one document of several files.

What references lead to in another file becomes a component of the first one, where
there are components of its kind; else it is put where the reference stands. The way
back is kept for messages.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from sdksmith.document import pointers, structure
from sdksmith.document.addresses import is_remote
from sdksmith.document.edits import Drop, Edits, Put, Target, Write, children
from sdksmith.document.homes import choose_names
from sdksmith.document.linking import Linker
from sdksmith.document.origins import Place, StepBack, step_by
from sdksmith.document.store import Loaded
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping
from sdksmith.errors import Diagnostic, DocumentError
from sdksmith.rules import Rule

# What is put in its place is there anew each time. A few files of a few lines, each of
# which names the next one twice, would make 2 ** 30 operations (CWE-776).
_MOST_COPIES = 200_000
_DEEPEST = 40


@dataclass
class Bundler:
    """Writes the document anew after a linker has found all links.

    Attributes:
        origins: where what was brought from another place came from.
    """

    linker: Linker
    origins: dict[Pointer, Place] = field(default_factory=dict[Pointer, Place])
    _homes: dict[Target, Pointer] = field(default_factory=dict[Target, Pointer])
    _inside: list[Target] = field(default_factory=list[Target])
    _copies: int = 0
    _parents: dict[Target, Target | None] = field(
        default_factory=dict[Target, Target | None]
    )

    def bundle(self) -> dict[str, Any]:
        """Give the document that needs no other file."""
        named = self._choose_homes()
        self._homes = {**self.linker.homes, **named}
        nested = list(self._nested(self._homes))
        self._homes.update(nested)
        entry = Place(self.linker.entry.name, ())
        root = dict(self._rebuild(entry, self._value(entry), self._edits(entry), ()))
        for section in self.linker.sections.values():
            made = {
                str(out[-1]): self._bring(target, out)
                for target, out in named.items()
                if out[:-1] == section
            }
            if made:
                _add(root, section, made)
        return root

    def step(self) -> StepBack:
        """Give the way back into the files."""
        back = step_by(self.origins)
        files = self.linker.resolver.store.files

        def through(pointer: Pointer) -> Pointer | Place:
            found = back(pointer)
            if isinstance(found, Place):
                # What an overlay changed in that file leads on into the overlay.
                return files[found.file].origins.place(found.pointer)
            return found

        return through

    # -- homes ----------------------------------------------------------------------

    def _choose_homes(self) -> dict[Target, Pointer]:
        """Give the place of each component that has to be made."""
        found: dict[Target, Pointer] = {}
        free = [
            target
            for target in self.linker.targets
            if target not in self.linker.homes and not self._parent(target)
        ]
        paths = {name: self._path(file) for name, file in self._files.items()}
        for kind, section in self.linker.sections.items():
            taken = _names_at(self.linker.entry.value, section)
            wanted = [target for target in free if target.kind == kind]
            for target, name in choose_names(wanted, paths, taken).items():
                found[target] = (*section, name)
        return found

    def _path(self, file: Loaded) -> PurePosixPath:
        """Give a file's path as names are made of it: nothing of this machine's."""
        path = PurePosixPath(unquote(urlsplit(file.url).path))
        if is_remote(file.url):
            return path
        entry = unquote(urlsplit(self.linker.entry.url).path)
        return PurePosixPath(posixpath.relpath(path, posixpath.dirname(entry)))

    def _parent(self, target: Target) -> Target | None:
        """Give the target that this one is a part of, None if it stands alone."""
        if target not in self._parents:
            self._parents[target] = self._find_parent(target)
        return self._parents[target]

    def _find_parent(self, target: Target) -> Target | None:
        file, pointer = target.place.file, target.place.pointer
        for length in range(len(pointer)):
            for kind in self.linker.sections:
                outer = Target(Place(file, pointer[:length]), kind)
                if outer in self.linker.targets and _leads(
                    kind, self._value(outer.place), pointer[length:], target.kind
                ):
                    return outer
        return None

    def _nested(
        self, homes: Mapping[Target, Pointer]
    ) -> Iterator[tuple[Target, Pointer]]:
        for target in self.linker.targets:
            outer = self._parent(target) if target not in homes else None
            if outer and outer in homes:
                rest = target.place.pointer[len(outer.place.pointer) :]
                yield target, (*homes[outer], *rest)

    # -- writing --------------------------------------------------------------------

    def _bring(self, target: Target, out: Pointer) -> Any:
        """Give the value of a target, for the pointer where it will stand."""
        self.origins[out] = target.place
        self._inside.append(target)
        value, edits = self._value(target.place), self._edits(target.place)
        made = self._rebuild(target.place, value, edits, out)
        self._inside.pop()
        return made

    def _rebuild(self, at: Place, value: Any, edits: Edits | None, out: Pointer) -> Any:
        """Give a value with the edits at and below it; one without any is shared."""
        if edits is None:
            return value
        if isinstance(edits.here, Put):
            return self._put(at, value, edits, out)
        if isinstance(edits.here, Write):
            return pointers.write(self._home(edits.here.target))
        if is_list(value):
            return [
                self._rebuild(
                    _below(at, index), item, edits.below.get(index), (*out, index)
                )
                for index, item in children(value)
            ]
        if not is_mapping(value):
            return value
        return dict(self._members(at, value, edits, out))

    def _members(
        self, at: Place, value: Mapping[str, Any], edits: Edits, out: Pointer
    ) -> Iterator[tuple[str, Any]]:
        for key, child in value.items():
            own = edits.below.get(key)
            here = own.here if own else None
            name = here.key if isinstance(here, Write) and here.key else key
            if name != key:
                self.origins[(*out, name)] = _below(at, key)
            if not isinstance(here, Drop):
                yield name, self._rebuild(_below(at, key), child, own, (*out, name))

    def _put(self, at: Place, value: Any, edits: Edits, out: Pointer) -> Any:
        """Give what a reference leads to, with what stands beside the reference."""
        assert isinstance(edits.here, Put)
        target = edits.here.target
        in_entry = target.place.file == self.linker.entry.name
        if target.kind == "path item" and (in_entry or target in self._homes):
            return {"$ref": pointers.write(self._home(target))}
        self._copies += 1
        if target in self._inside:
            self._refuse(
                at, "this reference leads into what it stands in, without an end"
            )
        if len(self._inside) > _DEEPEST or self._copies > _MOST_COPIES:
            self._refuse(at, "with this reference the files make more than can be read")
        if target.kind == "path item":
            self._homes[target] = out
        beside = {key: child for key, child in value.items() if key != "$ref"}
        made = self._bring(target, out)
        below = Edits(None, edits.below)
        for key in beside:
            self.origins[(*out, key)] = _below(at, key)
        others: dict[str, Any] = {}
        if beside:
            others = self._rebuild(at, beside, below, out)
        return {**made, **others} if is_mapping(made) else made

    def _refuse(self, at: Place, message: str) -> None:
        place, rule = self._locate(_below(at, "$ref")), Rule.ENDLESS_REFERENCE
        raise DocumentError(Diagnostic(message, place, rule=rule))

    def _home(self, target: Target) -> Pointer:
        if target.place.file == self.linker.entry.name:
            return target.place.pointer
        return self._homes[target]

    @property
    def _files(self) -> Mapping[str, Loaded]:
        return self.linker.resolver.store.files

    def _value(self, place: Place) -> Any:
        return self.linker.resolver.value(place)

    def _edits(self, place: Place) -> Edits | None:
        edits = self.linker.edits.get(place.file)
        for part in place.pointer:
            edits = edits.below.get(part) if edits else None
        return edits

    def _locate(self, place: Place) -> Any:
        found = self._files[place.file].origins.place(place.pointer)
        return self.linker.resolver.store.read[found.file].locate(found.pointer)


def _below(place: Place, key: str | int) -> Place:
    return Place(place.file, (*place.pointer, key))


def _names_at(root: Any, section: tuple[str, ...]) -> list[str]:
    for part in section:
        root = root.get(part) if is_mapping(root) else None
    return list(root) if is_mapping(root) else []


def _add(root: dict[str, Any], section: Pointer, made: Mapping[str, Any]) -> None:
    """Put components into their section; the mappings on the way may be shared."""
    here: dict[Any, Any] = root
    for part in section:
        below = here.get(part)
        here[part] = dict(below) if is_mapping(below) else {}
        here = here[part]
    here.update(made)


def _leads(kind: str, value: Any, rest: Pointer, end: str) -> bool:
    """Say whether a path leads through objects of OpenAPI to one of the kind `end`."""
    for part in rest:
        if part in ("definitions", "$defs") and kind == "schema":
            return False
        held = dict(structure.children(kind, (), value))
        if (part,) not in held:
            return False
        kind, value = held[part,], value[part]
    return kind == end
