import json

from null_in_3_0 import NullIn30, RequestValidationError, ResponseValidationError, models, omit
from wire import Wire

# Argument: its wire name, whether it is required, whether it may be null.
FIELDS = {
    "req": ("req", True, False),
    "opt": ("opt", False, False),
    "req_null": ("reqNull", True, True),
    "opt_null": ("optNull", False, True),
    "opt_enum": ("optEnum", False, True),
    "opt_ref": ("optRef", False, True),
    "opt_target": ("optTarget", False, True),
}
STATES = (omit, None, "v")
NEEDED = {"req": "n", "req_null": "n"}
NEEDED_ON_WIRE = {"req": "n", "reqNull": "n"}


def rows():
    """Every field in every state, and whether the document allows it."""
    for name, (wire_name, required, nullable) in FIELDS.items():
        for state in STATES:
            allowed = nullable if state is None else not (required and state is omit)
            yield name, wire_name, state, allowed


def expected(wire_name, state):
    """What is sent: nothing for `omit`, null for None."""
    sent = {name: text for name, text in NEEDED_ON_WIRE.items() if name != wire_name}
    return sent if state is omit else {**sent, wire_name: state}


def outcome(call):
    """What the call put on the wire, or the argument that was refused."""
    wire = Wire(body=NEEDED_ON_WIRE)
    try:
        call(wire.client(NullIn30).things)
    except RequestValidationError as error:
        assert [] == wire.requests
        return error.errors[0].place
    return json.loads(wire.sent)


def test_body():
    """A field of the body, in each state."""
    for name, wire_name, state, allowed in rows():
        found = outcome(lambda things: things.replace(**{**NEEDED, name: state}))
        assert (expected(wire_name, state) if allowed else name) == found, (name, state)


def test_object_in_the_body():
    """A field of an object in the body, given as a dict."""
    for name, wire_name, state, allowed in rows():
        inner = {**NEEDED, name: state}
        found = outcome(lambda things: things.replace(**NEEDED, inner=inner))
        sent = {**NEEDED_ON_WIRE, "inner": expected(wire_name, state)}
        assert (sent if allowed else f"inner.{name}") == found, (name, state)


def test_item_of_a_body():
    """A field of an item of a body that is a list."""
    for name, wire_name, state, allowed in rows():
        body = [{**NEEDED, name: state}]
        found = outcome(lambda things: things.create(body=body))
        sent = [expected(wire_name, state)]
        assert (sent if allowed else f"body[0].{name}") == found, (name, state)


def test_model_in_the_body():
    """A field of an object in the body, given as a model: what was not set is not sent."""
    for name, wire_name, state, allowed in rows():
        fields = {**NEEDED, name: state}
        given = {key: value for key, value in fields.items() if value is not omit}
        inner = models.Inner.model_construct(**given)
        inner.__pydantic_fields_set__ = set(given)
        found = outcome(lambda things: things.replace(**NEEDED, inner=inner))
        sent = {**NEEDED_ON_WIRE, "inner": expected(wire_name, state)}
        assert (sent if allowed else f"inner.{name}") == found, (name, state)


def test_query_and_header():
    """A parameter has no null: None, where the document allows it, is not sent."""
    for name, wire_name, state, allowed in rows():
        wire = Wire(status=204, body=None)
        needed = {**NEEDED, "x_req": "n", "x_req_null": "n"}
        for argument in (name, f"x_{name}"):
            try:
                wire.client(NullIn30).things.list(**{**needed, argument: state})
            except RequestValidationError as error:
                assert not allowed, (argument, state)
                assert argument == error.errors[0].place
                continue
            assert allowed, (argument, state)
            query = wire.requests[-1].url.params
            assert (state or None if argument == name else needed.get(name)) == query.get(
                wire_name
            )
            sent = wire.header(f"x-{wire_name}")
            assert (state or None if argument != name else needed.get(f"x_{name}")) == sent


def test_answers():
    """A field of an answer, in each state: what it reads as, and what goes back."""
    for name, wire_name, state, allowed in rows():
        body = expected(wire_name, state)
        thing = Wire(body=body).client(NullIn30).things.replace(**NEEDED)
        assert (None if state is omit else state) == getattr(thing, name)
        assert (state is not omit) == (name in thing.model_fields_set)
        assert body == thing.to_dict()
        wire = Wire(body=body)
        wire.client(NullIn30).things.create(body=[thing]) if allowed else None
        assert not allowed or [body] == json.loads(wire.sent)


def test_strict_answers():
    """A strict client refuses an answer that lacks, or has null for, what it must have."""
    for name, wire_name, state, allowed in rows():
        body = expected(wire_name, state)
        client = Wire(body=body).client(NullIn30, strict_responses=True)
        # Null for what need not be there is taken for "not there".
        fine = allowed or (name == "opt" and state is None)
        try:
            client.things.replace(**NEEDED)
        except ResponseValidationError as error:
            assert not fine and wire_name in str(error)
        else:
            assert fine, (name, state)
