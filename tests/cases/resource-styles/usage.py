"""The way to every method."""

from resource_styles import ResourceStyles


def walk(client: ResourceStyles) -> None:
    """Resources in resources."""
    client.desks.tickets.list("o", "d")
    client.desks.tickets.get("o", "d", "n")
    client.desks.tickets.replies.list("o", "d", "n")
    client.desks.tickets.replies.create("o", "d", "n")
    client.desks.tickets.replies.list_for_desk("o", "d")
    client.desks.tickets.lock("o", "d", "n")
    client.me.tickets.list()
    client.teams.list_tickets("t")
    client.about.get_motto()
    client.parcels.list()
    client.parcels.create()
    client.parcels.get("p")
    client.parcels.update("p")
    client.parcels.cancel("p")
    client.parcels.delete_insurance("p")
    client.depot.shelves.list()
    client.depot.shelves.get("s")
    client.fleet_v1.zones.boxes.list("z")
    client.fleet_v1.zones.boxes.delete_all("z")
    client.fleet_v1.zones.boxes.delete("z", "b")
    client.fleet_v1.zones.boxes.status.get("z", "b")
    client.fleet_v1.zones.boxes.status.update("z", "b")
    client.engines.begin_start("g", "b")
    client.engines.list("g")
    client.chat.send_note()
    client.v2.parcels.list()
