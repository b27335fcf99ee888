"""`client.bodies`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_PUT_ARRAY: Operation[None] = Operation(
    id="putArray",
    method="PUT",
    path="/array",
    body=Body("application/json", lambda: params.PutArrayBody),
    answers={"204": Answer()},
)
_PUT_OBJECTS: Operation[None] = Operation(
    id="putObjects",
    method="PUT",
    path="/objects",
    body=Body("application/json", lambda: params.PutObjectsBody),
    answers={"204": Answer()},
)
_PUT_SCALAR: Operation[None] = Operation(
    id="putScalar",
    method="PUT",
    path="/scalar",
    body=Body("application/json", lambda: params.PutScalarBody),
    answers={"204": Answer()},
)
_PUT_MAP: Operation[None] = Operation(
    id="putMap",
    method="PUT",
    path="/map",
    body=Body("application/json", lambda: params.PutMapBody),
    answers={"204": Answer()},
)
_PUT_FREE: Operation[None] = Operation(
    id="putFree",
    method="PUT",
    path="/free",
    body=Body("application/json", lambda: params.PutFreeBody, required=False),
    answers={"204": Answer()},
)
_PUT_ANY: Operation[None] = Operation(
    id="putAny",
    method="PUT",
    path="/any",
    body=Body("application/json", lambda: params.PutAnyBody),
    answers={"204": Answer()},
)
_PUT_UNION: Operation[None] = Operation(
    id="putUnion",
    method="PUT",
    path="/union",
    body=Body("application/json", lambda: params.PutUnionBody),
    answers={"204": Answer()},
)
_PUT_NULLABLE: Operation[None] = Operation(
    id="putNullable",
    method="PUT",
    path="/nullable",
    body=Body("application/json", lambda: params.PutNullableBody),
    answers={"204": Answer()},
)
_PUT_TEXT: Operation[None] = Operation(
    id="putText",
    method="PUT",
    path="/text",
    body=Body("text/plain"),
    answers={"204": Answer()},
)
_PUT_XML: Operation[None] = Operation(
    id="putXml",
    method="PUT",
    path="/xml",
    body=Body("application/xml"),
    answers={"204": Answer()},
)
_PUT_BINARY: Operation[None] = Operation(
    id="putBinary",
    method="PUT",
    path="/binary",
    body=Body("application/octet-stream"),
    answers={"204": Answer()},
)
_PATCH_VENDOR: Operation[None] = Operation(
    id="patchVendor",
    method="PATCH",
    path="/vendor",
    body=Body("application/merge-patch+json", lambda: params.ThingParam, spread=True),
    answers={"204": Answer()},
)
_POST_OPTIONAL: Operation[None] = Operation(
    id="postOptional",
    method="POST",
    path="/optional",
    body=Body(
        "application/json", lambda: params.ThingParam, spread=True, required=False
    ),
    answers={"204": Answer()},
)
_POST_EMPTY: Operation[None] = Operation(
    id="postEmpty",
    method="POST",
    path="/empty",
    body=Body("application/json", lambda: params.PostEmptyRequestParam, spread=True),
    answers={"204": Answer()},
)


class BodiesResource(Resource):
    """The `bodies` operations."""

    def put_array(
        self,
        *,
        body: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /array`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_ARRAY, locals())

    def put_objects(
        self,
        *,
        body: Sequence[params.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /objects`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_OBJECTS, locals())

    def put_scalar(
        self,
        *,
        body: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /scalar`.

        Args:
            body: The new level.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_SCALAR, locals())

    def put_map(
        self,
        *,
        body: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /map`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_MAP, locals())

    def put_free(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /free`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_FREE, locals())

    def put_any(
        self,
        *,
        body: Any,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /any`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_ANY, locals())

    def put_union(
        self,
        *,
        body: (
            str
            | params.ThingParam
            | models.Thing
            | Sequence[params.ThingParam | models.Thing]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /union`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_UNION, locals())

    def put_nullable(
        self,
        *,
        body: str | None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /nullable`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_NULLABLE, locals())

    def put_text(
        self,
        *,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /text`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_TEXT, locals())

    def put_xml(
        self,
        *,
        body: bytes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /xml`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_XML, locals())

    def put_binary(
        self,
        *,
        body: bytes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /binary`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_BINARY, locals())

    def patch_vendor(
        self,
        *,
        name: str,
        body_text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /vendor`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PATCH_VENDOR, locals())

    def post_optional(
        self,
        *,
        name: str | Omit = omit,
        body_text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /optional`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_POST_OPTIONAL, locals())

    def post_empty(
        self,
        *,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /empty`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_POST_EMPTY, locals())

    @cached_property
    def with_raw_response(self) -> BodiesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return BodiesResourceWithRawResponse(self._raw())


class BodiesResourceWithRawResponse:
    """The methods of `BodiesResource`, giving the whole response."""

    def __init__(self, resource: BodiesResource) -> None:
        self.put_array = raw(resource.put_array)
        self.put_objects = raw(resource.put_objects)
        self.put_scalar = raw(resource.put_scalar)
        self.put_map = raw(resource.put_map)
        self.put_free = raw(resource.put_free)
        self.put_any = raw(resource.put_any)
        self.put_union = raw(resource.put_union)
        self.put_nullable = raw(resource.put_nullable)
        self.put_text = raw(resource.put_text)
        self.put_xml = raw(resource.put_xml)
        self.put_binary = raw(resource.put_binary)
        self.patch_vendor = raw(resource.patch_vendor)
        self.post_optional = raw(resource.post_optional)
        self.post_empty = raw(resource.post_empty)


class AsyncBodiesResource(AsyncResource):
    """The `bodies` operations."""

    async def put_array(
        self,
        *,
        body: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /array`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_ARRAY, locals())

    async def put_objects(
        self,
        *,
        body: Sequence[params.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /objects`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_OBJECTS, locals())

    async def put_scalar(
        self,
        *,
        body: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /scalar`.

        Args:
            body: The new level.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_SCALAR, locals())

    async def put_map(
        self,
        *,
        body: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /map`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_MAP, locals())

    async def put_free(
        self,
        *,
        body: Mapping[str, Any] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /free`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_FREE, locals())

    async def put_any(
        self,
        *,
        body: Any,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /any`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_ANY, locals())

    async def put_union(
        self,
        *,
        body: (
            str
            | params.ThingParam
            | models.Thing
            | Sequence[params.ThingParam | models.Thing]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /union`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_UNION, locals())

    async def put_nullable(
        self,
        *,
        body: str | None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /nullable`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_NULLABLE, locals())

    async def put_text(
        self,
        *,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /text`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_TEXT, locals())

    async def put_xml(
        self,
        *,
        body: bytes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /xml`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_XML, locals())

    async def put_binary(
        self,
        *,
        body: bytes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /binary`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_BINARY, locals())

    async def patch_vendor(
        self,
        *,
        name: str,
        body_text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /vendor`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PATCH_VENDOR, locals())

    async def post_optional(
        self,
        *,
        name: str | Omit = omit,
        body_text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /optional`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_POST_OPTIONAL, locals())

    async def post_empty(
        self,
        *,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /empty`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_POST_EMPTY, locals())

    @cached_property
    def with_raw_response(self) -> AsyncBodiesResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBodiesResourceWithRawResponse(self._raw())


class AsyncBodiesResourceWithRawResponse:
    """The methods of `AsyncBodiesResource`, giving the whole response."""

    def __init__(self, resource: AsyncBodiesResource) -> None:
        self.put_array = async_raw(resource.put_array)
        self.put_objects = async_raw(resource.put_objects)
        self.put_scalar = async_raw(resource.put_scalar)
        self.put_map = async_raw(resource.put_map)
        self.put_free = async_raw(resource.put_free)
        self.put_any = async_raw(resource.put_any)
        self.put_union = async_raw(resource.put_union)
        self.put_nullable = async_raw(resource.put_nullable)
        self.put_text = async_raw(resource.put_text)
        self.put_xml = async_raw(resource.put_xml)
        self.put_binary = async_raw(resource.put_binary)
        self.patch_vendor = async_raw(resource.patch_vendor)
        self.post_optional = async_raw(resource.post_optional)
        self.post_empty = async_raw(resource.post_empty)
