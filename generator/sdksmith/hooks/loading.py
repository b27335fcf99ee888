"""Finds hooks by their names, and imports them."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

from sdksmith.errors import Diagnostic, SdksmithError, UsageError, display_path
from sdksmith.hashes import hash_of
from sdksmith.hooks.api import GROUP, Hook
from sdksmith.hooks.telling import tell_failure
from sdksmith.near import find_near
from sdksmith.rules import Rule

_IMPORTING = "while it was imported"
# What the files of a package were when it was imported: `sdksmith watch` goes on.
_imported: dict[str, Mapping[str, str]] = {}


@dataclass(frozen=True)
class LoadedHook:
    """A hook, and where it is from.

    Attributes:
        name: by which it was asked for.
        noted: what the manifest says of it.
        files: the files and folders that it consists of, each with its hash.
    """

    name: str
    hook: Hook
    noted: Mapping[str, str]
    files: Mapping[str, str]


def load_hook(name: str) -> LoadedHook:
    """Give the hook of a name, or of a file where the name ends with `.py`.

    Raises:
        UsageError: when there is none, or it cannot be imported.
    """
    return _load_file(Path(name)) if name.endswith(".py") else _load_entry(name)


def _load_file(path: Path) -> LoadedHook:
    name, known = display_path(path), hash_of(path)
    if not path.is_file():
        message = f"there is no file {name} with a hook"
        raise UsageError(Diagnostic(message, rule=Rule.NO_SUCH_FILE))
    spec = spec_from_file_location(f"sdksmith_hook_{path.stem}", path)
    assert spec and spec.loader, "a file that ends with .py can be loaded"
    module = module_from_spec(spec)
    # Dataclasses look themselves up there.
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise _failure(name, error) from error
    hook = _make(name, getattr(module, "hook", None), f"`hook` in {name}")
    noted = {"name": path.name, "sha256": known}
    return LoadedHook(name, hook, noted, {str(path): known})


def _load_entry(name: str) -> LoadedHook:
    point = _find(name)
    top = point.module.partition(".")[0]
    files = {str(path): hash_of(path) for path in _list_places(top)}
    if _imported.get(top, files) != files:
        for module in [*sys.modules]:
            if module == top or module.startswith(f"{top}."):
                del sys.modules[module]
    _imported[top] = files
    try:
        loaded: object = point.load()
    except (Exception, SystemExit) as error:
        raise _failure(name, error) from error
    found = point.dist
    assert found, "it was found in a distribution"
    hook = _make(name, loaded, f"`{point.value}`")
    noted = {"name": name, "distribution": found.name, "version": found.version}
    return LoadedHook(name, hook, noted, files)


def _find(name: str) -> EntryPoint:
    """Give the one entry point of a name."""
    points = entry_points(group=GROUP)
    found = [point for point in points if point.name == name]
    if len(found) == 1:
        return found[0]
    if found:
        owners = sorted(point.dist.name for point in found if point.dist)
        message = f"hook `{name}` is in several distributions: {', '.join(owners)}"
        raise UsageError(
            Diagnostic(message, hint="uninstall all but one", rule=Rule.UNKNOWN_HOOK)
        )
    names = sorted({point.name for point in points})
    near = find_near(name, names)
    installed = f"installed are {', '.join(names)}" if names else "none is installed"
    hint = f"did you mean `{near}`?" if near else installed
    message = f"there is no hook `{name}`: no entry point in the group {GROUP}"
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.UNKNOWN_HOOK))


def _list_places(top: str) -> Iterator[Path]:
    """Give where a package or a module is, without importing it."""
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return
    if spec and spec.submodule_search_locations is not None:
        yield from map(Path, spec.submodule_search_locations)
    elif spec and spec.has_location and spec.origin:
        yield Path(spec.origin)


def _make(name: str, loaded: object, what: str) -> Hook:
    """Give the hook that was loaded, which may be its class."""
    if isinstance(loaded, type) and issubclass(loaded, Hook):
        try:
            return loaded()
        except (Exception, SystemExit) as error:
            raise _failure(name, error) from error
    if isinstance(loaded, Hook):
        return loaded
    message = f"hook `{name}`: {what} is no `Hook`, and no class below it"
    hint = "from sdksmith.hooks import Hook"
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_HOOK))


def _failure(name: str, error: BaseException) -> SdksmithError:
    if isinstance(error, SdksmithError):
        return error
    return UsageError(tell_failure(name, _IMPORTING, error))
