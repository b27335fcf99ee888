import asyncio
import enum
from datetime import date, datetime, timezone
from uuid import UUID

from http_library import httpx
from parameter_styles import (
    AsyncParameterStyles,
    ParameterStyles,
    RequestValidationError,
    models,
    omit,
)
from wire import Wire

UUID_TEXT = "1c7d76df-b376-45c7-a6f4-7e4bd224ddc2"


class Order(str, enum.Enum):
    ASC = "asc"
    DESC = "desc"


def sent(resource, method, *args, client=None, **arguments):
    wire = Wire(status=204, body=None)
    made = wire.client(ParameterStyles, **(client or {"api_key": "s"}))
    getattr(getattr(made, resource), method)(*args, **arguments)
    return wire


def query(resource, method="list", **arguments):
    line = sent(resource, method, **arguments).line
    return line.partition("?")[2]


def refusal(resource, method, *args, **arguments):
    try:
        sent(resource, method, *args, **arguments)
    except RequestValidationError as error:
        return str(error)
    raise AssertionError("it was sent")


def test_formats():
    """A date, a moment and a UUID are given as objects or as text."""
    assert "day=2026-01-02" == query("values", day=date(2026, 1, 2))
    assert "day=2026-01-02" == query("values", day="2026-01-02")
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert "moment=2026-01-02T03%3A04%3A05%2B00%3A00" == query("values", moment=moment)
    assert f"id={UUID_TEXT}" == query("values", id=UUID(UUID_TEXT))
    days = [date(2026, 1, 2), "2026-01-03"]
    assert "days=2026-01-02,2026-01-03" == query("values", days=days)


def test_numbers_and_booleans():
    """Numbers go as they were given, booleans as JSON writes them."""
    assert "flag=true&count=5&share=1.0" == query(
        "values", flag=True, count=5, share=1.0
    )
    assert "share=1" == query("values", share=1)
    assert "share=0.1" == query("values", share=0.1)


def test_enum_members():
    """A member of an enum of the caller's own counts as its value."""
    assert "order=asc" == query("values", order="asc")
    assert "order=asc" == query("values", order=Order.ASC)
    assert "orders=desc,asc" == query("values", orders=[Order.DESC, "asc"])


def test_any_collection_is_an_array():
    """A tuple, a set and a generator's list are arrays."""
    assert "either=1,2" == query("values", either=(1, 2))
    assert "either=7" == query("values", either={7})
    assert "either=7" == query("values", either=frozenset([7]))
    assert "either=3" == query("values", either=3)
    assert "names=a&names=b" == query("values", names=("a", "b"))


def test_null_is_undefined():
    """Null, alone or inside, is not sent; so is what is left out."""
    assert "" == query("values", maybe=None)
    assert "" == query("values", maybe=omit)
    assert "names=a&names=b" == query("values", names=["a", None, "b"])
    assert "joined=done,false" == query("objects", joined={"note": None, "done": False})
    assert "filter%5Bdone%5D=true" == query(
        "objects", filter={"note": None, "done": True}
    )


def test_names_are_encoded():
    """A name goes through the same encoding as a value."""
    assert "page%5Bsize%5D=5&%24top%26more=1" == query(
        "values", page_size=5, top_more=1
    )


def test_deep_objects():
    """A deep object has brackets all the way down, arrays by index, API's names."""
    value = {
        "since": date(2026, 1, 2),
        "size": {"width": 1, "unit_name": "a b"},
        "tags": ["x", "y&z"],
    }
    expected = (
        "filter%5Bsince%5D=2026-01-02"
        "&filter%5Bsize%5D%5Bwidth%5D=1&filter%5Bsize%5D%5BunitName%5D=a%20b"
        "&filter%5Btags%5D%5B0%5D=x&filter%5Btags%5D%5B1%5D=y%26z"
    )
    assert expected == query("objects", filter=value)
    model = models.Filter(
        since=date(2026, 1, 2),
        size=models.Size(width=1, unit_name="a b"),
        tags=["x", "y&z"],
    )
    assert expected == query("objects", filter=model)
    assert "free%5Ba%5D%5B0%5D%5Bb%5D=1" == query("objects", free={"a": [{"b": 1}]})
    assert "" == query("objects", filter={}, free={"a": []})


def test_nested_in_other_styles():
    """An array in an exploded object repeats its name; deeper things are JSON."""
    size = "%7B%22width%22%3A1%7D"
    assert f"size={size}&tags=x&tags=y" == query(
        "objects", exploded={"size": {"width": 1}, "tags": ["x", "y"]}
    )
    assert f"joined=size,{size},tags,%5B%22x%22%2C%22y%22%5D" == query(
        "objects", joined={"size": {"width": 1}, "tags": ["x", "y"]}
    )
    assert f"list={size},{size}" == query("objects", list=[{"width": 1}] * 2)


def test_allow_empty_value():
    """Where the document allows it, nothing has a way to be sent: the name alone."""
    assert "text=" == query("empty", text="")
    assert "number=" == query("empty", number="")
    assert "names=" == query("empty", names=[])
    assert "maybe=" == query("empty", maybe=None)
    assert "order=&names=" == query("empty", order="", names="")
    assert "number=5&order=asc" == query("empty", number=5, order="asc")
    assert "" == query("empty", number=omit)
    assert "" == query("empty", pipes=[])
    assert "" == query("values", names=[])
    assert "number" in refusal("empty", "list", number="x")


def test_allow_reserved():
    """Reserved characters and escapes pass, save what would change the query."""
    text = "a:/?@!$'()*,;z"
    assert f"text={text}" == query("reserved", "get", text=text)
    assert "text=%26%3D%2B%23%5B%5D%20%25%2F%2f" == query(
        "reserved", "get", text="&=+#[] %%2F%2f"
    )
    assert "texts=a/b,c;d" == query("reserved", "get", texts=["a/b", "c;d"])


def test_content():
    """`content` is JSON, of any vendor, or text; encoded for where it stands."""
    size = {"width": 1, "unit_name": "é"}
    text = '{"width":1,"unitName":"é"}'
    quoted = "%7B%22width%22%3A1%2C%22unitName%22%3A%22%C3%A9%22%7D"
    wire = sent(
        *("content", "get", models.Size(width=1, unit_name="é"), "../x"),
        vendor=size,
        any=[1, 2],
        null=None,
        day=date(2026, 1, 2),
        xml="<a b='c'/>",
        x_size=size,
        x_text='"a, b"',
        size=size,
        token="a+/=, b",
    )
    assert (
        f"GET /v1/content/{quoted}/..%2Fx"
        f"?vendor={quoted}&any=%5B1%2C2%5D&null=null&day=2026-01-02"
        "&xml=%3Ca%20b%3D%27c%27%2F%3E"
    ) == wire.line
    headers = dict(wire.requests[-1].headers.raw)
    assert text.encode() == headers[b"X-Size"]
    assert b'"a, b"' == headers[b"X-Text"]
    assert f"size={quoted}; token=a+/=, b" == wire.header("Cookie")


def test_a_cookie_as_it_is_is_one_cookie():
    """A text that would end the cookie, or the header, is refused."""
    for token in ("a; admin=1", "a\r\nX: 1", "a\0"):
        assert "token" in refusal("content", "get", {}, "x", token=token)


def test_cookies():
    """Cookies stand beside the key and the jar, each one for itself."""
    wire = sent(
        *("cookies", "list"),
        theme='"dark; x"',
        seen=[1, 2],
        size={"width": 1, "unit_name": "m"},
        odd_name="o",
    )
    assert (
        "session=s; theme=%22dark%3B%20x%22; seen=1; seen=2; width=1; unitName=m"
        "; odd%3Bname=o"
    ) == wire.header("Cookie")
    for seen in (cookies_beside_a_jar(), asyncio.run(cookies_beside_a_jar_async())):
        assert ["jar=1; session=s; theme=dark", "jar=1; session=s"] == seen


def cookies_beside_a_jar():
    seen = []
    transport = httpx.MockTransport(lambda request: note_cookie(seen, request))
    with httpx.Client(transport=transport, cookies={"jar": "1"}) as http:
        client = ParameterStyles(api_key="s", http_client=http)
        client.cookies.list(theme="dark")
        client.cookies.list()
    return seen


async def cookies_beside_a_jar_async():
    seen = []
    transport = httpx.MockTransport(lambda request: note_cookie(seen, request))
    async with httpx.AsyncClient(transport=transport, cookies={"jar": "1"}) as http:
        client = AsyncParameterStyles(api_key="s", http_client=http)
        await client.cookies.list(theme="dark")
        await client.cookies.list()
    return seen


def note_cookie(seen, request):
    seen.append(request.headers["Cookie"])
    return httpx.Response(204)


def test_headers():
    """Three names are no parameters; a header's text is not percent-encoded."""
    wire = sent(
        *("headers", "list"),
        x_names=["a b", "c/d"],
        x_size={"width": 1, "unit_name": "m"},
    )
    assert "a b,c/d" == wire.header("X-Names")
    assert "width=1,unitName=m" == wire.header("X-Size")
    assert "names" in refusal("headers", "list", x_names=["a\r\nb: c"])


def test_path_values_stay_in_the_path():
    """A value is one segment, in each style, whatever is in it."""
    cases = {
        "..%2F..%2Fadmin": "../../admin",
        "a%2Fb%3Fc%23d": "a/b?c#d",
        "%252e%252e%252f": "%2e%2e%2f",
        "%5C..%5C": "\\..\\",
        "%C3%A9%20%00%0A": "é \0\n",
        "...": "...",
        "a%3Bb%2Cc": "a;b,c",
    }
    for text, value in cases.items():
        start = "GET /v1/paths"
        assert f"{start}/simple/{text}/end" == sent("paths", "get_simple", value).line
        assert f"{start}/array/{text},{text}/end" == (
            sent("paths", "get_array", [value] * 2).line
        )
        assert f"{start}/label/.{text}.{text}/end" == (
            sent("paths", "get_label", [value] * 2).line
        )
        assert f"{start}/matrix/;id={text}/end" == (
            sent("paths", "get_matrix", value).line
        )


def test_path_segments_of_dots_and_nothing_are_refused():
    """RFC 3986 5.2.4 would take such segments away, and with them a part of the path."""
    for value in ("", ".", ".."):
        assert "id" in refusal("paths", "get_simple", value)
        assert "id" in refusal("paths", "get_array", [value])
    for values in ([], [""], ["."], ["", ""]):
        assert "id" in refusal("paths", "get_label", values)
    assert "id" in refusal("paths", "get_array", [])
    assert "GET /v1/paths/array/..,../end" == (
        sent("paths", "get_array", ["..", ".."]).line
    )
    assert "GET /v1/paths/matrix/;id/end" == sent("paths", "get_matrix", "").line
    for pair in (("", ""), (".", ""), ("", ".."), (".", ".")):
        assert "a, b" in refusal("paths", "get_parts", *pair)


def test_merged_parameters():
    """The operation's own replaces its path's of one name and place, whole."""
    wire = sent(
        *("merged", "get", 7),
        sort=["a", "b"],
        id_query="q",
        trace="t",
        trace_header="h",
    )
    assert "GET /v1/merged/7?sort=a%7Cb&trace=t&id=q" == wire.line
    assert "h" == wire.header("trace")


def test_unchecked_values():
    """Without the check of requests everything is encoded all the same."""
    client = {"api_key": "s", "validate_requests": False}
    wire = sent(
        *("values", "list"),
        client=client,
        day=date(2026, 1, 2),
        id=UUID(UUID_TEXT),
        order=Order.ASC,
        names=(1, None, True),
    )
    expected = f"day=2026-01-02&id={UUID_TEXT}&order=asc&names=1&names=true"
    assert expected == wire.line.partition("?")[2]
