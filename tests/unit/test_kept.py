"""What runs keep for each other: a run that has it writes and says what it would without."""

import copy
import hashlib
import json
import os
import pickle
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import sdksmith.python
from diffing.mutations import list_mutations, read
from sdksmith import keeping, kept, pipeline, rewording
from sdksmith.cli import main
from sdksmith.python.layout import beside

Node = dict[str, Any]
DOCUMENT: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {}},
            ],
            "get": {
                "operationId": "getPet",
                "summary": "Give a pet.",
                "responses": {"200": {"$ref": "#/components/responses/Pet"}},
            },
        },
        "/food": {
            "post": {
                "operationId": "orderFood",
                "description": "Order `petFood`.",
                "responses": {"200": {"$ref": "#/components/responses/Pet"}},
            }
        },
    },
    "components": {
        "responses": {
            "Pet": {
                "description": "It.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "petFood": {"anyOf": [{}, {"type": "null"}]}
                            },
                        }
                    }
                },
            }
        }
    },
}
SKIPPED = {"allOf": [{"type": "string"}, {"type": "object"}]}


@pytest.fixture(autouse=True)
def cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is kept."""
    monkeypatch.delenv("SDKSMITH_NO_CACHE")
    monkeypatch.setenv("SDKSMITH_CACHE_DIR", str(folder / "cache"))
    return folder / "cache" / "kept"


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that have done their work: one of a kind that is kept, each time."""
    found: list[str] = []

    def watch(module: Any, name: str) -> None:
        work = getattr(module, name)

        def told(*given: Any) -> Any:
            found.append(name)
            return work(*given)

        monkeypatch.setattr(module, name, told)

    watch(pipeline, "_understand")
    watch(sdksmith.python, "make_catalogue")
    watch(sdksmith.python, "view_resource")
    watch(beside, "format_python")
    return found


def run(document: Node, *more: str, out: str = "out") -> int:
    """Make the package of a document, and give the exit code."""
    Path("document.json").write_text(json.dumps(document, indent=1))
    given = ("document.json", "--output", out, "--package", "pets", "--allow-partial")
    return main(["generate", *given, *more])


def edited(change: Callable[[Node], Any]) -> Node:
    """The document after a change."""
    made = copy.deepcopy(DOCUMENT)
    change(made)
    return made


def get_pet(document: Node) -> Node:
    """The first operation."""
    node: Node = document["paths"]["/pets/{id}"]["get"]
    return node


def reword(document: Node) -> None:
    """Give the first operation other words."""
    get_pet(document)["summary"] = "Give a pet, or `petFood`."


def files(folder: str) -> dict[str, bytes]:
    """All files of a folder by their path in it."""
    found = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_other_words_make_one_module(steps: list[str]) -> None:
    """Where an operation says something else, what it is part of is laid out anew."""
    run(DOCUMENT)
    assert {"_understand", "make_catalogue", "view_resource", "format_python"} == {
        *steps
    }
    steps.clear()
    run(edited(reword))
    assert ["view_resource", "format_python"] == steps
    assert (
        "Give a pet, or `pet_food`." in Path("out/pets/resources/pets.py").read_text()
    )


def test_one_type_leaves_the_layout_of_others(steps: list[str]) -> None:
    """Where all is made anew, what comes to the same text is not laid out again."""
    run(DOCUMENT)
    total = steps.count("format_python")
    steps.clear()
    run(edited(lambda root: get_pet(root).update(deprecated=True)))
    assert 1 == steps.count("_understand")
    assert 2 >= steps.count("format_python") < total


def test_no_cache_keeps_nothing(cache: Path, steps: list[str]) -> None:
    """With --no-cache nothing is written there, and nothing read."""
    run(DOCUMENT, "--no-cache")
    assert not cache.exists()
    run(DOCUMENT)
    before = [path.stat().st_mtime_ns for path in cache.iterdir()]
    steps.clear()
    run(edited(reword), "--no-cache")
    assert "_understand" in steps
    assert before == [path.stat().st_mtime_ns for path in cache.iterdir()]


def test_a_run_that_fails_keeps_what_was_there(cache: Path) -> None:
    """A document that cannot be read is no reason to forget the one that could."""
    run(DOCUMENT)
    before = [path.read_bytes() for path in cache.iterdir()]
    assert 1 == run({})
    assert before == [path.read_bytes() for path in cache.iterdir()]


def _refer(root: Node) -> None:
    root["paths"]["/copied/{id}"] = {"$ref": "#/paths/~1pets~1{id}"}


def _skip(root: Node) -> None:
    get_pet(root)["responses"]["200"] = {
        "description": "It.",
        "content": {"application/json": {"schema": SKIPPED}},
    }


def _break(root: Node) -> None:
    del get_pet(root)["responses"]


@pytest.mark.parametrize("change", [_refer, _skip, _break])
def test_what_depends_on_more(change: Callable[[Node], None], steps: list[str]) -> None:
    """Words that stand elsewhere, and places that are told, are found out each time."""
    first = edited(change)
    run(first)
    steps.clear()
    second = copy.deepcopy(first)
    reword(second)
    run(second)
    assert "_understand" in steps


def _cut(data: bytes) -> bytes:
    return data[:-100]


def _flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


@pytest.mark.parametrize(
    "damage", [_cut, _flip, lambda data: b"", lambda data: b"{}", lambda data: data * 2]
)
def test_damaged(
    damage: Callable[[bytes], bytes], cache: Path, steps: list[str]
) -> None:
    """What is damaged is as good as none, and is put right."""
    run(DOCUMENT)
    [path] = cache.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    steps.clear()
    run(edited(reword))
    assert "_understand" in steps
    steps.clear()
    run(DOCUMENT)
    assert "_understand" not in steps


class Trap:
    """Calls something when it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Say so."""
        return os.mkdir, ("trapped",)


@pytest.mark.parametrize("value", [Trap(), {"layout": Trap()}, [run], Path("a")])
def test_nothing_else_is_called(value: object) -> None:
    """A file that somebody else wrote makes no values but ours, and runs nothing."""
    assert kept.unpack(pickle.dumps(value)) is None
    assert not Path("trapped").exists()


@pytest.mark.parametrize("name", ["subprocess.Popen", "os.system", "prepare"])
def test_what_ours_have_imported(name: str) -> None:
    """What stands in a module of ours is no way out of it, and no function is called."""
    module = b"\x8c\x16sdksmith.judge_process"
    data = b"\x80\x04" + module + bytes([0x8C, len(name)]) + name.encode() + b"\x93."
    assert callable(pickle.loads(data))
    assert kept.unpack(data) is None


def test_entry_that_is_none(cache: Path, steps: list[str]) -> None:
    """A single value that cannot be read is made again."""
    run(DOCUMENT)
    [path] = cache.iterdir()
    values = keeping._read(path)
    made = {
        key: b"?" if key.startswith("cat") else data for key, data in values.items()
    }
    data = kept.pack(made)
    path.write_bytes(hashlib.sha256(data).digest() + data)
    steps.clear()
    run(edited(reword))
    assert ["make_catalogue", "view_resource", "format_python"] == steps


def test_no_room(folder: Path) -> None:
    """Where nothing can be kept, each run does its work."""
    (folder / "cache").write_text("in the way")
    assert 0 == run(DOCUMENT)
    assert 0 == run(edited(reword))


def test_the_oldest_go(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache does not grow for ever, and what is too large is not kept."""
    run(DOCUMENT, out="a")
    [first] = cache.iterdir()
    os.utime(first, (1, 1))
    monkeypatch.setattr(keeping, "_MOST_BYTES", first.stat().st_size * 3 // 2)
    run(DOCUMENT, out="b")
    [second] = cache.iterdir()
    assert first != second
    monkeypatch.setattr(keeping, "_MOST_OF_ONE", 1)
    run(DOCUMENT, out="c")
    assert [second] == list(cache.iterdir())


def test_what_is_not_asked_for_is_forgotten(cache: Path) -> None:
    """A run that makes all anew keeps no more than that."""
    run(DOCUMENT)
    run(edited(reword))
    run(edited(lambda root: root["paths"].pop("/food")))
    [path] = cache.iterdir()
    assert 1 == sum(key.startswith("catalogue ") for key in keeping._read(path))


def test_deep_types_are_made_each_time() -> None:
    """What is nested too deeply to be packed is left out, and the rest is kept."""
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    store = kept.Kept({})
    store.keep("layout", "a", deep)
    store.keep("layout", "b", "B")
    [value] = store.packed(1000).values()
    assert "B" == kept.unpack(value)


def _chains() -> Iterator[list[Node]]:
    """Some documents, each with one edit after the other, always the same."""
    chance = random.Random(36)
    chosen = chance.sample(list_mutations(), 3)
    for mutation in chosen:
        first, second = read(mutation.document), mutation.apply()
        third = copy.deepcopy(second)
        for item in third["paths"].values():
            for node in item.values():
                if "responses" in node:
                    node["summary"] = "Other words."
        yield [first, second, third]


def test_the_same_with_and_without(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After any edits all files, all lines and the exit code are those without a cache."""
    known: list[object] = []
    recall = rewording.recall
    monkeypatch.setattr(
        rewording, "recall", lambda given: known.append(recall(given)) or known[-1]
    )
    for number, chain in enumerate(_chains()):
        for document in chain:
            done = []
            for more in ([], ["--no-cache"]):
                place = tmp_path / f"{number}{more}"
                place.mkdir(exist_ok=True)
                monkeypatch.chdir(place)
                code = run(document, "--all-warnings", *more)
                done.append((code, files("."), capsys.readouterr()))
            assert done[0] == done[1]
    assert any(known)
