import logging

from answers_statuses import (
    AnswersStatuses,
    APIStatusError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    ResponseValidationError,
    models,
)
from wire import Wire


def call(method, status, body, **options):
    wire = Wire(status=status, body=body)
    client = wire.client(AnswersStatuses, max_retries=0, **options)
    return getattr(client.jobs, method)()


def error(status, body, method="create"):
    try:
        call(method, status, body)
    except APIStatusError as found:
        return found
    raise AssertionError("no error was raised")


def test_each_success_has_its_own_type():
    """Every status is read by its own schema; 204 is None, whatever is documented."""
    assert models.Result(value=1) == call("create", 200, {"value": 1})
    assert models.Ticket(ticket="t") == call("create", 202, {"ticket": "t"})
    assert call("create", 204, None) is None


def test_range():
    """A range covers what is not named; an exact status goes before it."""
    assert [models.Result(value=1)] == call("list", 206, [{"value": 1}])
    assert call("list", 205, None) is None


def test_head():
    """HEAD has no body, whatever the document says."""
    assert call("head", 200, None) is None
    wire = Wire(body=None, headers={"x-total": "3"})
    raw = wire.client(AnswersStatuses).jobs.with_raw_response.head()
    assert 3 == raw.typed_headers.x_total


def test_empty_body():
    """A documented body that is missing is an error, but with 204 it is None."""
    try:
        call("replace", 201, None)
    except ResponseValidationError as found:
        assert "PUT /jobs: 201, but the body is empty" == str(found)
        assert 201 == found.status_code
    else:
        raise AssertionError("nothing was taken for a result")
    assert call("replace", 204, None) is None


def test_undocumented_success():
    """Another success is read as the first that is documented with a body."""
    assert models.Result(value=1) == call("create", 201, {"value": 1})
    assert models.Result(value=1) == call("replace", 200, {"value": 1})


def test_errors_are_typed_by_status():
    """The exact status, else its range, else `default` says what the body is."""
    wrong = error(400, {"fields": ["a"]})
    assert isinstance(wrong, BadRequestError)
    assert models.Wrong(fields=["a"]) == wrong.body
    missing = error(404, {"what": "w"})
    assert isinstance(missing, NotFoundError)
    assert models.Missing(what="w") == missing.body
    ours = error(503, {"what": "w"})
    assert isinstance(ours, InternalServerError)
    assert models.Missing(what="w") == ours.body
    assert models.Other(words="w") == error(409, {"words": "w"}).body


def test_errors_are_lenient():
    """A body that breaks the document is built as far as it goes, in strict clients too."""
    wire = Wire(status=400, body={"fields": [1], "more": 2})
    strict = wire.client(AnswersStatuses, strict_responses=True)
    try:
        strict.jobs.create()
    except BadRequestError as found:
        assert isinstance(found.body, models.Wrong)
        assert {"fields": [1], "more": 2} == found.body.to_dict()
    else:
        raise AssertionError("no error was raised")


def test_redirect_without_a_place():
    """A redirect that says not where to is a status like any that is no success."""
    found = error(302, {"words": "w"}, "list")
    assert APIStatusError is type(found)
    assert (302, {"words": "w"}) == (found.status_code, found.body)
    assert "GET /jobs: 302 Found" == str(found)


def test_drift():
    """A broken answer gives what can be had, told in the log; strict clients raise."""
    told = []
    records = []
    handler = logging.Handler()
    handler.emit = records.append
    logging.getLogger("answers_statuses").addHandler(handler)
    found = call("list", 200, [{"value": "x"}, {"value": 2}], on_drift=told.append)
    logging.getLogger("answers_statuses").removeHandler(handler)
    assert ["x", 2] == [entry.value for entry in found]
    assert [models.Result] * 2 == [type(entry) for entry in found]
    assert [("listJobs", "[].value", 1)] == [
        (entry.operation, entry.place, entry.times) for entry in told
    ]
    assert ["WARNING"] == [record.levelname for record in records]
    try:
        call("list", 200, [{"value": "x"}], strict_responses=True)
    except ResponseValidationError as broken:
        assert ["[0].value"] == [fault.place for fault in broken.errors]
    else:
        raise AssertionError("a strict client took it")
