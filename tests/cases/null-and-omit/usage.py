"""Left out, null and a value."""

from typing import assert_type

from null_and_omit import AsyncNullAndOmit, NullAndOmit, Omit, models, omit, params

OWNER: params.OwnerParam = {"name": None}


def update(client: NullAndOmit, size: int | Omit) -> None:
    """Null where the document has it, `omit` wherever nothing is required."""
    made = client.things.update(kept="x", cleared=None)
    assert_type(made, models.Thing)
    assert_type(made.kept, str)
    assert_type(made.cleared, str | None)
    assert_type(made.tags, list[str | None] | None)
    client.things.update(kept="x", cleared="y", plain=omit, empty=omit, tags=omit)
    client.things.update(kept="x", cleared="y", plain=size, empty=size)
    client.things.update(
        kept="x",
        cleared="y",
        plain=1,
        empty=None,
        colour=None,
        owner=None,
        holder=OWNER,
        tags=["a", None],
    )
    client.things.update(
        kept="x", cleared="y", colour="red", owner=models.Owner(name="n"), tags=None
    )


async def update_async(client: AsyncNullAndOmit) -> None:
    """The same, awaited."""
    await client.things.update(kept="x", cleared=None, empty=None, holder={})
