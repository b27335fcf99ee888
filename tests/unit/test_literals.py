"""The document's text in generated code."""

import ast
import math

from hypothesis import given
from hypothesis import strategies as st

from sdksmith.python.literals import clean, docstring, literal

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(_JSON)
def test_literal_evaluates_to_its_value(value: object) -> None:
    """Whatever JSON holds, the source that is written for it gives it back."""
    assert value == eval(literal(value), {"__builtins__": {"float": float}})


def test_literal_writes_floats_that_json_lacks() -> None:
    """YAML knows infinity and not-a-number; the source for them is Python as well."""
    assert math.inf == eval(literal(math.inf))
    assert math.isnan(eval(literal(math.nan)))


@given(st.text(), st.sampled_from((0, 4, 8)))
def test_docstring_says_the_same_words(text: str, indent: int) -> None:
    """A docstring is one string, and its words are those of the text."""
    source = docstring(text, indent=indent)
    value = ast.literal_eval(source)
    assert isinstance(value, str)
    assert clean(text).split() == value.split()


@given(st.text(alphabet="\\\"' \n{}", max_size=12))
def test_docstring_survives_quotes_and_backslashes(text: str) -> None:
    """No pile of quotes and backslashes ends a docstring early."""
    assert clean(text).split() == ast.literal_eval(docstring(text)).split()


def test_docstring_keeps_lists_and_wraps_paragraphs() -> None:
    """Paragraphs are filled to the width; the lines of a list stay as they are."""
    text = "word " * 30 + "\n\n- one\n- two"
    lines = ast.literal_eval(docstring(text)).split("\n")
    assert ["- one", "- two"] == [line for line in lines if line.startswith("-")]
    assert all(len(line) <= 88 for line in lines)
