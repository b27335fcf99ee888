"""Server Objects: OpenAPI 3.1 §4.8.5 and §4.8.6."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from sdksmith.ir import Server, ServerVariable
from sdksmith.names import snake
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at
from sdksmith.settling import Wish, settle

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_WEB = re.compile(r"https?://[^\s/?#\\]+[^\s?#\\]*")
_PATH = re.compile(r"/[^\s?#\\]*")
# What says nothing where it describes a server: "The production API server".
_NOISE = frozenset(
    ["a", "an", "api", "base", "endpoint", "environment", "our", "server", "the", "url"]
)
_MOST_WORDS = 3


def read_servers(node: Node, known: Sequence[Server] = ()) -> tuple[Server, ...]:
    """Give the servers of the document, of a path or of an operation.

    A server that no client can reach over HTTP is left out. Absolute ones come first,
    as a relative one needs a caller who knows where the document is from.

    Args:
        known: the servers of the document; those of an operation that are relative
            are so to each of them.
    """
    nodes = [entry for entry in list_at(node, "servers") if is_node(entry)]
    readable = [server for server in map(_read_server, nodes) if server]
    found: list[Server] = []
    for server in _name_servers(readable):
        found += _resolve(server, known) if server.url[:1] in "/" else [server]
    return tuple(sorted(found, key=lambda server: server.url[:1] in "/"))


def _name_servers(servers: Sequence[Server]) -> list[Server]:
    """Give the servers with names, each URL once: what is said of it, or its own words.

    Of `http://a.test` and `http://a.test.cn` the second is `cn`, and what has no word
    of its own the `default`.
    """
    first = {server.url: server for server in reversed(servers)}
    urls = list(dict.fromkeys(server.url for server in servers))
    plain = {url: _words(_VARIABLE.sub(" ", url)) for url in urls}
    counts = Counter(word for words in plain.values() for word in words)
    wishes: list[Wish] = []
    for url in urls:
        own = [word for word in plain[url] if 2 * counts[word] <= len(urls) > 1]
        told = "_".join(own) or "default"
        said = first[url].name
        names = (said or told, f"{said}_{told}", "_".join(_words(url)), snake(url))
        wishes.append(Wish(url, tuple(name.strip("_") or "default" for name in names)))
    names_of = settle(wishes)
    return [replace(first[url], name=names_of[url]) for url in urls]


def _words(url: str) -> list[str]:
    return list(dict.fromkeys(filter(None, snake(url).split("_"))))


def _read_server(node: Node) -> Server | None:
    url = _make_rooted(text_at(node, "url"))
    wanted = list(dict.fromkeys(_VARIABLE.findall(url)))
    nodes = node_at(node, "variables")
    if not all(is_node(nodes.get(name)) for name in wanted):
        return None
    variables = tuple(_read_variable(name, nodes[name]) for name in wanted)
    server = Server("", url.rstrip("/"), text_at(node, "description"), variables)
    filled = server.default_url
    # A default in a URL is marked by `=` in what a back end makes of it.
    if any(set("{}=") & {*entry.name, *entry.default} for entry in variables):
        return None
    if filled and not (_WEB.fullmatch(filled) or _PATH.fullmatch(filled)):
        return None
    return replace(server, name=_choose_name(node))


def _make_rooted(url: str) -> str:
    """Give a relative URL (`v1`, `./v1`, `//host/v1`) from the root of its place."""
    if url.startswith("//"):
        return f"https:{url}"
    is_absolute = "://" in url or re.match(r"\w+:", url)
    return url if is_absolute or url.startswith("{") else urljoin("/", url)


def _read_variable(name: str, node: Mapping[str, Any]) -> ServerVariable:
    enum = tuple(dict.fromkeys(str(value) for value in list_at(node, "enum")))
    default = str(node.get("default", enum[0] if enum else ""))
    return ServerVariable(
        name,
        default,
        enum and tuple(dict.fromkeys((*enum, default))),
        text_at(node, "description"),
    )


def _choose_name(node: Node) -> str:
    """Give what a caller calls a server: its name, else the gist of its description."""
    named = text_at(node, "x-name") or text_at(node, "name")
    if named:
        return snake(named)
    gist = re.split(r"[.:;,(\n]| - ", text_at(node, "description"), maxsplit=1)[0]
    words = [word for word in snake(gist).split("_") if word not in _NOISE]
    return "_".join(words) if len(words) <= _MOST_WORDS else ""


def _resolve(server: Server, known: Sequence[Server]) -> list[Server]:
    """Give a relative server at each of the known ones, under their names."""
    absolute = [entry for entry in known if entry.url[:1] not in "/"]
    return [
        Server(
            entry.name,
            (_origin(entry.url) + server.url).rstrip("/"),
            server.description,
            tuple(dict.fromkeys((*entry.variables, *server.variables))),
        )
        for entry in absolute
    ] or [server]


def _origin(url: str) -> str:
    return "/".join(url.split("/")[:3])
