import json

from joined_unions import JoinedUnions, RequestValidationError, models
from wire import Wire


def put(resource, answered=None, **arguments):
    wire = Wire(body=answered or {})
    answer = getattr(wire.client(JoinedUnions), resource).replace(**arguments)
    return json.loads(wire.sent), answer


def put_pet(body):
    wire = Wire(body=body)
    answer = wire.client(JoinedUnions).pets.replace(body=body)
    return json.loads(wire.sent), answer


def refused(resource, **arguments):
    try:
        put(resource, **arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_each_with_each_that_can_be():
    """Of two unions of two, the two pairs are left whose tags agree."""
    cat = {"kind": "cat", "lives": 9, "claws": 18, "note": "x"}
    dog = {"kind": "dog", "bark": "w", "tail": True, "note": "y"}
    for body in (cat, dog):
        sent, found = put_pet(body)
        assert body == sent == found.to_dict()
    kinds = [type(put_pet(body)[1]) for body in (cat, dog)]
    assert kinds[0] is not kinds[1]
    assert 18 == put_pet(cat)[1].claws


def test_joined_rules_count():
    """What either part requires is required of the pair."""
    assert "claws" in refused("pets", body={"kind": "cat", "lives": 9})


def test_what_stands_beside_a_union():
    """Properties beside a union are those of each variant, and the tag decides."""
    wire = Wire(body={"shape": "box", "name": "n", "a": 2})
    found = wire.client(JoinedUnions).shapes.replace(
        body={"shape": "round", "name": "n", "r": 1}
    )
    assert {"shape": "round", "name": "n", "r": 1} == json.loads(wire.sent)
    assert models.NamedShapeSquare is type(found)
    assert ("box", 2) == (found.shape, found.a)
    assert "body.name" in refused("shapes", body={"shape": "square", "a": 1})
    assert "body.shape" in refused("shapes", body={"shape": "star", "name": "n"})


def test_nested_unions():
    """A union in a union, of objects, lists of objects and text."""
    cat, dog = {"kind": "cat"}, {"kind": "dog"}
    for nested in (cat, [cat, dog], "x"):
        sent, found = put("values", {"nested": nested}, nested=nested)
        assert {"nested": nested} == sent == found.to_dict()
    assert models.Dog is type(put("values", {"nested": [cat, dog]})[1].nested[1])


def test_scalars():
    """Of two unions of scalars what both allow; limits of a variant count."""
    assert {"both": 1} == put("values", both=1)[0]
    assert "both" in refused("values", both="x")
    for text in ("ab", "xyz"):
        assert {"text": text} == put("values", text=text)[0]
    assert "text" in refused("values", text="abc")
    for value in (["a"], [1]):
        sent, found = put("values", {"lists": value}, lists=value)
        assert {"lists": value} == sent == found.to_dict()
    for value in ("a", 1, None):
        assert {"maybe": value} == put("values", maybe=value)[0]
    assert "maybe" in refused("values", maybe=1.5)


def test_variants_without_names():
    """Variants that stand in the union have the tags that their property lists."""
    flat = {"form": "thin", "a": 1, "b": 2}
    sent, found = put("values", {"inline": flat}, inline=flat)
    assert {"inline": flat} == sent == found.to_dict()
    assert models.ValuesInlineFlat is type(found.inline)
    round_ = {"form": "disc", "a": 1}
    assert models.ValuesInlineRound is type(put("values", {"inline": round_})[1].inline)
    other = {"form": "star"}
    assert other == put("values", {"inline": other})[1].inline
    assert "inline.form" in refused("values", inline=other)


def test_union_of_itself():
    """A union that is a variant of itself is what else is in it."""
    assert {"loop": 1} == put("values", loop=1)[0]
    assert "loop" in refused("values", loop="x")
