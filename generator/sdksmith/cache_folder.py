"""Where sdksmith keeps what it may lose at any time: a folder of the user's cache."""

import os
from pathlib import Path

VARIABLE = "SDKSMITH_CACHE_DIR"


def cache_folder(name: str) -> Path:
    """Give a folder in the user's cache, which need not be there yet."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named) / name
    # Imported here: it is not asked by a run that keeps nothing.
    from platformdirs import user_cache_path

    return user_cache_path("sdksmith") / name
