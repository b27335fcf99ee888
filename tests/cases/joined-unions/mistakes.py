from joined_unions import JoinedUnions


def show(client: JoinedUnions) -> None:
    client.values.replace(both="x")  # wrong: only one of the unions allows text
    client.values.replace(maybe=1.5)  # wrong: neither text, integer nor null
