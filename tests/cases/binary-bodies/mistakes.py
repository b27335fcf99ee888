from pathlib import Path

from binary_bodies import BinaryBodies


def use(client: BinaryBodies) -> None:
    client.bodies.put_octets()  # wrong: the body is missing
    client.bodies.put_octets(body="text")  # wrong: text is no bytes
    client.bodies.put_octets(body=["a"])  # wrong: chunks of text
    client.bodies.put_octets(body=b"x", content_type="a/b")  # wrong: there is one only
    client.bodies.put_png(body=None)  # wrong: null is no body
    client.bodies.put_image(body=b"p", content_type=3)  # wrong: a media type is text
    client.bodies.put_text(body=3)  # wrong: a number is no text
    client.bodies.put_xml(body={"a": 1})  # wrong: no XML is made of data
    client.lines.send(body={"item_name": "a"})  # wrong: one item, not several
    client.lines.send(body=Path("items"))  # wrong: items, not a file of them
    client.lines.send_numbers(body=["a"])  # wrong: numbers, not text
