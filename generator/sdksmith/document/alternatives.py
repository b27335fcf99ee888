"""Which of many errors to tell: a schema with alternatives fails in each of them."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from jsonschema.exceptions import ValidationError


def leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Give the errors of the alternative that the author most probably meant."""
    if not error.context:
        yield error
        return
    branches = [list(errors) for _, errors in groupby(error.context, key=_alternative)]
    common = _common_field(branches)
    for inner in [common] if common else min(branches, key=_cost):
        yield from leaves(inner)


def _alternative(error: ValidationError) -> str | int:
    """Give the number of the alternative in which an error was found."""
    return error.schema_path[0]


def _cost(errors: list[ValidationError]) -> tuple[bool, bool, int, int, int]:
    """Give how far a value is from an alternative; the smallest was meant.

    An alternative is far when it is a reference and there is no `$ref`, when the type
    is another, or when a word that tells alternatives apart (`in: query`) is another.
    Then that one is nearest which fails deepest inside, then the one with least errors.
    """
    return (
        any(_misses_ref(error) for error in errors),
        any(error.validator == "type" and not error.path for error in errors),
        sum(_tells_apart(error) for error in errors),
        -max(len(error.path) for error in errors),
        len(errors),
    )


def _misses_ref(error: ValidationError) -> bool:
    return error.validator == "required" and error.message.startswith("'$ref'")


def _tells_apart(error: ValidationError) -> bool:
    return error.validator in ("enum", "const") and len(error.path) == 1


def _common_field(branches: list[list[ValidationError]]) -> ValidationError | None:
    """Give one error for the field whose value is wrong in every alternative.

    A parameter with `in: bdy` fails four times, each time against one allowed value:
    the author wants to read all four in one message.
    """
    rows = [[error for error in errors if _tells_apart(error)] for errors in branches]
    # The alternative "or it is a reference" has no such field.
    rows = [
        row
        for row, errors in zip(rows, branches, strict=True)
        if not any(map(_misses_ref, errors))
    ]
    fields = {tuple(error.path) for row in rows for error in row}
    if len(rows) < 2 or not all(rows) or len(fields) != 1:
        return None
    values: list[Any] = []
    for error in (row[0] for row in rows):
        allowed: Any = error.validator_value
        values += allowed if error.validator == "enum" else [allowed]
    first = rows[0][0]
    return ValidationError(
        first.message,
        validator="enum",
        path=first.path,
        instance=first.instance,
        validator_value=values,
        parent=first.parent,
    )
