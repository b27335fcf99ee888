import copy
import pickle

import errors
from errors import Errors, ErrorsError, NotFoundError, ResponseValidationError, models
from wire import Wire

BODY = {"message": "m", "code": "c", "parent": {"message": "p"}, "more": 1}


def fail(status=404, body=BODY, **options):
    wire = Wire(status=status, body=body, headers={"x-trace": "t", "x-request-id": "r"})
    client = wire.client(Errors, max_retries=0, **options)
    try:
        client.things.get("a")
    except ErrorsError as error:
        return error
    raise AssertionError("no error was raised")


def test_message():
    """Method, path, status, and the server's own words and code."""
    assert "GET /things/a: 404 Not Found: m (code c)" == str(fail())
    assert "GET /things/a: 409 Conflict: taken" == str(fail(409, {"error": "taken"}))
    assert "GET /things/a: 502 Bad Gateway" == str(fail(502, "<html>"))
    assert "GET /things/a: 500 Internal Server Error" == str(fail(500, None))


def test_body_is_typed():
    """The body is the model that the document has for the status."""
    error = fail()
    assert isinstance(error, NotFoundError)
    assert isinstance(error.body, models.Problem)
    assert "p" == error.body.parent.message
    assert BODY == error.body.to_dict()


def test_request_id():
    """The header that the document names is the request's id, else the usual ones."""
    assert "t" == fail().request_id
    wire = Wire(status=404, headers={"x-amzn-RequestId": "a"})
    try:
        wire.client(Errors).things.get("a")
    except NotFoundError as error:
        assert "a" == error.request_id
    raw = Wire(body={"size": 1}, headers={"x-trace": "t"}).client(Errors)
    assert "t" == raw.things.with_raw_response.get("a").request_id


def test_pickles_and_copies():
    """Nothing is lost, also of what is wrong with a success."""
    broken = fail(200, {"size": "x", "more": 1}, strict_responses=True)
    assert isinstance(broken, ResponseValidationError)
    assert ["size"] == [fault.place for fault in broken.errors]
    for error in (fail(), broken, fail(500, None), fail(200, "[", strict_responses=True)):
        for other in (
            pickle.loads(pickle.dumps(error)),
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(error) is type(other)
            assert str(error) == str(other)
            assert error.body == other.body
            assert "t" == other.request_id
            assert error.errors == other.errors
            assert error.response.content == other.response.content
            assert error.response.headers == other.response.headers
            assert "/things/a" == other.response.request.url.path


def test_every_class_is_the_packages_own():
    """All are exported by the package, derive from its root, and say where they are."""
    found = [
        value
        for name in errors.__all__
        if isinstance(value := getattr(errors, name), type)
        and issubclass(value, Exception)
    ]
    assert 15 == len(found)
    assert all(issubclass(kind, ErrorsError) for kind in found)
    assert {"errors"} == {kind.__module__ for kind in found}
