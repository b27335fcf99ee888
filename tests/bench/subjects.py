"""The documents that are measured, and the packages made of them."""

from __future__ import annotations

import ast
import json
import re
import sys
import tarfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bench.timing import run
from corpus.documents import fetch, fetch_archive

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "bench"
OCTOKIT = "@octokit/openapi@23.0.2"
# Of the archive: what is measured shall not change behind our back.
_SHA256 = "71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c"


@dataclass(frozen=True)
class Subject:
    """A document, and what a user would call its package.

    Attributes:
        line: method and path of an operation that is called.
    """

    title: str
    package: str
    path: Path
    line: tuple[str, str] = ("", "")

    @property
    def folder(self) -> Path:
        """Where its package lies."""
        return CACHE / "packages" / self.package

    @property
    def command(self) -> list[str | Path]:
        """What makes its package."""
        return generate(self.path, self.folder, self.package)

    def make(self) -> Path:
        """Make its package, and give the folder to import it from."""
        run(self.command, environment=own_cache(), accepted=(0, 3))
        return self.folder

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """That of its package."""
        file = self.make() / self.package / "_manifest.json"
        manifest: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return manifest

    @cached_property
    def client(self) -> str:
        """The class of its client."""
        return re.findall(r"_kinds = \((\w+),", self._fake)[0]

    @cached_property
    def credentials(self) -> dict[str, str]:
        """What its client takes to call anything."""
        found: dict[str, str] = ast.literal_eval(
            re.findall(r"_credentials = (\{.*?\})", self._fake, re.DOTALL)[0]
        )
        return found

    @property
    def _fake(self) -> str:
        return (self.make() / self.package / "testing.py").read_text("utf-8")

    @property
    def called(self) -> str:
        """How its operation is called: `repos.get`."""
        return next(
            str(entry["name"])
            for entry in self.manifest["operations"]
            if (entry["method"], entry["path"]) == self.line
        )


def generate(document: Path, output: Path, package: str) -> list[str | Path]:
    """Give the command that makes a package of a document."""
    python = [sys.executable, "-m", "sdksmith", "generate", document]
    return [*python, "--output", output, "--package", package]


def own_cache() -> dict[str, str]:
    """Keep the records of these runs apart from the user's."""
    return {
        "PYTHONPATH": str(ROOT / "generator"),
        "SDKSMITH_CACHE_DIR": str(CACHE / "sdksmith"),
    }


def list_subjects() -> dict[str, Subject]:
    """Give the documents by a word for each."""
    known = {document.name: document.path for document in fetch()}
    rows = (
        ("carecycle", "CareCycle", ROOT / "spec" / "carecycle.yaml", _CARECYCLE),
        ("spotify", "Spotify", known["spotify.com"], ("", "")),
        ("twilio", "Twilio's api", known["twilio.com/api"], ("", "")),
        ("stripe", "Stripe", known["stripe.com"], _STRIPE),
        ("kubernetes", "Kubernetes", known["kubernetes.io"], _KUBERNETES),
        ("github", "GitHub", known["github.com/api.github.com"], _GITHUB),
        ("octokit", "GitHub, current", _fetch_octokit(), _GITHUB),
    )
    return {
        word: Subject(title, f"bench_{word}", path, line)
        for word, title, path, line in rows
    }


_CARECYCLE = ("GET", "/v2/campaigns/transfer-configs/{id}")
_STRIPE = ("GET", "/v1/customers/{customer}")
_KUBERNETES = ("GET", "/api/v1/namespaces/{namespace}/pods/{name}")
_GITHUB = ("GET", "/repos/{owner}/{repo}")


def _fetch_octokit() -> Path:
    """Give GitHub's current document; the archive is fetched if it is missing.

    Raises:
        SystemExit: when the archive is not the one that was measured.
    """
    target = CACHE / "octokit.json"
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tarfile.open(fetch_archive(OCTOKIT, _SHA256)) as file:
            found = file.extractfile("package/generated/api.github.com.json")
            assert found, "the archive has the document"
            target.write_bytes(found.read())
    return target
