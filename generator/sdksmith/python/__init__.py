"""The Python back end: the IR in, the files of a package out."""

from collections.abc import Iterator, Mapping
from typing import Any

from sdksmith.ir import Api, Skip
from sdksmith.options import Options
from sdksmith.package import EmittedOperation, Output, SkippedOperation, SourceFile
from sdksmith.python.answers import tells_media_types_apart
from sdksmith.python.bodies import upload_types
from sdksmith.python.catalogue import make_catalogue
from sdksmith.python.clients import used_schemes, view_client
from sdksmith.python.examples import example_call
from sdksmith.python.identifiers import identifier
from sdksmith.python.models import view_models
from sdksmith.python.operations import has_style
from sdksmith.python.packages import view_package
from sdksmith.python.params import view_params
from sdksmith.python.rendering import render_python, render_text
from sdksmith.python.resources import (
    ResourceTable,
    list_resources,
    module_path,
    view_resource,
)
from sdksmith.python.views import ResourceView
from sdksmith.python.wording import speak_python
from sdksmith.template_files import templates_folder

__all__ = ["render"]

# The modules of a package that are made from a template, and the template of each.
_MODULES = {
    "__init__.py": "python/__init__.py.jinja",
    "_client.py": "python/_client.py.jinja",
    "_version.py": "python/_version.py.jinja",
    "models.py": "python/models.py.jinja",
    "params.py": "python/params.py.jinja",
}
# The files beside the package.
_PROJECT = {
    "README.md": "project/README.md.jinja",
    "api.md": "project/api.md.jinja",
    "pyproject.toml": "project/pyproject.toml.jinja",
}
_HTTP_LIBRARIES = {"httpx2": "_http.py", "httpx": "_http_httpx.py"}


def render(api: Api, options: Options) -> Output:
    """Give all files of the package, and what became of each operation."""
    api = speak_python(api)
    table = ResourceTable(api.root, options.client_name)
    catalogue = make_catalogue(api)
    client = view_client(api, options, table)
    resources = {
        module_path(resource, table.of(resource)): view_resource(
            resource, table, catalogue
        )
        for resource in list_resources(api.root)
    }
    call = example_call(api, catalogue, table.dotted_names(api.root))
    views = {
        "client": client,
        "models": view_models(catalogue),
        "params": view_params(catalogue),
        "package": view_package(
            client,
            call,
            upload_types(catalogue.types),
            has_headers=any(entry.headers for entry in api.operations()),
        ),
        "resources": tuple(resources.values()),
    }
    unneeded = _list_unneeded(api, bool(client.choices))
    if not any(view.overloaded for view in resources.values()):
        unneeded.add("overloads.py")
    files = [
        *_render_modules(options.package_name, views),
        *_render_resources(options.package_name, resources),
        *_copy_runtime(options, unneeded),
    ]
    return Output(
        files=tuple(files),
        emitted=_list_emitted(api, table),
        skipped=tuple(_skipped(entry) for entry in api.skipped),
        notes=api.notes,
    )


def _skipped(entry: Skip) -> SkippedOperation:
    name = ".".join(identifier(step) for step in (*entry.resource, entry.name))
    return SkippedOperation(
        entry.id, entry.method, entry.path, name, entry.reason, entry.location
    )


def _list_emitted(api: Api, table: ResourceTable) -> tuple[EmittedOperation, ...]:
    names = table.dotted_names(api.root)
    return tuple(
        EmittedOperation(entry.id, entry.method, entry.path, names[entry.id])
        for entry in api.operations()
    )


def _list_unneeded(api: Api, client_chooses: bool) -> set[str]:
    """Give the runtime's files that nothing in this package uses."""
    components = {component.name: component for component in api.components}
    bodies = [body for entry in api.operations() for body in entry.bodies]
    kinds = {body.kind for body in bodies}
    has_form = bool(kinds & {"form", "multipart"})
    has_choice = any(
        len(entry.bodies) > 1 or any("*" in body.media_type for body in entry.bodies)
        for entry in api.operations()
    )
    has_other = bool(kinds - {"json"})
    parameters = [row for entry in api.operations() for row in entry.parameters]
    needed = {
        "headers.py": any(entry.headers for entry in api.operations()),
        "servers.py": client_chooses or any(e.servers for e in api.operations()),
        "media_types.py": any(map(tells_media_types_apart, api.operations())),
        "conditions.py": any(body.conditions for body in bodies),
        **_list_auth_files(api),
        "styles.py": has_form
        or any(has_style(entry, components) for entry in parameters),
        **dict.fromkeys(("bodies.py", "sources.py", "uploads.py"), has_other),
        "content_types.py": has_other or has_choice,
        "forms.py": has_form,
        "multipart.py": "multipart" in kinds,
    }
    return {name for name, wanted in needed.items() if not wanted}


def _list_auth_files(api: Api) -> dict[str, bool]:
    kinds = {scheme.kind for scheme in used_schemes(api)}
    return {
        "auth_http.py": bool(kinds & {"basic", "bearer"}),
        "auth_digest.py": "digest" in kinds,
        "auth_oauth.py": "client_credentials" in kinds,
        "auth_query.py": any(one.location == "query" for one in used_schemes(api)),
    }


def _render_modules(package: str, views: Mapping[str, Any]) -> Iterator[SourceFile]:
    for path, template in _MODULES.items():
        yield SourceFile(f"{package}/{path}", render_python(template, **views))
    yield SourceFile(f"{package}/py.typed", "")
    for path, template in _PROJECT.items():
        yield SourceFile(path, render_text(template, **views))


def _render_resources(
    package: str, resources: dict[str, ResourceView]
) -> Iterator[SourceFile]:
    root = templates_folder() / "python" / "resources" / "__init__.py"
    yield SourceFile(f"{package}/resources/__init__.py", root.read_text("utf-8"))
    for path, view in resources.items():
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
