"""What a run shall make, from flags and settings.

settings   the file: sdk.toml, or a table of pyproject.toml; every fault with its place
naming     what a package, a class, a version may be called
options    flags over settings over defaults -> Options
"""

from sdksmith.options.options import (
    HTTP_LIBRARIES,
    Arguments,
    HttpLibrary,
    Options,
    load_options,
    named_after,
)
from sdksmith.options.settings import find_settings

__all__ = [
    "HTTP_LIBRARIES",
    "Arguments",
    "HttpLibrary",
    "Options",
    "find_settings",
    "load_options",
    "named_after",
]
