"""The page of `sdksmith inspect --html`, used as a person does."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sdksmith.cli import main
from test_hostile import HOSTILE, make_document

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
SHELTER = ROOT / "docs" / "guide" / "shelter.yaml"
SKIPPED = ROOT / "tests" / "cases" / "skipped-operations" / "openapi.yaml"
# What may be on a page: markup of a document would bring others.
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "script", "noscript"),
    *(
        "header",
        "nav",
        "main",
        "article",
        "section",
        "h1",
        "h2",
        "p",
        "a",
        "div",
        "span",
    ),
    *("label", "input", "button", "kbd", "ul", "li", "details", "summary", "mark"),
    *("table", "thead", "tbody", "tr", "th", "td", "pre", "code", "strong"),
    *("dl", "dt", "dd"),
}

Open = Callable[..., None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes the page of a document, once."""
    folder = tmp_path_factory.mktemp("pages")

    @cache
    def make(document: Path) -> Path:
        name = hashlib.sha256(document.read_bytes()).hexdigest()[:16]
        file = folder / f"{name}.html"
        assert 0 == main(["inspect", str(document), "--html", str(file)])
        return file

    return make


@pytest.fixture
def open_page(page: Page, made: Callable[[Path], Path]) -> Open:
    """Opens the page of a document at an address in it."""

    def open_it(document: Path, address: str = "") -> None:
        page.goto(f"{made(document).as_uri()}{address}")
        page.wait_for_selector("h1")

    return open_it


_COUNT = """async (picture) => {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
  const found = new Map();
  pixels.forEach((pixel) => found.set(pixel, (found.get(pixel) ?? 0) + 1));
  return [...found].sort((one, other) => other[1] - one[1]);
}"""


def picture(page: Page) -> tuple[int, tuple[int, int, int]]:
    """How many colors a screenshot has, and the one that most of it has."""
    found = page.evaluate(_COUNT, base64.b64encode(page.screenshot()).decode())
    red, green, blue, _ = int(found[0][0]).to_bytes(4, "little")
    return len(found), (red, green, blue)


def wait_for_heading(page: Page, text: str) -> None:
    """Wait until that is shown: a view comes a moment after its address."""
    from playwright.sync_api import expect

    expect(page.locator("h1")).to_have_text(text)


def test_searched_and_opened(page: Page, open_page: Open) -> None:
    """A key leads to the search, a click on what it finds shows the method."""
    open_page(SHELTER)
    wait_for_heading(page, "Shelter 1.0.0")
    page.keyboard.press("/")
    page.keyboard.type("photo")
    found = page.locator("#results a.item")
    assert ["PUT", "GET"] == found.locator(".verb").all_inner_texts()[:2]
    found.filter(has_text="download_photo").click()
    wait_for_heading(page, "pets.download_photo")
    assert page.url.endswith("#/method/pets.download_photo")
    assert "def download_photo(id: UUID | str) -> bytes" in page.inner_text("main")
    assert "pets.download_photo – Shelter" == page.title()
    page.go_back()
    wait_for_heading(page, "Shelter 1.0.0")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("pets.list", "pets.list"),  # the name
        ("/donations", "donations.create"),  # the path
        ("DONATION", "donations.create"),  # the type of the answer
        ("birthday", "pets.create"),  # what is said of an argument
        ("take photo", "pets.download_photo"),  # words of the summary, in any order
        ("Kind", "KindParam"),
    ],
)
def test_what_is_searched(page: Page, open_page: Open, words: str, first: str) -> None:
    """Names, paths, types and summaries are found; the best name comes first."""
    open_page(SHELTER)
    page.fill("#search", words)
    names = page.locator("#results a.item > span:last-child").all_inner_texts()
    assert first in [name.splitlines()[0] for name in names]


def test_keys(page: Page, open_page: Open) -> None:
    """Arrows lead through what is found, Enter opens it, Escape clears the search."""
    open_page(SHELTER)
    page.keyboard.press("/")
    page.keyboard.type("pets.")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.locator("#results a.item").nth(1)
    assert second.evaluate("link => link === document.activeElement")
    page.keyboard.press("Enter")
    address = second.get_attribute("href")
    page.wait_for_function("address => location.hash === address", arg=address)
    page.keyboard.press("Escape")
    assert "" == page.input_value("#search")
    assert page.locator("#tree").is_visible()
    assert not page.locator("#results").is_visible()


def test_light_and_dark(page: Page, open_page: Open) -> None:
    """The button turns it dark and back, and the choice outlives a reload."""
    open_page(SHELTER, "#/method/pets.create")
    light = picture(page)
    page.click("#theme")
    assert "true" == page.get_attribute("#theme", "aria-pressed")
    dark = picture(page)
    page.reload()
    page.wait_for_selector("h1")
    assert "true" == page.get_attribute("#theme", "aria-pressed")
    page.click("#theme")
    assert "false" == page.get_attribute("#theme", "aria-pressed")
    assert min(light[0], dark[0]) > 50, "next to nothing is drawn"
    assert (255, 255, 255) == light[1]
    assert max(dark[1]) < 40


def test_follows_the_system(page: Page, open_page: Open) -> None:
    """Without a choice it is dark where everything is."""
    page.emulate_media(color_scheme="dark")
    open_page(SHELTER)
    assert "true" == page.get_attribute("#theme", "aria-pressed")
    assert max(picture(page)[1]) < 40


def test_models_lead_to_each_other(page: Page, open_page: Open) -> None:
    """An address leads to a method; its answer's model is there, its types are links."""
    open_page(SHELTER, "#/method/pets.get")
    model = page.locator("details.model[open]")
    assert "Pet 5 fields" == model.locator("summary").inner_text()
    model.get_by_role("link", name="Owner").click()
    wait_for_heading(page, "models.Owner")
    assert "fullName" in page.inner_text("main")
    page.locator("main").get_by_role("link", name="Pet", exact=True).last.click()
    wait_for_heading(page, "models.Pet")
    page.locator("main").get_by_role("link", name="pets.create").click()
    wait_for_heading(page, "pets.create")


def test_left_out(page: Page, open_page: Open) -> None:
    """What is left out is told on the first view, with reason and place."""
    open_page(SKIPPED)
    page.get_by_role("link", name="3 left out").click()
    wait_for_heading(page, "Left out")
    text = page.inner_text("main")
    assert "HTTP Negotiate: it takes several rounds" in text
    assert re.search(r"openapi\.yaml:22:13", text)


def test_narrow(page: Page, open_page: Open) -> None:
    """On a telephone nothing is cut off, and the tree comes when it is asked for."""
    page.set_viewport_size({"width": 400, "height": 800})
    open_page(SHELTER, "#/method/pets.create")
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert not page.locator("#side").is_visible()
    page.click("#browse")
    page.locator("#tree a.item", has_text="download_photo").click()
    wait_for_heading(page, "pets.download_photo")
    assert not page.locator("#side").is_visible()
    assert picture(page)[0] > 50


def test_landmarks(page: Page, open_page: Open) -> None:
    """Who cannot see finds a banner, a search, a navigation, the content, one heading."""
    open_page(SHELTER, "#/method/pets.create")
    for role in ("banner", "search", "navigation", "main"):
        assert 1 == page.get_by_role(role).count()  # type: ignore[arg-type]  # a str
    assert 1 == page.get_by_role("heading", level=1).count()
    assert page.get_by_label("Search", exact=True).is_visible()
    assert "page" == page.locator("#tree a.item[aria-current]").get_attribute(
        "aria-current"
    )
    unnamed = "e => [...e].filter(b => !b.textContent.trim()).length"
    assert 0 == page.locator("button").evaluate_all(unnamed)


CONTRASTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const [r, g, b] = color.map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = rgb(getComputedStyle(one).backgroundColor);
      if (color[3] > 0) return color;
    }
    return [255, 255, 255, 255];
  };
  const found = {};
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const [one, other] = [light(rgb(getComputedStyle(element).color)), light(ground(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const key = `${element.tagName} ${element.className}`;
    found[key] = Math.min(found[key] ?? 99, ratio);
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(page: Page, open_page: Open, scheme: Any) -> None:
    """All text stands out from its ground as WCAG 2.2 asks (1.4.3): 4.5 to 1."""
    page.emulate_media(color_scheme=scheme)
    open_page(SHELTER)
    found: dict[str, float] = page.evaluate(CONTRASTS)
    page.evaluate("location.hash = '#/method/pets.create'")
    wait_for_heading(page, "pets.create")
    page.fill("#search", "pet")
    found |= page.evaluate(CONTRASTS)
    assert len(found) > 20
    assert {} == {key: ratio for key, ratio in found.items() if ratio < 4.5}


MARKUP = (
    '<img src=x onerror="window.pwned=1">',
    "</script><script>window.pwned=1</script>",
    "<!--<script>",
    "</title></style><h3>pwned",
    "[a](javascript:window.pwned=1)",
    "javascript:window.pwned=1",
    *(text for text in HOSTILE if re.search("[<{\u2028\x1b]", text)),
)


@pytest.mark.parametrize("text", MARKUP, ids=ascii)
def test_no_text_becomes_markup(
    page: Page, open_page: Open, folder: Path, text: str
) -> None:
    """Whatever a document says is shown as text, in each view of the page."""
    hostile = make_document(lambda name: f"{name} {text}")
    hostile["paths"]["/things"]["post"]["externalDocs"] = {"url": text}
    document = folder / "hostile.json"
    document.write_text(json.dumps(hostile))
    open_page(document)
    kinds = {"method": "operations", "type": "types", "resource": "resources"}
    addresses = [
        f"#/{kind}/{name}"
        for kind, key in kinds.items()
        for name in page.evaluate(f"data.{key}.map(e => encodeURIComponent(e.name))")
    ]
    assert len(addresses) > 5
    tags: set[str] = set()
    for address in ["#/", "#/left-out", f"#/type/{text}", *addresses]:
        page.evaluate("hash => { location.hash = hash; show(false); }", address)
        tags |= set(
            page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)")
        )
        links = page.evaluate("[...document.links].map(e => e.protocol)")
        assert set(links) <= {"file:", "https:", "http:"}
    page.fill("#search", "operation")
    assert set() == tags - TAGS
    assert None is page.evaluate("window.pwned ?? null")


def test_many_operations(page: Page, open_page: Open, folder: Path) -> None:
    """Of a document with 1,500 operations what is closed is not drawn until it opens."""
    answer = {"200": {"description": "ok"}}
    paths = {
        f"/group{group}/thing{thing}": {
            "get": {"summary": f"Look at {thing}", "responses": answer}
        }
        for group in range(50)
        for thing in range(30)
    }
    document = folder / "large.json"
    head = {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}}
    document.write_text(json.dumps({**head, "paths": paths}))
    open_page(document)
    assert "1,500 operations" in page.inner_text("main")
    assert page.locator("#tree a.item").count() < 100
    page.fill("#search", "group17 thing2")
    assert "11 found" == page.inner_text("#found")
    page.fill("#search", "thing")
    assert "1,500 found" == page.inner_text("#found")
    assert 100 == page.locator("#results a.item").count()
    assert "and 1,400 more" in page.inner_text("#results")
    page.locator("#results a.item").first.click()
    page.keyboard.press("Escape")
    page.locator("#tree a.item[aria-current]").wait_for()
