"""Which of the two validators looks at a document shows in the time alone."""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from jsonschema import Draft3Validator, FormatChecker
from jsonschema.validators import validator_for
from openapi_spec_validator import schemas

from sdksmith.document import quick_validation, reading, validation
from sdksmith.document.faults import Fault

CASES = Path(__file__).parents[1] / "cases"
DOCUMENTS = ["faults-mended", "faults-mended-3-0", "inheritance", "invalid-document"]
DOCUMENTS += ["null-in-3-0", "null-in-3-1", "odd-schemas", "openapi-3-2", "limits"]
DOCUMENTS += ["openapi-3-2-faults", "parameter-styles", "swagger-2", "errors"]
# What is put in the place of a value, or under a key.
OTHERS: list[Any] = [1, 1.5, "x", None, True, [], {}, ["a", "a"], "(", "\\p{L}"]
OTHERS += [{"type": "string"}, {"type": "strin"}, {"$ref": "#/nowhere"}]
KEYS = ["type", "pattern", "required", "in", "$ref", "items", "enum", "minimum", "x-a"]
KEYS += ["default", "properties", "nullable", "$schema"]


def read(case: str) -> Any:
    """What the document of a case says."""
    path = CASES / case / "openapi.yaml"
    return reading.read_values(path, path.read_bytes())


def damaged(root: Any, random: Random) -> Any:
    """A document that has lost a key or a type somewhere, or got one."""
    made = deepcopy(root)
    places = [place for place in containers(made) if place]
    for place in random.sample(places, 3):
        if not place:  # it has lost what was there
            continue
        key = random.choice([*place] if isinstance(place, dict) else range(len(place)))
        what = random.randrange(3)
        if what == 0 and key not in ("openapi", "swagger"):
            del place[key]
        elif what == 1 and isinstance(place, dict):
            place[random.choice(KEYS)] = random.choice(OTHERS)
        elif key not in ("openapi", "swagger"):
            place[key] = random.choice(OTHERS)
    return made


def containers(value: Any) -> Iterator[Any]:
    """Each mapping and each list in a value."""
    if isinstance(value, dict | list):
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from containers(child)


def faults(root: Any) -> list[Fault]:
    """What is wrong with a document; an order it has none."""
    return sorted(validation.validator_faults(root), key=repr)


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A quick validator that accepts nothing."""
    validation._accepts_schemas.cache_clear()
    monkeypatch.setattr(quick_validation, "make_accepts", lambda *_: lambda _: False)
    yield monkeypatch
    validation._accepts_schemas.cache_clear()


@pytest.mark.parametrize("case", DOCUMENTS)
def test_it_finds_what_is_found_without_it(
    case: str, slowly: pytest.MonkeyPatch
) -> None:
    """A document, whole or damaged, has the faults that it has without jsonschema-rs."""
    root, random = read(case), Random(case)
    documents = [root, *(damaged(root, random) for _ in range(3))]
    expected = [faults(document) for document in documents]
    slowly.undo()
    validation._accepts_schemas.cache_clear()
    assert expected == [faults(document) for document in documents]


@pytest.mark.parametrize("case", DOCUMENTS)
def test_errors_are_those_of_jsonschema(case: str) -> None:
    """Its errors are those that jsonschema alone finds, one by one."""
    root = damaged(read(case), Random(case))
    version = "2" if "swagger" in root else root["openapi"][:3].replace(".", "")
    schema = dict(getattr(schemas, f"schema_v{version}"))
    expected = validator_for(schema)(schema).iter_errors(root)
    assert sorted(map(shown, expected)) == sorted(
        map(shown, quick_validation.iter_errors(schema, root))
    )


def shown(error: Any) -> str:
    """All of an error that messages are made of."""
    inner = [shown(entry) for entry in error.context]
    return repr((error.message, error.validator, error.absolute_path, inner))


def test_valid_document_is_not_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """jsonschema is not asked about a document that is valid."""
    monkeypatch.setattr(quick_validation, "_make_validator", None)
    assert [] == faults(read("limits"))


def test_it_accepts_nothing_that_it_does_not_know() -> None:
    """A schema of a draft that jsonschema-rs does not know is left to jsonschema."""
    accepts = quick_validation.make_accepts(Draft3Validator.META_SCHEMA)
    assert not accepts({"type": "object"})


def test_formats_are_checked_as_jsonschema_does() -> None:
    """A regular expression is what Python takes for one, as everywhere."""
    formats = FormatChecker(("regex",))
    accepts = quick_validation.make_accepts({"format": "regex"}, formats)
    assert [True, False] == [accepts("a+"), accepts("\\p{L}")]
    assert quick_validation.make_accepts({"format": "regex"})("\\p{L}")
