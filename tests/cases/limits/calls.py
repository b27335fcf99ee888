import json

import pytest
from limits import Limits, RequestValidationError
from wire import Wire

GOOD = {
    "least": (1, 2),
    "most": (9.5, -1),
    "over": (2,),
    "under": (8.99,),
    "at_least": (1,),
    "step": (0.3, 7, 0.7),
    "even": (0, 4),
    "short": ("", "äöü"),
    "long": ("abc",),
    "code": ("AB",),
    "some": ([1],),
    "few": ([], ["a", "b"], None),
    "single": (["a", "b"], None),
    "sized": ({"a": 5}, None),
    "maybe": ("abc", None),
}
BAD = {
    "least": (0, True, 1.5, "1"),
    "most": (9.6, "1"),
    "over": (1,),
    "under": (9,),
    "at_least": (0,),
    "step": (0.35,),
    "even": (3,),
    "short": ("abcd",),
    "long": ("ab",),
    "code": ("ABC", "ab"),
    "some": ([],),
    "few": (["a", "b", "c"], [""]),
    "single": (["a", "a"],),
    "sized": ({}, {"a": 6}),
    "maybe": ("abcd",),
}


def wire_name(name):
    return "atLeast" if name == "at_least" else name


def test_allowed():
    """A value at its limit is sent as it is."""
    for name, values in GOOD.items():
        for value in values:
            wire = Wire()
            wire.client(Limits).values.replace(**{name: value})
            assert {wire_name(name): value} == json.loads(wire.sent)


def test_refused():
    """A value over its limit is not sent, and the argument is named."""
    for name, values in BAD.items():
        for value in values:
            wire = Wire()
            with pytest.raises(RequestValidationError, match=name):
                wire.client(Limits).values.replace(**{name: value})
            assert [] == wire.requests


def test_number_of_fields():
    """An object of too few or too many fields is not sent."""
    values = Wire().client(Limits).values
    with pytest.raises(RequestValidationError, match="needs at least 1 of its fields"):
        values.replace()
    with pytest.raises(RequestValidationError, match="takes at most 2 fields"):
        values.replace(least=1, most=1, over=2)


def test_parameters():
    """The limits of parameters count as well, those of their items too."""
    wire = Wire()
    wire.client(Limits).values.replace(least=1, page=1, tags=["abc"])
    assert "PUT /values?page=1&tags=abc" == wire.line
    for arguments in ({"page": 0}, {"tags": []}, {"tags": ["abcd"]}):
        with pytest.raises(RequestValidationError, match=next(iter(arguments))):
            wire.client(Limits).values.replace(least=1, **arguments)


def test_answers():
    """An answer over every limit is read without a word."""
    body = {wire_name(name): values[0] for name, values in BAD.items()}
    found = Wire(body=body).client(Limits, strict_responses=True).values.replace(least=1)
    assert body == found.to_dict()
