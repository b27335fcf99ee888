"""Arguments under the names that they got."""

from argument_names import ArgumentNames, AsyncArgumentNames
from argument_names.params import PlaceOrderRequestParam


def place(client: ArgumentNames) -> None:
    """The path by position, everything else by keyword."""
    client.orders.place("s", "o", from_="x", class_="c", items=["i"])
    client.orders.place(
        "s",
        "o",
        from_="x",
        class_="c",
        items=("i",),
        id_query=1,
        timeout_query=3,
        id_header="h",
        note="n",
        id_body="b",
        self_body=True,
        options_body=False,
        model_config="m",
        fooBar="2",
        foo_bar="1",
        n2nd=2,
        timeout=1.5,
    )


async def place_async(client: AsyncArgumentNames) -> None:
    """The same names of the async client; a path argument may be named."""
    await client.orders.place(
        shop_id="s", id="o", from_="x", class_="c", items=[], n2nd=1
    )


BODY: PlaceOrderRequestParam = {"class_": "c", "items": [], "self": True, "n2nd": 1}
