"""Where types stand: modules that import each other one way, and stay as they are."""

import random
import subprocess
import sys
from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter

import pytest

from sdksmith.python.placing import place_types

Needs = dict[str, list[str]]
Users = dict[str, list[tuple[str, ...]]]


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
        name: [chance.choice(resources)] for name in chance.sample(names, count // 3)
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


def test_types_stand_where_they_are_used() -> None:
    """Of one resource: in its module; of two: in that above; of all: in the shared."""
    needs: Needs = {
        f"{word}{n}": [f"{word}0"] for word in "ABCDE" for n in range(1, 22)
    }
    needs |= {"A0": ["C0"], "B0": ["C0"], "C0": [], "D0": ["C1"], "E0": []}
    users: Users = {
        **{f"A{n}": [("x", "y")] for n in range(22)},
        **{f"B{n}": [("x", "z")] for n in range(22)},
        **{f"D{n}": [("w",)] for n in range(22)},
        **{f"E{n}": [("v",)] for n in range(22)},
        **{f"C{n}": [("x", "z"), ("x",)] for n in range(1, 22)},
    }
    homes = place_types(needs, users)
    assert [homes["A1"], homes["B1"], homes["D1"]] == ["_x_y", "_x_z", "_w"]
    assert homes["C2"] == "_x"
    assert homes["C0"] == homes["C1"] != "_w"  # both x and w lead to them


def test_a_type_that_comes_moves_few_others() -> None:
    """A piece that grew ends where it did, so that the others stay as they were."""
    needs: Needs = {f"Kind{number:04}": [] for number in range(2000)}
    before = place_types(needs, {})
    for new in ("Kind0000Half", "Kind1000Half", "Kind1999Half"):
        grown = dict(sorted({**needs, new: []}.items()))
        after = place_types(grown, {})
        groups = {
            frozenset(n for n in before if before[n] == h) for h in before.values()
        }
        others = {frozenset(n for n in after if after[n] == h) for h in after.values()}
        assert len(groups & others) > len(groups) - 4


def test_the_order_of_sets_decides_nothing() -> None:
    """Strings have another hash in each process."""
    program = (
        f"import sys; sys.path[:0] = {[*sys.path]!r}\n"
        "from test_placing import make_types\n"
        "from sdksmith.python.placing import place_types\n"
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
