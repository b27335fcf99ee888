from optional_bodies import AsyncOptionalBodies, OptionalBodies, omit


def use(client: OptionalBodies) -> None:
    client.bodies.send_spread()
    client.bodies.send_spread(words=omit, most_recent=None)
    client.bodies.send_array(body=omit)
    client.bodies.send_array(body=[1])
    client.bodies.send_nullable(body=None)
    client.bodies.send_nullable(body={"words": "a"})
    client.bodies.send_vendor(body=None)
    client.bodies.send_text()
    client.notes.search(words="a")
    client.notes.delete(body=["x"])


async def use_async(client: AsyncOptionalBodies) -> None:
    await client.bodies.send_form(words="a")
    await client.bodies.send_parts()
