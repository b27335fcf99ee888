import asyncio
from datetime import UTC, datetime

from http_library import httpx
from answer_headers import AnswerHeaders, AsyncAnswerHeaders, models
from wire import Wire

ALL = {
    "x-total-count": "7",
    "x-rate-reset": "2026-01-02T03:04:05Z",
    "x-ids": "1, 2,3",
    "x-flags": "a=1,dryRun=true",
    "x-quota": '{"a": 2}',
    "x-kind": "newest",
    "x-ratio": "0.5",
    "x-done": "false",
    "x-free": "5",
    "link": "</a>; rel=next, </b>; rel=last",
}


def read(headers, method="list"):
    wire = Wire(body=[], headers=headers)
    raw = getattr(wire.client(AnswerHeaders).things.with_raw_response, method)()
    return raw


def test_every_type():
    """Each header is read by its schema; a new value of an enum is a value."""
    raw = read(ALL)
    assert [] == raw.parse()
    found = raw.typed_headers
    assert models.ListThingsResponseHeaders is type(found)
    assert 7 == found.x_total_count
    assert datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC) == found.x_rate_reset
    assert [1, 2, 3] == found.x_ids
    assert models.Flags(a=1, dry_run=True) == found.x_flags
    assert models.Flags(a=2) == found.x_quota
    assert ("newest", 0.5, False, "5") == (
        found.x_kind,
        found.x_ratio,
        found.x_done,
        found.x_free,
    )
    assert "</a>; rel=next, </b>; rel=last" == found.link
    assert found is raw.typed_headers


def test_what_did_not_come_is_none():
    """A header that is missing is None, one of another status too."""
    found = read({"x-total-count": "0"}).typed_headers
    assert (0, None, None) == (found.x_total_count, found.x_ids, found.content_range)
    assert {"X-Total-Count": 0} == found.to_dict()


def test_http_date():
    """A date is also read as HTTP itself writes it."""
    found = read({"x-rate-reset": "Fri, 02 Jan 2026 03:04:05 GMT"}).typed_headers
    assert datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC) == found.x_rate_reset


def test_flat_object():
    """An object is also read as it is written without `explode`."""
    found = read({"x-flags": "a,1,dryRun,false"}).typed_headers
    assert models.Flags(a=1, dry_run=False) == found.x_flags


def test_broken_headers_are_text():
    """What breaks the document is the text that came; nothing is raised."""
    found = read(
        {"x-total-count": "many", "x-ids": "1,b", "x-flags": "x", "x-quota": "{"}
    ).typed_headers
    assert ("many", "1,b", "x", "{") == (
        found.x_total_count,
        found.x_ids,
        found.x_flags,
        found.x_quota,
    )


def test_empty_headers():
    """An empty list is empty; an empty number is the text that it is."""
    found = read({"x-ids": "", "x-total-count": ""}).typed_headers
    assert ([], "") == (found.x_ids, found.x_total_count)


def test_without_a_body():
    """Headers of an answer without content are there too."""
    assert '"1"' == read({"ETag": '"1"'}, "delete_plain").typed_headers.e_tag


def test_no_headers_documented():
    """Where the document describes none there is nothing of it."""
    assert not hasattr(read({}, "get_plain"), "typed_headers")


def test_async():
    """The async client gives the same."""

    async def call():
        transport = httpx.MockTransport(
            lambda _: httpx.Response(200, json=[], headers=ALL)
        )
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncAnswerHeaders(http_client=http)
            return await client.things.with_raw_response.list(page=2)

    raw = asyncio.run(call())
    assert (7, [1, 2, 3]) == (raw.typed_headers.x_total_count, raw.typed_headers.x_ids)
