"""What an SDK is published as: a wheel and an sdist that an index takes, and their text."""

import os
import re
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from environments import install, run
from hatchling import build as hatchling
from packaging.metadata import Metadata
from readme_renderer.markdown import render
from trove_classifiers import classifiers as known_classifiers
from twine.commands.check import check as twine_check

from sdksmith.cli import main
from sdksmith.python.plain import closed, first_sentence
from sdksmith.python.project import list_classifiers

ROOT = Path(__file__).parents[2]
PETS: Mapping[str, Any] = {
    "get": {
        "operationId": "listPets",
        "tags": ["pets"],
        "responses": {"200": {"description": "All of them."}},
    }
}
FULL = {
    "info": {
        "title": "Pet Store",
        "version": "7",
        "summary": "Everything about pets.",
        "description": "Pets, e.g. cats, and where they are. And more.\n\n```\nunclosed",
        "termsOfService": "https://pets.test/terms?a=1&b=2",
        "contact": {
            "name": 'Ann "Annie" O\'Hara, and Søren',
            "email": "ann@pets.test",
            "url": "https://pets.test/people",
        },
        "license": {"name": "Apache 2.0", "identifier": "apache-2.0"},
    },
    "externalDocs": {"url": "https://pets.test/docs"},
    "tags": [{"name": "Cats"}, {"name": "pets"}, {"name": "a, b"}, {"name": "x" * 60}],
}
EVIL = "a\"b'c\\d\n[project]\r\nName: evil\u2028x\u202ey\x00\x7f{{ x }}{% y %}]] #<!--"
HOSTILE = {
    "info": {
        "title": EVIL,
        "version": "1",
        "summary": EVIL + "é" * 2_000,
        "description": EVIL + "\n\n~~~\n<pre>",
        "termsOfService": "javascript:alert(1)",
        "contact": {"name": EVIL, "email": "a@b.test\nX: y", "url": "https://x y"},
        "license": {"name": EVIL, "url": "https://a.test/\nY: z"},
    },
    "externalDocs": {"url": "https://[bad"},
    "tags": [{"name": EVIL}, {"name": EVIL.replace("a", "b") * 9}],
}
BARE = {"info": {"title": "Pets", "version": "1"}}


def make(folder: Path, document: Mapping[str, Any], settings: str = "") -> Path:
    """Give the folder of the SDK of a document."""
    whole = {"openapi": "3.1.0", **document, "paths": {"/pets": PETS}}
    (folder / "api.yaml").write_text(yaml.safe_dump(whole), encoding="utf-8")
    (folder / "sdk.toml").write_text(
        'spec = "api.yaml"\noutput = "out"\n'
        f'[package]\nname = "pet_store"\nversion = "1.2.0rc1"\n{settings}',
        encoding="utf-8",
    )
    config = str(folder / "sdk.toml")
    assert 0 == main(["generate", "--config", config, "--quiet"])
    return folder / "out"


def build(sdk: Path, target: Path) -> tuple[Path, Path]:
    """Give the wheel and the sdist, built as `python -m build` does, in this process."""
    before = Path.cwd()
    os.chdir(sdk)
    try:
        wheel = hatchling.build_wheel(str(target))
        sdist = hatchling.build_sdist(str(target))
    finally:
        os.chdir(before)
    return target / wheel, target / sdist


def project(sdk: Path) -> dict[str, Any]:
    """Give the table of the project file."""
    text = (sdk / "pyproject.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text)["project"])


def metadata(wheel: Path) -> Message:
    """Give the metadata of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("/METADATA"))
        return BytesParser().parsebytes(archive.read(name))


def list_sources(package: Path) -> set[str]:
    """Give the files of a package as they should be called in an archive."""
    return {
        path.relative_to(package.parent).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def carecycle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with CareCycle's wheel and sdist, built as its users build it."""
    target = tmp_path_factory.mktemp("carecycle")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target)]
    run(*command, ROOT / "generated", cwd=target)
    return target


def test_carecycle_is_one_that_an_index_takes(carecycle: Path) -> None:
    """`build` makes a wheel and an sdist, and `twine check --strict` accepts both."""
    found = sorted(carecycle.iterdir())
    assert ["carecycle-0.1.0-py3-none-any.whl", "carecycle-0.1.0.tar.gz"] == [
        path.name for path in found
    ]
    assert not twine_check([str(path) for path in found], strict=True)


def test_archives_hold_what_they_should_and_nothing_else(carecycle: Path) -> None:
    """The wheel holds the package; the sdist has README, api.md and project file too."""
    sources = list_sources(ROOT / "generated" / "carecycle")
    assert "carecycle/py.typed" in sources
    with zipfile.ZipFile(carecycle / "carecycle-0.1.0-py3-none-any.whl") as wheel:
        info = {
            f"carecycle-0.1.0.dist-info/{n}" for n in ("METADATA", "RECORD", "WHEEL")
        }
        assert sources | info == set(wheel.namelist())
    with tarfile.open(carecycle / "carecycle-0.1.0.tar.gz") as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    beside = {"README.md", "api.md", "pyproject.toml", "PKG-INFO"}
    # Hatchling packs a .gitignore that it finds above, whatever the settings say.
    assert sources | beside == names - {".gitignore"}


def test_installed_wheel_has_types(carecycle: Path, tmp_path: Path) -> None:
    """Installed, it is imported, and mypy and pyright know the types of its methods."""
    [wheel] = carecycle.glob("*.whl")
    python = install(wheel, tmp_path / "environment") / "python"
    use = tmp_path / "use.py"
    use.write_text(
        "from carecycle import CareCycle\n"
        'client = CareCycle(api_key="x", base_url="http://localhost")\n'
        "reveal_type(client.campaigns.transfer_configs.get)\n"
        'reveal_type(client.campaigns.transfer_configs.get("1").transfer_config.name)\n'
    )
    ask = "import carecycle, pathlib; print(pathlib.Path(carecycle.__file__).parent)"
    where = Path(run(python, "-c", ask, cwd=tmp_path).strip())
    assert where.is_relative_to(tmp_path / "environment")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-executable", python]
    told = run(*mypy, "--cache-dir", tmp_path / "cache", use, cwd=tmp_path)
    assert 'Revealed type is "str' in told.splitlines()[-2]
    assert "Any" not in told


@pytest.mark.parametrize("date", ["1700000000", ""])
def test_built_twice_it_is_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch, date: str
) -> None:
    """Two builds give the same bytes, from other copies with other times and rights."""
    if date:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", date)
    found: list[list[bytes]] = []
    for name in ("one", "two"):
        (folder / name).mkdir()
        before = os.umask(0o022 if name == "one" else 0o077)
        try:
            sdk = make(folder / name, FULL)
        finally:
            os.umask(before)
        os.utime(sdk / "pet_store" / "__init__.py", (1, 1) if name == "one" else (2, 2))
        found.append([path.read_bytes() for path in build(sdk, folder / name)])
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "document", [FULL, HOSTILE, BARE], ids=["full", "evil", "bare"]
)
def test_any_document_makes_one_that_an_index_takes(
    folder: Path, document: Mapping[str, Any]
) -> None:
    """Whatever a document says of itself, `twine check --strict` accepts both archives."""
    sdk = make(folder, document)
    wheel, sdist = build(sdk, folder)
    # Nothing in the document's text has swallowed what follows it.
    shown = render((sdk / "README.md").read_text(encoding="utf-8"))
    assert shown and re.search("<h2[^>]*>Errors<", shown)
    assert not twine_check([str(wheel), str(sdist)], strict=True)
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("/METADATA"))
        # What PyPI checks, by the library that it checks with.
        Metadata.from_email(archive.read(name), validate=True)


def test_metadata_come_from_the_document(folder: Path) -> None:
    """Summary, licence, people, addresses and words to search for are the document's."""
    found = metadata(build(make(folder, FULL), folder)[0])
    assert "pet-store" == found["Name"]
    assert "1.2.0rc1" == found["Version"]
    assert "The Python SDK of Pet Store. Everything about pets." == found["Summary"]
    assert "Apache-2.0" == found["License-Expression"]
    author = str(found["Author-email"])
    assert author.endswith("<ann@pets.test>")
    assert [
        "Documentation, https://pets.test/docs",
        "Terms of Service, https://pets.test/terms?a=1&b=2",
        "Contact, https://pets.test/people",
    ] == found.get_all("Project-URL")
    assert "Cats,api,client,openapi,pets,sdk" == found["Keywords"]
    assert [*list_classifiers("3.11")] == found.get_all("Classifier")
    assert ">=3.11" == found["Requires-Python"]
    assert ["httpx2>=2.0", "pydantic>=2.11"] == found.get_all("Requires-Dist")
    assert "text/markdown" == found["Description-Content-Type"]


def test_what_cannot_be_used_is_left_out(folder: Path) -> None:
    """Addresses that are none, and text that is none, are not in the metadata."""
    found = project(make(folder, HOSTILE))
    assert "urls" not in found
    assert "email" not in found["authors"][0]
    texts = [found["description"], found["authors"][0]["name"], *found["keywords"]]
    assert all(text.isprintable() for text in texts)
    assert len(found["description"]) <= 512
    assert found["license"].startswith("LicenseRef-")
    assert "readme" in found


def test_nothing_is_made_up(folder: Path) -> None:
    """A document that says nothing of itself gives no licence, no person, no address."""
    found = project(make(folder, BARE))
    assert {"license", "authors", "urls"}.isdisjoint(found)
    assert "The Python SDK of Pets." == found["description"]
    assert ["api", "client", "openapi", "pets", "sdk"] == found["keywords"]


def test_settings_win_over_the_document(folder: Path) -> None:
    """Name on the index, description, licence and addresses can be set."""
    settings = (
        'distribution = "Acme.Pets"\ndescription = "All our \\"pets\\"."\n'
        'license = "MIT OR LicenseRef-Acme"\nhomepage = "https://acme.test"\n'
        'repository = "https://git.test/pets"\n'
    )
    sdk = make(folder, FULL, settings)
    found = metadata(build(sdk, folder)[0])
    assert "Acme.Pets" == found["Name"]
    assert 'All our "pets".' == found["Summary"]
    assert "MIT OR LicenseRef-Acme" == found["License-Expression"]
    assert [
        "Homepage, https://acme.test",
        "Documentation, https://pets.test/docs",
        "Repository, https://git.test/pets",
    ] == found.get_all("Project-URL")[:3]
    readme = (sdk / "README.md").read_text(encoding="utf-8")
    assert "## Install\n\n```sh\npip install Acme.Pets\n```\n" in readme


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ('distribution = "-pets"', "must be letters, digits, -, _ and ."),
        ('description = "a\\nb"', "must be a line of 512 characters at most"),
        ('license = "Acme 1"', "must be a licence as SPDX has it"),
        ('homepage = "ftp://a.test"', "must be an address such as"),
        ('repository = "https://[a"', "must be an address such as"),
    ],
)
def test_a_wrong_setting_is_told_at_its_place(
    folder: Path, setting: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no index would take is an error at its line, and nothing is written."""
    (folder / "sdk.toml").write_text(
        f'spec = "api.yaml"\noutput = "out"\n[package]\nname = "pets"\n{setting}\n'
    )
    assert 2 == main(["generate"])
    error = capsys.readouterr().err
    assert error.startswith("sdk.toml:5:1: `package.")
    assert told in error
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    ("license", "expected"),
    [
        ({"name": "MIT"}, "MIT"),
        ({"name": "The MIT License"}, "MIT"),
        ({"name": "Apache License, Version 2.0"}, "Apache-2.0"),
        ({"name": "CC BY 4.0"}, "CC-BY-4.0"),
        ({"name": "BSD 3-Clause License"}, "BSD-3-Clause"),
        (
            {"name": "x", "identifier": "MIT or gpl-3.0-or-later"},
            "MIT OR GPL-3.0-or-later",
        ),
        ({"name": "Acme API terms"}, "LicenseRef-Acme-API-terms"),
        ({"name": "利用規約"}, None),
        ({"name": ""}, None),
    ],
)
def test_licence(folder: Path, license: dict[str, str], expected: str | None) -> None:
    """A licence is an expression of SPDX, a reference where SPDX does not know it."""
    info = {**BARE["info"], "license": license}
    assert expected == project(make(folder, {"info": info})).get("license")


@pytest.mark.parametrize("name", ["pets_", "_pets", "__pets__"])
def test_any_name_of_a_package_is_one_for_an_index(folder: Path, name: str) -> None:
    """A package whose name begins or ends with an underscore can be built."""
    (folder / "api.yaml").write_text(
        yaml.safe_dump({"openapi": "3.1.0", **BARE, "paths": {"/pets": PETS}})
    )
    arguments = ["api.yaml", "--output", "out", "--package", name, "--client-name", "X"]
    assert 0 == main(["generate", *arguments, "--quiet"])
    assert "pets" == project(folder / "out")["name"]


def test_what_lies_around_is_not_packed(folder: Path) -> None:
    """A .gitignore, caches and other files beside the package change neither archive."""
    sdk = make(folder, FULL)
    clean = [list_archive(path) for path in build(sdk, folder)]
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("resources/\n*.json\nout/\n")
    (sdk / ".gitignore").write_text("pet_store/\n")
    (sdk / "pet_store" / "__pycache__").mkdir()
    (sdk / "pet_store" / "__pycache__" / "a.cpython-311.pyc").write_bytes(b"x")
    (sdk / "tests").mkdir()
    (sdk / "tests" / "test_it.py").write_text("")
    (sdk / ".env").write_text("SECRET=1")
    assert clean == [list_archive(path) for path in build(sdk, folder)]


def list_archive(path: Path) -> list[str]:
    """Give the names of what an archive holds."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            return sorted(wheel.namelist())
    # Hatchling packs a .gitignore that it finds, whatever the settings say.
    with tarfile.open(path) as sdist:
        names = sdist.getnames()
    return sorted(name for name in names if not name.endswith("/.gitignore"))


def test_classifiers_are_ones_that_an_index_knows() -> None:
    """Each classifier is in the list of PyPI, whatever Python is the oldest."""
    for oldest in ("3.11", "3.13", "3.14"):
        found = list(list_classifiers(oldest))
        assert f"Programming Language :: Python :: {oldest}" in found
        assert [] == [entry for entry in found if entry not in known_classifiers]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("One. Two.", "One."),
        (
            "# Title\n\n| a |\n\n- b\n\nThe **API** of [us](https://a.test). X",
            "The API of us.",
        ),
        ("Cats, e.g. Persian ones. Dogs.", "Cats, e.g. Persian ones."),
        ("Version 1.2 of it! Yes", "Version 1.2 of it!"),
        ("no end\nat all", "no end at all"),
        ("<b>Bold</b>\n\n    code\n\n", ""),
        ("x" * 50, "x" * 39 + "…"),
        (
            "words and more words and more words of it",
            "words and more words and more words of…",
        ),
    ],
)
def test_first_sentence(markdown: str, expected: str) -> None:
    """The first sentence of a paragraph, without its markup and not longer than asked."""
    assert expected == first_sentence(markdown, longest=40)


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("a", "a"),
        ("```py\na", "```py\na\n```"),
        ("~~~~\na\n~~~", "~~~~\na\n~~~\n~~~~"),
        ("```\n```py\n```", "```\n```py\n```"),
        ("a <!-- b --> <!-- c", "a <!-- b --> &lt;!-- c"),
        ("<Script>x", "&lt;Script>x"),
    ],
)
def test_markdown_ends_where_it_ends(markdown: str, expected: str) -> None:
    """A block that a document leaves open does not swallow the rest of the README."""
    assert expected == closed(markdown)


@pytest.fixture(autouse=True)
def no_date(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing here depends on a date that the environment may name."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    yield
