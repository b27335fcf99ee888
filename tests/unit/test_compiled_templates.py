"""What Jinja has compiled is kept beside the records of runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdksmith.template_files import templates_folder

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.test}]
paths:
  /pets: {get: {responses: {"204": {description: Nothing.}}}}
"""


def generate(output: str) -> bytes:
    """Run sdksmith by itself, and give the client that it wrote."""
    Path("openapi.yaml").write_text(DOCUMENT)
    command = [sys.executable, "-m", "sdksmith", "generate", "openapi.yaml", "--quiet"]
    command += ["--no-cache", "--package", "pets", "--output", output]
    paths = os.pathsep.join(sys.path)
    environment = {**os.environ, "SDKSMITH_CACHE_DIR": "cache", "PYTHONPATH": paths}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert 0 == done.returncode, done.stderr
    return (Path(output) / "pets" / "_client.py").read_bytes()


def test_templates_are_compiled_once(folder: Path) -> None:
    """The second run takes what the first has compiled, and writes the same."""
    first = generate("one")
    kept = sorted(Path("cache/templates").iterdir())
    times = [path.stat().st_mtime_ns for path in kept]
    assert 5 < len(kept) <= len([*templates_folder().rglob("*.jinja")])
    assert first == generate("two")
    assert kept == sorted(Path("cache/templates").iterdir())
    assert times == [path.stat().st_mtime_ns for path in kept]


def test_damage_is_as_good_as_nothing(folder: Path) -> None:
    """What cannot be read is compiled anew, and kept whole again."""
    first = generate("one")
    kept = sorted(Path("cache/templates").iterdir())
    whole = [path.read_bytes() for path in kept]
    for number, path in enumerate(kept):
        path.write_bytes(path.read_bytes()[: 7 * number])
    assert first == generate("two")
    assert whole == [path.read_bytes() for path in kept]


@pytest.mark.parametrize("place", ["cache", "cache/templates"])
def test_it_can_do_without(folder: Path, place: str) -> None:
    """Where nothing can be kept, a package is made all the same."""
    Path(place).parent.mkdir(exist_ok=True)
    Path(place).write_text("no folder")
    assert b"class" in generate("one")
