import inspect
import json

from sent_back import RequestValidationError, SentBack, models
from wire import Wire

USER = {
    "id": "1",
    "name": "ada",
    "address": {"geoCode": "x", "street": "s", "new": 1},
    "stamp": {"at": "2026-01-31T12:00:00Z"},
    "log": [{"at": "2026-01-31T12:00:00Z"}],
}


def replace(body):
    wire = Wire(body=[USER])
    answer = wire.client(SentBack).users.replace(body=body)
    return json.loads(wire.sent), answer


def test_read_only_fields_stay_behind():
    """An answer that is sent back has lost what only the server writes, at any depth."""
    (user,) = replace([])[1]
    assert ("1", "x") == (user.id, user.address.geo_code)
    user.address.street = "t"
    sent = {"name": "ada", "address": {"street": "t", "new": 1}}
    assert [sent] == replace([user])[0]
    assert [sent] == replace([{"name": "ada", "address": user.address}])[0]


def test_read_only_is_no_input():
    """In a dict they are refused where an object is closed, and are no arguments."""
    names = list(inspect.signature(Wire().client(SentBack).users.create).parameters)
    assert ["name", "address", "secret", "old", "options"] == names
    try:
        replace([{"id": "1", "name": "a", "address": {"street": "s"}}])
    except RequestValidationError as error:
        assert "body[0].id" in str(error)
    else:
        raise AssertionError("nothing was refused")


def test_write_only_fields():
    """They are sent, and are no fields of a model."""
    address = {"street": "s", "door_code": "d"}
    sent = {"name": "a", "secret": "p", "address": {"street": "s", "doorCode": "d"}}
    assert [sent] == replace([{"name": "a", "secret": "p", "address": address}])[0]
    assert ["geo_code", "street"] == list(models.Address.model_fields)
    assert "secret" not in models.User.model_fields


def test_defaults_are_the_servers():
    """A default is not sent for a caller who left the field out; it is documented."""
    wire = Wire(status=204, body=None)
    wire.client(SentBack).users.create(name="a", address={"street": "s"})
    assert {"name": "a", "address": {"street": "s"}} == json.loads(wire.sent)
    text = " ".join(inspect.getdoc(wire.client(SentBack).users.create).split())
    assert "old: Not used any more. The server's default is 'x'. Deprecated." in text
