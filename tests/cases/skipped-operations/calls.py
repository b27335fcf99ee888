import json
from pathlib import Path

import skipped_operations
from skipped_operations import SkippedOperations
from wire import Wire


def test_the_rest_works():
    """The operation beside those that were left out is there."""
    wire = Wire(body=["a"])
    assert ["a"] == wire.client(SkippedOperations).files.list()


def test_nothing_is_lost():
    """Emitted and skipped by name are all that the document has."""
    file = Path(skipped_operations.__file__).with_name("_manifest.json")
    manifest = json.loads(file.read_text("utf-8"))
    emitted = {entry["id"] for entry in manifest["operations"]}
    assert {"uploadFile", "listFiles", "sendForm", "streamEvents"} == emitted
    skipped = [entry["id"] for entry in manifest["skipped"]]
    assert ["getSecret", "getTuple", "getLabels"] == skipped


def test_skipped_ones_keep_their_names():
    """The manifest says how each will be called once it is supported."""
    file = Path(skipped_operations.__file__).with_name("_manifest.json")
    manifest = json.loads(file.read_text("utf-8"))
    names = {entry["id"]: entry["name"] for entry in manifest["skipped"]}
    assert "secret.get" == names["getSecret"]
    assert "labels.list" == names["getLabels"]
