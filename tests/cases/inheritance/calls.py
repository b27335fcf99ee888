import json

from inheritance import Inheritance, RequestValidationError, models
from wire import Wire


def pets(*found):
    return Wire(body=list(found)).client(Inheritance).pets.list()


def create(body):
    wire = Wire(body={"petType": "cat", "name": "x"})
    wire.client(Inheritance).pets.create(body=body)
    return json.loads(wire.sent)


def refused(body):
    try:
        create(body)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_children_are_told_by_their_tags():
    """By the mapping, where it names them, else by their names; grandchildren too."""
    cat, dog, puppy = pets(
        {"petType": "cat", "name": "a", "lives": 9},
        {"petType": "doggy", "name": "b", "bark": "w"},
        {"petType": "Puppy", "name": "c", "bark": "y", "weeks": 3},
    )
    assert [models.Cat, models.Dog, models.Puppy] == list(map(type, (cat, dog, puppy)))
    assert (9, "w", "y", 3) == (cat.lives, dog.bark, puppy.bark, puppy.weeks)


def test_child_that_says_its_tag_itself():
    """Azure's documents write the tag into the child (`x-ms-discriminator-value`)."""
    (parrot,) = pets({"petType": "polly", "name": "a", "words": 20})
    assert (models.Parrot, 20) == (type(parrot), parrot.words)


def test_parent_inside_a_child():
    """A field of the parent whose type is the parent holds a child."""
    friend = {"petType": "doggy", "name": "b", "bark": "w"}
    (cat,) = pets({"petType": "cat", "name": "a", "friend": friend})
    assert models.Dog is type(cat.friend)


def test_unknown_and_missing_tags_stay_data():
    """What is no known child, or does not say which, is kept as it came."""
    bird = {"petType": "bird", "name": "a", "wings": 2}
    nobody = {"name": "a"}
    assert [bird, nobody] == pets(bird, nobody)


def test_parent_among_its_children():
    """A mapping may name the parent itself."""
    body = {"list": [{"kind": "plain", "title": "a"}, {"kind": "timed", "seconds": 1.5}]}
    found = Wire(body={**body, "last": None}).client(Inheritance).jobs.list()
    plain, timed = found.list
    assert [models.JobBase, models.TimedJob] == [type(plain), type(timed)]
    assert ("a", 1.5, None) == (plain.title, timed.seconds, found.last)


def test_parent_that_lists_its_children():
    """A parent with a oneOf of its children, which contain it, is their union."""
    body = {"type": "Branch", "label": "x", "left": {"type": "Leaf", "size": 3}}
    node = Wire(body=body).client(Inheritance).nodes.get()
    assert [models.Branch, models.Leaf] == [type(node), type(node.left)]
    assert ("x", 3) == (node.label, node.left.size)


def test_input():
    """Each child is a body, as a dict and as a model; its own rules count."""
    dog = {"pet_type": "doggy", "name": "b", "bark": "w"}
    sent = {"petType": "doggy", "name": "b", "bark": "w"}
    assert sent == create(dog)
    assert sent == create(models.Dog(**dog))
    friend = {"pet_type": "cat", "name": "a", "friend": dog}
    assert {"petType": "cat", "name": "a", "friend": sent} == create(friend)


def test_refused_input():
    """An unknown child, a missing field of the child, and a limit of the child."""
    assert "body.pet_type" in refused({"pet_type": "bird", "name": "x"})
    assert "body.bark" in refused({"pet_type": "doggy", "name": "x"})
    assert "body.lives" in refused({"pet_type": "cat", "name": "x", "lives": 10})
