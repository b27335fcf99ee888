import asyncio
import inspect

from http_library import httpx
from content_types import AsyncContentTypes, ContentTypes, RequestValidationError
from wire import Wire


def sent(group, method, *args, **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(ContentTypes), group), method)(*args, **arguments)
    kind = wire.header("Content-Type")
    return wire.sent, kind and kind.partition(";")[0]


def refused(group, method, **arguments):
    wire = Wire()
    try:
        getattr(getattr(wire.client(ContentTypes), group), method)(**arguments)
    except RequestValidationError as error:
        assert [] == wire.requests
        return str(error)
    raise AssertionError("nothing was refused")


JSON, FORM = "application/json", "application/x-www-form-urlencoded"


def test_one_schema():
    """Where all have one schema its fields are the arguments of each of them."""
    given = {"name": "Rex", "owner_name": "Ada", "tags": ["a", "b"]}
    expected = b'{"name":"Rex","ownerName":"Ada","tags":["a","b"]}'
    assert (expected, JSON) == sent("pets", "create", **given)
    assert (expected, JSON) == sent("pets", "create", **given, content_type=JSON)
    assert (b"name=Rex&ownerName=Ada&tags=a&tags=b", FORM) == sent(
        "pets", "create", **given, content_type=FORM
    )
    kind = "multipart/form-data"
    body, found = sent("pets", "create", **given, content_type=kind)
    assert kind == found and b'name="ownerName"\r\n\r\nAda\r\n' in body


def test_equal_inline_schemas():
    """Inline schemas that are the same are one."""
    assert (b'{"title":"t"}', JSON) == sent("notes", "merge", title="t")
    kind = "application/merge-patch+json"
    assert (b'{"title":"t"}', kind) == sent(
        "notes", "merge", title="t", content_type=kind
    )


def test_fields_or_a_whole_body():
    """JSON has its fields as arguments, beside it XML and images are `body`."""
    kind = "application/vnd.pet+json"
    assert (b'{"name":"Rex"}', kind) == sent("pets", "replace", name="Rex")
    assert (b"<pet/>", "application/xml") == sent(
        "pets", "replace", body="<pet/>", content_type="application/xml"
    )
    assert (b"\xff", "image/png") == sent(
        "pets", "replace", body=b"\xff", content_type="image/png"
    )


def test_different_fields():
    """Each content type has its own fields; a name that is taken gets its suffix."""
    assert b'{"name":"longer","url":"u","contentType":"x"}' == (
        sent("avatars", "create", name="longer", url="u", content_type_body="x")[0]
    )
    kind = "multipart/form-data"
    body, found = sent("avatars", "create", name="a", file=b"f", content_type=kind)
    assert kind == found and b"\r\n\r\nf\r\n" in body
    assert "name" in refused(
        "avatars", "create", name="long", file=b"f", content_type=kind
    )


def test_wrong_choices():
    """An unknown content type, arguments of another one, and missing ones."""
    assert "content_type" in refused("pets", "create", name="x", content_type="a/b")
    assert "content_type" in refused("pets", "replace", name="x", content_type=None)
    message = refused("pets", "replace", body="<pet/>")
    assert "body is no argument for application/vnd.pet+json" in message
    assert "name: Field required" in message
    message = refused("pets", "replace", name="x", content_type="application/xml")
    assert "name is no argument for application/xml" in message
    assert "body: Field required" in message
    message = refused("avatars", "create", name="a", url="u", file=b"f")
    assert "file is no argument for application/json" in message


def test_one_type_without_json():
    """Without JSON the first one is the default; the body may be left out."""
    assert (b"t", "text/plain") == sent("notes", "create", body="t")
    assert (b"t", "text/markdown") == sent(
        "notes", "create", body="t", content_type="text/markdown"
    )
    assert (b"", None) == sent("notes", "create")
    wire = Wire(status=204, body=None)
    wire.client(ContentTypes).notes.create(body="t", body_query="q")
    assert ("POST /notes?body=q", b"t") == (wire.line, wire.sent)


def test_variants():
    """Overloads are there in the variants of a resource as well."""
    wire = Wire(status=204, body=None)
    avatars, kind = wire.client(ContentTypes).avatars, "multipart/form-data"
    raw = avatars.with_raw_response.create(name="a", file=b"f", content_type=kind)
    assert 204 == raw.status_code and b"\r\n\r\nf\r\n" in wire.sent
    with avatars.with_streaming_response.create(name="a", url="u") as answer:
        assert 204 == answer.status_code
    assert b'{"name":"a","url":"u"}' == wire.sent


def test_signatures():
    """The default stands in the signature; only what all need is required there."""
    client = ContentTypes()
    empty = inspect.Parameter.empty
    create = inspect.signature(client.pets.create).parameters
    assert (empty, JSON) == (create["name"].default, create["content_type"].default)
    avatars = inspect.signature(client.avatars.create).parameters
    assert empty is avatars["name"].default
    assert empty is not avatars["file"].default
    assert "The content type of the body" in inspect.getdoc(client.pets.create)
    body = inspect.signature(client.pets.replace).parameters["body"]
    assert "str | ContentInput | Omit" == body.annotation


def test_async():
    """The async client chooses in the same way."""
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(204)

    async def call():
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with AsyncContentTypes(http_client=http) as client:
            await client.pets.create(name="Rex", content_type=FORM)
            raw = client.avatars.with_raw_response
            kind = "multipart/form-data"
            await raw.create(name="a", file=b"f", content_type=kind)

    asyncio.run(call())
    assert b"name=Rex" == seen[0].content
    assert b'name="file"; filename="upload"' in seen[1].content
