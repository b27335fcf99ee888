"""The command line: arguments in, an exit code out. Each command is a file.

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
from collections.abc import Sequence

import click

from sdksmith import __version__
from sdksmith.cli.check import check
from sdksmith.cli.diff import diff
from sdksmith.cli.explain import explain
from sdksmith.cli.generate import generate
from sdksmith.cli.init import init
from sdksmith.cli.inspect import inspect
from sdksmith.cli.options import Reporting
from sdksmith.cli.schema import schema
from sdksmith.cli.update import update
from sdksmith.cli.usage import diagnose_usage, find_format
from sdksmith.cli.vendor import vendor
from sdksmith.cli.verify import verify
from sdksmith.cli.watch import watch
from sdksmith.errors import Diagnostic, SdksmithError
from sdksmith.rules import Rule

BUG = 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code.

    Args:
        arguments: those after the name of the program; by default the process's own.
    """
    given = [*(sys.argv[1:] if arguments is None else arguments)]
    reporting = Reporting(find_format(given))
    try:
        code = sdksmith.main(
            args=given, prog_name="sdksmith", standalone_mode=False, obj=reporting
        )
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        reporting.show((diagnose_usage(error),))
        return error.exit_code
    except click.Abort:
        click.echo("aborted", err=True)
        return 130
    except SdksmithError as error:
        reporting.show(error.diagnostics)
        return error.exit_code
    # Whatever else gets here is ours to mend, and its traceback what we need for it.
    except Exception as error:  # noqa: BLE001 - the last line of defence
        import traceback

        click.echo(traceback.format_exc(), err=True, nl=False)
        message = f"this is a bug in sdksmith ({type(error).__name__})"
        hint = "please report it with the above"
        reporting.show((Diagnostic(message, hint=hint, rule=Rule.BUG),))
        return BUG
    return code if isinstance(code, int) else 0


_PARTS: tuple[tuple[str, tuple[click.Command, ...]], ...] = (
    ("Make a package", (init, generate, watch)),
    ("Look at it", (inspect, check, diff)),
    ("Copies in other projects", (vendor, verify, update)),
    ("Look something up", (explain, schema)),
)


class _Commands(click.Group):
    """The commands, listed by what they are for."""

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the commands part by part, in the order in which they are needed."""
        for title, commands in _PARTS:
            with formatter.section(title):
                rows = [(str(one.name), one.get_short_help_str()) for one in commands]
                formatter.write_dl(rows, col_spacing=2)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def sdksmith() -> None:
    """Write a typed Python SDK from one OpenAPI document."""


for _command in (command for _, commands in _PARTS for command in commands):
    sdksmith.add_command(_command)
