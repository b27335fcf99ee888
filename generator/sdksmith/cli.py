"""The command line: arguments in, an exit code out.

0   the package is there, with every operation; faults of the document that were no
    hindrance are told as warnings
1   nothing can be made of the document, or it has faults and
    --strict is given                                        nothing was written
2   the arguments, the settings or the files are not right   nothing was written
3   the package is there, but operations had to be left out
70  a bug in sdksmith (EX_SOFTWARE of sysexits.h)
"""

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from sdksmith import __version__
from sdksmith.errors import (
    Diagnostic,
    SdksmithError,
    display_path,
    printable,
    render_diagnostic,
    render_place,
)
from sdksmith.inspection import inspect
from sdksmith.options import HTTP_LIBRARIES, Arguments, Options, load_options
from sdksmith.package import (
    Package,
    SkippedOperation,
    Written,
    note_changed_files,
    write_package,
)

PARTIAL = 3
MOST_WARNINGS = 20
BUG = 70

_PATH = click.Path(path_type=Path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code.

    Args:
        arguments: those after the name of the program; by default the process's own.
    """
    try:
        code = sdksmith.main(
            args=arguments, prog_name="sdksmith", standalone_mode=False
        )
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("aborted", err=True)
        return 130
    except SdksmithError as error:
        for diagnostic in error.diagnostics:
            click.echo(render_diagnostic(diagnostic), err=True)
        return error.exit_code
    # Whatever else gets here is ours to mend, and its traceback what we need for it.
    except Exception:  # noqa: BLE001 - the last line of defence
        click.echo(traceback.format_exc(), err=True, nl=False)
        click.echo(
            "this is a bug in sdksmith: please report it with the above", err=True
        )
        return BUG
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def sdksmith() -> None:
    """Write a typed Python SDK from one OpenAPI document."""


sdksmith.add_command(inspect)


@sdksmith.command()
@click.argument("spec", type=_PATH, required=False)
@click.option("--config", type=_PATH, metavar="FILE", help="Read the settings there.")
@click.option("--output", type=_PATH, metavar="DIR", help="Write below this folder.")
@click.option("--package", "package_name", metavar="NAME", help="What users import.")
@click.option("--client-name", metavar="NAME", help="Class of the client.")
@click.option("--package-version", "version", metavar="V", help="Version of the SDK.")
@click.option("--http-library", type=click.Choice(HTTP_LIBRARIES), help="What it uses.")
@click.option(
    "--overlay",
    "overlays",
    type=_PATH,
    multiple=True,
    metavar="FILE",
    help="Change the document by this overlay; can be given again.",
)
@click.option(
    "--root",
    "roots",
    type=_PATH,
    multiple=True,
    metavar="DIR",
    help="The document may refer to files in this folder.",
)
@click.option("--allow-remote", is_flag=True, help="It may refer to https://... too.")
@click.option("--package-only", is_flag=True, help="Write the package alone.")
@click.option(
    "--allow-partial", is_flag=True, help="Skipped operations are no failure."
)
@click.option("--strict", is_flag=True, help="Every fault of SPEC is an error.")
@click.option("--all-warnings", is_flag=True, help=f"Not only {MOST_WARNINGS}.")
@click.option("--lock-names", is_flag=True, help="Write names.lock: no name changes.")
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
def generate(quiet: bool, all_warnings: bool, **flags: Any) -> int:
    """Write the SDK for SPEC: YAML or JSON, OpenAPI 3.0 to 3.2 or Swagger 2.0.

    DIR gets the package NAME, and the pyproject.toml, README.md and api.md that make it
    installable. Files of the last run that are not made any more are removed; files
    that sdksmith did not write are never touched.

    Without SPEC, the settings say what to do: those in --config, else in sdk.toml, in
    spec/sdk.toml, or in [tool.sdksmith] of pyproject.toml. Flags win over settings.

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
    """
    options = load_options(Arguments(**flags))
    from sdksmith import pipeline

    package = note_changed_files(pipeline.generate(options), options.output)
    written = write_package(package, options.output)
    if package.names_lock:
        options.names_lock.write_text(package.names_lock, encoding="utf-8")
    if not quiet:
        _warn(package.warnings, None if all_warnings else MOST_WARNINGS)
    _report(package, written, options, quiet=quiet)
    return PARTIAL if package.skipped and not options.allow_partial else 0


def _warn(warnings: Sequence[Diagnostic], most: int | None) -> None:
    """Say what is wrong with the document, and what was made of it."""
    for found in warnings[:most]:
        _tell("warning", found)
    left = len(warnings) - len(warnings[:most])
    if left:
        click.echo(f"and {_count(left, 'more warning')}: --all-warnings", err=True)


def _tell(kind: str, found: Diagnostic) -> None:
    text = Diagnostic(f"{kind}: {found.message}", found.location, found.hint)
    click.echo(render_diagnostic(text), err=True)


def _report(
    package: Package, written: Written, options: Options, *, quiet: bool
) -> None:
    """Say what was left out, then what was made."""
    for skipped in package.skipped:
        click.echo(_skipped_line(skipped), err=True)
    if quiet:
        return
    for note in package.notes:
        _tell("note", note)
    click.echo(_summary(package, written, options))


def _skipped_line(skipped: SkippedOperation) -> str:
    place = f"{render_place(skipped.location)}: " if skipped.location else ""
    operation = f"{skipped.id} ({skipped.method.upper()} {skipped.path})"
    return place + printable(f"skipped {operation}: {skipped.reason}")


def _summary(package: Package, written: Written, options: Options) -> str:
    """Give one line: "generated/pets: 3 operations, 24 files (5 written, 1 removed)"."""
    folder = display_path(options.output / package.name)
    parts = [_count(len(package.emitted), "operation")]
    if package.skipped:
        parts.append(f"{len(package.skipped)} skipped")
    parts.append(_count(len(package.files) + len(package.project_files), "file"))
    changes = [
        f"{len(paths)} {verb}"
        for paths, verb in ((written.written, "written"), (written.removed, "removed"))
        if paths
    ]
    return f"{folder}: {', '.join(parts)} ({', '.join(changes) or 'nothing changed'})"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
