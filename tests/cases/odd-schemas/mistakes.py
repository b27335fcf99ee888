from odd_schemas import OddSchemas


def show(client: OddSchemas) -> None:
    client.odd.replace(foo_bar=1)  # wrong: `fooBar` is required
    client.odd.replace(fooBar="x", other="x")  # wrong: an integer
    client.odd.replace(fooBar="x", nothing=1)  # wrong: null only
