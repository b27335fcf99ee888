import ast
import unicodedata
from pathlib import Path

import names_hostile
from names_hostile import NamesHostile, models
from wire import Wire

# "Naming Files, Paths, and Namespaces", in the documentation of Windows.
DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt1"}


def test_files_can_be_written_everywhere():
    """No file has the name of a device, more than 255 bytes, or another one's name."""
    folder = Path(names_hostile.__file__).parent
    files = [
        file.relative_to(folder) for file in folder.rglob("*") if file.suffix != ".pyc"
    ]
    names = [str(file).casefold() for file in files]
    assert len(names) == len(set(names))
    for file in files:
        assert not {part.partition(".")[0].lower() for part in file.parts} & DEVICES
        assert all(len(part.encode()) < 255 for part in file.parts)


def test_each_field_keeps_what_came_for_it():
    """Whatever a property is called, it has a field, and goes back under its name."""
    names = {
        "+1": "plus_1",
        "-1": "minus_1",
        "": "field",
        "*": "star",
        "\N{PILE OF POO}": "pile_of_poo",
        "\N{LATIN SMALL LIGATURE FI}le": "file_",
        "file": "file",
        "\N{BLACK-LETTER CAPITAL H}": "h",
        "model_fields": "model_fields_",
        "copy": "copy_",
        "json": "json_",
        "schema": "schema_",
        "class": "class_",
        "type": "type",
        "_id": "id_",
        "id": "id",
        "__proto__": "proto",
        "__class__": "class__",
        "$ref": "ref",
        "@type": "at_type",
    }
    numbers = {"+1": 1, "-1": -1}
    wire = Wire(body={name: numbers.get(name, f"of {name}") for name in names})
    found = wire.client(NamesHostile, strict_responses=True).con_.get()
    for name, field in names.items():
        assert wire.body[name] == getattr(found, field)
    assert wire.body == found.to_dict()


def test_fields_are_written_as_python_reads_them():
    """Python brings identifiers to the form NFKC; ours are in it, and all differ."""
    fields = list(models.AllResponse.model_fields)
    assert fields == [unicodedata.normalize("NFKC", field) for field in fields]
    assert len(fields) == len(set(fields))


def test_classes_have_names_that_say_something():
    """A schema called `Any` is an `AnyObject`; one without letters tells its signs."""
    assert {"AnyObject", "Match", "Model2fa", "MinusDotMinus"} <= set(models.__all__)


def test_filters_travel_under_their_names():
    """Signs that compare are words; a header in two spellings is one header."""
    wire = Wire(status=204, body=None)
    wire.client(NamesHostile).filters.list(
        date="a",
        date_less_than="b",
        date_at_least="c",
        dollar_top=1,
        top=2,
        x_trace="t",
    )
    assert (
        "GET /filters?Date=a&Date%3C=b&Date%3E%3D=c&$top=1&top=2"
        == wire.line.replace("%24", "$")
    )
    assert "t" == wire.header("x-trace")


def test_the_code_is_python():
    """Every module can be parsed."""
    for file in Path(names_hostile.__file__).parent.rglob("*.py"):
        ast.parse(file.read_text("utf-8"))
