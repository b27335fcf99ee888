"""The command line: arguments in, an exit code out.

0   the package is there, with every operation; faults of the document that were no
    hindrance are told as warnings
1   nothing can be made of the document, or it has faults and
    --strict is given                                        nothing was written
2   the arguments, the settings or the files are not right   nothing was written
3   the package is there, but operations had to be left out
70  a bug in sdksmith (EX_SOFTWARE of sysexits.h)
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from sdksmith import __version__, judge_process
from sdksmith.errors import SdksmithError, render_diagnostic
from sdksmith.last_run import LastRun, Line
from sdksmith.options import HTTP_LIBRARIES, Arguments, load_options
from sdksmith.telling import tell_run

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
        import traceback

        click.echo(traceback.format_exc(), err=True, nl=False)
        click.echo(
            "this is a bug in sdksmith: please report it with the above", err=True
        )
        return BUG
    return code if isinstance(code, int) else 0


_SOURCE = (
    click.argument("spec", type=_PATH, required=False),
    click.option(
        "--config", type=_PATH, metavar="FILE", help="Read the settings there."
    ),
)
# What decides about a package; each command that makes one takes these.
_OPTIONS = (
    *_SOURCE,
    click.option(
        "--output", type=_PATH, metavar="DIR", help="Write below this folder."
    ),
    click.option(
        "--package", "package_name", metavar="NAME", help="What users import."
    ),
    click.option("--client-name", metavar="NAME", help="Class of the client."),
    click.option(
        "--package-version", "version", metavar="V", help="Version of the SDK."
    ),
    click.option(
        "--http-library", type=click.Choice(HTTP_LIBRARIES), help="What it uses."
    ),
    click.option(
        "--overlay",
        "overlays",
        type=_PATH,
        multiple=True,
        metavar="FILE",
        help="Change the document by this overlay; can be given again.",
    ),
    click.option(
        "--root",
        "roots",
        type=_PATH,
        multiple=True,
        metavar="DIR",
        help="The document may refer to files in this folder.",
    ),
    click.option(
        "--allow-remote", is_flag=True, help="It may refer to https://... too."
    ),
    click.option("--package-only", is_flag=True, help="Write the package alone."),
    click.option("--strict", is_flag=True, help="Every fault of SPEC is an error."),
)


def _takes(options: Sequence[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    def add(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return add


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def sdksmith() -> None:
    """Write a typed Python SDK from one OpenAPI document."""


@sdksmith.command(short_help="Show what SPEC would become.")
@_takes(_SOURCE)
@click.option("--names", is_flag=True, help="Show each name, and how it was made.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, a list of objects.")
def inspect(spec: Path | None, config: Path | None, names: bool, as_json: bool) -> None:
    """Show what SPEC would become; nothing is written.

    Each name that a user of the package writes is a line: the name, the place in the
    document, how it was made, and the key that it has in names.lock. Fields that are
    called as on the wire are left out.

    \b
    Examples:
      sdksmith inspect openapi.yaml --names
      sdksmith inspect openapi.yaml --names --json | jq '.[] | select(.kind=="class")'
    """
    if not names:
        raise click.UsageError("say what to show: --names")
    # A package's name is no matter here, and neither is the folder that it goes to.
    wanted = Arguments(spec, config, Path("sdk"), "package_name" if spec else None)
    options = load_options(wanted)
    from sdksmith.inspection import show_names

    click.echo(show_names(options, as_json=as_json))


@sdksmith.command(short_help="Write the SDK for SPEC.")
@_takes(_OPTIONS)
@click.option(
    "--allow-partial", is_flag=True, help="Skipped operations are no failure."
)
@click.option("--all-warnings", is_flag=True, help=f"Not only {MOST_WARNINGS}.")
@click.option("--lock-names", is_flag=True, help="Write names.lock: no name changes.")
@click.option(
    "--no-cache",
    is_flag=True,
    envvar="SDKSMITH_NO_CACHE",
    help="Work even if nothing has changed.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
def generate(quiet: bool, all_warnings: bool, no_cache: bool, **flags: Any) -> int:
    """Write the SDK for SPEC: YAML or JSON, OpenAPI 3.0 to 3.2 or Swagger 2.0.

    DIR gets the package NAME, and the pyproject.toml, README.md and api.md that make it
    installable. Files of the last run that are not made any more are removed; files
    that sdksmith did not write are never touched.

    Where neither SPEC nor anything else that has a part in it has changed since the
    last run, and the files are still there as it left them, nothing is done.

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
    last = None if no_cache else LastRun(options, (quiet, all_warnings))
    record = last and last.recall()
    if record:
        _say(record.said)
        return record.exit_code
    # What makes and writes a package takes a while to import, and so does the validator.
    judge_process.prepare()
    from sdksmith import pipeline, progress
    from sdksmith.package import note_changed_files, write_package
    from sdksmith.terminal import ShownProgress

    if quiet:
        made = pipeline.generate(options)
    else:
        with closing(ShownProgress(sys.stderr)) as shown, progress.listen(shown):
            made = pipeline.generate(options)
    package = note_changed_files(made, options.output)
    written = write_package(package, options.output)
    if package.names_lock:
        options.names_lock.write_text(package.names_lock, encoding="utf-8")
    most = None if all_warnings else MOST_WARNINGS
    _say(tell_run(package, written, options, quiet=quiet, most=most))
    code = PARTIAL if package.skipped and not options.allow_partial else 0
    if last:
        said = tell_run(made, None, options, quiet=quiet, most=most)
        last.remember(made, list(said), code)
    return code


@sdksmith.command("check", short_help="Say whether a package is what SPEC makes.")
@_takes(_OPTIONS)
@click.option("--full", is_flag=True, help="Show all lines of all differences.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, one object.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing if all is well.")
def check_output(full: bool, as_json: bool, quiet: bool, **flags: Any) -> int:
    """Say whether the package in DIR is what SPEC makes; nothing is written.

    For CI, and for a hook before a commit. Each file that is not what `generate` with
    the same arguments would write is shown with its difference: somebody has edited or
    deleted it, or SPEC, the settings or sdksmith have changed since.

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
    options = load_options(Arguments(**flags))
    from sdksmith import checking

    found = checking.check(options)
    if as_json:
        click.echo(checking.as_json(found))
    elif found.differences or not quiet:
        most = None if full else checking.MOST_LINES
        for line in checking.as_lines(found, most=most):
            click.echo(line)
    return 1 if found.differences else 0


@sdksmith.command(short_help="Write it again whenever SPEC changes.")
@_takes(_OPTIONS)
@click.option("--all-warnings", is_flag=True, help=f"Not only {MOST_WARNINGS}.")
def watch(all_warnings: bool, **flags: Any) -> int:
    """Write the SDK for SPEC, and again whenever SPEC or the settings change.

    Each file that the document consists of is watched, overlays and names.lock too. A
    fault is shown with its place, and the package stays as it was until it is mended.
    Ctrl-C ends it.

    \b
    Examples:
      sdksmith watch
      sdksmith watch openapi.yaml --output sdk --package petstore

    \b
    Exit codes:
      0  it was ended
      2  there are no settings to watch, and no SPEC is given
    """
    judge_process.prepare()
    from sdksmith import watching

    try:
        most = None if all_warnings else MOST_WARNINGS
        _say(watching.watch(Arguments(**flags), most=most))
    except KeyboardInterrupt:
        return 0
    return 0


def _say(lines: Iterable[Line]) -> None:
    for text, is_error in lines:
        click.echo(text, err=is_error)
