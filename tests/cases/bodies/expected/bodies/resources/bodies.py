"""`client.bodies`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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
from .._runtime.uploads import ContentInput

_PUT_ARRAY: Operation[None] = Operation(
    id="putArray",
    method="PUT",
    path="/array",
    body=Body("application/json", lambda: params.PutArrayBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_OBJECTS: Operation[None] = Operation(
    id="putObjects",
    method="PUT",
    path="/objects",
    body=Body("application/json", lambda: params.PutObjectsBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_SCALAR: Operation[None] = Operation(
    id="putScalar",
    method="PUT",
    path="/scalar",
    body=Body("application/json", lambda: params.PutScalarBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_MAP: Operation[None] = Operation(
    id="putMap",
    method="PUT",
    path="/map",
    body=Body("application/json", lambda: params.PutMapBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_FREE: Operation[None] = Operation(
    id="putFree",
    method="PUT",
    path="/free",
    body=Body("application/json", lambda: params.PutFreeBody, required=False),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_ANY: Operation[None] = Operation(
    id="putAny",
    method="PUT",
    path="/any",
    body=Body("application/json", lambda: params.PutAnyBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_UNION: Operation[None] = Operation(
    id="putUnion",
    method="PUT",
    path="/union",
    body=Body("application/json", lambda: params.PutUnionBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_NULLABLE: Operation[None] = Operation(
    id="putNullable",
    method="PUT",
    path="/nullable",
    body=Body("application/json", lambda: params.PutNullableBody),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_TEXT: Operation[None] = Operation(
    id="putText",
    method="PUT",
    path="/text",
    body=Body("text/plain", lambda: params.PutTextBody, kind="text"),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_XML: Operation[None] = Operation(
    id="putXml",
    method="PUT",
    path="/xml",
    body=Body("application/xml", lambda: params.PutXmlBody, kind="text"),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_BINARY: Operation[None] = Operation(
    id="putBinary",
    method="PUT",
    path="/binary",
    body=Body("application/octet-stream", lambda: params.PutBinaryBody, kind="binary"),
    answers={"204": Answer()},
    accept="*/*",
)
_PATCH_VENDOR: Operation[None] = Operation(
    id="patchVendor",
    method="PATCH",
    path="/vendor",
    bodies=(
        Body("application/merge-patch+json", lambda: params.ThingParam, spread=True),
        Body("text/plain", lambda: params.PatchVendorBody, kind="text"),
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_POST_OPTIONAL: Operation[None] = Operation(
    id="postOptional",
    method="POST",
    path="/optional",
    body=Body(
        "application/json", lambda: params.ThingParam, spread=True, required=False
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_POST_EMPTY: Operation[None] = Operation(
    id="postEmpty",
    method="POST",
    path="/empty",
    body=Body("application/json", lambda: params.PostEmptyRequestParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_NULLABLE, locals())

    def put_text(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_TEXT, locals())

    def put_xml(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_XML, locals())

    def put_binary(
        self,
        *,
        body: ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /binary`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_BINARY, locals())

    @overload
    def patch_vendor(
        self,
        *,
        name: str,
        body_text: str | Omit = omit,
        content_type: Literal[
            "application/merge-patch+json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def patch_vendor(
        self,
        *,
        body: str | ContentInput,
        content_type: Literal["text/plain"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def patch_vendor(
        self,
        *,
        name: str | Omit = omit,
        body_text: str | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: Literal[
            "application/merge-patch+json", "text/plain"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /vendor`.

        Args:
            content_type: The content type of the body: application/merge-patch+json,
                text/plain.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_POST_EMPTY, locals())

    with_raw_response = variant(lambda: BodiesResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodiesResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodiesResourceWithRawResponse(RawVariant):
    """The methods of `BodiesResource`, giving `RawResponse`."""

    put_array = raw_method(BodiesResource.put_array)
    put_objects = raw_method(BodiesResource.put_objects)
    put_scalar = raw_method(BodiesResource.put_scalar)
    put_map = raw_method(BodiesResource.put_map)
    put_free = raw_method(BodiesResource.put_free)
    put_any = raw_method(BodiesResource.put_any)
    put_union = raw_method(BodiesResource.put_union)
    put_nullable = raw_method(BodiesResource.put_nullable)
    put_text = raw_method(BodiesResource.put_text)
    put_xml = raw_method(BodiesResource.put_xml)
    put_binary = raw_method(BodiesResource.put_binary)
    patch_vendor = raw_method(BodiesResource.patch_vendor)
    post_optional = raw_method(BodiesResource.post_optional)
    post_empty = raw_method(BodiesResource.post_empty)


class BodiesResourceWithStreamingResponse(StreamedVariant):
    """The methods of `BodiesResource`, giving `StreamedResponse`."""

    put_array = streamed_method(BodiesResource.put_array)
    put_objects = streamed_method(BodiesResource.put_objects)
    put_scalar = streamed_method(BodiesResource.put_scalar)
    put_map = streamed_method(BodiesResource.put_map)
    put_free = streamed_method(BodiesResource.put_free)
    put_any = streamed_method(BodiesResource.put_any)
    put_union = streamed_method(BodiesResource.put_union)
    put_nullable = streamed_method(BodiesResource.put_nullable)
    put_text = streamed_method(BodiesResource.put_text)
    put_xml = streamed_method(BodiesResource.put_xml)
    put_binary = streamed_method(BodiesResource.put_binary)
    patch_vendor = streamed_method(BodiesResource.patch_vendor)
    post_optional = streamed_method(BodiesResource.post_optional)
    post_empty = streamed_method(BodiesResource.post_empty)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_NULLABLE, locals())

    async def put_text(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /text`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_TEXT, locals())

    async def put_xml(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /xml`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_XML, locals())

    async def put_binary(
        self,
        *,
        body: ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /binary`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_BINARY, locals())

    @overload
    async def patch_vendor(
        self,
        *,
        name: str,
        body_text: str | Omit = omit,
        content_type: Literal[
            "application/merge-patch+json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def patch_vendor(
        self,
        *,
        body: str | ContentInput,
        content_type: Literal["text/plain"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def patch_vendor(
        self,
        *,
        name: str | Omit = omit,
        body_text: str | Omit = omit,
        body: str | ContentInput | Omit = omit,
        content_type: Literal[
            "application/merge-patch+json", "text/plain"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /vendor`.

        Args:
            content_type: The content type of the body: application/merge-patch+json,
                text/plain.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_POST_EMPTY, locals())

    with_raw_response = variant(lambda: AsyncBodiesResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodiesResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodiesResourceWithRawResponse(RawVariant):
    """The methods of `AsyncBodiesResource`, giving `RawResponse`."""

    put_array = async_raw_method(AsyncBodiesResource.put_array)
    put_objects = async_raw_method(AsyncBodiesResource.put_objects)
    put_scalar = async_raw_method(AsyncBodiesResource.put_scalar)
    put_map = async_raw_method(AsyncBodiesResource.put_map)
    put_free = async_raw_method(AsyncBodiesResource.put_free)
    put_any = async_raw_method(AsyncBodiesResource.put_any)
    put_union = async_raw_method(AsyncBodiesResource.put_union)
    put_nullable = async_raw_method(AsyncBodiesResource.put_nullable)
    put_text = async_raw_method(AsyncBodiesResource.put_text)
    put_xml = async_raw_method(AsyncBodiesResource.put_xml)
    put_binary = async_raw_method(AsyncBodiesResource.put_binary)
    patch_vendor = async_raw_method(AsyncBodiesResource.patch_vendor)
    post_optional = async_raw_method(AsyncBodiesResource.post_optional)
    post_empty = async_raw_method(AsyncBodiesResource.post_empty)


class AsyncBodiesResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodiesResource`, giving `AsyncStreamedResponse`."""

    put_array = async_streamed_method(AsyncBodiesResource.put_array)
    put_objects = async_streamed_method(AsyncBodiesResource.put_objects)
    put_scalar = async_streamed_method(AsyncBodiesResource.put_scalar)
    put_map = async_streamed_method(AsyncBodiesResource.put_map)
    put_free = async_streamed_method(AsyncBodiesResource.put_free)
    put_any = async_streamed_method(AsyncBodiesResource.put_any)
    put_union = async_streamed_method(AsyncBodiesResource.put_union)
    put_nullable = async_streamed_method(AsyncBodiesResource.put_nullable)
    put_text = async_streamed_method(AsyncBodiesResource.put_text)
    put_xml = async_streamed_method(AsyncBodiesResource.put_xml)
    put_binary = async_streamed_method(AsyncBodiesResource.put_binary)
    patch_vendor = async_streamed_method(AsyncBodiesResource.patch_vendor)
    post_optional = async_streamed_method(AsyncBodiesResource.post_optional)
    post_empty = async_streamed_method(AsyncBodiesResource.post_empty)
