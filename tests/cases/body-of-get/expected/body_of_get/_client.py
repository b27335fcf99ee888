"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.charges import AsyncCharges, Charges

_PROFILE = Profile(
    package="body_of_get",
    version="0.1.0",
    environment_prefix="BODY_OF_GET",
    base_url="https://api.example.test",
)


class BodyOfGet(SyncClient):
    """Client of the API Body of GET.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def charges(self) -> Charges:
        """The `charges` operations."""
        from .resources.charges import Charges

        return Charges(self)


class AsyncBodyOfGet(AsyncClient):
    """Client of the API Body of GET.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def charges(self) -> AsyncCharges:
        """The `charges` operations."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)
