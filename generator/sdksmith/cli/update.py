"""`sdksmith update`."""

from __future__ import annotations

from pathlib import Path

import click

from sdksmith.cli.options import ERRORS, PATH


@click.command("update", short_help="Bring a new version to a vendored package.")
@click.argument("path", type=PATH)
@click.option(
    "--from",
    "origin",
    type=PATH,
    metavar="PACKAGE",
    help="The new version; by default where the copy is from.",
)
@click.option(
    "--base",
    type=PATH,
    metavar="PATH",
    help="The package, or the document, that the copy was made of.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, one object.")
@ERRORS
def update(
    path: Path, origin: Path | None, base: Path | None, dry_run: bool, as_json: bool
) -> int:
    """Bring a new version to the package in PATH, and keep what was edited there.

    What was edited is merged with what is new; git must be installed. A conflict is
    marked in the file. Files that cannot be merged are kept, and the new version is
    put beside them. Nothing is written before all is decided.

    --base is needed where the copy was made with --no-base: it names the package, or
    the document, of the version that PATH has now.

    \b
    Examples:
      sdksmith update src/acme/_vendor/petstore --dry-run
      sdksmith update src/acme/_vendor/petstore --from sdk/petstore

    \b
    Exit codes:
      0  the new version is there, with all that was edited
      1  the same, but with conflicts; with --dry-run there would be some
      2  nothing was written: wrong arguments, a package that cannot be read, conflicts
         of the last update that are not resolved, or something is in the way
    """
    from sdksmith.vendoring import telling
    from sdksmith.vendoring import update as bring_version

    done = bring_version(path, origin=origin, base=base, dry_run=dry_run)
    lines = telling.update_as_lines(done, dry_run=dry_run)
    for line in [telling.update_as_json(done)] if as_json else lines:
        click.echo(line)
    return 1 if done.conflicts else 0
