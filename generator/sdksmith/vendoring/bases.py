"""Where the files as they were vendored are found."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.options import Arguments, load_options
from sdksmith.rules import Rule
from sdksmith.vendoring import verify_vendored as verifier
from sdksmith.vendoring.copies import Copy, read_base, read_source, translating
from sdksmith.vendoring.verify_vendored import MANIFEST, hash_of


def find_base(copy: Copy, named: Path | None, paths: Iterable[str]) -> dict[str, bytes]:
    """Give these files as they were vendored, as far as they are found.

    A file is what the manifest's hash says, wherever it is found: beside the manifest,
    or in the package or document that is named.

    Raises:
        UsageError: when what is named cannot be used.
    """
    known = copy.manifest.files
    wanted = set(paths)
    found: dict[str, bytes] = {}
    for files in (
        _named(copy, named),
        *([read_base(copy)] if not named else []),
    ):
        found |= {
            path: data
            for path, data in files.items()
            if path in wanted and hash_of(data) == known[path]
        }
    return found


def _named(copy: Copy, path: Path | None) -> Mapping[str, bytes]:
    if path is None:
        return {}
    if path.is_dir():
        return read_source(path, allow_edited=True).files
    if not path.is_file():
        message = f"{display_path(path)} is not there"
        raise UsageError(Diagnostic(message, rule=Rule.NO_SUCH_FILE))
    return _made_again(copy, path)


def _made_again(copy: Copy, document: Path) -> Mapping[str, bytes]:
    """Make the package once more of the document that the manifest names by hash."""
    with translating():
        content = verifier.read_object(copy.folder / MANIFEST)
    spec, options = (
        cast("dict[str, Any]", value if isinstance(value, dict) else {})
        for value in (content.get("spec"), content.get("options"))
    )
    if spec.get("sha256") != hash_of(document.read_bytes()):
        message = f"{display_path(document)} is not the document of this copy"
        hint = (
            f"the manifest says: version {spec.get('version')} of {spec.get('title')}"
        )
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.UNKNOWN_BASE))
    from sdksmith import judge_process, pipeline

    judge_process.prepare()
    with tempfile.TemporaryDirectory() as folder:
        arguments = Arguments(
            spec=document,
            output=Path(folder),
            package_name=str(options.get("package_name")),
            client_name=str(options.get("client_name")),
            version=str(options.get("version")),
            http_library=str(options.get("http_library")),
            package_only=True,
        )
        made = replace(
            load_options(arguments),
            environment_prefix=str(options.get("environment_prefix")),
            pagination="off" if options.get("pagination") == "off" else "auto",
        )
        return {file.path: file.data for file in pipeline.generate(made).files}
