"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        Raises:
            NotFoundError: No such pet.
            RateLimitError: Too many. Wait.
            APIStatusError: Anything else.

        `GET /pets/{id}`

        https://docs.example.test/pets
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.get = raw(resource.get)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        Raises:
            NotFoundError: No such pet.
            RateLimitError: Too many. Wait.
            APIStatusError: Anything else.

        `GET /pets/{id}`

        https://docs.example.test/pets
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.get = async_raw(resource.get)
