"""Views of the clients, and of what stands around them in the package."""

from collections.abc import Mapping, Sequence

from sdksmith.ir import Api, RateLimit, SecurityScheme
from sdksmith.names import NameTable
from sdksmith.options import Options
from sdksmith.python.docs import section
from sdksmith.python.identifiers import identifier
from sdksmith.python.literals import clean, docstring, literal
from sdksmith.python.resources import ResourceTable
from sdksmith.python.views import ClientView, CredentialView, Setting

# What `__init__` of a client takes beside credentials.
_CLIENT_ARGUMENTS = (
    *("self", "options", "base_url", "timeout", "max_retries", "max_retry_wait"),
    *("default_headers", "default_query", "strict_responses", "validate_requests"),
    *("rate_limit", "on_drift", "http_client"),
)
_SCHEME_CLASSES = {"api_key": "ApiKey", "basic": "Basic", "bearer": "Bearer"}


def view_client(api: Api, options: Options, table: ResourceTable) -> ClientView:
    """Give the view of the client and of the package as a whole."""
    schemes = used_schemes(api)
    arguments = _name_arguments(schemes)
    credentials = [
        credential
        for scheme in schemes
        for credential in _credentials(scheme, arguments[scheme.key], options)
    ]
    classes = {_SCHEME_CLASSES[scheme.kind] for scheme in schemes}
    imports: list[str] = []
    if classes:
        names = ", ".join(sorted({*classes, "Secret"}))
        imports.append(f"from ._runtime.auth import {names}")
    return ClientView(
        package=options.package_name,
        distribution=options.package_name.replace("_", "-"),
        name=options.client_name,
        title=_one_line(api.title) or options.client_name,
        version=options.version,
        description=clean(api.description),
        docstring=_client_docstring(api, credentials),
        error=f"{options.client_name}Error",
        environment_prefix=options.environment_prefix,
        base_url=api.base_url,
        http_library=options.http_library,
        rate_limit=_describe_limit(api.rate_limit),
        profile=tuple(_profile(api, options, schemes, arguments)),
        imports=tuple(imports),
        credentials=tuple(credentials),
        credentials_source=_credentials_source(credentials),
        children=table.children(api.root),
    )


def _describe_limit(limit: RateLimit | None) -> str:
    if limit is None:
        return ""
    return f"{limit.limit} requests in {limit.period:g} seconds"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def used_schemes(api: Api) -> list[SecurityScheme]:
    """Give the schemes that some operation asks for."""
    used = {
        key
        for operation in api.operations()
        for combination in operation.security
        for key in combination
    }
    return [scheme for scheme in api.security_schemes if scheme.key in used]


def _name_arguments(schemes: Sequence[SecurityScheme]) -> dict[str, list[str]]:
    """Give the client's arguments of each scheme, by the scheme's key."""
    table = NameTable(_CLIENT_ARGUMENTS)
    return {
        scheme.key: [
            table.take(name, f"{name}_credential") for name in _list_wanted(scheme)
        ]
        for scheme in schemes
    }


def _list_wanted(scheme: SecurityScheme) -> list[str]:
    name = identifier(scheme.argument, scheme.kind)
    if scheme.kind != "basic":
        return [name]
    if name == "username":
        return ["username", "password"]
    return [f"{name}_username", f"{name}_password"]


def _credentials(
    scheme: SecurityScheme, arguments: Sequence[str], options: Options
) -> list[CredentialView]:
    return [
        CredentialView(
            argument,
            clean(scheme.description),
            f"{options.environment_prefix}_{argument.upper()}",
        )
        for argument in arguments
    ]


def _stand_in(credential: CredentialView) -> str:
    return (
        f"Or the environment variable {credential.environment}; a function is asked "
        "before every try."
    )


def _credentials_source(credentials: list[CredentialView]) -> str:
    names = [entry.argument for entry in credentials]
    return "{" + ", ".join(f"{literal(name)}: {name}" for name in names) + "}"


def _client_docstring(api: Api, credentials: list[CredentialView]) -> str:
    rows = [
        (
            entry.argument,
            f"{entry.description} {_stand_in(entry)}".strip(),
        )
        for entry in credentials
    ]
    rows.append(("options", "Settings for every call; see `ClientOptions`."))
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
    if schemes:
        entries = ", ".join(
            f"{literal(scheme.key)}: {_scheme_source(scheme, arguments[scheme.key])}"
            for scheme in schemes
        )
        rows.append(Setting("schemes", f"{{{entries}}}"))
    if api.security:
        rows.append(Setting("security", literal(api.security)))
    if _all_need_credentials(api):
        rows.append(Setting("credentials_required", "True"))
    if api.retry_after_field:
        rows.append(Setting("retry_after_field", literal(api.retry_after_field)))
    if api.idempotency_header:
        rows.append(Setting("idempotency_header", literal(api.idempotency_header)))
    if api.rate_limit:
        limit = (api.rate_limit.limit, api.rate_limit.period)
        rows.append(Setting("rate_limit", literal(limit)))
    return rows


def _all_need_credentials(api: Api) -> bool:
    """Say whether every operation asks for a credential, so that none is an error.

    The clients know only the document's own alternatives, so all must use them.
    """
    operations = api.operations()
    same = all(operation.security == api.security for operation in operations)
    return bool(operations and api.security) and same and () not in api.security


def _scheme_source(scheme: SecurityScheme, names: Sequence[str]) -> str:
    name = _SCHEME_CLASSES[scheme.kind]
    arguments = ", ".join(literal(argument) for argument in names)
    if scheme.kind == "api_key":
        place = f"{literal(scheme.wire_name)}, {literal(scheme.location)}"
        return f"{name}({arguments}, {place})"
    return f"{name}({arguments})"
