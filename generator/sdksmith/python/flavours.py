"""The two flavours of a resource's class: one that blocks, and one to be awaited."""

from collections.abc import Sequence
from dataclasses import dataclass

from sdksmith.python.views import (
    ChildView,
    ClientFlavourView,
    FlavourView,
    MethodView,
)


@dataclass(frozen=True)
class Children:
    """The resources below another one, by flavour."""

    blocking: tuple[ChildView, ...] = ()
    awaited: tuple[ChildView, ...] = ()

    def of(self, prefix: str) -> tuple[ChildView, ...]:
        """Give those of the flavour whose classes have a prefix."""
        return self.awaited if prefix else self.blocking


@dataclass(frozen=True)
class Method:
    """What both flavours of a method share; `returns` has what each of them gives.

    `paging` is the constant that says how a list goes on; `headers` the class of the
    answer's headers; `stream_end` the source of the mark that ends a stream, and is set
    for streams only.
    """

    name: str
    constant: str
    arguments: tuple[str, ...]
    overloads: tuple[tuple[str, ...], ...]
    returns: tuple[str, str]
    docstring: str
    api_line: str
    endpoint: str
    headers: str = ""
    paging: str = ""
    stream_end: str | None = None


def view_flavours(
    class_name: str,
    base: str,
    children: Children,
    methods: Sequence[Method],
) -> tuple[FlavourView, FlavourView]:
    """Give the views of both classes of a resource."""
    views = [
        FlavourView(
            class_name=f"{prefix}{class_name}",
            base=f"{prefix}{base}",
            streamed=f"{prefix}StreamedResponse",
            children=children.of(prefix),
            methods=tuple(_view(method, is_async=bool(prefix)) for method in methods),
            raw_rows=tuple(_raw_row(m, prefix, class_name) for m in _whole(methods)),
            streaming_rows=tuple(
                f"{m.name} = {_function('streamed_method', prefix)}"
                f"({prefix}{class_name}.{m.name})"
                for m in _whole(methods)
            ),
        )
        for prefix in ("", "Async")
    ]
    return views[0], views[1]


def view_client_flavours(
    name: str, children: Children
) -> tuple[ClientFlavourView, ...]:
    """Give the views of both classes of the client."""
    return tuple(
        ClientFlavourView(
            class_name=f"{prefix}{name}",
            base=f"{prefix or 'Sync'}Client",
            options=f"{prefix}ClientOptions",
            streamed=f"{prefix}StreamedResponse",
            raw_method=_function("raw_method", prefix),
            streamed_method=_function("streamed_method", prefix),
            children=children.of(prefix),
        )
        for prefix in ("", "Async")
    )


def _whole(methods: Sequence[Method]) -> list[Method]:
    """Give the methods that have variants; a stream has its response on itself."""
    return [method for method in methods if method.stream_end is None]


def _function(name: str, prefix: str) -> str:
    return f"async_{name}" if prefix else name


def _raw_row(method: Method, prefix: str, class_name: str) -> str:
    target = f"{prefix}{class_name}.{method.name}"
    if method.headers:
        function = _function("raw_with_headers", prefix)
        return f"{method.name} = {function}({target}, lambda: {method.headers})"
    return f"{method.name} = {_function('raw_method', prefix)}({target})"


def _view(method: Method, *, is_async: bool) -> MethodView:
    define, wait = ("async def", "await ") if is_async else ("def", "")
    call = f"{wait}self._call({method.constant}, locals())"
    if method.paging:  # gives at once what can be awaited and iterated over
        define = "def"
        call = f"self._page({method.constant}, {method.paging}, locals())"
    elif method.stream_end is not None:
        function = "open_async_stream" if is_async else "open_stream"
        end = f", {method.stream_end}" if method.stream_end else ""
        call = f"{wait}{function}(self, {method.constant}, locals(){end})"
    return MethodView(
        head=f"{define} {method.name}",
        arguments=method.arguments,
        overloads=method.overloads,
        returns=method.returns[1 if is_async else 0],
        docstring=method.docstring,
        call=call,
        api_line=method.api_line,
        endpoint=method.endpoint,
    )
