"""How lists of well-known APIs are recognised, and what is not taken for a list."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdksmith.document import load_document
from sdksmith.ir import Pagination
from sdksmith.normalise import normalise

INT = {"type": "integer"}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}
URL = {"type": ["string", "null"], "format": "uri"}
ROWS = {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}}
LIMITED = {"type": "integer", "maximum": 100}
FROM_1 = {"type": "integer", "default": 1}
FROM_0 = {"type": "integer", "minimum": 0}


def obj(**properties: Any) -> dict[str, Any]:
    """A schema of an object."""
    return {"type": "object", "properties": properties}


def recognise(
    folder: Path,
    query: Mapping[str, Any],
    answer: Any,
    *,
    method: str = "get",
    path: str = "/rows",
    headers: Mapping[str, Any] | None = None,
    more: Mapping[str, Any] | None = None,
    root: Mapping[str, Any] | None = None,
) -> Pagination | None:
    """The pagination of a document's only operation."""
    parameters = [
        {"name": name, "in": "query", "schema": schema}
        for name, schema in query.items()
    ]
    content = {"application/json": {"schema": answer}}
    response = {"description": "ok", "content": content, "headers": headers or {}}
    operation = {
        "operationId": "listRows",
        "parameters": parameters,
        "responses": {"200": response},
        **(more or {}),
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Rows", "version": "1"},
        "paths": {path: {method: operation}},
        **(root or {}),
    }
    file = folder / "openapi.yaml"
    file.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    (found,) = normalise(load_document(file)).operations()
    return found.pagination


# Name: the query, the answer, what has to be found.
KNOWN: dict[str, tuple[dict[str, Any], Any, str]] = {
    "Slack": (
        {"cursor": TEXT},
        obj(ok=FLAG, channels=ROWS, response_metadata=obj(next_cursor=TEXT)),
        "cursor cursor channels response_metadata.next_cursor",
    ),
    "Google": (
        {"pageToken": TEXT, "pageSize": INT},
        obj(files=ROWS, nextPageToken=TEXT),
        "cursor pageToken files nextPageToken",
    ),
    "Twitter": (
        {"pagination_token": TEXT},
        obj(data=ROWS, errors=ROWS, meta=obj(next_token=TEXT, result_count=INT)),
        "cursor pagination_token data meta.next_token",
    ),
    "Relay": (
        {"after": TEXT, "first": INT},
        obj(nodes=ROWS, pageInfo=obj(endCursor=TEXT, hasNextPage=FLAG)),
        "cursor after nodes pageInfo.endCursor",
    ),
    "HubSpot": (
        {"after": TEXT},
        obj(results=ROWS, paging=obj(next=obj(after=TEXT, link=TEXT))),
        "cursor after results paging.next.after",
    ),
    "Intercom": (
        {"starting_after": TEXT},
        obj(data=ROWS, pages=obj(next=obj(starting_after=TEXT), total_pages=INT)),
        "cursor starting_after data pages.next.starting_after",
    ),
    "Kubernetes": (
        {"continue": TEXT, "limit": INT},
        obj(items=ROWS, kind=TEXT, metadata=obj(**{"continue": TEXT})),
        "cursor continue items metadata.continue",
    ),
    "Stripe": (
        {"starting_after": TEXT, "ending_before": TEXT, "limit": INT},
        obj(object=TEXT, data=ROWS, has_more=FLAG, url=TEXT),
        "cursor starting_after data last:id",
    ),
    "OpenAI": (
        {"after": TEXT},
        obj(data=ROWS, first_id=TEXT, last_id=TEXT, has_more=FLAG),
        "cursor after data last_id",
    ),
    "Laravel": (
        {"page": INT},
        obj(current_page=INT, data=ROWS, next_page_url=URL, last_page=INT, total=INT),
        "url - data next_page_url",
    ),
    "DigitalOcean": (
        {"page": FROM_1, "per_page": INT},
        obj(droplets=ROWS, links=obj(pages=obj(next=TEXT)), meta=obj(total=INT)),
        "url - droplets links.pages.next",
    ),
    "Twilio": (
        {"PageSize": INT, "Page": INT},
        obj(calls=ROWS, next_page_uri=TEXT, first_page_uri=TEXT),
        "url - calls next_page_uri",
    ),
    "Kaminari": (
        {"page": INT, "per_page": INT},
        obj(rows=ROWS, meta=obj(current_page=INT, next_page=INT, total_count=INT)),
        "page page rows meta.next_page",
    ),
    "Spring": (
        {"page": FROM_0, "size": INT},
        obj(content=ROWS, sort=ROWS, totalPages=INT, totalElements=INT, number=INT),
        "page page content -",
    ),
    "Jira": (
        {"startAt": INT, "maxResults": INT},
        obj(values=ROWS, startAt=INT, maxResults=INT, total=INT),
        "offset startAt values -",
    ),
    "OData": (
        {"$top": INT, "$skip": INT},
        obj(value=ROWS, **{"@odata.nextLink": TEXT}),
        "url - value @odata.nextLink",
    ),
}


def show(found: Pagination | None) -> str:
    """A pagination in a line: style, argument, items and what leads on."""
    if found is None:
        return "none"
    argument = found.argument[1] if found.argument else "-"
    last = f"last:{'.'.join(found.last)}" if found.last else "-"
    following = ".".join(found.next) or last
    return f"{found.style} {argument} {'.'.join(found.items) or '-'} {following}"


@pytest.mark.parametrize("name", KNOWN)
def test_known(folder: Path, name: str) -> None:
    """The lists of an API as its documents describe them."""
    query, answer, expected = KNOWN[name]
    assert expected == show(recognise(folder, query, answer))


def test_link_header(folder: Path) -> None:
    """A documented Link header leads on before a number is counted."""
    link = {"link": {"schema": TEXT}}
    query = {"page": FROM_1, "per_page": LIMITED}
    assert "link - - -" == show(recognise(folder, query, ROWS, headers=link))
    assert "page page - -" == show(recognise(folder, query, ROWS))


NOT_KNOWN: dict[str, tuple[dict[str, Any], Any]] = {
    "no parameter": ({}, obj(items=ROWS, total=INT, next_cursor=TEXT)),
    "no array": ({"cursor": TEXT}, obj(data=obj(id=TEXT), next_cursor=TEXT)),
    "two arrays": ({"cursor": TEXT}, obj(a=ROWS, b=ROWS, next_cursor=TEXT)),
    "only a page": ({"page": FROM_1}, ROWS),
    "where pages begin": ({"page": INT, "limit": INT}, ROWS),
    "a page of text": ({"page": TEXT, "limit": INT}, ROWS),
    "one array of an object": ({"page": FROM_1, "limit": INT}, obj(id=TEXT, a=ROWS)),
    "number for a cursor": ({"cursor": INT}, obj(items=ROWS, next_cursor=TEXT)),
    "a date": ({"start": {"type": "string", "format": "date"}, "limit": INT}, ROWS),
    "only an offset": ({"offset": INT}, ROWS),
    "next is a word": ({"limit": INT}, obj(items=ROWS, next=TEXT)),
    "a map": (
        {"cursor": TEXT},
        {"type": "object", "additionalProperties": ROWS},
    ),
    "null": (
        {"page": FROM_1, "limit": INT},
        {"anyOf": [obj(id=TEXT), {"type": "string"}]},
    ),
}


@pytest.mark.parametrize("name", NOT_KNOWN)
def test_not_known(folder: Path, name: str) -> None:
    """What is not certain stays the answer that it is."""
    assert recognise(folder, *NOT_KNOWN[name]) is None


def test_what_does_not_read(folder: Path) -> None:
    """Only a GET goes on by itself, and a POST whose answer has a cursor or a number."""
    cursor = ({"cursor": TEXT}, obj(items=ROWS, next_cursor=TEXT))
    counted = ({"page": FROM_1, "limit": INT}, ROWS)
    url = ({}, obj(items=ROWS, next=URL))
    found = {
        (method, number): recognise(folder, *case, method=method) is not None
        for method in ("get", "post", "put", "patch", "delete")
        for number, case in enumerate((cursor, counted, url))
    }
    expected = {("get", 0), ("get", 1), ("get", 2), ("post", 0)}
    assert expected == {key for key, is_list in found.items() if is_list}


def test_several_successes(folder: Path) -> None:
    """An operation with two documented successes gives what each of them is."""
    body = {"application/json": {"schema": ROWS}}
    entry = {"description": "ok", "content": body}
    more = {"responses": {"200": entry, "206": entry}}
    query = {"offset": INT, "limit": INT}
    assert recognise(folder, query, ROWS, more=more) is None


def test_details(folder: Path) -> None:
    """Sizes, flags and totals are found beside what leads on."""
    query = {"page": FROM_0, "page_size": {**LIMITED, "default": 20}}
    answer = obj(data=obj(rows=ROWS), meta=obj(total_items=INT, page_count=INT))
    found = recognise(folder, query, answer)
    assert found is not None
    assert (("query", "page_size"), 20, 100) == (
        *(found.size, found.default_size),
        found.most,
    )
    assert ("meta", "total_items") == found.total
    assert (("meta", "page_count"), 0) == (found.pages, found.first)
    assert ("data", "rows") == found.items


def test_off_at_the_root(folder: Path) -> None:
    """False at the root switches off; an operation can still say that it lists."""
    query, answer = {"cursor": TEXT}, obj(items=ROWS, next_cursor=TEXT)
    off = {"x-pagination": False}
    assert recognise(folder, query, answer, root=off) is None
    own = {"x-pagination": True}
    assert recognise(folder, query, answer, root=off, more=own) is not None
