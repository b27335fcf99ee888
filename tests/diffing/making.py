"""Makes packages of documents that are data."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sdksmith.document.validation  # noqa: F401 - else each run starts a process for it
from diffing.mutations import ROOT, read
from sdksmith import pipeline
from sdksmith.diffing.sides import Side, of_package
from sdksmith.errors import SdksmithError
from sdksmith.options import Arguments, load_options
from sdksmith.package import Package

NAME = "acme"


def make(root: dict[str, Any]) -> tuple[Package, Side]:
    """Give the package of a document, and the side that it is of a comparison.

    Raises:
        SdksmithError: when nothing can be made of it.
    """
    with TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.json"
        spec.write_text(json.dumps(root), encoding="utf-8")
        arguments = Arguments(
            spec, output=Path("out"), package_name=NAME, roots=(ROOT,)
        )
        options = load_options(arguments)
        package, document, names = pipeline.generate_with_names(options)
        return package, of_package("it", package, options, document, names)


@cache
def make_old(document: str) -> tuple[Package, Side]:
    """Give the package of a document as it is."""
    return make(read(document))


def is_usable(package: Package, old: Package) -> bool:
    """Say whether an edit left no more operations out than before."""
    return len(package.skipped) <= len(old.skipped)


__all__ = ["SdksmithError", "is_usable", "make", "make_old"]
