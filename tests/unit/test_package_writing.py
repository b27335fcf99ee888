import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdksmith.document import Document
from sdksmith.document.files import DocumentFile
from sdksmith.errors import UsageError
from sdksmith.options import Options
from sdksmith.package import (
    EmittedOperation,
    Output,
    Package,
    SkippedOperation,
    SourceFile,
    write_package,
)
from sdksmith.rules import Rule

FILES = {
    "pets/__init__.py": "# pets\n",
    "pets/resources/cats.py": "# cats\n",
    "pets/py.typed": "",
    "README.md": "# Pets\n",
}
DOCUMENT = Document(
    Path("a.yaml"),
    DocumentFile("a.yaml", b""),
    {"openapi": "3.1.0", "info": {"title": "Pets", "version": "7"}},
)


def package(files: dict[str, str] = FILES, *, package_only: bool = False) -> Package:
    """Give a package of these files, with one operation and one left out."""
    options = Options(
        spec=Path("a.yaml"),
        output=Path("/out"),
        package_name="pets",
        client_name="Pets",
        environment_prefix="PETS",
        package_only=package_only,
    )
    output = Output(
        files=tuple(SourceFile(path, text) for path, text in files.items()),
        emitted=(EmittedOperation("listCats", "get", "/cats", "cats.list"),),
        skipped=(
            SkippedOperation(
                "upload", "post", "/cats", "cats.upload", "multipart", Rule.SKIP_BODY
            ),
        ),
    )
    return Package.build(output, DOCUMENT, options)


def without(path: str) -> dict[str, str]:
    """Give the files of a package but one."""
    return {name: text for name, text in FILES.items() if name != path}


def names(folder: Path) -> set[str]:
    """Give what a folder holds."""
    return {path.name for path in folder.iterdir()}


def tree(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder; a link by where it leads."""
    return {
        path.relative_to(folder).as_posix(): (
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        )
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def edit_manifest(folder: Path, edit: Callable[[dict[str, Any]], None]) -> None:
    """Change the manifest of the package in a folder."""
    path = folder / "pets" / "_manifest.json"
    manifest = json.loads(path.read_bytes())
    edit(manifest)
    path.write_text(json.dumps(manifest))


def test_manifest_says_what_was_made_from_what(folder: Path) -> None:
    """The manifest names document, options, files by hash, and every operation."""
    write_package(package(), folder)
    text = (folder / "pets" / "_manifest.json").read_text()
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    manifest = json.loads(text)
    assert {"title": "Pets", "version": "7", "sha256": empty} == manifest["spec"]
    assert "0.1.0" == manifest["sdksmith"]
    assert {
        "package_name": "pets",
        "client_name": "Pets",
        "version": "0.1.0",
        "environment_prefix": "PETS",
        "http_library": "httpx2",
        "pagination": "auto",
    } == manifest["options"]
    assert ["__init__.py", "py.typed", "resources/cats.py"] == list(manifest["files"])
    assert empty == manifest["files"]["py.typed"]
    assert ["README.md"] == list(manifest["project_files"])
    assert [
        {"id": "listCats", "method": "get", "path": "/cats", "name": "cats.list"}
    ] == manifest["operations"]
    assert [
        {"id": "upload", "method": "post", "path": "/cats", "name": "cats.upload"}
        | {"reason": "multipart"}
    ] == manifest["skipped"]
    assert json.dumps(manifest, indent=2, sort_keys=True) + "\n" == text


def test_first_run_writes_everything(folder: Path) -> None:
    """All files are there after the first run, and nothing else is."""
    written = write_package(package(), folder / "a" / "out")
    expected = {path: text.encode() for path, text in FILES.items()}
    made = tree(folder / "a" / "out")
    assert expected == {p: made[p] for p in made if p != "pets/_manifest.json"}
    assert {*FILES, "pets/_manifest.json"} == set(written.written)
    assert {"a"} == names(folder)
    assert {"README.md", "pets"} == names(folder / "a" / "out")


def test_permissions_follow_the_umask(folder: Path) -> None:
    """Folders and files have the permissions that the user's umask leaves."""
    before = os.umask(0o027)
    try:
        write_package(package(), folder)
    finally:
        os.umask(before)
    modes = [(folder / p).stat().st_mode & 0o777 for p in ("pets", "pets/py.typed")]
    assert [0o750, 0o640] == modes
    assert 0o640 == (folder / "README.md").stat().st_mode & 0o777


def test_second_run_touches_nothing(folder: Path) -> None:
    """A run that would write the same writes nothing: no new inode, no new time."""
    write_package(package(), folder)
    paths = [folder, *sorted(folder.rglob("*"))]
    before = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in paths]
    written = write_package(package(), folder)
    after = [(path.stat().st_ino, path.stat().st_mtime_ns) for path in paths]
    assert before == after
    assert ((), ()) == (written.written, written.removed)
    assert 5 == len(written.unchanged)


def test_stale_files_and_their_folders_go(folder: Path) -> None:
    """What the last run made and this one does not is gone, with its empty folder."""
    write_package(package(), folder)
    cache = folder / "pets" / "resources" / "__pycache__"
    cache.mkdir()
    (cache / "cats.pyc").write_bytes(b"x")
    written = write_package(package(without("pets/resources/cats.py")), folder)
    assert ("pets/resources/cats.py",) == written.removed
    assert ("pets/_manifest.json",) == written.written
    assert not (folder / "pets" / "resources").exists()


def test_stale_project_files_go(folder: Path) -> None:
    """A file beside the package goes when it is not made any more."""
    write_package(package(FILES | {"api.md": "# API\n"}), folder)
    assert ("api.md",) == write_package(package(), folder).removed
    assert {"README.md", "pets"} == names(folder)


def test_users_files_survive(folder: Path) -> None:
    """Files, links, empty folders and caches of the user stay, byte for byte."""
    write_package(package(), folder)
    pets = folder / "pets"
    (pets / "mine").mkdir()
    (pets / "mine" / "notes.bin").write_bytes(b"\x00\xff\r\n")
    (pets / "resources" / "extra.py").write_text("mine")
    (pets / "resources" / "extra.py").chmod(0o600)
    (pets / "link").symlink_to("/nowhere")
    (pets / "folder_link").symlink_to("mine")
    (pets / "empty").mkdir()
    (pets / "__pycache__").mkdir()
    (pets / "__pycache__" / "a.pyc").write_bytes(b"x")
    (folder / "pyproject.toml").write_text("mine")
    before = tree(folder)
    write_package(package(without("pets/resources/cats.py")), folder)
    after = tree(folder)
    gone = {"pets/resources/cats.py"}
    changed = {"pets/_manifest.json"}
    assert before.keys() - gone == after.keys()
    assert all(before[path] == after[path] for path in after.keys() - changed)
    assert (pets / "empty").is_dir()
    assert 0o600 == (pets / "resources" / "extra.py").stat().st_mode & 0o777


def test_edited_generated_files_are_made_again(folder: Path) -> None:
    """A file that the manifest lists is ours: what was changed by hand is undone."""
    write_package(package(), folder)
    (folder / "pets" / "__init__.py").write_text("changed")
    (folder / "README.md").write_text("changed")
    written = write_package(package(), folder)
    assert ("pets/__init__.py", "README.md") == written.written
    assert "# pets\n" == (folder / "pets" / "__init__.py").read_text()


@pytest.mark.parametrize(
    "path", ["../victim", "../../victim", "/tmp/victim", "link/victim", "..", ".", ""]
)
def test_hostile_manifest_deletes_nothing_outside(folder: Path, path: str) -> None:
    """Whatever paths the old manifest lists, nothing outside of the package goes."""
    out = folder / "out"
    write_package(package(), out)
    (folder / "victim").write_text("precious")
    (out / "victim").write_text("precious")
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "victim").write_text("precious")
    (out / "pets" / "link").symlink_to(folder / "elsewhere")

    def list_it(manifest: dict[str, Any]) -> None:
        for kind in ("files", "project_files"):
            manifest[kind] = {**manifest[kind], path: "0", str(folder / "victim"): "0"}

    edit_manifest(out, list_it)
    before = tree(folder)
    write_package(package(), out)
    after = tree(folder)
    changed = {"out/pets/_manifest.json"}
    assert before.keys() == after.keys()
    assert all(before[name] == after[name] for name in after.keys() - changed)


@pytest.mark.parametrize(
    "content",
    ["", "[]", "5", "{}", '{"sdksmith": 1, "files": {}}', "[" * 100_000, "\xff"],
)
def test_other_tools_manifest_is_no_permission(folder: Path, content: str) -> None:
    """A folder with a manifest that is not ours is somebody else's."""
    (folder / "pets").mkdir()
    (folder / "pets" / "_manifest.json").write_text(content, encoding="latin-1")
    before = tree(folder)
    with pytest.raises(UsageError, match="pets holds files that sdksmith did not"):
        write_package(package(), folder)
    assert before == tree(folder)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("pets/new.py", "mine"),
        ("pets/new.py/inside.txt", "mine"),
        ("pets/sub", "mine"),
        ("pyproject.toml", "mine"),
    ],
)
def test_users_file_in_the_way_stops_the_run(
    folder: Path, path: str, content: str
) -> None:
    """Where a file of ours would replace one of the user's, nothing is written."""
    write_package(package(), folder)
    (folder / path).parent.mkdir(exist_ok=True)
    (folder / path).write_text(content)
    before = tree(folder)
    more = {"pets/new.py": "1", "pets/sub/x.py": "1", "pyproject.toml": "1"}
    with pytest.raises(UsageError) as raised:
        write_package(package(FILES | more), folder)
    assert 1 == len(raised.value.diagnostics)
    assert path in raised.value.diagnostics[0].message
    assert before == tree(folder)


def test_equal_file_of_the_user_is_not_in_the_way(folder: Path) -> None:
    """A file that already has the right bytes is no conflict, and ours from then on."""
    (folder / "README.md").write_text(FILES["README.md"])
    assert "README.md" in write_package(package(), folder).unchanged


def test_empty_folder_is_nobodys(folder: Path) -> None:
    """A package folder that holds nothing, or Python's cache, may be filled."""
    (folder / "pets" / "__pycache__").mkdir(parents=True)
    (folder / "pets" / "__pycache__" / "a.pyc").write_bytes(b"x")
    write_package(package(), folder)
    assert (folder / "pets" / "py.typed").exists()


@pytest.mark.parametrize("path", ["pets", "out"])
def test_file_in_place_of_a_folder(folder: Path, path: str) -> None:
    """A file where a folder must be is told, not written over."""
    out = folder / "out" if path == "out" else folder
    (folder / path).write_text("mine")
    with pytest.raises(UsageError, match="is not a folder"):
        write_package(package(), out)
    assert "mine" == (folder / path).read_text()


def test_package_only_leaves_the_outer_files_alone(folder: Path) -> None:
    """A vendored package brings no README, and takes none away."""
    (folder / "README.md").write_text("mine")
    write_package(package(package_only=True), folder)
    assert "mine" == (folder / "README.md").read_text()
    manifest = json.loads((folder / "pets" / "_manifest.json").read_bytes())
    assert {} == manifest["project_files"]


def test_linked_package_folder_stays_a_link(folder: Path) -> None:
    """A package folder that is a link keeps it: the folder behind it is written."""
    (folder / "real").mkdir()
    (folder / "out").mkdir()
    (folder / "out" / "pets").symlink_to(folder / "real")
    write_package(package(), folder / "out")
    assert (folder / "out" / "pets").is_symlink()
    assert (folder / "real" / "py.typed").exists()


@pytest.mark.parametrize("nth", range(8))
@pytest.mark.parametrize("name", ["rename", "replace"])
@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt])
def test_failure_on_the_way_leaves_the_old_package(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    nth: int,
    name: str,
    error: BaseException,
) -> None:
    """When any rename fails, everything is as it was, and no stray folder is left."""
    write_package(package(FILES | {"api.md": "# API\n"}), folder)
    (folder / "pets" / "mine.txt").write_text("mine")
    before = tree(folder)
    real = getattr(os, name)
    calls = 0

    def fail_once(*args: Any, **keywords: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == nth + 1:
            raise error
        return real(*args, **keywords)

    changed = without("pets/resources/cats.py") | {
        "README.md": "# Other\n",
        "pets/__init__.py": "# other\n",
    }
    monkeypatch.setattr(os, name, fail_once)
    try:
        write_package(package(changed), folder)
    except (UsageError, KeyboardInterrupt):
        assert before == tree(folder)
        assert {"README.md", "api.md", "pets"} == names(folder)
    else:
        assert calls <= nth, "the failure went unnoticed"
        assert "# other\n" == (folder / "pets" / "__init__.py").read_text()


def test_failures_happen_in_the_test_above(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal, and what an exchange has brought out, are moved by what is patched."""
    write_package(package(), folder)
    calls: list[str] = []
    for name in ("rename", "replace"):
        real = getattr(os, name)

        def count(*args: Any, real: Any = real, name: str = name) -> Any:
            calls.append(name)
            return real(*args)

        monkeypatch.setattr(os, name, count)
    write_package(package(FILES | {"README.md": "2", "pets/py.typed": "2"}), folder)
    assert ["replace", "rename", "rename"] == calls


def test_failure_while_writing_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk on the first run leaves the folder as empty as it was."""

    def fail(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(UsageError, match="no space left on device"):
        write_package(package(), folder)
    assert set() == names(folder)


@pytest.mark.parametrize(
    "path",
    ["/etc/x", "../x", "pets/../x", "other/x.py", "pets", "pets//x", "pets/a\\b"],
)
def test_a_path_outside_of_the_package_is_our_bug(path: str) -> None:
    """A back end that makes a file elsewhere is stopped by an assertion."""
    with pytest.raises(AssertionError, match="outside of pets"):
        package(FILES | {path: ""})


def test_text_is_written_as_utf8_with_its_line_ends(folder: Path) -> None:
    """Text goes to the disk as UTF-8, and a line end is one byte on every system."""
    write_package(package(FILES | {"pets/a.py": "é\n☃\n"}), folder)
    assert b"\xc3\xa9\n\xe2\x98\x83\n" == (folder / "pets" / "a.py").read_bytes()
