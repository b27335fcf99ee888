"""`sdksmith vendor`."""

from __future__ import annotations

from pathlib import Path

import click

from sdksmith.cli.options import ERRORS, PATH


@click.command("vendor", short_help="Copy a package into somebody's tree.")
@click.argument("package", type=PATH)
@click.option(
    "--into", type=PATH, required=True, metavar="PATH", help="Copy below this folder."
)
@click.option(
    "--allow-edited", is_flag=True, help="Take files that were edited as they are."
)
@click.option(
    "--no-base", is_flag=True, help="Do not keep what merges need; see below."
)
@click.option("--json", "as_json", is_flag=True, help="Give JSON, one object.")
@ERRORS
def vendor(
    package: Path, into: Path, allow_edited: bool, no_base: bool, as_json: bool
) -> int:
    """Copy PACKAGE below a folder, where `verify` and `update` know it again.

    PACKAGE is a folder that `generate` wrote, or the one that it is in. Copied are the
    files that its manifest lists. Beside them are put _vendored.json, which says where
    they are from, and _base.json.xz, all files as they are now: with them `update` can
    merge what you edit later, also on another machine. Without (--no-base) it asks for
    the package or document of this version then.

    \b
    Examples:
      sdksmith vendor sdk/petstore --into src/acme/_vendor

    \b
    Exit codes:
      0  the copy is there
      2  it is not, and nothing was written: wrong arguments, no such package, one that
         was edited, or something else is in the way
    """
    from sdksmith.vendoring import telling
    from sdksmith.vendoring import vendor as copy_package

    done = copy_package(package, into, allow_edited=allow_edited, with_base=not no_base)
    lines = telling.vendored_as_lines(done)
    for line in [telling.vendored_as_json(done)] if as_json else lines:
        click.echo(line)
    return 0
