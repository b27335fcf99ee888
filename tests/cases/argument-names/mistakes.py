"""Arguments under names that they do not have."""

from argument_names import ArgumentNames, AsyncArgumentNames
from argument_names.params import PlaceOrderRequestParam

ORDERS = ArgumentNames().orders
ASYNC = AsyncArgumentNames().orders

ORDERS.place("s", from_="x", class_="c", items=[])  # wrong: id is missing
ORDERS.place("s", "o", class_="c", items=[])  # wrong: from_ is missing
ORDERS.place("s", "o", "x", class_="c", items=[])  # wrong: from_ goes by keyword
ORDERS.place("s", "o", from_=1, class_="c", items=[])  # wrong: type
ORDERS.place("s", "o", from_="x", class_="c", items=[1])  # wrong: type of an item
ORDERS.place("s", "o", from_="x", class_="c", items=[], id_path="o")  # wrong: unknown
ORDERS.place("s", "o", from_="x", class_="c", items=[], id_query="1")  # wrong: an int
ORDERS.place("s", "o", from_="x", class_="c", items=[], id_header=1)  # wrong: a str
ORDERS.place("s", "o", from_="x", class_="c", items=[], timeout="3")  # wrong: option
ORDERS.place("s", "o", from_="x", class_="c", items=[], foo_bar=1)  # wrong: a text
BODY: PlaceOrderRequestParam = {"class": "c", "items": []}  # wrong: the wire's name


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.place("s", "o", from_="x", class_="c")  # wrong: items is missing
