"""Views of the clients, and of what stands around them in the package."""

from collections.abc import Mapping, Sequence

from sdksmith.ir import Api, RateLimit, SecurityScheme
from sdksmith.names import NameTable
from sdksmith.options import Options
from sdksmith.python.annotations import Imports, Printer
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.docs import section
from sdksmith.python.flavours import view_client_flavours
from sdksmith.python.identifiers import identifier
from sdksmith.python.literals import clean, docstring, literal
from sdksmith.python.resources import CLIENT_ATTRIBUTES, ResourceTable
from sdksmith.python.servers import view_servers
from sdksmith.python.views import (
    ClientView,
    CredentialView,
    ServersView,
    Setting,
    WebhooksView,
)

# What `__init__` of a client takes beside credentials.
_CLIENT_ARGUMENTS = (
    *("self", "options", "base_url", "timeout", "max_retries", "max_retry_wait"),
    *("default_headers", "default_query", "strict_responses", "validate_requests"),
    *("rate_limit", "on_drift", "http_client", "middleware"),
)
# How often the runtime repeats a failed try, if nobody says otherwise.
_RETRIES = 2
# Of those that the tests run on; a package may ask for a newer one.
# The module of the runtime and the class in it, by the kind of scheme.
_SCHEME_CLASSES = {
    "api_key": ("auth", "ApiKey"),
    "basic": ("auth_http", "Basic"),
    "bearer": ("auth_http", "Token"),
    "digest": ("auth_digest", "Digest"),
    "client_credentials": ("auth_oauth", "ClientCredentials"),
}


def view_client(
    api: Api, options: Options, table: ResourceTable, catalogue: Catalogue
) -> ClientView:
    """Give the view of the client and of the package as a whole."""
    schemes = used_schemes(api)
    children = table.children(api.root)
    rows = children.blocking
    table_of_arguments = NameTable(_CLIENT_ARGUMENTS)
    arguments = _name_arguments(schemes, table_of_arguments)
    servers = view_servers(api, options, table_of_arguments)
    credentials = [
        credential
        for scheme in schemes
        for credential in _credentials(scheme, arguments[scheme.key], options)
    ]
    retries = _RETRIES if options.max_retries is None else options.max_retries
    return ClientView(
        package=options.package_name,
        name=options.client_name,
        title=_one_line(api.title) or options.client_name,
        version=options.version,
        description=clean(api.description),
        docstring=_client_docstring(api, options, credentials, servers),
        error=f"{options.client_name}Error",
        environment_prefix=options.environment_prefix,
        base_url=api.base_url,
        http_library=options.http_library,
        rate_limit=_describe_limit(api.rate_limit),
        max_retries=retries,
        repeats=_describe_repeats(retries),
        defaults=_describe_defaults(options),
        profile=tuple(_profile(api, options, schemes, arguments)),
        typing_names=f"{_literal_import(servers)}TYPE_CHECKING, Self, Unpack",
        imports=_list_imports(schemes, bool(servers)),
        credentials=tuple(credentials),
        credentials_source=_credentials_source(credentials),
        choices=servers.choices if servers else (),
        servers=servers.settings if servers else (),
        has_arguments=bool(credentials or servers),
        arguments=_base_arguments(_credentials_source(credentials), servers),
        children=rows,
        webhooks=_view_webhooks(api, [row.name for row in rows], catalogue),
        has_properties=bool(rows) or api.event is not None,
        flavours=view_client_flavours(options.client_name, children),
    )


def _view_webhooks(
    api: Api, taken: Sequence[str], catalogue: Catalogue
) -> WebhooksView | None:
    """Give the property; a resource of webhooks that are set up keeps its name."""
    if api.event is None:
        return None
    names = NameTable((*CLIENT_ATTRIBUTES, *taken))
    models = catalogue.names.models.values()
    printer = Printer(Imports("."), renamed={name: f"models.{name}" for name in models})
    events = dict.fromkeys(f"`{_one_line(row.name)}`" for row in api.webhooks)
    text = f"The requests that the API sends: {', '.join(events)}."
    return WebhooksView(
        name=names.take("webhooks", "webhook_events"),
        source=printer.text(catalogue.answer_type(api.event)),
        docstring=docstring(text, indent=8),
    )


def _list_imports(
    schemes: Sequence[SecurityScheme], has_servers: bool
) -> tuple[str, ...]:
    """Give the imports of the schemes' classes, in order, and of the servers.

    The servers come as a module: the client may be called `Servers`.
    """
    wanted = {_SCHEME_CLASSES[scheme.kind] for scheme in schemes}
    wanted |= {("auth", "Secret")} if schemes else set()
    names: dict[str, list[str]] = {}
    for module, name in sorted(wanted):
        names.setdefault(module, []).append(name)
    lines = [
        f"from ._runtime.{module} import {', '.join(found)}"
        for module, found in names.items()
    ]
    servers = ["from ._runtime import servers as _servers"] if has_servers else []
    return (*servers, *lines)


def _literal_import(servers: ServersView | None) -> str:
    """Give `Literal` if an argument needs it: a part of a URL may be any text."""
    choices = servers.choices if servers else ()
    listed = any("Literal[" in choice.annotation for choice in choices)
    return "Literal, " if listed else ""


def _base_arguments(credentials: str, servers: ServersView | None) -> str:
    """Give the source of what a client hands to its base class."""
    plain = f"_PROFILE, {credentials}, options"
    return (
        f"*_SERVERS.choose({plain}, {', '.join(servers.given)})" if servers else plain
    )


def _describe_limit(limit: RateLimit | None) -> str:
    if limit is None:
        return ""
    return f"{limit.limit} requests in {limit.period:g} seconds"


def _describe_repeats(max_retries: int) -> str:
    """Give how often a failed try is repeated, as a sentence goes on."""
    words = {1: "once", 2: "twice"}
    if max_retries == 0:
        return "where `max_retries` asks for it"
    return f"{words.get(max_retries, f'{max_retries} times')} at most"


def _own_defaults(options: Options) -> list[Setting]:
    """Give what the settings say of calls in place of the runtime."""
    names = ("timeout", "max_retries", "max_retry_wait")
    values = [(name, getattr(options, name)) for name in names]
    return [
        Setting(name, literal(value)) for name, value in values if value is not None
    ]


def _describe_defaults(options: Options) -> str:
    rows = [f"`{row.name}={row.source}`" for row in _own_defaults(options)]
    return ", ".join(rows)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def used_schemes(api: Api) -> list[SecurityScheme]:
    """Give the schemes that some operation, or the document as a whole, asks for."""
    asked = [api.security, *(operation.security for operation in api.operations())]
    used = {key for one in asked for combination in one for key in combination}
    return [scheme for scheme in api.security_schemes if scheme.key in used]


def scheme_arguments(api: Api) -> dict[str, list[str]]:
    """Give the client's arguments of each scheme that is used, by the scheme's key."""
    return _name_arguments(used_schemes(api), NameTable(_CLIENT_ARGUMENTS))


def _name_arguments(
    schemes: Sequence[SecurityScheme], table: NameTable
) -> dict[str, list[str]]:
    """Give the client's arguments of each scheme, by the scheme's key."""
    return {
        scheme.key: [
            table.take(name, f"{name}_credential") for name in _list_wanted(scheme)
        ]
        for scheme in schemes
    }


def _list_wanted(scheme: SecurityScheme) -> list[str]:
    name = identifier(scheme.argument, scheme.kind)
    if scheme.kind in ("basic", "digest"):
        pair = ["username", "password"]
        return pair if name == "username" else [f"{name}_{part}" for part in pair]
    if scheme.kind == "client_credentials":
        pair = ["client_id", "client_secret"]
        prefix = "" if name == "access_token" else f"{name}_"
        return [name, *(f"{prefix}{part}" for part in pair)]
    return [name]


def _credentials(
    scheme: SecurityScheme, arguments: Sequence[str], options: Options
) -> list[CredentialView]:
    hints = [""] * len(arguments)
    moments = ["before every try"] * len(arguments)
    if scheme.kind == "client_credentials":
        _, name, secret = arguments
        hints = [
            f"A token that you have; else `{name}` and `{secret}` get one.",
            *["A token is fetched with it, kept, and renewed in time."] * 2,
        ]
        moments[1:] = ["for every token"] * 2
    return [
        CredentialView(
            argument,
            " ".join(filter(None, [clean(scheme.description), hint])),
            f"{options.environment_prefix}_{argument.upper()}",
            moment,
        )
        for argument, hint, moment in zip(arguments, hints, moments, strict=True)
    ]


def _stand_in(credential: CredentialView) -> str:
    return (
        f"Or the environment variable {credential.environment}; a function is asked "
        f"{credential.asked}."
    )


def _credentials_source(credentials: list[CredentialView]) -> str:
    names = [entry.argument for entry in credentials]
    return "{" + ", ".join(f"{literal(name)}: {name}" for name in names) + "}"


def _client_docstring(
    api: Api,
    options: Options,
    credentials: list[CredentialView],
    servers: ServersView | None,
) -> str:
    rows = [
        (
            entry.argument,
            f"{entry.description} {_stand_in(entry)}".strip(),
        )
        for entry in credentials
    ]
    for choice in servers.choices if servers else ():
        stand_in = f"Or the environment variable {choice.environment}."
        rows.append((choice.argument, f"{choice.description} {stand_in}"))
    defaults = _describe_defaults(options)
    own = f" By default {defaults}." if defaults else ""
    rows.append(("options", f"Settings for every call; see `ClientOptions`.{own}"))
    parts = [f"Client of the API {_one_line(api.title)}." if api.title else "Client."]
    parts += [clean(api.description), section("Args", rows, indent=4)]
    return docstring("\n\n".join(filter(None, parts)), indent=4)


def _profile(
    api: Api,
    options: Options,
    schemes: list[SecurityScheme],
    arguments: Mapping[str, Sequence[str]],
) -> list[Setting]:
    rows = [
        Setting("package", literal(options.package_name)),
        Setting("version", literal(options.version)),
        Setting("environment_prefix", literal(options.environment_prefix)),
        Setting("base_url", literal(api.base_url)),
    ]
    if api.servers and not api.base_url:
        rows.append(Setting("base_path", literal(api.servers[0].default_url)))
    if schemes:
        entries = ", ".join(
            f"{literal(scheme.key)}: {_scheme_source(scheme, arguments[scheme.key])}"
            for scheme in schemes
        )
        rows.append(Setting("schemes", f"{{{entries}}}"))
    if api.security:
        rows.append(Setting("security", literal(api.security)))
    if api.retry_after_field:
        rows.append(Setting("retry_after_field", literal(api.retry_after_field)))
    if api.request_id_header:
        header = literal(api.request_id_header)
        rows.append(Setting("request_id_header", header))
    if api.idempotency_header:
        rows.append(Setting("idempotency_header", literal(api.idempotency_header)))
    if api.rate_limit:
        limit = (api.rate_limit.limit, api.rate_limit.period)
        rows.append(Setting("rate_limit", literal(limit)))
    return rows + _own_defaults(options)


def _scheme_source(scheme: SecurityScheme, names: Sequence[str]) -> str:
    values: list[object] = list(names)
    if scheme.kind == "api_key":
        values += [scheme.wire_name, scheme.location]
    if scheme.kind == "bearer" and scheme.prefix != "Bearer":
        values.append(scheme.prefix)
    if scheme.kind == "client_credentials":
        values = [scheme.key, *names, scheme.token_url]
        values += [scheme.token_auth] if scheme.token_auth else []
    arguments = ", ".join(literal(value) for value in values)
    return f"{_SCHEME_CLASSES[scheme.kind][1]}({arguments})"
