import inspect
import json
from datetime import date
from pathlib import Path

import yaml_forms
from wire import Wire
from yaml_forms import APIStatusError, RequestValidationError, YamlForms, models
from yaml_forms.testing import FakeYamlForms

ODD = ("yes", "on", "1.10", "2020-01-01", "0755", "12:30:45", "1_000", "true", "0x1F")


def test_words():
    """Where text is wanted, each word is the text that was written."""
    wire = Wire(body={})
    client = wire.client(YamlForms)
    for word in ODD:
        client.things.list(on=word)
        assert f"GET /things?on={word.replace(':', '%3A')}" == wire.line
    try:
        client.things.list(on="1.1")
    except RequestValidationError:
        pass
    else:
        raise AssertionError("1.1 is not 1.10")


def test_version():
    """The version of the API is the one that was written."""
    file = Path(yaml_forms.__file__).with_name("_manifest.json")
    spec = json.loads(file.read_text("utf-8"))["spec"]
    assert ("It's YAML", "1.10") == (spec["title"], spec["version"])


def test_examples():
    """An example, of which the fake answers are made, is text where its schema is."""
    thing = FakeYamlForms().client().things.list()
    assert models.Thing(
        version="1.10",
        on="yes",
        day=date(2020, 1, 1),
        at="12:30:45",
        mode="0755",
        size=1000.0,
        many=["1.10"],
    ) == thing


def test_keys():
    """Keys are text: `404`, `on`, `no`; also such as stand behind a question mark."""
    thing = Wire(body={"404": 31, "no": False}).client(YamlForms).things.list()
    assert (31, False) == (thing.n404, thing.no)


def test_merged():
    """What a mapping says itself wins over what is merged in, the first over later."""
    for status, word in ((404, "As it"), (503, "Later."), (418, "Another.")):
        try:
            Wire(status, {"on": "x"}).client(YamlForms, max_retries=0).things.list()
        except APIStatusError as error:
            assert "x" == error.body.on
        else:
            raise AssertionError("no error")
        assert word in (inspect.getdoc(YamlForms().things.list) or "")
    assert "Own one,on two" in " ".join((YamlForms().things.send.__doc__ or "").split())
