"""Lists of 1,000 items over real sockets, with each of the three ways to call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from local_server import Reply, Server

from _runtime.errors import InternalServerError, ResponseValidationError
from _runtime.model import Model
from _runtime.operation import Answer, Operation, Parameter
from _runtime.pages import AsyncPagedResource, PagedResource, Paging
from _runtime.resource import AsyncResource
from conftest import Do

TOTAL = 1_000
SIZE = 30


class Row(Model):
    id: int


class Rows(Model):
    items: list[Row]
    next: int | str | None = None
    total: int | None = None


def operation(method: str = "GET") -> Operation[Rows]:
    """A list whose only argument chooses the page."""
    return Operation(
        id="listRows",
        method=method,
        path="/rows",
        parameters=(Parameter("at", "at", "query"),),
        answers={"200": Answer("application/json", lambda: Rows)},
        security=(),
    )


def paging(style: Any, **settings: Any) -> Paging[Row]:
    """How the rows go on."""
    return Paging(style=style, items=("items",), argument="at", **settings)


STYLES = {
    "page": paging("page", total=("total",), first=1),
    "named page": paging("page", next=("next",)),
    "offset": paging("offset"),
    "cursor": paging("cursor", next=("next",)),
    "link": paging("link"),
    "url": paging("url", next=("next",)),
}


def rows_from(start: int) -> list[dict[str, int]]:
    """The items of one page."""
    return [{"id": n} for n in range(start, min(start + SIZE, TOTAL))]


def replies(style: str) -> list[Reply]:
    """All pages of 1,000 rows, as a server of that style answers them."""
    found: list[Reply] = []
    for number, start in enumerate(range(0, TOTAL, SIZE), 1):
        is_last = start + SIZE >= TOTAL
        body: dict[str, Any] = {"items": rows_from(start)}
        headers: dict[str, str] = {}
        if style == "page":
            body["total"] = TOTAL
        elif style == "link":
            rel = "prev" if is_last else "next"
            headers["Link"] = f'</rows?at={number + 1}>; rel="{rel}"'
        elif style != "offset" and not is_last:
            cursors = {"cursor": f"c{number}", "url": f"?at={number + 1}"}
            body["next"] = cursors.get(style, number + 1)
        found.append(Reply(200, body, headers))
    return [*found, Reply(200, {"items": []})]


def iterate(how: Paging[Row], *, most: int = 10_000, **options: Any) -> Any:
    """An action that gives the ids of all rows, in the flavour of its client."""
    arguments = {"options": options}

    def action(pets: Any) -> Any:
        if isinstance(pets, AsyncResource):
            return drain(AsyncPagedResource(pets._client))
        resource = PagedResource(pets._client)
        found: list[int] = []
        for row in resource._page(operation(), how, arguments):
            found.append(row.id)
            if len(found) == most:
                break
        return found

    async def drain(resource: AsyncPagedResource) -> list[int]:
        found: list[int] = []
        async for row in resource._page(operation(), how, arguments):
            found.append(row.id)
            if len(found) == most:
                break
        return found

    return action


@pytest.mark.parametrize("style", STYLES)
def test_each_item_once(server: Server, do: Do, style: str) -> None:
    """1,000 items over 34 pages come once each and in order, whatever the style."""
    server.replies = replies(style)
    found = do(iterate(STYLES[style]), base_url=server.url, rate_limit=None)
    assert list(range(TOTAL)) == found
    extra = 1 if style == "offset" else 0  # it goes on to an empty page
    assert 34 + extra == len(server.seen)
    second = {"offset": "30", "cursor": "c1"}.get(style, "2")
    assert ["/rows", f"/rows?at={second}"] == [seen.path for seen in server.seen[:2]]
    assert 1 == server.connections


def test_early_break(server: Server, do: Do) -> None:
    """Who leaves the loop causes no further request, and leaves nothing open."""
    server.replies = replies("cursor")
    found = do(iterate(STYLES["cursor"], most=SIZE), base_url=server.url)
    assert (list(range(SIZE)), 1) == (found, len(server.seen))


def test_each_page_is_retried(server: Server, do: Do, sleeps: list[float]) -> None:
    """A page that fails is asked for again, with the options of the first."""
    first, second, *rest = replies("cursor")
    server.replies = [first, Reply(503), Reply(act="drop"), second, *rest]
    options = {"extra_headers": {"X-Mine": "1"}, "max_retries": 2}
    how = iterate(STYLES["cursor"], **options)
    found = do(how, base_url=server.url, rate_limit=None)
    assert list(range(TOTAL)) == found
    assert [0.5, 1.0] == sleeps
    assert {"1"} == {seen.headers["x-mine"] for seen in server.seen}


def test_an_error_keeps_its_class(server: Server, do: Do) -> None:
    """A page that fails for good raises what any call raises."""
    server.replies = [replies("cursor")[0], Reply(500)]
    with pytest.raises(InternalServerError):
        do(iterate(STYLES["cursor"], max_retries=0), base_url=server.url)
    assert 2 == len(server.seen)


def test_rate_limit(server: Server, do: Do, sleeps: list[float]) -> None:
    """The client's limit counts every page."""
    server.replies = replies("page")
    options = {"base_url": server.url, "rate_limit": (10, 3600.0)}
    do(iterate(STYLES["page"], most=SIZE * 11), **options)
    assert 1 == len(sleeps)


@pytest.mark.parametrize("style", ["cursor", "named page", "url", "link"])
def test_loop(server: Server, do: Do, style: str) -> None:
    """What led to a page before is an error, after the items that are new."""
    pages = replies(style)
    server.replies = [pages[0], pages[1], pages[0]]
    with pytest.raises(ResponseValidationError, match="there before") as caught:
        do(iterate(STYLES[style]), base_url=server.url)
    assert 3 == len(server.seen)
    assert caught.value.response.status_code == 200


def test_pages_that_stay_the_same(server: Server, do: Do) -> None:
    """A server that takes no notice of the offset is an error, not a loop."""
    server.replies = [Reply(200, {"items": [{"id": 1}]})]
    with pytest.raises(ResponseValidationError, match="the same as a page before"):
        do(iterate(STYLES["offset"]), base_url=server.url)
    assert 2 == len(server.seen)


@pytest.mark.parametrize("style", ["url", "link"])
def test_other_origin(make_server: Callable[[], Server], do: Do, style: str) -> None:
    """Another port is another origin: nothing is sent there."""
    server, other = make_server(), make_server()
    target = f"{other.url}/rows?at=2"
    body = {"items": [{"id": 1}], "next": target}
    server.replies = [Reply(200, body, {"Link": f"<{target}>; rel=next"})]
    with pytest.raises(ResponseValidationError, match="another origin"):
        do(iterate(STYLES[style]), base_url=server.url)
    assert (1, 0, 0) == (len(server.seen), len(other.seen), other.connections)


def test_next_is_no_cursor(server: Server, do: Do) -> None:
    """An answer that breaks the document where it names the next page is an error."""
    server.replies = [Reply(200, {"items": [{"id": 1}], "next": {"a": 1}})]
    with pytest.raises(ResponseValidationError, match="is a dict"):
        do(iterate(STYLES["cursor"]), base_url=server.url)
    assert 1 == len(server.seen)


@pytest.mark.parametrize("items", [None, "x", {"a": 1}])
def test_items_are_no_list(server: Server, do: Do, items: object) -> None:
    """A page whose items are not there, or are something else, has none."""
    server.replies = [Reply(200, {"items": items, "total": True})]
    assert [] == do(iterate(STYLES["page"]), base_url=server.url)
