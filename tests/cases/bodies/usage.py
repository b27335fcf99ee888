"""Bodies of every kind."""

from collections import OrderedDict

from bodies import AsyncBodies, Bodies, models, omit, params

THING: params.ThingParam = {"name": "a", "body_text": "t"}


def send(client: Bodies) -> None:
    """Any sequence or mapping will do, and the model in place of its dict."""
    client.bodies.put_array(body=["a"])
    client.bodies.put_array(body=("a", "b"))
    client.bodies.put_objects(body=[{"name": "a"}, THING, models.Thing(name="b")])
    client.bodies.put_scalar(body=3)
    client.bodies.put_map(body={"a": 1})
    client.bodies.put_map(body=OrderedDict(a=1))
    client.bodies.put_free()
    client.bodies.put_free(body=omit)
    client.bodies.put_free(body={"a": [None, {"b": 1}]})
    for value in (None, 1, "x", [1]):
        client.bodies.put_any(body=value)
    client.bodies.put_union(body="x")
    client.bodies.put_union(body=THING)
    client.bodies.put_union(body={"name": "a"})
    client.bodies.put_union(body=[models.Thing(name="a"), {"name": "b"}])
    client.bodies.put_nullable(body=None)
    client.bodies.put_text(body="t")
    client.bodies.put_xml(body=b"<a/>")
    client.bodies.put_binary(body=b"\0")
    client.bodies.patch_vendor(name="x", body_text="t")
    client.bodies.post_optional()
    client.bodies.post_optional(name="x", extra_body={"more": 1})
    client.bodies.post_empty(note=omit)


async def send_async(client: AsyncBodies) -> None:
    """The same, awaited."""
    await client.bodies.put_array(body=["a"])
    await client.bodies.put_union(body=[THING])
    await client.bodies.post_optional(name="x")
