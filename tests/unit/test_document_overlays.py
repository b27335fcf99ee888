"""Overlays: what an action does, where its values are from, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdksmith.document import Document, Sources, load_document
from sdksmith.errors import DocumentError

DOCUMENT: Any = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1", "x-list": [1, [2], {"a": 3}, 4, "b"]},
    "paths": {},
}


def load(folder: Path, *actions: Any, version: str = "1.1.0", **more: Any) -> Document:
    """Give the document with these actions of one overlay."""
    content = {"overlay": version, "info": {"title": "O", "version": "1"}, **more}
    overlay = folder / "o.json"
    overlay.write_text(json.dumps({**content, "actions": actions}, indent=1))
    path = folder / "openapi.json"
    path.write_text(json.dumps(DOCUMENT))
    return load_document(path, Sources(overlays=(overlay,)))


def info(document: Document) -> Any:
    """Give the info of a document without what every one has."""
    plain = ("title", "version", "x-list")
    return {k: v for k, v in document.root["info"].items() if k not in plain}


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ({"target": "$.info['x-list']", "remove": True}, None),
        ({"target": "$.info['x-list'][0,2]", "remove": True}, [[2], 4, "b"]),
        ({"target": "$.info['x-list'][?@ == 4]", "remove": True}, [1, [2], {"a": 3}, "b"]),
        ({"target": "$.info['x-list'][1:]", "remove": True}, [1]),
        ({"target": "$.info['x-list'][1][0]", "update": 5}, [1, [5], {"a": 3}, 4, "b"]),
        ({"target": "$.info['x-list'][1]", "update": [6]}, [1, [2, 6], {"a": 3}, 4, "b"]),
        ({"target": "$.info['x-list'][2]", "update": {"a": [1]}}, "wrong"),
        ({"target": "$.info['x-list'][2]", "update": {"a": 1}}, [1, [2], {"a": 1}, 4, "b"]),
        ({"target": "$.info['x-list'][1]", "copy": "$.info['x-list'][2]"},
         [1, [2, {"a": 3}], {"a": 3}, 4, "b"]),
        ({"target": "$", "update": {"info": {"x-list": [7]}}},
         [1, [2], {"a": 3}, 4, "b", 7]),
    ],
)  # fmt: skip
def test_actions(folder: Path, action: Any, expected: Any) -> None:
    """Mappings are merged, lists grow, single values are replaced (Overlay 1.1)."""
    if expected == "wrong":
        with pytest.raises(DocumentError, match="a list does not fit a number"):
            load(folder, action)
    else:
        assert expected == load(folder, action).root["info"].get("x-list")


def test_a_list_is_one_item_in_1_0(folder: Path) -> None:
    """Version 1.0 appends what `update` says as one entry, a list too."""
    action = {"target": "$.info['x-list'][1]", "update": [6]}
    found = load(folder, action, version="1.0.0").root["info"]["x-list"]
    assert [2, [6]] == found[1]


def test_values_of_an_overlay_are_not_shared(folder: Path) -> None:
    """What goes to two targets is changed in one of them only."""
    found = load(
        folder,
        {"target": "$.info", "update": {"x-a": {}, "x-b": {}}},
        {"target": "$.info['x-a','x-b']", "update": {"c": {"d": 1}}},
        {"target": "$.info['x-a'].c", "update": {"e": 2}},
    )
    assert {"x-a": {"c": {"d": 1, "e": 2}}, "x-b": {"c": {"d": 1}}} == info(found)


def test_places_follow_what_actions_move(folder: Path) -> None:
    """A value's place is in the overlay if it is from there, else where it was."""
    found = load(
        folder,
        {"target": "$.info['x-list'][0,1]", "remove": True},
        {"target": "$.info", "update": {"x-new": {"a": [1, 2]}}},
        {"target": "$.info", "update": {"x-copy": {}}},
        {"target": "$.info['x-copy']", "copy": "$.info['x-new']"},
        {"target": "$.info['x-new'].a[0]", "remove": True},
    )
    origins = found.origins
    own, overlay = str(found.path), str(folder / "o.json")
    for pointer, file, place in (
        (("x-list", 0, "a"), own, ("info", "x-list", 2, "a")),
        (("x-new", "a", 0), overlay, ("actions", 1, "update", "x-new", "a", 1)),
        (("x-copy", "a", 0), overlay, ("actions", 1, "update", "x-new", "a", 0)),
        (("title",), own, ("info", "title")),
    ):
        found_place = origins.place(("info", *pointer))
        assert (file, place) == (found_place.file, found_place.pointer)


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.info["}, "is not a JSONPath: unexpected end"),
        ({"target": "info"}, "is not a JSONPath"),
        ({"target": "$.info^"}, "is not a JSONPath"),
        ({"target": "$.info"}, "an action has one of `update`, `remove` and `copy`"),
        ({"target": "$", "remove": True}, "the whole document cannot be removed"),
        ({"target": "$.*", "update": {}}, "values of several forms: mappings and single"),
        ({"target": "$.info", "copy": "$.paths.*"}, "must select one value, not nothing"),
        ({"target": "$.info", "copy": "$.info.*"}, "must select one value, not 3"),
        ({"target": "$.info", "update": [1]}, "a list does not fit a mapping at $['info']"),
    ],
)  # fmt: skip
def test_faults_of_actions(folder: Path, action: Any, message: str) -> None:
    """An action that cannot be done is told with its place in the overlay."""
    with pytest.raises(DocumentError) as error:
        load(folder, action)
    (found,) = error.value.diagnostics
    assert message in found.message
    assert found.location and str(folder / "o.json") == found.location.file
    assert found.location.line > 6


def test_faults_of_what_an_overlay_brought_are_placed_in_it(folder: Path) -> None:
    """A broken reference and a wrong type of an overlay name its file and line."""
    for update, key in (
        ({"components": {"schemas": {"A": {"$ref": "no.yaml"}}}}, '"$ref"'),
        ({"components": {"schemas": {"A": {"type": "objekt"}}}}, '"type"'),
        ({"components": {"schemas": {"A": {"$ref": "#/no"}}}}, '"$ref"'),
    ):
        with pytest.raises(DocumentError) as error:
            load(folder, {"target": "$", "update": update})
        location = error.value.diagnostics[0].location
        assert location and str(folder / "o.json") == location.file
        assert location.source.strip().startswith(key)


def test_extends_is_checked(folder: Path) -> None:
    """An overlay for another file is refused, for another URL told; its own is right."""
    action = {"target": "$.info", "update": {"x-a": 1}}
    assert {"x-a": 1} == info(load(folder, action, extends="./x/../openapi.json"))
    url = "https://a.test/openapi.json"
    assert () == load(folder, action, extends=url).notes()
    (note,) = load(folder, action, extends="https://a.test/other.json").notes()
    assert "the overlay is for https://a.test/other.json, not for" in note.message
    with pytest.raises(DocumentError, match="the overlay is for other.yaml"):
        load(folder, action, extends="other.yaml")
