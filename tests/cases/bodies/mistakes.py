"""Bodies that the document forbids."""

from bodies import AsyncBodies, Bodies, models, params

BODIES = Bodies().bodies
ASYNC = AsyncBodies().bodies

BODIES.put_array()  # wrong: the body is required
BODIES.put_array(["a"])  # wrong: it goes by keyword
BODIES.put_array(body=[1])  # wrong: type of an item
BODIES.put_array(body=None)  # wrong: never null
BODIES.put_objects(body=[{"nmae": "a"}])  # wrong: unknown key
BODIES.put_objects(body=[{"name": "a", "bodyText": "t"}])  # wrong: the wire's name
BODIES.put_objects(body=models.Thing(name="a"))  # wrong: a list of them
BODIES.put_scalar(body="3")  # wrong: an int
BODIES.put_map(body={"a": "1"})  # wrong: type of a value
BODIES.put_map(body={1: 1})  # wrong: the keys are str
BODIES.put_free(body=[1])  # wrong: an object
BODIES.put_any()  # wrong: anything, but something
BODIES.put_union(body=1)  # wrong: none of the variants
BODIES.put_nullable(body=1)  # wrong: str or None
BODIES.put_text(body=1)  # wrong: text, bytes or a file
BODIES.put_xml(body=["<a/>"])  # wrong: pieces are bytes
BODIES.put_binary(body="x")  # wrong: bytes or a file
BODIES.patch_vendor()  # wrong: name is missing
BODIES.patch_vendor(body={"name": "x"})  # wrong: the fields are arguments
BODIES.post_optional(name=None)  # wrong: never null
BODIES.post_empty(note=1)  # wrong: a str
THING: params.ThingParam = {"body_text": "t"}  # wrong: name is missing


async def wait() -> None:
    """The same of the async client."""
    await ASYNC.put_array(body=7)  # wrong: a list of str
