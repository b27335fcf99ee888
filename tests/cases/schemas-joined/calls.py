import inspect

from schemas_joined import RequestValidationError, SchemasJoined, models
from wire import Wire


def create(**arguments):
    wire = Wire(body={"id": 1, "name": "x", "bark": 3})
    answer = wire.client(SchemasJoined).pets.create(**arguments)
    return wire.sent, answer


def refusal(**arguments):
    try:
        create(**arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("nothing was refused")


def test_parts_are_one_object():
    """The parts' properties are one method's arguments; what is read only is not."""
    client = Wire().client(SchemasJoined)
    found = list(inspect.signature(client.pets.create).parameters)
    assert ["name", "kind", "leash", "secret", "options"] == found
    assert ["id", "name", "kind", "leash", "bark"] == list(models.Dog.model_fields)


def test_tighter_limit_counts():
    """Of two limits on one property the tighter one is kept."""
    assert b'{"name":"five5"}' == create(name="five5")[0]
    assert "name" in refusal(name="sixsix")


def test_condition_of_a_part_counts():
    """An `if` that stands in one part is checked on the whole."""
    assert "leash is required" in refusal(name="x", kind="dog")
    assert (
        b'{"name":"x","kind":"dog","leash":"l"}'
        == create(name="x", kind="dog", leash="l")[0]
    )


def test_answer_is_the_merged_model():
    """The answer has the fields of all parts."""
    answer = create(name="x")[1]
    assert (1, "x", 3) == (answer.id, answer.name, answer.bark)
