"""Security Scheme and Security Requirement Objects."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document
from sdksmith.ir import Security, SecurityScheme
from sdksmith.names import snake
from sdksmith.normalise.references import resolve_node


def read_schemes(document: Document) -> dict[str, SecurityScheme]:
    """Give the supported schemes by their key.

    The only scheme of its kind gets the kind's plain argument (`api_key`); several of
    one kind are told apart by their keys.
    """
    nodes = document.root.get("components", {}).get("securitySchemes", {})
    schemes = [
        _read_scheme(key, resolve_node(document, node, ())[1])
        for key, node in nodes.items()
    ]
    known = [scheme for scheme in schemes if scheme is not None]
    plain = [scheme.argument for scheme in known]
    return {
        scheme.key: (
            scheme
            if plain.count(scheme.argument) == 1
            else _rename(scheme, snake(scheme.key) or scheme.argument)
        )
        for scheme in known
    }


def _rename(scheme: SecurityScheme, argument: str) -> SecurityScheme:
    return SecurityScheme(
        scheme.key,
        scheme.kind,
        argument,
        scheme.wire_name,
        scheme.location,
        scheme.description,
    )


def _read_scheme(key: str, node: Mapping[str, Any]) -> SecurityScheme | None:
    """Give the scheme, or None where its kind is not supported (digest, for one)."""
    description = node.get("description", "")
    kind = node["type"]
    if kind == "apiKey":
        place = node["in"]
        return SecurityScheme(
            key, "api_key", "api_key", node["name"], place, description
        )
    if kind in ("oauth2", "openIdConnect"):
        return SecurityScheme(
            key, "bearer", "access_token", "Authorization", "header", description
        )
    if kind == "mutualTLS":  # the certificate is the HTTP client's affair
        return SecurityScheme(key, "none", description=description)
    scheme = node["scheme"].lower()
    if scheme == "basic":
        return SecurityScheme(
            key, "basic", "username", "Authorization", "header", description
        )
    if scheme == "bearer":
        return SecurityScheme(
            key, "bearer", "access_token", "Authorization", "header", description
        )
    return None


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
