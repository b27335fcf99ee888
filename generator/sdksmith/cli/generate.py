"""`sdksmith generate`."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import Any

import click

from sdksmith import judge_process
from sdksmith.cli.options import FORMAT, MOST_WARNINGS, OPTIONS, say, takes
from sdksmith.last_run import LastRun
from sdksmith.options import Arguments, load_options
from sdksmith.reports import Format
from sdksmith.telling import show_run, tell_run

PARTIAL = 3


@click.command(short_help="Write the SDK for SPEC.")
@takes((*OPTIONS, FORMAT))
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
    last = None if no_cache else LastRun(options)
    record = last and last.recall()
    most = None if all_warnings else MOST_WARNINGS
    if record:
        say(show_run(record.told, form, quiet=quiet, most=most))
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
    told = tell_run(package, written, options)
    say(show_run(told, form, quiet=quiet, most=most))
    code = PARTIAL if package.skipped and not options.allow_partial else 0
    if last:
        last.remember(made, tell_run(made, None, options), code)
    return code
