"""The wheel of sdksmith, installed apart from the checkout, does the whole job.

The tests before this one run on the checkout, where the templates stand beside the
package. Only an installed wheel shows that they travel with it.
"""

import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from environments import install, run

ROOT = Path(__file__).parents[2]

DOCUMENT = """\
openapi: 3.1.0
info: {title: Petshop, version: 1.0.0}
servers: [{url: https://petshop.test}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it listens to.}
"""


def files_below(folder: Path, *, prefix: str) -> set[str]:
    """Names of all files below a folder, as they should be called in the wheel."""
    return {
        f"{prefix}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def project_version() -> str:
    """The version that pyproject.toml states."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(settings["project"]["version"])


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the sdist: what the sdist lacks, the wheel lacks too."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder)]
    run(*build, ROOT, cwd=folder)
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts' folder of a new environment that the wheel is installed in."""
    return install(wheel, tmp_path_factory.mktemp("environment"))


def test_wheel_holds_package_and_templates_and_nothing_else(wheel: Path) -> None:
    """The wheel has each file of the package and of the templates, and no other."""
    expected = files_below(ROOT / "generator" / "sdksmith", prefix="sdksmith")
    expected |= files_below(ROOT / "templates", prefix="sdksmith/templates")
    names = set(zipfile.ZipFile(wheel).namelist())
    metadata = f"sdksmith-{project_version()}.dist-info/"
    assert expected == {name for name in names if not name.startswith(metadata)}


@pytest.fixture(scope="module")
def output(scripts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the installed command wrote an SDK into, away from here."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "petshop.yaml").write_text(DOCUMENT, encoding="utf-8")
    arguments = ["generate", "petshop.yaml", "--output", "out", "--package", "petshop"]
    run(scripts / "sdksmith", *arguments, cwd=folder)
    return folder / "out"


def test_installed_command_tells_the_version(scripts: Path, tmp_path: Path) -> None:
    """`sdksmith --version` and `python -m sdksmith --version` name the version."""
    command = run(scripts / "sdksmith", "--version", cwd=tmp_path)
    module = run(scripts / "python", "-m", "sdksmith", "--version", cwd=tmp_path)
    assert project_version() == command.split()[-1]
    assert project_version() == module.split()[-1]


def test_installed_command_writes_a_page(scripts: Path, tmp_path: Path) -> None:
    """Style and script of the page are in the wheel, and the page is made of them."""
    (tmp_path / "petshop.yaml").write_text(DOCUMENT, encoding="utf-8")
    arguments = ["inspect", "petshop.yaml", "--html", "page.html"]
    run(scripts / "sdksmith", *arguments, cwd=tmp_path)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    for name in ("style.css", "page.js"):
        assert (ROOT / "templates" / "inspect" / name).read_text("utf-8") in page


def test_installed_package_is_not_the_checkout(scripts: Path, tmp_path: Path) -> None:
    """The environment imports the installed sdksmith, so the tests here mean it."""
    ask = "import sdksmith; print(sdksmith.__file__)"
    found = Path(run(scripts / "python", "-c", ask, cwd=tmp_path).strip())
    assert found.is_relative_to(scripts.parent)


def test_installed_command_writes_a_package(scripts: Path, output: Path) -> None:
    """Away from the checkout, the command writes an SDK that can be imported."""
    ask = "import petshop; print(petshop.Petshop.__name__, petshop.AsyncPetshop)"
    assert run(scripts / "python", "-c", ask, cwd=output).startswith("Petshop ")


def test_installed_command_copies_the_runtime_of_the_checkout(output: Path) -> None:
    """The runtime that comes out of the wheel is the checkout's, byte for byte."""
    emitted = (output / "petshop" / "_runtime").glob("*.py")
    source = ROOT / "templates" / "python" / "_runtime"
    copied = {path.name: path for path in emitted if (source / path.name).exists()}
    assert copied
    expected = {name: (source / name).read_bytes() for name in copied}
    assert expected == {name: path.read_bytes() for name, path in copied.items()}
