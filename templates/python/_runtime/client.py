"""The two clients: the same state and steps, two ways of doing a step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from . import clock
from ._http import httpx
from .answers import parse
from .auth import Secret, choose
from .checks import check_options, check_secrets, http_client_rule
from .deadlines import end_of, within
from .errors import ResponseValidationError
from .flow import Call, Reply, Send, Step, Steps, Try, Wait, reading, run, send, wrap
from .inputs import prepare
from .omit import omit
from .operation import Gives, Operation
from .options import ClientOptions, RequestOptions
from .request import Place, make_draft
from .responses import AsyncStreamedResponse, RawResponse, StreamedResponse
from .secrecy import Secrecy
from .state import Profile, State, make_state
from .verbs import AsyncVerbs, Verbs

__all__ = ["AsyncClient", "Profile", "SyncClient"]

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class _Pool(Generic[H]):
    """The HTTP client, made when it is first needed, unless the user gave one."""

    def __init__(self, own: H | None = None) -> None:
        self._http: H | None = own
        self.is_ours = own is None
        self._is_shut = False
        self._lock = Lock()

    def get(self, make: Callable[[], H]) -> H:
        with self._lock:
            if self._is_shut or (self._http and self._http.is_closed):
                raise RuntimeError("the client is closed")  # as the HTTP library does
            self._http = self._http or make()
            return self._http

    def shut(self) -> H | None:
        """End the pool; gives the HTTP client if it is ours to close."""
        self._is_shut = self.is_ours
        return self._http if self.is_ours else None


class _Client(Generic[H]):
    _state: State
    _pool: _Pool[H]
    _http_type: type[H]
    _streamed_type: type[Any]
    _gives: Gives = "value"

    def __init__(
        self,
        profile: Profile,
        secrets: Mapping[str, Secret | None],
        options: Mapping[str, Any],
    ) -> None:
        self._check(options, secrets)
        self._state = make_state(profile, secrets, options)
        self._pool = _Pool(options.get("http_client"))

    def _check(
        self, options: Mapping[str, Any], secrets: Mapping[str, Secret | None]
    ) -> None:
        owner, rules = type(self).__name__, http_client_rule(self._http_type)
        known = ClientOptions.__optional_keys__ | secrets.keys()
        check_options(owner, options, known, rules)
        check_secrets(owner, secrets)

    def _copy(self, options: Mapping[str, Any]) -> Self:
        known = self._state.secrets
        self._check(options, {name: options.get(name) for name in known})
        own = options.get("http_client")
        other = object.__new__(type(self))
        other._state = self._state.changed(options)
        other._pool = _Pool(own) if own else self._pool
        return other

    if not TYPE_CHECKING:  # typed in the package, which knows the credentials

        def with_options(self, **options: Any) -> Self:
            """A copy with other options; it shares connections and rate limit."""
            return self._copy(options)

        copy = with_options

    def __copy__(self) -> Self:
        return self._copy({})

    def __deepcopy__(self, memo: object) -> Self:
        return self._copy({})

    def __getstate__(self) -> State:
        if not self._pool.is_ours:
            raise TypeError("an http_client of your own cannot be pickled along")
        return replace(self._state, kept={})  # nor can connections be taken along

    def __setstate__(self, state: State) -> None:
        self._state = state
        self._pool = _Pool()

    def __repr__(self) -> str:
        url = httpx.URL(self._state.base_url).copy_with(userinfo=b"")
        return f"{type(self).__name__}(base_url={str(url)!r})"

    def _giving(self, gives: Gives) -> Self:
        """The same client, whose calls give something else."""
        other = self._copy({})
        other._gives = gives
        return other

    def _plan(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        http: H,
        gives: Gives,
        place: Place | None,
    ) -> Call:
        """Everything of a call that comes before its first try."""
        options = cast(RequestOptions, arguments.get("options", {}))
        known = RequestOptions.__optional_keys__ | arguments.keys()
        check_options(operation.id, options, known)
        state = self._state
        extra, check = options.get("extra_body", omit), state.validate_requests
        wire = prepare(operation, arguments, extra_body=extra, check=check)
        draft = make_draft(state, operation, wire, options, place)
        schemes = choose(state, operation.security, draft.is_filled)
        until = end_of(options.get("deadline"))
        return Call(state, operation, draft, options, http, schemes, gives, until)

    def _give(self, call: Call, reply: Reply) -> Any:
        response, retries_taken = reply
        if call.gives == "value":
            try:
                return parse(call.state, call.operation, response)
            except ResponseValidationError as error:
                Secrecy.of(call.state).detach(error.response)
                raise
        read = partial(parse, call.state, call.operation, response)
        kind: Any = RawResponse if call.gives == "raw" else self._streamed_type
        return kind(
            response, retries_taken, read, partial(reading, call, retries_taken)
        )


class SyncClient(_Client[httpx.Client], Verbs):
    """The client that blocks; safe to share between threads."""

    _http_type = httpx.Client
    _streamed_type = StreamedResponse

    def _call_operation(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        gives: Gives,
        place: Place | None = None,
    ) -> Any:
        """Do one operation with the `locals()` of its method; `place` is its URL."""
        http = self._pool.get(httpx.Client)
        call = self._plan(operation, arguments, http, gives, place)
        return self._give(call, self._drive(call, run(call)))

    def _drive(self, call: Call, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    result = self._do(call, step)
                except BaseException as error:  # noqa: BLE001 - the steps judge it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value

    def _do(self, call: Call, step: Step) -> Any:
        if isinstance(step, Send):
            http = cast(httpx.Client, call.http)
            response = http.send(
                step.request, stream=True, auth=step.auth, follow_redirects=False
            )
            if not (step.is_streamed and response.is_success):
                self._read(response, step)
            return response
        if isinstance(step, Try):
            layers = call.state.middleware
            return wrap(layers, lambda r: self._drive(call, send(call, r)))(
                step.request
            )
        if isinstance(step, Wait):
            return clock.sleep(step.seconds)
        return step.do(partial(self._drive, call))

    def _read(self, response: httpx.Response, step: Send) -> None:
        with within(response, step):
            try:
                response.read()
            except BaseException:
                response.close()
                raise

    def close(self) -> None:
        """Close the connections, also those of copies; not a client of your own."""
        http = self._pool.shut()
        if http:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client[httpx.AsyncClient], AsyncVerbs):
    """The client to await, under asyncio or trio; safe to share between tasks."""

    _http_type = httpx.AsyncClient
    _streamed_type = AsyncStreamedResponse

    async def _call_operation(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        gives: Gives,
        place: Place | None = None,
    ) -> Any:
        """Do one operation with the `locals()` of its method; `place` is its URL."""
        http = self._pool.get(httpx.AsyncClient)
        call = self._plan(operation, arguments, http, gives, place)
        return self._give(call, await self._drive(call, run(call)))

    async def _drive(self, call: Call, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._do(call, step)
                except BaseException as error:  # noqa: BLE001 - the steps judge it
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value

    async def _do(self, call: Call, step: Step) -> Any:
        if isinstance(step, Send):
            http = cast(httpx.AsyncClient, call.http)
            response = await http.send(
                step.request, stream=True, auth=step.auth, follow_redirects=False
            )
            if not (step.is_streamed and response.is_success):
                await self._read(response, step)
            return response
        if isinstance(step, Try):
            layers = call.state.middleware
            drive = wrap(layers, lambda r: self._drive(call, send(call, r)))
            return await drive(step.request)
        if isinstance(step, Wait):
            return await clock.sleep_async(step.seconds)
        return await step.do_async(partial(self._drive, call))

    async def _read(self, response: httpx.Response, step: Send) -> None:
        with within(response, step):
            try:
                await response.aread()
            except BaseException:
                await response.aclose()
                raise

    async def aclose(self) -> None:
        """Close the connections, also those of copies; not a client of your own."""
        http = self._pool.shut()
        if http:
            await http.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
