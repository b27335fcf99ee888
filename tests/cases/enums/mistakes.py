"""Values that are not in an enum."""

from typing import Literal

from enums import AsyncEnums, Enums, params

LIGHTS = Enums().lights
ASYNC = AsyncEnums().lights

LIGHTS.get("blue")  # wrong: not in the enum
LIGHTS.get(str("red"))  # wrong: any string
LIGHTS.get("red", level=4)  # wrong: not in the enum
LIGHTS.get("red", level="1")  # wrong: type
LIGHTS.get("red", sort=["size"])  # wrong: not in the enum
LIGHTS.replace("red", colour_body=None)  # wrong: never null
LIGHTS.replace("red", colour_body="red", only="two")  # wrong: the one value
LIGHTS.replace("red", colour_body="red", version=3)  # wrong: the one value
LIGHTS.replace("red", colour_body="red", mood=1)  # wrong: any string, but a string
LIGHTS.replace("red", colour_body="red", maybe="c")  # wrong: a, b or None
LIGHTS.replace("red", colour_body="red", state="dim")  # wrong: on or off
LIGHTS.replace("red", colour_body="red", flag=False)  # wrong: True
LIGHTS.replace("red", colour_body="red", mixed=2)  # wrong: 1, "1" or "two"
LIGHTS.replace("red", colour_body="red", colours=["blue"])  # wrong: an item
LIGHT: params.LightParam = {"colour": "blue"}  # wrong: not in the enum
KNOWN: Literal["red", "green"] = LIGHTS.get("red").colour  # wrong: may be another one
LEVEL: str | None = LIGHTS.get("red").level  # wrong: an int


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.get("blue")  # wrong: not in the enum
