"""The generators that are measured: how each is installed, called and counted."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.documents import CACHE, METHODS

FOLDER = CACHE / "peers"
PACKAGE = "peer_package"
"""The name of every package; each is imported in a process of its own."""

# A method that sends: its name, the HTTP method and the path as they stand in the source.
Sender = tuple[str, str, str]


@dataclass(frozen=True)
class Generator:
    """A generator, and where in its output the operations are.

    Attributes:
        project: on PyPI; empty for the generator of this checkout.
        needs: what its packages import.
        command: with `{document}` and `{out}`; the first word is a script of its own.
        list_senders: gives the methods that send a request, from the package's folder.
        python: the oldest Python that it runs on.
        written_in: what it is written in, where that is not Python.
    """

    name: str
    version: str
    command: tuple[str, ...]
    list_senders: Callable[[Path], Iterator[Sender]]
    project: str = ""
    needs: tuple[str, ...] = ()
    python: tuple[int, int] = (3, 11)
    written_in: str = ""

    @property
    def title(self) -> str:
        """What stands in the table."""
        made = f" ({self.written_in})" if self.written_in else ""
        return f"{self.name} {self.version}".strip() + made

    def count_operations(self, package: Path) -> int:
        """Give how many operations a package has.

        A method that stands in several classes, because its operation has several tags,
        is one; two methods of one name in one class are one as well, since only the
        second can be called.
        """
        return len(set(self.list_senders(package)))

    def install(self) -> Path:
        """Give the Python of its environment, which is made if it is not there.

        Raises:
            InstallError: with what pip or the search for a Python said.
        """
        if not self.project:
            return Path(sys.executable)
        folder = FOLDER / f"{self.name}-{self.version}" / "venv"
        python = folder / "bin" / "python"
        if (folder / ".stamp").exists():
            return python
        shutil.rmtree(folder, ignore_errors=True)
        if sys.version_info >= self.python:
            venv.create(folder, with_pip=True)
        else:
            _call(str(_find_python(self.python)), "-m", "venv", str(folder))
        pip = (str(python), "-m", "pip", "--disable-pip-version-check", "--quiet")
        _call(*pip, "install", f"{self.project}=={self.version}", *self.needs)
        (folder / ".stamp").touch()
        return python


class InstallError(Exception):
    """A generator cannot be installed here."""


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if "WARNING" not in line]
        raise InstallError(f"{' '.join(command)}: {' '.join(said)[-600:]}")


def _find_python(oldest: tuple[int, int]) -> Path:
    """Give a newer Python: one on PATH, or one of pyenv."""
    pyenv = Path.home() / ".pyenv" / "versions"
    for minor in range(oldest[1], oldest[1] + 4):
        name = f"{oldest[0]}.{minor}"
        candidates = [*sorted(pyenv.glob(f"{name}.*/bin/python"))]
        on_path = shutil.which(f"python{name}")
        candidates += [Path(on_path)] if on_path else []
        for python in candidates:
            done = subprocess.run([python, "-c", ""], capture_output=True, check=False)
            if not done.returncode:
                return python
    raise InstallError(f"there is no Python {oldest[0]}.{oldest[1]} or newer")


# -- where the operations are --------------------------------------------------------


def _parse(file: Path) -> ast.Module | None:
    """Give the tree of a file; of one that is no Python nothing can be called."""
    try:
        return ast.parse(file.read_bytes())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give the methods of each class; of those with one name the last, as Python does."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            reachable = {
                entry.name: entry
                for entry in node.body
                if isinstance(entry, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            yield from reachable.values()


def _calls(node: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Give the calls of methods, each with the method's name."""
    for entry in ast.walk(node):
        if isinstance(entry, ast.Call) and isinstance(entry.func, ast.Attribute):
            yield entry.func.attr, entry


def _openapi_generator(package: Path) -> Iterator[Sender]:
    """Read `api/*_api.py`: `_x_serialize` calls `param_serialize(method=...)`."""
    for file in sorted((package / "api").glob("*.py")):
        tree = _parse(file)
        for function in _functions(tree) if tree else ():
            for name, call in _calls(function):
                if name == "param_serialize":
                    given = {
                        word.arg: ast.unparse(word.value) for word in call.keywords
                    }
                    yield function.name, given["method"], given["resource_path"]


def _openapi_python_client(package: Path) -> Iterator[Sender]:
    """Read `api/<tag>/<operation>.py`: each has one dict with "method" and "url"."""
    for file in sorted((package / "api").glob("*/*.py")):
        tree = _parse(file)
        for node in ast.walk(tree) if tree else ():
            if isinstance(node, ast.Dict):
                given = {
                    key.value: ast.unparse(value)
                    for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Constant)
                }
                if {"method", "url"} <= given.keys():
                    yield file.stem, given["method"], given["url"]
                    break


def _request_calls(folder: Path) -> Iterator[Sender]:
    """Read methods that call one of their client's: `request("GET", "/path", ...)`."""
    for file in sorted(folder.rglob("*.py")):
        tree = _parse(file)
        for function in _functions(tree) if tree else ():
            for _, call in _calls(function):
                first, *others = [ast.unparse(entry) for entry in call.args] or [""]
                if others and first.strip("'").lower() in METHODS:
                    yield function.name, first, others[0]
                    break


def _apiwright(package: Path) -> Iterator[Sender]:
    """Read `api/*.py`: each method awaits `self._client._request("GET", path)`."""
    return _request_calls(package / "api")


def _sdkgen(package: Path) -> Iterator[Sender]:
    """Read `resources/*.py`: each method awaits `self.client.request("GET", path)`."""
    return _request_calls(package / "resources")


def _sdksmith(package: Path) -> Iterator[Sender]:
    """Read the manifest, which lists the operations by the name of their method."""
    manifest = json.loads((package / "_manifest.json").read_text("utf-8"))
    for entry in manifest["operations"]:
        yield entry["name"], entry["method"], entry["path"]


GENERATORS = (
    Generator(
        name="sdksmith",
        version="",
        command=(
            *("python", "-m", "sdksmith", "generate", "{document}", "--quiet"),
            *("--no-cache", "--output", "{out}", "--package", PACKAGE),
        ),
        list_senders=_sdksmith,
    ),
    Generator(
        name="openapi-generator",
        project="openapi-generator-cli",
        version="7.26.0",
        command=(
            *("openapi-generator-cli", "generate", "-g", "python", "-i", "{document}"),
            # Its message about a document with faults tells users to say this.
            *("-o", "{out}", "--package-name", PACKAGE, "--skip-validate-spec"),
        ),
        needs=("urllib3", "python-dateutil", "pydantic", "typing-extensions"),
        list_senders=_openapi_generator,
        written_in="Java",
    ),
    Generator(
        name="openapi-python-client",
        project="openapi-python-client",
        version="0.29.1",
        command=(
            *("openapi-python-client", "generate", "--path", "{document}"),
            *("--output-path", f"{{out}}/{PACKAGE}", "--meta", "none", "--overwrite"),
        ),
        needs=("httpx", "attrs", "python-dateutil"),
        list_senders=_openapi_python_client,
    ),
    Generator(
        name="apiwright",
        project="apiwright",
        version="0.1.0rc6",
        command=(
            *("apiwright", "python", "-i", "{document}", "-o", "{out}"),
            *("--package-name", PACKAGE),
        ),
        needs=("httpx", "pydantic"),
        list_senders=_apiwright,
        written_in="Rust",
    ),
    Generator(
        name="sdkgen",
        project="sdkgen",
        version="0.2.0",
        command=(
            *("sdkgen", "generate", "-i", "{document}", "-o", "{out}"),
            *("-l", "python", "-n", PACKAGE),
        ),
        needs=("httpx",),
        list_senders=_sdkgen,
        python=(3, 12),
    ),
)
