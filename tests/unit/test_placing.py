"""Where types stand: with what is needed together, in modules that import one way."""

import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter

import pytest

from sdksmith.python.modules import TypeModule, list_modules, view_module
from sdksmith.python.placing import User, place_types
from sdksmith.python.views import AliasView, ClassView, FieldView

Needs = dict[str, list[str]]
Users = dict[str, list[User]]


def make_types(seed: int, count: int = 400) -> tuple[Needs, Users]:
    """Give types that need each other at random, with circles, and who uses them."""
    chance = random.Random(seed)
    names = [f"Type{number}" for number in range(count)]
    needs: Needs = {
        name: sorted({*chance.sample(names[index // 2 :], chance.randint(0, 2))})
        for index, name in enumerate(names)
    }
    resources = [("a",), ("a", "b"), ("a", "b", "c"), ("d",), ("d", "e"), ()]
    users: Users = {
        name: [User(chance.choice(resources), chance.choice("pqr"))]
        for name in chance.sample(names, count // 3)
    }
    return needs, users


def list_imports(
    homes: Mapping[str, str], needs: Mapping[str, Sequence[str]]
) -> dict[str, set[str]]:
    """Give the modules that each module imports."""
    found: dict[str, set[str]] = {home: set() for home in homes.values()}
    for name, needed in needs.items():
        found[homes[name]].update(homes[other] for other in needed)
    return {home: others - {home} for home, others in found.items()}


@pytest.mark.parametrize("seed", range(25))
def test_modules_import_each_other_in_one_direction(seed: int) -> None:
    """No circle of imports, whatever the types need and whoever uses them."""
    needs, users = make_types(seed)
    homes = place_types(needs, users)
    assert homes.keys() == needs.keys()
    order = TopologicalSorter(list_imports(homes, needs)).static_order()
    assert set(order) == set(homes.values())
    assert len(set(homes.values())) > 1


def test_a_hundred_types_are_one_module() -> None:
    """A module for each resource would be many files that say little."""
    needs: Needs = {f"Type{number}": [] for number in range(100)}
    assert set(place_types(needs, {}).values()) == {""}
    assert set(place_types({**needs, "One": []}, {}).values()) != {""}


def make_rows(letter: str, count: int = 20) -> Needs:
    """Give types that stand in a row: each names the next."""
    names = [f"{letter}{number:02}" for number in range(count)]
    return {name: [*names[index + 1 : index + 2]] for index, name in enumerate(names)}


def make_rows_of_all() -> Needs:
    """Give more types than stand in one module, in six rows."""
    return {name: found for row in "ABCDEF" for name, found in make_rows(row).items()}


def test_what_the_same_resources_lead_to_stands_together() -> None:
    """A call of one resource makes nothing that only others need."""
    needs = make_rows_of_all()
    needs["A19"], needs["B19"] = ["C00"], ["C00"]
    users: Users = {
        "A00": [User(("x", "y"), "get")],
        "B00": [User(("z",), "get")],
        "D00": [User(("x", "y"), "get", "given")],
        "E00": [User((), sort="errors")],
    }
    homes = place_types(needs, users)
    places = {row: {homes[f"{row}{n:02}"] for n in range(20)} for row in "ABCDEF"}
    assert places["A"] == {"_x_y"}
    assert places["B"] == {"_z"}
    assert places["C"] == {"_c00"}  # both lead to these, which are called after one
    assert places["D"] == {"_x_y_given"}
    assert places["E"] == {"_errors"}
    assert places["F"] == {"_f00"}  # nobody leads to these


def test_many_types_of_a_resource_stand_by_method() -> None:
    """Those of a few stay together: a module for one or two types says little."""
    needs = make_rows_of_all()
    few: Users = {"A00": [User(("x",), "get")], "A10": [User(("x",), "list")]}
    homes = place_types(needs, few)
    assert homes["A00"] == homes["A19"] == "_x"
    many: Users = {"A00": [User(("x",), "get")], "B00": [User(("x",), "list")]}
    homes = place_types(needs, many)
    assert (homes["A19"], homes["B19"]) == ("_x_get", "_x_list")
    needs["A19"] = ["B10"]
    homes = place_types(needs, many)
    assert (homes["A19"], homes["B09"], homes["B19"]) == ("_x_get", "_x_list", "_b10")


def test_what_is_needed_together_is_not_cut() -> None:
    """Whoever needs one of them needs all: two modules would only take longer."""
    needs: Needs = {name: [] for name in make_rows_of_all()}
    first, *others = needs
    needs[first] = others
    assert len(set(place_types(needs, {first: [User(("x",), "get")]}).values())) == 1


def test_a_type_that_comes_moves_none_that_it_does_not_lead_to() -> None:
    """What others lead to stands where it stood."""
    needs, users = make_types(5)
    before = place_types(needs, users)
    needs["New"], users["New"] = ["Type399"], [User(("d",), "p")]
    after = place_types(needs, users)
    groups = {
        frozenset(n for n in needs if before.get(n) == h) for h in before.values()
    }
    others = {frozenset(n for n in before if after[n] == h) for h in after.values()}
    assert len(groups - others) <= 2


def test_a_module_has_what_a_type_names_before_it() -> None:
    """Pydantic makes a class at once that names nothing which comes later."""
    needs = make_rows_of_all()
    needs["A19"], needs["B00"], needs["B19"] = ["A10"], ["C05", "B01"], []
    told = [
        name for module in list_modules("models", needs, {}) for name in module.names
    ]
    assert told.index("B01") < told.index("B00") > told.index("C05")
    assert told.index("A19") < told.index("A11") < told.index("A10")  # a circle
    few = {name: found for name, found in needs.items() if name.startswith("A")}
    assert [*few] == [*list_modules("models", few, {})[0].names]


def test_annotations_that_name_what_comes_later_are_in_quotes() -> None:
    """In one of several modules Python reads the others as it makes the class."""

    # A string that ends in a backslash ends there, whatever stands behind it.
    backslash = r'dict[Annotated[str, Field(pattern="a\\")], B | Literal["x"]]'

    def show(home: str) -> list[str]:
        module = TypeModule("models", home, ("A", "B"), {"A": home, "B": home})
        fields = {
            "A": ("B | None", 'str | Late["B"]', "A", backslash),
            "B": ("A", "list[C]"),
        }
        classes = [
            ClassView(name, "", tuple(FieldView("x", text, "", "") for text in texts))
            for name, texts in fields.items()
        ]
        aliases = [AliasView("C", "str", "")]
        view = view_module(module, module.imports(), classes, aliases)
        return [field.annotation for one in view.classes for field in one.fields]

    quoted = ["'B | None'", 'str | Late["B"]', "'A'", repr(backslash), "A", "'list[C]'"]
    assert show("_x") == quoted
    assert show("") == ["B | None", 'str | Late["B"]', "A", backslash, "A", "list[C]"]


def test_the_order_of_sets_decides_nothing() -> None:
    """Strings have another hash in each process."""
    program = (
        f"import sys; sys.path[:0] = {[*sys.path]!r}\n"
        "from test_placing import make_types\n"
        "from sdksmith.python.placing import User, place_types\n"
        "print(place_types(*make_types(3)))"
    )
    shown = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "tests/unit"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(shown) == 1
