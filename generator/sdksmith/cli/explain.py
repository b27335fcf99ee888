"""`sdksmith explain`."""

from __future__ import annotations

import click

from sdksmith.cli.options import FORMAT, takes
from sdksmith.errors import Diagnostic, UsageError
from sdksmith.near import find_near
from sdksmith.reports import Format
from sdksmith.rule_meanings import MEANINGS
from sdksmith.rules import Rule, find_rule


@click.command("explain", short_help="Say what a rule in brackets means.")
@click.argument("rules", nargs=-1, metavar="[RULE]...")
@takes((FORMAT,))
def explain(rules: tuple[str, ...], form: Format) -> None:
    """Say what RULE means, the word in brackets behind a message; or list them all.

    \b
    Examples:
      sdksmith explain reference/unresolved
      sdksmith explain

    \b
    Exit codes:
      0  all are known
      2  there is no such rule
    """
    found = [find_rule(name) for name in rules]
    unknown = [name for name, rule in zip(rules, found, strict=True) if rule is None]
    if unknown:
        raise UsageError(*map(_unknown, unknown))
    for rule in filter(None, found or Rule):
        click.echo(
            f"{rule.id}: {MEANINGS[rule]}" if found else f"{rule.id:32}{MEANINGS[rule]}"
        )


def _unknown(name: str) -> Diagnostic:
    near = find_near(name, [rule.id for rule in Rule])
    hint = f"did you mean `{near}`?" if near else "`sdksmith explain` lists them all"
    return Diagnostic(f"there is no rule `{name}`", hint=hint, rule=Rule.NO_SUCH_RULE)
