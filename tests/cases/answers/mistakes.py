"""Answers taken for what they are not."""

from answers import Answers, AsyncAnswers, RawResponse

ANSWERS = Answers().answers
ASYNC = AsyncAnswers().answers

GONE: str = ANSWERS.delete_none()  # wrong: it gives nothing
ANSWERS.put_two().id  # wrong: may be a receipt, may be None
ANSWERS.get_array().id  # wrong: a list
ANSWERS.get_array()[0].name  # wrong: no such field
ANSWERS.get_map()[0]  # wrong: the keys are str
SCALAR: str = ANSWERS.get_scalar()  # wrong: int
print(ANSWERS.get_nullable().id)  # wrong: may be None
TEXT: bytes = ANSWERS.get_text()  # wrong: str
XML: str = ANSWERS.get_xml()  # wrong: bytes, they name their encoding
print(ANSWERS.get_inline().data[0])  # wrong: may be None
TOTAL: int = ANSWERS.get_inline().total  # wrong: may be None
ANSWERS.get_errors("x")  # wrong: there is no argument
RAW: RawResponse[str] = ANSWERS.with_raw_response.get_scalar()  # wrong: RawResponse[int]


async def wait() -> None:
    """The same of the async client."""
    ASYNC.delete_none()  # wrong: not awaited
    number: str = await ASYNC.get_scalar()  # wrong: int
    print(number)
