"""A client without operations."""

from typing import assert_type

from empty_document import AsyncEmptyDocument, EmptyDocument, EmptyDocumentError

assert_type(EmptyDocument().with_options(timeout=1), EmptyDocument)
with EmptyDocument(base_url="https://api.example.test") as client:
    client.close()


async def use() -> None:
    """The async client."""
    try:
        async with AsyncEmptyDocument(max_retries=0) as client:
            assert_type(client.copy(timeout=None), AsyncEmptyDocument)
    except EmptyDocumentError as error:
        print(error)
