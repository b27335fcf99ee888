"""What a hook gives: is it something that the rest of the program can work with?"""

import ast
from collections import Counter
from collections.abc import Iterator
from typing import cast

from sdksmith.ir import Api, Operation, Resource, Schema, references
from sdksmith.package import EXT, MANIFEST, PROJECT_FILES, SourceFile

_DEEPEST = 200
_DEFS = "#/$defs/"


def document_fault(value: object) -> str:
    """Say what is no JSON data in what should be a document; "" if all of it is."""
    if not isinstance(value, dict):
        return f"it gave {_kind(value)}, not a document"
    return _json_fault(cast("dict[object, object]", value), "#", 0)


def _json_fault(value: object, at: str, depth: int) -> str:
    if value is None or isinstance(value, str | bool | int | float):
        return ""
    if depth > _DEEPEST:
        return f"{at[:40]}… is nested too deeply, or in itself"
    if isinstance(value, dict):
        children = cast("dict[object, object]", value)
        for key, child in children.items():
            if not isinstance(key, str):
                return f"the key {key!r} in {at} is not text"
            fault = _json_fault(child, f"{at}/{key}", depth + 1)
            if fault:
                return fault
        return ""
    if isinstance(value, list):
        items = cast("list[object]", value)
        found = (_json_fault(e, f"{at}/{i}", depth + 1) for i, e in enumerate(items))
        return next(filter(None, found), "")
    return f"{at} is {_kind(value)}, which JSON has not"


def api_fault(api: object) -> str:
    """Say what is wrong with what should be an `Api`; "" if nothing is."""
    if not isinstance(api, Api):
        return f"it gave {_kind(api)}, not an `Api`"
    return next(_api_faults(api), "")


def _api_faults(api: Api) -> Iterator[str]:
    names = [component.name for component in api.components]
    yield from (f"two components are called `{name}`" for name in _doubles(names))
    operations = api.operations()
    ids = [operation.id for operation in operations]
    yield from (f"two operations have the id `{name}`" for name in _doubles(ids))
    for resource in _walk(api.root):
        for child in resource.children:
            if child.path[:-1] != resource.path:
                shown = ".".join(child.path)
                yield f"the resource `{shown}` stands below another one than its path says"
    known = set(names)
    for owner, schema in _schemas(api, operations):
        for name in sorted({*references(schema)} - known):
            yield f"{owner} refers to the component `{name}`, which is not there"


def _walk(resource: Resource) -> Iterator[Resource]:
    yield resource
    for child in resource.children:
        yield from _walk(child)


def _schemas(
    api: Api, operations: tuple[Operation, ...]
) -> Iterator[tuple[str, Schema]]:
    """Give each schema, and whose it is."""
    for component in api.components:
        yield f"the component `{component.name}`", component.schema
    for webhook in api.webhooks:
        yield f"the webhook `{webhook.name}`", webhook.schema
    if api.event is not None:
        yield "`event`", api.event
    for entry in operations:
        inputs = [row.schema for row in entry.parameters]
        bodies = [body.schema for body in entry.bodies]
        answers = [answer.schema for answer in (*entry.answers, *entry.errors)]
        item = entry.pagination.item if entry.pagination else None
        for schema in filter(None, (*inputs, *bodies, *answers, entry.headers, item)):
            yield f"the operation `{entry.id}`", schema
        for body in entry.bodies:
            if body.component:
                yield f"the operation `{entry.id}`", {
                    "$ref": f"{_DEFS}{body.component}"
                }


def files_fault(files: object, package: str) -> str:
    """Say what is wrong with what should be the files of a package; "" for nothing."""
    if not isinstance(files, tuple | list):
        return f"it gave {_kind(files)}, not a tuple of `SourceFile`"
    found = cast("tuple[object, ...]", files)
    for file in found:
        if not isinstance(file, SourceFile):
            return f"it gave {_kind(file)} among the files, not a `SourceFile`"
    made = cast("tuple[SourceFile, ...]", files)
    doubles = _doubles([file.path for file in made])
    faults = [f"the file {path} is there twice" for path in doubles]
    faults += filter(None, (_file_fault(file, package) for file in made))
    return faults[0] if faults else ""


def _file_fault(file: SourceFile, package: str) -> str:
    first, *steps = file.path.split("/")
    if file.path not in PROJECT_FILES and (first != package or not steps):
        others = ", ".join(PROJECT_FILES)
        return f"{file.path} is not in {package}/, and none of {others}"
    if any(step in ("", ".", "..") or "\\" in step for step in steps):
        return f"{file.path} is not the path of a file"
    if steps in ([MANIFEST], [EXT]) or steps[:1] == [EXT]:
        return f"{file.path} is not a hook's to write"
    if not isinstance(cast(object, file.text), str):
        return f"the text of {file.path} is {_kind(file.text)}"
    return _python_fault(file) if file.path.endswith(".py") else ""


def _python_fault(file: SourceFile) -> str:
    try:
        ast.parse(file.text)
    except (SyntaxError, ValueError) as error:
        line = f" in line {error.lineno}" if isinstance(error, SyntaxError) else ""
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        return f"{file.path} is not Python{line}: {reason}"
    return ""


def _doubles(names: list[str]) -> list[str]:
    return [name for name, number in Counter(names).items() if number > 1]


def _kind(value: object) -> str:
    return "None" if value is None else f"a `{type(value).__name__}`"
