"""`make forms`: writes the annotations of the forms of schemas that are met most.

They are those that datamodel-code-generator gives; `tests/unit/test_forms.py` asks it
again.
"""

from __future__ import annotations

import ast
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from pathlib import Path
from typing import Any
from unittest.mock import patch

from corpus.documents import fetch
from sdksmith import judge_process
from sdksmith.errors import SdksmithError
from sdksmith.options import Options
from sdksmith.pipeline import generate
from sdksmith.python import catalogue
from sdksmith.python.forms import Forms
from sdksmith.python.types import KNOWN_FORMS, ask

ROOT = Path(__file__).parents[2]
# Larger ones take minutes, and have little time to win.
_LARGEST = 13_000_000
_OWN = ROOT / "spec" / "carecycle.yaml"
_LEAST = 2
"""In so many documents a form has to be."""


class _GatheredError(Exception):
    """Ends a run when the schemas are there."""


def main() -> int:
    """Write the file."""
    chosen = [entry.path for entry in fetch() if entry.size < _LARGEST]
    met = Counter(form for path in chosen for form in _forms_of(path))
    often = {form for form, number in met.items() if number >= _LEAST}
    write_forms(often | set(_forms_of(_OWN)))
    return 0


def write_forms(forms: AbstractSet[str]) -> None:
    """Write the file."""
    made = ask(sorted(forms))
    known = {form: ast.unparse(tree) for form, tree in made.items()}
    text = json.dumps(known, ensure_ascii=False, indent=0)
    KNOWN_FORMS.write_text(f"{text}\n", encoding="utf-8")


def _forms_of(path: Path) -> tuple[str, ...]:
    found: list[str] = []

    def gather(defs: Mapping[str, Any], *_: object) -> None:
        found.extend(Forms(defs).texts)
        raise _GatheredError

    with (
        patch.object(catalogue, "make_types", gather),
        # Nobody would wait for what it starts.
        patch.object(judge_process, "is_wanted", lambda: False),
        tempfile.TemporaryDirectory() as out,
        suppress(_GatheredError, SdksmithError),
    ):
        generate(Options(path, Path(out), "sdk", "Client", allow_partial=True))
    return tuple(found)


if __name__ == "__main__":
    sys.exit(main())
