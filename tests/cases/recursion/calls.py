import json

from recursion import Recursion, RequestValidationError, models
from wire import Wire


def test_object_in_itself():
    """Trees of any depth are read and sent, in arrays and in maps."""
    body = {
        "name": "a",
        "parent": {"name": "p"},
        "branches": [{"name": "b", "branches": [{"name": "c"}]}],
        "byName": {"x": {"name": "d", "owner": {"tree": None}}},
        "owner": {"tree": {"name": "e"}},
    }
    wire = Wire(body=body)
    arguments = {**body, "by_name": body["byName"]}
    del arguments["byName"]
    tree = wire.client(Recursion).trees.create(**arguments)
    assert body == json.loads(wire.sent)
    assert body == tree.to_dict()
    assert "c" == tree.branches[0].branches[0].name
    assert models.Tree is type(tree.by_name["x"])
    assert "e" == tree.owner.tree.name


def test_models_in_input():
    """A model may stand at any depth of the input."""
    wire = Wire(body={"name": "a"})
    wire.client(Recursion).trees.create(
        name="a", branches=[{"name": "b", "by_name": {"x": models.Tree(name="c")}}]
    )
    assert {
        "name": "a",
        "branches": [{"name": "b", "byName": {"x": {"name": "c"}}}],
    } == json.loads(wire.sent)


def test_object_in_itself_with_words_beside_the_reference():
    """What stands beside a `$ref` makes one more class, and not one at every depth."""
    wire = Wire(body={"name": "a", "owner": {"boss": {"boss": {"deputy": {}}}}})
    owner = wire.client(Recursion, strict_responses=True).trees.create(name="x").owner
    assert type(owner.boss) is type(owner.boss.boss) is not models.Owner
    assert models.Owner is type(owner.boss.boss.deputy)


def test_fault_far_down_is_named():
    """A fault in the depth names its way."""
    try:
        Wire().client(Recursion).trees.create(name="a", branches=[{"parent": {}}])
    except RequestValidationError as error:
        assert "branches[0].parent.name" in str(error)
    else:
        raise AssertionError("nothing was refused")


def test_union_through_an_object():
    """A union whose variant holds the union."""
    rule = {"all": ["x", {"all": ["y"]}]}
    wire = Wire(body={"name": "a", "rule": rule})
    tree = wire.client(Recursion).trees.create(name="a", rule=rule)
    assert rule == json.loads(wire.sent)["rule"]
    assert "y" == tree.rule.all[1].all[0]


def test_recursive_aliases():
    """Names for any JSON, and for lists of lists: they are no classes."""
    value = {"a": [1, "x", None, {"b": [True, 1.5]}]}
    wire = Wire(body=value)
    assert value == wire.client(Recursion).json.replace(body=value)
    assert value == json.loads(wire.sent)
    wire = Wire(body=[[], [[]]])
    assert [[], [[]]] == wire.client(Recursion).nests.replace(body=[[], [[]]])
    assert [[], [[]]] == json.loads(wire.sent)
