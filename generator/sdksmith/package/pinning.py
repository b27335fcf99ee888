"""Files of other machines: has one changed since the package was made?"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeGuard

from sdksmith.errors import Diagnostic, Location
from sdksmith.package.package import MANIFEST, Package
from sdksmith.rules import Rule


def note_changed_files(package: Package, output: Path) -> Package:
    """Give the package with a note for each URL whose content is another one now.

    What was there is known by the hashes in the manifest of the last run.
    """
    path = output / package.name / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
        before = _remote_hashes(json.loads(text))
    except (OSError, ValueError, RecursionError):
        return package
    manifest = next(file for file in package.files if file.path == MANIFEST)
    now = _remote_hashes(json.loads(manifest.text))
    changed = [url for url in now if before.get(url, now[url]) != now[url]]
    notes = _notes(changed, before, path, text)
    return replace(package, notes=(*package.notes, *notes))


def _notes(
    urls: list[str], before: Mapping[str, str], path: Path, text: str
) -> Iterator[Diagnostic]:
    lines = text.splitlines()
    for url in urls:
        number = next((i for i, line in enumerate(lines) if json.dumps(url) in line), 0)
        column = lines[number].find('"') + 1
        location = Location(str(path), number + 1, column, lines[number])
        message = f"{url} has changed since the last run, in which this was its hash"
        yield Diagnostic(
            message,
            location,
            "read it before you use what was made of it",
            rule=Rule.REMOTE_CHANGED,
            severity="note",
        )


def _remote_hashes(manifest: object) -> dict[str, str]:
    """Give the hash of each URL that a manifest lists; any JSON may be passed."""
    files = _at(_at(manifest, "spec"), "files")
    if not _is_object(files):
        return {}
    return {name: str(value) for name, value in files.items() if "://" in name}


def _at(value: object, key: str) -> object:
    return value.get(key) if _is_object(value) else None


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)
