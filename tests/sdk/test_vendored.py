"""The package copied into somebody else's: it works there and needs nothing of ours."""

from __future__ import annotations

import ast
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from http_library import NAME

from .documented import CREATED, GOT, ID, KEY
from .interpreter import run_python
from .server import Reply, Server
from .test_package import GENERATED

PACKAGE = GENERATED / "carecycle"
# anyio comes with the HTTP library; typing_extensions and pydantic_core with Pydantic.
ALLOWED = {"anyio", "pydantic", "pydantic_core", "typing_extensions", NAME}
SCRIPT = f"""
import asyncio, importlib.util, json, pickle
from acme._vendor.carecycle import AsyncCareCycle, CareCycle, NotFoundError, models

assert importlib.util.find_spec("carecycle") is None
assert importlib.util.find_spec("sdksmith") is None
with CareCycle() as client:
    created = client.campaigns.transfer_configs.create(name="x")
    assert type(created) is models.TransferConfigResponse
    configs = client.campaigns.transfer_configs
    configs.update("{ID}", dynamic_options={{"ping_url": "x"}})
    try:
        configs.get("{ID}")
    except NotFoundError as error:
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is NotFoundError
        assert type(again.body) is models.Error

async def main():
    async with AsyncCareCycle() as client:
        return await client.campaigns.transfer_configs.get("{ID}")

got = asyncio.run(main())
foreign = [name for name in sys.modules if name.partition(".")[0] == "carecycle"]
print(json.dumps([created.to_dict(), got.to_dict(), foreign]))
"""


def _modules() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def _imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Each imported module: how many levels up, and its name there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""


def test_vendored_copy(server: Server, tmp_path: Path) -> None:
    """Below `acme._vendor` it calls, sync and async, and pickles its errors."""
    vendor = tmp_path / "acme" / "_vendor"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, vendor / "carecycle", ignore=ignore)
    for folder in (vendor.parent, vendor):
        (folder / "__init__.py").touch()
    missing = Reply(404, {"message": "m", "code": "NOT_FOUND"})
    server.replies = [
        Reply(200, CREATED),
        Reply(200, CREATED),
        missing,
        Reply(200, GOT),
    ]
    settings = {"CARECYCLE_API_KEY": KEY, "CARECYCLE_BASE_URL": server.url}
    result = run_python(
        # An editable sdksmith is reached by a path file, which is not ours to count.
        "sys.path[:] = [p for p in sys.path if not p.endswith('/generator')]\n"
        + SCRIPT,
        tmp_path,
        environment=settings,
    )
    assert [CREATED, GOT, []] == result
    assert b'{"dynamicOptions":{"pingUrl":"x"}}' == server.requests[1].body


def test_imports_nothing_of_ours() -> None:
    """Each import is of the standard library, of a named dependency, or relative."""
    foreign = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path, tree in _modules()
        for level, name in _imports(tree)
        if level == 0
        and name.partition(".")[0] not in ALLOWED | sys.stdlib_module_names
    ]
    assert [] == foreign


def test_relative_imports_stay_inside() -> None:
    """A relative import names a module or a package of the copy itself."""
    outside: list[str] = []
    for path, tree in _modules():
        for level, name in _imports(tree):
            if level == 0:
                continue
            folder = path.parents[level - 1]
            target = folder.joinpath(*name.split(".")) if name else folder
            is_there = target.with_suffix(".py").is_file() or target.is_dir()
            if not is_there or not folder.is_relative_to(PACKAGE):
                outside.append(f"{path.relative_to(PACKAGE)}: {'.' * level}{name}")
    assert [] == outside


def test_the_http_library_is_named_in_one_place() -> None:
    """Only `_runtime/_http.py` imports the HTTP library."""
    places = [
        path.relative_to(PACKAGE).as_posix()
        for path, tree in _modules()
        for _, name in _imports(tree)
        if name in ("httpx", "httpx2")
    ]
    assert ["_runtime/_http.py"] == places


def test_names_itself_by_no_path() -> None:
    """No string is its own dotted name, by which an import could go past the copy."""
    named = [
        f"{path.relative_to(PACKAGE)}: {node.value!r}"
        for path, tree in _modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("carecycle.")
    ]
    assert [] == named
