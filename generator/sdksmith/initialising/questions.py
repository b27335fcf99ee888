"""What is asked of somebody who begins, and what it is by default."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError
from sdksmith.options import HTTP_LIBRARIES, Arguments, naming
from sdksmith.options.rows import choice_fault
from sdksmith.rules import Rule
from sdksmith.titles import suggest_name

Ask = Callable[[str, str, Callable[[str], str]], str]
"""Asks a question that has a default; a function says why an answer cannot be."""


@dataclass(frozen=True)
class Plan:
    """What the command line says.

    Attributes:
        into: the file to write.
        with_schema: write the JSON Schema beside it.
        may_replace: also where there is one.
    """

    arguments: Arguments
    into: Path
    environment_prefix: str | None
    with_schema: bool
    may_replace: bool

    @property
    def is_table(self) -> bool:
        """Whether the settings become a table of a file with others."""
        return self.into.name == "pyproject.toml"


@dataclass(frozen=True)
class Facts:
    """What a document says of itself."""

    title: str
    count: int
    faults: int


@dataclass(frozen=True)
class Question:
    """Something to ask.

    Attributes:
        said: the answer that the command line gives.
        default: gives the default, from the answers before.
        fault: gives why an answer cannot be, "" when it can.
    """

    key: str
    text: str
    flag: str
    said: object
    default: Callable[[Mapping[str, str]], str]
    fault: Callable[[str], str]


def list_questions(plan: Plan, facts: Facts) -> Iterator[Question]:
    """Give the questions in their order; one may follow from the answers before."""
    given = plan.arguments
    yield Question(
        "name",
        "Name of the package, which users import",
        "--package",
        given.package_name,
        lambda _: suggest_name(facts.title),
        partial(naming.package_name_fault, package_only=given.package_only),
    )
    yield Question(
        "client_name",
        "Class of the client, which users make",
        "--client-name",
        given.client_name,
        lambda found: naming.class_name(found["name"]),
        naming.client_name_fault,
    )
    yield Question(
        "output",
        "Folder that it is written to",
        "--output",
        given.output,
        lambda _: "sdk",
        lambda text: "" if text.strip() else "must be a folder",
    )
    yield from _list_details(plan)


def _list_details(plan: Plan) -> Iterator[Question]:
    given = plan.arguments
    yield Question(
        "http_library",
        f"HTTP library that it uses, {' or '.join(HTTP_LIBRARIES)}",
        "--http-library",
        given.http_library,
        lambda _: HTTP_LIBRARIES[0],
        partial(choice_fault, HTTP_LIBRARIES),
    )
    yield Question(
        "environment_prefix",
        "What its environment variables begin with",
        "--environment-prefix",
        plan.environment_prefix,
        lambda found: naming.environment_prefix(found["name"]),
        naming.environment_prefix_fault,
    )
    yield Question(
        "version",
        "Version of the package",
        "--package-version",
        given.version,
        lambda _: "0.1.0",
        naming.version_fault,
    )


def answer_all(questions: Iterable[Question], ask: Ask | None) -> dict[str, str]:
    """Give the answers: those of the command line, else of the user, else defaults.

    Raises:
        UsageError: with each answer that cannot be.
    """
    found: dict[str, str] = {}
    faults: list[Diagnostic] = []
    for question in questions:
        if question.said is not None:
            answer = str(question.said)
        else:
            answer = question.default(found)
            if ask:
                answer = ask(question.text, answer, question.fault)
        reason = question.fault(answer)
        if reason:
            message = f"{question.flag} {reason}: `{answer}`"
            faults.append(Diagnostic(message, rule=Rule.WRONG_OPTION))
        found[question.key] = answer
    if faults:
        raise UsageError(*faults)
    return found
