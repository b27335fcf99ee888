"""No value of a path parameter changes the path, in any style: hostile values, by chance."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from conformance.recorder import Recorder, record
from sdksmith.cli import main

PACKAGE = "escapes_sdk"
TYPES: dict[str, Any] = {
    "string": {"type": "string"},
    "array": {"type": "array", "items": {"type": "string"}},
    "object": {"type": "object", "additionalProperties": {"type": "string"}},
}
STYLES = [
    (style, explode) for style in ("simple", "label", "matrix") for explode in (0, 1)
]
PIECES = st.sampled_from(
    [
        *"./\\?#%;,&=+:@ \t\r\n\0~é☂",
        "..",
        "../",
        "%2e",
        "%2F",
        "//",
        "/./",
        "a",
        "http:",
    ]
)
TEXTS = st.lists(PIECES, max_size=6).map("".join) | st.text(max_size=8)


def make_document() -> Any:
    """Give a document of each style and type; `allowReserved` means nothing in a path."""
    paths: dict[str, Any] = {}
    for kind, schema in TYPES.items():
        for style, explode in STYLES:
            name = f"{kind}_{style}_{explode}"
            parameter = {
                "name": "v",
                "in": "path",
                "required": True,
                "schema": schema,
                "style": style,
                "explode": bool(explode),
                "allowReserved": True,
            }
            paths[f"/before/{{v}}/after/{name}"] = {
                "get": {
                    "operationId": name,
                    "x-sdk-method": name,
                    "tags": ["all"],
                    "x-sdk-resource": "all",
                    "parameters": [parameter],
                    "responses": {"204": {"description": "Seen."}},
                }
            }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Escapes", "version": "1"},
        "servers": [{"url": "http://127.0.0.1:1/base"}],
        "paths": paths,
    }


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """A server on a real socket."""
    with record() as recorder:
        yield recorder


@pytest.fixture(scope="module")
def client(
    tmp_path_factory: pytest.TempPathFactory, server: Recorder
) -> Iterator[tuple[Any, type[Exception]]]:
    """A client of the package, and the error by which it refuses."""
    folder = tmp_path_factory.mktemp("escapes")
    document = folder / "openapi.json"
    document.write_text(json.dumps(make_document()), encoding="utf-8")
    arguments = ["generate", str(document), "--output", str(folder / "out")]
    assert 0 == main([*arguments, "--package", PACKAGE, "--quiet"])
    sys.path.insert(0, str(folder / "out"))
    package = importlib.import_module(PACKAGE)
    with package.EscapesSdk(base_url=f"{server.url}/base") as client:
        yield client, package.RequestValidationError
    sys.path.remove(str(folder / "out"))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def remove_dot_segments(path: str) -> list[str]:
    """Give the segments that a server sees, `%2e` being a dot (RFC 3986 5.2.4, 6.2.2)."""
    found: list[str] = []
    for segment in path.split("/"):
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del found[-1:]
        elif plain != ".":
            found.append(segment)
    return found


@pytest.mark.parametrize(("style", "explode"), STYLES)
@pytest.mark.parametrize("kind", TYPES)
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(texts=st.lists(TEXTS, min_size=1, max_size=3))
@example(texts=[""])
@example(texts=["."])
@example(texts=[".."])
@example(texts=["..", ".."])
@example(texts=["%2e%2e"])
@example(texts=["../../etc/passwd?x#y"])
def test_path_is_kept(
    kind: str,
    style: str,
    explode: int,
    texts: list[str],
    client: tuple[Any, type[Exception]],
    server: Recorder,
) -> None:
    """The request's path has the template's segments; or nothing was sent at all."""
    texts = texts[:1] if kind == "string" else texts
    pairs = dict(zip(texts, reversed(texts), strict=True))
    values = {"string": texts[0], "array": texts, "object": pairs}
    name = f"{kind}_{style}_{explode}"
    server.requests.clear()
    try:
        getattr(client[0].all, name)(values[kind])
    except client[1]:
        assert [] == server.requests
        # Only what would make a segment of nothing or dots is refused.
        assert set("".join(texts)) <= {"."}
        return
    (request,) = server.requests
    line = request.split(b"\r\n")[0].decode("ascii")
    method, target, version = line.split(" ")
    assert ("GET", "HTTP/1.1") == (method, version)
    assert not {"?", "#", "\\"} & set(target)
    *before, value, after, last = remove_dot_segments(target)
    assert (["", "base", "before"], "after", name) == (before, after, last)
    assert value
    if kind == "string":
        mark = {"simple": "", "label": ".", "matrix": ";v=" if texts[0] else ";v"}
        assert mark[style] + texts[0] == unquote(value)


def test_text_that_is_no_unicode_is_refused(
    client: tuple[Any, type[Exception]], server: Recorder
) -> None:
    """Half a character has no UTF-8 and is not sent."""
    server.requests.clear()
    with pytest.raises(client[1]):
        client[0].all.string_simple_0("\ud800")
    assert [] == server.requests
