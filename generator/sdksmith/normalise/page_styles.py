"""The ways in which a list goes on, each recognised by what belongs to it.

A finder gives how the list goes on, or the reason why it is not in its way. Those whose
answer tells what comes next are tried first.
"""

from collections.abc import Callable
from typing import Any

from sdksmith.ir import Pagination
from sdksmith.normalise.fields import Field, kind_of, plain
from sdksmith.normalise.listings import Argument, Listing

_CURSOR_ARGUMENTS = (
    *("cursor", "pagecursor", "pagetoken", "nexttoken", "nextpagetoken", "nextcursor"),
    *("continuationtoken", "startcursor", "startingtoken", "startingafter", "after"),
    *("paginationtoken", "pageafter", "marker", "continue"),
)
_AFTER_LAST = ("startingafter", "after")
_PAGE_ARGUMENTS = ("page", "pagenumber", "pagenum", "pageno", "pageindex")
_OFFSET_ARGUMENTS = (
    *("offset", "pageoffset", "skip", "start", "startindex", "startat"),
)
_SIZE_ARGUMENTS = (
    *("pagesize", "perpage", "limit", "pagelimit", "size", "itemsperpage", "take"),
    *("top", "maxresults", "count"),
)
_CURSORS = (
    *("nextcursor", "nextpagetoken", "nexttoken", "nextmarker", "nextpagecursor"),
    *("continuationtoken", "nextcontinuationtoken", "endcursor", "cursornext"),
    *("aftercursor", "cursorafter", "continue"),
)
_NEXT_PAGES = ("nextpage", "nextpagenumber", "pagenext")
_NEXT_OFFSETS = ("nextoffset", "nextskip", "nextstart")
_NEXT_URLS = (
    *("nexturl", "nextlink", "nexthref", "nextpageurl", "nextpagelink", "nexturi"),
    *("nextpageuri", "odatanextlink"),
)
_TOTALS = (
    *("total", "totalcount", "totalitems", "itemstotal", "totalresults"),
    *("totalelements", "totalrecords", "totalhits", "odatacount"),
)
_PAGE_COUNTS = ("totalpages", "pagestotal", "pagecount", "numpages", "lastpage")
_MORE = ("hasmore", "hasnextpage", "hasnext", "hasmoreitems")
_CURRENT = ("currentpage", "page", "pagenumber", "pageindex", "pageno")
_META = ("meta", "metadata", "pagination", "paging", "pager", "cursors", "pageinfo")
_URL_FORMATS = ("uri", "url", "uri-reference", "iri")
# What Django REST framework answers; elsewhere `count` is that of this page.
_DJANGO = {"count", "next", "previous", "results"}

Finder = Callable[[Listing], Pagination | str]


def find_by_cursor(listing: Listing) -> Pagination | str:
    """A cursor in the answer that a parameter takes, or the last item's field."""
    argument = listing.argument("parameter", _CURSOR_ARGUMENTS, "string", "integer")
    if argument is None:
        return "there is no parameter for a cursor; name it: `parameter`"
    has_more = bool(listing.path("more", _is_more))
    last = listing.last()

    def is_cursor(field: Field) -> bool:
        return _is_cursor(field, argument, has_more)

    found = () if last else listing.path("next", is_cursor)
    if not found and not last:
        last = _last_id(listing, argument) if has_more else ()
    if not found and not last:
        return "the answer has no next cursor; name it: `next`, or `last`"
    kinds = (kind_of(listing.schema_at(found)) if found else "", argument.kind)
    if kinds == ("string", "integer"):
        return f"`{argument.wire_name}` takes a number, and the next cursor is text"
    as_text = argument.kind == "string" and kinds[0] != "string"
    return _told(listing, "cursor", argument, next=found, last=last, as_text=as_text)


def _is_cursor(field: Field, argument: Argument, has_more: bool) -> bool:
    if field.kind not in ("string", "integer") or _is_url(field):
        return False
    if field.name == "next":
        return field.parent in _META
    if field.name == "cursor":  # else it may be the one of this page
        return argument.wire_name.lower() == "cursor"
    if field.name in ("after", "startingafter"):
        return field.parent in ("cursors", "next")
    return field.name in _CURSORS or (field.name == "lastid" and has_more)


def _last_id(listing: Listing, argument: Argument) -> tuple[str, ...]:
    """Give `id` where a parameter takes the last item's: Stripe's way."""
    items = listing.items(is_told=True)
    if items is None or plain(argument.wire_name) not in _AFTER_LAST:
        return ()
    item = listing.item_at(items)
    return ("id",) if "id" in item.get("properties", {}) else ()


def find_by_next_page(listing: Listing) -> Pagination | str:
    """The number of the next page in the answer, and a parameter that takes it."""
    argument = listing.argument("parameter", _PAGE_ARGUMENTS, "integer", "number")
    if argument is None:
        return "there is no parameter for the number of a page; name it: `parameter`"

    def is_next(field: Field) -> bool:
        return field.kind == "integer" and field.name in (*_NEXT_PAGES, "next")

    found = listing.path("next", is_next)
    if not found:
        return "the answer has no number of a next page; name it: `next`"
    as_text = (
        argument.kind == "string" and kind_of(listing.schema_at(found)) != "string"
    )
    return _told(listing, "page", argument, next=found, as_text=as_text)


def find_by_next_offset(listing: Listing) -> Pagination | str:
    """The next offset in the answer, and a parameter that takes it."""
    argument = listing.argument("parameter", _OFFSET_ARGUMENTS, "integer", "number")

    def is_next(field: Field) -> bool:
        return field.kind == "integer" and field.name in _NEXT_OFFSETS

    found = listing.path("next", is_next)
    if argument is None or not found:
        return "the answer has no next offset; name it: `next`"
    return _told(listing, "cursor", argument, next=found)


def find_by_url(listing: Listing) -> Pagination | str:
    """The URL of the next page in the answer."""

    def is_next(field: Field) -> bool:
        if field.kind != "string":
            return False
        if field.name == "next":
            return _is_url(field) or "links" in map(plain, field.path[:-1])
        return field.name in _NEXT_URLS or (field.name, field.parent) == (
            "href",
            "next",
        )

    found = listing.path("next", is_next)
    if not found:
        return "the answer has no URL of a next page; name it: `next`"
    return _told(listing, "url", None, next=found)


def find_by_link(listing: Listing) -> Pagination | str:
    """A `Link` header with the relation `next` (RFC 8288)."""
    by_name = "style" in listing.named
    if not by_name and not (listing.has_link and kind_of(listing.body) == "array"):
        return "the answer has no Link header"
    return _told(listing, "link", None)


def find_by_offset(listing: Listing) -> Pagination | str:
    """A parameter that takes the number of items to leave out."""
    argument = listing.argument("parameter", _OFFSET_ARGUMENTS, "integer", "number")
    if argument is None:
        return "there is no parameter for an offset; name it: `parameter`"
    return _counted(listing, "offset", argument, _first_of(argument) or 0)


def find_by_page(listing: Listing) -> Pagination | str:
    """A parameter that takes the number of a page, counted from a known first one."""
    argument = listing.argument("parameter", _PAGE_ARGUMENTS, "integer", "number")
    if argument is None:
        return "there is no parameter for the number of a page; name it: `parameter`"
    current = listing.path("current", _is_current)
    first = listing.named.get("first", _first_of(argument))
    if first is None and not current:
        return "nothing says whether pages are counted from 0 or 1; name it: `first`"
    return _counted(listing, "page", argument, 1 if first is None else first)


FINDERS: dict[str, tuple[Finder, ...]] = {
    "cursor": (find_by_cursor, find_by_next_offset),
    "page": (find_by_next_page, find_by_page),
    "url": (find_by_url,),
    "link": (find_by_link,),
    "offset": (find_by_offset,),
}
"""The finders by style; those that need less are further down."""
ORDER = (
    *(find_by_cursor, find_by_next_page, find_by_next_offset, find_by_url),
    *(find_by_link, find_by_offset, find_by_page),
)


def _told(
    listing: Listing, style: Any, argument: Argument | None, **found: Any
) -> Pagination | str:
    """Give a list whose answer tells what comes next, as `found` says."""
    allowed = ("GET", "POST") if style in ("cursor", "page") else ("GET",)
    return _make(listing, style, argument, listing.items(True), allowed, found)


def _counted(
    listing: Listing, style: Any, argument: Argument, first: int
) -> Pagination | str:
    """Give a list whose pages or items are counted, if something says that it is one."""
    size = listing.argument("size", _SIZE_ARGUMENTS, "integer", "number")
    found: dict[str, Any] = {
        "first": first,
        "pages": listing.path("pages", _names(_PAGE_COUNTS)),
        "current": listing.path("current", _is_current) if style == "page" else (),
    }
    if size and size.key != argument.key:
        most, default = size.schema.get("maximum"), size.schema.get("default")
        if isinstance(most, int):  # else the server may cut what is asked for
            usual = default if isinstance(default, int) else 0
            found.update(size=size.key, most=most, default_size=usual)
    evidence = (size, found["pages"], _total(listing, style), _more(listing))
    if not any(evidence) and not (listing.is_own or listing.named):
        return "nothing but one parameter speaks of pages"
    items = listing.items(is_told=False)
    return _make(listing, style, argument, items, ("GET",), found)


def _make(
    listing: Listing,
    style: Any,
    argument: Argument | None,
    items: tuple[str, ...] | None,
    methods: tuple[str, ...],
    found: dict[str, Any],
) -> Pagination | str:
    if items is None:
        return "it is not certain which array has the items; name it: `items`"
    if listing.operation.method not in methods and not listing.is_own:
        return f"{listing.operation.method} does not list"
    return Pagination(
        style=style,
        item=listing.schema_at(items).get("items", {}),
        items=items,
        argument=argument.key if argument else None,
        more=_more(listing),
        total=_total(listing, style),
        **found,
    )


def _total(listing: Listing, style: str) -> tuple[str, ...]:
    names = {field.name for field in listing.fields if len(field.path) == 1}
    known = (*_TOTALS, "count") if style == "url" and names >= _DJANGO else _TOTALS
    return listing.path("total", _names(known))


def _more(listing: Listing) -> tuple[str, ...]:
    return listing.path("more", _is_more)


def _is_more(field: Field) -> bool:
    return field.kind == "boolean" and field.name in _MORE


def _is_current(field: Field) -> bool:
    return field.kind == "integer" and field.name in _CURRENT


def _names(names: tuple[str, ...]) -> Callable[[Field], bool]:
    return lambda field: field.kind == "integer" and field.name in names


def _is_url(field: Field) -> bool:
    return field.schema.get("format") in _URL_FORMATS


def _first_of(argument: Argument) -> int | None:
    """Give the number of the first page, if the parameter's default or limit says it."""
    for keyword in ("default", "minimum"):
        value = argument.schema.get(keyword)
        if isinstance(value, int) and value in (0, 1):
            return value
    return None
