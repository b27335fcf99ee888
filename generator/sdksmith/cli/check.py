"""`sdksmith check`."""

from __future__ import annotations

from typing import Any

import click

from sdksmith.cli.options import FORMAT, OPTIONS, report, result_as_json, takes
from sdksmith.options import Arguments, load_all_options
from sdksmith.reports import Format


@click.command("check", short_help="Say whether a package is what SPEC makes.")
@takes((*OPTIONS, FORMAT))
@click.option("--full", is_flag=True, help="Show all lines of all differences.")
@result_as_json("Give the result as JSON: an object, or a list of several.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing if all is well.")
def check(full: bool, as_json: bool, quiet: bool, form: Format, **flags: Any) -> int:
    """Say whether the package in DIR is what SPEC makes; nothing is written.

    For CI, and for a hook before a commit. Each file that is not what `generate` with
    the same arguments would write is shown with its difference: somebody has edited or
    deleted it, or SPEC, the settings or sdksmith have changed since. What a `generate`
    that was killed has left there is put right before. Of settings for several SDKs each
    is checked, or the one that --only names.

    \b
    Examples:
      sdksmith check
      sdksmith check openapi.yaml --output sdk --package petstore
      sdksmith check --json | jq -r '.files[].path'

    \b
    Exit codes:
      0  it is
      1  it is not, or nothing can be made of SPEC
      2  wrong arguments, settings or files
    """
    every = load_all_options(Arguments(**flags))
    from sdksmith import checking

    checked = checking.check_all(every)
    if as_json:
        click.echo(checking.as_json(checked))
        quiet = True
    for found in checked:
        if (found.differences and not as_json) or not quiet:
            most = None if full else checking.MOST_LINES
            for line in checking.as_lines(found, most=most):
                click.echo(line, err=form != "text")
    if form != "text":
        report(tuple(d for found in checked for d in checking.as_diagnostics(found)))
    return 1 if any(found.differences for found in checked) else 0
