"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TYPE_CHECKING, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Added, AskBooksQuestion, FindBooksFilter

__all__: list[str] = [
    "AddedParam",
    "AskBooksParams",
    "AskBooksQuestionParam",
    "COPYBooksParams",
    "FindBooksFilterParam",
    "FindBooksParams",
    "LockBooksParams",
    "SearchBooksParams",
    "SearchBooksRequestParam",
    "TellBooksParams",
    "WriteLogItem",
]


@with_config(INPUT)
class SearchBooksRequestParam(TypedDict, total=False):
    """SearchBooksRequest, as input."""

    words: Required[str]


@with_config(INPUT)
class FindBooksFilterParam(TypedDict, total=False):
    """FindBooksFilter, as input."""

    q: Required[str]
    limit: int
    tag: Sequence[str]


@with_config(INPUT)
class AskBooksQuestionParam(TypedDict, total=False):
    """AskBooksQuestion, as input."""

    title: str


@with_config(INPUT)
class AddedParam(TypedDict, total=False):
    """Added, as input."""

    id: Required[int]


@with_config(INPUT)
class SearchBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    dry: bool


@with_config(INPUT)
class LockBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    dry: bool


@with_config(INPUT)
class COPYBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    dry: bool


@with_config(INPUT)
class FindBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    filter: Required[Twin[FindBooksFilterParam, "FindBooksFilter"]]


@with_config(INPUT)
class AskBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    question: Twin[AskBooksQuestionParam, "AskBooksQuestion"]


@with_config(INPUT)
class TellBooksParams(TypedDict, total=False):
    """The parameters of one operation."""

    words: str
    seen: Sequence[str]


WriteLogItem: TypeAlias = Twin[AddedParam, "Added"]


def __dir__() -> list[str]:
    return __all__
