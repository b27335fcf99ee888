"""Call each cell with a client of openapi-generator, as the docs that it writes show.

Runs in the peer's environment: `python FILE URL < cells.json`; gives what failed, by id.
"""

import importlib
import inspect
import json
import sys

import oag_peer


def build(schema, value):
    """Give the value as the client wants it: a component is a class, a map a dict."""
    if isinstance(schema, str) and isinstance(value, dict):
        kind = getattr(oag_peer, schema, None)
        return kind.from_dict(value) if kind else value
    if isinstance(schema, dict) and isinstance(value, list):
        return [build(schema.get("items"), item) for item in value]
    return value


def call(client, cell):
    """Call one method; the argument is the one that it has."""
    place = cell["location"]
    module = importlib.import_module(f"oag_peer.api.{place}_api")
    api = getattr(module, f"{place.capitalize()}Api")(client)
    method = getattr(api, cell["id"])
    names = [key for key in inspect.signature(method).parameters if key[0] != "_"]
    if not names:
        raise LookupError("the method has no argument for it")
    method(**{names[0]: build(cell["schema"], cell["value"])})


failed = {}
with oag_peer.ApiClient(oag_peer.Configuration(host=sys.argv[1])) as client:
    for cell in json.load(sys.stdin):
        try:
            call(client, cell)
        except Exception as error:  # noqa: BLE001 - any is a result
            failed[cell["id"]] = f"{type(error).__name__}: {error}"
print(json.dumps(failed))
