"""A package, its versions, and a copy of it in another project's tree."""

from __future__ import annotations

import json
import shutil
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path

import yaml

from sdksmith.cli import main

COPY = Path("acme/_vendor/pets")
_PET = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string", "description": "What it listens to."},
    },
}


def document(version: int) -> dict[str, object]:
    """Give a document: version 2 can delete and knows an age, version 3 has shops too."""
    pet = json.loads(json.dumps(_PET))
    answer = {"200": _ok({"$ref": "#/components/schemas/Pet"})}
    identifier = {
        "in": "path",
        "name": "id",
        "required": True,
        "schema": {"type": "string"},
    }
    get = {"operationId": "getPet", "summary": "One pet.", "responses": answer}
    item: dict[str, object] = {
        "parameters": [identifier],
        "get": get | {"tags": ["pets"]},
    }
    paths: dict[str, object] = {"/pets/{id}": item}
    if version > 1:
        pet["properties"]["age"] = {"type": "integer", "description": "In years."}
        done = {"204": {"description": "It is gone."}}
        item["delete"] = {
            "operationId": "deletePet",
            "tags": ["pets"],
            "responses": done,
        }
    if version > 2:
        found = {"operationId": "listShops", "tags": ["shops"], "responses": answer}
        paths["/shops"] = {"get": found}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": str(version)},
        "servers": [{"url": "https://api.example.test"}],
        "paths": paths,
        "components": {"schemas": {"Pet": pet}},
    }


def _ok(schema: dict[str, object]) -> dict[str, object]:
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


def generate(version: int, output: str = "sdk") -> Path:
    """Leave the package of a version in this folder, and give its folder."""
    folder = Path(output) / "pets"
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in _make(version).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


@cache
def _make(version: int) -> dict[str, bytes]:
    """Make a package once for all tests: that takes a second."""
    with tempfile.TemporaryDirectory() as folder:
        spec = write_document(version, Path(folder))
        command = ["generate", str(spec), "--output", folder, "--package", "pets"]
        more = ["--quiet", "--package-only", f"--package-version={version}.0.0"]
        assert 0 == main([*command, *more])
        return tree(Path(folder) / "pets")


def write_document(version: int, folder: Path) -> Path:
    """Write the document of a version, and give its path."""
    path = folder / f"pets-{version}.yaml"
    path.write_text(yaml.safe_dump(document(version), sort_keys=False))
    return path


def vendor(*more: str) -> Path:
    """Copy the package of version 1 into this folder's tree, and give the copy."""
    generate(1)
    assert 0 == main(["vendor", "sdk", "--into", str(COPY.parent), *more])
    return COPY


def edit(path: Path, old: str, new: str) -> None:
    """Change the first such text in a file."""
    text = path.read_text()
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new, 1))


def tree(folder: Path) -> dict[str, bytes]:
    """Give all that is below a folder; a link by where it leads."""
    return {
        path.relative_to(folder).as_posix(): (
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        )
        for path in folder.rglob("*")
        if path.is_symlink() or (path.is_file() and "__pycache__" not in path.parts)
    }


def make_by_hand(files: dict[str, str], output: str = "sdk") -> Path:
    """Leave a package of these files, with their manifest, and give its folder."""
    folder = Path(output) / "pets"
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    hashes = {path: sha256(text.encode()).hexdigest() for path, text in files.items()}
    options = {"package_name": "pets", "version": "1.0.0"}
    manifest = {"sdksmith": "0.1.0", "options": options, "files": hashes}
    (folder / "_manifest.json").write_text(json.dumps(manifest))
    return folder
