"""`sdksmith inspect`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from sdksmith.cli.options import SOURCE, takes
from sdksmith.options import Arguments, load_options


@click.command(short_help="Show what SPEC would become.")
@takes(SOURCE)
@click.option("--names", is_flag=True, help="Show each name, and how it was made.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, a list of objects.")
def inspect(
    spec: Path | None,
    config: Path | None,
    only: str | None,
    names: bool,
    as_json: bool,
) -> None:
    """Show what SPEC would become; nothing is written.

    Each name that a user of the package writes is a line: the name, the place in the
    document, how it was made, and the key that it has in names.lock. Fields that are
    called as on the wire are left out. Of settings for several SDKs --only names one.

    \b
    Examples:
      sdksmith inspect openapi.yaml --names
      sdksmith inspect openapi.yaml --names --json | jq '.[] | select(.kind=="class")'
    """
    if not names:
        raise click.UsageError("say what to show: --names")
    wanted = Arguments(spec, config, only=only)
    if spec:
        # A package's name is no matter here, and neither is the folder that it goes to.
        wanted = replace(wanted, output=Path("sdk"), package_name="package_name")
    options = load_options(wanted)
    from sdksmith.inspection import show_names

    click.echo(show_names(options, as_json=as_json))
