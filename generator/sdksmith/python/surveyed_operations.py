"""The methods of a survey: what each takes, gives and raises, and how it is called."""

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from sdksmith.ir import Answer, Operation, Server
from sdksmith.python.annotations import Imports
from sdksmith.python.arguments import Argument
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.docs import describe_argument, error_class
from sdksmith.python.examples import Samples, as_statement, call_source
from sdksmith.python.flavours import Method
from sdksmith.python.literals import clean
from sdksmith.python.operations import OperationViews
from sdksmith.python.packages import loop_over, read_stream
from sdksmith.python.pagination import describe_pages
from sdksmith.python.surveyed_types import Locate, ShownNames, describe_limits
from sdksmith.survey import (
    SurveyedAnswer,
    SurveyedArgument,
    SurveyedError,
    SurveyedOperation,
    SurveyedPages,
    SurveyedServer,
)

REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY", "TRACE"})
"""The methods that mean the same when they are sent twice, as the runtime has them."""
_WIDTH = 88
_NO_BODY = "None"


class OperationSurvey:
    """Surveys the operations of one package.

    Args:
        names: the way to each method, by operation id.
        locate: gives the place of a pointer in the document.
    """

    def __init__(
        self, catalogue: Catalogue, names: Mapping[str, str], locate: Locate
    ) -> None:
        self._catalogue, self._names, self._locate = catalogue, names, locate
        types = ShownNames(catalogue)
        # Each method is shown by itself: no other one hides what it names.
        self._views = OperationViews(catalogue, types, Imports("."), hidden=())
        self._samples = Samples(catalogue.components)

    def view(self, operation: Operation) -> SurveyedOperation:
        """Give the view of one operation; its uses are missing yet."""
        name = self._names[operation.id]
        resource, _, short = name.rpartition(".")
        method = self._views.method(operation, short, f"client.{name}")
        returns, async_returns = method.returns
        return SurveyedOperation(
            name=name,
            resource=resource,
            id=operation.id,
            method=operation.method,
            path=operation.path,
            place=self._locate(operation.place),
            summary=clean(operation.summary),
            description=clean(operation.description),
            url=operation.url,
            deprecated=operation.deprecated,
            signature=_signature(method, method.arguments),
            overloads=tuple(_signature(method, rows) for rows in method.overloads),
            returns=returns,
            async_returns=async_returns,
            arguments=tuple(self._arguments(operation)),
            content_types=tuple(body.media_type for body in operation.bodies),
            answers=tuple(self._answers(operation)),
            headers=method.headers,
            errors=tuple(self._errors(operation)),
            pages=self._pages(operation),
            stream=_inner(returns) if method.stream_end is not None else "",
            auth=operation.security,
            scopes=tuple(
                f"{key}:{scope}" for key, scopes in operation.scopes for scope in scopes
            ),
            idempotent=_is_repeatable(operation),
            idempotency_header=operation.idempotency_header,
            servers=tuple(view_server(entry) for entry in operation.servers),
            uses=(),
            example=self._example(operation, is_stream=method.stream_end is not None),
        )

    def _arguments(self, operation: Operation) -> Iterator[SurveyedArgument]:
        for entry in self._catalogue.arguments[operation.id].all():
            parameter = entry.parameter
            place = "" if entry.choices else "body"
            yield SurveyedArgument(
                name=entry.name,
                type=self._views.argument_type(entry),
                required=entry.required,
                place=parameter.location if parameter else place,
                wire_name=parameter.wire_name if parameter else entry.wire_name,
                description=describe_argument(entry),
                deprecated=_is_deprecated(entry),
                limits=self._limits(entry),
            )

    def _limits(self, argument: Argument) -> str:
        if not argument.field:
            return ""
        return describe_limits(self._catalogue.types[argument.owner][argument.field])

    def _answers(self, operation: Operation) -> Iterator[SurveyedAnswer]:
        for entry in operation.answers:
            shown, said = self._views.answer_type(entry), clean(entry.description)
            yield SurveyedAnswer(entry.status, entry.media_type, shown, said)

    def _errors(self, operation: Operation) -> Iterator[SurveyedError]:
        for entry in operation.errors:
            yield SurveyedError(
                status=entry.status,
                class_name=error_class(entry.status),
                type=self._error_type(entry),
                media_type=entry.media_type,
                description=clean(entry.description),
            )

    def _error_type(self, answer: Answer) -> str:
        shown = self._views.answer_type(answer)
        return "" if shown == _NO_BODY else shown

    def _pages(self, operation: Operation) -> SurveyedPages | None:
        pagination = operation.pagination
        if pagination is None:
            return None
        found = describe_pages(operation, pagination, self._catalogue)
        item = Answer("", "json", schema=pagination.item)
        last = _dotted(found.get("last"))
        return SurveyedPages(
            style=pagination.style,
            item=self._views.answer_type(item),
            items=_dotted(found.get("items")),
            argument=str(found.get("argument", "")),
            size=str(found.get("size", "")),
            next=_dotted(found.get("next")) or (last and f"the last item's {last}"),
        )

    def _example(self, operation: Operation, *, is_stream: bool) -> str:
        call = call_source(operation, self._catalogue, self._names, self._samples)
        if is_stream:
            return read_stream("with", call)
        if operation.pagination:
            return loop_over("for", call)
        gives = any(entry.kind != "none" for entry in operation.answers)
        return as_statement(call, "answer = " if gives else "")


def view_server(server: Server) -> SurveyedServer:
    """Give the view of a server."""
    return SurveyedServer(server.name, server.url, clean(server.description))


def _signature(method: Method, rows: Sequence[str]) -> str:
    """Give the head of the blocking method, on one line if it fits."""
    returns = f"-> {method.returns[0]}"
    line = f"def {method.name}({', '.join(rows)}) {returns}"
    if len(line) <= _WIDTH:
        return line
    inside = "".join(f"    {row},\n" for row in rows)
    return f"def {method.name}(\n{inside}) {returns}"


def _inner(annotation: str) -> str:
    """Give what stands in the brackets: `Pet` of `Stream[Pet]`."""
    return annotation.partition("[")[2].removesuffix("]")


def _dotted(path: object) -> str:
    steps = cast("Sequence[object]", path) if isinstance(path, tuple) else ()
    return ".".join(map(str, steps))


def _is_repeatable(operation: Operation) -> bool:
    """Say whether the runtime repeats a call that may have been done already."""
    marked = operation.idempotent or bool(operation.idempotency_header)
    return marked or operation.method in REPEATABLE


def _is_deprecated(argument: Argument) -> bool:
    if argument.parameter and argument.parameter.deprecated:
        return True
    return argument.schema.get("deprecated") is True
