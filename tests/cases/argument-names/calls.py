import inspect
import json

from argument_names import ArgumentNames
from wire import Wire


def test_signature_has_path_then_required_then_optional():
    """Path by position in the path's order; keywords: required first, else in order."""
    client = Wire().client(ArgumentNames)
    found = list(inspect.signature(client.orders.place).parameters)
    assert ["shop_id", "id", "from_", "class_", "items"] == found[:5]
    assert [
        *("id_query", "timeout_query", "id_header", "note", "id_body", "self_body"),
        *("options_body", "model_config", "fooBar", "foo_bar", "n2nd", "options"),
    ] == found[5:]


def test_each_argument_travels_under_its_wire_name():
    """Whatever an argument is called, the wire sees the document's name."""
    wire = Wire(status=204, body=None)
    result = wire.client(ArgumentNames).orders.place(
        "s/1",
        "o 1",
        from_="x",
        class_="c",
        items=("i",),
        id_query=1,
        id_header="h",
        timeout_query=3,
        id_body="b",
        self_body=True,
        options_body=False,
        model_config="m",
        foo_bar="1",
        fooBar="2",
        n2nd=2,
        note="n",
    )
    assert result is None
    assert "POST /shops/s%2F1/orders/o%201?from=x&id=1&timeout=3" == wire.line
    assert "h" == wire.header("id")
    assert {
        "class": "c",
        "items": ["i"],
        "note": "n",
        "id": "b",
        "self": True,
        "options": False,
        "model_config": "m",
        "fooBar": "2",
        "foo_bar": "1",
        "2nd": 2,
    } == json.loads(wire.sent)
