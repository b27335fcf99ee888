"""What the schema has against a file of settings, in our words.

`jsonschema` is the judge. It takes longer to import than a run that has nothing to do
(docs/adr/0030), so it is asked only about what is not plainly right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from sdksmith.near import find_near
from sdksmith.options.schema import Schema, Steps, list_keys, load_schema
from sdksmith.rules import Rule

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

    Attributes:
        message: goes on from the setting's name; "" where there is no such setting.
        meant: what to write in the place of the key that is none, else of the value.
    """

    steps: Steps
    message: str
    rule: Rule
    hint: str = ""
    meant: str = ""


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
            yield _tell_unknown((*steps, name), error.schema)
    elif kind == "not":
        message = "must stand at the top of the file"
        yield Fault((*steps, "sdk"), message, Rule.UNKNOWN_SETTING)
    elif kind == "pattern":
        return
    elif words:
        is_empty = kind == "minProperties"
        rule = Rule.WRONG_SETTING if is_empty else Rule.WRONG_KIND_OF_SETTING
        yield Fault(steps, words, rule)
    elif kind == "type":
        yield Fault(steps, _WORDS[wanted], Rule.WRONG_KIND_OF_SETTING)
    elif kind == "enum":
        yield _tell_choice(steps, error.instance, wanted)
    else:
        limit = "more than" if kind == "exclusiveMinimum" else "at least"
        message = f"must be {limit} {wanted}: `{error.instance}`"
        yield Fault(steps, message, Rule.WRONG_SETTING)


def _tell_choice(steps: Steps, value: object, choices: Sequence[str]) -> Fault:
    near = find_near(str(value), choices)
    hint = f"did you mean `{near}`?" if near else ""
    message = f"must be {' or '.join(choices)}: `{value}`"
    return Fault(steps, message, Rule.WRONG_SETTING, hint, near)


def _tell_unknown(steps: Steps, schema: Schema) -> Fault:
    """Give what is told of a setting that is none, and which one was meant."""
    name, here = str(steps[-1]), [*schema["properties"]]
    near = find_near(name, here)
    meant = near or _find_elsewhere(name)
    hint = f"did you mean `{meant}`?" if meant else f"known are {', '.join(here)}"
    # Its place is right only if it was meant to be here.
    return Fault(steps, "", Rule.UNKNOWN_SETTING, hint, near)


def _find_elsewhere(name: str) -> str:
    """Give the setting of another table whose last word is nearest, "" for none."""
    keys = [*list_keys(), *((table,) for table in load_schema()["properties"])]
    known = {key[-1]: ".".join(key) for key in reversed(keys)}
    return known.get(find_near(name, known), "")
