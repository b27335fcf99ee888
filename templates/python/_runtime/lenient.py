"""Data that breaks its type, built as far as it goes.

The fault is looked for from the outside in: a part that validates is taken whole, of a
part that does not its fields or items are tried one by one, and only what is wrong
itself stays plain data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, repeat
from types import UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, TypeAdapter, ValidationError
from typing_extensions import TypeAliasType, is_typeddict

from .model import (
    DataField,
    WireForm,
    complete,
    make_adapter,
    model_fields,
    twin_fields,
)

Path = tuple[int | str, ...]

_DEEPEST = 63  # levels: JSON may have 200, which is too much for Python's own stack


class MapKey(str):
    """A key of a map in a path: one of any number."""

    __slots__ = ()


def show_path(path: Path) -> str:
    """A path as people write it: `items[0].id`."""
    text = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path)
    return text.removeprefix(".")


class Problem(NamedTuple):
    """One place that breaks its type; `kind` is Pydantic's short name for how."""

    path: Path
    message: str
    kind: str


class Builder:
    """Builds what it can; `problems` are the places that stayed plain data.

    `strict` as Pydantic has it: True changes no value to fit a type.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self.problems: list[Problem] = []
        self._strict = strict or None  # None leaves it to each type

    def build(
        self,
        kind: Any,
        value: Any,
        path: Path = (),
        adapter: TypeAdapter[Any] | None = None,
    ) -> Any:
        """The value as a `kind`, as far as it is one; its adapter may be there already."""
        adapter = adapter or _adapter(kind)
        try:
            return adapter.validate_python(value, strict=self._strict)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
        known = len(self.problems)
        deep = len(path) > _DEEPEST
        built = value if deep else self._build_parts(kind, value, path)
        if len(self.problems) == known:  # the fault is in the whole, not in a part
            self.problems.append(Problem(path, first["msg"], first["type"]))
        return built

    def _build_parts(self, kind: Any, value: object, path: Path) -> Any:
        kind, wire = _bare(kind)
        origin = get_origin(kind)
        if origin in (Union, UnionType):
            variant = _choose_variant(get_args(kind), value)
            return value if variant is None else self.build(variant, value, path)
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            if is_typeddict(kind):
                return self._build_twin(kind, fields, path, wire)
            if _is_model(kind):
                return self._build_model(kind, fields, path)
            if _is(origin, Mapping):
                item = get_args(kind)[1]
                return {
                    k: self.build(item, v, (*path, MapKey(k)))
                    for k, v in fields.items()
                }
        if isinstance(value, list) and _is(origin, Sequence):
            items = cast("list[object]", value)
            own = get_args(kind)  # of a tuple: a type for each item
            kinds = chain(own, repeat(Any)) if origin is tuple else repeat(own[0])
            pairs = enumerate(zip(items, kinds, strict=False))
            return [self.build(item, v, (*path, i)) for i, (v, item) in pairs]
        return cast(Any, value)

    def _build_twin(
        self, kind: type, value: dict[str, Any], path: Path, wire: bool
    ) -> dict[str, Any]:
        built = dict(value)
        for name, field in twin_fields(kind).items():
            key = _key(name, field, value)
            if key is not None:
                item = self.build(field.type, built.pop(key), (*path, name))
                built[field.wire_name if wire else name] = item
        return built

    def _build_model(
        self, kind: type[BaseModel], value: dict[str, Any], path: Path
    ) -> BaseModel:
        rest, fields = dict(value), dict[str, Any]()
        for name, field in model_fields(kind).items():
            key = _key(name, field, value)
            if key is not None:
                fields[name] = self.build(field.type, rest.pop(key), (*path, key))
            elif field.required:
                place = (*path, field.wire_name)
                self.problems.append(Problem(place, "Field required", "missing"))
        complete(kind)
        built = kind.model_construct({*fields, *rest})
        defaults = dict(vars(built))
        vars(built).clear()  # for the document's order; what is missing is None
        for name in kind.model_fields:
            vars(built)[name] = fields.get(name, defaults.get(name))
        if built.model_extra is not None:
            built.model_extra.update(rest)
        return built


_cached_adapter = lru_cache(maxsize=1024)(make_adapter)


def _adapter(kind: Any) -> TypeAdapter[Any]:
    try:
        return _cached_adapter(kind)
    except TypeError:  # metadata that cannot be hashed
        return make_adapter(kind)


def _bare(kind: Any) -> tuple[Any, bool]:
    """A type without its annotations and alias, and whether wire names are asked."""
    wire = False
    while True:
        if get_origin(kind) is Annotated:
            marks = kind.__metadata__
            wire = wire or any(isinstance(mark, WireForm) for mark in marks)
            # The marks of late.py, a file that few packages have.
            late = (mark.late_kind for mark in marks if hasattr(mark, "late_kind"))
            kind = next(late, kind.__origin__)
        elif isinstance(kind, TypeAliasType):
            kind = kind.__value__
        else:
            return kind, wire


def _is(origin: Any, base: type) -> bool:
    return isinstance(origin, type) and issubclass(origin, base)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _key(name: str, field: DataField, value: Mapping[str, Any]) -> str | None:
    """The name that a field goes by in a dict, the wire name first."""
    return next((key for key in (field.wire_name, name) if key in value), None)


def _choose_variant(variants: Sequence[Any], value: Any) -> Any:
    """The variant that the value must be meant as, or None.

    The only one of its shape, else the only one whose constant fields agree.
    """
    shaped = [variant for variant in variants if has_shape(variant, value)]
    if len(shaped) == 1:
        return shaped[0]
    agreeing = [variant for variant in shaped if _agrees(variant, value)]
    return agreeing[0] if len(agreeing) == 1 else None


def has_shape(kind: Any, value: Any) -> bool:
    """Whether a value is of the same sort as a type, whatever is in it."""
    kind = _bare(kind)[0]
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return any(has_shape(variant, value) for variant in get_args(kind))
    if isinstance(value, dict):
        return is_typeddict(kind) or _is_model(kind) or _is(origin, Mapping)
    if isinstance(value, list):
        return _is(origin, Sequence)
    return type(value) is kind


def _agrees(variant: Any, value: dict[str, Any]) -> bool:
    kind, fields = _bare(variant)[0], dict[str, DataField]()
    if is_typeddict(kind) or _is_model(kind):
        fields = twin_fields(kind) if is_typeddict(kind) else model_fields(kind)
    marks: list[bool] = []
    for name, field in fields.items():
        key, constant = _key(name, field, value), _bare(field.type)[0]
        if key is not None and get_origin(constant) is Literal:
            marks.append(value[key] in get_args(constant))
    return bool(marks) and all(marks)
