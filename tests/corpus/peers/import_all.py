"""Compile and import every module of a package; runs on the Python of its generator.

Prints JSON: how many modules there are, and what became of those that fail. It knows
nothing of the harness, which may run on another Python.
"""

import importlib
import json
import sys
import warnings
from pathlib import Path


def main(package: str) -> None:
    """Import each file of the folder `package` in the working directory."""
    sys.path.insert(0, "")
    warnings.simplefilter("ignore")
    files = sorted(Path(package).rglob("*.py"))
    compiling, importing = [], []
    for file in files:
        try:
            compile(file.read_bytes(), str(file), "exec")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is noted
            compiling.append(f"{file}: {type(error).__name__}: {error}"[:300])
    for file in files:
        parts = file.with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        try:
            importlib.import_module(name)
        except BaseException as error:  # noqa: BLE001 - a module may even leave Python
            importing.append(f"{name}: {type(error).__name__}: {error}"[:300])
    found = {"modules": len(files), "compiling": compiling, "importing": importing}
    print(json.dumps(found), file=sys.__stdout__)


main(sys.argv[1])
