"""What a run shall make, from flags and settings.

schema     what may stand in a file of settings: sdk.schema.json
faults     what it has against a file
settings   the file: sdk.toml, or a table of pyproject.toml; of one SDK or several
naming     what a package, a class, a version may be called
choices    which operations are wanted, and names for what is in a document; imported
           by those who need it
rows       the table of all settings
conflicts  what two SDKs of one file may not have in common
options    flags over settings over defaults -> Options
"""

from sdksmith.options.options import (
    Arguments,
    Options,
    load_all_options,
    load_options,
)
from sdksmith.options.rows import HTTP_LIBRARIES, HttpLibrary
from sdksmith.options.schema import schema_text
from sdksmith.options.settings import Settings, find_settings

__all__ = [
    "HTTP_LIBRARIES",
    "Arguments",
    "HttpLibrary",
    "Options",
    "Settings",
    "find_settings",
    "load_all_options",
    "load_options",
    "schema_text",
]
