from pathlib import Path

from sdksmith.errors import (
    Diagnostic,
    DocumentError,
    Location,
    UsageError,
    display_path,
    render_diagnostic,
)


def test_place_source_caret_and_hint() -> None:
    """A diagnostic shows its place, its line, where in the line, and a way out."""
    place = Location("/elsewhere/a.yaml", 3, 5, "  - name: x")
    text = render_diagnostic(Diagnostic("wrong name", place, "another one"))
    assert (
        "/elsewhere/a.yaml:3:5: wrong name\n"
        "    - name: x\n"
        "      ^\n"
        "  hint: another one"
    ) == text


def test_without_a_place() -> None:
    """A diagnostic without a place says that it is an error."""
    assert "error: no file" == render_diagnostic(Diagnostic("no file"))


def test_document_cannot_command_the_terminal() -> None:
    """Escape codes, line breaks and reversed text of a document are shown as text."""
    place = Location("/a.yaml", 1, 2, "\x1b\x1b[31m")
    text = render_diagnostic(Diagnostic("a\nb\u202e", place))
    assert "/a.yaml:1:2: a\\u000ab\\u202e\n  \\u001b\\u001b[31m\n        ^" == text


def test_caret_below_wide_and_tabbed_text() -> None:
    """The caret stands below its character after wide characters and tabs."""
    place = Location("/a.yaml", 1, 4, "\t漢é: x")
    assert "  漢é: x".replace("  ", "   ", 1) + "\n" + " " * 6 + "^" == "\n".join(
        render_diagnostic(Diagnostic("m", place)).splitlines()[1:]
    )


def test_megabytes_in_one_line_are_cut() -> None:
    """Of a long line only what is round the place is shown, and the caret fits."""
    place = Location("/a.json", 1, 50_001, "a" * 50_000 + "b" + "c" * 50_000)
    source, caret = render_diagnostic(Diagnostic("m", place)).splitlines()[1:]
    assert "…" == source[2]
    assert 104 == len(source)
    assert "b" == source[caret.index("^")]


def test_paths_below_this_folder_are_relative(folder: Path) -> None:
    """A path is shown relative to the current folder when it is below, else whole."""
    assert "a/b.yaml" == display_path(folder / "a" / "b.yaml")
    assert "a.yaml" == display_path(Path("x/../a.yaml"))
    assert "/b.yaml" == display_path(Path("/b.yaml"))


def test_exit_codes() -> None:
    """Faults of the document end with 1, wrong use with 2, and all are kept."""
    one, two = Diagnostic("one"), Diagnostic("two")
    assert 1 == DocumentError(one).exit_code
    assert 2 == UsageError(one).exit_code
    assert (one, two) == DocumentError(one, two).diagnostics
    assert "one\ntwo" == str(DocumentError(one, two))
