from datetime import UTC, datetime
from urllib.parse import parse_qsl

from form_bodies import FormBodies, RequestValidationError
from wire import Wire

FORM = "application/x-www-form-urlencoded"


def sent(group, method, *args, **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(FormBodies), group), method)(*args, **arguments)
    return wire


def fields(**arguments):
    """The fields as the standard library reads them."""
    wire = sent("charges", "create", **arguments)
    assert FORM == wire.header("Content-Type")
    return parse_qsl(wire.sent.decode("ascii"), keep_blank_values=True)


def refused(group, method, *args, **arguments):
    wire = Wire()
    try:
        getattr(getattr(wire.client(FormBodies), group), method)(*args, **arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


def test_primitives():
    """Text, numbers, truth values and dates are text, under the names of the wire."""
    assert [("amount", "5")] == fields(amount=5)
    assert [
        ("amount", "5"),
        ("currencyCode", "eur"),
        ("note", "a b&c=d+é%\n"),
        ("paid", "true"),
        ("rate", "0.5"),
        ("dueAt", "2026-01-31T12:00:00+00:00"),
    ] == fields(
        amount=5,
        currency_code="eur",
        note="a b&c=d+é%\n",
        paid=True,
        rate=0.5,
        due_at=datetime(2026, 1, 31, 12, tzinfo=UTC),
    )


def test_null_is_an_empty_value():
    """Left out is not sent; null, which a form has no word for, is an empty value."""
    assert [("amount", "5"), ("note", "")] == fields(amount=5, note=None)


def test_lists_and_objects():
    """A list repeats its name (form, explode); an object is JSON, also in a list."""
    address = {"street_name": "A", "zip": "1"}
    assert [
        *(("amount", "5"), ("tags", "x,y"), ("tags", "z")),
        ("address", '{"streetName":"A","zip":"1"}'),
        *(("lines", '{"streetName":"A","zip":"1"}'), ("lines", '{"streetName":"B"}')),
    ] == fields(
        amount=5,
        tags=["x,y", "z"],
        address=address,
        lines=[address, {"street_name": "B"}],
    )
    assert [("amount", "5")] == fields(amount=5, tags=[])


def test_styles():
    """`encoding` gives a field each style that a query parameter has."""
    address = {"street_name": "A b", "zip": "1"}
    pairs = {
        b"colours=r&colours=g%2Cb": {"colours": ["r", "g,b"]},
        b"joined=r,g": {"joined": ["r", "g"]},
        b"spaced=r%20g": {"spaced": ["r", "g"]},
        b"piped=r%7Cg": {"piped": ["r", "g"]},
        b"deep%5BstreetName%5D=A%20b&deep%5Bzip%5D=1": {"deep": address},
        b"streetName=A%20b&zip=1": {"spread": address},
        b"flat=streetName,A%20b,zip,1": {"flat": address},
        b"url=https://x.test/?a%3D%26": {"url": "https://x.test/?a=&"},
        b"asJson=%5B1%2C2%5D": {"as_json": [1, 2]},
    }
    for expected, arguments in pairs.items():
        assert expected == sent("charges", "style", **arguments).sent


def test_free_form():
    """A form without named fields is the argument `body`; a name is encoded too."""
    wire = sent("charges", "send_free", body={"a&b": "c", "d": "=é"})
    assert b"a%26b=c&d=%3D%C3%A9" == wire.sent
    assert "body" in refused("charges", "send_free", body={"a": 1})
    assert "body" in refused("charges", "send_free", body="a=b")


def test_clash_and_optional():
    """A name of the path has a suffix in the form; an optional form may be left out."""
    wire = sent("tokens", "create", "7", grant_type="client_credentials", id_body=3)
    assert (b"grant_type=client_credentials&id=3", "POST /tokens/7") == (
        wire.sent,
        wire.line,
    )
    wire = sent("tokens", "create", "7")
    assert (b"", None) == (wire.sent, wire.header("Content-Type"))


def test_limits():
    """What the document forbids is refused, by the name of the argument."""
    assert "amount" in refused("charges", "create", amount=0)
    assert "currency_code" in refused("charges", "create", amount=1, currency_code="x")
    assert "address.street_name" in refused("charges", "create", amount=1, address={})
    message = refused("tokens", "create", "7", scope="longer")
    assert "scope" in message and "grant_type" in message


def test_extra_body():
    """`extra_body` goes over the fields of a form."""
    wire = sent("charges", "create", amount=5, extra_body={"more": [1], "amount": 6})
    assert b"amount=6&more=1" == wire.sent
