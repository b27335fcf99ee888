"""`sdksmith diff`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sdksmith.cli.options import FORMAT, PATH, report, result_as_json, takes
from sdksmith.options import Arguments
from sdksmith.reports import Format

if TYPE_CHECKING:
    from sdksmith.diffing.report import Report


@click.command(short_help="Say what changes for users between two documents.")
@click.argument("old", type=PATH, required=False)
@click.argument("new", type=PATH, required=False)
@click.option(
    "--git",
    "revision",
    metavar="REV",
    help="Compare what it was in REV with what it is; REV..REV compares two.",
)
@click.option("--config", type=PATH, metavar="FILE", help="Read the settings there.")
@click.option("--package", "package_name", metavar="NAME", help="What users import.")
@click.option("--markdown", is_flag=True, help="Give Markdown, for a pull request.")
@result_as_json("Give JSON, one object.")
@click.option("--all", "everything", is_flag=True, help="Invisible changes too.")
@click.option(
    "--changelog", type=PATH, metavar="FILE", help="Put an entry into a changelog."
)
@click.option(
    "--fail-on",
    type=click.Choice(("breaking", "additive", "any")),
    help="Exit with 1 if there are such changes, or worse.",
)
@takes((FORMAT,))
def diff(
    form: Format,
    markdown: bool,
    as_json: bool,
    everything: bool,
    changelog: Path | None,
    fail_on: str | None,
    **given: Any,
) -> int:
    """Say what changes for the users of the SDK, and the next version.

    OLD and NEW are documents, or packages that sdksmith made. With --git, the document
    of the settings (or OLD) is taken as it was in REV, with the settings and the
    names.lock of that time; NEW is what is here now.

    Each change is breaking (code that type checkers accepted and that ran may not do so
    any more), additive, or invisible (no program notices it).

    \b
    Examples:
      sdksmith diff openapi.v1.yaml openapi.v2.yaml
      sdksmith diff generated openapi.yaml
      sdksmith diff --git origin/main --markdown
      sdksmith diff --git v1.2.0..v1.3.0 --changelog CHANGELOG.md
      sdksmith diff --git origin/main --format github --fail-on breaking

    \b
    Exit codes:
      0  they were compared
      1  there are changes that --fail-on names, or nothing can be made of a document
      2  wrong arguments, settings, files or revisions
    """
    from sdksmith.diffing import showing

    if markdown and as_json:
        raise click.UsageError("--markdown and --json do not go together")
    found = _compare(**given)
    if changelog:
        _write(changelog, found)
    if as_json:
        click.echo(showing.as_json(found))
    else:
        form_of_lines = showing.as_markdown if markdown else showing.as_text
        lines = form_of_lines(found, everything=everything)
        click.echo("\n".join(lines), err=form != "text")
    if form != "text":
        report(showing.as_diagnostics(found))
    worst = {"breaking": ("breaking",), "additive": ("breaking", "additive")}
    levels = {change.level for change in found.changes}
    wanted = worst.get(fail_on or "", ("breaking", "additive", "invisible"))
    return 1 if fail_on and levels & {*wanted} else 0


def _compare(
    old: Path | None,
    new: Path | None,
    revision: str | None,
    config: Path | None,
    package_name: str | None,
) -> Report:
    from sdksmith.diffing.making import compare_paths, compare_revisions

    arguments = Arguments(config=config, package_name=package_name)
    if revision:
        if new:
            raise click.UsageError(
                "--git compares one document: give OLD alone, or none"
            )
        return compare_revisions(revision, replace(arguments, spec=old))
    if not (old and new):
        raise click.UsageError("name two documents or packages, or a revision by --git")
    return compare_paths(old, new, arguments)


def _write(path: Path, found: Report) -> None:
    from datetime import date

    from sdksmith.diffing.showing import as_changelog, put_into_changelog
    from sdksmith.toml_text import read_text
    from sdksmith.whole_files import write_file

    text = read_text(path) if path.exists() else ""
    entry = as_changelog(found, date.today().isoformat())
    write_file(path, put_into_changelog(text, entry).encode())
