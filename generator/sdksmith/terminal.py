"""Progress on standard error: a bar on a terminal, lines elsewhere; of long runs only."""

from __future__ import annotations

import time
from typing import Any, TextIO

import click

_PATIENCE = 2.0
"""Seconds before anything is shown: most runs are over by then."""
_QUIET_PATIENCE = 10.0
"""The same where there is no terminal, and how often a stage is told again."""


class ShownProgress:
    """Shows the stages of a run, see `progress.Listener`."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._started = self._told = time.monotonic()
        self._stage = ""
        self._bar: Any = None  # click does not export its class

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show a step."""
        if self._is_terminal:
            self._draw(stage, done, total)
        else:
            self._tell(stage, done, total)

    def _draw(self, stage: str, done: int, total: int) -> None:
        if time.monotonic() - self._started < _PATIENCE:
            return
        if stage != self._stage:
            self.close()
            self._stage = stage
            self._bar = click.progressbar(
                length=max(total, 1),
                label=f"{stage:<10}",
                show_pos=total > 0,
                show_percent=False,
                show_eta=False,
                file=self._stream,
            )
            self._bar.render_progress()
        if self._bar and total:
            self._bar.update(done - self._bar.pos)

    def close(self) -> None:
        """End the bar: what comes next starts on a line of its own."""
        if self._bar:
            self._bar.render_finish()
            self._bar = None

    def _tell(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        is_late = now - self._told >= _QUIET_PATIENCE
        if now - self._started < _QUIET_PATIENCE or not (
            is_late or stage != self._stage
        ):
            return
        self._stage, self._told = stage, now
        counted = f" {done:,} of {total:,}" if total else ""
        click.echo(f"{stage}{counted} ...", file=self._stream)
