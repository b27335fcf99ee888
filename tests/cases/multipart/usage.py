import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from multipart import AsyncMultipart, FileInput, Multipart
from multipart.models import Camera


def chunks() -> Iterator[bytes]:
    yield b"a"


async def async_chunks() -> AsyncIterator[bytes]:
    yield b"a"


def use(client: Multipart) -> None:
    files: list[FileInput] = [b"1", Path("a"), ("b.gif", b"2"), io.BytesIO(b"3")]
    client.files.upload(file=b"bytes")
    client.files.upload(file=Path("a.png"), content_type="q", content_type_body="f")
    client.files.upload(file=("a.csv", chunks(), "text/csv", {"X-Sum": "1"}))
    client.files.upload(file=(None, b"x"))
    with open("a.png", "rb") as file, Path("b").open("rb") as other:
        client.files.upload(file=file)
        client.files.upload(file=("b", other, None))
    client.albums.create(title="t", photos=files)
    client.albums.create(
        title="t",
        photos=[b"1"],
        cover=[("a.jpg", b"j")],
        camera={"maker_name": "L"},
        cameras=[Camera(maker_name="L")],
        note=None,
        raw=b"r",
        key=("k", b"k"),
        settings={"a": 1},
        anything={"any": [1, None]},
    )
    client.albums.create(title="t", photos=[b"1"], cover=b"c")
    client.files.send_mixed(meta={"maker_name": "L"}, file=b"x")
    client.files.send_anything(body={"a": b"1", "c": 3})
    client.files.send_named(body={"x": b"1", "y": Path("y")})
    client.files.send_either(body={"file": Path("a")})
    client.files.send_either(body={"file_url": "u"})
    client.files.send_nullable(file=None)


async def use_async(client: AsyncMultipart) -> None:
    await client.files.upload(file=async_chunks())
    await client.files.upload(file=("a", async_chunks()), timeout=None)
    await client.albums.create(title="t", photos=(b"1", Path("2")))
