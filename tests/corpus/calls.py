"""Import a package, build every model, call every operation, read every answer."""

from __future__ import annotations

import importlib
import itertools
import json
import logging
import pkgutil
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx2
import pydantic
from typing_extensions import is_typeddict

from corpus.documents import Document, follow
from corpus.parts import Part, run_parts
from corpus.patterns import is_match, match_pattern
from corpus.samples import FORMATS, Samples
from sdksmith.python import examples

if TYPE_CHECKING:
    from corpus.one import Row

_STREAMS = ("text/event-stream", "application/jsonl", "application/x-ndjson")
_MOST_ITEMS = 3
_SAFE = "/:@!$&'()*+,;=~%"  # what a path may hold as it is (RFC 3986 §3.3)


class Arguments(examples.Samples):
    """Values for arguments; those with a pattern match it."""

    def text(self, schema: Mapping[str, Any], name: str) -> str:
        """Give a text that matches the pattern, if a text that does is found."""
        pattern, plain = schema.get("pattern"), super().text(schema, name)
        for text in (plain, FORMATS.get(schema.get("format", ""))):
            if pattern is None or text is not None and is_match(pattern, text):
                return text or plain
        least, most = schema.get("minLength", 0), schema.get("maxLength")
        made = match_pattern(pattern, least, most)
        return plain if made is None else made


def exercise(
    document: Document,
    row: Row,
    manifest: Mapping[str, Any],
    *,
    api: Any,
    catalogue: Any,
) -> None:
    """Do all this and note in the row what fails."""
    logging.disable(logging.CRITICAL)
    package = importlib.import_module(document.package)
    imports = Part(row.failures)
    for info in pkgutil.walk_packages(package.__path__, f"{document.package}."):
        row.modules += 1
        with _noting(imports, "import", info.name), warnings.catch_warnings():
            warnings.simplefilter("error")
            importlib.import_module(info.name)
    if row.failures:
        return
    kinds = list(_list_kinds(package))
    row.models = len(kinds)
    make_adapter = importlib.import_module(
        f"{document.package}._runtime.model"
    ).make_adapter
    row.failures += run_parts(kinds, partial(_build, make_adapter)).failures
    operations = list(api.operations()) if manifest["operations"] else []
    names = {entry["id"]: entry["name"] for entry in manifest["operations"]}
    called = run_parts(operations, partial(_call, document, catalogue, names))
    row.failures += called.failures
    row.called = sum(called.works.values())


@contextmanager
def _noting(part: Part, stage: str, where: str) -> Iterator[None]:
    """Note an exception as a failure of a stage."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever a package does, it is noted
        text = f"{type(error).__name__}: {str(error)[:600]}"
        part.failures.append({"stage": stage, "where": where, "error": text})


def _list_kinds(package: Any) -> Iterator[tuple[str, Any]]:
    for name in ("models", "params"):
        module = importlib.import_module(f"{package.__name__}.{name}")
        for key in module.__all__:
            yield f"{name}.{key}", getattr(module, key)


def _build(
    make_adapter: Callable[[Any], object], kinds: Iterable[tuple[str, Any]], part: Part
) -> None:
    """Build every model and twin."""
    for name, kind in kinds:
        with _noting(part, "build", name):
            if isinstance(kind, type) and issubclass(kind, pydantic.BaseModel):
                kind.model_rebuild()
            elif not isinstance(kind, type) or is_typeddict(kind):
                make_adapter(kind)  # a plain class only has names for values


def _call(
    document: Document,
    catalogue: Any,
    names: Mapping[str, str],
    operations: Sequence[Any],
    part: Part,
) -> None:
    """Call operations, strictly where the answer is one that the document allows."""
    if not operations:
        return
    server = Server(document)
    testing = importlib.import_module(f"{document.package}.testing")
    fake: Any = next(
        kind
        for kind in vars(testing).values()
        if isinstance(kind, type)
        and kind.__module__ == testing.__name__
        and hasattr(kind, "_kinds")
    )
    options: dict[str, Any] = {
        **fake._credentials,
        "base_url": "https://api.example.test",
        "max_retries": 0,
        "http_client": httpx2.Client(transport=httpx2.MockTransport(server.answer)),
    }
    strict = fake._kinds[0](strict_responses=True, **options)
    lenient = fake._kinds[0](**options)
    for operation in operations:
        server.expect(operation.method, operation.path)
        samples = Arguments(catalogue.components)
        source = examples.call_source(operation, catalogue, names, samples)
        before = len(part.failures)
        with _noting(part, "call", f"{operation.id}: {source[:500]}"):
            call: Callable[[Any], Any] = eval(f"lambda client: {source}", {})
            try:
                _read(call(strict))
            except Exception as error:
                # A sample that the document itself forbids proves nothing.
                if (
                    type(error).__name__ != "ResponseValidationError"
                    or server.is_sure()
                ):
                    raise
                _read(call(lenient))
            server.check()
        part.note((operation.method, operation.path), before == len(part.failures))


def _read(result: Any) -> None:
    """Read on in a stream. Of pages the first is enough: the next is the same again."""
    if hasattr(result, "close") and hasattr(result, "__iter__"):
        for _ in itertools.islice(result, _MOST_ITEMS):
            pass


class Server:
    """Answers a call with what the document says; looks at the request as well."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._samples = Samples(document.root)
        self._operations = {
            (method, path): value for method, path, value in document.operations()
        }
        self._line = ("", "")
        self._sent: tuple[Any, Any] | None = None
        self._request: Any = None

    def expect(self, method: str, path: str) -> None:
        """Say which operation is called next."""
        self._line, self._sent, self._request = (method, path), None, None

    def answer(self, request: Any) -> Any:
        """Give the first success that the document lists."""
        self._request = self._request or request
        if (
            "/token" in request.url.path
            and request.method == "POST"
            and not re.search("token", self._line[1])
        ):
            return httpx2.Response(200, json={"access_token": "t", "token_type": "b"})
        status, answer = self._success()
        headers = dict(self._headers(answer))
        media = answer.get("content") or {}
        if not media or status in (204, 304) or request.method == "HEAD":
            return httpx2.Response(status, headers=headers)
        kind, schema = self._choose(media)
        headers["content-type"] = kind
        return httpx2.Response(
            status, headers=headers, content=self._body(kind, schema)
        )

    def _success(self) -> tuple[int, Any]:
        answers = self._operations[self._line].get("responses") or {}
        for key, answer in answers.items():
            if str(key).startswith("2"):
                status = int(key) if str(key).isdigit() else 200
                return status, follow(self._document.root, answer)
        return 200, follow(self._document.root, answers.get("default", {}))

    def _choose(self, media: Mapping[str, Any]) -> tuple[str, Any]:
        asked = self._request.headers.get("accept", "")
        wanted = [kind for kind in media if kind.split(";")[0] in asked] or list(media)
        kind = min(wanted, key=lambda kind: "json" not in kind)
        schema = (media[kind] or {}).get("schema", {})
        if "*" in kind or "/" not in kind:
            kind = "application/json"
        return kind, schema

    def _headers(self, answer: Any) -> Iterator[tuple[str, str]]:
        for name, header in (answer.get("headers") or {}).items():
            header = follow(self._document.root, header)
            if name.lower() != "content-type" and isinstance(
                header.get("schema"), dict
            ):
                value = self._samples.value(header["schema"])
                if isinstance(value, str | int | float):
                    yield name, _header_text(value)

    def _body(self, kind: str, schema: Any) -> bytes:
        plain = kind.split(";")[0].strip().lower()
        if not ("json" in plain or plain in _STREAMS):
            return b"text"
        value = self._samples.value(schema)
        self._sent = (schema, value)
        text = json.dumps(value)
        return f"data: {text}\n\n".encode() if "event" in plain else text.encode()

    def is_sure(self) -> bool:
        """Whether the answer that was sent is one that the document allows."""
        return self._sent is not None and not self._samples.faults(*self._sent)

    def check(self) -> None:
        """Compare the request with the document.

        Raises:
            AssertionError: when it is not what the document describes.
        """
        request, (method, path) = self._request, self._line
        assert request is not None, "nothing was sent"
        assert request.method == method, f"sent as {request.method}"
        parts = re.split(r"\{[^{}]*\}", path.split("#")[0].split("?")[0])
        pattern = "[^/?]+".join(re.escape(quote(part, safe=_SAFE)) for part in parts)
        sent = request.url.raw_path.decode("ascii").split("?")[0]
        assert re.search(f"{pattern}/?$", sent), f"sent to {sent}"
        self._check_body(request)

    def _check_body(self, request: Any) -> None:
        body = follow(
            self._document.root, self._operations[self._line].get("requestBody")
        )
        kind = request.headers.get("content-type", "").split(";")[0]
        if not body or "json" not in kind or not request.content:
            return
        media = (body.get("content") or {}).get(kind)
        if media and isinstance(media.get("schema"), dict):
            faults = self._samples.faults(media["schema"], json.loads(request.content))
            # Of what is read only a request has nothing; a small body fits many variants.
            allowed = ("is a required property", "is valid under each of")
            faults = [one for one in faults if not any(w in one for w in allowed)]
            assert not faults, f"sent a body that the document forbids: {faults}"


def _header_text(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return re.sub(r"[^\x20-\x7e]", "", text) or "x"
