"""What each answer is to a type checker."""

from typing import Any, assert_type

from answers import Answers, APIStatusError, AsyncAnswers, RawResponse, models


def read(client: Answers) -> None:
    """Each answer has the type that the document gives it."""
    client.answers.delete_none()
    two = client.answers.put_two()
    assert_type(two, models.Thing | models.Receipt | None)
    if isinstance(two, models.Receipt):
        assert_type(two.number, int)
    assert_type(client.answers.get_array(), list[models.Thing])
    assert_type(client.answers.get_map(), dict[str, models.Thing])
    assert_type(client.answers.get_free(), Any)
    assert_type(client.answers.get_scalar(), int)
    assert_type(client.answers.get_nullable(), models.Thing | None)
    assert_type(client.answers.get_text(), str)
    assert_type(client.answers.get_xml(), bytes)
    assert_type(client.answers.get_binary(), bytes)
    vendor = client.answers.get_vendor()
    assert_type(vendor, models.Thing | str)
    inline = client.answers.get_inline()
    assert_type(inline.total, int | None)
    for item in inline.data or []:
        assert_type(item, models.GetInlineResponse2XXDataItem)
    assert_type(client.answers.get_default(), models.Thing)


def fail(client: Answers) -> None:
    """The body of an error is whatever the document says of its status."""
    try:
        assert_type(client.answers.get_errors(), models.Thing)
    except APIStatusError as error:
        if isinstance(error.body, models.Missing):
            assert_type(error.body.what, str | None)
        elif isinstance(error.body, models.Problem):
            assert_type(error.body.code, int | None)
        elif isinstance(error.body, models.GetErrorsError):
            assert_type(error.body.title, str | None)


async def read_async(client: AsyncAnswers) -> None:
    """The same, awaited."""
    await client.answers.delete_none()
    assert_type(await client.answers.get_array(), list[models.Thing])
    assert_type(await client.answers.get_nullable(), models.Thing | None)
    raw = await client.answers.with_raw_response.get_map()
    assert_type(raw, RawResponse[dict[str, models.Thing]])
    assert_type(raw.parse()["a"].id, str)
