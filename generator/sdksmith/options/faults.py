"""What the schema has against a file of settings, in our words.

`jsonschema` is the judge. It takes longer to import than a run that has nothing to do
(docs/adr/0030), so it is asked only about what is not plainly right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from jsonschema import Draft202012Validator

from sdksmith.options.schema import Schema, Steps, list_keys, load_schema

_WORDS = {
    "string": "must be text, in quotes",
    "boolean": "must be true or false",
    "integer": "must be a whole number",
    "number": "must be a number",
    "array": "must be a list",
    "object": "must be a table",
}


@dataclass(frozen=True)
class Fault:
    """Something that the schema forbids, at the way to it in the file.

    `message` goes on from the setting's name; it is empty where there is no such setting.
    """

    steps: Steps
    message: str
    hint: str = ""


def find_faults(content: object) -> list[Fault]:
    """Give all that the schema forbids in the settings."""
    judge: Any = Draft202012Validator(load_schema())  # its types know JSON only
    errors: Iterator[Any] = judge.iter_errors(content)
    found = [fault for error in errors for fault in _tell(error)]
    return list(dict.fromkeys(found))


def _tell(error: Any) -> Iterator[Fault]:
    """Give an error of `jsonschema` in our words.

    A pattern is there for editors: what a name may be is checked, and told, elsewhere.
    """
    steps: Steps = tuple(error.absolute_path)
    kind, wanted = error.validator, error.validator_value
    words = error.schema.get("errorMessage")
    if kind == "additionalProperties":
        for name in error.instance.keys() - error.schema.get("properties", {}).keys():
            yield Fault((*steps, name), "", _similar((*steps, name), error.schema))
    elif kind == "not":
        yield Fault((*steps, "sdk"), "must stand at the top of the file")
    elif kind == "pattern":
        return
    elif words:
        yield Fault(steps, words)
    elif kind == "type":
        yield Fault(steps, _WORDS[wanted])
    elif kind == "enum":
        yield _tell_choice(steps, error.instance, wanted)
    else:
        limit = "more than" if kind == "exclusiveMinimum" else "at least"
        yield Fault(steps, f"must be {limit} {wanted}: `{error.instance}`")


def _tell_choice(steps: Steps, value: object, choices: Sequence[str]) -> Fault:
    found = get_close_matches(str(value), choices, n=1)
    hint = f"did you mean `{found[0]}`?" if found else ""
    return Fault(steps, f"must be {' or '.join(choices)}: `{value}`", hint)


def _similar(steps: Steps, schema: Schema) -> str:
    """Give a hint at the setting that was meant."""
    name = str(steps[-1])
    here = [*schema["properties"]]
    found = get_close_matches(name, here, n=1)
    if not found:  # it may be the word of another table
        keys = [*list_keys(), *((table,) for table in load_schema()["properties"])]
        known = {key[-1]: ".".join(key) for key in reversed(keys)}
        found = [known[last] for last in get_close_matches(name, known, n=1)]
    return f"did you mean `{found[0]}`?" if found else f"known are {', '.join(here)}"
