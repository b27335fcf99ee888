"""What a method's docstring says: the document's words, arguments, errors, the URL."""

import textwrap
from collections.abc import Sequence
from functools import lru_cache

from sdksmith.ir import Operation
from sdksmith.python.arguments import Argument
from sdksmith.python.literals import clean, docstring
from sdksmith.python.models import describe

_WIDTH = 88
_INDENT = 8

_OPTIONS = "settings of this call, such as `timeout`: see `RequestOptions`."
_PAGES = "It lists in pages: iterate over what it gives for the items of all of them."
ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def method_docstring(operation: Operation, arguments: Sequence[Argument]) -> str:
    """Give the docstring of a method, as source for eight columns of indentation."""
    parts = [
        clean(operation.summary) or f"`{operation.method} {operation.path}`.",
        "Deprecated." if operation.deprecated else "",
        clean(operation.description),
        _PAGES if operation.pagination else "",
        section(
            "Args",
            [
                *((entry.name, describe_argument(entry)) for entry in arguments),
                ("options", _OPTIONS),
            ],
            indent=_INDENT,
        ),
        section(
            "Raises",
            [
                (error_class(entry.status), entry.description)
                for entry in operation.errors
            ],
            indent=_INDENT,
        ),
        f"`{operation.method} {operation.path}`" if operation.summary else "",
        operation.url,
    ]
    text = "\n\n".join(part for part in parts if part)
    if operation.summary and not clean(operation.summary).endswith((".", "!", "?")):
        head = clean(operation.summary)
        text = f"{head}.{text.removeprefix(head)}"
    return docstring(text, indent=_INDENT)


def section(title: str, rows: Sequence[tuple[str, str]], *, indent: int) -> str:
    """Give a section of a docstring: a title, and a row for each name.

    Args:
        rows: names and what is said of them; a name of which nothing is said is left
            out, and so is a section without rows.
        indent: columns by which the docstring will be indented.
    """
    found = [_row(name, text, _WIDTH - indent) for name, text in rows if text]
    return "\n".join([f"{title}:", *dict.fromkeys(found)]) if found else ""


def describe_argument(argument: Argument) -> str:
    """Give what the document says of an argument: its words, its default, its end."""
    said = {**argument.schema, "description": argument.description}
    if argument.parameter and argument.parameter.deprecated:
        said["deprecated"] = True
    return describe(said)


def error_class(status: str) -> str:
    """Give the name of the error that a status raises: `429` → `RateLimitError`."""
    if status.startswith("5"):
        return "InternalServerError"
    return ERROR_CLASSES.get(status, "APIStatusError")


# Most arguments are those of many operations.
@lru_cache(maxsize=10_000)
def _row(name: str, text: str, width: int) -> str:
    return textwrap.fill(
        f"{name}: {' '.join(text.split())}",
        width,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
