from pages_offset import AsyncPagesOffset, PagesOffset


def sync(client: PagesOffset) -> None:
    client.songs.list(3)  # wrong: by keyword only
    len(client.albums.list())  # wrong: a page has no length
    for song in client.songs.list():
        print(song.title)  # wrong: no such field


async def asynchronous(client: AsyncPagesOffset) -> None:
    async for page in client.songs.list().pages():
        print(page.id)  # wrong: a page is no song
