"""The rules by which other generators are counted, on packages of a few lines."""

from pathlib import Path

import pytest

from corpus.checkers import check_packages
from corpus.peers.generators import GENERATORS, PACKAGE
from corpus.peers.measure import PeerRow
from corpus.peers.table import render_totals, total

METHOD = """
    def {name}(self, id):
        return self.{client}("GET", f"/pets/{{id}}")
"""
PACKAGES = {
    "openapi-generator": {
        "api/pets_api.py": """
class PetsApi:
    def list_pets(self):
        return self._list_pets_serialize()

    def _list_pets_serialize(self):
        return self.api_client.param_serialize(method='GET', resource_path='/pets')
""",
    },
    "openapi-python-client": {
        "api/pets/list_pets.py": """
def _get_kwargs():
    return {"method": "get", "url": "/pets"}


def sync_detailed(): ...
""",
    },
    "apiwright": {
        "api/pets.py": f"class Pets:{METHOD.format(name='a', client='_client._request')}"
    },
    "sdkgen": {
        "resources/pets.py": f"class Pets:{METHOD.format(name='a', client='client.request')}"
    },
}


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write the files of a package."""
    for name, text in files.items():
        file = folder / PACKAGE / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / PACKAGE


@pytest.mark.parametrize("name", PACKAGES)
def test_count(name: str, tmp_path: Path) -> None:
    """Each generator's operations are found where it puts them."""
    generator = next(entry for entry in GENERATORS if entry.name == name)
    assert 1 == generator.count_operations(write(tmp_path, PACKAGES[name]))


def test_methods_of_one_name(tmp_path: Path) -> None:
    """Of two methods with one name in a class one can be called; tags repeat others."""
    generator = next(entry for entry in GENERATORS if entry.name == "sdkgen")
    get = METHOD.format(name="get", client="client.request")
    other = get.replace("/pets/", "/pets/old/")
    files = {
        "resources/pets.py": f"class Pets:{get}{other}",
        "resources/old.py": f"class Old:{other}",
        "resources/broken.py": "class Broken(:",
    }
    assert 1 == generator.count_operations(write(tmp_path, files))


def test_totals() -> None:
    """Usable are the operations of complete packages, out of those of all documents."""
    rows = [
        PeerRow("whole", operations=3, emitted=3, seconds=1, lines=10),
        PeerRow("one is missing", operations=3, emitted=2, seconds=2, lines=10),
        PeerRow("broken", operations=3, emitted=3, not_importing=1, seconds=3),
        PeerRow("refused", operations=3, seconds=4, error="no"),
    ]
    found = total(rows)
    assert (4, 3, 2, 1) == (
        found.documents,
        found.generated,
        found.imported,
        found.complete,
    )
    assert (12, 8, 3, 2.5) == (
        found.operations,
        found.emitted,
        found.usable,
        found.seconds,
    )
    *_, row = render_totals({"name": found})
    assert "| name | 75.0 % | 50.0 % | 25.0 % | 66.7 % | 25.0 % |" in row


def test_tools_find_errors(tmp_path: Path) -> None:
    """mypy, pyright and black each name what is wrong in a package, and where."""
    write(tmp_path, {"__init__.py": "import os\n\nNAME: str = 7\nOTHER  = 8\n"})
    found = {
        (e.tool, e.code, e.package, e.place) for e in check_packages(tmp_path.resolve())
    }
    assert {
        ("mypy", "assignment", PACKAGE, "__init__.py:3"),
        ("pyright", "reportUnusedImport", PACKAGE, "__init__.py:1"),
        ("pyright", "reportAssignmentType", PACKAGE, "__init__.py:3"),
        ("black", "would reformat", PACKAGE, "__init__.py"),
    } == found
