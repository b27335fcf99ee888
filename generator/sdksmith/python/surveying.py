"""The survey of a package: what `render` would write, as people and programs read it."""

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from sdksmith import progress
from sdksmith.ir import Api, SecurityScheme, Skip
from sdksmith.options import Options
from sdksmith.python.catalogue import Catalogue, make_catalogue
from sdksmith.python.clients import scheme_arguments, used_schemes, view_client
from sdksmith.python.identifiers import identifier
from sdksmith.python.literals import clean
from sdksmith.python.resources import ResourceTable, list_resources
from sdksmith.python.surveyed_operations import OperationSurvey, view_server
from sdksmith.python.surveyed_types import Locate, TypeSurvey
from sdksmith.python.views import ClientView, WebhooksView
from sdksmith.python.wording import speak_python
from sdksmith.survey import (
    Credential,
    Scheme,
    Survey,
    SurveyedEvents,
    SurveyedOperation,
    SurveyedResource,
    SurveyedSkip,
    SurveyedType,
)


def make_survey(api: Api, options: Options, locate: Locate) -> Survey:
    """Give the survey of the package that `options` ask for.

    Args:
        locate: gives the place of a pointer in the document.
    """
    api = speak_python(api)
    table = ResourceTable(api.root, options.client_name)
    progress.enter("types")
    catalogue = make_catalogue(api)
    client = view_client(api, options, table, catalogue)
    operations = OperationSurvey(catalogue, table.dotted_names(api.root), locate)
    types = list(TypeSurvey(catalogue, locate).types())
    known = frozenset(entry.name for entry in types)
    return Survey(
        title=client.title,
        version=api.version,
        description=client.description,
        package=client.package,
        client=client.name,
        servers=tuple(view_server(entry) for entry in api.servers),
        schemes=tuple(_list_schemes(api, client)),
        resources=tuple(
            SurveyedResource(table.of(entry).dotted, clean(entry.description))
            for entry in list_resources(api.root)
        ),
        operations=tuple(
            _uses_of_operation(operations.view(entry), known)
            for entry in progress.count("operations", api.operations())
        ),
        types=tuple(_uses_of_type(entry, known) for entry in types),
        skipped=tuple(map(_skipped, api.skipped)),
        events=_view_events(api, client.webhooks, catalogue),
        notes=api.notes,
    )


def _skipped(entry: Skip) -> SurveyedSkip:
    name = ".".join(identifier(step) for step in (*entry.resource, entry.name))
    return SurveyedSkip(
        name, entry.id, entry.method, entry.path, entry.location, entry.reason
    )


# -- credentials ---------------------------------------------------------------------


def _list_schemes(api: Api, client: ClientView) -> Iterator[Scheme]:
    shown = {row.argument: row for row in client.credentials}
    for scheme in used_schemes(api):
        names = scheme_arguments(api)[scheme.key]
        yield Scheme(
            key=scheme.key,
            kind=scheme.kind,
            sent=_describe_way(scheme),
            asks=_describe_question(scheme, names),
            description=clean(scheme.description),
            credentials=tuple(
                Credential(name, shown[name].environment, shown[name].description)
                for name in names
            ),
        )


def _describe_way(scheme: SecurityScheme) -> str:
    """Give where a credential travels."""
    if scheme.kind == "api_key":
        return f"{scheme.location} {scheme.wire_name}"
    if scheme.kind in ("basic", "digest"):
        return f"HTTP {scheme.kind}"
    way = f"header Authorization: {scheme.prefix}"
    if scheme.kind == "client_credentials":
        return f"{way}, with a token from {scheme.token_url}"
    return way


def _describe_question(scheme: SecurityScheme, names: Sequence[str]) -> str:
    """Give the arguments of the client that have to be given."""
    if scheme.kind == "client_credentials":
        token, client_id, secret = names
        return f"{client_id} and {secret}, or {token}"
    return " and ".join(names)


# -- events --------------------------------------------------------------------------


def _view_events(
    api: Api, view: WebhooksView | None, catalogue: Catalogue
) -> SurveyedEvents | None:
    if view is None or api.event is None:
        return None
    names = tuple(dict.fromkeys(entry.name for entry in api.webhooks))
    return SurveyedEvents(
        view.name, ast.unparse(catalogue.answer_type(api.event)), names
    )


# -- which types are named where -----------------------------------------------------


def _uses_of_operation(
    entry: SurveyedOperation, known: frozenset[str]
) -> SurveyedOperation:
    texts = [
        *(row.type for row in entry.arguments),
        *(row.type for row in entry.answers),
        *(row.type for row in entry.errors),
        *(entry.returns, entry.headers),
    ]
    return replace(entry, uses=_list_known(texts, known))


def _uses_of_type(entry: SurveyedType, known: frozenset[str]) -> SurveyedType:
    texts = [*(row.type for row in entry.fields), entry.type, entry.model]
    return replace(entry, uses=_list_known(texts, known))


def _list_known(texts: Iterable[str], known: frozenset[str]) -> tuple[str, ...]:
    names = (name for text in texts if text for name in _names_in(text))
    return tuple(dict.fromkeys(name for name in names if name in known))


@lru_cache(10_000)
def _names_in(annotation: str) -> tuple[str, ...]:
    """Give the names in an annotation, as they come; what is in quotes is a value."""
    tree = ast.parse(annotation, mode="eval")
    return tuple(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
