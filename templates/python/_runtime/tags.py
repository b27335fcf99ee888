"""A union whose variants are told apart by a property that each alone may lack."""

from __future__ import annotations

from typing import Any, cast

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError


def Tagged(name: str) -> BeforeValidator:
    """An object of the union has this property (OpenAPI 3.1 §4.8.25)."""
    words = {"name": name}

    def check(value: Any) -> Any:
        if isinstance(value, dict) and name not in cast("dict[str, Any]", value):
            raise PydanticCustomError("tag", "Input should have {name}", words)
        return cast(Any, value)

    return BeforeValidator(check)
