"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_PROFILE = Profile(
    package="descriptions",
    version="0.1.0",
    environment_prefix="DESCRIPTIONS",
    base_url="https://api.example.test",
)


class Descriptions(SyncClient):
    """Client of the API Descriptions.

    # Descriptions

    The API of *descriptions*.

    - one
    - two with a line that is so long that it has to be wrapped somewhere before the end of it

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> Pets:
        """Everything about **pets**.

        Second paragraph.
        """
        from .resources.pets import Pets

        return Pets(self)


class AsyncDescriptions(AsyncClient):
    """Client of the API Descriptions.

    # Descriptions

    The API of *descriptions*.

    - one
    - two with a line that is so long that it has to be wrapped somewhere before the end of it

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def pets(self) -> AsyncPets:
        """Everything about **pets**.

        Second paragraph.
        """
        from .resources.pets import AsyncPets

        return AsyncPets(self)
