from content_types import ContentTypes


def use(client: ContentTypes) -> None:
    client.pets.create(name="Rex", content_type="text/plain")  # wrong: not one of them
    client.pets.create(content_type="multipart/form-data")  # wrong: no name
    client.pets.replace(body="<pet/>")  # wrong: the default is JSON
    client.pets.replace(name="x", content_type="application/xml")  # wrong: XML is body
    client.avatars.create(name="a", file=b"f")  # wrong: JSON has no file
    client.avatars.create(name="a", url="u", file=b"f")  # wrong: fields of two types
    client.avatars.create(name="a", url="u", content_type="multipart/form-data")  # wrong: no file
    client.notes.create(body=3)  # wrong: a number is no text
