"""A tree is a tree at every level."""

from anchors import Anchors, AsyncAnchors, models


def call(client: Anchors) -> None:
    """What an anchor names is a class."""
    tree: models.Tree = client.trees.send(label="a", children=[{"label": "b"}])
    below: list[models.Tree] | None = tree.children
    colour: str | None = client.trees.get_colour().colour
    print(below, colour, client.books.get().title)


async def call_async(client: AsyncAnchors) -> None:
    """The same, awaited."""
    await client.trees.send(label="a")
