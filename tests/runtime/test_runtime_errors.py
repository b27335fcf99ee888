"""Errors, and `omit`, as objects."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from _runtime import errors
from _runtime._http import httpx
from _runtime.omit import Omit, omit


def _make(kind: Any) -> errors.SDKError:
    response = httpx.Response(
        418, json={"a": 1}, request=httpx.Request("GET", "https://petshop.test/x")
    )
    if issubclass(kind, errors.RequestValidationError):
        return kind("words", errors=[errors.Fault("a", "b")])
    if issubclass(kind, errors.ResponseValidationError):
        return kind("words", response=response, body=1, errors=[errors.Fault("a", "b")])
    if issubclass(kind, errors.APIStatusError):
        return kind("words", response=response, body=1, retry_after=2.0)
    return kind("words")  # type: ignore[no-any-return]  # `kind` is any of the classes


PUBLIC = [
    value
    for name, value in vars(errors).items()
    if isinstance(value, type)
    and issubclass(value, errors.SDKError)
    and not name.startswith("_")
]


@pytest.mark.parametrize("kind", PUBLIC)
@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_errors_pickle(kind: Any, again: Callable[[Any], Any]) -> None:
    """Every class of error pickles and copies with all that it holds."""
    error = _make(kind)
    other = again(error)
    assert type(error) is type(other)
    assert str(error) == str(other) == "words"
    assert sorted(vars(error)) == sorted(vars(other))
    if isinstance(error, errors.APIStatusError):
        assert {"a": 1} == other.response.json()
        assert (418, 1, 2.0) == (other.status_code, other.body, other.retry_after)
    assert len(PUBLIC) == 15


def test_subclass_pickles() -> None:
    """A user's own subclass of an error pickles as that class."""
    assert isinstance(pickle.loads(pickle.dumps(OwnError("x"))), OwnError)


class OwnError(errors.APIConnectionError):
    pass


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (599, errors.InternalServerError),
        (304, errors.APIStatusError),
    ],
)
def test_class_of_status(status: int, kind: type) -> None:
    """Each status has its class."""
    assert kind is errors.status_error_type(status)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"message": "m", "code": "c"}, "m (code c)"),
        ({"error": "e"}, "e"),
        ({"error": {"message": "m", "code": 3}}, "m (code 3)"),
        ({"title": "t", "detail": "d"}, "d"),
        ({"code": "c"}, " (code c)"),
        (["m"], ""),
        ("text", "text"),
        ("  two\n lines\x00 ", "two lines"),
        ("x" * 300, "x" * 200),
        ("<html>bad gateway</html>", ""),
        (
            {
                "message": "bad",
                "code": "V",
                "errors": [
                    {"path": ["a", 0], "message": "short"},
                    {"field": "b", "message": "long"},
                    {"loc": ["body", "c"], "message": "odd"},
                    {"message": "fourth"},
                ],
            },
            "bad (code V): a.0: short; b: long; body.c: odd",
        ),
        ({"errors": [{"message": "m"}, "text", {"path": "a"}]}, "m"),
        ({"message": "m", "errors": {"a": "b"}}, "m"),
    ],
)
def test_words_of_the_server(body: object, expected: str) -> None:
    """The server's own message and code are found where servers put them."""
    assert expected == errors.server_words(body)


def test_omit() -> None:
    """`omit` is one object, falsy, also after copying and pickling."""
    assert omit is pickle.loads(pickle.dumps(omit)) is copy.deepcopy(omit) is Omit()
    assert omit is copy.copy(omit)
    assert not omit
    assert "omit" == repr(omit)
