"""Where the templates are: inside the installed package, or in the checkout."""

from functools import cache
from pathlib import Path


@cache
def templates_folder() -> Path:
    """Give the folder with `python/`, `project/` and `models/` in it."""
    package = Path(__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def list_overridable() -> tuple[str, ...]:
    """Give the path of each file that a user may have another one of, with slashes.

    What `models/` makes is read by sdksmith itself and is in no package.
    """
    folder = templates_folder()
    found = [
        path.relative_to(folder).as_posix()
        for kind in ("python", "project")
        for path in folder.joinpath(kind).rglob("*")
        if path.suffix in (".jinja", ".py") and "__pycache__" not in path.parts
    ]
    return tuple(sorted(found))
