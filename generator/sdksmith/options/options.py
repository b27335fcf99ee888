"""Flags over settings over defaults."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal, cast, get_args

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.near import find_near
from sdksmith.options import naming
from sdksmith.options.settings import STRICT, Settings, find_settings, read_settings
from sdksmith.rules import Rule

# Where a setting stands in the file: ("package", "name").
Key = tuple[str, ...]
HttpLibrary = Literal["httpx2", "httpx"]
HTTP_LIBRARIES: tuple[str, ...] = get_args(HttpLibrary)
PaginationMode = Literal["auto", "off"]
PAGINATION_MODES: tuple[str, ...] = get_args(PaginationMode)


@dataclass(frozen=True)
class Options:
    """What one run shall make. All checked; see `load_options`.

    Attributes:
        spec: the OpenAPI document.
        output: the folder that gets the package, its pyproject.toml and its README.
        package_name: what users import.
        client_name: the class that users make; `Async` before it is the other one.
        version: of the package.
        environment_prefix: before `_API_KEY` and `_BASE_URL`.
        http_library: what the package sends with.
        idempotency_header: of idempotency keys; "" leaves it to the document.
        pagination: whether lists that come in pages are iterated over.
        package_only: write the package alone, to be vendored.
        allow_partial: operations that cannot be generated do not fail the run.
        strict: every fault of the document fails the run.
        overlays: the files that change the document, in their order.
        roots: folders in which a document may refer to files above itself.
        allow_remote: whether it may refer to files of other machines.
        language: which back end writes.
        names_lock: the file of names that stay, read if it is there.
        lock_names: write that file, with every name of this run.
        spec_fault: what to tell if the settings name a document that is not there.
    """

    spec: Path
    output: Path
    package_name: str
    client_name: str
    version: str = "0.1.0"
    environment_prefix: str = ""
    http_library: HttpLibrary = "httpx2"
    idempotency_header: str = ""
    pagination: PaginationMode = "auto"
    package_only: bool = False
    allow_partial: bool = False
    strict: bool = False
    overlays: tuple[Path, ...] = ()
    roots: tuple[Path, ...] = ()
    allow_remote: bool = False
    language: str = "python"
    names_lock: Path = Path("names.lock")
    lock_names: bool = False
    spec_fault: Diagnostic | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Arguments:
    """What the command line says; None where it says nothing."""

    spec: Path | None = None
    config: Path | None = None
    output: Path | None = None
    package_name: str | None = None
    client_name: str | None = None
    version: str | None = None
    http_library: str | None = None
    package_only: bool = False
    allow_partial: bool = False
    strict: bool = False
    overlays: tuple[Path, ...] = ()
    roots: tuple[Path, ...] = ()
    allow_remote: bool = False
    lock_names: bool = False


# A setting's key, its flag, and the field of `Arguments` that holds the flag's value.
_FLAGS: Mapping[Key, tuple[str, str]] = {
    ("spec",): ("SPEC", "spec"),
    ("output",): ("--output", "output"),
    ("names_lock",): ("--lock-names", "names_lock"),
    ("package", "name"): ("--package", "package_name"),
    ("package", "client_name"): ("--client-name", "client_name"),
    ("package", "version"): ("--package-version", "version"),
    ("package", "environment_prefix"): ("", "environment_prefix"),
    ("package", "http_library"): ("--http-library", "http_library"),
    ("package", "idempotency_header"): ("", "idempotency_header"),
    ("package", "pagination"): ("", "pagination"),
}
_FLAG_EXAMPLES = {
    "--output": "for example --output sdk",
    "--package": "for example --package petstore",
}
_CHOICES: Mapping[Key, tuple[str, ...]] = {
    ("package", "http_library"): HTTP_LIBRARIES,
    ("package", "pagination"): PAGINATION_MODES,
}
_NAME: Key = ("package", "name")
_REQUIRED: tuple[Key, ...] = (("spec",), ("output",), _NAME)


def load_options(arguments: Arguments) -> Options:
    """Give the options of a run.

    Settings are read from the file that `config` names. Without it, and without a
    document, they are looked for in this folder. Flags win over settings.

    Raises:
        UsageError: with everything that is missing or wrong.
    """
    settings = _settings(arguments)
    given = {**settings.values, **_flag_values(arguments)}
    values = {**_defaults(given), **given}
    faults = [*_missing(given, settings), *_wrong(given, arguments, settings)]
    if faults:
        raise UsageError(*faults)
    spec = _path("spec", arguments.spec, settings)
    return Options(
        spec=spec,
        output=_path("output", arguments.output, settings),
        package_name=values["package", "name"],
        client_name=values["package", "client_name"],
        version=values["package", "version"],
        environment_prefix=values["package", "environment_prefix"],
        http_library=cast(HttpLibrary, values["package", "http_library"]),
        idempotency_header=values.get(("package", "idempotency_header"), ""),
        pagination=cast(PaginationMode, values["package", "pagination"]),
        package_only=arguments.package_only,
        allow_partial=arguments.allow_partial,
        strict=arguments.strict or STRICT in settings.switches,
        overlays=arguments.overlays or settings.paths(("overlays",)),
        roots=(*_own_folder(spec, settings), *_roots(arguments, settings)),
        allow_remote=arguments.allow_remote or ("allow_remote",) in settings.switches,
        names_lock=_names_lock(arguments, settings),
        lock_names=arguments.lock_names or ("names_lock",) in settings.values,
        spec_fault=_spec_fault(spec, arguments, settings),
    )


def _spec_fault(
    spec: Path, arguments: Arguments, settings: Settings
) -> Diagnostic | None:
    is_set = arguments.spec is None and not spec.exists()
    return settings.missing_file(("spec",), spec) if is_set else None


def _roots(arguments: Arguments, settings: Settings) -> tuple[Path, ...]:
    return arguments.roots or settings.paths(("roots",))


def _own_folder(spec: Path, settings: Settings) -> Iterator[Path]:
    """Give the folder of the settings if the document is in it: it is the user's own."""
    if settings.path and spec.resolve().is_relative_to(settings.path.parent.resolve()):
        yield settings.path.parent


def _flag_values(arguments: Arguments) -> dict[Key, str]:
    values = {key: getattr(arguments, name, None) for key, (_, name) in _FLAGS.items()}
    return {key: str(value) for key, value in values.items() if value is not None}


def _settings(arguments: Arguments) -> Settings:
    if arguments.config:
        return read_settings(arguments.config)
    return Settings() if arguments.spec else read_settings(find_settings())


def _defaults(given: Mapping[Key, str]) -> dict[Key, str]:
    name = given.get(("package", "name"), "")
    return {
        ("package", "client_name"): naming.class_name(name),
        ("package", "version"): "0.1.0",
        ("package", "environment_prefix"): naming.environment_prefix(name),
        ("package", "http_library"): "httpx2",
        ("package", "pagination"): "auto",
    }


def _path(key: str, given: Path | None, settings: Settings) -> Path:
    """Give a path: that of a flag from this folder, of a setting from its file."""
    if given is not None or settings.path is None:
        assert given is not None, "what is required was looked for before"
        return given
    return settings.path.parent / settings.values[key,]


def _names_lock(arguments: Arguments, settings: Settings) -> Path:
    """Give the file of names: that of the settings, else the one beside the document."""
    if ("names_lock",) in settings.values:
        return _path("names_lock", None, settings)
    return _path("spec", arguments.spec, settings).parent / "names.lock"


def _missing(given: Mapping[Key, str], settings: Settings) -> Iterator[Diagnostic]:
    for key in _REQUIRED:
        if not given.get(key):
            flag = _FLAGS[key][0]
            hint = _FLAG_EXAMPLES.get(flag, "name the OpenAPI document")
            if settings.path:
                hint = f"set `{'.'.join(key)}` in {display_path(settings.path)}"
            message, rule = f"{flag} is missing", Rule.MISSING_OPTION
            yield Diagnostic(message, settings.location(key), hint, rule=rule)


def _wrong(
    given: Mapping[Key, str], arguments: Arguments, settings: Settings
) -> Iterator[Diagnostic]:
    """Give a diagnostic for each value that cannot be used, placed where it is from."""
    if not given.get(_NAME):
        return
    values = {**_defaults(given), **given}
    bad_name = False
    for key, check in _checks(arguments).items():
        reason = check(values[key]) if key in values else ""
        # A default that follows from a bad name is bad too, and that is no news.
        if reason and not (bad_name and key not in given):
            bad_name = bad_name or key == _NAME
            meant = _meant(key, values[key], check)
            reason = f"{reason}: `{values[key]}`"
            yield _fault(key, reason, arguments, settings, meant=meant)


def _fault(
    key: Key, reason: str, arguments: Arguments, settings: Settings, *, meant: str
) -> Diagnostic:
    """Give what is told of a value, at the place that it is from."""
    flag, field = _FLAGS[key]
    setting = f"`{'.'.join((*settings.table, *key))}`"
    if getattr(arguments, field, None) is not None:
        hint = f"did you mean `{meant}`?" if meant else ""
        return Diagnostic(f"{flag} {reason}", hint=hint, rule=Rule.WRONG_OPTION)
    if key in settings.values:
        return settings.fault(f"{setting} {reason}", key, meant)
    hint = f"it follows from the name: set {flag or setting}"
    return Diagnostic(f"{setting} {reason}", hint=hint, rule=Rule.WRONG_SETTING)


def _meant(key: Key, value: str, check: Callable[[str], str]) -> str:
    """Give what can be used and is nearest to a value that cannot, "" for nothing."""
    choices = _CHOICES.get(key, ())
    plain = re.sub(r"[^a-z0-9]+", "_", value.lower()).strip("_")
    found = find_near(value, choices) if choices else plain * (key == _NAME)
    return found if found and not check(found) else ""


def _checks(arguments: Arguments) -> dict[Key, Callable[[str], str]]:
    package_name = partial(
        naming.package_name_fault, package_only=arguments.package_only
    )
    return {
        ("package", "name"): package_name,
        ("package", "client_name"): naming.client_name_fault,
        ("package", "version"): naming.version_fault,
        ("package", "environment_prefix"): naming.environment_prefix_fault,
        ("package", "http_library"): partial(_choice_fault, HTTP_LIBRARIES),
        ("package", "idempotency_header"): naming.header_name_fault,
        ("package", "pagination"): partial(_choice_fault, PAGINATION_MODES),
    }


def _choice_fault(choices: tuple[str, ...], value: str) -> str:
    return "" if value in choices else f"must be {' or '.join(choices)}"
