"""Time that passes only when everybody waits: for threads, asyncio and trio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from heapq import heappop, heappush
from typing import Any

import pytest
import trio
import trio.testing

from _runtime import clock


class ThreadTime:
    """A clock that jumps to the next one to wake when all of its threads sleep."""

    def __init__(self) -> None:
        self._time = 0.0
        self._awake = 0
        self._wakes: list[float] = []
        self._change = threading.Condition()

    def now(self) -> float:
        return self._time

    def sleep(self, seconds: float) -> None:
        with self._change:
            wake = self._time + seconds
            heappush(self._wakes, wake)
            self._fall_asleep()
            while self._time < wake:
                assert self._change.wait(10), "a thread never woke"

    def run(self, actions: list[Callable[[], Any]]) -> None:
        """Do each of the actions in a thread of its own."""
        self._awake = len(actions)
        faults: list[BaseException] = []

        def do(action: Callable[[], Any]) -> None:
            try:
                action()
            except BaseException as fault:  # noqa: BLE001 - raised by `run`
                faults.append(fault)
            with self._change:
                self._fall_asleep()

        threads = [threading.Thread(target=do, args=(action,)) for action in actions]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert [] == faults

    def _fall_asleep(self) -> None:
        self._awake -= 1
        if self._awake == 0 and self._wakes:
            self._time = self._wakes[0]
            while self._wakes and self._wakes[0] <= self._time:
                heappop(self._wakes)
                self._awake += 1
            self._change.notify_all()


class FakeLoop(asyncio.SelectorEventLoop):
    """An event loop whose timers are due as soon as nothing else is to be done."""

    def __init__(self) -> None:
        super().__init__()
        self._passed = 0.0
        selector: Any = self._selector  # type: ignore[attr-defined] # no public name
        select = selector.select

        def jump(timeout: float | None = None) -> Any:
            self._passed += timeout or 0.0
            return select(timeout and 0)

        selector.select = jump

    def time(self) -> float:
        return self._passed


def run_threads(monkeypatch: pytest.MonkeyPatch, actions: list[Any]) -> None:
    """Do blocking actions, each in a thread."""
    time = ThreadTime()
    monkeypatch.setattr(clock, "now", time.now)
    monkeypatch.setattr(clock, "sleep", time.sleep)
    time.run(actions)


def run_tasks(
    monkeypatch: pytest.MonkeyPatch,
    flavour: str,
    main: Callable[[], Awaitable[Any]],
) -> Any:
    """Run a main function under `asyncio` or `trio`; it starts at second 0."""
    if flavour == "trio":
        monkeypatch.setattr(clock, "now", trio.current_time)
        return trio.run(main, clock=trio.testing.MockClock(autojump_threshold=0))
    with asyncio.Runner(loop_factory=FakeLoop) as runner:
        monkeypatch.setattr(clock, "now", runner.get_loop().time)
        return runner.run(main())


async def gather(flavour: str, actions: list[Callable[[], Awaitable[Any]]]) -> None:
    """Do all actions at once, each in a task."""
    if flavour == "trio":
        async with trio.open_nursery() as nursery:
            for action in actions:
                nursery.start_soon(action)
    else:
        await asyncio.gather(*(action() for action in actions))
