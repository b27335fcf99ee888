"""The view of the package's root: what it exports, and where from."""

from dataclasses import dataclass

from sdksmith.python.examples import as_statement
from sdksmith.python.literals import docstring, literal
from sdksmith.python.rendering import toml_string
from sdksmith.python.views import ClientView

_ERRORS = (
    *("APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError"),
    *("BadRequestError", "ConflictError", "InternalServerError"),
    *("MissingCredentialError", "NotFoundError", "PermissionDeniedError"),
    *("RateLimitError", "RequestValidationError", "ResponseValidationError"),
    "UnprocessableEntityError",
)
_PAGES = ("AsyncPage", "AsyncPager", "Page")
_REQUIREMENTS = {"httpx2": "httpx2>=2.0", "httpx": "httpx>=0.28.1"}


@dataclass(frozen=True)
class ExportView:
    """A public name: `source` of `module` is exported as `name`."""

    name: str
    module: str
    source: str


@dataclass(frozen=True)
class PackageView:
    """What the package exports, and what its project file says."""

    module_docstring: str
    exports: tuple[ExportView, ...]
    names: tuple[str, ...]
    version_literal: str
    toml_description: str
    requirements: tuple[str, ...]
    example: str
    async_example: str
    page_examples: tuple[str, ...]


def view_package(client: ClientView, call: str, page_call: str) -> PackageView:
    """Give the view of the root, with the sources of two example calls.

    Args:
        page_call: that of a list in pages; empty where there is none.
    """
    pages = _PAGES if page_call else ()
    exports = (
        ExportView(client.error, "._runtime.errors", "SDKError"),
        *(ExportView(name, "._runtime.errors", name) for name in _ERRORS),
        ExportView("Omit", "._runtime.omit", "Omit"),
        ExportView("omit", "._runtime.omit", "omit"),
        ExportView("ClientOptions", "._runtime.options", "ClientOptions"),
        ExportView("AsyncClientOptions", "._runtime.options", "AsyncClientOptions"),
        ExportView("RequestOptions", "._runtime.options", "RequestOptions"),
        ExportView("RawResponse", "._runtime.resource", "RawResponse"),
        *(ExportView(name, "._runtime.pages", name) for name in pages),
    )
    names = {entry.name for entry in exports} | {client.name, f"Async{client.name}"}
    text = f"The Python SDK of {client.title}."
    return PackageView(
        module_docstring=docstring(text),
        exports=exports,
        names=tuple(sorted({*names, "__version__", "models", "params"})),
        version_literal=literal(client.version),
        toml_description=toml_string(text),
        requirements=(_REQUIREMENTS[client.http_library], "pydantic>=2.11"),
        example=as_statement(call, "answer = "),
        async_example=as_statement(call, "answer = await ").replace("\n", "\n        "),
        page_examples=tuple(
            as_statement(f"{word} item in {page_call}:\n    ...")
            for word in ("for", "async for")
            if page_call
        ),
    )
