"""`sdksmith schema`."""

from __future__ import annotations

import click

from sdksmith.cli.options import ERRORS
from sdksmith.options import schema_text


@click.command(short_help="Print the JSON Schema of sdk.toml.")
@ERRORS
def schema() -> None:
    """Print the JSON Schema of sdk.toml, by which an editor completes and checks it.

    Editors that know TOML find it where the first line of sdk.toml names the file.
    `sdksmith init --schema` writes both.

    \b
    Examples:
      sdksmith schema > sdk.schema.json
      echo "#:schema ./sdk.schema.json"
    """
    click.echo(schema_text(), nl=False)
