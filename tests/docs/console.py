"""Running what a page shows of a shell: our commands, and nothing else."""

from __future__ import annotations

import importlib
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from sdksmith.cli import main

from .markdown import Block

_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)


def read_commands(code: str) -> Iterator[tuple[str, str]]:
    """Give each command and what the page says that it prints."""
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command.split("  #")[0].strip(), output.strip()


def find_targets(makefile: Path) -> set[str]:
    """Give what `make` can make."""
    return set(_TARGET.findall(makefile.read_text(encoding="utf-8")))


def install(arguments: Sequence[str]) -> None:
    """Install a project of the page into the current folder, without any other."""
    command, folder = arguments
    assert command == "install"
    if Path(folder, "pyproject.toml").is_file():
        flags = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
        pip = [sys.executable, "-m", "pip", "install", *flags, "--target", "."]
        subprocess.run([*pip, folder], check=True)
    importlib.invalidate_caches()


def run_console(
    page: Path, block: Block, makefile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run the commands of a block.

    `make` is not run: its target has to be there. `pip install` is, of a folder that the
    page has made. Of other programs nothing is known.
    A command ends with 0, or with what the next one, `echo $?`, shows.
    """
    commands = list(read_commands(block.code))
    assert commands, f"{page.name}:{block.line}: a command begins with `$ `"
    codes = [int(said) if told == "echo $?" else 0 for told, said in commands[1:]] + [0]
    for (command, output), expected in zip(commands, codes, strict=True):
        program, *arguments = shlex.split(command)
        if program == "make":
            assert set(arguments) <= find_targets(makefile)
        if program == "pip":
            install(arguments)
        if program != "sdksmith":
            continue
        capsys.readouterr()
        code = main(arguments)
        captured = capsys.readouterr()
        assert code == expected, captured.err
        parts = map(re.escape, output.split("..."))  # the rest is left out
        shown = captured.err + captured.out  # as a terminal has both
        found = re.search(".*".join(parts), shown, re.DOTALL)
        assert found, f"{page.name}:{block.line}: {shown}"
    importlib.invalidate_caches()
