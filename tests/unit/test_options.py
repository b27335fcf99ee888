from pathlib import Path

import pytest

from sdksmith.errors import UsageError
from sdksmith.options import Arguments, Options, load_options

SETTINGS = """\
spec = "api.yaml"
output = "../sdk"

[package]
name = "care_cycle"
"""


def messages(arguments: Arguments) -> list[str]:
    """Give all that is wrong, each with its line and column where it has one."""
    with pytest.raises(UsageError) as raised:
        load_options(arguments)
    return [
        (f"{found.location.line}:{found.location.column}: " if found.location else "")
        + found.message
        for found in raised.value.diagnostics
    ]


def test_flags_alone_are_enough(folder: Path) -> None:
    """A document, an output folder and a name need no settings; the rest follows."""
    given = Arguments(
        spec=Path("a.yaml"), output=Path("out"), package_name="care_cycle"
    )
    expected = Options(
        spec=Path("a.yaml"),
        output=Path("out"),
        package_name="care_cycle",
        client_name="CareCycle",
        environment_prefix="CARE_CYCLE",
    )
    assert expected == load_options(given)


def test_paths_in_settings_are_relative_to_their_file(folder: Path) -> None:
    """The document and the output stand where the settings' folder says."""
    (folder / "spec").mkdir()
    (folder / "spec" / "sdk.toml").write_text(SETTINGS)
    options = load_options(Arguments())
    assert Path("spec/api.yaml") == options.spec
    assert (folder / "sdk").resolve() == options.output.resolve()


def test_settings_are_looked_for_in_order(folder: Path) -> None:
    """sdk.toml comes before spec/sdk.toml, and that before pyproject.toml."""
    (folder / "spec").mkdir()
    table = SETTINGS.replace("[package]", "[tool.sdksmith.package]")
    for path, name in (
        ("pyproject.toml", "third"),
        ("spec/sdk.toml", "second"),
        ("sdk.toml", "first"),
    ):
        text = table if path == "pyproject.toml" else SETTINGS
        start = "[tool.sdksmith]\n" if path == "pyproject.toml" else ""
        (folder / path).write_text(start + text.replace("care_cycle", name))
        assert name == load_options(Arguments()).package_name


def test_pyproject_without_our_table_is_not_for_us(folder: Path) -> None:
    """A pyproject.toml that does not speak of sdksmith is passed over."""
    (folder / "pyproject.toml").write_text("[tool.other]\na = 1\n")
    assert ["nothing says what to generate: no SPEC, and no settings"] == messages(
        Arguments()
    )


def test_a_document_alone_reads_no_settings(folder: Path) -> None:
    """With SPEC on the command line, settings count only when --config names them."""
    (folder / "sdk.toml").write_text("broken")
    given = Arguments(spec=Path("a.yaml"), output=Path("out"), package_name="things")
    assert "things" == load_options(given).package_name


def test_flags_win_over_settings(folder: Path) -> None:
    """A flag replaces the setting, and its path is relative to this folder."""
    (folder / "conf").mkdir()
    (folder / "conf" / "my.toml").write_text(
        SETTINGS + 'http_library = "httpx"\nversion = "2.0"\n'
    )
    options = load_options(
        Arguments(
            config=Path("conf/my.toml"),
            output=Path("here"),
            package_name="things",
            version="3.0rc1",
        )
    )
    assert ("things", "Things") == (options.package_name, options.client_name)
    assert ("3.0rc1", "httpx") == (options.version, options.http_library)
    assert (Path("conf/api.yaml"), Path("here")) == (options.spec, options.output)


def test_header_of_idempotency_keys(folder: Path) -> None:
    """It is the document's affair unless the settings name a header."""
    (folder / "sdk.toml").write_text(SETTINGS)
    assert "" == load_options(Arguments()).idempotency_header
    (folder / "sdk.toml").write_text(SETTINGS + 'idempotency_header = "X-Once"\n')
    assert "X-Once" == load_options(Arguments()).idempotency_header
    (folder / "sdk.toml").write_text(SETTINGS + 'idempotency_header = "X Once"\n')
    (message,) = messages(Arguments())
    assert "must be a header's name, such as Idempotency-Key: `X Once`" in message


def test_all_that_is_missing_is_told_at_once(folder: Path) -> None:
    """A settings file without what is needed gets one message for each thing."""
    (folder / "sdk.toml").write_text("")
    assert [
        "1:1: SPEC is missing",
        "1:1: --output is missing",
        "1:1: --package is missing",
    ] == messages(Arguments())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 1\n", ["1:1: there is no setting `a`"]),
        (
            'roots = "x"\noverlays = [1]\nallow_remote = "yes"\n',
            [
                '1:1: `roots` must be a list of paths, such as ["a.yaml"]',
                "2:13: `overlays[0]` must be text, in quotes",
                "3:1: `allow_remote` must be true or false",
            ],
        ),
        ("\n# b\nspec = 5\n", ["3:1: `spec` must be text, in quotes"]),
        ('spec = "a\n', ["1:10: not valid TOML: Illegal character '\\n'"]),
        ("[package]\n\n  'nmae' = ''\n", ["3:3: there is no setting `package.nmae`"]),
        ("package.nmae = 1\n", ["1:9: there is no setting `package.nmae`"]),
        ("package = 3\n", ["1:1: `package` must be a table"]),
        (
            'spec = """\na = 1\n"""\na = 1\n',
            ["4:1: there is no setting `a`"],
        ),
    ],
)
def test_wrong_settings_have_places(
    folder: Path, text: str, expected: list[str]
) -> None:
    """A fault in the settings is told with the line and column of its key."""
    (folder / "sdk.toml").write_text(text)
    assert expected == messages(Arguments())


@pytest.mark.parametrize(
    "name", ["class", "Things", "2fast", "a-b", "", "a.b", "json", "httpx2", "straße"]
)
def test_package_names_that_cannot_be(folder: Path, name: str) -> None:
    """A package name is a lower-case identifier that `import` finds."""
    given = Arguments(spec=Path("a.yaml"), output=Path("out"), package_name=name)
    assert 1 == len(messages(given))


def test_a_vendored_package_may_shadow(folder: Path) -> None:
    """Below another package a name of the standard library is in nobody's way."""
    given = Arguments(
        spec=Path("a"), output=Path("b"), package_name="json", package_only=True
    )
    assert "json" == load_options(given).package_name


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("client_name", "client"),
        ("client_name", "None"),
        ("client_name", "A-B"),
        ("version", "1.0-beta"),
        ("version", "v1"),
        ("http_library", "requests"),
    ],
)
def test_values_that_cannot_be(folder: Path, field: str, value: str) -> None:
    """A class name, a version and a library are checked before anything is read."""
    given = {"spec": Path("a"), "output": Path("b"), "package_name": "things"}
    (message,) = messages(Arguments(**{**given, field: value}))
    assert f"`{value}`" in message


@pytest.mark.parametrize(
    ("value", "words"), [("on", "must be auto or off"), ("off", "")]
)
def test_pagination(folder: Path, value: str, words: str) -> None:
    """A setting switches pages off; what is neither auto nor off is said to be."""
    (folder / "sdk.toml").write_text(f'{SETTINGS}pagination = "{value}"\n')
    if words:
        (message,) = messages(Arguments())
        assert f"6:1: `package.pagination` {words}: `{value}`" == message
    else:
        assert value == load_options(Arguments()).pagination


def test_a_missing_settings_file_is_wrong_use(folder: Path) -> None:
    """--config with a file that is not there says so."""
    assert ["there is no file no.toml"] == messages(Arguments(config=Path("no.toml")))


def test_lists_of_paths_and_switches(folder: Path) -> None:
    """Paths in lists are relative to the settings; flags stand in place of a list."""
    (folder / "spec").mkdir()
    settings = folder / "spec" / "sdk.toml"
    settings.write_text(
        'spec = "a.yaml"\noutput = "out"\noverlays = ["o.yaml", "p.yaml"]\n'
        'roots = [".."]\nallow_remote = true\n[package]\nname = "a"\n'
    )
    found = load_options(Arguments(config=settings))
    here = folder / "spec"
    assert (here / "o.yaml", here / "p.yaml") == found.overlays
    assert (here, here / "..") == found.roots
    assert found.allow_remote
    flags = Arguments(config=settings, overlays=(Path("q.yaml"),), roots=(Path("r"),))
    assert (Path("q.yaml"),) == load_options(flags).overlays
    assert (here, Path("r")) == load_options(flags).roots
