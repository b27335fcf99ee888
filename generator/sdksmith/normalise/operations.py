"""Operation Objects: OpenAPI 3.1 §4.8.10."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.errors import Diagnostic
from sdksmith.ir import Answer, Body, Operation, Security, SecurityScheme, Server, Skip
from sdksmith.names import pascal
from sdksmith.normalise.bodies import BodyReader
from sdksmith.normalise.content import read_answers
from sdksmith.normalise.naming import NameKey, OperationName
from sdksmith.normalise.nodes import list_at, node_at, text_at
from sdksmith.normalise.notes import note
from sdksmith.normalise.parameters import read_parameters
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.security import (
    describe_obstacles,
    drop_unusable,
    read_requirements,
    read_scopes,
)
from sdksmith.normalise.servers import read_servers
from sdksmith.normalise.streams import find_streams, preset_stream_field, read_end
from sdksmith.normalise.unsupported import (
    UnsupportedError,
    as_unsupported,
    refuse_broken,
)
from sdksmith.rules import Rule

_BODYLESS = ("GET", "HEAD")
METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",  # OpenAPI 3.2
)


@dataclass(frozen=True)
class OperationNode:
    """An operation as it stands in the document.

    One whose successes are streams and other answers is read twice; `id` is then not
    its `document_id` for the streams, and `is_split` is set for both.
    """

    id: str
    document_id: str
    method: str
    path: str
    pointer: Pointer
    path_pointer: Pointer
    node: Mapping[str, Any]
    path_node: Mapping[str, Any]
    is_streamed: bool = False
    is_split: bool = False

    @property
    def key(self) -> NameKey:
        """What tells the operation from all others: an id may be missing or used twice."""
        return self.method, self.path, self.is_streamed


def list_operations(document: Document) -> list[OperationNode]:
    """Give every operation of the document, in its order.

    One without an `operationId` is called by its method and path.
    """
    found: list[OperationNode] = []
    for path, item in node_at(document.root, "paths").items():
        if path.startswith("x-"):
            continue
        place, item = resolve_node(document, item, ("paths", path))
        for method, pointer, node in list_methods(item, place):
            name = node.get("operationId") or f"{method} {path}"
            entry = OperationNode(
                id=str(name),
                document_id=str(name),
                method=method,
                path=path,
                pointer=pointer,
                path_pointer=place,
                node=node,
                path_node=item,
            )
            found += _split_streams(document, entry)
    return found


def list_methods(
    item: Mapping[str, Any], place: Pointer
) -> Iterator[tuple[str, Pointer, Mapping[str, Any]]]:
    """Give the methods of a path as HTTP writes them, where each stands, and it.

    Those without a field of their own are in `additionalOperations` (OpenAPI 3.2
    §4.12.1).
    """
    for key in item:
        if key in METHODS:
            yield key.upper(), (*place, key), item[key]
    more = "additionalOperations"
    for method, node in node_at(item, more).items():
        yield method, (*place, more, method), node


def _split_streams(document: Document, entry: OperationNode) -> list[OperationNode]:
    """Give the operation as it is, as a stream, or both: one method has one answer."""
    try:
        plain, streamed = find_streams(document, entry.node)
    except UnsupportedError:
        return [entry]  # whoever reads the operation says why it is left out
    if not (plain and streamed):
        return [replace(entry, is_streamed=streamed)]
    twin = replace(entry, id=f"{entry.id}Stream", is_streamed=True, is_split=True)
    return [replace(entry, is_split=True), twin]


class OperationReader:
    """Reads operations; what is not supported yet makes a `Skip` of the operation."""

    def __init__(
        self,
        document: Document,
        schemas: SchemaReader,
        schemes: Mapping[str, SecurityScheme],
        names: Mapping[NameKey, OperationName],
    ) -> None:
        self._document = document
        self._schemas = schemas
        self._schemes = schemes
        self.notes: list[Diagnostic] = []
        self._names = names

    def read(self, entry: OperationNode) -> Operation | Skip:
        """Give the operation, or the reason why it has to be left out."""
        try:
            return self._read(entry)
        except (UnsupportedError, RecursionError) as error:
            fault = as_unsupported(error)
        return Skip(
            id=entry.id,
            method=entry.method,
            path=entry.path,
            resource=self._names[entry.key].resource,
            name=self._names[entry.key].name,
            reason=fault.reason,
            rule=fault.rule,
            location=self._document.locate(entry.pointer),
        )

    def check_schemas(self, operation: Operation | Skip) -> Operation | Skip:
        """Give the operation, or a `Skip` if a schema that it needs has a fault."""
        if isinstance(operation, Skip):
            return operation
        operation = self._drop_errors(operation)
        fault = self._schemas.fault_of(_schemas_of(operation))
        if not fault:
            return operation
        return Skip(
            id=operation.id,
            method=operation.method,
            path=operation.path,
            resource=operation.resource,
            name=operation.name,
            reason=fault.reason,
            rule=fault.rule,
            location=self._document.locate(operation.place),
        )

    def _drop_errors(self, operation: Operation) -> Operation:
        """Give the operation without the errors whose bodies cannot be read.

        They are raised as errors of their statuses all the same.
        """
        kept: list[Answer] = []
        for answer in operation.errors:
            fault = self._schemas.fault_of([answer.schema] if answer.schema else [])
            if fault:
                words = f"the body of error {answer.status} has no type: {fault.reason}"
                rule = Rule.UNTYPED_ERROR
                place = self._document.locate(operation.place)
                self.notes.append(note(words, place, rule))
            else:
                kept.append(answer)
        same = len(kept) == len(operation.errors)
        return operation if same else replace(operation, errors=tuple(kept))

    def components_of(self, operations: Sequence[Operation]) -> list[str]:
        """Give the names of all components that the operations need."""
        found = [schema for entry in operations for schema in _schemas_of(entry)]
        return self._schemas.reachable(found)

    def _read(self, entry: OperationNode) -> Operation:
        refuse_broken(entry.node)
        document, node, prefix = self._document, entry.node, pascal(entry.id)
        places = [(*entry.path_pointer, "parameters"), (*entry.pointer, "parameters")]
        responses = (*entry.pointer, "responses")
        answers = read_answers(
            document,
            self._schemas,
            node_at(node, "responses"),
            responses,
            prefix=prefix,
            method=entry.method,
            is_streamed=entry.is_streamed,
        )
        bodies: tuple[Body, ...] = ()
        if "requestBody" in node and not self._ignores_body(entry):
            place = (*entry.pointer, "requestBody")
            reader = BodyReader(document, self._schemas, pascal(entry.document_id))
            bodies = self._preset(reader.read(node["requestBody"], place), entry)
        return Operation(
            id=entry.id,
            method=entry.method,
            path=entry.path,
            resource=self._names[entry.key].resource,
            name=self._names[entry.key].name,
            place=entry.pointer,
            named_by=self._names[entry.key].how,
            summary=text_at(node, "summary"),
            description=text_at(node, "description"),
            url=text_at(node_at(node, "externalDocs"), "url"),
            deprecated=node.get("deprecated", False),
            idempotent=node.get("x-idempotent") is True,
            parameters=read_parameters(
                document, self._schemas, places, pascal(entry.document_id)
            ),
            bodies=bodies,
            answers=answers.successes,
            errors=answers.errors,
            stream_end=read_end(node, document.root) if entry.is_streamed else "",
            headers=answers.headers,
            security=self._read_security(node),
            scopes=read_scopes(self._requirements(node), self._schemes),
            servers=self._read_servers(entry),
        )

    def _preset(
        self, bodies: tuple[Body, ...], entry: OperationNode
    ) -> tuple[Body, ...]:
        if not entry.is_split:
            return bodies
        return tuple(
            preset_stream_field(body, self._schemas, is_streamed=entry.is_streamed)
            for body in bodies
        )

    def _ignores_body(self, entry: OperationNode) -> bool:
        """Say whether a body means nothing: 3.0 says so of methods that define none.

        "In other cases where the HTTP spec is vague, requestBody SHALL be ignored"
        (OpenAPI 3.0.3 §4.7.10.1). DELETE is vague too, but servers read its body.
        Swagger 2.0 says nothing of the kind.
        """
        is_30 = self._document.version.startswith("3.0") and not self._document.written
        return is_30 and entry.method in _BODYLESS

    def _read_servers(self, entry: OperationNode) -> tuple[Server, ...]:
        """Give the operation's servers, else its path's, if not the document's own."""
        known = read_servers(self._document.root)
        node = entry.node if entry.node.get("servers") else entry.path_node
        own = read_servers(node, known)
        if node.get("servers") and not own:
            raise UnsupportedError(
                "servers of its own that HTTP does not reach", Rule.SKIP_SERVER
            )
        return () if own == known else own

    def _read_security(self, node: Mapping[str, Any]) -> Security:
        alternatives = read_requirements(self._requirements(node), self._schemes)
        usable = drop_unusable(alternatives, self._schemes)
        if alternatives and not usable:
            keys = [key for combination in alternatives for key in combination]
            reasons = describe_obstacles(self._document, keys)
            raise UnsupportedError(f"the security scheme {reasons}", Rule.SKIP_SECURITY)
        return usable

    def _requirements(self, node: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        """Give an operation's own requirements, else the document's."""
        return list_at(node if "security" in node else self._document.root, "security")


def _schemas_of(operation: Operation) -> list[Mapping[str, Any]]:
    found = [parameter.schema for parameter in operation.parameters]
    found += [body.schema for body in operation.bodies]
    answers = (*operation.answers, *operation.errors)
    found += [answer.schema for answer in answers if answer.schema is not None]
    return found + ([operation.headers] if operation.headers else [])
