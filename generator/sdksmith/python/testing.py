"""The fake of the API: a tree of typed operations, and a file of examples for it."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl, quote

from sdksmith.ir import Answer, Api, Component, Operation, Resource, Schema
from sdksmith.names import NameTable
from sdksmith.python.annotations import Imports
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.examples import Samples, as_statement
from sdksmith.python.identifiers import class_identifier
from sdksmith.python.literals import literal
from sdksmith.python.operations import OperationViews
from sdksmith.python.resources import ResourceTable, list_resources
from sdksmith.python.type_names import TypeNames
from sdksmith.python.views import ClientView, FakeView, Setting, TreeView

# What the runtime's Fake has itself: a resource of such a name gets an underscore.
FAKE_ATTRIBUTES = (
    *("async_client", "calls", "client", "examples", "strict", "transport", "waits"),
)
# What HTTP libraries leave alone in a path (RFC 3986 §3.3), and some more.
_SAFE = "!$%&'()*+,/:;=@[\\]^|"
_PUBLIC = ("FakeCall", "FakeError", "FakeOperation")


def view_fake(
    api: Api,
    client: ClientView,
    table: ResourceTable,
    catalogue: Catalogue,
    types: TypeNames,
    call: str,
) -> FakeView:
    """Give the module of the fake; `call` is the source of an example call."""
    imports = Imports(".")
    for name in (client.name, f"Async{client.name}"):
        module, source = table.extensions.home(name, "_client")
        imports.add(module, name if source == name else f"{source} as {name}")
    for name in ("Fake", *_PUBLIC):
        imports.add("._runtime.fake", name)
    own = NameTable(("Fake", *_PUBLIC))
    name = own.take(f"Fake{client.name}", f"Fake{client.name}Client")
    resources = list(list_resources(api.root))
    classes = _name_classes(resources, table)
    trees = [
        _view_tree(resource, table, classes, catalogue, types, imports)
        for resource in resources
    ]
    return FakeView(
        name=name,
        client=client.name,
        async_client=f"Async{client.name}",
        imports=imports.lines(),
        names=tuple(literal(entry) for entry in sorted((*_PUBLIC, name))),
        trees=tuple(trees),
        children=tuple(
            Setting(_name_at_root(table.of(child).steps[0]), classes[child.path])
            for child in api.root.children
        ),
        credentials=literal({row.argument: "fake" for row in client.credentials}),
        example=_example_use(name, call, min(client.max_retries, 2)),
    )


def _example_use(name: str, call: str, failures: int) -> str:
    """Give the statements of a test that uses the fake.

    Args:
        failures: so many tries fail; a client may make one more.
    """
    first, *others = call.removeprefix("client.").partition("(")[0].split(".")
    operation = ".".join(("fake", _name_at_root(first), *others))
    faked = call.replace("client.", "fake.client().", 1)
    fails = f"{operation}.raises(429, times={failures})  # then the document's example"
    rows = [
        f"fake = {name}()",
        fails if failures else "# The document's example is the answer.",
        as_statement(faked, "answer = "),
        f"assert {failures + 1} == len({operation}.calls)",
    ]
    return "\n".join(rows)


def _name_at_root(name: str) -> str:
    return f"{name}_" if name in FAKE_ATTRIBUTES else name


def _name_classes(
    resources: Iterable[Resource], table: ResourceTable
) -> dict[tuple[str, ...], str]:
    names = NameTable()
    wanted = {entry.path: " ".join(table.of(entry).steps) for entry in resources}
    return {
        path: f"_{names.take(class_identifier(text))}" for path, text in wanted.items()
    }


def _view_tree(
    resource: Resource,
    table: ResourceTable,
    classes: Mapping[tuple[str, ...], str],
    catalogue: Catalogue,
    types: TypeNames,
    imports: Imports,
) -> TreeView:
    names = table.of(resource)
    below = [
        Setting(table.of(child).steps[-1], classes[child.path])
        for child in resource.children
    ]
    views = OperationViews(
        catalogue, types, imports, [*names.methods, *(row.name for row in below)]
    )
    operations = [
        Setting(name, f"FakeOperation[{views.returns(operation)}]")
        for operation, name in zip(resource.operations, names.methods, strict=True)
    ]
    return TreeView(classes[resource.path], (*below, *operations))


def list_examples(api: Api, table: ResourceTable, catalogue: Catalogue) -> str:
    """Give the JSON text of the examples, and of what the fake needs of operations.

    A list of two: all examples, the first of them null, and by dotted name of each
    operation: its method and path, the place of each status's example in the list, and
    the wire names of the parameters without which a request is wrong, with the only
    value that each may have, or null.
    """
    samples = Samples(catalogue.components, shown=True)
    names = table.dotted_names(api.root)
    places = {"null": 0}
    rows: list[str] = []
    for operation in api.operations():
        entries = (*operation.answers, *operation.errors)
        texts: dict[str, str] = {}
        for entry in entries:  # of several media types the first one
            texts.setdefault(entry.status, _example(entry, samples))
        shown = {
            status: places.setdefault(text, len(places))
            for status, text in texts.items()
        }
        line = f"{operation.method} {_quote_path(re.split('[?#]', operation.path)[0])}"
        row = [line, shown, _list_required(operation, catalogue.components)]
        rows.append(f"{json.dumps(names[operation.id])}: {json.dumps(row)}")
    examples, operations = ",\n".join(places), ",\n".join(rows)
    return f"[[\n{examples}\n], {{\n{operations}\n}}]\n"


def _quote_path(path: str) -> str:
    """Give a path template as it is on the wire, save for the names in braces."""
    pieces = re.split(r"(\{[^{}]*\})", path)
    fixed = [quote(piece, safe=_SAFE) for piece in pieces[::2]]
    pieces[::2] = fixed
    return "".join(pieces)


def _example(answer: Answer, samples: Samples) -> str:
    """Give the JSON text of what the document shows, or of a value that would do."""
    shown = answer.example
    if answer.kind == "none":
        shown = None
    elif answer.kind == "stream" and answer.schema is not None:
        # What a document shows of a stream is its text, or one of its values.
        one = samples.value(answer.schema, "string") if shown is None else shown
        shown = _as_stream(one)
    elif answer.kind != "json":
        shown = shown if isinstance(shown, str) else ""
    elif answer.schema is not None and (
        shown is None or not samples.allows(answer.schema, shown)
    ):
        shown = samples.value(answer.schema, "string")
    try:
        return json.dumps(shown, allow_nan=False, separators=(",", ":"))
    except ValueError:  # YAML has values that JSON has not, such as `.nan`
        return "null"


def _as_stream(value: Any) -> Any:
    return value if isinstance(cast(object, value), str | list) else [value]


def _list_required(
    operation: Operation, components: Mapping[str, Component]
) -> dict[str, str | None]:
    """Give the parameters that must be there, each with its value if it has one only.

    Paths may differ in nothing else. An object may travel under other names.
    """
    query = operation.path.partition("#")[0].partition("?")[2]
    return dict[str, str | None](parse_qsl(query)) | {
        row.wire_name.lower() if row.location == "header" else row.wire_name: (
            _only_value(row.schema)
        )
        for row in operation.parameters
        if row.required
        and row.location != "path"
        and not _is_object(row.schema, components)
    }


def _only_value(schema: Schema) -> str | None:
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def _is_object(schema: Schema, components: Mapping[str, Component]) -> bool:
    if "$ref" in schema:
        target = components[schema["$ref"].removeprefix("#/$defs/")].schema
        return _is_object(target, components)
    return "object" in schema.get("type", ()) or "anyOf" in schema
