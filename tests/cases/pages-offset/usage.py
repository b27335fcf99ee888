from pages_offset import AsyncPagesOffset, PagesOffset, models


def sync(client: PagesOffset) -> list[int]:
    page = client.songs.list(offset=3, limit=2, extra_headers={"a": "b"})
    genres: list[str] | None = page.body.genres
    albums: list[models.Song] = client.albums.list().body
    print(genres, albums)
    return [song.id for song in page]


async def asynchronous(client: AsyncPagesOffset) -> list[int]:
    page = await client.artists.list(start_index=4)
    more: models.ListArtistsResponseData | None = page.body.data
    print(more)
    return [song.id async for song in client.labels.list()]
