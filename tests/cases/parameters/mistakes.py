"""Parameters that are something else."""

from parameters import AsyncParameters, Parameters, params

CLIENT = Parameters()
ASYNC = AsyncParameters()

CLIENT.path.get_simple("blue", ["x"])  # wrong: object is missing
CLIENT.path.get_simple(1, ["x"], {})  # wrong: a str
CLIENT.path.get_simple("blue", [1], {})  # wrong: type of an item
CLIENT.path.get_label("blue", ["x"], {"r": "1"})  # wrong: type of a field
CLIENT.path.get_matrix("blue", ["x"], {"R": 1})  # wrong: the wire's name
CLIENT.path.get_matrix("blue", ["x"], None)  # wrong: never null
CLIENT.query.get_form("blue")  # wrong: by keyword
CLIENT.query.get_form(color=None)  # wrong: leave it out
CLIENT.query.get_form(colour="blue")  # wrong: unknown
CLIENT.query.get_form_exploded(array=[None])  # wrong: type of an item
CLIENT.query.get_delimited(deep=["x"])  # wrong: an object
CLIENT.query.get_plain(array=["1"])  # wrong: type of an item
CLIENT.query.get_plain(flag="true")  # wrong: a bool
CLIENT.query.get_plain(page_size="5")  # wrong: an int
CLIENT.header.get_simple(x_color=1)  # wrong: a str
CLIENT.header.get_simple(accept="text/plain")  # wrong: a header of HTTP's own
CLIENT.cookie.get_form_exploded(color=["blue"])  # wrong: a str
CLIENT.shared.get("x")  # wrong: limit is required here
CLIENT.shared.get("x", limit="3")  # wrong: an int here
CLIENT.shared.delete("x", limit=3)  # wrong: a str here
COLOR: params.ColorParam = {"r": None}  # wrong: never null


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.shared.get("x", limit="3")  # wrong: an int
    ASYNC.query.get_form()  # wrong: not awaited
