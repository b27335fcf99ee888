from typing import assert_type

from testing_fake import (
    APITimeoutError,
    AsyncTestingFake,
    ConflictError,
    TestingFake,
    models,
)
from testing_fake.testing import FakeCall, FakeError, FakeOperation, FakeTestingFake


def clients(fake: FakeTestingFake) -> None:
    assert_type(fake.client(), TestingFake)
    assert_type(fake.async_client(max_retries=1, timeout=3), AsyncTestingFake)
    FakeTestingFake(strict=False)


def operations(fake: FakeTestingFake, pet: models.Pet) -> None:
    assert_type(fake.pets.get, FakeOperation[models.Pet])
    assert_type(fake.pets.delete, FakeOperation[None])
    assert_type(fake.pets.best, FakeOperation[str])
    assert_type(fake.calls_.list, FakeOperation[int])
    assert_type(fake.pets.create, FakeOperation[models.Pet | models.Ticket])
    fake.pets.get.returns(pet)
    fake.pets.get.returns(pet, {"petId": "p"}, status=200, times=2)
    fake.pets.list.returns([pet], [{"petId": "p"}], headers={"x-total": "1"})
    fake.pets.delete.returns(None)
    fake.pets.create.returns(models.Ticket(ticket_number=1), pet)
    fake.calls_.list.returns(1).raises(429, times=2)


def faults(fake: FakeTestingFake) -> None:
    fake.pets.get.raises(404).fails("drop", times=1)
    fake.pets.get.raises(ConflictError, {"code": "taken"}, headers={})
    fake.pets.get.raises(APITimeoutError, times=1)


def answer(call: FakeCall) -> object:
    return {"petId": call.params["petId"]}


def functions(fake: FakeTestingFake) -> FakeError | None:
    fake.pets.get.answers(answer)
    fake.pets.get.answers(lambda call: call.json, times=3)
    call = fake.pets.get.assert_called_once()
    assert_type(call.path, str)
    return None if fake.calls == [call] else FakeError()
