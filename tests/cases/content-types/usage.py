from pathlib import Path

from content_types import AsyncContentTypes, ContentTypes



def use(client: ContentTypes) -> None:
    client.pets.create(name="Rex", tags=["a"])
    client.pets.create(name="Rex", content_type="application/x-www-form-urlencoded")
    client.pets.create(name="Rex", content_type="multipart/form-data")
    client.pets.replace(name="Rex", dry_run=True)
    client.pets.replace(body="<pet/>", content_type="application/xml")
    client.pets.replace(body=Path("a.png"), content_type="image/png")
    client.avatars.create(name="a", url="u", content_type_body="x")
    client.avatars.create(name="a", file=b"f", content_type="multipart/form-data")
    client.notes.create(body="t", content_type="text/markdown", body_query="q")
    client.notes.create()
    client.notes.merge(title="t", content_type="application/merge-patch+json")
    raw = client.avatars.with_raw_response
    raw.create(name="a", file=b"f", content_type="multipart/form-data")
    streamed = client.avatars.with_streaming_response
    with streamed.create(name="a", url="u") as answer:
        print(answer.status_code)


async def use_async(client: AsyncContentTypes) -> None:
    await client.pets.create(name="Rex", content_type="multipart/form-data")
    await client.avatars.create(name="a", url="u")
    await client.pets.replace(body=b"<pet/>", content_type="application/xml")
    raw = client.pets.with_raw_response
    answer = await raw.replace(body=b"<pet/>", content_type="application/xml")
    print(answer.headers)
    streamed = client.pets.with_streaming_response
    async with streamed.replace(body="<a/>", content_type="application/xml") as opened:
        print(opened.status_code)
