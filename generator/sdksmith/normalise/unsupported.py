"""What sdksmith cannot do yet: raised where it is met, caught an operation at a time."""

from typing import Any

from sdksmith.document import broken_reason
from sdksmith.rules import Rule

ENDLESS = "a schema that contains itself in ever new forms"


class UnsupportedError(Exception):
    """A construct of the document that is not supported yet.

    `reason` names it in the document's words. The operation that needs it is left
    out by name; the others are not touched.
    """

    def __init__(self, reason: str, rule: Rule) -> None:
        super().__init__(reason)
        self.reason = reason
        self.rule = rule


def as_unsupported(error: UnsupportedError | RecursionError) -> UnsupportedError:
    """Give the reason for which an error stops an operation."""
    if isinstance(error, UnsupportedError):
        return error
    return UnsupportedError(ENDLESS, Rule.SKIP_ENDLESS)


def refuse_broken(node: Any) -> None:
    """Raise UnsupportedError for what has a fault and cannot be read."""
    reason = broken_reason(node)
    if reason:
        raise UnsupportedError(reason, Rule.SKIP_FAULT)
