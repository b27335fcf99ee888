import inspect

from descriptions import AsyncDescriptions, Descriptions, models
from wire import Wire


def test_operation():
    """Summary, deprecation, words, arguments, errors, place: in this order."""
    text = inspect.getdoc(Wire().client(Descriptions).pets.get)
    parts = [
        *("Give one pet.\n", "Deprecated.", "Gives a pet, or not.", "* first"),
        *('    indented = "code"', "Args:\n    id: Which one."),
        *("verbose: Says more. The server's default is False. Deprecated.",),
        "Raises:\n    NotFoundError: No such pet.",
        *("`GET /pets/{id}`", "https://docs.example.test/pets"),
    ]
    assert sorted(map(text.index, parts)) == [text.index(part) for part in parts]


def test_code_and_tables_keep_their_lines():
    """What Markdown prints as it stands is not wrapped."""
    text = inspect.getdoc(Wire().client(Descriptions).pets.get)
    assert '```json\n{"id":   "x"}\n```' in text
    assert "| a | b |\n|---|---|\n| 1 | 2 |" in text
    assert "* first\n  * nested\n* second" in text


def test_both_flavours_say_the_same():
    """The asynchronous client's words are the synchronous one's."""
    assert Descriptions.__doc__ == AsyncDescriptions.__doc__
    assert "- one\n- two" in inspect.getdoc(Descriptions)


def test_models():
    """A model's docstring is its schema's description."""
    assert "A pet.\n\nIt has:\n1. a name\n2. an age" == inspect.getdoc(models.Pet)
