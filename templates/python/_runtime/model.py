"""What models and `TypedDict` twins are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ForwardRef,
    NamedTuple,
    NotRequired,
    Required,
    cast,
    get_origin,
)

from pydantic import (
    VERSION,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    TypeAdapter,
)
from pydantic.errors import PydanticUserError
from pydantic.fields import FieldInfo
from pydantic_core import core_schema
from typing_extensions import get_type_hints


class Model(BaseModel):
    """An object of the API: fields in snake case, unknown ones in `model_extra`."""

    model_config = ConfigDict(
        extra="allow",
        validate_by_alias=True,
        validate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        regex_engine="python-re",
        hide_input_in_errors=True,
    )

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON data: wire names, only the fields that were set."""
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """The object as JSON text: wire names, only the fields that were set."""
        return self.model_dump_json(
            indent=indent, by_alias=True, exclude_unset=True, warnings=False
        )


INPUT = ConfigDict(
    strict=True,
    extra="allow",
    validate_by_alias=True,
    validate_by_name=True,
    loc_by_alias=False,
    regex_engine="python-re",
)
"""The configuration of a `TypedDict` twin; both names of a field are accepted."""

INPUT_CLOSED = INPUT.copy()
INPUT_CLOSED["extra"] = "forbid"
"""The same for an object that allows no other fields."""


READ_ONLY = "read only"
"""Marks a field of a model that only the server writes: it is not sent back."""

_CONFIG = ConfigDict(regex_engine="python-re", hide_input_in_errors=True)


@cache
def adapter_of(get_type: Callable[[], object]) -> TypeAdapter[Any]:
    """The adapter of a documented type, made when it is first needed."""
    kind = get_type()
    return _adapter_of_class(kind) if isinstance(kind, type) else make_adapter(kind)


def make_adapter(kind: Any) -> TypeAdapter[Any]:
    """The adapter of any type."""
    try:
        return TypeAdapter(kind, config=_CONFIG)
    except PydanticUserError:  # a class, which has a configuration of its own
        return TypeAdapter(kind)


# Operations share classes. Of other types `A | B` equals `B | A`, and is not the same.
_adapter_of_class = cache(make_adapter)

_QUALIFIERS: tuple[Any, ...] = (Required, NotRequired)


class DataField(NamedTuple):
    """A field of a model or of its twin: its name in the API and its type."""

    wire_name: str
    type: Any
    required: bool = False
    read_only: bool = False


@cache
def model_fields(kind: type[BaseModel]) -> dict[str, DataField]:
    """The fields of a model by their Python names."""
    fields = kind.model_fields.values()
    if any(isinstance(info.annotation, ForwardRef) for info in fields):
        kind.model_rebuild()  # a type that came later in its module
    return {name: _field(name, info) for name, info in kind.model_fields.items()}


@cache
def twin_fields(twin: type) -> dict[str, DataField]:
    """The fields of a `TypedDict` twin by their Python names."""
    fields: dict[str, DataField] = {}
    for name, hint in get_type_hints(twin, include_extras=True).items():
        if get_origin(hint) in _QUALIFIERS:
            hint = hint.__args__[0]
        fields[name] = _field(name, FieldInfo.from_annotation(hint))
    return fields


# These can write a model inside of another one only if it has been made whole.
_IS_OLD = tuple(map(int, VERSION.split(".")[:2])) < (2, 14)


def complete(kind: type[BaseModel]) -> None:
    """Make what writes a model, where Pydantic would not do it when it is needed."""
    if _IS_OLD and not kind.__pydantic_complete__:
        kind.model_rebuild()


def _field(name: str, info: FieldInfo) -> DataField:
    kind: Any = info.annotation
    if info.metadata:
        kind = cast(Any, Annotated)[(kind, *info.metadata)]
    wire_name = info.serialization_alias or info.alias or name
    return DataField(wire_name, kind, info.is_required(), READ_ONLY in info.metadata)


def to_wire_names(twin: type, value: dict[str, Any]) -> dict[str, Any]:
    """A checked `TypedDict` with the wire names of its fields."""
    fields = twin_fields(twin)
    return {
        fields[name].wire_name if name in fields else name: item
        for name, item in value.items()
    }


class WireForm:
    """Marks a `TypedDict` whose checked value has the wire names."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Rename the fields right after the check of the dict, variant by variant."""

        def wire_form(value: dict[str, Any]) -> dict[str, Any]:
            return to_wire_names(source, value)

        return core_schema.no_info_after_validator_function(wire_form, handler(source))


class LateWireForm(WireForm):
    """The same where no other variant is: what checks it is made when it is first met.

    A type whose parts refer to hundreds of others costs what a call sends of them.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Leave the parts of the dict alone until there is a dict."""

        def wire_form(value: object) -> dict[str, Any]:
            checked = _adapter_of_class(source).validator.validate_python(value)
            return to_wire_names(source, checked)

        return core_schema.no_info_plain_validator_function(wire_form)


if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar

    _A = TypeVar("_A")
    _B = TypeVar("_B")
    Twin: TypeAlias = _A | _B
    VariantTwin: TypeAlias = _A | _B
else:
    _LATE = LateWireForm()

    class Twin:
        """`Twin[A, B]`: the `TypedDict` A, or the model B, which is sent as an A."""

        def __class_getitem__(cls, sides):
            """A with its wire names; B may be a string, it is never looked at."""
            return Annotated[sides[0], _LATE]

    class VariantTwin:
        """The same as one of several objects in a union, of which the best is taken."""

        def __class_getitem__(cls, sides):
            """A with its wire names, compared with the others field by field."""
            return Annotated[sides[0], WireForm()]
