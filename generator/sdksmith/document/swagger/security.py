"""Who may call, and where: "Security Scheme Object", `host`, `basePath`, `schemes`."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.swagger.responses import texts_at
from sdksmith.document.values import list_at, mapping_at

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_TEMPLATE = "x-ms-parameterized-host"
_OF_FLOWS = ("authorizationUrl", "tokenUrl", "scopes")


def convert_scheme(node: Mapping[str, Any]) -> dict[str, Any]:
    """Give a Security Scheme Object in OpenAPI 3.0."""
    kind = node.get("type")
    if kind == "basic":
        return {**node, "type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return dict(node)
    made = {key: node[key] for key in node if key not in ("flow", *_OF_FLOWS)}
    flow = {key: node[key] for key in _OF_FLOWS if key in node}
    flow["scopes"] = mapping_at(node, "scopes")
    name = _FLOWS.get(str(node.get("flow")))
    return {**made, "flows": {name: flow} if name else {}}


def make_servers(
    root: Mapping[str, Any], ledger: Ledger, schemes: Sequence[str] = ()
) -> list[dict[str, Any]]:
    """Give a server for each way to reach the API, the safe way first.

    Without a host it is relative to where the document is from.
    """
    template = mapping_at(root, _TEMPLATE)
    if "hostTemplate" in template:
        return [_read_template(root, template, ledger)]
    host, path = str(root.get("host") or ""), str(root.get("basePath") or "")
    path = f"/{path.strip('/')}"
    if not host:
        return [{"url": path}] if path != "/" else []
    url = f"//{host}{path}".rstrip("/")
    names = list(dict.fromkeys(schemes or texts_at(root, "schemes")))
    if len(names) < 2:
        return [{"url": f"{name}:{url}"} for name in names] or [{"url": url}]
    names.sort(key=lambda name: not name.endswith("s"))
    return [{"url": f"{name}:{url}", "x-name": name} for name in names]


def _read_template(
    root: Mapping[str, Any], template: Mapping[str, Any], ledger: Ledger
) -> dict[str, Any]:
    """Give the server whose host has variables: what all Azure documents use.

    https://azure.github.io/autorest/extensions/#x-ms-parameterized-host
    """
    url = f"{template['hostTemplate']}/{str(root.get('basePath') or '').strip('/')}"
    if template.get("useSchemePrefix", True) is True:
        names = texts_at(root, "schemes") or ["https"]
        url = f"{'https' if 'https' in names else names[0]}://{url}"
    variables: dict[str, Any] = {}
    for index, entry in enumerate(list_at(template, "parameters")):
        _, node = ledger.find(entry, (_TEMPLATE, "parameters", index))
        known = [str(value) for value in list_at(node, "enum")]
        name = str(node.get("name"))
        # One without a default stands for itself, so that an error names it; at the
        # start it is the whole address, which then nobody knows.
        fallback = "" if url.startswith("{") else name
        default = node.get("default", known[0] if known else fallback)
        about = {"enum": known} if known else {}
        if "description" in node:
            about["description"] = node["description"]
        variables[name] = {"default": str(default), **about}
    return {"url": url.rstrip("/"), "variables": variables}
