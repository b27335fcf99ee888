"""Maps, as any mapping."""

from typing import Any, assert_type

from maps import AsyncMaps, Maps, models, params

CLOSED: params.ClosedParam = {"foo_bar": "x"}


def create(client: Maps) -> None:
    """Typed values, nested, nullable, free."""
    made = client.maps.create(
        typed={"name": "n"},
        open={"name": "n"},
        closed=CLOSED,
        objects={"a": {"foo_bar": "x"}, "b": models.MapsObjectsValue(foo_bar="y")},
        nested={"a": {"b": [1]}},
        nullable=None,
        nullable_values={"a": None, "b": "x"},
        free={"a": [1, None]},
        empty={},
        enums={"x": "a"},
        named={"x": "abc"},
    )
    assert_type(made, models.Maps)
    assert_type(made.typed.name if made.typed else None, str | None)
    assert_type(made.objects, dict[str, models.MapsObjectsValue] | None)
    assert_type(made.nested, dict[str, dict[str, list[int]]] | None)
    assert_type(made.nullable_values, dict[str, str | None] | None)
    assert_type(made.free, dict[str, Any] | None)
    client.maps.create(closed=models.Closed(foo_bar="x"))


def replace(client: Maps) -> None:
    """A body that is a map."""
    found = client.metrics.replace(body={"a": 1, "b": 1.5, "c": None})
    assert_type(found, dict[str, list[models.Closed]])
    assert_type(found["a"][0].foo_bar, str | None)


async def use_async(client: AsyncMaps) -> None:
    """The same, awaited."""
    assert_type(await client.maps.create(nullable=None), models.Maps)
    assert_type(await client.metrics.replace(body={}), dict[str, list[models.Closed]])
