"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from typing import Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

_PROFILE = Profile(
    package="empty_document",
    version="0.1.0",
    environment_prefix="EMPTY_DOCUMENT",
    base_url="",
)


class EmptyDocument(SyncClient):
    """Client of the API Empty document.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)


class AsyncEmptyDocument(AsyncClient):
    """Client of the API Empty document.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)
