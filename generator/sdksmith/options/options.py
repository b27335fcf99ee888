"""Flags over settings over defaults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdksmith.errors import Diagnostic, UsageError, display_path, sort_key
from sdksmith.near import find_near
from sdksmith.options import naming
from sdksmith.options.conflicts import find_conflicts
from sdksmith.options.rows import (
    CLIENT_NAME,
    NAME,
    PREFIX,
    ROWS,
    HttpLibrary,
    Key,
    PaginationMode,
    Row,
)
from sdksmith.options.settings import Settings, find_settings, read_settings
from sdksmith.rules import Rule

if TYPE_CHECKING:
    from sdksmith.options.choices import OperationRule, Rename


@dataclass(frozen=True)
class Options:
    """What one run shall make. All checked; see `load_all_options`.

    Attributes:
        spec: the OpenAPI document.
        output: the folder that gets the package, its pyproject.toml and its README.
        package_name: what users import.
        client_name: the class that users make; `Async` before it is the other one.
        version: of the package.
        distribution: what an index of packages calls it; "" takes the package's name.
        description: of the package, in a line; "" leaves it to the document.
        license: an expression of SPDX; "" leaves it to the document.
        homepage: its address, if it has one.
        repository: the address where the SDK is kept.
        requires_python: the oldest Python that the package says it runs on.
        environment_prefix: before `_API_KEY` and `_BASE_URL`.
        http_library: what the package sends with.
        idempotency_header: of idempotency keys; "" leaves it to the document.
        pagination: whether lists that come in pages are iterated over.
        timeout: seconds for each step of a try; None leaves it to the runtime.
        max_retries: how often a failed try is repeated; None the same.
        max_retry_wait: seconds, the longest wait for the server; None the same.
        licence_header: the text of the comment at the top of each Python file.
        licence_file: the file that it is from.
        package_only: write the package alone, to be vendored.
        allow_partial: operations that cannot be generated do not fail the run.
        strict: every fault of the document fails the run.
        overlays: the files that change the document, in their order.
        roots: folders in which a document may refer to files above itself.
        allow_remote: whether it may refer to files of other machines.
        operations: which of them are wanted, and which are not.
        renames: names that go before those that would be chosen.
        language: which back end writes.
        names_lock: the file of names that stay, read if it is there.
        lock_names: write that file, with every name of this run.
        templates: the folder of templates that go before ours, if there is one.
        hooks: what changes a package on its way, in this order; see `sdksmith.hooks`.
        settings: where all this is from, for messages.
        spec_fault: what to tell if the settings name a document that is not there.
    """

    spec: Path
    output: Path
    package_name: str
    client_name: str
    version: str = "0.1.0"
    requires_python: str = "3.11"
    environment_prefix: str = ""
    http_library: HttpLibrary = "httpx2"
    idempotency_header: str = ""
    pagination: PaginationMode = "auto"
    timeout: float | None = None
    max_retries: int | None = None
    max_retry_wait: float | None = None
    licence_header: str = ""
    licence_file: Path | None = None
    package_only: bool = False
    allow_partial: bool = False
    strict: bool = False
    overlays: tuple[Path, ...] = ()
    roots: tuple[Path, ...] = ()
    allow_remote: bool = False
    operations: tuple[OperationRule, ...] = ()
    renames: tuple[Rename, ...] = ()
    language: str = "python"
    names_lock: Path = Path("names.lock")
    lock_names: bool = False
    templates: Path | None = None
    hooks: tuple[str, ...] = ()
    distribution: str = ""
    description: str = ""
    license: str = ""
    homepage: str = ""
    repository: str = ""
    settings: Settings = field(default_factory=Settings, repr=False, compare=False)
    spec_fault: Diagnostic | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Arguments:
    """What the command line says; None where it says nothing.

    Attributes:
        only: the package name of the one SDK that is meant, of a file with several.
        writes: whether the run writes; one that does not needs no output.
    """

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
    templates: Path | None = None
    hooks: tuple[str, ...] = ()
    only: str | None = None
    writes: bool = True


_FLAG_EXAMPLES = {
    "--output": "for example --output sdk",
    "--package": "for example --package petstore",
}
_REQUIRED: tuple[Key, ...] = (("spec",), ("output",), NAME)
_ROW_OF = {row.key: row for row in ROWS}
# Flags that say what one SDK is: with several they cannot be meant for all.
_OF_ONE = ("spec", "output", "package_name", "client_name")


def load_options(arguments: Arguments) -> Options:
    """Give the options of a run that makes one SDK; see `load_all_options`.

    Raises:
        UsageError: with everything that is missing or wrong; also where the settings
            are of several SDKs and none was named.
    """
    first, *others = load_all_options(arguments)
    if others:
        names = ", ".join(entry.package_name for entry in (first, *others))
        message = f"the settings are of {len(others) + 1} SDKs: {names}"
        hint = f"name one of them: --only {first.package_name}"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.WRONG_USE))
    return first


def load_all_options(arguments: Arguments) -> tuple[Options, ...]:
    """Give the options of each SDK that a run shall make.

    Settings are read from the file that `config` names. Without it, and without a
    document, they are looked for in this folder. Flags win over settings.

    Raises:
        UsageError: with everything that is missing or wrong.
    """
    found, faults = _read(arguments)
    chosen = _choose(found, arguments)
    is_sound = not faults
    made: list[Options] = []
    for settings in chosen:
        given, own = _gather(settings, arguments)
        own += [] if own or not is_sound else _missing(given, settings)
        own += _wrong(given, arguments, settings)
        faults += own
        if not own and is_sound:
            made.append(_make(given, arguments, settings))
    faults += find_conflicts(made) if arguments.writes else []
    if faults:
        told = dict.fromkeys(faults)  # what stands above all SDKs is wrong in each
        raise UsageError(*sorted(told, key=lambda fault: sort_key(fault)[:2]))
    return tuple(made)


def _read(arguments: Arguments) -> tuple[tuple[Settings, ...], list[Diagnostic]]:
    if arguments.config:
        return read_settings(arguments.config)
    return ((Settings(),), []) if arguments.spec else read_settings(find_settings())


def _choose(found: Sequence[Settings], arguments: Arguments) -> Sequence[Settings]:
    """Give the settings of the SDKs that are meant."""
    if arguments.only is None:
        given = [name for name in _OF_ONE if getattr(arguments, name) is not None]
        if len(found) > 1 and given:
            flags = {row.field: row.flag for row in ROWS}
            message = (
                f"{flags[given[0]]} is for one SDK, and the settings are of several"
            )
            hint = "name the one: --only NAME"
            raise UsageError(Diagnostic(message, hint=hint, rule=Rule.WRONG_USE))
        return found
    names = [str(settings.get(NAME)) for settings in found]
    chosen = [entry for entry in found if entry.get(NAME) == arguments.only]
    if not chosen:
        near = find_near(arguments.only, names)
        hint = f"did you mean `{near}`?" if near else f"there are {', '.join(names)}"
        hint = hint if found[0].file else "it chooses among the SDKs of a settings file"
        message = f"--only: there is no SDK `{arguments.only}`"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.WRONG_OPTION))
    return chosen


def _gather(
    settings: Settings, arguments: Arguments
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Give what flags or settings say, by the field of `Options`, and what hinders."""
    found: dict[str, Any] = {}
    faults: list[Diagnostic] = []
    for row in ROWS:
        flag = getattr(arguments, row.field, None)
        said = settings.get(row.key)
        if flag not in (None, False, ()):
            found[row.field] = flag
        elif said is not None and not (said == "" and row.key in _REQUIRED):
            try:
                found[row.field] = row.read(settings, said)
            except UsageError as error:
                faults += error.diagnostics
    if not arguments.writes:
        found.setdefault("output", Path("sdk"))
    return found, faults


def _make(
    given: Mapping[str, Any], arguments: Arguments, settings: Settings
) -> Options:
    name = given["package_name"]
    lock = given["spec"].parent / "names.lock"
    defaults: dict[str, Any] = {
        "client_name": naming.class_name(name),
        "environment_prefix": naming.environment_prefix(name),
        "names_lock": lock,
        "settings": settings,
    }
    options = Options(**{**defaults, **given})
    return replace(
        options,
        roots=(*_own_folder(options.spec, settings), *options.roots),
        lock_names=arguments.lock_names or "names_lock" in given,
        spec_fault=_spec_fault(options.spec, arguments, settings),
    )


def _spec_fault(
    spec: Path, arguments: Arguments, settings: Settings
) -> Diagnostic | None:
    is_set = arguments.spec is None and not spec.exists()
    return settings.missing_file(("spec",), spec) if is_set else None


def _own_folder(spec: Path, settings: Settings) -> Iterator[Path]:
    """Give the folder of the settings if the document is in it: it is the user's own."""
    folder = settings.folder
    if settings.file and spec.resolve().is_relative_to(folder.resolve()):
        yield folder


def _missing(given: Mapping[str, Any], settings: Settings) -> Iterator[Diagnostic]:
    for key in _REQUIRED:
        row = _ROW_OF[key]
        if given.get(row.field) in (None, ""):
            hint = _FLAG_EXAMPLES.get(row.flag, "name the OpenAPI document")
            place = None
            if settings.file:
                shown = settings.show(key)
                hint = f"set `{shown}` in {display_path(settings.file.path)}"
                place = settings.location()
            message, rule = f"{row.flag} is missing", Rule.MISSING_OPTION
            yield Diagnostic(message, place, hint, rule=rule)


def _wrong(
    given: Mapping[str, Any], arguments: Arguments, settings: Settings
) -> Iterator[Diagnostic]:
    """Give a diagnostic for each value that cannot be used, placed where it is from."""
    name = given.get("package_name")
    follows = {
        CLIENT_NAME: naming.class_name(name or ""),
        PREFIX: naming.environment_prefix(name or ""),
    }
    bad_name = not name
    for row in ROWS:
        check = _check_of(row, package_only=given.get("package_only", False))
        value = given.get(row.field, follows.get(row.key))
        is_there = value is not None and not (value == "" and row.key == NAME)
        reason = check(value) if check and is_there else ""
        # A default that follows from a bad name is bad too, and that is no news.
        if reason and not (bad_name and row.field not in given):
            bad_name = bad_name or row.key == NAME
            meant = _meant(row, value, check)
            reason = f"{reason}: `{value}`"
            yield _fault(row, reason, arguments, settings, meant=meant)


def _check_of(row: Row, *, package_only: bool) -> Callable[[Any], str] | None:
    if row.key == NAME:
        return partial(naming.package_name_fault, package_only=package_only)
    return row.check


def _fault(
    row: Row, reason: str, arguments: Arguments, settings: Settings, *, meant: str
) -> Diagnostic:
    """Give what is told of a value, at the place that it is from."""
    setting = f"`{settings.show(row.key)}`"
    if getattr(arguments, row.field, None) is not None:
        hint = f"did you mean `{meant}`?" if meant else ""
        return Diagnostic(f"{row.flag} {reason}", hint=hint, rule=Rule.WRONG_OPTION)
    if settings.get(row.key) is not None:
        return settings.fault(f"{setting} {reason}", row.key, meant)
    hint = f"it follows from the name: set {row.flag or setting}"
    return Diagnostic(f"{setting} {reason}", hint=hint, rule=Rule.WRONG_SETTING)


def _meant(row: Row, value: Any, check: Callable[[Any], str] | None) -> str:
    """Give a name that can be used and is nearest to one that cannot, "" for nothing."""
    if row.key != NAME or check is None:
        return ""
    plain = re.sub(r"[^a-z0-9]+", "_", str(value).lower()).strip("_")
    return plain if plain and not check(plain) else ""
