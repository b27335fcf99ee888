"""A browser, if there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update"),
    "--disable-sync",
)


def _give_up(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


# An event loop runs in this thread until the driver is stopped: other tests have theirs.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser without a window, with an empty profile."""
    path = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if path is None:
        _give_up("no Chromium on PATH: on Debian, apt-get install chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _give_up("playwright is missing: pip install -r requirements/browser.txt")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=[*_FLAGS])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test if it asks for another file, or a script of it fails."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, color_scheme="light"
    )
    page = context.new_page()
    wrong: list[str] = []
    page.on(
        "request", lambda one: wrong.append(one.url) if wrong_request(one.url) else None
    )
    page.on("console", lambda one: wrong.append(one.text))
    page.on("pageerror", lambda one: wrong.append(str(one)))
    page.on("dialog", lambda one: wrong.append(f"dialog {one.message}"))
    yield page
    context.close()
    assert [] == wrong


def wrong_request(url: str) -> bool:
    """Say whether something else than the page itself is asked for."""
    return not (url.startswith("file:") and url.partition("#")[0].endswith(".html"))
