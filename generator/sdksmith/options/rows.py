"""Every setting: where it stands, what it becomes, its flag, and what it may be.

A new one is a row here, a property of `sdk.schema.json`, a field of `Options`, and a
row of `docs/guide/settings.md`; a flag of its own is a field of `Arguments` too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal, get_args

from sdksmith.errors import Diagnostic, UsageError
from sdksmith.options import naming
from sdksmith.options.settings import Settings
from sdksmith.rules import Rule
from sdksmith.toml_text import read_text

Key = tuple[str, ...]
"""Where a setting stands in the file: ("package", "name")."""
HttpLibrary = Literal["httpx2", "httpx"]
HTTP_LIBRARIES: tuple[str, ...] = get_args(HttpLibrary)
PaginationMode = Literal["auto", "off"]
PAGINATION_MODES: tuple[str, ...] = get_args(PaginationMode)

NAME: Key = ("package", "name")
CLIENT_NAME: Key = ("package", "client_name")
PREFIX: Key = ("package", "environment_prefix")


def _as_it_is(_: Settings, value: Any) -> Any:
    return value


def _path(settings: Settings, value: str) -> Path:
    return settings.folder / value


def _paths(settings: Settings, value: list[str]) -> tuple[Path, ...]:
    return tuple(settings.folder / name for name in value)


def _hooks(settings: Settings, value: list[str]) -> tuple[str, ...]:
    """Give hooks by name; one that is a file is relative to the settings' file."""
    return tuple(
        str(settings.folder / name) if name.endswith(".py") else name for name in value
    )


def _whole(_: Settings, value: float) -> int:
    return int(value)  # 2.0 is an integer too, says JSON Schema


def _seconds(_: Settings, value: float) -> float:
    return float(value)


def _header(settings: Settings, value: str | Mapping[str, str]) -> str:
    """Give the text of a licence header, which may be in a file."""
    if isinstance(value, str):
        return value
    try:
        return read_text(settings.folder / value["file"])
    except UsageError as error:
        place = settings.location(("package", "licence_header", "file"))
        raise UsageError(
            Diagnostic(str(error), place, rule=Rule.NO_SUCH_FILE)
        ) from error


def _header_file(settings: Settings, value: str | Mapping[str, str]) -> Path | None:
    return None if isinstance(value, str) else settings.folder / value["file"]


def _rules(settings: Settings, _: Any) -> tuple[Any, ...]:
    from sdksmith.options.choices import read_rules  # few have any

    return read_rules(settings)


def _renames(settings: Settings, _: Any) -> tuple[Any, ...]:
    from sdksmith.options.choices import read_renames

    return read_renames(settings)


def choice_fault(choices: tuple[str, ...], value: str) -> str:
    """Give why a value cannot be, "" when it is one of the choices."""
    return "" if value in choices else f"must be {' or '.join(choices)}"


@dataclass(frozen=True)
class Row:
    """A setting.

    Attributes:
        field: of `Options`; a field of the same name in `Arguments` has the flag's value.
        flag: what the command line calls it, "" if it has no flag.
        read: makes what `Options` has of what the file says.
        check: gives why a value cannot be, "" when it can.
    """

    key: Key
    field: str
    flag: str = ""
    read: Callable[[Settings, Any], Any] = _as_it_is
    check: Callable[[Any], str] | None = None


_name_check = partial(naming.package_name_fault, package_only=False)
ROWS: tuple[Row, ...] = (
    Row(("spec",), "spec", "SPEC", _path),
    Row(("output",), "output", "--output", _path),
    Row(("overlays",), "overlays", "--overlay", _paths),
    Row(("roots",), "roots", "--root", _paths),
    Row(("allow_remote",), "allow_remote", "--allow-remote"),
    Row(("strict",), "strict", "--strict"),
    Row(("allow_partial",), "allow_partial", "--allow-partial"),
    Row(("package_only",), "package_only", "--package-only"),
    Row(("names_lock",), "names_lock", "", _path),
    Row(("templates",), "templates", "--templates", _path),
    Row(("hooks",), "hooks", "--hook", _hooks),
    Row(NAME, "package_name", "--package", check=_name_check),
    Row(CLIENT_NAME, "client_name", "--client-name", check=naming.client_name_fault),
    Row(
        ("package", "version"),
        "version",
        "--package-version",
        check=naming.version_fault,
    ),
    Row(("package", "distribution"), "distribution", check=naming.distribution_fault),
    Row(("package", "description"), "description", check=naming.description_fault),
    Row(("package", "license"), "license", check=naming.license_fault),
    Row(("package", "homepage"), "homepage", check=naming.url_fault),
    Row(("package", "repository"), "repository", check=naming.url_fault),
    Row(("package", "requires_python"), "requires_python", check=naming.python_fault),
    Row(PREFIX, "environment_prefix", check=naming.environment_prefix_fault),
    Row(
        ("package", "http_library"),
        "http_library",
        "--http-library",
        check=partial(choice_fault, HTTP_LIBRARIES),
    ),
    Row(
        ("package", "idempotency_header"),
        "idempotency_header",
        check=naming.header_name_fault,
    ),
    Row(
        ("package", "pagination"),
        "pagination",
        check=partial(choice_fault, PAGINATION_MODES),
    ),
    Row(("package", "timeout"), "timeout", "", _seconds, naming.seconds_fault),
    Row(("package", "licence_header"), "licence_header", "", _header),
    Row(("package", "licence_header"), "licence_file", "", _header_file),
    Row(("retries", "max_retries"), "max_retries", "", _whole),
    Row(
        ("retries", "max_retry_wait"),
        "max_retry_wait",
        "",
        _seconds,
        naming.seconds_fault,
    ),
    Row(("operations",), "operations", "", _rules),
    Row(("rename",), "renames", "", _renames),
)
