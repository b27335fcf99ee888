"""Call each cell with a client of openapi-python-client, as its README shows.

Runs in the peer's environment: `python FILE URL < cells.json`; gives what failed, by id.
"""

import importlib
import inspect
import json
import sys

from opc_peer import Client, models


def build(schema, value):
    """Give the value as the client wants it: a component is a class of its own."""
    if isinstance(schema, str) and isinstance(value, dict):
        return getattr(models, schema).from_dict(value)
    if isinstance(schema, dict) and isinstance(value, list):
        return [build(schema.get("items"), item) for item in value]
    return value


def call(client, cell):
    """Call one method; the argument is the one that it has."""
    name = f"opc_peer.api.{cell['location']}.{cell['id']}"
    try:
        method = importlib.import_module(name).sync_detailed
    except ModuleNotFoundError:
        raise LookupError("no method is generated") from None
    arguments = [key for key in inspect.signature(method).parameters if key != "client"]
    if not arguments:
        raise LookupError("the method has no argument for it")
    value = build(cell["schema"], cell["value"])
    method(client=client, **{arguments[0]: value})


failed = {}
with Client(base_url=sys.argv[1]) as client:
    for cell in json.load(sys.stdin):
        try:
            call(client, cell)
        except Exception as error:  # noqa: BLE001 - any is a result
            failed[cell["id"]] = f"{type(error).__name__}: {error}"
print(json.dumps(failed))
