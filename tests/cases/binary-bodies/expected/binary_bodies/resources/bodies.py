"""`client.bodies`."""

from __future__ import annotations

from typing import Unpack

from .. import params
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

_PUT_OCTETS: Operation[None] = Operation(
    id="putOctets",
    method="PUT",
    path="/octets",
    body=Body("application/octet-stream", lambda: params.PutOctetsBody, kind="binary"),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_PNG: Operation[None] = Operation(
    id="putPng",
    method="PUT",
    path="/png",
    body=Body("image/png", lambda: params.PutPngBody, kind="binary", required=False),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_IMAGE: Operation[None] = Operation(
    id="putImage",
    method="PUT",
    path="/image",
    bodies=(Body("image/*", lambda: params.PutImageBody, kind="binary"),),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_ANY: Operation[None] = Operation(
    id="putAny",
    method="PUT",
    path="/any",
    bodies=(Body("*/*", lambda: params.PutAnyBody, kind="binary"),),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_THING: Operation[None] = Operation(
    id="putThing",
    method="PUT",
    path="/thing",
    body=Body("application/json", lambda: params.ItemParam, spread=True),
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
_PUT_LATIN: Operation[None] = Operation(
    id="putLatin",
    method="PUT",
    path="/latin",
    body=Body("text/csv; charset=ISO-8859-1", lambda: params.PutLatinBody, kind="text"),
    answers={"204": Answer()},
    accept="*/*",
)
_PUT_MODE: Operation[None] = Operation(
    id="putMode",
    method="PUT",
    path="/mode",
    body=Body("text/plain", lambda: params.PutModeBody, kind="text"),
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


class Bodies(Resource):
    """The `bodies` operations."""

    def put_octets(
        self,
        *,
        body: ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /octets`.

        Args:
            body: What to keep.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_OCTETS, locals())

    def put_png(
        self,
        *,
        body: ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /png`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_PNG, locals())

    def put_image(
        self,
        *,
        body: ContentInput,
        content_type: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /image`.

        Args:
            content_type: The content type of the body: image/*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_IMAGE, locals())

    def put_any(
        self,
        *,
        body: ContentInput,
        content_type: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /any`.

        Args:
            content_type: The content type of the body: */*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_ANY, locals())

    def put_thing(
        self,
        *,
        item_name: str,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /thing`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_THING, locals())

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

    def put_latin(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /latin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_LATIN, locals())

    def put_mode(
        self,
        *,
        body: params.ModeParam | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /mode`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PUT_MODE, locals())

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

    with_raw_response = variant(lambda: BodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodiesWithRawResponse(RawVariant):
    """The methods of `Bodies`, giving `RawResponse`."""

    put_octets = raw_method(Bodies.put_octets)
    put_png = raw_method(Bodies.put_png)
    put_image = raw_method(Bodies.put_image)
    put_any = raw_method(Bodies.put_any)
    put_thing = raw_method(Bodies.put_thing)
    put_text = raw_method(Bodies.put_text)
    put_latin = raw_method(Bodies.put_latin)
    put_mode = raw_method(Bodies.put_mode)
    put_xml = raw_method(Bodies.put_xml)


class BodiesWithStreamingResponse(StreamedVariant):
    """The methods of `Bodies`, giving `StreamedResponse`."""

    put_octets = streamed_method(Bodies.put_octets)
    put_png = streamed_method(Bodies.put_png)
    put_image = streamed_method(Bodies.put_image)
    put_any = streamed_method(Bodies.put_any)
    put_thing = streamed_method(Bodies.put_thing)
    put_text = streamed_method(Bodies.put_text)
    put_latin = streamed_method(Bodies.put_latin)
    put_mode = streamed_method(Bodies.put_mode)
    put_xml = streamed_method(Bodies.put_xml)


class AsyncBodies(AsyncResource):
    """The `bodies` operations."""

    async def put_octets(
        self,
        *,
        body: ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /octets`.

        Args:
            body: What to keep.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_OCTETS, locals())

    async def put_png(
        self,
        *,
        body: ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /png`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_PNG, locals())

    async def put_image(
        self,
        *,
        body: ContentInput,
        content_type: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /image`.

        Args:
            content_type: The content type of the body: image/*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_IMAGE, locals())

    async def put_any(
        self,
        *,
        body: ContentInput,
        content_type: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /any`.

        Args:
            content_type: The content type of the body: */*.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_ANY, locals())

    async def put_thing(
        self,
        *,
        item_name: str,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /thing`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_THING, locals())

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

    async def put_latin(
        self,
        *,
        body: str | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /latin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_LATIN, locals())

    async def put_mode(
        self,
        *,
        body: params.ModeParam | ContentInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /mode`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PUT_MODE, locals())

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

    with_raw_response = variant(lambda: AsyncBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncBodies`, giving `RawResponse`."""

    put_octets = async_raw_method(AsyncBodies.put_octets)
    put_png = async_raw_method(AsyncBodies.put_png)
    put_image = async_raw_method(AsyncBodies.put_image)
    put_any = async_raw_method(AsyncBodies.put_any)
    put_thing = async_raw_method(AsyncBodies.put_thing)
    put_text = async_raw_method(AsyncBodies.put_text)
    put_latin = async_raw_method(AsyncBodies.put_latin)
    put_mode = async_raw_method(AsyncBodies.put_mode)
    put_xml = async_raw_method(AsyncBodies.put_xml)


class AsyncBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodies`, giving `AsyncStreamedResponse`."""

    put_octets = async_streamed_method(AsyncBodies.put_octets)
    put_png = async_streamed_method(AsyncBodies.put_png)
    put_image = async_streamed_method(AsyncBodies.put_image)
    put_any = async_streamed_method(AsyncBodies.put_any)
    put_thing = async_streamed_method(AsyncBodies.put_thing)
    put_text = async_streamed_method(AsyncBodies.put_text)
    put_latin = async_streamed_method(AsyncBodies.put_latin)
    put_mode = async_streamed_method(AsyncBodies.put_mode)
    put_xml = async_streamed_method(AsyncBodies.put_xml)
