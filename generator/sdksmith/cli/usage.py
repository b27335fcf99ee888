"""Mistakes in the arguments, which click finds, in the form of all other messages."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from sdksmith.cli.options import FORMAT_VARIABLE
from sdksmith.errors import Diagnostic
from sdksmith.near import find_near
from sdksmith.reports import FORMATS, Format
from sdksmith.rules import Rule


def find_format(arguments: Sequence[str]) -> Format:
    """Give the format that is asked for, also where the other arguments are wrong."""
    wanted = [os.environ.get(FORMAT_VARIABLE, "")]
    for index, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--format":
            wanted = [value, *arguments[index + 1 : index + 2]]
    found: list[Format] = [form for form in FORMATS if form in wanted]
    return found[0] if found else "text"


def diagnose_usage(error: click.ClickException) -> Diagnostic:
    """Give what is wrong with the arguments, and a way out."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "sdksmith"
    hint = f"`{command} --help` says what there is"
    message, rule = error.format_message(), Rule.WRONG_USE
    if isinstance(error, click.NoSuchOption):
        near = find_near(error.option_name, error.possibilities or ())
        message, rule = f"there is no option `{error.option_name}`", Rule.UNKNOWN_OPTION
        hint = f"did you mean `{near}`?" if near else hint
    elif isinstance(
        error, click.BadParameter | click.BadOptionUsage
    ) or message.startswith("Got "):
        rule = Rule.WRONG_ARGUMENT
    elif context and isinstance(context.command, click.Group):
        name = message.split("'")[1] if "'" in message else ""
        near = find_near(name, context.command.list_commands(context))
        message, rule = f"there is no command `{name}`", Rule.UNKNOWN_COMMAND
        hint = f"did you mean `{near}`?" if near else hint
    message = f"{message[:1].lower()}{message[1:]}".rstrip(".")
    return Diagnostic(message, hint=hint, rule=rule)
