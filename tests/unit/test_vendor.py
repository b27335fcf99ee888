"""`sdksmith vendor` and `sdksmith verify`, through the command line."""

import ast
import json
import lzma
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from vendored import COPY, edit, generate, tree, vendor

from sdksmith.cli import main
from sdksmith.vendoring import verify_vendored

INTO = ["--into", "acme/_vendor"]


def verify(path: Path | str = COPY, *more: str) -> int:
    """Run the command."""
    return main(["verify", str(path), *more])


def list_manifest(folder: Path) -> dict[str, str]:
    """Give the hashes that a manifest lists."""
    files: dict[str, str] = json.loads((folder / "_manifest.json").read_text())["files"]
    return files


def hostile(folder: Path, path: str) -> None:
    """Let the manifest in a folder list a path."""
    manifest = json.loads((folder / "_manifest.json").read_text())
    manifest["files"][path] = "0" * 64
    (folder / "_manifest.json").write_text(json.dumps(manifest))


def test_a_copy_has_what_the_manifest_lists(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the manifest, the record and the base; what else stood there is named."""
    source = generate(1)
    (source / "notes.txt").write_text("mine")
    (source / "__pycache__").mkdir()
    (source / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert 0 == main(["vendor", "sdk", *INTO])
    said = capsys.readouterr().out.splitlines()
    listed = list_manifest(source)
    assert "not copied, as it is not sdksmith's: notes.txt" == said[0]
    assert f"acme/_vendor/pets: pets 1.0.0, {len(listed)} files" == said[1]
    made = tree(COPY)
    own = {"_manifest.json", "_vendored.json", "_base.json.xz"}
    assert {*listed, *own} == made.keys()
    assert all(made[path] == (source / path).read_bytes() for path in listed)
    assert {"pets"} == {path.name for path in COPY.parent.iterdir()}


def test_a_copy_is_the_same_each_time(folder: Path) -> None:
    """Nothing in it depends on the time; the way to its origin is relative."""
    vendor()
    before = tree(COPY)
    shutil.rmtree("acme")
    vendor()
    assert before == tree(COPY)
    assert "../../../sdk/pets" == json.loads(before["_vendored.json"])["from"]


def test_a_copy_that_is_there_is_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same version changes nothing, edits stay; another one is for `update`."""
    vendor()
    edit(COPY / "_version.py", "1.0.0", "1.0.0+acme")
    before = tree(COPY)
    capsys.readouterr()
    assert 0 == main(["vendor", "sdk", *INTO])
    assert "(nothing changed)" in capsys.readouterr().out
    generate(2)
    assert 2 == main(["vendor", "sdk", *INTO])
    error = capsys.readouterr().err
    assert "acme/_vendor/pets is there already, at version 1.0.0" in error
    assert "sdksmith update acme/_vendor/pets --from sdk/pets" in error
    assert before == tree(COPY)


def test_programs_get_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object, of vendor and of verify."""
    vendor("--json")
    shown = json.loads(capsys.readouterr().out)
    assert "acme/_vendor/pets" == shown["folder"]
    assert ("pets", "1.0.0", True) == (
        shown["package"],
        shown["version"],
        shown["written"],
    )
    assert list(list_manifest(COPY)) == shown["files"]
    (COPY / "_version.py").unlink()
    assert 1 == verify(COPY, "--json")
    assert {
        "folder": "acme/_vendor/pets",
        "package": "pets",
        "version": "1.0.0",
        "same": False,
        "files": [{"path": "_version.py", "change": "missing", "lines": []}],
    } == json.loads(capsys.readouterr().out)


def test_an_edited_package_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unless the user says otherwise: then `verify` tells the edit in the copy."""
    source = generate(1)
    edit(source / "_version.py", "1.0.0", "1.0.0+acme")
    (source / "models.py").unlink()
    assert 2 == main(["vendor", "sdk", *INTO])
    error = capsys.readouterr().err
    assert "sdk/pets/_version.py is edited" in error
    assert "sdk/pets/models.py is missing" in error
    assert "--allow-edited" in error
    assert not Path("acme").exists()
    assert 0 == main(["vendor", "sdk", *INTO, "--allow-edited"])
    capsys.readouterr()
    assert 1 == verify()
    said = capsys.readouterr().out.splitlines()
    assert ["_version.py: edited", "models.py: missing"] == said[:2]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("no folder", "nowhere is not a folder"),
        ("no package", "holds no package that sdksmith made"),
        ("several", "holds several packages: sdk/dogs, sdk/pets"),
        ("foreign", "acme/_vendor/pets holds files that sdksmith did not write"),
        ("a file", "acme/_vendor is not a folder"),
        ("broken link", "acme/_vendor is a broken link"),
        ("itself", "are one folder"),
        ("inside", "is in the other"),
    ],
)
def test_what_hinders_is_told(
    folder: Path, what: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2, and nothing on the disk is another."""
    source = generate(1)
    arguments = {
        "no folder": ["nowhere", *INTO],
        "no package": ["acme", *INTO],
        "itself": ["sdk", "--into", "sdk"],
        "inside": ["sdk", "--into", "sdk/pets/resources"],
    }.get(what, ["sdk", *INTO])
    Path("acme").mkdir()
    if what == "several":
        shutil.copytree(source, source.parent / "dogs")
    if what == "foreign":
        COPY.mkdir(parents=True)
        (COPY / "mine.py").write_text("x = 1\n")
    if what == "a file":
        COPY.parent.write_text("")
    if what == "broken link":
        COPY.parent.symlink_to("/nowhere/at/all")
    before = tree(folder)
    assert 2 == main(["vendor", *arguments])
    error = capsys.readouterr().err
    assert said in error
    assert "Traceback" not in error
    assert before == tree(folder)


def test_verify_says_what_is_not_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Edited, missing, added; links are not followed, caches are passed over."""
    vendor()
    assert 0 == verify()
    count = len(list_manifest(COPY))
    line = f"acme/_vendor/pets: {count} files are as in pets 1.0.0\n"
    assert capsys.readouterr().out.endswith(line)
    edit(COPY / "_version.py", "1.0.0", "1.0.0+acme")
    (COPY / "py.typed").unlink()
    (COPY / "models.py").rename("elsewhere.py")
    (COPY / "models.py").symlink_to(Path("elsewhere.py").resolve())
    (COPY / "more").mkdir()
    (COPY / "more" / "mine.py").write_text("x = 1\n")
    (COPY / "loop").symlink_to(".")
    os.mkfifo(COPY / "pipe")
    (COPY / "__pycache__").mkdir()
    (COPY / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert 1 == verify()
    assert [
        "_version.py: edited",
        "loop: added",
        "models.py: edited",
        "more/mine.py: added",
        "pipe: added",
        "py.typed: missing",
        "acme/_vendor/pets is not as in pets 1.0.0: 2 edited, 1 missing, 3 added",
    ] == capsys.readouterr().out.splitlines()


def test_line_ends_are_no_edit(folder: Path) -> None:
    """Git for Windows writes other ones, into the manifest as well."""
    vendor()
    for path in COPY.rglob("*.*"):
        if path.suffix in (".py", ".json"):
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert 0 == verify()


def test_verify_guards_what_update_needs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The manifest and the base are verified, too."""
    vendor()
    edit(COPY / "_manifest.json", '"1.0.0"', '"1.0.1"')
    (COPY / "_base.json.xz").write_bytes(lzma.compress(b"{}"))
    assert 1 == verify()
    said = capsys.readouterr().out.splitlines()
    assert ["_base.json.xz: edited", "_manifest.json: edited"] == said[1:3]


def test_what_is_generated_can_be_verified(folder: Path) -> None:
    """A package needs no record; it may be where it was made."""
    source = generate(1)
    assert 0 == verify(source)
    edit(source / "_version.py", "1.0.0", "1.0.1")
    assert 1 == verify(source)


@pytest.mark.parametrize(
    "path",
    [
        "../outside.py",
        "/etc/passwd",
        "a/../../outside.py",
        "a//b.py",
        "./a.py",
        "",
        "a\\..\\b.py",
        "C:/a.py",
        "a\0.py",
        "__pycache__/a.py",
        "_manifest.json",
        "_vendored.json",
        "models.py/a.py",
    ],
)
def test_a_hostile_manifest_is_refused(
    folder: Path, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """By each command, before anything that it lists is read or written."""
    vendor()
    Path("outside.py").write_text("secret")
    for place in (COPY, Path("sdk/pets")):
        hostile(place, path)
    before = tree(folder)
    assert 2 == verify()
    assert 2 == main(["vendor", "sdk", "--into", "other"])
    assert 2 == main(["update", str(COPY)])
    shutil.copytree("sdk", "good")
    generate(1, output="good")
    assert 2 == main(["update", str(COPY), "--from", "good"])
    shutil.rmtree("good")
    error = capsys.readouterr().err
    assert 4 == error.count("which is no path of a file in the package")
    assert before == tree(folder)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "_manifest.json:1:1: this is not JSON"),
        ('{\n "files": [}', "_manifest.json:2:12: this is not JSON"),
        ("[]", "is not an object"),
        ("{}", "is not a manifest of sdksmith's"),
        ('{"sdksmith": "1", "files": {"a": 7}}', "without the SHA-256"),
        ("[" * 100_000, "is not JSON"),
        ("\xff", "is not JSON"),
    ],
)
def test_a_broken_manifest_is_told(
    folder: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its place where it has one, and a way out."""
    vendor()
    (COPY / "_manifest.json").write_bytes(text.encode("latin-1"))
    before = tree(folder)
    assert 2 == verify()
    assert 2 == main(["update", str(COPY)])
    error = capsys.readouterr().err
    assert 2 == error.count(said), error
    assert "Traceback" not in error
    assert before == tree(folder)


def test_what_is_no_package_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder without a manifest, and what is no folder."""
    Path("empty").mkdir()
    assert 2 == verify("empty")
    assert 2 == verify("nothing")
    error = capsys.readouterr().err
    assert "empty has no _manifest.json" in error
    assert "nothing is not a folder" in error
    assert 2 == main(["verify"])
    assert "name the folder of a package" in capsys.readouterr().err


def run_script(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the script by itself: no site-packages, no environment, nothing beside it."""
    python = [sys.executable, "-I", "-S", str(script)]
    return subprocess.run(
        [*python, *arguments], capture_output=True, check=False, text=True
    )


def test_the_script_says_what_the_command_says(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is the same code, byte for byte, and needs nothing but Python."""
    vendor()
    script = Path("tools/verify_vendored.py")
    assert 0 == main(["verify", "--write-script", str(script)])
    assert Path(verify_vendored.__file__).read_bytes() == script.read_bytes()
    broken = Path("broken")
    shutil.copytree(COPY, broken)
    (broken / "_manifest.json").write_text("{")
    edited = Path("edited")
    shutil.copytree(COPY, edited)
    (edited / "models.py").unlink()
    for path, code in ((COPY, 0), (edited, 1), (broken, 2), (Path("no"), 2)):
        for more in ([], ["--json"]):
            capsys.readouterr()
            done = run_script(script, str(path), *more)
            assert code == done.returncode == verify(path, *more)
            said = capsys.readouterr()
            assert (said.out, said.err) == (done.stdout, done.stderr)


def test_the_script_is_written_over_an_older_one_only(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is not sdksmith's stays."""
    script = Path("verify_vendored.py")
    command = ["verify", "--write-script", str(script)]
    assert 0 == main(command)
    text = script.read_text()
    script.write_text(text + "# of an older version\n")
    assert 0 == main(command)
    assert text == script.read_text()
    assert 0 == main(command)
    assert "(nothing changed)" in capsys.readouterr().out
    script.write_text("print('mine')\n")
    assert 2 == main(command)
    assert "verify_vendored.py is not a script of sdksmith's" in capsys.readouterr().err
    assert "print('mine')\n" == script.read_text()


def test_the_script_is_python_3_8() -> None:
    """Whoever vendors an SDK may run it on an older Python than the SDK needs."""
    source = Path(verify_vendored.__file__).read_text()
    tree_of_it = ast.parse(source, feature_version=(3, 8))
    imported = {
        alias.name if isinstance(node, ast.Import) else node.module or ""
        for node in ast.walk(tree_of_it)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert set() == {name.split(".")[0] for name in imported} - sys.stdlib_module_names
