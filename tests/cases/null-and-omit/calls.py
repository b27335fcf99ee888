from null_and_omit import NullAndOmit, RequestValidationError, omit
from wire import Wire


def send(**arguments):
    wire = Wire(body={"kept": "x", "cleared": None})
    wire.client(NullAndOmit).things.update(**arguments)
    return wire.sent


def refused(**arguments):
    wire = Wire()
    try:
        wire.client(NullAndOmit).things.update(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


def test_left_out_is_not_sent():
    """What is left out, or `omit`, is not in the body."""
    assert b'{"kept":"x","cleared":"y"}' == send(kept="x", cleared="y")
    assert b'{"kept":"x","cleared":"y"}' == send(kept="x", cleared="y", plain=omit)


def test_none_is_null_where_null_is_allowed():
    """None is sent as null for every nullable field, required or not."""
    arguments = dict(cleared=None, empty=None, colour=None, owner=None, holder=None)
    assert (
        b'{"kept":"x","cleared":null,"empty":null,"colour":null,"owner":null,'
        b'"holder":null,"tags":[null]}' == send(kept="x", tags=[None], **arguments)
    )


def test_none_is_refused_where_null_is_not_allowed():
    """None for a field that is not nullable is refused, and names the argument."""
    assert "plain" in refused(kept="x", cleared=None, plain=None)
    assert "kept" in refused(kept=None, cleared=None)


def test_three_states_in_a_nested_object():
    """The same three in nested input, as a dict and as a model."""
    from null_and_omit.models import Owner

    assert b'{"kept":"x","cleared":null,"owner":{}}' == send(
        kept="x", cleared=None, owner={}
    )
    for owner in ({"name": None}, Owner(name=None)):
        assert b'{"kept":"x","cleared":null,"owner":{"name":null}}' == send(
            kept="x", cleared=None, owner=owner
        )


def test_answer_knows_what_was_there():
    """A missing field reads as None, and is not written back."""
    wire = Wire(body={"kept": "x", "cleared": None, "empty": None})
    thing = wire.client(NullAndOmit).things.update(kept="x", cleared=None)
    assert (None, None) == (thing.plain, thing.empty)
    assert {"kept": "x", "cleared": None, "empty": None} == thing.to_dict()
