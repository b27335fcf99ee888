from optional_bodies import OptionalBodies


def use(client: OptionalBodies) -> None:
    client.bodies.send_spread(words=None)  # wrong: null is not allowed
    client.bodies.send_array(body=None)  # wrong: null is not allowed
    client.bodies.send_array(body=["a"])  # wrong: numbers, not text
    client.bodies.send_nullable(body={"word": "a"})  # wrong: no such field
    client.bodies.send_vendor(body="3")  # wrong: a number is not text
    client.bodies.send_text(body=None)  # wrong: null is not allowed
    client.notes.delete()  # wrong: the body is missing
