"""Names that the settings give: found among those that were chosen, and then locked.

What is renamed is said by any of its labels:

    resources   the way from the client             shop.pet_orders
    methods     the operation id, method and path   listPets, GET /pets, pets.list
                or the way from the client
    types       the component, or the class         PetDTO, CreatePetRequest
    fields      the property, behind either, or     Pet.petName
                behind the new name of the type

or by its key in names.lock. A rename goes before the lock, which then holds the new name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sdksmith.errors import Diagnostic, UsageError, sort_key
from sdksmith.lock import ChosenName, Locked, name_fault
from sdksmith.names import snake
from sdksmith.near import find_near
from sdksmith.options import Settings
from sdksmith.options.choices import Rename
from sdksmith.rules import Rule

_KINDS = {"methods": "methods", "types": "classes", "fields": "fields"}
_ONE = {"methods": "method", "classes": "class", "fields": "field"}
Wanted = Mapping[tuple[str, str], tuple[str, Rename]]
"""The new name, and who asks for it, by the kind and key of what is renamed."""


@dataclass(frozen=True)
class _Names:
    """The names as they are, and those by which the settings may speak of them."""

    now: Sequence[ChosenName]
    before: Callable[[], Sequence[ChosenName]]

    def find(self, rename: Rename) -> list[tuple[ChosenName, str]] | None:
        """Give what is meant, each with the name that it was found by.

        Once a lock holds the new name, the old one is known from before the lock only.
        Where only operations have it that are left out nothing is meant; None is given
        where nobody has it.
        """
        found = [(entry, entry.name) for entry in _find(rename, self.now)]
        if found:
            return found
        old = {_key(entry): entry.name for entry in _find(rename, self.before())}
        if not old:
            return None
        return [(entry, old[_key(entry)]) for entry in self.now if _key(entry) in old]


def resolve(
    renames: Sequence[Rename],
    settings: Settings,
    names: Sequence[ChosenName],
    before: Callable[[], Sequence[ChosenName]],
) -> Wanted:
    """Give the new names.

    Args:
        names: all of them, as they are without these renames.
        before: gives the names as they are without a lock, those of all operations.

    Raises:
        UsageError: with each rename that means nothing, that is no name, and that gives
            two things one name.
    """
    known = _Names(names, before)
    faults: list[Diagnostic] = []
    wanted: dict[tuple[str, str], tuple[str, Rename]] = {}
    for rename in sorted(renames, key=_order):
        found = known.find(rename)
        if found is None:
            found = known.find(_by_old_type(rename, renames))
        fault = _name_fault(rename) or (_unknown(rename) if found is None else "")
        if fault or found is None:
            hint = _similar(rename, known) if found is None else ""
            faults.append(_tell(rename, fault, settings, hint))
            continue
        for entry, name in found:
            current, other = wanted.get(_key(entry), (entry.name, rename))
            if other.kind == rename.kind != "resources" and other is not rename:
                words = (
                    f"`{rename.old}` is what `{other.old}` means: it has two new names"
                )
                faults.append(_tell(rename, words, settings))
            new = _new_name(rename, name, current)
            if entry.kind == "arguments":
                new = _free_argument(new, entry, names)
            wanted[_key(entry)] = new, rename
    faults += _clashes(wanted, names, settings)
    if faults:
        raise UsageError(*sorted(faults, key=sort_key))
    return wanted


def lock_wanted(wanted: Wanted, locked: Locked) -> Locked:
    """Give the locked names with the new ones before them.

    What follows from a class's name follows from the new one.
    """
    derived = {
        f"{key} {what}"
        for kind, key in wanted
        for what in ("input", "values")
        if kind == "classes"
    }
    found = {kind: dict(entries) for kind, entries in locked.items()}
    classes = found.get("classes", {})
    found["classes"] = {k: name for k, name in classes.items() if k not in derived}
    for (kind, key), (name, _) in wanted.items():
        found.setdefault(kind, {})[key] = name
    return found


def refuse_others(
    wanted: Wanted, names: Sequence[ChosenName], settings: Settings
) -> None:
    """Make sure that all have got the names that were asked for.

    Raises:
        UsageError: naming each that cannot be had: the package has a use for it.
    """
    got = {_key(entry): entry for entry in names}
    faults: list[Diagnostic] = []
    for where, (name, rename) in wanted.items():
        entry = got.get(where)
        if entry and entry.kind != "arguments" and entry.name != name:
            words = f"the name `{name}` has a meaning of its own in the package"
            faults.append(_tell(rename, words, settings))
    if faults:
        raise UsageError(*dict.fromkeys(faults))


def tell_renamed(names: Sequence[ChosenName], wanted: Wanted) -> list[ChosenName]:
    """Give the names; those that the settings gave say so."""
    return [
        replace(entry, how="renamed") if _key(entry) in wanted else entry
        for entry in names
    ]


def _order(rename: Rename) -> tuple[bool, int]:
    """Resources come first, those further up before those below: each may move on."""
    return rename.kind != "resources", rename.old.count(".")


def _by_old_type(rename: Rename, renames: Sequence[Rename]) -> Rename:
    """Give the rename of a field of a renamed type, by the type's old name."""
    for other in renames:
        start = f"{other.new}."
        if other.kind == "types" and rename.old.startswith(start):
            rest = rename.old.removeprefix(start)
            return replace(rename, old=f"{other.old}.{rest}")
    return rename


def _find(rename: Rename, names: Sequence[ChosenName]) -> Iterator[ChosenName]:
    if rename.kind == "resources":
        for entry in names:
            if entry.kind == "methods" and entry.name.startswith(f"{rename.old}."):
                yield entry
        return
    kinds = {_KINDS[rename.kind]}
    if rename.kind == "fields":
        kinds.add("arguments")  # of methods that take the object by keywords
    for entry in names:
        is_it = rename.old == entry.key or rename.old in entry.labels
        if entry.kind in kinds and is_it:
            yield entry


def _key(entry: ChosenName) -> tuple[str, str]:
    return entry.kind, entry.key


def _new_name(rename: Rename, name: str, current: str) -> str:
    """Give the new name; that of a method has the way from the client before it.

    Args:
        current: what it is called by the renames before this one.
    """
    if rename.kind == "resources":
        return rename.new + name.removeprefix(rename.old)
    if rename.kind == "methods" and "." not in rename.new:
        return f"{current.rpartition('.')[0]}.{rename.new}"
    return rename.new


def _free_argument(name: str, entry: ChosenName, names: Sequence[ChosenName]) -> str:
    """Give what the argument of a renamed field is called: as fields' arguments are."""
    taken = {
        other.name
        for other in names
        if other.kind == "arguments"
        and other.scope == entry.scope
        and other.key != entry.key
    }
    return name if name not in taken else f"{name}_body"


def _name_fault(rename: Rename) -> str:
    """Give why the new name is none, "" if it is one."""
    if rename.kind in ("types", "fields"):
        return name_fault(_KINDS[rename.kind], rename.new)
    way = rename.new if "." in rename.new else f"any.{rename.new}"
    fault = name_fault("methods", way)
    if fault:
        return fault
    plain = [f"{snake(step)}{'_' * step.endswith('_')}" for step in way.split(".")]
    if plain != way.split("."):
        shown = ".".join(plain).removeprefix("" if "." in rename.new else "any.")
        return f"`{rename.new}` is not in snake case: `{shown}`"
    return ""


def _unknown(rename: Rename) -> str:
    what = {"resources": "resource", "methods": "method", "types": "type"}
    return f"there is no {what.get(rename.kind, 'field')} `{rename.old}`"


def _similar(rename: Rename, known: _Names) -> str:
    kind = "methods" if rename.kind == "resources" else _KINDS[rename.kind]
    entries = [entry for entry in known.before() if entry.kind == kind]
    labels = [label for entry in entries for label in entry.labels]
    if rename.kind == "resources":
        ways = [entry.name.split(".")[:-1] for entry in entries]
        labels = [".".join(way[:size]) for way in ways for size in range(1, 9)]
    elif rename.kind == "methods":
        labels += [entry.key for entry in entries]
    near = find_near(rename.old, dict.fromkeys(labels))
    if near:
        return f"did you mean `{near}`?"
    return "`sdksmith inspect --names` lists all names"


def _clashes(
    wanted: Wanted, names: Sequence[ChosenName], settings: Settings
) -> Iterator[Diagnostic]:
    """Give each rename by which two things would have one name."""
    owners: dict[tuple[str, str, str], list[ChosenName]] = defaultdict(list)
    finals: list[tuple[str, ChosenName]] = []
    for entry in names:
        name = wanted.get(_key(entry), (entry.name,))[0]
        finals.append((name, entry))
        owners[entry.kind, entry.scope, name].append(entry)
    ways = {
        name.rsplit(".", size)[0]
        for name, entry in finals
        for size in range(1, name.count(".") + 1)
        if entry.kind == "methods"
    }
    wires = {(entry.scope, _wire_name(entry)) for entry in names if _is_field(entry)}
    for name, entry in finals:
        _, rename = wanted.get(_key(entry), ("", None))
        if rename is None or entry.kind == "arguments":
            continue
        others = [o for o in owners[entry.kind, entry.scope, name] if o is not entry]
        if others:
            both = f"{_describe(entry)} and {_describe(others[0])}"
            words = f"`{name}` would be the name of two: {both}"
            yield _tell(rename, words, settings, "give one of them another name")
        elif entry.kind == "methods" and name in ways:
            words = (
                f"`{name}` would be the name of two: {_describe(entry)} and a resource"
            )
            yield _tell(rename, words, settings, "give one of them another name")
        elif name != _wire_name(entry) and (entry.scope, name) in wires:
            words = f"`{name}` is what the API calls another property of the object"
            yield _tell(rename, words, settings)


def _is_field(entry: ChosenName) -> bool:
    return entry.kind == "fields"


def _wire_name(entry: ChosenName) -> str:
    return entry.key.removeprefix(f"{entry.scope} ")


def _describe(entry: ChosenName) -> str:
    return f"the {_ONE[entry.kind]} of {entry.key}"


def _tell(rename: Rename, words: str, settings: Settings, hint: str = "") -> Diagnostic:
    place, rule = settings.location(rename.steps), Rule.WRONG_RENAME
    return Diagnostic(words, place, hint, rule=rule)
