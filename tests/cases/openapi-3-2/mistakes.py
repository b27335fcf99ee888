from openapi_3_2 import Openapi32


def mistake(client: Openapi32) -> None:
    client.library.books.search()  # wrong: the words are missing
    client.library.books.get(filter={"limit": 2})  # wrong: no `q`
    client.library.books.get(filter="q=a")  # wrong: an object
    client.log.write(body=[{"id": "1"}])  # wrong: a number
    client.library.books.unlock()  # wrong: no such method
