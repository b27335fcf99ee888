from odd_schemas import OddSchemas, models


def show(client: OddSchemas) -> None:
    odd = client.odd.replace(fooBar="x", foo_bar=1, other=1, nothing=None, anything=[1])
    if odd.left and odd.left.right and odd.left.right.lefts:
        left: models.Left = odd.left.right.lefts[0]
        print(left.right)
    client.odd.replace(fooBar="x", more={"inner": {"extra": "x", "inner": {}}})
