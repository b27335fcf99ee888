"""Names stay when a document changes: by rule in any order, by the lock in any case."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from random_documents import FEW_WORDS, MANY_WORDS, RandomDocument

from sdksmith.cli import main
from sdksmith.lock import ChosenName, read_lock, write_lock
from sdksmith.python import list_names

SEEDS = (1, 2)
Names = Mapping[tuple[str, str], str]


def chosen(
    document: RandomDocument, locked: Mapping[str, Mapping[str, str]] | None
) -> tuple[ChosenName, ...]:
    """Give all names of a document's package."""
    return list_names(document.understand(locked), "Chance")


def by_key(names: tuple[ChosenName, ...]) -> Names:
    """Give names by what they are of; each is of something else."""
    found = {(entry.kind, entry.key): entry.name for entry in names}
    assert len(found) == len(names)
    return found


def renamed(before: Names, after: Names) -> dict[tuple[str, str], tuple[str, str]]:
    """Give what is in both and has another name now."""
    return {
        key: (name, after[key])
        for key, name in before.items()
        if after.get(key, name) != name
    }


def change(document: RandomDocument, times: int) -> None:
    """Add and remove elements, and put all into another order now and then."""
    for turn in range(times):
        document.chance.choice((document.add, document.add, document.remove))()
        if turn % 100 == 0:
            document.reorder()


@pytest.mark.parametrize("seed", SEEDS)
def test_order_decides_nothing(seed: int) -> None:
    """A document in another order has the same names."""
    document = RandomDocument(seed, 200)
    before = by_key(chosen(document, None))
    document.reorder()
    assert before == by_key(chosen(document, None))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_locked_name_stays(seed: int, tmp_path: Path) -> None:
    """A thousand changes of the document rename nothing that the lock has.

    Save for a field that has the name by which the wire knows a new one: what came for
    the new one would be read into it.
    """
    document = RandomDocument(seed, 200)
    names = chosen(document, None)
    (tmp_path / "names.lock").write_text(write_lock(names), encoding="utf-8")
    locked = read_lock(tmp_path / "names.lock").names
    change(document, 1000)
    before, after = by_key(names), by_key(chosen(document, locked))
    assert 200 < len(before.keys() & after.keys())
    schemas = document.root["components"]["schemas"]
    properties = {name for entry in schemas.values() for name in entry["properties"]}
    for (kind, _), (name, _) in renamed(before, after).items():
        assert kind == "fields"
        assert name in properties


@pytest.mark.parametrize(
    ("words", "share"), [(MANY_WORDS, 0.02), (FEW_WORDS, 0.05)], ids=("many", "few")
)
def test_few_names_change_without_a_lock(words: Sequence[str], share: float) -> None:
    """Without a lock a thousand changes rename next to nothing.

    Of few words, so that names meet far more often than in a document of a person's,
    four in a hundred.
    """
    document = RandomDocument(5, 200, words)
    before = by_key(chosen(document, None))
    change(document, 1000)
    after = by_key(chosen(document, None))
    common = before.keys() & after.keys()
    assert share > len(renamed(before, after)) / len(common)


def test_the_lock_is_one_sorted_line_a_name(tmp_path: Path) -> None:
    """What is written is read again, and is the same in whatever order it was made."""
    names = chosen(RandomDocument(4, 100), None)
    text = write_lock(names)
    assert text == write_lock(tuple(reversed(names)))
    file = tmp_path / "names.lock"
    file.write_text(text, encoding="utf-8")
    read = read_lock(file).names
    assert by_key(names) == {
        (kind, key): name for kind, rows in read.items() for key, name in rows.items()
    }
    assert len(names) == len([line for line in text.splitlines() if " = " in line])


DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/pet"}}}}
components:
  schemas:
    pet: {type: object, properties: {petName: {type: string}}}
"""


def generate(folder: Path, *arguments: str) -> int:
    """Generate the package of the document in the folder."""
    document, output = folder / "openapi.yaml", folder / "out"
    where = ["--output", str(output), "--package", "pets"]
    return main(["generate", str(document), *where, *arguments])


def test_a_name_that_was_locked_outlives_a_better_claim(tmp_path: Path) -> None:
    """`pet` stays `Pet` when a schema comes that is called `Pet` in the document."""
    document = tmp_path / "openapi.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    assert 0 == generate(tmp_path, "--lock-names")
    assert '"#/components/schemas/pet" = "Pet"\n' in (
        tmp_path / "names.lock"
    ).read_text("utf-8")
    newer = DOCUMENT.replace(
        "petName: {type: string}", 'petName: {$ref: "#/components/schemas/Pet"}'
    )
    newer += "    Pet: {type: object, properties: {other: {type: string}}}\n"
    document.write_text(newer, encoding="utf-8")
    assert 0 == generate(tmp_path)
    models = (tmp_path / "out" / "pets" / "models.py").read_text("utf-8")
    assert "pet_name: Annotated[PetModel | None" in models


def test_names_may_be_edited(tmp_path: Path) -> None:
    """A name that somebody writes into the lock is the one that the package has."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    lock = tmp_path / "names.lock"
    lock.write_text(
        '[classes]\n"#/components/schemas/pet" = "Animal"\n'
        '[methods]\n"GET /pets" = "zoo.all"\n'
        '[fields]\n"#/components/schemas/pet petName" = "nick"\n',
        encoding="utf-8",
    )
    assert 0 == generate(tmp_path, "--lock-names")
    package = tmp_path / "out" / "pets"
    assert "class Animal(Model):" in (package / "models.py").read_text("utf-8")
    assert "    nick: Annotated" in (package / "models.py").read_text("utf-8")
    assert "def all(" in (package / "resources" / "zoo.py").read_text("utf-8")
    assert '"GET /pets" = "zoo.all"' in lock.read_text("utf-8")


def test_without_the_flag_no_lock_is_written(tmp_path: Path) -> None:
    """The lock is for those who want it."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert 0 == generate(tmp_path)
    assert not (tmp_path / "names.lock").exists()
