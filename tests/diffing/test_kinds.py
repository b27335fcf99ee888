"""Each kind of change, by a document before and after it: kinds.yaml."""

import copy
import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from sdksmith import pipeline
from sdksmith.diffing.kinds import MEANINGS
from sdksmith.diffing.report import compare
from sdksmith.diffing.sides import Side, of_package
from sdksmith.document import validation
from sdksmith.options import Arguments, load_options

HERE = Path(__file__).parent
BASE: dict[str, Any] = yaml.safe_load((HERE / "zoo.yaml").read_text("utf-8"))
ROWS: list[dict[str, Any]] = yaml.safe_load((HERE / "kinds.yaml").read_text("utf-8"))
ELSEWHERE = {"python-raised", "python-lowered", "python-changed"}


@pytest.fixture(autouse=True)
def unjudged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here depends on the validator, which takes two thirds of the time."""
    monkeypatch.setattr(validation, "validator_faults", lambda *_: [])


def edit(root: dict[str, Any], row: dict[str, Any]) -> None:
    """Edit a document as a row says."""
    if "at" in row:
        node, step = find(root, row["at"])
        if "from" in row:
            node[step] = row["from"]
        elif "move" in row:
            other, name = find(root, row["move"])
            value = node[step]
            entries = [
                (name if k == step and other is node else k, v) for k, v in node.items()
            ]
            node.clear()
            node.update((key, v) for key, v in entries if key != step)
            other[name] = value
        elif "to" in row and isinstance(node, list) and step == len(node):
            node.append(row["to"])
        elif "to" in row:
            node[step] = row["to"]
        else:
            del node[step]
    for more in [row["and"]] if "and" in row else []:
        edit(root, more)


def find(root: Any, way: str) -> tuple[Any, Any]:
    """Give what holds a place, and the last step to it."""
    *steps, last = way.split()
    for step in steps:
        key = int(step) if isinstance(root, list) else step
        if isinstance(root, dict) and key not in root:
            root[key] = {}
        root = root[key]
    return root, int(last) if isinstance(root, list) else last


@cache
def make(document: str, row: str) -> Side:
    """Give the side of a document, made with the settings of a row."""
    with TemporaryDirectory() as folder:
        return make_in(Path(folder), document, row)


def make_in(folder: Path, document: str, row: str) -> Side:
    """Give the same; a folder is for the document and the names that it keeps."""
    given = json.loads(row)
    spec = folder / "openapi.json"
    spec.write_text(document)
    rows = [
        f"[{kind}]\n" + "".join(f'"{key}" = "{name}"\n' for key, name in names.items())
        for kind, names in given.get("lock", {}).items()
    ]
    (folder / "names.lock").write_text("".join(rows))
    arguments = Arguments(
        spec,
        output=Path("out"),
        package_name=given.get("package", "zoo"),
        client_name=given.get("client"),
        version=given.get("version"),
        http_library=given.get("http"),
    )
    options = load_options(arguments)
    package, read, names = pipeline.generate_with_names(options)
    return of_package("", package, options, read, names)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " ".join(row["kinds"]))
def test_each_kind_is_told_both_ways(row: dict[str, Any]) -> None:
    """The edit is the first kind of a row, taken back it is the second one."""
    before, after = copy.deepcopy(BASE), copy.deepcopy(BASE)
    if "from" in row:
        edit(before, {"at": row["at"], "to": row["from"]})
        edit(after, {"at": row["at"], "to": row["to"]})
    else:
        edit(after, row)
    plain = {
        key: row[key]
        for key in ("package", "client", "version", "http", "lock")
        if key in row
    }
    old = make(json.dumps(before), "{}")
    new = make(json.dumps(after), json.dumps(plain))
    forth, back = compare(old, new), compare(new, old)
    for report, kind in zip((forth, back), row["kinds"], strict=True):
        told = [change.kind for change in report.changes]
        assert kind in told, told
        # All that griffe calls breaking has a kind of its own.
        assert "python-changed" not in told, report.changes


def test_every_kind_has_a_row() -> None:
    """There are more than sixty kinds, and the table has each of them."""
    shown = {kind for row in ROWS for kind in row["kinds"]}
    assert set(MEANINGS) == shown | ELSEWHERE
    assert 60 <= len(shown)
