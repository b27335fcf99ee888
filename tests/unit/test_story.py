"""The life of an SDK: three versions of a document, a vendored copy, edits by hand."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DOCUMENT: dict[str, Any] = yaml.safe_load("""\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: All pets
      parameters: [{name: limit, in: query, schema: {type: integer, maximum: 50}}]
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
components:
  schemas:
    Pet:
      type: object
      description: A pet.
      required: [name]
      properties: {name: {type: string}, age: {type: integer}}
""")
SETTINGS = """\
spec = "pets.yaml"
output = "sdk"
names_lock = "names.lock"
[package]
name = "pets"
version = "{}"
"""


def run(*arguments: str, code: int = 0) -> str:
    """Run the command as a user does, and give what it prints."""
    command = [sys.executable, "-m", "sdksmith", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False
    )
    assert code == done.returncode, done.stdout + done.stderr
    return done.stdout


def git(*arguments: str) -> str:
    """Run git in this folder."""
    own = ["-c", "user.name=a", "-c", "user.email=a@example.test"]
    done = subprocess.run(
        ["git", *own, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


def commit(version: str) -> None:
    """Keep all that is here as a version."""
    git("add", "-A")
    git("commit", "-qm", version)
    git("tag", version)


def write(version: str, root: dict[str, Any]) -> None:
    """Write a version of the document and of the settings."""
    Path("pets.yaml").write_text(yaml.safe_dump(root, sort_keys=False))
    Path("sdk.toml").write_text(SETTINGS.format(version))


def edit(path: str, old: str, new: str) -> None:
    """Edit a file by hand."""
    text = Path(path).read_text()
    assert 1 == text.count(old), path
    Path(path).write_text(text.replace(old, new))


def call(code: str) -> Any:
    """Give what an expression gives in an application that vendors the package."""
    program = f"import json; from app.pets import models; from app.pets.testing import *; print(json.dumps({code}))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_from_the_first_version_to_the_third(folder: Path) -> None:
    """Generate, vendor, edit, diff, update with a merge, verify: nothing is lost."""
    git("init", "-q")
    root = json.loads(json.dumps(DOCUMENT))

    # The first version is made, and vendored by an application.
    write("1.0.0", root)
    run("generate", "--quiet")
    run("vendor", "sdk", "--into", "app")
    run("verify", "app/pets")
    commit("1.0.0")

    # Somebody gives a model a method.
    edit(
        "app/pets/models.py",
        "class Pet(Model):\n",
        "class Pet(Model):\n    def shout(self) -> str:\n        return self.name.upper()\n\n",
    )
    told = json.loads(run("verify", "app/pets", "--json", code=1))
    assert ["models.py"] == [entry["path"] for entry in told["files"]]
    commit("edited")

    # The second version has a field more and another operation: nothing breaks.
    pet = root["components"]["schemas"]["Pet"]
    pet["properties"]["born"] = {"type": "string", "format": "date"}
    root["paths"]["/pets"]["post"] = {
        "operationId": "createPet",
        "tags": ["pets"],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
            },
        },
        "responses": {"204": {"description": "It is ours."}},
    }
    write("1.0.0", root)
    report = json.loads(
        run("diff", "--git", "1.0.0", "--json", "--fail-on", "breaking")
    )
    assert 0 == report["counts"]["breaking"]
    assert "1.1.0" == report["next_version"]
    write(report["next_version"], root)
    assert "the next version is 1.1.0" in run("generate")
    run("check")
    before = Path("app/pets/models.py").read_bytes()
    assert "models.py: merged" in run("update", "app/pets", "--dry-run")
    assert before == Path("app/pets/models.py").read_bytes()
    run("update", "app/pets")
    models = Path("app/pets/models.py").read_text()
    assert "def shout" in models
    assert "born: date" in models
    made = '[models.Pet(name="mia").shout(), FakePets().client().pets.create(name="a")]'
    assert ["MIA", None] == call(made)
    commit("1.1.0")

    # The third one breaks: a field is gone, and a limit is tighter.
    del pet["properties"]["age"]
    root["paths"]["/pets"]["get"]["parameters"][0]["schema"]["maximum"] = 20
    write("1.1.0", root)
    shown = run("diff", "--git", "1.1.0", "--fail-on", "breaking", code=1)
    assert "client.pets.list(limit): must keep to le=20" in shown
    assert "models.Pet.age: the field is gone" in shown
    assert "1.1.0 -> 2.0.0" in shown
    write("2.0.0", root)
    run("diff", "--git", "1.1.0", "--changelog", "CHANGELOG.md")
    assert "## 2.0.0 - " in Path("CHANGELOG.md").read_text()
    assert "breaking: models.Pet.age: the field is gone" in run("generate")
    run("update", "app/pets")
    assert ["MIA"] == call('[models.Pet(name="mia").shout()]')
    assert "age" not in Path("app/pets/models.py").read_text()

    # What is left as an edit is what somebody edited, and no more.
    told = json.loads(run("verify", "app/pets", "--json", code=1))
    assert "2.0.0" == told["version"]
    assert [("models.py", "edited")] == [
        (e["path"], e["change"]) for e in told["files"]
    ]
    run("check")
    commit("2.0.0")
    assert "" == git("status", "--porcelain")
