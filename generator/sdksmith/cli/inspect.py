"""`sdksmith inspect`."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from sdksmith.cli.options import (
    FORMAT,
    NAMES,
    PATH,
    READING,
    SOURCE,
    keep_stdout,
    report,
    result_as_json,
    takes,
)
from sdksmith.options import Arguments, load_options
from sdksmith.reports import Format

# What says in another way what to show.
_PAIRS = (
    *(("names", "part"), ("names", "brief"), ("names", "html")),
    *(("html", "as_json"), ("html", "brief"), ("as_json", "brief")),
)


@click.command(short_help="Show what SPEC would become.")
@takes((*SOURCE, *NAMES, *READING, FORMAT))
@click.option("--part", metavar="NAME", help="Show this resource or method alone.")
@click.option("--brief", is_flag=True, help="Show a line for each method.")
@click.option("--html", type=PATH, metavar="FILE", help="Write a page for a browser.")
@result_as_json("Give JSON.")
@click.option("--names", is_flag=True, help="Show each name, and how it was made.")
def inspect(
    part: str | None,
    brief: bool,
    html: Path | None,
    as_json: bool,
    names: bool,
    form: Format,
    **flags: Any,
) -> None:
    """Show what SPEC would become: no package is written.

    Resources and methods as a tree, with what each takes, gives and raises, how its
    list goes on, the credentials that it asks for, and its place in the document; then
    what is left out, and why. Without --package or settings the package is called after
    the document's title.

    --html writes one file that shows the same and more, the models among it: it can
    be searched, needs no other file and no network. It replaces a page that this
    command wrote, and no other file.

    With --names each name that a user of the package writes is a line: the name, the
    place in the document, how it was made, and the key that it has in names.lock.
    Fields that are called as on the wire are left out. Of settings for several SDKs
    --only names one.

    \b
    Examples:
      sdksmith inspect openapi.yaml
      sdksmith inspect openapi.yaml --part pets.list
      sdksmith inspect openapi.yaml --html api.html
      sdksmith inspect --json | jq -r '.operations[] | select(.pages) | .name'
      sdksmith inspect openapi.yaml --names --json | jq '.[] | select(.kind=="class")'

    \b
    Exit codes:
      0  it is shown, even if operations would be left out
      1  nothing can be made of SPEC
      2  wrong arguments, settings or files; nothing is called NAME; FILE cannot be
         written, or is not one of our pages
    """
    keep_stdout()
    _refuse_pairs(names=names, part=part, brief=brief, html=html, as_json=as_json)
    arguments = Arguments(**flags)
    is_unnamed = not (arguments.config or arguments.package_name) and arguments.spec
    options = load_options(_completed(arguments))
    if names:
        from sdksmith.inspection.names import show_names

        click.echo(show_names(options, as_json=as_json))
        if form != "text":
            report(())
        return
    from sdksmith import pipeline, progress
    from sdksmith.inspection import data, page, selecting, text
    from sdksmith.terminal import ShownProgress

    if html:
        page.check_target(html)
    with closing(ShownProgress(sys.stderr)) as shown, progress.listen(shown):
        survey = pipeline.survey(options, names_itself=bool(is_unnamed))
    if part:
        survey = selecting.select(survey, part)
    if html:
        click.echo(page.write_page(html, survey, options))
    elif as_json:
        click.echo(data.as_json(survey, options))
    else:
        color = False if os.environ.get("NO_COLOR") else None
        for line in text.as_lines(survey, brief=brief):
            click.echo(line, color=color)
    if form != "text":
        report(())


def _completed(arguments: Arguments) -> Arguments:
    """Give the arguments with what is no matter here: a folder, and maybe a name."""
    named = arguments.package_name
    if arguments.spec and not arguments.config:
        named = named or "package_name"
    return replace(arguments, package_name=named, writes=False)


def _refuse_pairs(**given: Any) -> None:
    """Refuse two flags of which each says what to show.

    Raises:
        click.UsageError: if there are two.
    """
    for first, second in _PAIRS:
        if given[first] and given[second]:
            one, other = first.replace("as_", ""), second.replace("as_", "")
            raise click.UsageError(f"--{one} and --{other} do not go together")
