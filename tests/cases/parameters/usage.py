"""Parameters of every place and style: objects as dicts or models."""

from parameters import AsyncParameters, Parameters, models, omit, params

COLOR: params.ColorParam = {"r": 100, "g": 200, "b": 150}
MODEL = models.Color(r=100)
ARRAY = ["blue", "black"]


def path(client: Parameters) -> None:
    """In the path, by position or by name."""
    client.path.get_simple("blue", ARRAY, COLOR)
    client.path.get_simple_exploded("blue", ("black",), MODEL)
    client.path.get_label(color="blue", array=ARRAY, object={"r": 1})
    client.path.get_label_exploded("blue", ARRAY, COLOR)
    client.path.get_matrix("blue", ARRAY, COLOR)
    client.path.get_matrix_exploded("blue", ARRAY, {})


def query(client: Parameters) -> None:
    """In the query."""
    client.query.get_form()
    client.query.get_form(color="blue", array=ARRAY, object=COLOR)
    client.query.get_form_exploded(array=ARRAY, object=MODEL)
    client.query.get_delimited(spaces=ARRAY, pipes=(), space_object=COLOR, deep=MODEL)
    client.query.get_delimited(pipe_object={"g": 1}, deep=omit)
    client.query.get_plain(array=[1], reserved="a/b", filter=COLOR, flag=True)
    client.query.get_plain(page_size=5, extra_query={"more": [1]})


def others(client: Parameters) -> None:
    """In headers, cookies, and shared by the methods of a path."""
    client.header.get_simple(x_color="blue", x_array=ARRAY, x_object=COLOR)
    client.header.get_simple_exploded(x_object=MODEL)
    client.cookie.get_form(color="blue", array=ARRAY, object=COLOR)
    client.cookie.get_form_exploded(color="blue")
    client.shared.get("x", limit=3, x_trace="t")
    client.shared.delete("x", limit="any")


async def use_async(client: AsyncParameters) -> None:
    """The same, awaited."""
    await client.path.get_matrix("blue", ARRAY, COLOR)
    await client.query.get_delimited(deep=COLOR)
    await client.shared.get("x", limit=3)
