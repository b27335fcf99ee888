"""Methods of the user's own, seen by type checkers as what they are."""

from typing import assert_type

from ext_classes import AsyncExtClasses, ExtClasses, models
from ext_classes.testing import FakeExtClasses


def call(client: ExtClasses) -> None:
    """What is generated stays beside what is added."""
    assert_type(client.pets.oldest(), models.Pet)
    assert_type(client.pets.count, int)
    assert_type(client.pets.list(), list[models.Pet])
    assert_type(client.pets.toys.count("p"), int)
    assert_type(client.names(), list[str])
    assert_type(client.with_options(timeout=3).names(), list[str])
    assert_type(client.ext.loud(), str)
    assert_type(client.pets.with_raw_response.list().parse(), list[models.Pet])
    assert_type(FakeExtClasses().client().names(), list[str])


async def wait(client: AsyncExtClasses) -> None:
    """The other flavour."""
    assert_type(await client.pets.oldest(), models.Pet)


class Mine(ExtClasses):
    """A client that is extended once more, outside of the package."""

    def first(self) -> str:
        """The first name."""
        return self.names()[0]
