"""`client.people`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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

_GET_PERSON: Operation[models.Person] = Operation(
    id="getPerson",
    method="GET",
    path="/people/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetPersonParams,
    answers={"200": Answer("application/json", lambda: models.Person)},
)


class People(Resource):
    """The `people` operations."""

    def get_person(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Person:
        """`GET /people/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_PERSON, locals())

    with_raw_response = variant(lambda: PeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PeopleWithRawResponse(RawVariant):
    """The methods of `People`, giving `RawResponse`."""

    get_person = raw_method(People.get_person)


class PeopleWithStreamingResponse(StreamedVariant):
    """The methods of `People`, giving `StreamedResponse`."""

    get_person = streamed_method(People.get_person)


class AsyncPeople(AsyncResource):
    """The `people` operations."""

    async def get_person(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Person:
        """`GET /people/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_PERSON, locals())

    with_raw_response = variant(lambda: AsyncPeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPeopleWithRawResponse(RawVariant):
    """The methods of `AsyncPeople`, giving `RawResponse`."""

    get_person = async_raw_method(AsyncPeople.get_person)


class AsyncPeopleWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPeople`, giving `AsyncStreamedResponse`."""

    get_person = async_streamed_method(AsyncPeople.get_person)
