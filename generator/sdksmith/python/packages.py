"""The view of the package's root: what it exports, and where from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdksmith.ir import Api
from sdksmith.python.examples import as_statement
from sdksmith.python.ext import Extensions
from sdksmith.python.literals import docstring, literal, wrap_names
from sdksmith.python.views import ClientView, NameGroup

_ERRORS = (
    *("APIConnectionError", "APIStatusError", "APITimeoutError", "AuthenticationError"),
    *("BadRequestError", "ConflictError", "InternalServerError"),
    *("MissingCredentialError", "NotFoundError", "PermissionDeniedError"),
    *("RateLimitError", "RequestValidationError", "ResponseValidationError"),
    "UnprocessableEntityError",
)
_OPTIONAL: Mapping[str, Sequence[str]] = {
    "webhooks": ("WebhookVerificationError",),
    "headers": ("RawResponseWithHeaders",),
    "pages": ("Page", "AsyncPage", "AsyncPager"),
    "streams": ("Stream", "AsyncStream", "ServerSentEvent", "StreamError"),
}
_RESPONSES = ("RawResponse", "StreamedResponse", "AsyncStreamedResponse")
_REQUIREMENTS = {"httpx2": "httpx2>=2.0", "httpx": "httpx>=0.28.1"}


@dataclass(frozen=True)
class ExportView:
    """A public name: `source` of `module` is exported as `name`."""

    name: str
    module: str
    source: str

    @property
    def is_renamed(self) -> bool:
        """Whether it has another name in its module."""
        return self.name != self.source

    @property
    def alias(self) -> str:
        """The name by which type checkers see that it is public: `X as X`.

        One that is exported under another name gets that one by an assignment.
        """
        return f"_{self.source}" if self.is_renamed else self.name


@dataclass(frozen=True)
class PackageView:
    """What the package exports, and what its project file says.

    Attributes:
        sources: the literal of a dict, name to name in its module where the two differ.
    """

    module_docstring: str
    exports: tuple[ExportView, ...]
    groups: tuple[NameGroup, ...]
    sources: str
    version_literal: str
    requirements: tuple[str, ...]
    example: str
    async_example: str
    has_headers: bool
    page_example: str
    async_page_example: str
    stream_example: str
    async_stream_example: str
    has_files: bool


def optional_exports(api: Api, uploads: Sequence[str]) -> dict[str, Sequence[str]]:
    """Give the names by module of the runtime that this package exports.

    Args:
        uploads: the types of files and streams that some method takes.
    """
    operations = api.operations()
    kinds = {answer.kind for entry in operations for answer in entry.answers}
    wanted = {
        "webhooks": api.event is not None,
        "headers": any(entry.headers for entry in operations),
        "pages": any(entry.pagination for entry in operations),
        "streams": "stream" in kinds,
    }
    found = {key: names for key, names in _OPTIONAL.items() if wanted[key]}
    return {**found, "uploads": uploads}


def view_package(
    client: ClientView,
    calls: tuple[str, str, str],
    optional: Mapping[str, Sequence[str]],
    extensions: Extensions,
) -> PackageView:
    """Give the view of the root.

    Args:
        calls: the sources of an example call, of one of a list in pages, and of one
            that gives a stream; empty where there is none.
        optional: the names by module that only some packages export.
    """
    call, page_call, stream_call = calls
    exports = (
        *(
            ExportView(name, *extensions.home(name, "_client"))
            for name in (client.name, f"Async{client.name}")
        ),
        ExportView(client.error, "._runtime.errors", "SDKError"),
        *(ExportView(name, "._runtime.errors", name) for name in _ERRORS),
        ExportView("Drift", "._runtime.answers", "Drift"),
        ExportView("Omit", "._runtime.omit", "Omit"),
        ExportView("omit", "._runtime.omit", "omit"),
        ExportView("ClientOptions", "._runtime.options", "ClientOptions"),
        ExportView("AsyncClientOptions", "._runtime.options", "AsyncClientOptions"),
        ExportView("RequestOptions", "._runtime.options", "RequestOptions"),
        *(ExportView(name, "._runtime.responses", name) for name in _RESPONSES),
        *(
            ExportView(name, f"._runtime.{module}", name)
            for module, names in optional.items()
            for name in names
        ),
    )
    text = f"The Python SDK of {client.title}."
    return PackageView(
        module_docstring=docstring(text),
        exports=exports,
        groups=tuple(_group(exports)),
        sources=literal({e.name: e.source for e in exports if e.is_renamed}),
        version_literal=literal(client.version),
        requirements=(_REQUIREMENTS[client.http_library], "pydantic>=2.11"),
        example=as_statement(call, "answer = "),
        has_headers="headers" in optional,
        async_example=_inside(as_statement(call, "answer = await ")),
        page_example=loop_over("for", page_call),
        async_page_example=_inside(loop_over("async for", page_call)),
        stream_example=read_stream("with", stream_call),
        async_stream_example=_inside(read_stream("async with await", stream_call)),
        has_files="FileInput" in optional.get("uploads", ()),
    )


def _inside(statement: str) -> str:
    """Give a statement as it stands in a function and a `with` of the README."""
    return statement.replace("\n", "\n        ")


def loop_over(word: str, call: str) -> str:
    """Give the loop over the items of a list in pages, "" without one."""
    return as_statement(f"{word} item in {call}:\n    print(item)") if call else ""


def read_stream(word: str, call: str) -> str:
    """Give the loop over the values of a stream, "" without one."""
    loop = f"{'async ' * word.startswith('async')}for value in stream:"
    text = f"{word} {call} as stream:\n    {loop}\n        print(value)"
    return as_statement(text) if call else ""


def _group(exports: Sequence[ExportView]) -> Iterator[NameGroup]:
    """Give the names of the exports by module."""
    for module in dict.fromkeys(entry.module for entry in exports):
        names = [entry.name for entry in exports if entry.module == module]
        yield NameGroup(module, literal(module), wrap_names(names))
