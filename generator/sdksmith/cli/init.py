"""`sdksmith init`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from sdksmith.cli.options import ERRORS, MAKING, PATH, SPEC, takes
from sdksmith.options import Arguments


@click.command(short_help="Write an sdk.toml for SPEC.")
@takes((SPEC, *MAKING))
@click.option("--environment-prefix", metavar="P", help="What variables begin with.")
@click.option(
    "--into",
    type=PATH,
    default=Path("sdk.toml"),
    metavar="FILE",
    help="Write there; into a pyproject.toml as a table.",
)
@click.option("--schema", is_flag=True, help="Write the JSON Schema beside it too.")
@click.option("--force", is_flag=True, help="Replace the file that is there.")
@ERRORS
@click.option("-y", "--yes", is_flag=True, help="Ask nothing, also on a terminal.")
def init(
    into: Path,
    environment_prefix: str | None,
    schema: bool,
    force: bool,
    yes: bool,
    **flags: Any,
) -> None:
    """Write an sdk.toml for SPEC, for `sdksmith generate` and the other commands.

    Without SPEC it is the openapi.yaml, openapi.json, swagger.yaml or the like in this
    folder. On a terminal what no flag says is asked; elsewhere, and with --yes, names
    follow from the title of the document.

    All settings are in the file, those that are not needed as comments.

    \b
    Examples:
      sdksmith init
      sdksmith init openapi.yaml --package petstore --output sdk --yes
      sdksmith init openapi.yaml --into pyproject.toml

    \b
    Exit codes:
      0  written
      1  nothing can be made of SPEC; nothing was written
      2  wrong arguments, no SPEC, or the file is there; nothing was written
    """
    from sdksmith import initialising
    from sdksmith.initialising import Plan

    plan = Plan(Arguments(**flags), into, environment_prefix, schema, force)
    ask = None if yes or not sys.stdin.isatty() else _ask
    for line in initialising.initialise(plan, ask):
        click.echo(line)


def _ask(question: str, default: str, fault: Callable[[str], str]) -> str:
    """Give the answer to a question; one that cannot be is asked for again."""

    def check(answer: str) -> str:
        reason = fault(answer)
        if reason:
            raise click.UsageError(f"it {reason}")
        return answer

    found: str = click.prompt(question, default=default, value_proc=check)
    return found
