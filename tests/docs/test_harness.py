"""The tests of the pages see what is wrong on one."""

from __future__ import annotations

from pathlib import Path

import pytest

from .console import read_commands
from .markdown import Block, read_blocks
from .snippets import run_python

PAGE = Path("page.md")


def run(code: str) -> None:
    """Run a block of a page."""

    run_python(PAGE, Block("python", 1, code), {})


def test_shown_values() -> None:
    """What is shown is compared: values, prints, and all of a loop."""
    run(
        "1 + 1  # -> 2\nprint('a', 1)  # -> a 1\nfor n in range(3):\n    n  # -> 0, 1, 2\n"
    )
    run("[\n    1,\n]\n# -> [1]\n")


@pytest.mark.parametrize(
    "code",
    [
        "1 + 1  # -> 3\n",
        "print('a')  # -> b\n",
        "for n in range(3):\n    n  # -> 0, 1\n",
        "def f():\n    1  # -> 1\n",
        "x = 1  # -> 1\n",
        "async def main():\n    1  # -> 2\n",
    ],
)
def test_lies(code: str) -> None:
    """A page that says what is not so, or is never run, fails."""
    with pytest.raises(AssertionError):
        run(code)


def test_main_is_run() -> None:
    """An async `main` is run, with the page's names."""
    run("client = 1\nasync def main(client):\n    client  # -> 1\n")


def test_blocks(tmp_path: Path) -> None:
    """Blocks have their line, their language and the note above them."""
    page = tmp_path / "page.md"
    page.write_text(
        "a\n\n<!-- not run: no server -->\n```python\n1\n```\n```sh\n2\n```\n"
    )
    expected = [Block("python", 5, "1\n", "no server"), Block("sh", 8, "2\n")]
    assert expected == read_blocks(page)


def test_commands() -> None:
    """A console has commands, remarks and output."""
    expected = [("make x", ""), ("sdksmith --help", "Usage:\nx")]
    assert expected == list(
        read_commands("$ make x   # why\n$ sdksmith --help\nUsage:\nx\n")
    )
