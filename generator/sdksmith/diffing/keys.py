"""The keys of TypedDicts by which the arguments of a method are checked, and sent."""

from __future__ import annotations

from collections.abc import Iterator

from sdksmith.diffing.surface import Field, Method, Surface
from sdksmith.options.naming import header_name_fault


def list_keys(method: Method, surface: Surface, argument: str) -> dict[str, Field]:
    """Give the keys that an argument is checked by.

    They go by the media type of the body; that of a parameter by no media type.
    """
    wire = method.wire
    if argument in wire.places:
        types, key = {"": wire.type}, argument
    else:
        types, key = dict(wire.bodies), wire.renamed.get(argument, argument)
    found: dict[str, Field] = {}
    for media_type, name in types.items():
        kind = surface.kinds.get(name)
        if kind and key in kind.fields:
            found[media_type] = kind.fields[key]
    return found


def pair_keys(
    old: dict[str, Field], new: dict[str, Field]
) -> Iterator[tuple[Field, Field]]:
    """Give the keys before and after, of each media type that is there both times."""
    shared = [media_type for media_type in old if media_type in new]
    for media_type in shared:
        yield old[media_type], new[media_type]
    if old and new and not shared:  # the only body is sent as something else
        yield next(iter(old.values())), next(iter(new.values()))


def list_places(method: Method, surface: Surface) -> dict[str, tuple[str, ...]]:
    """Give where each argument goes: the location, the name there, the style."""
    found: dict[str, tuple[str, ...]] = {
        name: (place.location, place.wire_name, place.rest)
        for name, place in method.wire.places.items()
    }
    for entry in method.signature:
        keys = {} if entry.name in found else list_keys(method, surface, entry.name)
        for key in list(keys.values())[:1]:
            found[entry.name] = ("body", key.wire_name, "")
    return found


def cannot_be_sent(place: tuple[str, ...]) -> bool:
    """Say whether no request can carry it: a header of a name that none can have."""
    return place[0] == "header" and bool(header_name_fault(place[1]))
