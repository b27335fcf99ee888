"""`sdksmith generate`."""

from __future__ import annotations

from typing import Any

import click

from sdksmith.cli.options import (
    FORMAT,
    MOST_WARNINGS,
    OPTIONS,
    no_cache_option,
    say,
    takes,
)
from sdksmith.generating import generate_all
from sdksmith.options import Arguments, load_all_options
from sdksmith.reports import Format
from sdksmith.telling import show_run


@click.command(short_help="Write the SDK for SPEC.")
@takes((*OPTIONS, FORMAT))
@click.option(
    "--allow-partial", is_flag=True, help="Skipped operations are no failure."
)
@click.option("--all-warnings", is_flag=True, help=f"Not only {MOST_WARNINGS}.")
@click.option("--lock-names", is_flag=True, help="Write names.lock: no name changes.")
@no_cache_option("Work even if nothing has changed.")
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
def generate(
    quiet: bool, all_warnings: bool, no_cache: bool, form: Format, **flags: Any
) -> int:
    """Write the SDK for SPEC: YAML or JSON, OpenAPI 3.0 to 3.2 or Swagger 2.0.

    DIR gets the package NAME, and the pyproject.toml, README.md and api.md that make it
    installable. Files of the last run that are not made any more are removed; files
    that sdksmith did not write are never touched.

    Where neither SPEC nor anything else that has a part in it has changed since the
    last run, and the files are still there as it left them, nothing is done.

    Without SPEC, the settings say what to do: those in --config, else in sdk.toml, in
    spec/sdk.toml, or in [tool.sdksmith] of pyproject.toml. Flags win over settings.
    Settings may be for several SDKs: all are made, or the one that --only names.

    \b
    Examples:
      sdksmith generate openapi.yaml --output sdk --package petstore
      sdksmith generate
      sdksmith generate api.json --output src/acme/_vendor --package stripe \\
          --package-only

    \b
    Exit codes:
      0  done; faults of the document that are no hindrance are warnings
      1  nothing can be made of the document, or it has faults and --strict is given;
         nothing was written
      2  wrong arguments, settings or files; nothing was written
      3  written, but operations were left out (0 with --allow-partial)
    Of several SDKs all are there before one is written.
    """
    every = load_all_options(Arguments(**flags))
    most = None if all_warnings else MOST_WARNINGS
    told, code = generate_all(every, quiet=quiet, may_recall=not no_cache)
    say(show_run(told, form, quiet=quiet, most=most))
    return code
