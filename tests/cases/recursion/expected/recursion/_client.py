"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.json import AsyncJson, Json
    from .resources.nests import AsyncNests, Nests
    from .resources.trees import AsyncTrees, Trees

_PROFILE = Profile(
    package="recursion",
    version="0.1.0",
    environment_prefix="RECURSION",
    base_url="https://api.example.test",
)


class Recursion(SyncClient):
    """Client of the API Recursion.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def json(self) -> Json:
        """The `json` operations."""
        from .resources.json import Json

        return Json(self)

    @cached_property
    def nests(self) -> Nests:
        """The `nests` operations."""
        from .resources.nests import Nests

        return Nests(self)

    @cached_property
    def trees(self) -> Trees:
        """The `trees` operations."""
        from .resources.trees import Trees

        return Trees(self)


class AsyncRecursion(AsyncClient):
    """Client of the API Recursion.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def json(self) -> AsyncJson:
        """The `json` operations."""
        from .resources.json import AsyncJson

        return AsyncJson(self)

    @cached_property
    def nests(self) -> AsyncNests:
        """The `nests` operations."""
        from .resources.nests import AsyncNests

        return AsyncNests(self)

    @cached_property
    def trees(self) -> AsyncTrees:
        """The `trees` operations."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self)
