"""What a merge of one file gives: small texts, and random pairs of real ones."""

from pathlib import Path

import pytest

from merges.pairs import find_losses, make_pair
from merges.survival import record_edits, try_edit
from merges.versions import Version, make_versions
from sdksmith.vendoring.merging import Versions, merge

HEAD = "from typing import Any\n\nfrom pydantic import Field\n"
CLASS = """\
class Pets:
    def get(self) -> str:
        return "get"

    def list(self) -> str:
        return "list"
"""


def merged(base: str, here: str, new: str, path: str = "a.py") -> str:
    """Give the merged text; it must be without a conflict."""
    found = merge(path, Versions(base.encode(), here.encode(), new.encode()))
    assert found is not None
    assert () == found.lines, found.data.decode()
    return found.data.decode()


def conflict(base: str, here: str, new: str, path: str = "a.py") -> str:
    """Give the text with marks; there must be some."""
    found = merge(path, Versions(base.encode(), here.encode(), new.encode()))
    assert found is not None
    text = found.data.decode()
    lines = text.splitlines()
    assert found.lines
    assert all(lines[line - 1] == "<<<<<<< edited here" for line in found.lines)
    return text


@pytest.mark.parametrize(
    ("here", "new", "expected"),
    [
        (
            "from typing import Any, cast\n",
            "from typing import Annotated, Any\n",
            "from typing import Annotated, Any, cast\n",
        ),
        (
            "import re\nfrom typing import Any\n",
            "import json\nfrom typing import Any\n",
            "import json\nimport re\nfrom typing import Any\n",
        ),
        (
            "from typing import Any  # ours\n",
            "from typing import Any\nfrom uuid import UUID\n",
            "from typing import Any  # ours\nfrom uuid import UUID\n",
        ),
    ],
)
def test_imports_of_both_sides_stay(here: str, new: str, expected: str) -> None:
    """Name by name, also where they are on one line."""
    base = "from typing import Any\n"
    found = merged(base, here, new)
    assert sorted(expected.splitlines()) == sorted(found.splitlines())


def test_methods_of_both_sides_stay() -> None:
    """Both add one at the end of a class."""
    here = CLASS + '\n    def ours(self) -> str:\n        return "ours"\n'
    new = CLASS + '\n    def delete(self) -> str:\n        return "delete"\n'
    names: dict[str, type] = {}
    exec(merged(CLASS, here, new), names)  # noqa: S102 - our own text
    pets = names["Pets"]()
    found = [getattr(pets, name)() for name in ("get", "list", "ours", "delete")]
    assert ["get", "list", "ours", "delete"] == found


def test_one_method_from_both_sides_is_a_conflict() -> None:
    """Though no line says so: they are at different ends of the class."""
    method = '    def delete(self) -> str:\n        return "{}"\n'
    here = CLASS + "\n" + method.format("here")
    new = CLASS.replace("class Pets:\n", "class Pets:\n" + method.format("new") + "\n")
    text = conflict(CLASS, here, new)
    assert '"here"' in text
    assert '"new"' in text


def test_lines_that_touch_are_told_apart() -> None:
    """A name of one side, the line below of the other: git would call it a conflict."""
    here = CLASS.replace("def get(", "def fetch(")
    new = CLASS.replace('return "get"', 'return "got"')
    both = CLASS.replace("def get(", "def fetch(").replace('"get"', '"got"')
    assert both == merged(CLASS, here, new)


def test_an_edit_stays_in_its_class() -> None:
    """The new version has put the classes, which look alike, into another order."""
    name = "class {}:\n    a: int\n    b: int\n    c: int\n"
    first, second = name.format("First"), name.format("Second")
    third = name.format("Third")
    base = f"{first}\n\n{second}\n\n{third}"
    here = f"{first}\n\n{second}    ours: str\n\n\n{third}"
    new = f"{third}\n\n{second}\n\n{first}"
    expected = f"{third}\n\n{second}    ours: str\n\n\n{first}"
    assert expected.split() == merged(base, here, new).split()


def test_the_same_line_is_a_conflict() -> None:
    """Both sides and the base are there, and nothing else is marked."""
    here, new = (HEAD.replace("Field", name) for name in ("Field as F", "BaseModel"))
    base = f"{HEAD}\n\nx = 1\n"
    text = conflict(base, f"{HEAD}\n\nx = 2\n", f"{HEAD}\n\nx = 3\n")
    assert "x = 2\n||||||| as it was vendored\nx = 1\n=======\nx = 3\n>>>>>>>" in text
    assert here != new
    assert text.startswith(HEAD)


def test_what_would_be_no_python_is_no_merge() -> None:
    """Git finds it clear; both files are kept."""
    base = "if x:\n    a()\n    b()\n    c()\n    d()\n"
    here = base.replace("    c()", "else:\n    c()")
    new = base + "else:\n    e()\n"
    assert merge("a.py", Versions(base.encode(), here.encode(), new.encode())) is None


@pytest.mark.parametrize("mark", ["<<<<<<<", "|||||||", "=======", ">>>>>>>"])
def test_marks_in_a_text_are_text(mark: str) -> None:
    """A line that looks like one of ours does not end a conflict."""
    base = f'"""Title\n{mark}\n\n{mark} more\n"""\nx = 1\n'
    here, new = base.replace("x = 1", "x = 2"), base.replace("Title", "The title")
    assert base.replace("x = 1", "x = 2").replace("Title", "The title") == merged(
        base, here, new
    )
    text = conflict(base, here, base.replace("x = 1", "x = 3"))
    assert f"Title\n{mark}\n\n{mark} more\n" in text
    assert text.endswith("=======\nx = 3\n>>>>>>> new version\n")


def test_a_last_line_without_end_is_not_glued() -> None:
    """Editors leave it out, and the other side adds lines behind it."""
    base = "a = 1\n\n\n\nb = 1\n"
    here = "a = 2\n\n\n\nb = 1"
    assert "a = 2\n\n\n\nb = 1\nc = 1\n" == merged(base, here, base + "c = 1\n")


def test_settings_of_git_change_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the user's nor those of the repository here."""
    settings = folder / "settings"
    settings.write_text("[merge]\n  conflictStyle = merge\n[core]\n  autocrlf = true\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    text = conflict("x = 1\n", "x = 2\n", "x = 3\n")
    assert "||||||| as it was vendored\n" in text
    assert "\r" not in text


@pytest.fixture(scope="module")
def versions() -> list[Version]:
    """The packages of a document, and of what is changed in it."""
    return make_versions(("resource_tree",))


def test_random_pairs_lose_nothing(versions: list[Version]) -> None:
    """300 of them; `make merges` tries 10,000."""
    for number in range(300):
        lost, _ = find_losses(make_pair(versions, number))
        assert [] == lost, number


def test_edits_by_hand_survive(versions: list[Version], folder: Path) -> None:
    """20 of them, through the command line; `make merges` tries 500."""
    fates = [
        try_edit(version, edit, folder / "work").fate
        for version, edit in record_edits(versions, 20)
    ]
    assert {"survived", "conflict"} >= {*fates}
    assert fates.count("survived") >= 18
