"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.answers import AsyncAnswersResource, AnswersResource

_PROFILE = Profile(
    package="answers",
    version="0.1.0",
    environment_prefix="ANSWERS",
    base_url="https://api.example.test",
)


class Answers(SyncClient):
    """Client of the API Answers.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def answers(self) -> AnswersResource:
        """The `answers` operations."""
        from .resources.answers import AnswersResource

        return AnswersResource(self)


class AsyncAnswers(AsyncClient):
    """Client of the API Answers.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def answers(self) -> AsyncAnswersResource:
        """The `answers` operations."""
        from .resources.answers import AsyncAnswersResource

        return AsyncAnswersResource(self)
