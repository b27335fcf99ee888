"""Enums: closed in input, open in answers."""

from typing import Literal, assert_type

from enums import AsyncEnums, Enums, models, params

NIGHT: params.ColourParam = "green"
LIGHT: params.LightParam = {"colour": "red", "level": 2, "mixed": "1", "state": "on"}


def get(client: Enums) -> None:
    """A known value can be compared, another one is of the same type."""
    light = client.lights.get("red", level=3, sort=["name", "-name"])
    assert_type(light, models.Light)
    colour: str = light.colour
    print(light.colour == "red", light.colour == "blue", colour)
    level: int | None = light.level
    print(light.level == 9, level)
    assert_type(light.only, Literal["one"] | None)
    assert_type(light.version, Literal[2] | None)
    maybe: str | None = light.maybe
    mixed: str | int | None = light.mixed
    colours: list[str] | None = [*light.colours] if light.colours else None
    print(maybe, mixed, colours)


def put(client: Enums, mood: str) -> None:
    """Each value of each enum."""
    client.lights.replace("red", colour_body="green")
    client.lights.replace(
        NIGHT,
        colour_body=NIGHT,
        level=1,
        only="one",
        version=2,
        mood=mood,
        maybe=None,
        state="off",
        flag=True,
        mixed="two",
        colours=("red", NIGHT),
        default_colour="red",
    )
    client.lights.replace("red", colour_body="red", mood="calm", maybe="b", mixed=1)


async def use_async(client: AsyncEnums) -> None:
    """The same, awaited."""
    assert_type((await client.lights.get("green")).version, Literal[2] | None)
    await client.lights.replace("green", colour_body="red", level=2)
