"""A union whose variants are told apart by a property that each alone may lack."""

from __future__ import annotations

from typing import Any, cast

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError


def Tagged(*names: str) -> BeforeValidator:
    """An object of the union has one of these properties (OpenAPI 3.1 §4.8.25)."""
    words = {"names": " or ".join(names)}

    def check(value: Any) -> Any:
        given = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        if isinstance(value, dict) and not given.keys() & names:
            raise PydanticCustomError("tag", "Input should have {names}", words)
        return cast(Any, value)

    return BeforeValidator(check)
