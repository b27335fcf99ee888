import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from binary_bodies import AsyncBinaryBodies, BinaryBodies, ContentInput
from binary_bodies.models import Item
from binary_bodies.params import ItemParam


def items() -> Iterator[ItemParam]:
    yield {"item_name": "a"}


async def async_items() -> AsyncIterator[ItemParam | Item]:
    yield Item(item_name="a")


async def async_chunks() -> AsyncIterator[bytes]:
    yield b"a"


def use(client: BinaryBodies) -> None:
    every: list[ContentInput] = [b"a", Path("a"), io.BytesIO(), iter([b"a"]), [b"a"]]
    for content in every:
        client.bodies.put_octets(body=content)
    client.bodies.put_png()
    client.bodies.put_image(body=b"p", content_type="image/png")
    client.bodies.put_image(body=Path("a.png"))
    client.bodies.put_any(body=b"x", content_type="a/b")
    client.bodies.put_thing(item_name="a", size=1)
    client.bodies.put_text(body="text")
    client.bodies.put_text(body=Path("long.txt"))
    client.bodies.put_mode(body="on")
    client.bodies.put_xml(body="<a/>")
    client.bodies.put_xml(body=b"<a/>")
    client.lines.send(body=[{"item_name": "a"}, Item(item_name="b")])
    client.lines.send(body=items())
    client.lines.send_numbers(body=range(3))
    client.lines.send_sequence(body=[1, None, {"a": "b"}])


async def use_async(client: AsyncBinaryBodies) -> None:
    await client.bodies.put_octets(body=async_chunks())
    await client.lines.send(body=async_items())
    await client.lines.send(body=items())
