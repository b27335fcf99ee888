import json
import typing
from datetime import date
from uuid import UUID

from hiding_names import HidingNames, NotFoundError, models
from wire import Wire

RENAMED = ("dict_", "json_", "copy_", "model_fields_", "register_", "mro_")
ID = "6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00"
HIDDEN = {
    "date": "2026-01-31",
    "other_date": "2026-02-01",
    "list": ["x"],
    "lists": [[1], [2]],
    "str": "s",
    "text": "t",
    "int": 1,
    "dict": {"k": "v"},
    "type": "a",
    "literal": "c",
    "Literal": "L",
    "Any": [1],
    "any": {"x": None},
    "UUID": ID,
    "None": "n",
    "Hidden": "h",
    "again": {"date": "2026-03-01", "list": []},
    "model_fields": "m",
    "json": "j",
    "copy": True,
    "register": "r",
    "mro": "o",
    "__class__": "c",
    "_private": "p",
    "Field": "f",
    "fieldName": "g",
    "float": 1.5,
    "bytes": "AP8=",
}


def call(method, answer, **arguments):
    wire = Wire(body=answer)
    return wire, getattr(wire.client(HidingNames).things, method)(**arguments)


def test_fields():
    """Each field has the type that the document says, whatever it is called."""
    (found,) = call("list", [HIDDEN])[1]
    assert models.Hidden is type(found)
    assert (date(2026, 1, 31), date(2026, 2, 1)) == (found.date, found.other_date)
    assert (["x"], [[1], [2]]) == (found.list, found.lists)
    assert ("s", "t", 1, {"k": "v"}) == (found.str, found.text, found.int, found.dict_)
    assert models.Hidden is type(found.again)
    assert b"\x00\xff" == found.bytes
    assert (UUID(ID), "L", [1]) == (found.uuid, found.literal_, found.any_)
    assert ("r", "o") == (found.register_, found.mro_)
    assert HIDDEN == found.to_dict()


def test_input_and_nested_lists():
    """The same names as arguments; a list of lists under a method called `list`."""
    (found,) = call("list", [HIDDEN])[1]
    given = {
        name.removesuffix("_") if name in RENAMED else name: value
        for name, value in found
    }
    wire, answer = call("create", [[HIDDEN]], **given)
    assert HIDDEN == json.loads(wire.sent)
    assert models.Hidden is type(answer[0][0])


def test_methods():
    """Methods called like types and modules, and those after them."""
    assert {"k": "v"} == call("dict", {"k": "v"})[1]
    assert "text" == call("str", "text")[1]
    assert models.Hidden is type(call("models", HIDDEN)[1])
    wire, found = call("params", HIDDEN, body=[{"date": "2026-01-31", "list": []}])
    assert models.Hidden is type(found)
    assert b'[{"date":"2026-01-31","list":[]}]' == wire.sent
    for method, target in (("omit_", "omit"), ("cached_property_", "cached")):
        assert f"GET /things/{target}" == call(method, {})[0].line


def test_constants():
    """A method called `errors` leaves the table of errors alone, and `locals` works."""
    wire, found = call("errors", ["x"], locals_query="y")
    assert (["x"], "GET /things/errors?locals=y") == (found, wire.line)
    for method in ("errors", "after"):
        try:
            getattr(Wire(404, {"a": "x"}).client(HidingNames).things, method)()
        except NotFoundError as error:
            assert models.AnyObject(a="x") == error.body
        else:
            raise AssertionError("no error was raised")


def test_schemas():
    """Schemas called like what the modules use are classes of their own."""
    body = {
        name: {"a": "x"}
        for name in ("any", "model", "literal", "none", "BaseModel", "str", "operation")
    }
    body |= {"list": {"a": [{}]}, "datetime": {"a": "2026-01-31T12:00:00Z"}}
    body |= {"answers": {"a": "x"}}
    found = call("rest", body)[1]
    for name in type(found).model_fields:
        assert "a" in type(getattr(found, name)).model_fields
    assert 2026 == found.datetime.a.year
    assert body == found.to_dict()


def test_hints_resolve():
    """All annotations of the models can be resolved at run time."""
    for name in models.__all__:
        if isinstance(getattr(models, name), type):
            typing.get_type_hints(getattr(models, name))


def test_parameters():
    """Parameters called like types, and like our own `omit`."""
    wire, _ = call("list", [], type="t", date=date(2026, 1, 1), str=["s"], omit="o")
    assert "GET /things?type=t&date=2026-01-01&str=s&omit=o" == wire.line
    wire, _ = call("list", [])
    assert "GET /things" == wire.line


def test_model_of_the_name_of_a_builtin():
    """`Warning` is the document's model, not Python's class, wherever it stands."""
    wire = Wire(body={"warnings": [{"text": "hot"}]})
    found = wire.client(HidingNames, strict_responses=True).reports.get()
    assert [models.Warning] == [type(entry) for entry in found.warnings]
    assert "hot" == found.warnings[0].text
