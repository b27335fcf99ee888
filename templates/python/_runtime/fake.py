"""The API as a fake: real clients, whose requests are checked and answered here."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Generic, Literal, NamedTuple, Self, TypeVar, Unpack, cast

from pydantic import ValidationError
from pydantic_core import from_json
from typing_extensions import TypedDict

from ._http import httpx
from .encoding import dump_json
from .errors import APIConnectionError, APITimeoutError, SDKError, status_error_type
from .fake_routes import Route, find_route
from .flow import Wait
from .inputs import to_plain
from .lenient import Builder, show_path
from .model import adapter_of
from .omit import omit
from .operation import Answer, Operation
from .options import AsyncClientOptions, ClientOptions

T = TypeVar("T")
S = TypeVar("S")
A = TypeVar("A")
Replier = Callable[["FakeCall"], httpx.Response]


class FakeError(AssertionError):
    """A request, or an answer that a test asks for, breaks the document."""


class FakeCall(NamedTuple):
    """One request as it came, each try for itself; `params` of path and query."""

    request: httpx.Request
    method: str
    path: str
    params: Mapping[str, str]
    headers: Mapping[str, str]

    @property
    def json(self) -> Any:
        """The body as JSON data."""
        return from_json(self.request.content)


class Reply(TypedDict, total=False):
    """How a reply comes, and how often."""

    status: int
    headers: Mapping[str, str]
    times: int


class FakeOperation(Generic[T]):
    """What one operation answers, and the `calls` that came.

    Replies with `times` come first, as they were set; then, for ever, the one that was
    last set without. At first that is the document's example.
    """

    def __init__(self, name: str, row: list[Any], fake: Fake[Any, Any]) -> None:
        self.calls: list[FakeCall] = []
        self._name, self._fake = name, fake
        line, self._examples, required = row
        self.route = Route(line, required)
        self._queue: deque[Replier] = deque()
        self.answers(lambda _: omit)

    @property
    def example(self) -> Any:
        """The example of a success as JSON data, for you to change and return."""
        place = next(iter(self._examples.values()), 0)
        return from_json(dump_json(self._fake.examples[place]))

    def returns(
        self,
        *values: T | Mapping[str, Any] | Sequence[Mapping[str, Any]],
        **options: Unpack[Reply],
    ) -> Self:
        """Answer with the values in turn, models or JSON data; without, the example."""
        *first, last = [self._respond(v, **options) for v in values or (omit,)]
        self._queue.extend(first)
        return self._add(last, **options)

    def raises(
        self, error: int | type[SDKError], body: object = omit, **options: Unpack[Reply]
    ) -> Self:
        """Answer with a status, or as it takes for the client to raise a class."""
        if not isinstance(error, int) and issubclass(error, APIConnectionError):
            late = issubclass(error, APITimeoutError)
            return self.fails("timeout" if late else "connect", **options)
        statuses: Any = {status_error_type(s): s for s in (*range(499, 399, -1), 500)}
        options["status"] = error if isinstance(error, int) else statuses[error]
        return self._add(self._respond(body, **options), **options)

    def fails(
        self, how: Literal["connect", "timeout", "drop"], **options: Unpack[Reply]
    ) -> Self:
        """Give no answer: refuse to connect, let the client wait, break off."""

        def fail(call: FakeCall) -> httpx.Response:
            kinds = {"connect": httpx.ConnectError, "timeout": httpx.ReadTimeout}
            raise kinds.get(how, httpx.ReadError)(f"fake {how}", request=call.request)

        return self._add(fail, **options)

    def answers(
        self, function: Callable[[FakeCall], object], **options: Unpack[Reply]
    ) -> Self:
        """Answer with what a function gives: a value, or a whole response as it is."""

        def ask(call: FakeCall) -> httpx.Response:
            given = function(call)
            if isinstance(given, httpx.Response):
                return given
            return self._respond(given, **options)(call)

        return self._add(ask, **options)

    def assert_called_once(self) -> FakeCall:
        """The only call. Raises: FakeError: if there was none, or a second."""
        if len(self.calls) != 1:
            raise FakeError(f"{self._name}: called {len(self.calls)} times, not once")
        return self.calls[0]

    def _add(self, reply: Replier, **options: Unpack[Reply]) -> Self:
        if "times" not in options:
            self._last = reply
        self._queue.extend([reply] * options.get("times", 0))
        return self

    def _respond(self, value: object, **options: Unpack[Reply]) -> Replier:
        """The reply with the first documented answer that can hold the value."""
        faults: list[str] = []
        for code, answer, shown in self._list_answers(options.get("status")):
            content, found = _encode(answer, shown if value is omit else value)
            faults += found
            if value is omit or not found or code >= 400 or not self._fake.strict:
                break
        else:
            raise FakeError("\n  ".join([f"{self._name} has no such answer:", *faults]))
        headers = {"Content-Type": answer.media_type, **options.get("headers", {})}
        return lambda _: httpx.Response(
            code, headers=headers, stream=httpx.ByteStream(content)
        )

    def _list_answers(self, status: int | None) -> Iterator[tuple[int, Answer, Any]]:
        """What is documented of a status, or of all successes: code, answer, example."""
        operation = self._find()
        table = {**operation.errors, **operation.answers}
        codes = [int(key) if key.isdigit() else 200 for key in operation.answers]
        for code in [status] if status else codes or [200]:
            keys = (str(code), f"{code // 100}XX", "default")
            key = next((key for key in keys if key in table), "")
            answer = table.get(key, Answer("application/json"))
            shown = self._fake.examples[self._examples.get(key, 0)]
            yield from ((code, each, shown) for each in (answer, *answer.others))

    def _find(self) -> Operation[Any]:
        """The description that the client uses; its module is loaded for it."""
        module, _, method = self._name.rpartition(".")
        resource = import_module(f"..resources.{module}", __package__)
        return cast("Operation[Any]", getattr(resource, f"_{method.upper()}"))

    def handle(self, call: FakeCall) -> httpx.Response:
        """Note a call, check it and answer it."""
        self.calls.append(call)
        faults = list(self._find_faults(call)) if self._fake.strict else []
        if faults:
            raise FakeError("\n  ".join([f"{self._name} was called wrongly:", *faults]))
        try:
            reply = self._queue.popleft()
        except IndexError:
            reply = self._last
        return reply(call)

    def _find_faults(self, call: FakeCall) -> Iterator[str]:
        """What a request lacks, and how its JSON body breaks the document."""
        for name in self.route.list_missing({**call.headers, **call.params}):
            yield f"{name}: missing"
        operation, content = self._find(), call.request.content
        bodies = [body for body in (operation.body, *operation.bodies) if body]
        needed = [body.required and body.kind != "form" for body in bodies]
        if bodies and not content and all(needed):  # a form without fields is empty
            yield "body: missing"
        sent = call.headers.get("content-type", "").partition(";")[0]
        body = next((b for b in bodies if b.media_type.startswith(sent)), None)
        if not (content and body and body.type and body.kind == "json"):
            return
        try:
            adapter_of(body.type).validate_json(content)
        except ValidationError as error:
            for e in error.errors(include_url=False, include_context=False):
                yield f"{show_path(e['loc']) or 'body'}: {e['msg']}"


def _encode(answer: Answer, value: object) -> tuple[bytes, list[str]]:
    """A value as the body of an answer, and what the document has against it."""
    # In any media type it is read as JSON if it has a type.
    is_json = "json" in answer.media_type or bool(
        answer.type and "*" in answer.media_type
    )
    if value is None and not answer.media_type:
        return b"", []
    if isinstance(value, bytes | str) and not is_json:
        return value.encode() if isinstance(value, str) else value, []
    if not answer.type:
        return dump_json(to_plain(value)), [] if is_json else ["body: not JSON"]
    builder = Builder()
    built = builder.build(answer.type(), value)
    faults = [f"{show_path(p.path) or 'body'}: {p.message}" for p in builder.problems]
    options: dict[str, Any] = {"by_alias": True, "exclude_unset": True}
    return adapter_of(answer.type).dump_json(built, **options, warnings=False), faults


class Fake(Generic[S, A]):
    """The API in this process; safe to share between threads and tasks.

    Its clients are real, need no credential, do not wait: `waits` are the seconds spared.
    `calls` are all that came; with `strict` one that the document forbids is a FakeError.
    `transport` is for an HTTP client of your own.
    """

    _kinds: tuple[Callable[..., S], Callable[..., A]]
    _credentials: Mapping[str, str]

    def __init__(self, *, strict: bool = True) -> None:
        self.strict = strict
        self.calls: list[FakeCall] = []
        self.waits: list[float] = []
        self.transport = httpx.MockTransport(self._answer)
        file = Path(__file__).parents[1] / "testing.json"
        self.examples, rows = from_json(file.read_bytes())
        self._operations: list[FakeOperation[Any]] = []
        own = dir(self)  # a resource of such a name gets an underscore after it
        for name, row in rows.items():
            *steps, last = name.split(".")
            steps[0] += "_" * (steps[0] in own)
            node: object = self
            for step in steps:
                node = vars(node).setdefault(step, SimpleNamespace())
            self._operations.append(FakeOperation[Any](name, row, self))
            setattr(node, last, self._operations[-1])
        self._routes = [operation.route for operation in self._operations]

    def client(self, **options: Unpack[ClientOptions]) -> S:
        """A client of this API."""
        return cast(S, self._make(self._kinds[0], httpx.Client, options))

    def async_client(self, **options: Unpack[AsyncClientOptions]) -> A:
        """A client of this API to await, under asyncio or trio."""
        return cast(A, self._make(self._kinds[1], httpx.AsyncClient, options))

    def _make(self, kind: Any, library: Any, options: Mapping[str, Any]) -> Any:
        def do(client: object, *arguments: Any) -> Any:
            *first, step = arguments
            if isinstance(step, Wait):
                self.waits.append(step.seconds)
                step = Wait(0)
            return kind._do(client, *first, step)

        if "http_client" in options:
            raise TypeError("a fake brings the http_client itself")
        quick = type(kind.__name__, (kind,), {"_do": do})
        http = library(transport=self.transport)
        ours = {"base_url": "http://fake.test", "rate_limit": None, "http_client": http}
        return quick(**{**ours, **self._credentials, **options})

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.partition(b"?")[0].decode()
        line = f"{request.method} {path}"
        cookies = re.findall(r"([^=;\s]+)=([^;]*)", request.headers.get("cookie", ""))
        given = {**dict(cookies), **request.url.params}
        found = find_route(self._routes, line, {**request.headers, **given})
        if not found and self.strict:
            raise FakeError(f"the document has no {line}")
        if not found:
            return httpx.Response(404, stream=httpx.ByteStream(b""))
        params, operation = {**given, **found[1]}, self._operations[found[0]]
        call = FakeCall(request, request.method, path, params, request.headers)
        self.calls.append(call)
        return operation.handle(call)
