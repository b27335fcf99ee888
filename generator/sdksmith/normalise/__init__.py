"""The document's meaning: references followed, names chosen, gaps reported by name."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdksmith import progress
from sdksmith.document import Document
from sdksmith.errors import Diagnostic, DocumentError
from sdksmith.ir import Api, Operation, RateLimit, Server, Skip
from sdksmith.normalise.about import read_about
from sdksmith.normalise.idempotency import read_key_header, set_key_header
from sdksmith.normalise.locked import (
    find_lost_fields,
    keep_fields,
    keep_methods,
    keep_tree,
    list_moves,
)
from sdksmith.normalise.nodes import node_at, text_at
from sdksmith.normalise.operations import OperationReader, list_operations
from sdksmith.normalise.pagination import read_pagination
from sdksmith.normalise.resources import build_tree, find_name_clashes, name_nodes
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.security import drop_unusable, read_requirements, read_schemes
from sdksmith.normalise.selection import Selection, list_left_out
from sdksmith.normalise.servers import read_servers
from sdksmith.normalise.webhooks import join_payloads, read_webhooks
from sdksmith.rules import Rule

__all__ = ["Selection", "normalise"]


def normalise(
    document: Document,
    *,
    idempotency_header: str = "",
    pages: bool = True,
    selection: Selection | None = None,
    locked: Mapping[str, Mapping[str, str]] | None = None,
) -> Api:
    """Give what the document means; without `pages` every list is one answer.

    The header of idempotency keys is the document's own affair if it is not given.
    Without a `selection` all operations are wanted. One that is not has a part in the
    names of the others all the same: they stay when it comes.
    Names in `locked`, by kind and identity, stay as they are.

    An operation that needs something which is not supported yet is left out, and
    listed in `Api.skipped` with its place and the reason; it never stops another.

    Raises:
        DocumentError: if the document itself gives two operations one name.
        UsageError: if the selection means what is not there.
    """
    root = document.root
    schemas = SchemaReader(document)
    schemes = read_schemes(document)
    every = list_operations(document)
    nodes = selection.choose(every) if selection else every
    names = name_nodes(every, root)
    reader = OperationReader(document, schemas, schemes, names)
    locked = locked or {}
    found = [reader.read(entry) for entry in progress.count("operations", nodes)]
    schemas.read_waiting()
    webhooks, notes = read_webhooks(document, schemas)
    event = join_payloads(webhooks, schemas) if webhooks else None
    key_header = idempotency_header or read_key_header(document)
    found = [set_key_header(entry, key_header) for entry in found]
    found = [reader.check_schemas(entry) for entry in found]
    given = found
    found = keep_methods(found, locked.get("methods", {}))
    if pages:
        found = read_pagination(document, schemas, found, nodes)
    operations = [entry for entry in found if not isinstance(entry, Skip)]
    servers, operations = _adopt_servers(read_servers(root), operations)
    tree, clashes = build_tree(operations, root, list_moves(given, found))
    kept = locked.get("methods", {})
    # What has the name of a locked one makes way for it, see `keep_tree`.
    clashes = [group for group in clashes if not any(one.key in kept for one in group)]
    if clashes:
        raise DocumentError(*find_name_clashes(clashes, document))
    used = set(schemas.reachable([event] if event else []))
    used |= set(reader.components_of(operations))
    components = keep_fields(schemas.components(used), locked.get("fields", {}))
    lost = find_lost_fields(document, components)
    info = root["info"]
    return Api(
        title=str(info.get("title", "")),
        version=str(info.get("version", "")),
        description=str(info.get("description") or info.get("summary") or ""),
        servers=servers,
        root=keep_tree(tree, kept),
        about=read_about(root, [entry.node for entry in nodes]),
        components=components,
        security_schemes=tuple(schemes.values()),
        security=drop_unusable(
            read_requirements(root.get("security", ()), schemes), schemes
        ),
        rate_limit=_read_rate_limit(document),
        webhooks=webhooks,
        event=event,
        retry_after_field=str(root.get("x-retry-after-field", "")),
        request_id_header=text_at(root, "x-request-id-header"),
        idempotency_header=key_header,
        skipped=tuple(entry for entry in found if isinstance(entry, Skip)),
        left_out=tuple(list_left_out(document, every, nodes, names)),
        notes=(*notes, *schemas.notes.list(), *reader.notes, *lost),
        locked=locked,
    )


def _adopt_servers(
    servers: tuple[Server, ...], operations: list[Operation]
) -> tuple[tuple[Server, ...], list[Operation]]:
    """Give a document that leaves it to its operations the servers of the first."""
    if servers or not operations or not all(entry.servers for entry in operations):
        return servers, operations
    first = operations[0].servers
    others = [
        replace(entry, servers=()) if entry.servers == first else entry
        for entry in operations
    ]
    return first, others


def _read_rate_limit(document: Document) -> RateLimit | None:
    if document.root.get("x-rate-limit") is None:
        return None
    given = node_at(document.root, "x-rate-limit")
    limit, period = given.get("limit"), given.get("period")
    if not (_is_positive(limit) and _is_positive(period)):
        raise DocumentError(
            Diagnostic(
                "x-rate-limit needs `limit` (requests) and `period` (seconds)",
                document.locate(("x-rate-limit",)),
                hint="for example x-rate-limit: {limit: 60, period: 60}",
                rule=Rule.WRONG_RATE_LIMIT,
            )
        )
    return RateLimit(int(given["limit"]), float(given["period"]))


def _is_positive(value: Any) -> bool:
    return isinstance(value, int | float) and value > 0
