"""The types of input formats: Python objects and their text."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
import sample
from local_server import PET_ID
from pydantic import TypeAdapter, ValidationError

from _runtime import formats, model, rare_formats
from _runtime.model import adapter_of


def read(kind: Any, value: Any) -> Any:
    """What becomes of an input, or why it is refused."""
    try:
        return adapter_of(lambda: kind).validate_python(value)
    except ValidationError as error:
        return error.errors()[0]["msg"]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (formats.UuidInput, UUID(PET_ID), PET_ID),
        (formats.UuidInput, PET_ID.upper(), PET_ID.upper()),
        (formats.UuidInput, PET_ID.replace("-", ""), "Input should be a valid UUID"),
        (formats.DateInput, date(2026, 1, 2), "2026-01-02"),
        (
            formats.DateInput,
            datetime(2026, 1, 2),
            "Input should be a valid date, not datetime",
        ),
        (formats.DateInput, "20260102", "Input should be a valid date"),
        (formats.DateInput, "2026-02-30", "Input should be a valid date"),
        (formats.DateTimeInput, datetime(2026, 1, 2, 3), "2026-01-02T03:00:00"),
        (
            formats.DateTimeInput,
            date(2026, 1, 2),
            "Input should be a valid date-time, not date",
        ),
        (formats.DateTimeInput, "2026-01-02T03:04:05", "2026-01-02T03:04:05"),
        (formats.DateTimeInput, "1700000000", "Input should be a valid date-time"),
        (formats.TimeInput, time(3, 4), "03:04:00"),
        (formats.TimeInput, "25:00:00", "Input should be a valid time"),
        (rare_formats.DurationInput, timedelta(days=1, hours=2), "P1DT2H"),
        (rare_formats.DurationInput, "P1Y2M", "P1Y2M"),
        (rare_formats.DurationInput, "PT", "Input should be a valid duration"),
        (rare_formats.DecimalInput, Decimal("1E+2"), "100"),
        (rare_formats.DecimalInput, "1.10", "1.10"),
        (rare_formats.DecimalInput, "NaN", "Input should be a valid decimal"),
        (rare_formats.DecimalInput, 1.5, "Input should be a valid decimal, not float"),
        (rare_formats.Base64Input, b"\xff", "/w=="),
        (rare_formats.Base64Input, "/w==", "/w=="),
        (rare_formats.Base64Input, "?", "Input should be a valid Base64 text"),
        (formats.Number, 10**20, 10**20),
        (formats.Number, 1.0, 1.0),
        (formats.Number, True, "Input should be a valid number"),
    ],
)
def test_input_formats(kind: Any, value: Any, expected: Any) -> None:
    """The Python object becomes text, its text form is checked and kept."""
    result = read(kind, value)
    assert (type(expected), expected) == (type(result), result)


def test_closed_input() -> None:
    """A closed twin refuses fields that nobody documented."""
    kind = sample.with_config(model.INPUT_CLOSED)(
        sample.TypedDict("Closed", {"a": int}, total=False)
    )
    assert {"a": 1} == read(kind, {"a": 1})
    assert "Extra inputs are not permitted" == read(kind, {"b": 1})
    assert "allow" == model.INPUT.get("extra")


@pytest.mark.parametrize("value", [None, 7, b"secret"])
def test_type_is_named(value: object) -> None:
    """What is no text at all is told by its type and never by its value."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[object](formats.UuidInput).validate_python(value)
    words = f"Input should be a valid UUID, not {type(value).__name__}"
    assert words == caught.value.errors()[0]["msg"]
