import inspect
import json

from read_write_only import ReadWriteOnly, RequestValidationError, models
from wire import Wire


def test_input_has_no_read_only_field():
    """A read only field is no argument, even if it is required in the answer."""
    client = Wire().client(ReadWriteOnly)
    found = list(inspect.signature(client.users.create).parameters)
    assert ["name", "password", "options"] == found


def test_answer_has_no_write_only_field():
    """A write only field is no field of the model; an answer without it is complete."""
    wire = Wire(status=201, body={"id": "1", "name": "ada"})
    user = wire.client(ReadWriteOnly, strict_responses=True).users.create(
        name="ada", password="p"
    )
    assert {"name": "ada", "password": "p"} == json.loads(wire.sent)
    assert ("1", "ada") == (user.id, user.name)
    assert ["id", "name", "stamp"] == list(models.User.model_fields)


def test_twin():
    """The twin asks for the write only field and not for the read only one."""
    wire = Wire(status=204, body=None)
    wire.client(ReadWriteOnly).users.replace(body=[{"name": "a", "password": "p"}])
    assert [{"name": "a", "password": "p"}] == json.loads(wire.sent)
    try:
        wire.client(ReadWriteOnly).users.replace(body=[{"name": "a"}])
    except RequestValidationError as error:
        assert "body[0].password" in str(error)
    else:
        raise AssertionError("nothing was refused")
