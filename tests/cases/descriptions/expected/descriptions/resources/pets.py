"""`client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_ERRORS = {"404": Answer(), "429": Answer(), "default": Answer()}
_GET: Operation[models.Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("verbose", "verbose", "query"),
    ),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
    errors=_ERRORS,
)


class Pets(Resource):
    """Everything about **pets**.

    Second paragraph.
    """

    def get(
        self,
        id: str,
        *,
        verbose: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """Give one pet.

        Deprecated.

        Gives a pet, or not.

        * first
          * nested
        * second

        ```json
        {"id":   "x"}
        ```

        | a | b |
        |---|---|
        | 1 | 2 |

            indented = "code"

        Args:
            id: Which one. See `listPets`.
            verbose: Says more. The server's default is False. Deprecated.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: No such pet.
            RateLimitError: Too many. Wait.
            APIStatusError: Anything else.

        `GET /pets/{id}`

        https://docs.example.test/pets
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    get = raw_method(Pets.get)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    get = streamed_method(Pets.get)


class AsyncPets(AsyncResource):
    """Everything about **pets**.

    Second paragraph.
    """

    async def get(
        self,
        id: str,
        *,
        verbose: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """Give one pet.

        Deprecated.

        Gives a pet, or not.

        * first
          * nested
        * second

        ```json
        {"id":   "x"}
        ```

        | a | b |
        |---|---|
        | 1 | 2 |

            indented = "code"

        Args:
            id: Which one. See `listPets`.
            verbose: Says more. The server's default is False. Deprecated.
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: No such pet.
            RateLimitError: Too many. Wait.
            APIStatusError: Anything else.

        `GET /pets/{id}`

        https://docs.example.test/pets
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    get = async_raw_method(AsyncPets.get)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncPets.get)
