from testing_fake import models
from testing_fake.testing import FakeCall, FakeTestingFake


def clients(fake: FakeTestingFake) -> None:
    fake.client(key="k")  # wrong: a fake needs no credential
    fake.client(max_retries="2")  # wrong: a number
    FakeTestingFake(True)  # wrong: by keyword only


def operations(fake: FakeTestingFake, pet: models.Pet) -> None:
    fake.pets.find  # wrong: there is no such method
    fake.cats  # wrong: there is no such resource
    fake.pets.get.returns(5)  # wrong: a pet, or JSON data of one
    fake.pets.get.returns(models.Ticket(ticket_number=1))  # wrong: another model
    fake.pets.best.returns(pet)  # wrong: a str
    fake.pets.get.returns(pet, delay=3)  # wrong: no such option
    fake.pets.get.returns(pet, times="2")  # wrong: a number


def faults(fake: FakeTestingFake) -> None:
    fake.pets.get.raises("404")  # wrong: a number or a class
    fake.pets.get.raises(ValueError)  # wrong: no error of the package
    fake.pets.get.fails("slowly")  # wrong: connect, timeout or drop


def answer(call: str) -> object:
    return call


def functions(fake: FakeTestingFake, call: FakeCall) -> None:
    fake.pets.get.answers(answer)  # wrong: it gets a FakeCall
    call.path = "/"  # wrong: a call cannot be changed
