"""The folder of a package that is its user's own: no run writes there, each reads it."""

from dataclasses import dataclass, field
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.hashes import list_files
from sdksmith.options import Options
from sdksmith.rules import Rule

EXT = "ext"


@dataclass(frozen=True)
class ExtFile:
    """A module of the user's own.

    Attributes:
        path: where it is, for messages.
        name: in the package, with slashes: "ext/pets.py".
        data: its bytes.
    """

    path: Path
    name: str
    data: bytes = field(repr=False)

    @property
    def module(self) -> str:
        """Its name from the package's root: "ext.pets"; "ext" is its `__init__.py`."""
        steps = self.name.removesuffix(".py").removesuffix("/__init__")
        return steps.replace("/", ".")


def ext_folder(options: Options) -> Path:
    """Give where the user's own modules are, if there are some."""
    return options.output / options.package_name / EXT


def read_ext(options: Options) -> tuple[ExtFile, ...]:
    """Give the user's own modules in the package.

    Raises:
        UsageError: when one cannot be read.
    """
    folder = ext_folder(options)
    paths = [path for path in list_files(folder) if path.suffix == ".py"]
    return tuple(_read(path, folder) for path in paths)


def _read(path: Path, folder: Path) -> ExtFile:
    name = f"{EXT}/{path.relative_to(folder).as_posix()}"
    try:
        return ExtFile(path, name, path.read_bytes())
    except OSError as error:
        message = f"cannot read {display_path(path)}: {reason_of(error)}"
        raise UsageError(Diagnostic(message, rule=Rule.UNREADABLE_FILE)) from error
