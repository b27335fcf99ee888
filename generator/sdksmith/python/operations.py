"""Views of operations: the constant that describes one, and the method that calls it."""

import re
from collections.abc import Mapping, Sequence

from sdksmith.ir import Answer, Body, Component, Operation, Parameter, Schema
from sdksmith.python.annotations import (
    RUNTIME_TYPES,
    Imports,
    Printer,
    accept_any_container,
    spell_out,
    strip_limits,
)
from sdksmith.python.arguments import Argument, Arguments
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.docs import method_docstring
from sdksmith.python.literals import literal
from sdksmith.python.schemas import input_marker, is_scalar
from sdksmith.python.views import ConstantView, MethodView, Setting

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
        imports: Imports,
        hidden: Sequence[str],
    ) -> None:
        self._catalogue = catalogue
        self._imports = imports
        models, params = (
            f"_{name}" if name in hidden else name for name in ("models", "params")
        )
        inside, outside = self._model_names(models), self._model_names("models")
        self._inside = Printer(imports, hidden=hidden, renamed=inside)
        self._outside = Printer(imports, renamed=outside)
        arguments = self._argument_names(models, params)
        self._arguments = Printer(imports, hidden=hidden, renamed=arguments)
        self._meanings = self._read_meanings()

    def _model_names(self, module: str) -> dict[str, str]:
        names = self._catalogue.names.models.values()
        return {name: f"{module}.{name}" for name in names}

    def _argument_names(self, models: str, params: str) -> dict[str, str]:
        """Give how a caller's types read: the twin or the model."""
        catalogue, found = self._catalogue, dict[str, str]()
        for name in catalogue.inputs:
            twin = catalogue.names.params[name]
            if "properties" in catalogue.components[name].schema:
                model = catalogue.names.models[name]
                found[twin] = f"{params}.{twin} | {models}.{model}"
            else:
                found[twin] = f"{params}.{twin}"
        return found

    def _read_meanings(self) -> dict[str, str]:
        """Give what is shown in place of the runtime's input types, and of scalars."""
        catalogue, found = self._catalogue, dict(RUNTIME_TYPES)
        for name in catalogue.inputs:
            schema = catalogue.components[name].schema
            if is_scalar(schema):
                marker = input_marker(schema)
                found[catalogue.names.params[name]] = RUNTIME_TYPES.get(marker, "str")
        return found

    # -- methods ---------------------------------------------------------------------

    def method(self, operation: Operation, name: str, dotted: str) -> MethodView:
        """Give the view of one method."""
        arguments = self._catalogue.arguments[operation.id]
        keywords = [self._argument(entry) for entry in arguments.keywords]
        rows = [self._argument(entry) for entry in arguments.path]
        returns = self._returns(operation, self._inside)
        shown = [entry.name for entry in arguments.path]
        shown += ["**params"] if keywords else []
        self._imports.add("typing", "Unpack")
        self._imports.add("._runtime.options", "RequestOptions")
        return MethodView(
            name=name,
            constant=constant_name(name),
            arguments=(*rows, *(("*", *keywords) if keywords else ())),
            returns=returns,
            docstring=method_docstring(operation, arguments.all()),
            api_line=f"{dotted}({', '.join(shown)}) -> {_bare(returns)}",
            endpoint=f"{operation.method} {operation.path}",
        )

    def _argument(self, argument: Argument) -> str:
        text = self._annotation(argument)
        if argument.required:
            return f"{argument.name}: {text}"
        self._imports.add("._runtime.omit", "Omit")
        self._imports.add("._runtime.omit", "omit")
        return f"{argument.name}: {text} | Omit = omit"

    def _annotation(self, argument: Argument) -> str:
        if argument.field:
            annotation = self._catalogue.types[argument.owner][argument.field]
        else:
            annotation = self._catalogue.body_type(argument.owner)
        plain = strip_limits(accept_any_container(annotation))
        return self._arguments.text(spell_out(plain, self._meanings))

    def _returns(self, operation: Operation, printer: Printer) -> str:
        """Give the union of what the documented successes give; `None` stands last."""
        found = [self._answer_type(entry, printer) for entry in operation.answers]
        kinds = [text for text in dict.fromkeys(found) if text != "None"]
        kinds += ["None"] if "None" in found or not found else []
        return "Any" if "Any" in kinds else " | ".join(kinds)

    def _answer_type(self, answer: Answer, printer: Printer) -> str:
        if answer.kind == "none":
            return "None"
        if answer.kind != "json":
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
            Setting("path", literal(operation.path)),
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
        if operation.body:
            settings.append(Setting("body", self._body(operation.body, arguments)))
        if operation.answers:
            settings.append(Setting("answers", self.answer_table(operation.answers)))
        if errors:
            settings.append(Setting("errors", errors))
        if operation.security != self._catalogue.security:
            settings.append(Setting("security", literal(operation.security)))
        if operation.idempotent:
            settings.append(Setting("idempotent", "True"))
        self._imports.add("._runtime.operation", "Operation")
        returns = self._returns(operation, self._outside)
        return ConstantView(
            constant_name(name), f"Operation[{returns}]", "Operation", tuple(settings)
        )

    def answer_table(self, answers: Sequence[Answer]) -> str:
        """Give the source of the table of answers by status."""
        self._imports.add("._runtime.operation", "Answer")
        rows = [f"{literal(entry.status)}: {self._answer(entry)}" for entry in answers]
        return "{" + ", ".join(rows) + "}"

    def _answer(self, answer: Answer) -> str:
        if answer.kind == "none":
            return "Answer()"
        if answer.kind != "json":
            return f"Answer({literal(answer.media_type)})"
        lazily = f"lambda: {self._answer_type(answer, self._outside)}"
        return f"Answer({literal(answer.media_type)}, {lazily})"

    def _params(self, name: str) -> str:
        self._imports.add_module("params")
        return f"lambda: params.{name}"

    def _parameter(self, name: str, parameter: Parameter) -> str:
        rows = [
            literal(name),
            literal(parameter.wire_name),
            literal(parameter.location),
        ]
        if parameter.media_type:
            rows.append(f"media_type={literal(parameter.media_type)}")
        else:
            if parameter.style != _DEFAULT_STYLE[parameter.location]:
                rows.append(f"style={literal(parameter.style)}")
            if parameter.explode != (parameter.style == "form"):
                rows.append(f"explode={parameter.explode}")
        if parameter.allow_reserved:
            rows.append("allow_reserved=True")
        self._imports.add("._runtime.operation", "Parameter")
        return f"Parameter({', '.join(rows)})"

    def _body(self, body: Body, arguments: Arguments) -> str:
        rows = [literal(body.media_type)]
        if body.kind == "json":
            alias = arguments.body_alias
            name = alias or self._catalogue.names.params[body.component]
            rows.append(self._params(name))
        if body.component:
            rows.append("spread=True")
        renamed = {
            entry.name: entry.field
            for entry in arguments.keywords
            if entry.field and not entry.parameter and entry.name != entry.field
        }
        if renamed:
            rows.append(f"renamed={literal(renamed)}")
        if not body.required:
            rows.append("required=False")
        self._imports.add("._runtime.operation", "Body")
        return f"Body({', '.join(rows)})"


def has_style(parameter: Parameter, components: Mapping[str, Component]) -> bool:
    """Say whether a parameter's value takes more than its text: it has parts."""
    if parameter.media_type:
        return False
    plain = parameter.style == _DEFAULT_STYLE[parameter.location]
    return not plain or not _is_single(parameter.schema, components)


def _is_single(schema: Schema, components: Mapping[str, Component]) -> bool:
    if "$ref" in schema:
        target = components[schema["$ref"].removeprefix("#/$defs/")].schema
        return _is_single(target, components)
    if "anyOf" in schema:
        return all(_is_single(option, components) for option in schema["anyOf"])
    return "const" in schema or "enum" in schema or is_scalar(schema)


def _bare(annotation: str) -> str:
    """Give an annotation without the module of its models."""
    return re.sub(r"\b_?models\.", "", annotation)


def constant_name(method_name: str) -> str:
    """Give the name of the constant that describes a method's operation."""
    return f"_{method_name.upper()}"
