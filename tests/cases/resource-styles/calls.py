from resource_styles import ResourceStyles
from wire import Wire

CALLS = {
    "desks.tickets.list": (("o", "d"), "GET /desks/o/d/tickets"),
    "desks.tickets.get": (("o", "d", "n"), "GET /desks/o/d/tickets/n"),
    "desks.tickets.replies.list": (("o", "d", "n"), "GET /desks/o/d/tickets/n/replies"),
    "desks.tickets.replies.create": (
        ("o", "d", "n"),
        "POST /desks/o/d/tickets/n/replies",
    ),
    "desks.tickets.replies.list_for_desk": (
        ("o", "d"),
        "GET /desks/o/d/tickets/replies",
    ),
    "desks.tickets.lock": (("o", "d", "n"), "PUT /desks/o/d/tickets/n/lock"),
    "me.tickets.list": ((), "GET /me/tickets"),
    "teams.list_tickets": (("t",), "GET /teams/t/tickets"),
    "about.get_motto": ((), "GET /motto"),
    "parcels.list": ((), "GET /v1/parcels"),
    "parcels.create": ((), "POST /v1/parcels"),
    "parcels.get": (("p",), "GET /v1/parcels/p"),
    "parcels.update": (("p",), "POST /v1/parcels/p"),
    "parcels.cancel": (("p",), "POST /v1/parcels/p/cancel"),
    "parcels.delete_insurance": (("p",), "DELETE /v1/parcels/p/insurance"),
    "depot.shelves.list": ((), "GET /v1/depot/shelves"),
    "depot.shelves.get": (("s",), "GET /v1/depot/shelves/s"),
    "fleet_v1.zones.boxes.list": (("z",), "GET /clusters/v1/zones/z/boxes"),
    "fleet_v1.zones.boxes.delete_all": (("z",), "DELETE /clusters/v1/zones/z/boxes"),
    "fleet_v1.zones.boxes.delete": (("z", "b"), "DELETE /clusters/v1/zones/z/boxes/b"),
    "fleet_v1.zones.boxes.status.get": (
        ("z", "b"),
        "GET /clusters/v1/zones/z/boxes/b/status",
    ),
    "fleet_v1.zones.boxes.status.update": (
        ("z", "b"),
        "PATCH /clusters/v1/zones/z/boxes/b/status",
    ),
    "engines.begin_start": (("g", "b"), "POST /v1/groups/g/engines/b/start"),
    "engines.list": (("g",), "GET /v1/groups/g/engines"),
    "chat.send_note": ((), "POST /chat.sendNote"),
    "v2.parcels.list": ((), "GET /v2/parcels"),
}


def test_names():
    """Each operation is where users of such an API would look for it."""
    for name, (arguments, line) in CALLS.items():
        wire = Wire(status=204, body=None)
        found = wire.client(ResourceStyles)
        for step in name.split("."):
            found = getattr(found, step)
        assert found(*arguments) is None
        assert line == wire.line
    assert 26 == len(CALLS)
