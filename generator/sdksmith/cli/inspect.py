"""`sdksmith inspect`."""

from __future__ import annotations

from pathlib import Path

import click

from sdksmith.cli.options import (
    FORMAT,
    SOURCE,
    keep_stdout,
    report,
    result_as_json,
    takes,
)
from sdksmith.options import Arguments, load_options
from sdksmith.reports import Format


@click.command(short_help="Show what SPEC would become.")
@takes((*SOURCE, FORMAT))
@click.option("--names", is_flag=True, help="Show each name, and how it was made.")
@result_as_json("Give JSON, a list of objects.")
def inspect(
    spec: Path | None, config: Path | None, names: bool, as_json: bool, form: Format
) -> None:
    """Show what SPEC would become; nothing is written.

    Each name that a user of the package writes is a line: the name, the place in the
    document, how it was made, and the key that it has in names.lock. Fields that are
    called as on the wire are left out.

    \b
    Examples:
      sdksmith inspect openapi.yaml --names
      sdksmith inspect openapi.yaml --names --json | jq '.[] | select(.kind=="class")'
    """
    keep_stdout()
    if not names:
        raise click.UsageError("say what to show: --names")
    # A package's name is no matter here, and neither is the folder that it goes to.
    wanted = Arguments(spec, config, Path("sdk"), "package_name" if spec else None)
    options = load_options(wanted)
    from sdksmith.inspection import show_names

    click.echo(show_names(options, as_json=as_json))
    if form != "text":
        report(())
