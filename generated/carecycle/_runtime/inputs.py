"""Arguments to wire data: taken apart, checked, encoded. Nothing is sent here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from importlib import import_module
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, Protocol, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from typing_extensions import is_typeddict

from .encoding import check_header, dump_json, encode_parameter, encode_path
from .errors import Fault, RequestValidationError
from .lenient import Builder, Path, show_path
from .model import WireForm, adapter_of, model_fields, to_wire_names
from .omit import Omit, omit

if TYPE_CHECKING:
    from ._http import httpx
    from .operation import Body, Operation


class Content(Protocol):
    """A body that is read while it is sent, see `bodies.py`."""

    @property
    def is_spent(self) -> bool: ...
    def attach(self, request: httpx.Request, *, is_async: bool) -> httpx.Request: ...


_SCALARS = frozenset({str, int, float, bool, NoneType})


@dataclass(slots=True)
class Wire:
    """What the arguments of a call put on the wire; pieces by wire name."""

    path: dict[str, str] = field(default_factory=dict[str, str])
    query: dict[str, str] = field(default_factory=dict[str, str])
    header: dict[str, str] = field(default_factory=dict[str, str])
    cookie: dict[str, str] = field(default_factory=dict[str, str])
    url_path: str = ""
    content: bytes | Content | None = None


def prepare(
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    *,
    extra_body: object = omit,
    check: bool = True,
) -> Wire:
    """Take the arguments of a method apart (its `locals()`) and encode them.

    Raises: RequestValidationError: with all faults; without `check` only for what
    cannot be sent at all.
    """
    given = {
        name: to_plain(value)
        for name, value in arguments.items()
        if name not in ("self", "options") and not isinstance(value, Omit)
    }
    own = {p.name: given.pop(p.name) for p in operation.parameters if p.name in given}
    faults: list[Fault] = []
    wire = Wire()
    own = convert(operation.parameters_type, own, check, faults) if own else own
    body = operation.body
    if operation.bodies:
        body = _module("content_types").choose_body(operation, given, faults)
    content = _make_body(body, given, to_plain(extra_body), check, faults)
    if not faults:
        _encode_parameters(operation, own, wire, faults)
    if not faults and content is not omit:
        if body and body.kind != "json":
            kind, wire.content = _module("bodies").encode_body(
                operation, body, content, faults, check=check
            )
        else:
            kind = body.media_type if body else "application/json"
            wire.content = _encode_json(content, faults)
        wire.header.setdefault("Content-Type", kind)
    if faults:
        raise refusal(operation.id, faults)
    return wire


def _module(name: str) -> Any:
    # By name: the file is there only if the document needs it.
    return import_module(f".{name}", __package__)


def refusal(operation: str, faults: list[Fault]) -> RequestValidationError:
    """The error for a request that is not sent: what is wrong with which argument."""
    lines = [m.strip() if m.startswith(f"{p} ") else f"{p}: {m}" for p, m in faults]
    start = " " if len(lines) == 1 else "\n  "
    message = f"{operation}:{start}" + "\n  ".join(lines)
    return RequestValidationError(message, errors=faults)


def to_plain(value: Any) -> Any:
    """The value with models as dicts of what was set, and without `omit`."""
    if type(value) in _SCALARS:
        return value
    if isinstance(value, BaseModel):
        own = {
            field.wire_name: getattr(value, name)
            for name, field in model_fields(type(value)).items()
            if name in value.model_fields_set and not field.read_only
        }
        value = {**own, **(value.model_extra or {})}
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {k: to_plain(v) for k, v in pairs if not isinstance(v, Omit)}
    if isinstance(value, list | tuple | set | frozenset):
        items = cast("Sequence[object]", value)
        return [to_plain(v) for v in items if not isinstance(v, Omit)]
    return value.value if isinstance(value, Enum) else value


def convert(
    get_type: Callable[[], object] | None,
    value: Any,
    check: bool,
    faults: list[Fault],
    show: Callable[[Path], str] = show_path,
) -> Any:
    """The value as wire data, checked against its documented type."""
    if get_type is None:
        return value
    kind = cast(Any, get_type())
    if not check:
        marked = Annotated[kind, WireForm()] if is_typeddict(kind) else kind
        return Builder(strict=True).build(marked, value)
    try:
        checked = adapter_of(get_type).validate_python(value, strict=True)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
        places = [(show(_real_path(e, value)), e["msg"]) for e in found]
        for place, words in dict.fromkeys(places):
            is_rule = words[:1].islower()  # its words go on from its place
            faults.append(Fault(place, f"{place} {words}" if is_rule else words))
        return value
    return to_wire_names(kind, checked) if is_typeddict(kind) else checked


def _real_path(error: ErrorDetails, value: Any) -> Path:
    """Where an error is in the value, without Pydantic's names of union members."""
    path: list[int | str] = []
    for part in error["loc"]:
        inner = _step(value, part)
        if inner is not omit:
            value = inner
            path.append(part)
    is_missing = error["type"] == "missing"
    return (*path, error["loc"][-1]) if is_missing else tuple(path)


def _step(value: Any, part: int | str) -> Any:
    """The item or field of a value, by either name of a field, or `omit`."""
    if isinstance(part, int):
        items = cast("list[object]", value) if isinstance(value, list) else []
        return items[part] if part < len(items) else omit
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    like = part.replace("_", "").lower()
    near = (v for k, v in fields.items() if k.replace("_", "").lower() == like)
    return fields[part] if part in fields else next(near, omit)


def _make_body(
    body: Body | None,
    given: dict[str, Any],
    extra: Any,
    check: bool,
    faults: list[Fault],
) -> Any:
    """The wire data of the body, or `omit` for none."""
    content: Any = next(iter(given.values()), omit)
    if body and body.spread:
        fields = {body.renamed.get(name, name): item for name, item in given.items()}
        fields = {**body.preset, **fields}
        content = fields if fields or body.required else omit
    if body and content is not omit and body.kind != "lines":
        arguments = {name: argument for argument, name in body.renamed.items()}

        def show(path: Path) -> str:
            head = (arguments.get(str(p), p) for p in path[:1])
            return show_path((*head, *path[1:]) if body.spread else ("body", *path))

        content = convert(body.type, content, check, faults, show)
    if extra is not omit:
        parts: list[Any] = [{} if content is omit else content, extra]
        if not all(isinstance(part, dict) for part in parts):
            faults.append(Fault("extra_body", "needs an object to be merged into"))
            return content
        content = {**parts[0], **parts[1]}
    return content


def _encode_json(content: Any, faults: list[Fault]) -> bytes | None:
    try:
        return dump_json(content)
    except (ValueError, TypeError) as error:
        faults.append(Fault("body", f"cannot be JSON: {error}"))
        return None


def _encode_parameters(
    operation: Operation[Any],
    values: Mapping[str, Any],
    wire: Wire,
    faults: list[Fault],
) -> None:
    """Put each parameter where it belongs."""
    for parameter in operation.parameters:
        if parameter.name not in values:
            continue
        try:
            text = encode_parameter(parameter, values[parameter.name])
            if text is not None:
                text = check_header(text) if parameter.location == "header" else text
                getattr(wire, parameter.location)[parameter.wire_name] = text
        except ValueError as error:
            faults.append(Fault(parameter.name, str(error)))
    try:
        wire.url_path = encode_path(operation.path, wire.path)
    except ValueError as error:
        in_path = [p.name for p in operation.parameters if p.location == "path"]
        faults.append(Fault(", ".join(in_path), str(error)))
