import asyncio
import threading
from datetime import date
from functools import partial

import trio

from http_library import httpx
from testing_fake import (
    APIConnectionError,
    APITimeoutError,
    APIStatusError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    RequestValidationError,
    ResponseValidationError,
    models,
    omit,
)
from sdksmith.python.testing import FAKE_ATTRIBUTES
from testing_fake.testing import FakeError, FakeTestingFake

PET = models.Pet(
    pet_id="p2", kind="dog", owner=models.Owner(email="a@b.test", since=2000)
)
JSON = {"petId": "p2", "kind": "dog", "owner": {"email": "a@b.test", "since": 2000}}


def fails(kind, action, /, *arguments, **options):
    try:
        action(*arguments, **options)
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__} was raised")


def list_pets(client, **options):
    given = {"limit": 1, "x_trace": "t", "visit": "v", "filter": {"kind": "cat"}}
    return client.pets.list(**{**given, **options})


def test_examples_of_the_document():
    """Without a word the answer is the example that the document shows."""
    fake = FakeTestingFake()
    created = fake.client().pets.create(kind="dog")
    assert ("p1", date(2020, 2, 29)) == (created.pet_id, created.born)
    assert "Rex" == fake.client().pets.best()
    shown = {"petId": "p1", "kind": "cat", "born": "2020-02-29"}
    assert shown == fake.pets.create.example


def test_made_up_answers():
    """Where it shows none, one is made of the schema: its examples, what it requires."""
    fake = FakeTestingFake()
    client = fake.client(strict_responses=True)
    owner = {"email": "ada@example.test", "since": 1900}
    pet = {"petId": "p7", "kind": "cat", "owner": owner}
    assert pet == client.pets.get("x").to_dict()
    assert [pet] == [entry.to_dict() for entry in list_pets(client)]
    assert client.pets.delete("x") is None
    assert b"" == client.pets.photos.get("x")
    assert 1 == client.calls.list()


def test_returns_a_model_or_a_dict():
    """What an operation returns is a model, or a dict with names of either kind."""
    fake = FakeTestingFake()
    client = fake.client()
    python_names = {"pet_id": "p2", "kind": "dog", "owner": PET.owner}
    for value in (PET, JSON, python_names):
        fake.pets.get.returns(value)
        assert PET == client.pets.get("x")
    fake.pets.list.returns([PET, JSON])
    assert [PET, PET] == list_pets(client)
    fake.pets.best.returns("Mia")
    assert "Mia" == client.pets.best()
    fake.pets.photos.get.returns(b"\x89")
    assert b"\x89" == client.pets.photos.get("x")


def test_values_in_turn():
    """Several values come one after the other, the last one for ever."""
    fake = FakeTestingFake()
    fake.calls_.list.returns(1, 2, 3)
    assert [1, 2, 3, 3] == [fake.client().calls.list() for _ in range(4)]
    fake.calls_.list.returns(8, times=2).returns(9)
    assert [8, 8, 9] == [fake.client().calls.list() for _ in range(3)]


def test_status_and_headers():
    """The status chooses among the documented answers, else the value does."""
    fake = FakeTestingFake()
    client = fake.client()
    fake.pets.create.returns(status=202, headers={"x-request-id": "r1"})
    answer = client.pets.with_raw_response.create(kind="dog")
    assert (202, "r1") == (answer.status_code, answer.request_id)
    assert models.Ticket(ticket_number=12) == answer.parse()
    assert answer.elapsed.total_seconds() >= 0
    fake.pets.create.returns({"ticketNumber": 5})
    assert models.Ticket(ticket_number=5) == client.pets.create(kind="dog")


def test_impossible_answers():
    """An answer that the document does not have is refused where it is asked for."""
    fake = FakeTestingFake()
    error = fails(FakeError, fake.pets.get.returns, {**JSON, "owner": {}})
    expected = "pets.get has no such answer:\n  owner.email: Field required"
    assert f"{expected}\n  owner.since: Field required" == str(error)
    fails(FakeError, fake.pets.delete.returns, JSON)
    fails(FakeError, fake.pets.photos.get.returns, JSON)
    loose = FakeTestingFake(strict=False)
    loose.pets.get.returns({**JSON, "owner": {}})
    assert loose.client().pets.get("x").owner.email is None


def test_too_many_requests_twice_then_success():
    """429 twice, then success: the client tries again and nobody waits."""
    fake = FakeTestingFake()
    fake.pets.get.raises(429, times=2, headers={"retry-after": "7"})
    assert "p7" == fake.client().pets.get("x").pet_id
    assert [7, 7] == fake.waits
    assert 3 == len(fake.pets.get.calls) == len(fake.calls)


def test_faults_come_before_the_rest_in_their_order():
    """What has `times` comes first, whether it was set before or after the rest."""
    fake = FakeTestingFake()
    fake.pets.get.raises(503, times=1).returns(PET).fails("drop", times=1)
    assert PET == fake.client().pets.get("x")
    assert 2 == len(fake.waits)


def test_errors_have_documented_bodies():
    """A status has the body that the document shows for it, or the one given."""
    fake = FakeTestingFake()
    create = partial(fake.client(max_retries=0).pets.create, kind="dog")
    fake.pets.create.raises(ConflictError)
    assert models.Problem(code="taken", retry=3) == fails(ConflictError, create).body
    fake.pets.create.raises(NotFoundError)
    assert models.Problem(code="code") == fails(NotFoundError, create).body
    fake.pets.create.raises(400, {"code": "odd"})
    assert models.Problem(code="odd") == fails(APIStatusError, create).body
    fake.pets.create.raises(RateLimitError, headers={"retry-after": "3"})
    assert 3 == fails(RateLimitError, create).retry_after
    fake.pets.create.raises(InternalServerError)
    assert fails(InternalServerError, create).body is None
    fake.pets.create.raises(418)
    assert 418 == fails(APIStatusError, create).status_code


def test_no_answer_at_all():
    """A connection is refused, times out or breaks off, and is retried as a real one."""
    fake = FakeTestingFake()
    for how, kind, tries in (
        ("connect", APIConnectionError, 3),
        ("timeout", APITimeoutError, 1),
        ("drop", APIConnectionError, 1),
    ):
        fake.pets.create.calls.clear()
        fake.pets.create.fails(how)
        assert kind is type(fails(kind, fake.client().pets.create, kind="dog"))
        assert tries == len(fake.pets.create.calls)
    fake.pets.create.raises(APITimeoutError)
    fails(APITimeoutError, fake.client().pets.create, kind="dog")


def test_answers_of_a_function():
    """A function sees the request and gives a value, or a response as it is."""
    fake = FakeTestingFake()
    fake.pets.get.answers(lambda call: {**JSON, "petId": call.params["petId"]})
    assert "a/b" == fake.client().pets.get("a/b").pet_id
    fake.pets.get.answers(lambda call: httpx.Response(200, html="<h1>"), times=1)
    error = fails(ResponseValidationError, fake.client().pets.get, "x")
    assert "text/html; charset=utf-8" == error.response.headers["content-type"]
    assert "x" == fake.client().pets.get("x").pet_id


def test_what_was_sent():
    """Each request is kept: path and parameters decoded, headers, JSON."""
    fake = FakeTestingFake()
    list_pets(fake.client(), limit=3, x_trace="ä", extra_query={"a b": "ü&"})
    call = fake.pets.list.assert_called_once()
    expected = {"visit": "v", "limit": "3", "kind": "cat", "a b": "ü&"}
    assert ("GET", "/pets", expected) == (call.method, call.path, call.params)
    assert ("ä", "fake") == (call.headers["X-Trace"], call.headers["x-key"])
    fake.client().pets.create(kind="dog", pet_name="Rex")
    call = fake.pets.create.assert_called_once()
    assert {"kind": "dog", "petName": "Rex"} == call.json
    assert [call] == fake.calls[1:]
    fails(FakeError, fake.pets.get.assert_called_once)


def test_paths_are_encoded():
    """Letters that a path cannot have as they are find their operation as well."""
    fake = FakeTestingFake()
    fake.client().pets.serve("50% ü/")
    call = fake.pets.serve.assert_called_once()
    assert {"pet id": "50% ü/"} == call.params
    assert "/pets/50%25%20%C3%BC%2F/caf%C3%A9%20au%20lait" == call.path


def test_wrong_requests():
    """A request that the document forbids fails the test, whatever the client thinks."""
    fake = FakeTestingFake()
    client = fake.client(validate_requests=False)
    assert issubclass(FakeError, AssertionError)
    error = fails(FakeError, client.pets.create, kind="cow", pet_name="too long")
    lines = str(error).splitlines()
    assert ["pets.create was called wrongly:", "  kind: ", "  pet_name: "] == [
        lines[0],
        *(line.partition(": ")[0] + ": " for line in lines[1:]),
    ]
    error = fails(FakeError, client.pets.create, kind="cat")
    assert "  indoor: is required when kind is 'cat'" == str(error).splitlines()[1]
    error = fails(FakeError, client.pets.create, kind=omit)
    assert "kind: " in str(error)
    error = fails(
        FakeError, list_pets, client, limit=omit, x_trace=omit, visit=omit, filter=omit
    )
    assert ["  limit: missing", "  x-trace: missing", "  visit: missing"] == str(
        error
    ).splitlines()[1:]
    assert 0 == len(fake.waits)


def test_content_types():
    """JSON is checked where a body has a choice; forms and files arrive as they are."""
    fake = FakeTestingFake()
    pets = fake.client(validate_requests=False).pets
    assert "kind: " in str(fails(FakeError, pets.replace, "p", kind="cow"))
    pets.replace("p", kind="cow", content_type="application/x-www-form-urlencoded")
    assert b"kind=cow" == fake.calls[-1].request.content
    pets.photos.hang("p", photo=b"\x89PNG")
    call = fake.pets.photos.hang.assert_called_once()
    assert b"\x89PNG" in call.request.content

    async def hang():
        await fake.async_client().pets.photos.hang("p", photo=b"\x88")
        assert b"\x88" in fake.calls[-1].request.content

    asyncio.run(hang())
    with httpx.Client(transport=fake.transport) as http:
        error = fails(FakeError, http.put, "http://x/pets/p/photo")
    assert ["  body: missing"] == str(error).splitlines()[1:]


def test_the_client_checks_first():
    """The client's own check comes before the fake's: nothing is sent."""
    fake = FakeTestingFake()
    fails(RequestValidationError, fake.client().pets.create, kind="cow")
    assert [] == fake.calls


def test_unknown_requests():
    """A method or path that the document does not have fails the test."""
    fake = FakeTestingFake()
    with httpx.Client(transport=fake.transport) as http:
        assert "the document has no PUT /pets" == str(
            fails(FakeError, http.put, "http://x/pets")
        )
        assert 200 == http.get("http://x/any/path/pets/best").status_code
    with httpx.Client(transport=FakeTestingFake(strict=False).transport) as http:
        assert 404 == http.put("http://x/pets").status_code


def test_async():
    """The same under asyncio and trio."""

    async def use(fake):
        fake.pets.get.raises(429, times=2, headers={"retry-after": "30"}).returns(PET)
        async with fake.async_client() as client:
            assert PET == await client.pets.get("x")
            try:
                await client.with_options(validate_requests=False).pets.create(kind="x")
            except FakeError as error:
                assert "kind: " in str(error)
            else:
                raise AssertionError("a wrong request was accepted")
        assert [30, 30] == fake.waits

    asyncio.run(use(FakeTestingFake()))
    trio.run(use, FakeTestingFake())


def test_threads():
    """Threads share a fake: what has `times` is given so many times and no more."""
    fake = FakeTestingFake()
    fake.calls_.list.returns(0, times=50).returns(1)
    client, seen = fake.client(), []

    def work():
        seen.extend(client.calls.list() for _ in range(20))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (50, 110) == (seen.count(0), seen.count(1))
    assert 160 == len(fake.calls)


def test_options_of_the_client():
    """The fake's clients take options, and copies of them do not wait either."""
    fake = FakeTestingFake()
    fake.pets.get.raises(503, times=2, headers={"retry-after": "40"})
    client = fake.client(base_url="http://x.test/deep/path")
    client.with_options(max_retries=2).pets.get("x")
    assert [40, 40] == fake.waits


def test_names_of_its_own():
    """What the generator keeps free in the tree is what the fake itself has."""
    fake = FakeTestingFake()
    names = {name for name in dir(fake) if not name.startswith("_")}
    assert {*FAKE_ATTRIBUTES, "calls_", "pets"} == names
    fails(TypeError, fake.client, http_client=httpx.Client())
