"""What several commands take: the document, the settings, what decides of a package."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from sdksmith.last_run import Line
from sdksmith.options import HTTP_LIBRARIES

PATH = click.Path(path_type=Path)
MOST_WARNINGS = 20
"""Of one run, unless all are wanted."""

SOURCE = (
    click.argument("spec", type=PATH, required=False),
    click.option(
        "--config", type=PATH, metavar="FILE", help="Read the settings there."
    ),
)
# What users of the package call it.
NAMES = (
    click.option(
        "--package", "package_name", metavar="NAME", help="What users import."
    ),
    click.option("--client-name", metavar="NAME", help="Class of the client."),
)
# How the document is read; `STRICT` too.
FILES = (
    click.option(
        "--overlay",
        "overlays",
        type=PATH,
        multiple=True,
        metavar="FILE",
        help="Change the document by this overlay; can be given again.",
    ),
    click.option(
        "--root",
        "roots",
        type=PATH,
        multiple=True,
        metavar="DIR",
        help="The document may refer to files in this folder.",
    ),
    click.option(
        "--allow-remote", is_flag=True, help="It may refer to https://... too."
    ),
)
STRICT = click.option("--strict", is_flag=True, help="Every fault of SPEC is an error.")
READING = (*FILES, STRICT)
# What decides about a package; each command that makes one takes these.
OPTIONS = (
    *SOURCE,
    click.option("--output", type=PATH, metavar="DIR", help="Write below this folder."),
    *NAMES,
    click.option(
        "--package-version", "version", metavar="V", help="Version of the SDK."
    ),
    click.option(
        "--http-library", type=click.Choice(HTTP_LIBRARIES), help="What it uses."
    ),
    *FILES,
    click.option("--package-only", is_flag=True, help="Write the package alone."),
    STRICT,
)


def takes(options: Sequence[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    """Give a decorator that adds these arguments and options to a command."""

    def add(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def say(lines: Iterable[Line]) -> None:
    """Print lines, each to the stream that it goes to."""
    for text, is_error in lines:
        click.echo(text, err=is_error)
