"""`client.answers`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_ERRORS = {
    "404": Answer("application/json", lambda: models.Missing),
    "4XX": Answer("application/json", lambda: models.Problem),
    "default": Answer("application/problem+json", lambda: models.GetErrorsError),
}
_DELETE_NONE: Operation[None] = Operation(
    id="deleteNone",
    method="DELETE",
    path="/none",
    answers={"204": Answer()},
)
_PUT_TWO: Operation[models.Thing | models.Receipt | None] = Operation(
    id="putTwo",
    method="PUT",
    path="/two",
    answers={
        "200": Answer("application/json", lambda: models.Thing),
        "201": Answer("application/json", lambda: models.Receipt),
        "202": Answer(),
    },
)
_GET_ARRAY: Operation[list[models.Thing]] = Operation(
    id="getArray",
    method="GET",
    path="/array",
    answers={"200": Answer("application/json", lambda: list[models.Thing])},
)
_GET_MAP: Operation[dict[str, models.Thing]] = Operation(
    id="getMap",
    method="GET",
    path="/map",
    answers={"200": Answer("application/json", lambda: dict[str, models.Thing])},
)
_GET_FREE: Operation[Any] = Operation(
    id="getFree",
    method="GET",
    path="/free",
    answers={"200": Answer("application/json", lambda: Any)},
)
_GET_SCALAR: Operation[int] = Operation(
    id="getScalar",
    method="GET",
    path="/scalar",
    answers={"200": Answer("application/json", lambda: int)},
)
_GET_NULLABLE: Operation[models.Thing | None] = Operation(
    id="getNullable",
    method="GET",
    path="/nullable",
    answers={"200": Answer("application/json", lambda: models.Thing | None)},
)
_GET_TEXT: Operation[str] = Operation(
    id="getText",
    method="GET",
    path="/text",
    answers={"200": Answer("text/csv")},
)
_GET_XML: Operation[bytes] = Operation(
    id="getXml",
    method="GET",
    path="/xml",
    answers={"200": Answer("application/xml")},
)
_GET_BINARY: Operation[bytes] = Operation(
    id="getBinary",
    method="GET",
    path="/binary",
    answers={"200": Answer("image/png")},
)
_GET_VENDOR: Operation[models.Thing] = Operation(
    id="getVendor",
    method="GET",
    path="/vendor",
    answers={
        "200": Answer(
            "application/vnd.acme.v1+json; charset=utf-8", lambda: models.Thing
        )
    },
)
_GET_INLINE: Operation[models.GetInlineResponse2XX] = Operation(
    id="getInline",
    method="GET",
    path="/inline",
    answers={"2XX": Answer("application/json", lambda: models.GetInlineResponse2XX)},
)
_GET_DEFAULT: Operation[models.Thing] = Operation(
    id="getDefault",
    method="GET",
    path="/default",
    answers={"default": Answer("application/json", lambda: models.Thing)},
)
_GET_ERRORS: Operation[models.Thing] = Operation(
    id="getErrors",
    method="GET",
    path="/errors",
    answers={"200": Answer("application/json", lambda: models.Thing)},
    errors=_ERRORS,
)


class AnswersResource(Resource):
    """The `answers` operations."""

    def delete_none(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /none`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE_NONE, locals())

    def put_two(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | models.Receipt | None:
        """`PUT /two`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_TWO, locals())

    def get_array(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.Thing]:
        """`GET /array`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_ARRAY, locals())

    def get_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, models.Thing]:
        """`GET /map`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_MAP, locals())

    def get_free(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /free`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_FREE, locals())

    def get_scalar(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /scalar`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_SCALAR, locals())

    def get_nullable(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | None:
        """`GET /nullable`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_NULLABLE, locals())

    def get_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /text`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_TEXT, locals())

    def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_XML, locals())

    def get_binary(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /binary`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_BINARY, locals())

    def get_vendor(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /vendor`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_VENDOR, locals())

    def get_inline(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetInlineResponse2XX:
        """`GET /inline`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_INLINE, locals())

    def get_default(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /default`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_DEFAULT, locals())

    def get_errors(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /errors`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        Raises:
            NotFoundError: Not there.
            APIStatusError: Your fault.
            APIStatusError: Our fault.
        """
        return self._call(_GET_ERRORS, locals())

    @cached_property
    def with_raw_response(self) -> AnswersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AnswersResourceWithRawResponse(self._raw())


class AnswersResourceWithRawResponse:
    """The methods of `AnswersResource`, giving the whole response."""

    def __init__(self, resource: AnswersResource) -> None:
        self.delete_none = raw(resource.delete_none)
        self.put_two = raw(resource.put_two)
        self.get_array = raw(resource.get_array)
        self.get_map = raw(resource.get_map)
        self.get_free = raw(resource.get_free)
        self.get_scalar = raw(resource.get_scalar)
        self.get_nullable = raw(resource.get_nullable)
        self.get_text = raw(resource.get_text)
        self.get_xml = raw(resource.get_xml)
        self.get_binary = raw(resource.get_binary)
        self.get_vendor = raw(resource.get_vendor)
        self.get_inline = raw(resource.get_inline)
        self.get_default = raw(resource.get_default)
        self.get_errors = raw(resource.get_errors)


class AsyncAnswersResource(AsyncResource):
    """The `answers` operations."""

    async def delete_none(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /none`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE_NONE, locals())

    async def put_two(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | models.Receipt | None:
        """`PUT /two`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_TWO, locals())

    async def get_array(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.Thing]:
        """`GET /array`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_ARRAY, locals())

    async def get_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, models.Thing]:
        """`GET /map`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_MAP, locals())

    async def get_free(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """`GET /free`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_FREE, locals())

    async def get_scalar(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """`GET /scalar`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_SCALAR, locals())

    async def get_nullable(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing | None:
        """`GET /nullable`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_NULLABLE, locals())

    async def get_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /text`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_TEXT, locals())

    async def get_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /xml`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_XML, locals())

    async def get_binary(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /binary`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_BINARY, locals())

    async def get_vendor(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /vendor`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_VENDOR, locals())

    async def get_inline(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.GetInlineResponse2XX:
        """`GET /inline`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_INLINE, locals())

    async def get_default(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /default`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_DEFAULT, locals())

    async def get_errors(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /errors`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        Raises:
            NotFoundError: Not there.
            APIStatusError: Your fault.
            APIStatusError: Our fault.
        """
        return await self._call(_GET_ERRORS, locals())

    @cached_property
    def with_raw_response(self) -> AsyncAnswersResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncAnswersResourceWithRawResponse(self._raw())


class AsyncAnswersResourceWithRawResponse:
    """The methods of `AsyncAnswersResource`, giving the whole response."""

    def __init__(self, resource: AsyncAnswersResource) -> None:
        self.delete_none = async_raw(resource.delete_none)
        self.put_two = async_raw(resource.put_two)
        self.get_array = async_raw(resource.get_array)
        self.get_map = async_raw(resource.get_map)
        self.get_free = async_raw(resource.get_free)
        self.get_scalar = async_raw(resource.get_scalar)
        self.get_nullable = async_raw(resource.get_nullable)
        self.get_text = async_raw(resource.get_text)
        self.get_xml = async_raw(resource.get_xml)
        self.get_binary = async_raw(resource.get_binary)
        self.get_vendor = async_raw(resource.get_vendor)
        self.get_inline = async_raw(resource.get_inline)
        self.get_default = async_raw(resource.get_default)
        self.get_errors = async_raw(resource.get_errors)
