"""A survey as JSON, for programs, and for the page that shows it in a browser."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, cast

from sdksmith.errors import Location, display_path, render_place
from sdksmith.options import Options
from sdksmith.rules import Rule
from sdksmith.survey import Survey

FORMAT = 1
"""Counted up when a key goes, or means something else; not when one comes."""


def as_data(survey: Survey, options: Options) -> dict[str, Any]:
    """Give a survey as values of JSON: its fields are the keys.

    A place is `file:line:column`, a rule its id. Two keys are not of the survey: `format` is the
    version of this form, `spec` the document.
    """
    shown: Mapping[str, Any] = _plain(survey)
    return {"format": FORMAT, "spec": display_path(options.spec), **shown}


def as_json(survey: Survey, options: Options) -> str:
    """Give the JSON text, in ASCII: what a terminal shows of it is harmless."""
    return json.dumps(as_data(survey, options), indent=2)


def _plain(value: Any) -> Any:
    if isinstance(value, Location):
        return render_place(value)
    if isinstance(value, Rule):
        return value.id
    if is_dataclass(value):
        shown = {entry.name: getattr(value, entry.name) for entry in fields(value)}
        return {
            "place" if name == "location" else name: _plain(entry)
            for name, entry in shown.items()
        }
    if isinstance(value, tuple):
        return [_plain(entry) for entry in cast("Sequence[Any]", value)]
    return value
