"""Views of the servers: what a client lets its user choose, and where operations go."""

from collections.abc import Iterator, Sequence

from sdksmith.ir import Api, Operation, Server, ServerVariable
from sdksmith.names import NameTable, snake
from sdksmith.options import Options
from sdksmith.python.identifiers import identifier
from sdksmith.python.literals import clean, literal
from sdksmith.python.views import ChoiceView, ServersView, Setting


def view_servers(api: Api, options: Options, table: NameTable) -> ServersView | None:
    """Give the view of what can be chosen, or None where there is one fixed server.

    The arguments take their names from the table of the client's own.
    """
    variables = _list_variables(api)
    several = len(api.servers) > 1
    if not several and not variables:
        return None
    environment = table.take("environment", "server") if several else ""
    names = {
        entry.name: table.take(identifier(entry.name), f"{identifier(entry.name)}_part")
        for entry in variables
    }
    prefix = options.environment_prefix
    choices = [_environment(environment, api.servers, prefix)] if several else []
    choices += [_choice(names[entry.name], entry, prefix) for entry in variables]
    urls = ", ".join(
        f"{literal(entry.name)}: {literal(_template(entry))}" for entry in api.servers
    )
    rules = ", ".join(
        f"{literal(names[entry.name])}: {_rule(entry)}" for entry in variables
    )
    settings = [Setting("urls", f"{{{urls}}}")]
    if several and environment != "environment":
        settings.append(Setting("argument", literal(environment)))
    if variables:
        settings.append(Setting("variables", f"{{{rules}}}"))
    given = ", ".join(f"{literal(names[e.name])}: {names[e.name]}" for e in variables)
    return ServersView(
        choices=tuple(choices),
        settings=tuple(settings),
        given=(environment or "None", f"{{{given}}}"),
    )


def _list_variables(api: Api) -> list[ServerVariable]:
    """Give every variable once; what one server allows is allowed.

    One that lists nothing is taken to mean the list of the others. The default is that
    of the first: each URL has its own in it.
    """
    found: dict[str, ServerVariable] = {}
    for server in _list_servers(api):
        for entry in server.variables:
            known = found.setdefault(entry.name, entry)
            enum = tuple(dict.fromkeys((*known.enum, *entry.enum)))
            found[entry.name] = ServerVariable(
                entry.name, known.default, enum, known.description or entry.description
            )
    return list(found.values())


def _template(server: Server) -> str:
    """Give the URL with its variables and their defaults: `https://{region=eu}.test`."""
    url = server.url
    for entry in server.variables:
        url = url.replace(f"{{{entry.name}}}", f"{{{entry.name}={entry.default}}}")
    return url


def _list_servers(api: Api) -> Iterator[Server]:
    yield from api.servers
    for operation in api.operations():
        yield from operation.servers


def _environment(name: str, servers: Sequence[Server], prefix: str) -> ChoiceView:
    said = [f"`{entry.name}`{_remark(entry)}" for entry in servers]
    values = ", ".join(literal(entry.name) for entry in servers)
    text = f"The server: {', '.join(said)}; the first by default."
    return _view(name, f"Literal[{values}]", text, prefix)


def _remark(server: Server) -> str:
    """Give the description of a server, if it says more than its name does."""
    text = " ".join(clean(server.description).split())
    return f" ({text})" if text and snake(text) != server.name else ""


def _choice(name: str, variable: ServerVariable, prefix: str) -> ChoiceView:
    values = ", ".join(map(literal, variable.enum))
    kind = f"Literal[{values}]" if values else "str"
    head = clean(variable.description) or "A part of the URL"
    head += "" if head.endswith((".", "!", "?")) else "."
    text = f"{head} `{variable.default}` by default."
    return _view(name, kind, text, prefix)


def _view(name: str, annotation: str, text: str, prefix: str) -> ChoiceView:
    cell = " ".join(text.split()).replace("|", "\\|")
    return ChoiceView(name, annotation, text, f"{prefix}_{name.upper()}", cell)


def _rule(variable: ServerVariable) -> str:
    rows = [
        literal(variable.name),
        *([literal(variable.enum)] if variable.enum else []),
    ]
    return f"_servers.Variable({', '.join(rows)})"


def server_urls(operation: Operation) -> str:
    """Give the source of an operation's own URLs, by the names of its servers."""
    rows = [f"{literal(e.name)}: {literal(_template(e))}" for e in operation.servers]
    return "{" + ", ".join(rows) + "}"
