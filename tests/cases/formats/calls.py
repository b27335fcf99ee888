import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from formats import Formats, RequestValidationError
from wire import Wire

ID = "6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00"
PAIRS = {
    "uuid": (ID, UUID(ID)),
    "date": ("2026-01-31", date(2026, 1, 31)),
    "date_time": ("2026-01-31T12:00:00Z", datetime(2026, 1, 31, 12, tzinfo=UTC)),
    "time": ("12:30:00", time(12, 30)),
    "duration": ("PT1H30M", timedelta(minutes=90)),
    "decimal": ("1.50", Decimal("1.50")),
    "byte": ("AP8=", b"\x00\xff"),
    "email": ("ada@example.test", "ada@example.test"),
    "uri": ("https://example.test/?q", "https://example.test/?q"),
    "colour": ("red", "red"),
    "int64": (2**60, 2**60),
    "double": (1.5, 1.5),
    "amount": (0.29, 0.29),
    "maybe": (None, None),
    "dates": (["2026-01-31"], [date(2026, 1, 31)]),
    "stamp": (1700000000, 1700000000),
}


def wire_name(name):
    return "dateTime" if name == "date_time" else name


def sent(**arguments):
    wire = Wire(status=204, body=None)
    wire.client(Formats).days.create("2026-01-31", ID, **arguments)
    return json.loads(wire.sent)


def test_answers():
    """Each format is read into its type, and written back as it came."""
    body = {wire_name(name): text for name, (text, _) in PAIRS.items()}
    found = Wire(body=body).client(Formats).days.get("2026-01-31", ID)
    for name, (_, value) in PAIRS.items():
        got = getattr(found, name)
        assert (type(value), value) == (type(got), got)
    assert body == found.to_dict()


def test_naive_and_broken_values_in_answers():
    """A time without a zone is read; a value that is no date stays text."""
    wire = Wire(body={"dateTime": "2026-01-31T12:00:00", "date": "soon"})
    found = wire.client(Formats).days.get("2026-01-31", ID)
    assert datetime(2026, 1, 31, 12) == found.date_time
    assert "soon" == found.date


def test_input():
    """The object and its string are both sent as the string."""
    for name, (text, value) in PAIRS.items():
        assert {wire_name(name): text} == sent(**{name: text})
        again = sent(**{name: value})[wire_name(name)]
        assert again in (text, str(text).replace("Z", "+00:00"))


def test_input_refused():
    """What is not of its format is not sent."""
    bad = {"uuid": "x", "date": "31.1.2026", "date_time": "now", "time": "noon"}
    bad |= {"duration": "1h", "decimal": "one", "byte": "*", "int64": 1.5}
    bad |= {"date": datetime(2026, 1, 31, tzinfo=UTC), "dates": ["x"], "amount": 0.001}
    for name, value in bad.items():
        try:
            sent(**{name: value})
        except RequestValidationError as error:
            assert name in str(error)
        else:
            raise AssertionError(name)


def test_parameters():
    """Formats in the path, the query and a header."""
    wire = Wire()
    wire.client(Formats).days.get(
        date(2026, 1, 31),
        UUID(ID),
        since=datetime(2026, 1, 31, 12, tzinfo=UTC),
        ids=[UUID(ID), ID],
        price=Decimal("1.50"),
        rate=2,
        x_length=timedelta(minutes=90),
    )
    assert (
        f"GET /days/2026-01-31/{ID}?since=2026-01-31T12%3A00%3A00%2B00%3A00"
        f"&ids={ID}&ids={ID}&price=1.50&rate=2" == wire.line
    )
    assert "PT1H30M" == wire.header("x-length")


def test_pattern_on_a_format():
    """A pattern beside a format counts, for the object and for its string."""
    for identifier in (ID.upper(), "x"):
        try:
            Wire().client(Formats).days.get("2026-01-31", identifier)
        except RequestValidationError as error:
            assert "id" in str(error)
        else:
            raise AssertionError(identifier)
