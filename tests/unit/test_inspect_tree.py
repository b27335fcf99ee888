"""`sdksmith inspect` as lines: what a person reads in a terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from sdksmith.cli import main

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
GUIDE = ROOT / "docs" / "guide" / "shelter.yaml"

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://api.example.test}]
security: [{key: []}, {login: []}]
x-idempotency-header: Idempotency-Key
paths:
  /pets:
    get:
      operationId: listPets
      summary: All of them
      deprecated: true
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: pageSize, in: query, deprecated: true, schema: {type: integer, maximum: 50}}
      responses:
        "200":
          description: Some.
          content:
            application/json:
              schema: {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Pet"}}, next_cursor: {type: string}}}
        "404": {description: None., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        5XX: {description: Broken.}
    post:
      operationId: createPet
      x-idempotent: true
      security: []
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
      responses: {"204": {description: Kept.}}
  /pets/{petId}/food:
    get:
      operationId: listFood
      x-sdk-resource: pets.food
      parameters: [{name: petId, in: path, required: true, schema: {type: string, format: uuid}}]
      responses: {"200": {description: Food., content: {text/plain: {}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    login: {type: http, scheme: basic}
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string, minLength: 1}, kind: {$ref: "#/components/schemas/Kind"}}
    Kind: {type: string, enum: [cat, dog]}
    Problem: {type: object, properties: {message: {type: string}}}
"""
SHOWN = """\
Pets 1: 3 operations in 2 resources, 5 types
from pets import Pets, AsyncPets
  default  https://api.example.test
  api_key   PETS_API_KEY   header X-Key
  username  PETS_USERNAME  HTTP basic
  password  PETS_PASSWORD  HTTP basic

pets
├─ list(...) -> Page[Pet, ListPetsResponse]  deprecated
│     GET /pets  pets.yaml:8:5
│     All of them
│       cursor     optional  query  str
│       page_size  optional  query  int  le=50  deprecated
│     pages  of Pet, by a cursor: argument cursor, the next from next_cursor
│     auth   api_key, or username and password
│     errors 404 NotFoundError (Problem); 5XX InternalServerError
│
├─ create(...) -> None
│     POST /pets  pets.yaml:23:5
│       name  required  body  str  min_length=1
│       kind  optional  body  KindParam = Literal['cat', 'dog']
│     auth   none
│     resent with a key in Idempotency-Key
└─ food
   └─ list(...) -> str
         GET /pets/{petId}/food  pets.yaml:32:5
           pet_id  required  path  UUID | str
         auth   api_key, or username and password
"""


def shown(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What the command prints; it must succeed."""
    capsys.readouterr()
    assert 0 == main(["inspect", *map(str, arguments)])
    return capsys.readouterr().out


def test_tree(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All that a method takes, gives and raises is there, with its place."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    assert SHOWN == shown(capsys, "pets.yaml")
    assert ["pets.yaml"] == [path.name for path in folder.iterdir()]


def test_brief(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line a method: what may be left out has a question mark."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    expected = [
        "pets",
        "├─ list(cursor?, page_size?) -> Page[Pet, ListPetsResponse]  deprecated  GET /pets",
        "├─ create(name, kind?) -> None  POST /pets",
        "└─ food",
        "   └─ list(pet_id) -> str  GET /pets/{petId}/food",
    ]
    assert expected == shown(capsys, "pets.yaml", "--brief").splitlines()[-5:]


def test_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One resource or one method is shown alone."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    one = shown(capsys, "pets.yaml", "--part", "pets.create")
    assert "create(" in one
    assert "list(" not in one
    below = shown(capsys, "pets.yaml", "--part", "client.pets.food", "--brief")
    assert ["pets", "└─ food", "   └─ list(pet_id) -> str"] == [
        line.partition("  GET")[0] for line in below.splitlines()[-3:]
    ]


def test_only_what_is_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name that nothing has is a mistake, and a near one is offered."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    assert 2 == main(["inspect", "pets.yaml", "--part", "pets.creat"])
    error = capsys.readouterr().err
    told = (
        "error: nothing is called `pets.creat` [usage/unknown-part]\n"
        "  hint: did you mean pets.create?\n"
    )
    assert error.endswith(told)  # on a busy machine the stages of the run come first


def test_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """What is left out is told with reason and place, and is no failure."""
    text = shown(capsys, CASES / "skipped-operations" / "openapi.yaml")
    assert "3 skipped" in text.splitlines()[0]
    place = "tests/cases/skipped-operations/openapi.yaml:22:13: "
    why = "the security scheme windows (HTTP Negotiate: it takes several rounds)"
    assert f"  secret.get  GET /secret\n    {place}{why}\n" in text


@pytest.mark.parametrize(
    ("method", "auth"),
    [
        ("either", "header_key, or bearer"),
        ("both", "header_key and bearer"),
        ("open", "none"),
        ("optional", "nothing, or bearer"),
        ("basic", "username and password"),
        ("oauth", "oauth_client_id and oauth_client_secret, or oauth"),
        ("mutual", "nothing"),
        ("windows", "bearer"),
    ],
)
def test_alternatives(
    method: str, auth: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Alternatives of credentials are told by the arguments of the client."""
    spec = CASES / "security" / "openapi.yaml"
    text = shown(capsys, spec, "--part", f"calls.{method}")
    assert f"auth   {auth}\n" in text


@pytest.mark.parametrize(
    ("case", "method", "line"),
    [
        ("pages-cursor", "events.list", "pages of Event, by a cursor: argument cursor, the next from meta.next_cursor auth"),
        ("pages-cursor", "charges.list", "the next from the last item's id auth"),
        ("pages-link", "files.list", "pages of Repo, by the header Link auth"),
        ("pages-number", "", "by the number of the page: argument page_number, page_size for their size"),
        ("streams", "ticks.watch", "stream of Tick"),
        ("streams", "ticks.watch_raw", "stream of ServerSentEvent"),
        ("content-types", "", "bodies application/json, "),
        ("operation-servers", "", "server https://"),
    ],
)  # fmt: skip
def test_facts(
    case: str, method: str, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pages, streams, content types and servers of a method are told."""
    only = ["--part", method] if method else []
    text = shown(capsys, CASES / case / "openapi.yaml", *only)
    # A long fact goes on below its beginning.
    assert line in " ".join(text.replace("│", " ").split())


def test_settings_say_the_name(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package is called after a flag, else the settings, else the title."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    settings = 'spec = "pets.yaml"\noutput = "."\n[package]\nname = "zoo"\nclient_name = "TheZoo"\n'
    Path("sdk.toml").write_text(settings, encoding="utf-8")
    assert "from zoo import TheZoo, AsyncTheZoo" in shown(capsys)
    flagged = shown(capsys, "pets.yaml", "--package", "farm")
    assert "from farm import Farm, AsyncFarm" in flagged
    assert "FARM_API_KEY" in flagged
    assert "from pets import Pets, AsyncPets" in shown(capsys, "pets.yaml")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Store API", "pet_store"),
        ("API", "sdk"),
        ("json", "json_sdk"),
        ("3D things", "sdk_3_d_things"),
        ("", "sdk"),
        ("動物", "sdk"),
        ("class", "class_sdk"),
    ],
)
def test_titles(
    folder: Path, title: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the title is, it suggests a name that a package can have."""
    text = PETS.replace("title: Pets", f'title: "{title}"')
    Path("pets.yaml").write_text(text, encoding="utf-8")
    assert f"from {name} import " in shown(capsys, "pets.yaml", "--brief")


def test_hostile_text_is_harmless(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing that a document says moves the cursor or breaks a line."""
    nasty = r"\e[31m\r\n\u202epwned"
    text = PETS.replace("All of them", f'"{nasty}"').replace(
        "title: Pets", f'title: "{nasty}"'
    )
    Path("pets.yaml").write_text(text, encoding="utf-8")
    printed = shown(capsys, "pets.yaml")
    assert "pwned" in printed
    assert not {"\x1b", "\r", "\u202e"} & set(printed)


def test_a_fault_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a document that cannot be read nothing is shown but what is wrong, and where."""
    Path("pets.yaml").write_text(PETS.replace("title: Pets, ", "title: [,"), "utf-8")
    assert 1 == main(["inspect", "pets.yaml"])
    out, error = capsys.readouterr()
    assert "" == out
    assert error.startswith("pets.yaml:2:")


@pytest.mark.parametrize(
    "flags",
    [
        ["--names", "--brief"],
        ["--names", "--part", "pets"],
        ["--names", "--html", "page.html"],
        ["--html", "page.html", "--json"],
        ["--html", "page.html", "--brief"],
        ["--json", "--brief"],
    ],
)
def test_flags_that_contradict(
    folder: Path, flags: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Two flags that say what to show are a mistake, and nothing is written."""
    Path("pets.yaml").write_text(PETS, encoding="utf-8")
    assert 2 == main(["inspect", "pets.yaml", *flags])
    assert "do not go together" in capsys.readouterr().err
    assert ["pets.yaml"] == [path.name for path in folder.iterdir()]


@pytest.mark.parametrize(
    ("variables", "colored"), [({}, True), ({"NO_COLOR": "1"}, False)]
)
def test_colors_on_a_terminal(variables: dict[str, str], colored: bool) -> None:
    """A terminal gets colors, unless NO_COLOR is set; a pipe never does."""
    command = [
        sys.executable,
        "-m",
        "sdksmith",
        "inspect",
        str(GUIDE),
        "--part",
        "staff",
    ]
    environment = {**os.environ, **variables}
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        done = subprocess.Popen(command, stdout=theirs, env=environment)
        os.close(theirs)
        text = b""
        try:
            while part := screen.read(4096):
                text += part
        except OSError:  # how Linux says that the other end is closed
            pass
        assert 0 == done.wait()
    assert b"list" in text
    assert colored == (b"\x1b[" in text)
    piped = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert b"\x1b[" not in piped.stdout
