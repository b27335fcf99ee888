"""What several commands take: the document, the settings, what decides of a package."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from sdksmith.errors import Diagnostic
from sdksmith.options import HTTP_LIBRARIES
from sdksmith.reports import FORMATS, Format
from sdksmith.telling import Line, show_faults

PATH = click.Path(path_type=Path)
FORMAT_VARIABLE = "SDKSMITH_FORMAT"
MOST_WARNINGS = 20
"""Of one run, unless all are wanted."""


@dataclass
class Reporting:
    """How diagnostics are told; the options of a command decide.

    Attributes:
        is_stdout_taken: whether standard output is for something else.
    """

    form: Format = "text"
    is_stdout_taken: bool = False

    def show(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Print diagnostics to where they belong."""
        for text, is_error in show_faults(diagnostics, self.form):
            if text:
                click.echo(text, err=is_error or self.is_stdout_taken)


SPEC = click.argument("spec", type=PATH, required=False)
SOURCE = (
    SPEC,
    click.option(
        "--config", type=PATH, metavar="FILE", help="Read the settings there."
    ),
    click.option(
        "--only", metavar="NAME", help="Of several SDKs the one of this package."
    ),
)
# What users of the package call it.
NAMES = (
    click.option(
        "--package", "package_name", metavar="NAME", help="What users import."
    ),
    click.option("--client-name", metavar="NAME", help="Class of the client."),
)
# What the document is read with.
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
    click.option(
        "--hook",
        "hooks",
        multiple=True,
        metavar="NAME",
        help="Use this hook; can be given again.",
    ),
)
STRICT = click.option("--strict", is_flag=True, help="Every fault of SPEC is an error.")
READING = (*FILES, STRICT)
# What decides about a package.
MAKING = (
    click.option("--output", type=PATH, metavar="DIR", help="Write below this folder."),
    *NAMES,
    click.option(
        "--package-version", "version", metavar="V", help="Version of the SDK."
    ),
    click.option(
        "--http-library", type=click.Choice(HTTP_LIBRARIES), help="What it uses."
    ),
    *FILES,
    click.option(
        "--templates", type=PATH, metavar="DIR", help="Templates that go before ours."
    ),
    click.option("--package-only", is_flag=True, help="Write the package alone."),
    STRICT,
)
OPTIONS = (*SOURCE, *MAKING)
"""What each command takes that makes packages."""


def _remember_format(
    context: click.Context, parameter: click.Parameter, value: Format
) -> Format:
    context.ensure_object(Reporting).form = value
    return value


def _format_option(
    callback: Callable[..., Any], help: str, *, is_given: bool
) -> Callable[[Any], Any]:
    # Eager: what is wrong with the other arguments is told in it.
    return click.option(
        "--format",
        "form",
        type=click.Choice(FORMATS),
        default="text",
        envvar=FORMAT_VARIABLE,
        is_eager=True,
        expose_value=is_given,
        callback=callback,
        help=help,
    )


FORMAT = _format_option(
    _remember_format,
    "Of what is wrong; all but text go to standard output.",
    is_given=True,
)


def _remember_format_of_errors(
    context: click.Context, parameter: click.Parameter, value: Format
) -> None:
    reporting = context.ensure_object(Reporting)
    reporting.form, reporting.is_stdout_taken = value, True


# For commands whose result is no list of diagnostics.
ERRORS = _format_option(
    _remember_format_of_errors,
    "Of what is wrong, on standard error.",
    is_given=False,
)


def result_as_json(help: str) -> Callable[[Any], Any]:
    """Give the option `--json`: standard output is for the result then."""

    def remember(
        context: click.Context, parameter: click.Parameter, value: bool
    ) -> bool:
        if value:
            keep_stdout()
        return value

    return click.option(
        "--json", "as_json", is_flag=True, is_eager=True, callback=remember, help=help
    )


def keep_stdout() -> None:
    """Let diagnostics go to standard error in whatever format."""
    click.get_current_context().ensure_object(Reporting).is_stdout_taken = True


def report(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print diagnostics in the format that the command was asked for."""
    click.get_current_context().ensure_object(Reporting).show(diagnostics)


def no_cache_option(text: str) -> Callable[[Any], Any]:
    """Give the option by which a command takes nothing of an earlier run's.

    Args:
        text: what that means for the command.
    """
    return click.option(
        "--no-cache", is_flag=True, envvar="SDKSMITH_NO_CACHE", help=text
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
