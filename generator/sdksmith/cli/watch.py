"""`sdksmith watch`."""

from __future__ import annotations

from typing import Any

import click

from sdksmith import judge_process
from sdksmith.cli.options import (
    FORMAT,
    MOST_WARNINGS,
    OPTIONS,
    no_cache_option,
    say,
    takes,
)
from sdksmith.options import Arguments
from sdksmith.reports import Format


@click.command(short_help="Write it again whenever SPEC changes.")
@takes((*OPTIONS, FORMAT))
@click.option("--all-warnings", is_flag=True, help=f"Not only {MOST_WARNINGS}.")
@no_cache_option("Take nothing that an earlier run has kept.")
def watch(all_warnings: bool, no_cache: bool, form: Format, **flags: Any) -> int:
    """Write the SDK for SPEC, and again whenever SPEC or the settings change.

    Each file that the document consists of is watched; overlays, names.lock, templates,
    hooks and the package's ext/ too. A fault is shown with its place, and the package
    stays as it was until it is mended. Of settings for several SDKs those are made that
    a change has to do with. Ctrl-C ends it.

    \b
    Examples:
      sdksmith watch
      sdksmith watch openapi.yaml --output sdk --package petstore

    \b
    Exit codes:
      0  it was ended
      2  there are no settings to watch, and no SPEC is given
    """
    judge_process.prepare()
    from sdksmith import watching

    try:
        most = None if all_warnings else MOST_WARNINGS
        lines = watching.watch(
            Arguments(**flags), form=form, most=most, may_recall=not no_cache
        )
        say(lines)
    except KeyboardInterrupt:
        return 0
    return 0
