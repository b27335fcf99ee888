import json
from pathlib import Path

import faults_that_stop
import pytest
from faults_that_stop import FaultsThatStop, NotFoundError
from wire import Wire


def test_the_rest_works():
    """An operation that needs nothing of what has faults is there."""
    wire = Wire(body={"name": "a"})
    assert "a" == wire.client(FaultsThatStop).good.get().name


def test_an_error_whose_body_cannot_be_read_is_raised():
    """An operation is not left out for the body of an error: it has no type."""
    client = Wire(404, {"inner": 1}).client(FaultsThatStop)
    with pytest.raises(NotFoundError):
        client.good.get()


def test_each_skip_has_its_reason():
    """The manifest names each operation that was left out, with reason and line."""
    file = Path(faults_that_stop.__file__).with_name("_manifest.json")
    manifest = json.loads(file.read_text("utf-8"))
    assert ["getGood"] == [entry["id"] for entry in manifest["operations"]]
    reasons = {entry["id"]: entry["reason"] for entry in manifest["skipped"]}
    assert 10 == len(reasons)
    assert "(line 33), in Holder" in reasons["getSchema"]
    expected = "`#/components/schemas/Godo` does not exist (line 14)"
    assert expected == reasons["getNowhere"]
