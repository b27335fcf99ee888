"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders, Orders
    from .resources.payments import AsyncPayments, Payments

_PROFILE = Profile(
    package="conditions",
    version="0.1.0",
    environment_prefix="CONDITIONS",
    base_url="https://api.example.test",
)


class Conditions(SyncClient):
    """Client of the API Conditions.

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

    @cached_property
    def payments(self) -> Payments:
        """The `payments` operations."""
        from .resources.payments import Payments

        return Payments(self)


class AsyncConditions(AsyncClient):
    """Client of the API Conditions.

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

    @cached_property
    def payments(self) -> AsyncPayments:
        """The `payments` operations."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)
