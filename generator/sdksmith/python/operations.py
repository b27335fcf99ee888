"""Views of operations: the constant that describes one, and the method that calls it."""

import re
from collections.abc import Mapping, Sequence

from sdksmith.ir import (
    Answer,
    Component,
    Operation,
    Parameter,
    Schema,
)
from sdksmith.python.annotations import (
    Imports,
    Printer,
    accept_any_container,
    as_stream,
    join_types,
    spell_out,
    strip_limits,
)
from sdksmith.python.answers import accepted_types, meant_type
from sdksmith.python.arguments import Argument
from sdksmith.python.body_constants import body_source
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.docs import method_docstring
from sdksmith.python.flavours import Method
from sdksmith.python.literals import literal
from sdksmith.python.pagination import PageViews
from sdksmith.python.servers import server_urls
from sdksmith.python.type_names import TypeNames
from sdksmith.python.views import ConstantView, Setting

_DEFAULT_STYLE = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


class OperationViews:
    """Makes the views of one resource's operations.

    Args:
        hidden: the names of the class's methods and properties. In the class's body
            they hide types and modules of the same name, `list` above all.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        types: TypeNames,
        imports: Imports,
        hidden: Sequence[str],
    ) -> None:
        self._catalogue = catalogue
        self._imports = imports
        models, params = (
            f"_sdk_{name}" if name in hidden else name for name in ("models", "params")
        )
        # Outside of the class too: a child resource's module `models`, once it is
        # loaded, takes the name in its package.
        self._params_module, renamed = params, types.models(models)
        self._inside = Printer(imports, hidden=hidden, renamed=renamed)
        self._outside = Printer(imports, renamed=renamed)
        arguments = types.arguments(models, params)
        self._arguments = Printer(imports, hidden=hidden, renamed=arguments)
        self._meanings = types.meanings
        self.pages = PageViews(catalogue, imports, self._inside, self._outside)

    # -- methods ---------------------------------------------------------------------

    def method(self, operation: Operation, name: str, dotted: str) -> Method:
        """Give one method, in what both flavours share."""
        arguments = self._catalogue.arguments[operation.id]
        rows, keywords = self._list(arguments.path), self._list(arguments.keywords)
        overloads = [self._list(entry) for entry in arguments.overloads()]
        if overloads:
            self._imports.add("typing", "overload")
        returns = self.pages.types(operation, self.returns(operation))
        is_stream = any(entry.kind == "stream" for entry in operation.answers)
        if is_stream:
            returns = self._stream_types(returns[0])
        shown = [entry.name for entry in arguments.path]
        shown += ["**params"] if keywords else []
        self._imports.add("typing", "Unpack")
        self._imports.add("._runtime.options", "RequestOptions")
        return Method(
            name=name,
            constant=constant_name(name),
            arguments=(*rows, *(("*", *keywords) if keywords else ())),
            overloads=tuple((*rows, "*", *entry) for entry in overloads),
            returns=returns,
            docstring=method_docstring(operation, arguments.all()),
            api_line=f"{dotted}({', '.join(shown)}) -> {_bare(returns[0])}",
            endpoint=f"{operation.method} {operation.path}",
            headers=self._headers(operation),
            stream_end=_source(operation.stream_end) if is_stream else None,
        )

    def _stream_types(self, item: str) -> tuple[str, str]:
        """Give what both flavours of a method return whose answer is a stream."""
        for name in ("Stream", "AsyncStream", "open_stream", "open_async_stream"):
            self._imports.add("._runtime.streams", name)
        return f"Stream[{item}]", f"AsyncStream[{item}]"

    def returns(self, operation: Operation) -> str:
        """Give the annotation of what a method gives, as it reads in its class."""
        return self._returns(operation, self._inside)

    def answer_type(self, answer: Answer) -> str:
        """Give the annotation of one documented answer, `None` of an empty one."""
        return self._answer_type(answer, self._inside)

    def _headers(self, operation: Operation) -> str:
        """Give the class of the answer's headers, or nothing."""
        if not operation.headers:
            return ""
        self._imports.add("._runtime.headers", "raw_with_headers")
        self._imports.add("._runtime.headers", "async_raw_with_headers")
        return self._outside.text(self._catalogue.answer_type(operation.headers))

    def _list(self, arguments: Sequence[Argument]) -> list[str]:
        return [self._argument(entry) for entry in arguments]

    def _argument(self, argument: Argument) -> str:
        text = f"{argument.name}: {self.argument_type(argument)}"
        if argument.choices and argument.default and not argument.required:
            return f"{text} = {literal(argument.default)}"
        return text + self._default(argument)

    def argument_type(self, argument: Argument) -> str:
        """Give the annotation of an argument that is given."""
        if argument.choices:
            return self._content_type(argument)
        rows = (argument, *argument.others)
        return join_types(tuple(self._annotation(row) for row in rows))

    def _default(self, argument: Argument) -> str:
        if argument.required:
            return ""
        self._imports.add("._runtime.omit", "Omit")
        self._imports.add("._runtime.omit", "omit")
        return " | Omit = omit"

    def _content_type(self, argument: Argument) -> str:
        if any("*" in choice for choice in argument.choices):
            return self._arguments.name("str")
        values = ", ".join(literal(choice) for choice in argument.choices)
        return f"{self._arguments.name('Literal')}[{values}]"

    def _annotation(self, argument: Argument) -> str:
        if argument.field:
            annotation = self._catalogue.types[argument.owner][argument.field]
        else:
            annotation = self._catalogue.body_type(argument.owner)
            if argument.kind == "lines":
                annotation = as_stream(annotation)
        plain = strip_limits(accept_any_container(annotation))
        return self._arguments.text(spell_out(plain, self._meanings))

    def _returns(self, operation: Operation, printer: Printer) -> str:
        """Give the union of what the documented successes give; `None` stands last."""
        streams = [entry for entry in operation.answers if entry.kind == "stream"]
        answers = streams or operation.answers
        found = [self._answer_type(entry, printer) for entry in answers]
        kinds = [text for text in dict.fromkeys(found) if text != "None"]
        kinds += ["None"] if "None" in found else []
        if not found:  # nothing is documented, and what comes is given as it is
            return printer.name("object")
        return "Any" if "Any" in kinds else " | ".join(kinds)

    def _answer_type(self, answer: Answer, printer: Printer) -> str:
        if answer.kind == "none":
            return "None"
        if answer.kind == "stream" and answer.schema is None:
            self._imports.add("._runtime.streams", "ServerSentEvent")
            return "ServerSentEvent"
        if answer.kind not in ("json", "stream"):
            return printer.name("str" if answer.kind == "text" else "bytes")
        assert answer.schema is not None
        return printer.text(self._catalogue.answer_type(answer.schema))

    # -- constants -------------------------------------------------------------------

    def constant(self, operation: Operation, name: str, errors: str) -> ConstantView:
        """Give the constant that describes an operation; `errors` is a table's name."""
        arguments = self._catalogue.arguments[operation.id]
        settings = [
            Setting("id", literal(operation.id)),
            Setting("method", literal(operation.method)),
            # What stands after `#` is never sent (RFC 9110 §7.1); it tells paths apart.
            Setting("path", literal(operation.path.partition("#")[0])),
        ]
        if arguments.parameters_class:
            rows = [
                self._parameter(entry.name, entry.parameter)
                for entry in arguments.all()
                if entry.parameter
            ]
            settings.append(Setting("parameters", f"({', '.join(rows)},)"))
            lazily = self._params(arguments.parameters_class)
            settings.append(Setting("parameters_type", lazily))
        bodies = [
            body_source(
                body,
                shape,
                self._catalogue.names,
                self._imports,
                self._params_module,
            )
            for body in operation.bodies
            for shape in arguments.shapes
            if body in shape.bodies
        ]
        if arguments.has_choice:
            settings.append(Setting("bodies", f"({', '.join(bodies)},)"))
        elif bodies:
            settings.append(Setting("body", bodies[0]))
        if operation.answers:
            settings.append(Setting("answers", self.answer_table(operation.answers)))
        if errors:
            settings.append(Setting("errors", errors))
        if operation.security != self._catalogue.security:
            settings.append(Setting("security", literal(operation.security)))
        if operation.scopes:
            scopes = {key: " ".join(names) for key, names in operation.scopes}
            settings.append(Setting("scopes", literal(scopes)))
        if operation.idempotent:
            settings.append(Setting("idempotent", "True"))
        if operation.idempotency_header:
            header = literal(operation.idempotency_header)
            settings.append(Setting("key_header", header))
        accept = accepted_types(operation)
        if accept != "application/json":
            settings.append(Setting("accept", literal(accept)))
        if operation.servers:
            settings.append(Setting("servers", server_urls(operation)))
        self._imports.add("._runtime.operation", "Operation")
        returns = self._returns(operation, self._outside)
        return ConstantView(
            constant_name(name), f"Operation[{returns}]", "Operation", tuple(settings)
        )

    def answer_table(self, answers: Sequence[Answer]) -> str:
        """Give the source of the table of answers by status."""
        self._imports.add("._runtime.operation", "Answer")
        rows: dict[str, list[Answer]] = {}
        for entry in answers:
            rows.setdefault(entry.status, []).append(entry)
        shown = [f"{literal(key)}: {self._answer(row)}" for key, row in rows.items()]
        return "{" + ", ".join(shown) + "}"

    def _answer(self, answers: Sequence[Answer]) -> str:
        """Give the source of a status's answers, the first with the others in it."""
        first, *others = answers
        if first.kind == "none":
            return "Answer()"
        rows = [literal(meant_type(first))]
        if first.kind in ("json", "stream") and first.schema is not None:
            kind = self._catalogue.exact_answer_type(first.schema)
            rows.append(f"lambda: {self._outside.text(kind)}")
        # Two pictures need not be told apart, as both are bytes.
        told = [e for e in others if (e.kind, e.schema) != (first.kind, first.schema)]
        if told:
            rows.append(f"others=({', '.join(self._answer([e]) for e in told)},)")
        return f"Answer({', '.join(rows)})"

    def _params(self, name: str) -> str:
        self._imports.add_module(self._params_module)
        return f"lambda: {self._params_module}.{name}"

    def _parameter(self, name: str, parameter: Parameter) -> str:
        rows = [
            literal(name),
            literal(parameter.wire_name),
            literal(parameter.location),
        ]
        if parameter.media_type:
            rows.append(f"media_type={literal(parameter.media_type)}")
        if not parameter.media_type or parameter.style == "querystring":
            if parameter.style != _DEFAULT_STYLE[parameter.location]:
                rows.append(f"style={literal(parameter.style)}")
            if parameter.explode != (parameter.style == "form"):
                rows.append(f"explode={parameter.explode}")
        if parameter.allow_reserved:
            rows.append("allow_reserved=True")
        if parameter.allow_empty:
            rows.append("allow_empty=True")
        self._imports.add("._runtime.operation", "Parameter")
        return f"Parameter({', '.join(rows)})"


def has_style(parameter: Parameter, components: Mapping[str, Component]) -> bool:
    """Say whether a parameter takes more than the text of its value, percent-encoded."""
    plain = parameter.style == _DEFAULT_STYLE[parameter.location]
    special = parameter.media_type, parameter.allow_reserved, parameter.allow_empty
    return not plain or any(special) or not _is_single(parameter.schema, components)


def _is_single(schema: Schema, components: Mapping[str, Component]) -> bool:
    if "$ref" in schema:
        target = components[schema["$ref"].removeprefix("#/$defs/")].schema
        return _is_single(target, components)
    if "anyOf" in schema:
        return all(_is_single(option, components) for option in schema["anyOf"])
    return "const" in schema or "enum" in schema or is_scalar(schema)


def _source(end: str) -> str:
    return literal(end) if end else ""


def _bare(annotation: str) -> str:
    """Give an annotation without the module of its models, and `list` for `_list`."""
    return re.sub(r"\b(?:_sdk_)?models\.|(?<![\w'\"])_(?=[A-Za-z])", "", annotation)


def constant_name(method_name: str) -> str:
    """Give the name of the constant that describes a method's operation."""
    return f"_{method_name.upper()}"
