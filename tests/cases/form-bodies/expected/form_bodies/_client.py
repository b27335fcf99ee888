"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.charges import AsyncCharges, Charges
    from .resources.tokens import AsyncTokens, Tokens

_PROFILE = Profile(
    package="form_bodies",
    version="0.1.0",
    environment_prefix="FORM_BODIES",
    base_url="https://api.example.test",
)


class FormBodies(SyncClient):
    """Client of the API Form bodies.

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

    @cached_property
    def tokens(self) -> Tokens:
        """The `tokens` operations."""
        from .resources.tokens import Tokens

        return Tokens(self)


class AsyncFormBodies(AsyncClient):
    """Client of the API Form bodies.

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

    @cached_property
    def tokens(self) -> AsyncTokens:
        """The `tokens` operations."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self)
