import json
from datetime import date

from unions import RequestValidationError, Unions, models
from wire import Wire


def pets(*found):
    return Wire(body=list(found)).client(Unions).pets.list()


def event(**fields):
    return Wire(body=fields).client(Unions).events.get()


def test_discriminator_chooses_the_class():
    """The tag decides, through the mapping: two classes with the same fields."""
    cat, dog, puppy = pets({"kind": "cat"}, {"kind": "dog"}, {"kind": "puppy"})
    assert [models.Cat, models.Dog, models.Dog] == [type(cat), type(dog), type(puppy)]
    (dog,) = pets({"kind": "dog", "friend": {"kind": "cat", "lives": 9}})
    assert models.Cat is type(dog.friend)
    assert 9 == dog.friend.lives


def test_unknown_variant_stays_data():
    """A variant that the document does not know is kept as it came."""
    cat, bird = pets({"kind": "cat"}, {"kind": "bird", "wings": 2})
    assert models.Cat is type(cat)
    assert {"kind": "bird", "wings": 2} == bird


def test_tags_of_an_enum():
    """Without a mapping the values of the tag's own enum tell the variants apart."""
    assert models.Circle is type(event(shape={"type": "disc"}).shape)
    assert models.Square is type(event(shape={"type": "box"}).shape)
    assert {"type": "star"} == event(shape={"type": "star"}).shape


def test_broken_variant_is_still_built():
    """A variant whose tag is right and one field is wrong keeps its class."""
    (cat,) = pets({"kind": "cat", "lives": "many"})
    assert models.Cat is type(cat)
    assert "many" == cat.lives


def test_variant_without_a_tag_is_told_by_its_fields():
    """Without a discriminator the variant whose required fields are there is taken."""
    assert models.Login is type(event(subject={"user": "x"}).subject)
    assert models.Payment is type(event(subject={"amount": 1}).subject)
    assert event(subject=None).subject is None
    text, image = event(parts=[{"text": "x"}, {"url": "u"}]).parts
    assert ("x", "u") == (text.text, image.url)
    assert models.Login is type(event(one={"user": "x"}).one)


def test_scalars_keep_their_type():
    """A value in a union of scalars comes back as what it was."""
    for value in (1, True, "1", "x"):
        found = event(value=value).value
        assert (type(value), value) == (type(found), found)
    assert date(2026, 1, 31) == event(when="2026-01-31").when
    assert "x" == event(many="x").many
    assert ["x"] == event(many=["x"]).many


def test_union_in_the_query():
    """A query parameter takes each scalar of its union."""
    wire = Wire(body=[])
    wire.client(Unions).pets.list(key=3)
    assert "GET /pets?key=3" == wire.line
    wire.client(Unions).pets.list(key="a b")
    assert "GET /pets?key=a%20b" == wire.line


def test_union_as_a_body():
    """A body that is a union is one argument: a dict or a model of any variant."""
    for body in ({"kind": "cat", "lives": 9}, models.Cat(kind="cat", lives=9)):
        wire = Wire(body={"kind": "cat"})
        answer = wire.client(Unions).pets.create(body=body)
        assert {"kind": "cat", "lives": 9} == json.loads(wire.sent)
        assert models.Cat is type(answer)


def test_unknown_variant_is_refused_in_input():
    """A body that is none of the variants is not sent."""
    wire = Wire()
    try:
        wire.client(Unions).pets.create(body={"kind": "bird"})
    except RequestValidationError as error:
        assert [] == wire.requests
        assert "body.kind" in str(error)
    else:
        raise AssertionError("nothing was refused")


def test_tag_that_a_variant_may_lack_tells_variants_apart_all_the_same():
    """Alone a variant may lack its tag; in the union it is data without one."""
    client = Wire(body={"name": "a"}).client(Unions, strict_responses=True)
    assert "a" == client.songs.get_best().name
    found = Wire(body=[{"type": "album", "name": "b"}, {"name": "c"}]).client(Unions)
    album, data = found.songs.list()
    assert models.Album is type(album)
    assert {"name": "c"} == data
