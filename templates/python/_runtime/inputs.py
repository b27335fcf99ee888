"""Arguments to wire data: taken apart, checked, encoded. Nothing is sent here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from typing_extensions import is_typeddict

from .encoding import check_header, dump_json, encode_parameter, encode_path
from .errors import Fault, RequestValidationError
from .lenient import Builder, Path, show_path
from .model import WireForm, adapter_of, to_wire_names, twin_fields
from .omit import Omit, omit

if TYPE_CHECKING:
    from .operation import Body, Operation


@dataclass(slots=True)
class Wire:
    """What the arguments of a call put on the wire; query and cookies by name."""

    path: str = ""
    query: dict[str, str] = field(default_factory=dict[str, str])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    cookies: dict[str, str] = field(default_factory=dict[str, str])
    content: bytes | None = None


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
    if own:
        own = _convert(operation.parameters_type, own, check, faults)
    content = _body(operation.body, given, to_plain(extra_body), check, faults)
    if not faults:
        _encode_parameters(operation, own, wire, faults)
        wire.content = _encode_body(operation.body, content, faults)
        if wire.content is not None:
            kind = operation.body.media_type if operation.body else "application/json"
            wire.headers.setdefault("Content-Type", kind)
    if faults:
        raise refusal(operation.id, faults)
    return wire


def refusal(operation: str, faults: list[Fault]) -> RequestValidationError:
    """The error for a request that is not sent; says what is wrong argument by argument."""
    lines = [m if m.startswith(f"{p} ") else f"{p}: {m}" for p, m in faults]
    start = " " if len(lines) == 1 else "\n  "
    message = f"{operation}:{start}" + "\n  ".join(lines)
    return RequestValidationError(message, errors=faults)


def to_plain(value: Any) -> Any:
    """The value with models as dicts of what was set, and without `omit`."""
    if isinstance(value, BaseModel):
        return _plain_model(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {k: to_plain(v) for k, v in pairs if not isinstance(v, Omit)}
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return [to_plain(v) for v in items if not isinstance(v, Omit)]
    return value


def _plain_model(value: BaseModel) -> dict[str, Any]:
    plain = {
        info.serialization_alias or info.alias or name: to_plain(getattr(value, name))
        for name, info in type(value).model_fields.items()
        if name in value.model_fields_set
    }
    return {**plain, **to_plain(value.model_extra or {})}


def _convert(
    get_type: Callable[[], object] | None,
    value: Any,
    check: bool,
    faults: list[Fault],
    show: Callable[[Path], str] = show_path,
) -> Any:
    """The value as wire data, checked against its documented type."""
    if get_type is None:
        return value
    kind = get_type()
    if not check:
        marked = Annotated[kind, WireForm()] if is_typeddict(kind) else kind
        return Builder(strict=True).build(marked, value)
    try:
        checked = adapter_of(get_type).validate_python(value)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
        places = [(show(_real_path(e, value)), e["msg"]) for e in found]
        faults.extend(Fault(*place) for place in dict.fromkeys(places))
        return value
    return to_wire_names(cast(type, kind), checked) if is_typeddict(kind) else checked


def _real_path(error: ErrorDetails, value: Any) -> Path:
    """Where an error is in the value, without Pydantic's names of union members."""
    path: list[int | str] = []
    *outer, last = error["loc"] or ("",)
    for part in outer:
        inner = _step(value, part)
        if inner is not omit:
            path.append(part)
            value = inner
    if error["type"] == "missing" or _step(value, last) is not omit:
        path.append(last)
    return tuple(path)


def _step(value: Any, part: int | str) -> Any:
    """The item or field of a value, either name of a field, or `omit`."""
    if isinstance(part, int):
        return cast("list[object]", value)[part] if isinstance(value, list) else omit
    if not isinstance(value, dict):
        return omit
    fields = cast("dict[str, Any]", value)
    like = part.replace("_", "").lower()
    near = (v for k, v in fields.items() if k.replace("_", "").lower() == like)
    return fields[part] if part in fields else next(near, omit)


def _body(
    body: Body | None,
    given: dict[str, Any],
    extra: Any,
    check: bool,
    faults: list[Fault],
) -> Any:
    """The wire data of the body, or `omit` for none."""
    content: Any = omit
    if body and body.spread:
        fields = {body.renamed.get(name, name): item for name, item in given.items()}
        content = fields if fields or body.required else omit
    elif body:
        content = next(iter(given.values()), omit)
    show = _show_in(body)
    if body and content is not omit:
        content = _convert(body.type, content, check, faults, show)
    if extra is not omit:
        parts: list[Any] = [{} if content is omit else content, extra]
        if not all(isinstance(part, dict) for part in parts):
            faults.append(Fault("extra_body", "needs a JSON object to be merged into"))
            return content
        content = {**parts[0], **parts[1]}
    if body and body.conditions and check and content is not omit and not faults:
        from .conditions import find_broken  # only where the document has conditions

        names = _python_names(body)
        for path, message in find_broken(body.conditions, content, names):
            place = show_path(path if body.spread else ("body", *path))
            faults.append(Fault(place, f"{place} {message}"))
    return content


def _show_in(body: Body | None) -> Callable[[Path], str]:
    """How a place in the body is called: the arguments' names come first."""
    arguments = {name: arg for arg, name in body.renamed.items()} if body else {}

    def show(path: Path) -> str:
        if not body or not body.spread:
            return show_path(("body", *path))
        return show_path(
            (arguments.get(str(path[0]), path[0]), *path[1:]) if path else ()
        )

    return show


def _python_names(body: Body) -> dict[str, str]:
    """The arguments' names by wire name."""
    kind = body.type() if body.type else None
    if not is_typeddict(kind):
        return {}
    arguments = {name: argument for argument, name in body.renamed.items()}
    fields = twin_fields(cast(type, kind)).items()
    return {field.wire_name: arguments.get(name, name) for name, field in fields}


def _encode_body(body: Body | None, content: Any, faults: list[Fault]) -> bytes | None:
    if content is omit:
        return None
    kind = body.media_type.partition(";")[0].lower() if body else "application/json"
    if kind.endswith(("/json", "+json")):
        try:
            return dump_json(content)
        except (ValueError, TypeError) as error:
            faults.append(Fault("body", f"cannot be JSON: {error}"))
            return None
    if isinstance(content, str) and kind.startswith("text/"):
        return content.encode()
    if isinstance(content, bytes | bytearray):
        return bytes(content)
    expected = "str" if kind.startswith("text/") else "bytes"
    faults.append(Fault("body", f"Input should be {expected} for {kind}"))
    return None


def _encode_parameters(
    operation: Operation[Any],
    values: Mapping[str, Any],
    wire: Wire,
    faults: list[Fault],
) -> None:
    """Put each parameter where it belongs."""
    pieces: dict[str, str] = {}
    places: dict[str, dict[str, str]] = {
        "path": pieces,
        "query": wire.query,
        "header": wire.headers,
        "cookie": wire.cookies,
    }
    path_names: list[str] = []
    for parameter in operation.parameters:
        if parameter.location == "path":
            path_names.append(parameter.name)
        try:
            text = encode_parameter(parameter, values.get(parameter.name))
            if text is None and parameter.location != "path":
                continue
            if parameter.location == "header":
                check_header(text or "")
            places[parameter.location][parameter.wire_name] = text or ""
        except ValueError as error:
            faults.append(Fault(parameter.name, str(error)))
    try:
        wire.path = encode_path(operation.path, pieces)
    except ValueError as error:
        faults.append(Fault(", ".join(path_names), str(error)))
