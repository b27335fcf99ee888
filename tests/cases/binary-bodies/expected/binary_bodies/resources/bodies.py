"""`client.bodies`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw
from .._runtime.uploads import ContentInput

_PUT_OCTETS: Operation[None] = Operation(
    id="putOctets",
    method="PUT",
    path="/octets",
    body=Body("application/octet-stream", lambda: params.PutOctetsBody, kind="binary"),
    answers={"204": Answer()},
)
_PUT_PNG: Operation[None] = Operation(
    id="putPng",
    method="PUT",
    path="/png",
    body=Body("image/png", lambda: params.PutPngBody, kind="binary", required=False),
    answers={"204": Answer()},
)
_PUT_IMAGE: Operation[None] = Operation(
    id="putImage",
    method="PUT",
    path="/image",
    bodies=(Body("image/*", lambda: params.PutImageBody, kind="binary"),),
    answers={"204": Answer()},
)
_PUT_ANY: Operation[None] = Operation(
    id="putAny",
    method="PUT",
    path="/any",
    bodies=(Body("*/*", lambda: params.PutAnyBody, kind="binary"),),
    answers={"204": Answer()},
)
_PUT_THING: Operation[None] = Operation(
    id="putThing",
    method="PUT",
    path="/thing",
    body=Body("application/json", lambda: params.ItemParam, spread=True),
    answers={"204": Answer()},
)
_PUT_TEXT: Operation[None] = Operation(
    id="putText",
    method="PUT",
    path="/text",
    body=Body("text/plain", lambda: params.PutTextBody, kind="text"),
    answers={"204": Answer()},
)
_PUT_LATIN: Operation[None] = Operation(
    id="putLatin",
    method="PUT",
    path="/latin",
    body=Body("text/csv; charset=ISO-8859-1", lambda: params.PutLatinBody, kind="text"),
    answers={"204": Answer()},
)
_PUT_MODE: Operation[None] = Operation(
    id="putMode",
    method="PUT",
    path="/mode",
    body=Body("text/plain", lambda: params.PutModeBody, kind="text"),
    answers={"204": Answer()},
)
_PUT_XML: Operation[None] = Operation(
    id="putXml",
    method="PUT",
    path="/xml",
    body=Body("application/xml", lambda: params.PutXmlBody, kind="text"),
    answers={"204": Answer()},
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_PUT_XML, locals())

    @cached_property
    def with_raw_response(self) -> BodiesWithRawResponse:
        """The same methods, giving the whole response."""
        return BodiesWithRawResponse(self._raw())


class BodiesWithRawResponse:
    """The methods of `Bodies`, giving the whole response."""

    def __init__(self, resource: Bodies) -> None:
        self.put_octets = raw(resource.put_octets)
        self.put_png = raw(resource.put_png)
        self.put_image = raw(resource.put_image)
        self.put_any = raw(resource.put_any)
        self.put_thing = raw(resource.put_thing)
        self.put_text = raw(resource.put_text)
        self.put_latin = raw(resource.put_latin)
        self.put_mode = raw(resource.put_mode)
        self.put_xml = raw(resource.put_xml)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_PUT_XML, locals())

    @cached_property
    def with_raw_response(self) -> AsyncBodiesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBodiesWithRawResponse(self._raw())


class AsyncBodiesWithRawResponse:
    """The methods of `AsyncBodies`, giving the whole response."""

    def __init__(self, resource: AsyncBodies) -> None:
        self.put_octets = async_raw(resource.put_octets)
        self.put_png = async_raw(resource.put_png)
        self.put_image = async_raw(resource.put_image)
        self.put_any = async_raw(resource.put_any)
        self.put_thing = async_raw(resource.put_thing)
        self.put_text = async_raw(resource.put_text)
        self.put_latin = async_raw(resource.put_latin)
        self.put_mode = async_raw(resource.put_mode)
        self.put_xml = async_raw(resource.put_xml)
