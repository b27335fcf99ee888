"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders, Orders

_PROFILE = Profile(
    package="argument_names",
    version="0.1.0",
    environment_prefix="ARGUMENT_NAMES",
    base_url="https://api.example.test",
)


class ArgumentNames(SyncClient):
    """Client of the API Argument names.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def orders(self) -> Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)


class AsyncArgumentNames(AsyncClient):
    """Client of the API Argument names.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def orders(self) -> AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)
