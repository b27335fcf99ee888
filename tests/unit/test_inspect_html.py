"""`sdksmith inspect --html`: the file, as it is before a browser reads it."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from sdksmith.cli import main
from test_hostile import HOSTILE, make_document

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide" / "shelter.yaml"
TEMPLATES = ROOT / "templates" / "inspect"


class _Reader(HTMLParser):
    """Gathers tags with their attributes, and the text of each kind of element."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep it."""
        self.tags.append((tag, dict(attrs)))
        self._inside = dict(attrs).get("id") or tag

    def handle_endtag(self, tag: str) -> None:
        """What comes now is in something else."""
        self._inside = ""

    def handle_data(self, data: str) -> None:
        """Keep it, by the element that it is in and that one's id."""
        self.texts[self._inside] = self.texts.get(self._inside, "") + data


def read_page(path: Path) -> _Reader:
    """Read a page as browsers do."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader


def make_page(document: Path | dict[str, Any]) -> _Reader:
    """Make the page of a document in the current folder."""
    if isinstance(document, dict):
        Path("api.json").write_text(json.dumps(document), encoding="utf-8")
        document = Path("api.json")
    assert 0 == main(["inspect", str(document), "--html", "page.html"])
    return read_page(Path("page.html"))


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def test_one_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page is one file that names no other, and a line says what is in it."""
    page = make_page(GUIDE)
    assert (
        "page.html: 13 operations in 5 resources, 12 types\n" == capsys.readouterr().out
    )
    assert ["page.html"] == [path.name for path in folder.iterdir()]
    wanted = {"src", "href", "srcset", "action", "data", "poster"}
    named = [value for _, a in page.tags for key, value in a.items() if key in wanted]
    assert named
    assert all(value and value.startswith("#") for value in named)
    assert not re.search(r"url\(|@import", page.texts["style"])
    assert not {"link", "img", "iframe", "object", "form"} & {
        tag for tag, _ in page.tags
    }


def test_policy_allows_its_own_parts_alone(folder: Path) -> None:
    """The policy forbids all but the page's style and script, by what is in them."""
    page = make_page(GUIDE)
    [policy] = [
        str(a["content"]) for _, a in page.tags if a.get("http-equiv") is not None
    ]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert {
        "default-src": "'none'",
        "style-src": f"'sha256-{_hash(page.texts['style'])}'",
        "script-src": f"'sha256-{_hash(page.texts['script'])}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    } == rules
    assert not [a for _, a in page.tags if {"style", "onclick", "onload"} & a.keys()]


def test_data_is_that_of_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the page shows is what `--json` gives, without what says nothing."""
    data = json.loads(make_page(GUIDE).texts["data"])
    capsys.readouterr()
    assert 0 == main(["inspect", str(GUIDE), "--json"])
    full = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in full["operations"]] == [*data["said"]]
    for shown, row in zip(data["operations"], full["operations"], strict=True):
        for key, value in row.items():
            if isinstance(value, str | bool):
                assert value == shown.get(key, type(value)())


@pytest.mark.parametrize(
    "text", [*HOSTILE, "</script><script>alert(1)</script>", "<!--<script>"], ids=ascii
)
def test_text_stays_in_its_place(folder: Path, text: str) -> None:
    """The page of a hostile document has the elements that a harmless one has."""
    harmless = make_page(make_document(lambda place: f"plain {place}"))
    hostile = make_page(make_document(lambda place: f"plain {place} {text}"))
    assert [tag for tag, _ in harmless.tags] == [tag for tag, _ in hostile.tags]
    assert harmless.texts["script"] == hostile.texts["script"]
    data = hostile.texts["data"]
    assert not {"<", ">", "&"} & set(data)
    assert json.loads(data)["description"].startswith("plain info description")


def test_the_script_writes_no_markup() -> None:
    """Nothing in the script makes markup or code of a text, or asks for another file."""
    script = "".join(path.read_text("utf-8") for path in TEMPLATES.glob("*.js"))
    assert "textContent" in script
    forbidden = r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch\(|XMLHttp|import\(|srcdoc|</"
    assert [] == re.findall(forbidden, script)
    assert "</" not in (TEMPLATES / "style.css").read_text("utf-8")


def test_a_page_of_ours_is_replaced(folder: Path) -> None:
    """The second run writes over the first one's page."""
    make_page(GUIDE)
    before = Path("page.html").read_bytes()
    make_page(ROOT / "spec" / "carecycle.yaml")
    assert before != Path("page.html").read_bytes()
    assert ["page.html"] == [path.name for path in folder.iterdir()]


def test_a_link_to_a_page_stays_one(folder: Path) -> None:
    """Where the file is a link, what it leads to is written."""
    Path("page.html").symlink_to("real.html")
    make_page(GUIDE)
    assert Path("page.html").is_symlink()
    assert Path("real.html").read_bytes().startswith(b"<!doctype html>")


def test_files_of_others_are_kept(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is no page of ours is never written over, least of all the document."""
    spec = Path("api.yaml")
    spec.write_bytes(GUIDE.read_bytes())
    assert 2 == main(["inspect", "api.yaml", "--html", "api.yaml"])
    error = (
        "error: api.yaml is there, and is no page of `sdksmith inspect` [file/exists]\n"
    )
    assert capsys.readouterr().err.startswith(error)
    assert GUIDE.read_bytes() == spec.read_bytes()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("nowhere/page.html", "no such file or directory"),
        ("file/page.html", "not a directory"),
        ("folder", "is a directory"),
        ("p" * 300, "file name too long"),
    ],
)
def test_what_cannot_be_written(
    folder: Path, path: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that cannot be written is a mistake that is told, and nothing is left."""
    Path("file").touch()
    Path("folder").mkdir()
    assert 2 == main(["inspect", str(GUIDE), "--html", path])
    out, error = capsys.readouterr()
    assert "" == out
    assert error.startswith(
        f"error: cannot write {path}: {reason} [output/unwritable]\n"
    )
    assert {"file", "folder"} == {entry.name for entry in folder.iterdir()}


def test_a_fault_leaves_the_page(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a document that cannot be read nothing is written; the old page stays."""
    make_page(GUIDE)
    before = Path("page.html").read_bytes()
    Path("bad.yaml").write_text("openapi: [", encoding="utf-8")
    assert 1 == main(["inspect", "bad.yaml", "--html", "page.html"])
    assert capsys.readouterr().err.startswith("bad.yaml:1:")
    assert before == Path("page.html").read_bytes()


def test_the_umask_counts(folder: Path) -> None:
    """The page can be read by whom other files can be read by."""
    make_page(GUIDE)
    Path("other").touch()
    assert Path("other").stat().st_mode == Path("page.html").stat().st_mode


def test_is_the_same_each_time(folder: Path) -> None:
    """Two runs write the same bytes."""
    make_page(GUIDE)
    first = Path("page.html").read_bytes()
    make_page(GUIDE)
    assert first == Path("page.html").read_bytes()
