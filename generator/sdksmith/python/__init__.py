"""The Python back end: the IR in, the files of a package out."""

import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sdksmith import progress
from sdksmith.ir import Api, Skip
from sdksmith.options import Options
from sdksmith.package import EmittedOperation, Output, SkippedOperation, SourceFile
from sdksmith.python.bodies import upload_types
from sdksmith.python.catalogue import make_catalogue
from sdksmith.python.chosen import list_names
from sdksmith.python.clients import view_client
from sdksmith.python.examples import example_call, page_call, stream_call
from sdksmith.python.identifiers import identifier
from sdksmith.python.models import view_models
from sdksmith.python.needs import list_unneeded
from sdksmith.python.packages import optional_exports, view_package
from sdksmith.python.params import view_params
from sdksmith.python.rendering import render_python, render_text
from sdksmith.python.resources import (
    ResourceTable,
    list_resources,
    module_path,
    view_resource,
)
from sdksmith.python.testing import list_examples, view_fake
from sdksmith.python.type_names import TypeNames
from sdksmith.python.uses import list_uses
from sdksmith.python.views import FakeView, ResourceView, TypesView
from sdksmith.python.wording import speak_python
from sdksmith.template_files import templates_folder

__all__ = ["list_names", "render"]

# The modules of a package that are made from a template, and the template of each.
_MODULES = {
    "__init__.py": "python/__init__.py.jinja",
    "_client.py": "python/_client.py.jinja",
    "_version.py": "python/_version.py.jinja",
}
# The files beside the package.
_PROJECT = {
    "README.md": "project/README.md.jinja",
    "api.md": "project/api.md.jinja",
    "pyproject.toml": "project/pyproject.toml.jinja",
}
# Calls in each other. Each variant of a union adds some: Microsoft Graph has one of 700.
_DEEPEST_TREE = 50_000
_HTTP_LIBRARIES = {"httpx2": "_http.py", "httpx": "_http_httpx.py"}


def render(api: Api, options: Options) -> Output:
    """Give all files of the package, and what became of each operation."""
    with _deep_trees():
        return _render(api, options)


@contextmanager
def _deep_trees() -> Generator[None]:
    """Allow for syntax trees as deep as a union of thousands of variants is."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEPEST_TREE))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _render(api: Api, options: Options) -> Output:
    api = speak_python(api)
    table = ResourceTable(api.root, options.client_name)
    progress.enter("types")
    catalogue = make_catalogue(api)
    client = view_client(api, options, table, catalogue)
    types = TypeNames(catalogue)
    resources = {
        module_path(resource, table.of(resource)): view_resource(
            resource, table, catalogue, types
        )
        for resource in list_resources(api.root)
    }
    names = table.dotted_names(api.root)
    calls = (
        example_call(api, catalogue, names),
        page_call(api, catalogue, names),
        stream_call(api, catalogue, names),
    )
    fake, examples = None, ""
    if api.operations():
        fake = view_fake(api, client, table, catalogue, types, calls[0])
        examples = list_examples(api, table, catalogue)
    uses = list_uses(api, catalogue)
    views = {
        "client": client,
        "fake": fake,
        "package": view_package(
            client, calls, optional_exports(api, upload_types(catalogue.types))
        ),
        "resources": tuple(resources.values()),
    }
    made = [
        *_render_modules(options.package_name, views),
        *_render_types(options.package_name, view_models(catalogue, uses.models)),
        *_render_types(options.package_name, view_params(catalogue, uses.params)),
        *_render_fake(options.package_name, fake, examples),
        *_render_resources(options.package_name, resources),
    ]
    files = [*made, *_copy_runtime(options, list_unneeded(api, made))]
    return Output(
        files=tuple(files),
        emitted=_list_emitted(api, table),
        skipped=tuple(_skipped(entry) for entry in api.skipped),
        notes=api.notes,
    )


def _skipped(entry: Skip) -> SkippedOperation:
    name = ".".join(identifier(step) for step in (*entry.resource, entry.name))
    return SkippedOperation(
        id=entry.id,
        method=entry.method,
        path=entry.path,
        name=name,
        reason=entry.reason,
        rule=entry.rule,
        location=entry.location,
    )


def _list_emitted(api: Api, table: ResourceTable) -> tuple[EmittedOperation, ...]:
    names = table.dotted_names(api.root)
    return tuple(
        EmittedOperation(entry.id, entry.method, entry.path, names[entry.id])
        for entry in api.operations()
    )


def _render_modules(package: str, views: Mapping[str, Any]) -> Iterator[SourceFile]:
    for path, template in progress.count("modules", _MODULES.items()):
        yield SourceFile(f"{package}/{path}", render_python(template, **views))
    yield SourceFile(f"{package}/py.typed", "")
    for path, template in _PROJECT.items():
        yield SourceFile(path, render_text(template, **views))


def _render_types(package: str, types: TypesView) -> Iterator[SourceFile]:
    """Give the modules of the models or of the params."""
    for view in progress.count("modules", types.modules):
        kind = view.path.partition("/")[0].removesuffix(".py")
        text = render_python(f"python/{kind}.py.jinja", **{kind: view})
        yield SourceFile(f"{package}/{view.path}", text)
    if types.index:
        text = render_python("python/types.py.jinja", index=types.index)
        yield SourceFile(f"{package}/{types.index.path}", text)


def _render_fake(
    package: str, fake: FakeView | None, examples: str
) -> Iterator[SourceFile]:
    if fake:
        text = render_python("python/testing.py.jinja", fake=fake)
        yield SourceFile(f"{package}/testing.py", text)
        yield SourceFile(f"{package}/testing.json", examples)


def _render_resources(
    package: str, resources: dict[str, ResourceView]
) -> Iterator[SourceFile]:
    root = templates_folder() / "python" / "resources" / "__init__.py"
    yield SourceFile(f"{package}/resources/__init__.py", root.read_text("utf-8"))
    for path, view in progress.count("resources", resources.items()):
        text = render_python("python/resources/resource.py.jinja", resource=view)
        yield SourceFile(f"{package}/{path}", text)


def _copy_runtime(options: Options, unneeded: set[str]) -> Iterator[SourceFile]:
    """Give the runtime, byte for byte; only what the document needs of it."""
    folder = templates_folder() / "python" / "_runtime"
    left_out = {*_HTTP_LIBRARIES.values(), *unneeded}
    sources = {file.name: file for file in sorted(folder.glob("*.py"))}
    chosen = {name: file for name, file in sources.items() if name not in left_out}
    chosen["_http.py"] = sources[_HTTP_LIBRARIES[options.http_library]]
    for name in sorted(chosen):
        text = chosen[name].read_text("utf-8")
        yield SourceFile(f"{options.package_name}/_runtime/{name}", text)
