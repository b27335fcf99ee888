from datetime import UTC, datetime

from form_bodies import AsyncFormBodies, FormBodies, omit
from form_bodies.params import AddressParam


def use(client: FormBodies) -> None:
    address: AddressParam = {"street_name": "A", "zip": "1"}
    client.charges.create(amount=5)
    client.charges.create(
        amount=5,
        currency_code="eur",
        note=None,
        paid=True,
        due_at=datetime.now(UTC),
        tags=("a", "b"),
        address=address,
        lines=[address, {"street_name": "B"}],
        extra_body={"more": 1},
    )
    client.charges.style(deep=address, as_json=[1, 2], joined=omit)
    client.charges.send_free(body={"a": "b"})
    client.tokens.create("id", grant_type="client_credentials", id_body=3)
    client.tokens.create("id")
    print(client.charges.with_raw_response.create(amount=5).headers)


async def use_async(client: AsyncFormBodies) -> None:
    await client.charges.create(amount=5, tags=["a"])
    await client.tokens.create("id", scope="s", timeout=3)
