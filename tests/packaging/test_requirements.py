"""What pyproject.toml asks for and what requirements/ locks agree."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ["generate.txt", "dev.txt", "oracle.txt", "browser.txt"]


def settings() -> dict[str, dict[str, list[str]]]:
    """The tables of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def lock_lines(name: str) -> list[str]:
    """The lines of a lock file without its comments."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def locked_versions(name: str) -> dict[str, str]:
    """Name and exact version of each package in a lock file."""
    pins = [line.split("==") for line in lock_lines(name) if "==" in line]
    return {canonicalize_name(package): version for package, version in pins}


def test_lower_bounds_are_the_locked_versions() -> None:
    """Each dependency's lower bound is the version that the tests run on."""
    locked = locked_versions("generate.txt")
    asked = [Requirement(line) for line in settings()["project"]["dependencies"]]
    expected = {r.name: f">={locked[canonicalize_name(r.name)]}" for r in asked}
    assert expected == {r.name: str(r.specifier) for r in asked}


def test_build_backend_is_locked() -> None:
    """Hatchling is locked, so that installing the checkout needs no build isolation."""
    [backend] = [Requirement(line) for line in settings()["build-system"]["requires"]]
    assert backend.specifier.contains(locked_versions("generate.txt")["hatchling"])


def test_locks_hold_exact_versions_only() -> None:
    """No line of a lock is a range, an address, a hash or a marker."""
    pin = re.compile(r"-r generate\.txt|[A-Za-z0-9._-]+==[0-9][0-9a-z.]*")
    loose = [line for name in LOCKS for line in lock_lines(name)]
    assert [] == [line for line in loose if not pin.fullmatch(line)]


def test_no_package_is_locked_twice() -> None:
    """A package stands in one lock only, so no two files can disagree."""
    names = [package for name in LOCKS for package in locked_versions(name)]
    assert sorted(set(names)) == sorted(names)


def test_prism_lock_names_no_host() -> None:
    """The npm lock says versions and hashes, never where somebody downloaded them."""
    path = ROOT / "requirements" / "prism" / "package-lock.json"
    assert '"resolved"' not in path.read_text(encoding="utf-8")
