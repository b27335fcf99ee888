"""Security Scheme and Security Requirement Objects: OpenAPI 3.1 §4.8.27, §4.8.30."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from sdksmith.document import Document, broken_reason
from sdksmith.ir import Security, SecurityScheme
from sdksmith.names import snake
from sdksmith.normalise.nodes import node_at, text_at
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.unsupported import UnsupportedError

# HTTP schemes (IANA registry) that need more than a token: a proof for each request,
# several rounds, or the connection's own keys. The reasons are shown.
_MORE_THAN_A_TOKEN = {
    "concealed": "it signs with the connection's keys",
    "dpop": "it proves a key for each request",
    "hoba": "it signs a challenge",
    "mutual": "it takes several rounds",
    "negotiate": "it takes several rounds",
    "scram-sha-1": "it takes several rounds",
    "scram-sha-256": "it takes several rounds",
}
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""A name of a header or of an HTTP scheme (RFC 9110 §5.6.2)."""
_TOKEN_AUTH: Mapping[Any, Literal["basic", "body"]] = {
    "client_secret_basic": "basic",
    "client_secret_post": "body",
}


def read_schemes(document: Document) -> dict[str, SecurityScheme]:
    """Give the supported schemes by their key.

    The only scheme of its kind gets the kind's plain argument (`api_key`); several of
    one kind are told apart by their keys.
    """
    schemes = [
        _read_scheme(key, node)
        for key, node in _scheme_nodes(document).items()
        if not find_obstacle(node)
    ]
    if any(scheme.kind == "basic" for scheme in schemes):
        schemes = [_tell_from_basic(scheme) for scheme in schemes]
    plain = [scheme.argument for scheme in schemes]
    return {
        scheme.key: (
            scheme
            if plain.count(scheme.argument) == 1
            else replace(scheme, argument=snake(scheme.key) or scheme.argument)
        )
        for scheme in schemes
    }


def _tell_from_basic(scheme: SecurityScheme) -> SecurityScheme:
    """Give the scheme; beside HTTP basic, digest is called by its key."""
    if scheme.kind != "digest":
        return scheme
    return replace(scheme, argument=snake(scheme.key) or "digest")


def _scheme_nodes(document: Document) -> dict[str, Mapping[str, Any]]:
    nodes = node_at(node_at(document.root, "components"), "securitySchemes")
    return {key: _resolve(document, nodes[key]) for key in nodes}


def _resolve(document: Document, node: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        return resolve_node(document, node, ())[1]
    except UnsupportedError:
        ref = node.get("$ref")
        return document.resolve(ref)[1] if isinstance(ref, str) else node


def describe_obstacles(document: Document, keys: Sequence[str]) -> str:
    """Give the reason why these schemes cannot be served, in the document's words."""
    nodes = _scheme_nodes(document)
    reasons = {key: find_obstacle(nodes[key]) if key in nodes else "" for key in keys}
    return ", ".join(
        f"{key} ({reason})" if reason else key for key, reason in reasons.items()
    )


def find_obstacle(node: Mapping[str, Any]) -> str:
    """Give what stands against a scheme, or nothing."""
    if broken_reason(node):
        return broken_reason(node)
    if node["type"] == "apiKey":
        name = node["name"]
        usable = node["in"] == "query" or _TOKEN.fullmatch(name)
        return "" if usable else f"{name!r} is no name of a {node['in']}"
    if node["type"] != "http":
        return ""
    scheme = node["scheme"]
    if not _TOKEN.fullmatch(scheme):
        return f"{scheme!r} is no name of an HTTP scheme"
    reason = _MORE_THAN_A_TOKEN.get(scheme.lower())
    return f"HTTP {scheme}: {reason}" if reason else ""


def _read_scheme(key: str, node: Mapping[str, Any]) -> SecurityScheme:
    description, kind = _describe(node), node["type"]
    if kind == "mutualTLS":  # the certificate is the HTTP client's affair
        return SecurityScheme(key, "none", description=description)
    if kind == "apiKey":
        return SecurityScheme(
            key, "api_key", "api_key", node["name"], node["in"], description
        )
    scheme = node["scheme"] if kind == "http" else "Bearer"
    if scheme.lower() in ("basic", "digest"):
        return SecurityScheme(
            key,
            "digest" if scheme.lower() == "digest" else "basic",
            "username",
            "Authorization",
            "header",
            description,
        )
    bearer = SecurityScheme(
        key,
        "bearer",
        "access_token",
        "Authorization",
        "header",
        description,
        prefix="Bearer" if scheme.lower() == "bearer" else scheme,
    )
    return _read_client_credentials(bearer, node) if kind == "oauth2" else bearer


def _describe(node: Mapping[str, Any]) -> str:
    """Give what is said of a scheme; from OpenAPI 3.2 on it may be deprecated."""
    mark = "Deprecated." if node.get("deprecated") is True else ""
    return " ".join(filter(None, (mark, text_at(node, "description"))))


def _read_client_credentials(
    bearer: SecurityScheme, node: Mapping[str, Any]
) -> SecurityScheme:
    """Give the scheme that gets its tokens itself, if the document says where."""
    flow = node_at(node_at(node, "flows"), "clientCredentials")
    if not flow:
        return bearer
    name = "x-token-endpoint-auth-method"
    method = _TOKEN_AUTH.get(flow.get(name, node.get(name)))
    return replace(
        bearer,
        kind="client_credentials",
        token_url=flow["tokenUrl"],
        token_auth=method if method else "",
    )


def read_requirements(
    node: Sequence[Mapping[str, Any]], schemes: Mapping[str, SecurityScheme]
) -> Security:
    """Give the alternatives, each a combination of scheme keys; `{}` is an empty one.

    A scheme that the HTTP client settles by itself (mutual TLS) is not listed.
    """
    return tuple(
        tuple(
            key
            for key in combination
            if key not in schemes or schemes[key].kind != "none"
        )
        for combination in node
    )


def drop_unusable(
    alternatives: Security, schemes: Mapping[str, SecurityScheme]
) -> Security:
    """Give the alternatives without those that take a scheme that is not supported."""
    return tuple(
        combination
        for combination in alternatives
        if all(key in schemes for key in combination)
    )


def read_scopes(
    node: Sequence[Mapping[str, Any]], schemes: Mapping[str, SecurityScheme]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the scopes by scheme, of those that get tokens; of two lists the first."""
    found: dict[str, tuple[str, ...]] = {}
    for combination in node:
        for key, scopes in combination.items():
            if key in schemes and schemes[key].kind == "client_credentials" and scopes:
                found.setdefault(key, tuple(map(str, scopes)))
    return tuple(found.items())
