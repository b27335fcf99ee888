"""Which class of the user's takes the place of which class of ours.

A class in `ext/` that extends the class of a resource, or a client, is what the package
gives in its place: no name has to be agreed upon, and type checkers see a subclass.
"""

import keyword
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sdksmith.errors import Diagnostic, Location, UsageError, render_place
from sdksmith.near import find_near
from sdksmith.python.ext_modules import OUTSIDE, ExtClass, ExtModules
from sdksmith.rules import Rule

_GENERATED = ("resources", "_client")
_SHOWN = 10


@dataclass(frozen=True)
class Extendable:
    """A class of ours that may be extended, and what is called so in it."""

    path: str
    members: frozenset[str]

    @property
    def module(self) -> str:
        """The module that it stands in."""
        return self.path.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The name of the class."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True)
class Extensions:
    """The classes of the user's, by the name of the class that each stands for."""

    classes: Mapping[str, ExtClass] = field(default_factory=dict[str, ExtClass])
    notes: tuple[Diagnostic, ...] = ()

    def home(self, name: str, module: str) -> tuple[str, str]:
        """Give the module of what stands for a class, from the root, and its name there.

        Args:
            module: that of the class itself.
        """
        found = self.classes.get(name)
        return (f".{found.module}", found.name) if found else (f".{module}", name)

    def named(self) -> dict[str, str]:
        """Give the path of each, by the name of the class that it stands for."""
        return {name: found.path for name, found in sorted(self.classes.items())}


def bind(modules: ExtModules, targets: Sequence[Extendable]) -> Extensions:
    """Give each class of ours the one class of the user's that extends it.

    Raises:
        UsageError: with each class that extends what is not there or several classes of
            ours, and where two stand for one.
    """
    known = {target.path: target for target in targets}
    bound, faults = _Binder(modules, known).bind()
    if faults:
        raise UsageError(*dict.fromkeys(faults))
    return Extensions(
        {known[path].name: entry for path, entry in bound.items()},
        tuple(
            note
            for path, entry in bound.items()
            for note in _tell_hidden(entry, known[path], modules)
        ),
    )


class _Binder:
    def __init__(self, modules: ExtModules, targets: Mapping[str, Extendable]) -> None:
        self._modules = modules
        self._targets = targets
        self._faults: list[Diagnostic] = []

    def bind(self) -> tuple[dict[str, ExtClass], list[Diagnostic]]:
        """Give the class that stands for each one of ours, by its path; and faults."""
        extended = {
            self._modules.follow(base)
            for entry in self._modules.classes.values()
            for base, _ in entry.bases
        }
        bound: dict[str, ExtClass] = {}
        for path, entry in self._modules.classes.items():
            roots = sorted(self._find_roots(entry, ()))
            if len(roots) > 1:
                names = " and ".join(self._targets[root].name for root in roots)
                message = f"`{entry.name}` extends several classes: {names}"
                hint = "write a class for each; what they share can be a third one"
                self._add(message, entry.location, hint, Rule.DUPLICATE_EXT)
            # One that another one extends is not the last: that other one is.
            for root in roots[:1] if path not in extended else ():
                first = bound.setdefault(root, entry)
                if first is not entry:
                    self._refuse_second(first, entry, self._targets[root])
                elif not all(map(_is_importable, entry.module.split("."))):
                    message = f"no `import` can name the module `{entry.module}`"
                    hint = "rename the file: letters, digits and _, no word of Python's"
                    self._add(message, entry.location, hint, Rule.EXT_MODULE_NAME)
        return bound, self._faults

    def _refuse_second(
        self, first: ExtClass, second: ExtClass, target: Extendable
    ) -> None:
        message = (
            f"`{second.name}` extends {target.name}, and so does `{first.name}` "
            f"({render_place(first.location)})"
        )
        hint = "make them one class, or let one extend the other"
        self._add(message, second.location, hint, Rule.DUPLICATE_EXT)

    def _add(self, message: str, place: Location, hint: str, rule: Rule) -> None:
        self._faults.append(Diagnostic(message, place, hint, rule=rule))

    def _find_roots(self, entry: ExtClass, below: tuple[str, ...]) -> set[str]:
        """Give the paths of the classes of ours that a class extends."""
        found: set[str] = set()
        for base, place in entry.bases:
            path = self._modules.follow(base)
            if path in self._targets:
                found.add(path)
            elif path in self._modules.classes and path not in below:
                inner = self._modules.classes[path]
                found |= self._find_roots(inner, (*below, path))
            elif not below:
                self._faults += (
                    Diagnostic(message, place, hint, rule=Rule.WRONG_EXT_BASE)
                    for message, hint in self._judge(entry, path)
                )
        return found

    def _judge(self, entry: ExtClass, path: str) -> Iterator[tuple[str, str]]:
        """Say what is wrong with a base that is no class to be extended."""
        dots = "." * (entry.module.count(".") + 1)
        inside = path.removeprefix(f"{OUTSIDE}.")
        is_ours = inside.partition(".")[0] in (*_GENERATED, *self._clients())
        if inside != path and is_ours:
            message = "what is extended must be imported relatively"
            hint = "so the package works under any name"
            target = self._meant(inside)
            yield message, f"{hint}: {_import(target, dots)}" if target else hint
        elif path in self._clients():
            message = f"`{path}` of the package itself is the class that extends it"
            yield message, f"write {_import(self._meant(path), dots)}"
        elif is_ours:
            module, _, name = path.rpartition(".")
            target = self._meant(path)
            message = f"there is no class `{name}` to be extended in `{module}`"
            hint = f"did you mean {_import(target, dots)}?" if target else self._known()
            yield message, hint

    def _known(self) -> str:
        """Give the first classes that there are."""
        names = [target.name for target in self._targets.values()]
        plain = [name for name in names if not name.startswith("Async")]
        more = ["…"] if len(plain) > _SHOWN else []
        return f"there are {', '.join([*plain[:_SHOWN], *more])}"

    def _clients(self) -> set[str]:
        """Give the names that the package itself exports of what may be extended."""
        paths = [path for path in self._targets if path.startswith("_client.")]
        return {self._targets[path].name for path in paths}

    def _meant(self, path: str) -> str:
        """Give the path of the class of ours that was probably meant; "" for none."""
        if path in self._targets:
            return path
        module = path.rpartition(".")[0]
        beside = {o: t for o, t in self._targets.items() if t.module == module}
        known = beside or self._targets
        names = {target.name: one for one, target in known.items()}
        near = find_near(path.rpartition(".")[2], names)
        return names[near] if near else ""


def _is_importable(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _import(path: str, dots: str) -> str:
    module, _, name = path.rpartition(".")
    return f"`from {dots}{module} import {name}`"


def _tell_hidden(
    entry: ExtClass, target: Extendable, modules: ExtModules
) -> Iterator[Diagnostic]:
    """Give a note for each method that stands before one of ours, maybe by chance."""
    for name, place in entry.methods:
        if name in target.members:
            message = f"`{entry.name}.{name}` stands before the generated one"
            hint = "if it shall: decorate it with `override` of typing_extensions"
            rule = Rule.HIDDEN_METHOD
            yield Diagnostic(message, place, hint, rule=rule, severity="note")
    for base, _ in entry.bases:
        inner = modules.classes.get(modules.follow(base))
        if inner:
            yield from _tell_hidden(inner, target, modules)
