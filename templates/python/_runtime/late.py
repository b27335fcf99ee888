"""Parts of answers whose models are made when an answer first has one of them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Union, cast

from pydantic import GetCoreSchemaHandler, TypeAdapter
from pydantic_core import core_schema

from .model import make_adapter


class LateType:
    """Marks a type by the names of its models: `A`, or several, `A | B`.

    An API that gives an object or, for short, its id has models each of which leads to
    hundreds of others. JSON Schema made of a model leaves these parts open.
    """

    def __init__(self, names: str) -> None:
        self._names = names

    @property
    def late_kind(self) -> Any:
        """The model, or the union of the models."""
        return _kind_of(self._names)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Ask the models when there is a value."""

        def read(value: Any, info: core_schema.ValidationInfo) -> Any:
            validator = _adapter_of(self._names).validator
            return validator.validate_python(value, context=info.context)

        return core_schema.with_info_plain_validator_function(read)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        """Say which models it is and no more: they may lead back to where it stands."""
        return {"title": self._names}


# Hundreds of fields may name the same models.
@cache
def _kind_of(names: str) -> Any:
    models = import_module("..models", __package__)
    kinds = [getattr(models, name) for name in names.split(" | ")]
    return cast(Any, Union)[tuple(kinds)]


@cache
def _adapter_of(names: str) -> TypeAdapter[Any]:
    return make_adapter(_kind_of(names))


if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar

    _T = TypeVar("_T")
    Late: TypeAlias = Annotated[_T, "late"]
else:

    class Late:
        """`Late["A | B"]`: a model A, or a B."""

        def __class_getitem__(cls, names):
            """Any value that the models take."""
            return Annotated[Any, LateType(names)]
