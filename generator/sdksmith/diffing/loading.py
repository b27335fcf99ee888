"""A package as griffe reads it from a folder; nothing of it is imported."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import griffe


def load_package(name: str, sources: Mapping[str, str]) -> griffe.Module:
    """Give a package, with the names in it resolved.

    Args:
        sources: its modules by the path in it.
    """
    with TemporaryDirectory(prefix="sdksmith.") as folder:
        for path, text in sources.items():
            if path.endswith(".py"):
                file = Path(folder) / name / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        loader = griffe.GriffeLoader(search_paths=[folder], allow_inspection=False)
        package = loader.load(name)
        loader.resolve_aliases(external=False)
        assert isinstance(package, griffe.Module)
        return package
