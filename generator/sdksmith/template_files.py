"""Where the templates are: inside the installed package, or in the checkout."""

from functools import cache
from pathlib import Path


@cache
def templates_folder() -> Path:
    """Give the folder with `python/` and `models/` in it."""
    package = Path(__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"
