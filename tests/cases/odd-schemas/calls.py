import json
from pathlib import Path

import odd_schemas
from odd_schemas import OddSchemas, RequestValidationError, models
from wire import Wire


def put(answered=None, **arguments):
    wire = Wire(body={"fooBar": "x", **(answered or {})})
    answer = wire.client(OddSchemas).odd.replace(**{"fooBar": "x", **arguments})
    sent = json.loads(wire.sent)
    del sent["fooBar"]
    return sent, answer


def refused(**arguments):
    try:
        put(**arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_names_that_clash():
    """Each property has a name of its own; the one whose name is Python's keeps it."""
    sent = put(foo_bar=1, foo_dash_bar=True, class_="c", n1="1", model_config="m")[0]
    assert {"foo_bar": 1, "foo-bar": True, "class": "c", "1": "1", "model_config": "m"} == (
        sent
    )
    found = put({"foo_bar": 1, "foo-bar": True, "model_config": "m"})[1]
    assert ("x", 1, True, "m") == (
        *(found.fooBar, found.foo_bar, found.foo_dash_bar, found.model_config_),
    )


def test_schemas_in_each_other():
    """Of two schemas that hold one another, one by allOf, and of lists in their items."""
    body = {"left": {"right": {"lefts": [{}], "right": {}}}, "list": [{"list": [{}]}]}
    sent, found = put(body, **body)
    assert body == sent
    assert models.Right is type(found.left.right.right)
    assert found.list[0].list[0].list is None
    body = {"more": {"inner": {"extra": "x", "inner": {"extra": "y"}}}}
    sent, found = put(body, **body)
    assert body == sent
    assert "y" == found.more.inner.inner.extra


def test_union_of_itself_under_another_name():
    """What leads back to itself under another name is what else is there."""
    assert {"other": 1} == put(other=1)[0]
    assert "other" in refused(other="x")


def test_closed_beside_all_of():
    """`additionalProperties: false` beside allOf closes the whole."""
    assert {"closed": {"own": "x", "right": {}}} == put(closed={"own": "x", "right": {}})[0]
    assert "closed.new" in refused(closed={"new": 1})


def test_tag_that_no_variant_has():
    """The tag is a field of each variant, although none of them lists it."""
    found = put({"untagged": {"sort": "Second", "a": 1}})[1].untagged
    assert (models.Second, "Second", 1) == (type(found), found.sort, found.a)
    assert {"a": 1} == put({"untagged": {"a": 1}})[1].untagged
    assert {"untagged": {"sort": "First"}} == put(untagged={"sort": "First"})[0]


def test_nothing_and_anything():
    """Only null, any value at all, and none."""
    sent = put(nothing=None, anything=[1, {"a": None}], maybe=None)[0]
    assert {"nothing": None, "anything": [1, {"a": None}], "maybe": None} == sent
    assert "nothing" in refused(nothing=1)


def test_what_cannot_be_is_left_out_by_name():
    """Three operations whose answers cannot be are named with the reason."""
    file = Path(odd_schemas.__file__).with_name("_manifest.json")
    skipped = json.loads(file.read_text("utf-8"))["skipped"]
    assert ["getCircle", "getNever", "getBoth"] == [entry["id"] for entry in skipped]
