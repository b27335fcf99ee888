import io

from multipart import Multipart


def use(client: Multipart) -> None:
    client.files.upload()  # wrong: the file is missing
    client.files.upload(file="a.png")  # wrong: a path is a Path
    client.files.upload(file=io.StringIO("x"))  # wrong: a text file
    client.files.upload(file=open("a"))  # wrong: opened in text mode
    client.files.upload(file=[b"a", b"b"])  # wrong: one file, not several
    client.files.upload(file=("a", "text"))  # wrong: text is no content
    client.files.upload(file=("a", b"x", 3))  # wrong: a media type is text
    client.files.upload(file=None)  # wrong: null is no file
    client.albums.create(title="t", photos=b"1")  # wrong: several files are a list
    client.albums.create(title="t", photos=[b"1"], camera={})  # wrong: no maker
    client.files.send_named(body={"x": "1"})  # wrong: files, not text
