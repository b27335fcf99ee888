import json

from swagger_2 import ConflictError, NotFoundError, Swagger2, models
from wire import Wire

DOG = {"kind": "Dog", "name": "Rex", "breed": "pug"}
CAT = {"kind": "Cat", "name": None, "parent": None}


def test_lists_in_a_query():
    """Each `collectionFormat` is written as 2.0 says; commas are what holds unsaid."""
    wire = Wire(body=[DOG])
    client = wire.client(Swagger2, api_key="k")
    found = client.pets.list(
        limit=2,
        comma=["a", "b c"],
        space=[1, 2],
        pipe=["a", "b"],
        each=["x", "y"],
        bare="",
        x_tags=["t", "u"],
    )
    query = "limit=2&comma=a,b%20c&space=1%202&pipe=a%7Cb&each=x&each=y&bare="
    assert f"GET /v2/pets?{query}" == wire.line
    assert "t,u" == wire.header("x-tags")
    assert "k" == wire.header("x-key")
    assert [models.Dog(kind="Dog", name="Rex", breed="pug")] == found


def test_server():
    """The safe scheme is the default one; the others have the scheme's name."""
    wire = Wire(body=[])
    wire.client(Swagger2, api_key="k").pets.list()
    assert "https://api.example.test/v2/pets" == str(wire.requests[-1].url)
    wire.client(Swagger2, api_key="k", environment="http").pets.list()
    assert "http://api.example.test/v2/pets" == str(wire.requests[-1].url)


def test_body():
    """The parameter `in: body` is the request body."""
    wire = Wire(201, DOG)
    made = wire.client(Swagger2, api_key="k").pets.create(body=DOG)
    assert "POST /v2/pets" == wire.line
    assert "application/json" == wire.header("content-type")
    assert DOG == json.loads(wire.sent)
    assert isinstance(made, models.Dog)


def test_shared_answers():
    """An answer of `responses` is the error's body, whoever refers to it."""
    try:
        Wire(409, {"message": "m"}).client(Swagger2, api_key="k").pets.create(body=DOG)
    except ConflictError as error:
        assert "m" == error.body.message
    else:
        raise AssertionError("no error")


def test_form():
    """Form parameters are fields of a form, those of the path too."""
    wire = Wire(204)
    client = wire.client(Swagger2, machine="t")
    client.pets.shelve(
        7, ["a", "b"], colours=["red", "blue"], sizes=["s", "l"], owner_id=3, note="n"
    )
    assert "PUT /v2/pets/7/a,b" == wire.line
    assert "application/x-www-form-urlencoded" == wire.header("content-type")
    assert b"note=n&colours=red,blue&sizes=s&sizes=l&owner%20id=3" == wire.sent


def test_upload():
    """A parameter of the type `file` goes in parts."""
    wire = Wire(body={"message": "kept"})
    client = wire.client(Swagger2)
    kept = client.pets.photo.upload(
        1, photo=("a.png", b"PNG"), caption="c", labels=["x", "y"]
    )
    assert "kept" == kept.message
    assert wire.header("content-type").startswith("multipart/form-data; boundary=")
    assert b'name="photo"; filename="a.png"\r\n' in wire.sent
    assert b'name="labels"\r\n\r\nx|y\r\n' in wire.sent


def test_file():
    """An answer of the type `file` is bytes; the error beside it is JSON."""
    wire = Wire(200, b"PNG", {"content-type": "image/png"})
    client = wire.client(Swagger2, username="u", password="p")
    assert b"PNG" == client.pets.photo.download(1)
    assert "Basic dTpw" == wire.header("authorization")
    try:
        Wire(404, {"message": "none"}).client(
            Swagger2, username="u", password="p"
        ).pets.photo.download(1)
    except NotFoundError as error:
        assert "none" == error.body.message
    else:
        raise AssertionError("no error")


def test_null():
    """`x-nullable` lets null through; a GET may have a body, as 2.0 says nothing."""
    wire = Wire(body={"a": None, "b": 1.5})
    client = wire.client(Swagger2, api_key="k")
    assert {"a": None, "b": 1.5} == client.search.get(words="w")
    assert {"words": "w"} == json.loads(wire.sent)
    client = Wire(body=CAT).client(Swagger2, api_key="k")
    made = client.pets.create(body=CAT)
    assert (None, None) == (made.name, made.parent)


def test_headers():
    """Headers of an answer have their type."""
    wire = Wire(body=[], headers={"x-total": "12"})
    raw = wire.client(Swagger2, api_key="k").with_raw_response.pets.list()
    assert 12 == raw.typed_headers.x_total
