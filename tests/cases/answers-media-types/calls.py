from answers_media_types import (
    AnswersMediaTypes,
    BadRequestError,
    ResponseValidationError,
    models,
)
from wire import Wire

REPORT = {"title": "x"}


def call(method, body, kind, status=200, **options):
    wire = Wire(status=status, body=body, headers={"Content-Type": kind} if kind else {})
    return getattr(wire.client(AnswersMediaTypes).reports, method)(**options)


def accept(method):
    wire = Wire(body="x")
    client = wire.client(AnswersMediaTypes)
    try:
        getattr(client.reports, method)()
    except ResponseValidationError:
        pass
    return wire.header("accept")


def test_the_content_type_decides():
    """Each media type is read by its own schema, whatever parameters it comes with."""
    json = '{"title": "x"}'
    assert models.Report(title="x") == call(
        "get", json, "Application/JSON; charset=utf-8"
    )
    assert "a;b" == call("get", "a;b", "text/csv")
    assert "ä" == call("get", b"\xe4", "text/csv; charset=latin-1")
    assert b"%PDF" == call("get", b"%PDF", "application/pdf")


def test_a_media_type_that_lies():
    """What is not documented is read as the first, if it can be, else an error."""
    assert models.Report(title="x") == call("get", '{"title":"x"}', "text/html")
    assert models.Report(title="x") == call("get", '{"title":"x"}', "")
    try:
        call("get", "<html>", "text/html")
    except ResponseValidationError as error:
        assert "<html>" == error.body
        assert "200, but the body is not JSON (text/html)" in str(error)
    else:
        raise AssertionError("HTML was taken for a report")


def test_errors_have_media_types_too():
    """The body of an error is read by what it says it is."""
    for body, kind, expected in (
        ('{"detail":"d"}', "application/problem+json", models.Problem(detail="d")),
        ("words", "text/plain", "words"),
        ('{"detail":"d"}', "application/json", models.Problem(detail="d")),
    ):
        try:
            call("get", body, kind, status=400)
        except BadRequestError as error:
            assert expected == error.body, kind
        else:
            raise AssertionError("no error was raised")


def test_parameters_of_a_media_type():
    """Two media types may differ by a parameter alone."""
    two = call("get_versioned", REPORT, "application/vnd.acme+json;version=2")
    assert models.Report(title="x") == two
    one = call("get_versioned", {"name": "n"}, 'application/vnd.acme+json; Version="1"')
    assert "n" == one.name


def test_any_media_type():
    """Where any type may come the schema says what is meant."""
    json = '{"title":"x"}'
    assert models.Report(title="x") == call("get_any", json, "application/hal+json")
    assert models.Report(title="x") == call("get_any", json, "")
    assert "hi" == call("get_any_text", "hi", "text/plain")
    assert b"hi" == call("get_any_bytes", "hi", "application/zip")
    assert b"<a/>" == call("get_xml", "<a/>", "application/xml")


def test_nothing_documented():
    """Of a success that is not documented the data is given as it came."""
    assert {"a": 1} == call("get_silent", {"a": 1}, "application/json")
    assert "x" == call("get_silent", "x", "text/plain")
    assert b"x" == call("get_silent", "x", "image/png")
    assert call("get_silent", None, "") is None


def test_accept():
    """What is documented is asked for: JSON first, the media types of errors last."""
    assert (
        "application/json, text/csv;q=0.9, application/pdf;q=0.9, "
        "application/problem+json;q=0.5, text/plain;q=0.5"
    ) == accept("get")
    assert (
        "application/vnd.acme+json; version=2, "
        "application/vnd.acme+json; version=1;q=0.9"
    ) == accept("get_versioned")
    assert "application/json" == accept("get_same")
    assert "image/png, image/jpeg, application/json;q=0.5" == accept("get_picture")
    assert "*/*" == accept("get_any") == accept("get_any_bytes") == accept("get_silent")
    assert "application/xml" == accept("get_xml")


def test_accept_of_the_caller():
    """A caller who wants another of the media types says so."""
    wire = Wire(body="a;b", headers={"Content-Type": "text/csv"})
    client = wire.client(AnswersMediaTypes)
    assert "a;b" == client.reports.get(extra_headers={"Accept": "text/csv"})
    assert "text/csv" == wire.header("accept")
