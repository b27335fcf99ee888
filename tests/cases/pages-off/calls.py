import asyncio

import pages_off
from book import Book
from pages_off import AsyncPagesOff, PagesOff, models


def test_the_answer_itself():
    """A list gives the documented object, and nothing goes on by itself."""
    book = Book(lambda request: {"things": ["a"], "next_cursor": "b"})
    found = book.client(PagesOff).things.list()
    assert models.ListThingsResponse(things=["a"], next_cursor="b") == found
    assert found == asyncio.run(book.client(AsyncPagesOff).things.list(cursor="b"))
    assert ["/things", "/things?cursor=b"] == book.lines


def test_no_pages_in_the_package():
    """Nothing of pages is in the package."""
    assert not {"Page", "AsyncPage", "AsyncPager"} & set(pages_off.__all__)
