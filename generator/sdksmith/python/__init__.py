"""The Python back end: the IR in, the files of a package out."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sdksmith import kept, progress
from sdksmith.ir import Api, Resource, Skip
from sdksmith.options import Options
from sdksmith.package import (
    EmittedOperation,
    ExtFile,
    Output,
    SkippedOperation,
    SourceFile,
)
from sdksmith.python.bodies import upload_types
from sdksmith.python.catalogue import Catalogue, make_catalogue
from sdksmith.python.chosen import list_names
from sdksmith.python.clients import view_client
from sdksmith.python.examples import example_call, page_call, stream_call
from sdksmith.python.ext import bind
from sdksmith.python.ext_modules import read_modules
from sdksmith.python.identifiers import identifier
from sdksmith.python.layout.beside import Layout
from sdksmith.python.literals import comment
from sdksmith.python.models import view_models
from sdksmith.python.needs import list_unneeded
from sdksmith.python.own_templates import OwnTemplates, read_templates
from sdksmith.python.packages import optional_exports, view_package
from sdksmith.python.params import view_params
from sdksmith.python.project import view_project
from sdksmith.python.rendering import Templates
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

if TYPE_CHECKING:
    from sdksmith.python.surveyed_types import Locate
    from sdksmith.survey import Survey

__all__ = ["list_names", "render", "survey"]

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
# From here on a process that helps with the layout gains more than it costs.
_MANY_OPERATIONS = 300
# Calls in each other. Each variant of a union adds some: Microsoft Graph has one of 700.
_DEEPEST_TREE = 50_000
_HTTP_LIBRARIES = {"httpx2": "_http.py", "httpx": "_http_httpx.py"}


def render(api: Api, options: Options, ext: Sequence[ExtFile] = ()) -> Output:
    """Give all files of the package, and what became of each operation.

    Args:
        ext: the user's own modules in it.

    Raises:
        UsageError: with what is wrong in those, or in templates of the user's.
    """
    is_large = len(api.operations()) >= _MANY_OPERATIONS
    is_known = kept.knows_shape()
    with _deep_trees(), Layout(beside=is_large and not is_known) as layout:
        return _render(api, options, ext, layout)


def survey(api: Api, options: Options, locate: Locate) -> Survey:
    """Give what the package would hold, without any of its files."""
    # Imported here: a package is made without it.
    from sdksmith.python.surveying import make_survey

    with _deep_trees():
        return make_survey(api, options, locate)


@contextmanager
def _deep_trees() -> Generator[None]:
    """Allow for syntax trees as deep as a union of thousands of variants is."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _DEEPEST_TREE))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _render(
    api: Api, options: Options, ext: Sequence[ExtFile], layout: Layout
) -> Output:
    own = read_templates(options.templates) if options.templates else OwnTemplates()
    templates = Templates(own, layout)
    api = speak_python(api)
    table = _name_resources(api, options, ext)
    progress.enter("types")
    catalogue = kept.recall_shaped("catalogue", lambda: make_catalogue(api))
    uploads = kept.recall_shaped("uploads", lambda: upload_types(catalogue.types))
    client = view_client(api, options, table, catalogue)
    types = TypeNames(catalogue)
    resources: dict[str, ResourceView] = {}
    of_resources = [_read_root(templates)]
    for resource in progress.count("resources", [*list_resources(api.root)]):
        path = module_path(resource, table.of(resource))
        resources[path] = _view_resource(resource, table, catalogue, types)
        # What is there goes at once: while others are viewed it is laid out.
        of_resources.append(_render_resource(templates, path, resources[path]))
    names = table.dotted_names(api.root)
    calls = (
        example_call(api, catalogue, names),
        page_call(api, catalogue, names),
        stream_call(api, catalogue, names),
    )
    fake = None
    if api.operations():
        fake = view_fake(api, client, table, catalogue, types, calls[0])
    views = {
        "client": client,
        "fake": fake,
        "package": view_package(
            client,
            calls,
            optional_exports(api, uploads),
            table.extensions,
        ),
        "project": view_project(api, options),
        "resources": tuple(resources.values()),
    }
    rendered = [
        *_render_modules(templates, views),
        *kept.recall_shaped("types", lambda: _render_types(templates, api, catalogue)),
        *_render_fake(templates, fake),
        *kept.recall_shaped("examples", lambda: _make_examples(api, table, catalogue)),
        *of_resources,
    ]
    for file in rendered:  # those that were kept, too
        if file.path.endswith(".py"):
            layout.begin(file.text)
    laid_out = layout.finish()
    made = [replace(one, text=laid_out.get(one.text, one.text)) for one in rendered]
    read = [SourceFile(file.name, file.data.decode("utf-8", "replace")) for file in ext]
    unneeded = list_unneeded(api, [*made, *read])
    made += _copy_runtime(templates, options.http_library, unneeded)
    files = [replace(file, path=f"{options.package_name}/{file.path}") for file in made]
    files += _render_project(templates, views)
    header = comment(options.licence_header)
    return Output(
        files=tuple(_put_above(header, file) for file in files),
        emitted=_list_emitted(api, table),
        skipped=tuple(_skipped(entry) for entry in api.skipped),
        notes=(*api.notes, *table.extensions.notes),
        extensions=table.extensions.named(),
        left_out=tuple(_skipped(entry) for entry in api.left_out),
    )


def _name_resources(
    api: Api, options: Options, ext: Sequence[ExtFile]
) -> ResourceTable:
    """Give the names of all resources, with the user's classes in the place of ours."""
    table = ResourceTable(api.root, options.client_name)
    modules = read_modules(ext, options.package_name)
    return table.extended(bind(modules, list(table.extendable(api.root))))


def _put_above(header: str, file: SourceFile) -> SourceFile:
    """Give a file with a header, if it is one of Python."""
    if not (header and file.path.endswith(".py")):
        return file
    text = f"{header}\n{file.text}" if file.text else header
    return replace(file, text=text)


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


def _render_modules(
    templates: Templates, views: Mapping[str, Any]
) -> Iterator[SourceFile]:
    for path, template in progress.count("modules", _MODULES.items()):
        yield SourceFile(path, templates.python(template, **views))
    yield SourceFile("py.typed", "")


def _render_project(
    templates: Templates, views: Mapping[str, Any]
) -> Iterator[SourceFile]:
    """Give the files beside the package."""
    for path, template in _PROJECT.items():
        render = templates.toml if path.endswith(".toml") else templates.text
        yield SourceFile(path, render(template, **views))


def _view_resource(
    resource: Resource, table: ResourceTable, catalogue: Catalogue, types: TypeNames
) -> ResourceView:
    """Give a resource's view, as it was if its operations say what they said."""
    words = [(entry.summary, entry.description) for entry in resource.operations]
    return kept.recall_shaped(
        "resource",
        lambda: view_resource(resource, table, catalogue, types),
        repr((resource.path, words)),
    )


def _render_types(
    templates: Templates, api: Api, catalogue: Catalogue
) -> list[SourceFile]:
    """Give the modules of the models and of the params."""
    uses = list_uses(api, catalogue)
    return [
        *_render_modules_of(templates, view_models(catalogue, uses.models)),
        *_render_modules_of(templates, view_params(catalogue, uses.params)),
    ]


def _render_modules_of(templates: Templates, types: TypesView) -> Iterator[SourceFile]:
    """Give the modules of the models or of the params."""
    for make in progress.count("modules", types.modules):
        view = make()
        kind = view.path.partition("/")[0].removesuffix(".py")
        text = templates.python(f"python/{kind}.py.jinja", **{kind: view})
        yield SourceFile(view.path, text)
    if types.index:
        text = templates.python("python/types.py.jinja", index=types.index)
        yield SourceFile(types.index.path, text)


def _render_fake(templates: Templates, fake: FakeView | None) -> Iterator[SourceFile]:
    if fake:
        text = templates.python("python/testing.py.jinja", fake=fake)
        yield SourceFile("testing.py", text)


def _make_examples(
    api: Api, table: ResourceTable, catalogue: Catalogue
) -> list[SourceFile]:
    """Give the file of what the fake answers, if there is one."""
    if not api.operations():
        return []
    return [SourceFile("testing.json", list_examples(api, table, catalogue))]


def _read_root(templates: Templates) -> SourceFile:
    path = "resources/__init__.py"
    return SourceFile(path, templates.source(f"python/{path}"))


def _render_resource(templates: Templates, path: str, view: ResourceView) -> SourceFile:
    text = templates.python("python/resources/resource.py.jinja", resource=view)
    return SourceFile(path, text)


def _copy_runtime(
    templates: Templates, http_library: str, unneeded: set[str]
) -> Iterator[SourceFile]:
    """Give the runtime, byte for byte; only what the document needs of it."""
    folder = templates_folder() / "python" / "_runtime"
    left_out = {*_HTTP_LIBRARIES.values(), *unneeded}
    names = {file.name for file in folder.glob("*.py")} - left_out
    chosen = {name: name for name in names}
    chosen["_http.py"] = _HTTP_LIBRARIES[http_library]
    for name in sorted(chosen):
        text = templates.source(f"python/_runtime/{chosen[name]}")
        yield SourceFile(f"_runtime/{name}", text)
