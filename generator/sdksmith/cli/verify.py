"""`sdksmith verify`."""

from __future__ import annotations

from pathlib import Path

import click

from sdksmith.cli.options import FORMAT, PATH, report, result_as_json, takes
from sdksmith.reports import Format


@click.command("verify", short_help="Say what was edited in a vendored package.")
@click.argument("path", type=PATH, required=False)
@result_as_json("Give JSON, one object.")
@takes((FORMAT,))
@click.option(
    "--write-script",
    "script",
    type=PATH,
    metavar="FILE",
    help="Write this command as a Python file that needs no sdksmith.",
)
def verify(path: Path | None, as_json: bool, script: Path | None, form: Format) -> int:
    """Say which files of the package in PATH were edited, are missing or were added.

    Files are compared with the hashes in the package's manifest, whether it was
    vendored or stands where it was made; nothing else is read, and nothing is written
    but the script. That does the same with Python's standard library.

    \b
    Examples:
      sdksmith verify src/acme/_vendor/petstore
      sdksmith verify --write-script tools/verify_vendored.py
      python tools/verify_vendored.py src/acme/_vendor/petstore

    \b
    Exit codes:
      0  all files are as they were vendored
      1  some are not
      2  wrong arguments, or no package there whose manifest can be read
    """
    if path is None and script is None:
        raise click.UsageError("name the folder of a package")
    if script is not None:
        from sdksmith.vendoring.script import write_script

        click.echo(write_script(script))
    return 0 if path is None else _verify(path, form, as_json=as_json)


def _verify(path: Path, form: Format, *, as_json: bool) -> int:
    from sdksmith.vendoring import telling, translating
    from sdksmith.vendoring import verify_vendored as verifier

    with translating():
        found = verifier.verify(path)
    for line in [verifier.as_json(found)] if as_json else verifier.as_lines(found):
        click.echo(line, err=form != "text" and not as_json)
    if form != "text":
        report(telling.verified_as_diagnostics(found, path))
    return 1 if found.changes else 0
