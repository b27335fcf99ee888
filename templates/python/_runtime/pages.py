"""Pages of a list that ask for the further ones, and the resources that give them."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Iterator,
    Mapping,
)
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, cast

from typing_extensions import TypeVar

from .errors import ResponseValidationError
from .paging import Listing, Paging, Turn, read, read_number
from .resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ._http import httpx
    from .operation import Gives, Operation

__all__ = ["AsyncPage", "AsyncPager", "Page", "Paging"]

T = TypeVar("T")
A = TypeVar("A")
K = TypeVar("K")
T_co = TypeVar("T_co", covariant=True)
A_co = TypeVar("A_co", covariant=True, default=object)


class _Page(Generic[T_co, A_co]):
    def __init__(
        self,
        listing: Listing[T_co, A_co],
        turn: Turn,
        response: httpx.Response,
        read_body: Callable[[], A_co],
    ) -> None:
        paging = listing.paging
        self._listing = listing
        self._turn = turn
        self._response = response
        self.body = read_body()
        found: Any = read(self.body, paging.items) if paging.items else self.body
        self.items: list[T_co] = found if isinstance(found, list) else []
        self.total = read_number(self.body, paging.total)
        if self._comes_again(hash(response.content)):
            raise self._error("it is the same as a page before it")
        self._token = listing.find_next(turn, self.body, self.items, response.headers)

    def _comes_again(self, content: int) -> bool:
        """Whether a server that takes no notice of the number would go on for ever."""
        turn, seen = self._turn, self._listing.seen
        is_bounded = self.total is not None and turn.before is not None
        if is_bounded or not (self._listing.paging.is_counted and self.items):
            return False
        return seen.setdefault(content, turn.number) < turn.number

    def has_next_page(self) -> bool:
        """Whether there is another page after this one."""
        return self._token is not None

    def _advance(self) -> Turn:
        if self._token is None:
            raise RuntimeError("this is the last page: ask has_next_page() before")
        url, count = self._response.url, len(self.items)
        try:
            return self._listing.advance(self._turn, self._token, count, url)
        except ValueError as error:
            raise self._error(str(error)) from error

    def _error(self, words: str) -> ResponseValidationError:
        response = self._response
        where = f"{self._listing.operation.method} {response.url.path}"
        message = f"{where}: {response.status_code}, but {words}"
        return ResponseValidationError(message, response=response, body=self.body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items>"


class Page(_Page[T_co, A_co]):
    """One page of a list; iterating goes over all items of it and of those after it.

    `items` are those of this page alone, `body` is the whole answer, `total` the number
    of items on all pages if the answer says it. Further pages are asked for when they
    are needed, with the arguments, options and client of the first.
    """

    def __iter__(self) -> Iterator[T_co]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T_co, A_co]]:
        """This page and those after it.

        Raises: ResponseValidationError: if a page leads back or to another origin.
        """
        page = self
        yield page
        while page.has_next_page():
            page = page.next_page()
            yield page

    def next_page(self) -> Page[T_co, A_co]:
        """The page after this one; raises RuntimeError if there is none."""
        return _open(self._listing, self._advance())


class AsyncPage(_Page[T_co, A_co]):
    """One page of a list; `async for` goes over all items of it and of those after it.

    `items` are those of this page alone, `body` is the whole answer, `total` the number
    of items on all pages if the answer says it. Further pages are asked for when they
    are needed, with the arguments, options and client of the first.
    """

    def __aiter__(self) -> AsyncIterator[T_co]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[AsyncPage[T_co, A_co]]:
        """This page and those after it.

        Raises: ResponseValidationError: if a page leads back or to another origin.
        """
        return _Pages(self._itself)

    async def _itself(self) -> AsyncPage[T_co, A_co]:
        return self

    async def next_page(self) -> AsyncPage[T_co, A_co]:
        """The page after this one; raises RuntimeError if there is none."""
        return await _open_async(self._listing, self._advance())


_Fetch = Callable[[], Coroutine[Any, Any, AsyncPage[T_co, A_co]]]


class AsyncPager(Generic[T_co, A_co]):
    """A list that nothing was asked of yet.

    `await` it for its first page; `async for` goes over all items.
    """

    def __init__(self, fetch: _Fetch[T_co, A_co]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, AsyncPage[T_co, A_co]]:
        return self._fetch().__await__()

    def __aiter__(self) -> AsyncIterator[T_co]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[AsyncPage[T_co, A_co]]:
        """All pages, the first one first."""
        return _Pages(self._fetch)


# Classes, because an async generator that is left early has to be closed by hand: trio
# warns of each that is not.
class _Pages(Generic[T_co, A_co]):
    def __init__(self, fetch: _Fetch[T_co, A_co]) -> None:
        self._fetch: _Fetch[T_co, A_co] | None = fetch

    def __aiter__(self) -> _Pages[T_co, A_co]:
        return self

    async def __anext__(self) -> AsyncPage[T_co, A_co]:
        if self._fetch is None:
            raise StopAsyncIteration
        page = await self._fetch()
        self._fetch = page.next_page if page.has_next_page() else None
        return page


class _Items(Generic[T_co]):
    def __init__(self, pages: AsyncIterator[AsyncPage[T_co, Any]]) -> None:
        self._pages = pages
        self._left: Iterator[T_co] = iter(())

    def __aiter__(self) -> _Items[T_co]:
        return self

    async def __anext__(self) -> T_co:
        while True:
            for item in self._left:
                return item
            self._left = iter((await anext(self._pages)).items)


def _open(listing: Listing[T, A], turn: Turn, gives: Gives = "value") -> Page[T, A]:
    call = listing.client._call_operation
    arguments, how = listing.arguments_of(turn), _how(gives)
    answer = call(listing.operation, arguments, how, turn.place)
    return _give(Page[T, A], listing, turn, answer, gives)


async def _open_async(
    listing: Listing[T, A], turn: Turn, gives: Gives = "value"
) -> AsyncPage[T, A]:
    call = listing.client._call_operation
    arguments, how = listing.arguments_of(turn), _how(gives)
    answer = await call(listing.operation, arguments, how, turn.place)
    return _give(AsyncPage[T, A], listing, turn, answer, gives)


def _how(gives: Gives) -> Gives:
    return "stream" if gives == "stream" else "raw"


def _give(
    kind: Callable[..., K],
    listing: Listing[Any, Any],
    turn: Turn,
    answer: Any,
    gives: Gives,
) -> K:
    """The page, or the answer that parses to it (whose type a variant knows)."""
    answer._parse = partial(kind, listing, turn, answer._response, answer._parse)
    return cast(K, answer.parse() if gives == "value" else answer)


class PagedResource(Resource):
    """A group of operations, some of which list in pages."""

    def _page(
        self, operation: Operation[A], paging: Paging[T], arguments: Mapping[str, Any]
    ) -> Page[T, A]:
        listing = Listing(self._client, operation, paging, arguments)
        return _open(listing, listing.first_turn(), self._gives)


class AsyncPagedResource(AsyncResource):
    """A group of operations to be awaited, some of which list in pages."""

    def _page(
        self, operation: Operation[A], paging: Paging[T], arguments: Mapping[str, Any]
    ) -> AsyncPager[T, A]:
        async def fetch() -> AsyncPage[T, A]:
            # Each time anew: who iterates twice sees the list twice.
            listing = Listing(self._client, operation, paging, arguments)
            return await _open_async(listing, listing.first_turn(), self._gives)

        return AsyncPager(fetch)
