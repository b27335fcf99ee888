"""What type checkers must accept, and say, of generated code; nobody runs this."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type
from uuid import UUID

from sample import AsyncPetShop, Owner, OwnerParam, Pet, PetShop, Toy

from _runtime.errors import NotFoundError, RateLimitError
from _runtime.formats import DateTimeInput, Number, UuidInput
from _runtime.model import Twin
from _runtime.omit import omit
from _runtime.responses import RawResponse


def use(shop: PetShop, id: UUID) -> None:
    """The blocking client."""
    pet = shop.pets.create(
        pet_name="Rex",
        born_at=datetime(2026, 1, 2),
        owner={"full_name": "Ann", "email": None},
        gifts=[{"kind": "meal", "grams": 2}, Toy(kind="toy")],
        chip_id=None,
        size=omit,
        timeout=5,
        extra_headers={"a": "b", "c": omit},
    )
    assert_type(pet, Pet)
    assert_type(shop.pets.with_raw_response.get(id), RawResponse[Pet])
    assert_type(shop.pets.with_raw_response.get(id).parse(), Pet)
    assert_type(shop.pets.with_raw_response.delete(id, deadline=3), RawResponse[None])
    assert_type(shop.with_options(max_retries=0), PetShop)
    try:
        shop.pets.get("1c7d76df-b376-45c7-a6f4-7e4bd224ddc2")
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except NotFoundError as error:
        assert_type(error.body, object)


async def use_async(shop: AsyncPetShop, id: UUID) -> None:
    """The client to await."""
    assert_type(await shop.pets.create(pet_name="Rex"), Pet)
    assert_type(await shop.pets.with_raw_response.get(id), RawResponse[Pet])
    async with shop.copy(rate_limit=None) as other:
        assert_type(other, AsyncPetShop)


def aliases(
    id: UuidInput,
    moment: DateTimeInput,
    number: Number,
    owner: Twin[OwnerParam, Owner],
) -> None:
    """What the names of input types mean to a checker."""
    assert_type(id, UUID | str)
    assert_type(moment, datetime | str)
    assert_type(number, int | float)
    assert_type(owner, OwnerParam | Owner)
