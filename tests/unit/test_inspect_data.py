"""`sdksmith inspect --json`: what programs read is what the package is."""

import importlib
import inspect
import json
import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import carecycle
from _runtime.retries import is_repeatable
from carecycle import models
from sdksmith import survey
from sdksmith.cli import main
from sdksmith.inspection.data import FORMAT
from sdksmith.python.surveyed_operations import REPEATABLE

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
COMPARED = (
    *("answer-headers", "argument-names", "bodies", "content-types", "hiding-names"),
    *("many-types", "multipart", "names-hostile", "pages-cursor", "recursion"),
    *("resource-tree", "skipped-operations", "streams", "swagger-2"),
    *("unions", "webhooks"),
)
_LINE = re.compile(
    r"- `client\.([\w.]+)\((.*?)\) -> (.+)` \((\S+) (.+)\)$", re.MULTILINE
)


def read(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, Any]:
    """What the command prints; it must succeed."""
    capsys.readouterr()
    assert 0 == main(["inspect", *map(str, arguments), "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.fixture
def care(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """The survey of the SDK in generated/, by its settings."""
    monkeypatch.chdir(ROOT)
    return read(capsys, "--config", "spec/sdk.toml")


@pytest.mark.parametrize("case", COMPARED)
def test_is_what_a_run_writes(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each method is called, answers and goes where the package's `api.md` says."""
    listed = (CASES / case / "expected" / "api.md").read_text(encoding="utf-8")
    expected = {
        (name, returns, f"{method} {path}")
        for name, _, returns, method, path in _LINE.findall(listed)
    }
    found = read(capsys, CASES / case / "openapi.yaml")["operations"]
    assert expected
    assert expected == {
        (row["name"], row["returns"], f"{row['method']} {row['path']}") for row in found
    }


def test_notes_have_their_rules(capsys: pytest.CaptureFixture[str]) -> None:
    """By its id, as in the report of a run."""
    (note,) = read(capsys, CASES / "webhooks" / "openapi.yaml")["notes"]
    assert ("note/webhook", "note") == (note["rule"], note["severity"])


def test_arguments_are_those_of_the_methods(care: Mapping[str, Any]) -> None:
    """Names, order and what is required: as Python sees the methods."""
    client = carecycle.CareCycle(api_key="key")
    assert 3 == len(care["operations"])
    for row in care["operations"]:
        method: Any = client
        for step in row["name"].split("."):
            method = getattr(method, step)
        known = inspect.signature(method).parameters.values()
        expected = [
            (one.name, one.default is one.empty)
            for one in known
            if one.name != "options"
        ]
        assert expected == [(a["name"], a["required"]) for a in row["arguments"]]
        assert expected[0][0] in row["signature"]


def test_models_are_those_of_the_package(care: Mapping[str, Any]) -> None:
    """Each model has the fields of its class, with their names on the wire."""
    rows = {row["name"]: row for row in care["types"] if row["kind"] == "model"}
    assert {"TransferConfigResponse", "TransferConfig"} <= rows.keys()
    for name, row in rows.items():
        model = getattr(models, name)
        model.model_rebuild()  # its fields are settled when they are first needed
        known = model.model_fields.items()
        expected = {key: field.alias or key for key, field in known}
        assert expected == {f["name"]: f["wire_name"] for f in row["fields"]}
        assert set(row["uses"]) <= {other["name"] for other in care["types"]}


def test_types_are_there_to_import(care: Mapping[str, Any]) -> None:
    """Each type stands in the module that is told, each error in the package."""
    for row in care["types"]:
        assert hasattr(
            importlib.import_module(f"carecycle.{row['module']}"), row["name"]
        )
    names = {
        error["class_name"] for row in care["operations"] for error in row["errors"]
    }
    assert names
    assert all(hasattr(carecycle, name) for name in names)


def test_credentials_are_those_of_the_client(care: Mapping[str, Any]) -> None:
    """The argument is one of the client's, and the variable stands in for it."""
    [scheme] = care["schemes"]
    [credential] = scheme["credentials"]
    assert "api_key" in inspect.signature(carecycle.CareCycle).parameters
    assert ("api_key", "CARECYCLE_API_KEY") == (
        credential["argument"],
        credential["environment"],
    )
    assert [[scheme["key"]]] == care["operations"][0]["auth"]
    assert ("carecycle", "CareCycle") == (care["package"], care["client"])


def test_examples_run(care: Mapping[str, Any]) -> None:
    """The call that is shown of each method is one that the SDK's fake answers."""
    from carecycle.testing import FakeCareCycle

    fake = FakeCareCycle()
    names = {"client": fake.client()}
    for row in care["operations"]:
        exec(row["example"], names)  # noqa: S102 - of our own document
    assert len(care["operations"]) == len(fake.calls)


def test_form_is_documented(care: Mapping[str, Any]) -> None:
    """Each key of the JSON is in the guide, and nothing else is."""
    page = (ROOT / "docs" / "guide" / "inspect.md").read_text(encoding="utf-8")
    told = set(re.findall(r"`(\w+)`", page.partition("## For programs")[2]))
    classes = [
        entry
        for entry in vars(survey).values()
        if isinstance(entry, type) and entry.__module__ == survey.__name__
    ]
    keys = {field.name for entry in classes for field in fields(entry)}
    assert set() == keys - told
    assert FORMAT == care["format"]
    assert {"format", "spec"} == care.keys() - {f.name for f in fields(survey.Survey)}


def test_only_leads_to_its_types(capsys: pytest.CaptureFixture[str]) -> None:
    """With one method come the types that it leads to, and no others."""
    guide = ROOT / "docs" / "guide" / "shelter.yaml"
    found = read(capsys, guide, "--part", "pets.get")
    assert ["pets.get"] == [row["name"] for row in found["operations"]]
    assert ["pets"] == [row["name"] for row in found["resources"]]
    assert {"Problem", "Kind", "Pet", "Owner", "GetPetResponseHeaders"} == {
        row["name"] for row in found["types"]
    }


def test_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """What is left out has the name that it would have, the reason and the place."""
    found = read(capsys, CASES / "skipped-operations" / "openapi.yaml")["skipped"]
    assert {
        "name": "secret.get",
        "id": "getSecret",
        "method": "GET",
        "path": "/secret",
        "place": "tests/cases/skipped-operations/openapi.yaml:22:13",
        "reason": "the security scheme windows (HTTP Negotiate: it takes several rounds)",
    } == {**found[0], "place": found[0]["place"].rpartition("/sdksmith/")[2]}


def test_what_may_be_repeated() -> None:
    """A method that means the same twice is one that the runtime repeats."""
    methods = (
        "GET",
        "HEAD",
        "OPTIONS",
        "TRACE",
        "QUERY",
        "PUT",
        "DELETE",
        "POST",
        "PATCH",
    )
    expected = {m for m in methods if is_repeatable(m, idempotent=False, has_key=False)}
    assert expected == REPEATABLE


def test_is_ascii(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No text of a document reaches a terminal as it is."""
    info = {"title": "\u202e\u009b31m", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": {}}
    Path("odd.json").write_text(json.dumps(document), encoding="utf-8")
    assert 0 == main(["inspect", "odd.json", "--json"])
    text = capsys.readouterr().out
    assert text.isascii()
    assert info["title"] == json.loads(text)["title"]
