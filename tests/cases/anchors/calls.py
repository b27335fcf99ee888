import json

from anchors import Anchors, models
from wire import Wire


def test_a_tree_holds_trees():
    """`$dynamicRef` leads to the schema itself, `$id` and `#/$defs/...` to its parts."""
    tree = {"label": "a", "children": [{"label": "b"}], "parent": {"label": "c"}}
    wire = Wire(body=tree)
    found = wire.client(Anchors).trees.send(**tree)
    assert tree == json.loads(wire.sent)
    assert ("b", "c") == (found.children[0].label, found.parent.label)
    assert models.Tree is type(found.children[0])


def test_anchors_name_schemas():
    """`#painted` is a schema with that anchor, in the document as in another file."""
    wire = Wire(body={"colour": "red", "under": {"colour": "blue"}})
    assert "blue" == wire.client(Anchors).trees.get_colour().under.colour
    wire.body = {"title": "T", "author": {"name": "Ann"}, "next": {"title": "U"}}
    book = wire.client(Anchors).books.get()
    assert ("Ann", "U") == (book.author.name, book.next.title)


def test_what_has_two_meanings_is_left_out():
    """A `$dynamicRef` that leads elsewhere from another schema is not guessed."""
    assert not hasattr(Anchors().trees, "get_strict_tree")
