"""A survey as one page for a browser: `templates/inspect/`, with the data in it.

The page is one file and asks for no other: its policy forbids whatever is not its own
style and script, which it names by their hashes. The document's text never becomes
markup. It travels as JSON without a `<`, and the script hands it on as text.
"""

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import jinja2
from markupsafe import Markup

from sdksmith import __version__
from sdksmith.errors import Diagnostic, UsageError, display_path, printable, reason_of
from sdksmith.inspection import words
from sdksmith.inspection.data import as_data
from sdksmith.options import Options
from sdksmith.rules import Rule
from sdksmith.survey import Survey
from sdksmith.template_files import templates_folder

_MARK = b'<meta name="generator" content="sdksmith inspect'
_SCRIPTS = ("elements.js", "views.js", "page.js")
"""The parts of the script, in order: a part uses those before it."""
_MARKED_WITHIN = 1_000
"""Bytes at the start of a page in which its mark stands."""


@dataclass(frozen=True)
class PageView:
    """What the template gets: texts to be escaped, and parts that are safe as they are.

    Attributes:
        policy: the Content-Security-Policy (CSP3 §3.1).
    """

    title: str
    generator: str
    policy: str
    style: Markup
    script: Markup
    data: Markup


def check_target(path: Path) -> None:
    """Refuse a path where no page can be, before one is made for it.

    Raises:
        UsageError: if something else than a page of ours is there, or no folder for it.
    """
    try:
        with path.open("rb") as file:
            is_ours = _MARK in file.read(_MARKED_WITHIN)
    except FileNotFoundError as error:
        if path.parent.is_dir():
            return
        raise _not_written(path, error) from error
    except OSError as error:
        raise _not_written(path, error) from error
    if not is_ours:
        message = f"{display_path(path)} is there, and is no page of `sdksmith inspect`"
        hint = "name another file, or remove it"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.FILE_EXISTS))


def write_page(path: Path, survey: Survey, options: Options) -> str:
    """Write the page whole or not at all, and give a line that says so.

    Raises:
        UsageError: if it cannot be written.
    """
    text = render_page(survey, options)
    try:
        _write(path, text.encode())
    except OSError as error:
        raise _not_written(path, error) from error
    return f"{display_path(path)}: {words.summarise(survey)}"


def render_page(survey: Survey, options: Options) -> str:
    """Give the text of the page."""
    folder = templates_folder() / "inspect"
    style = (folder / "style.css").read_text("utf-8")
    script = "".join((folder / name).read_text("utf-8") for name in _SCRIPTS)
    view = PageView(
        title=printable(" ".join(f"{survey.title} {survey.version}".split())),
        generator=f"sdksmith inspect {__version__}",
        policy=_policy(style, script),
        style=Markup(style),
        script=Markup(script),
        data=Markup(_embed(as_data(survey, options), survey)),
    )
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
    )
    return environment.get_template("page.html.jinja").render(page=view) + "\n"


def _embed(data: dict[str, object], survey: Survey) -> str:
    """Give JSON that can stand in a script element: nothing in it ends one.

    (HTML §4.12.1.3. It is ASCII, so that the page has no text that cannot be encoded.)
    The words that the tree of lines has are beside it.
    """
    said = {
        entry.name: {
            "auth": words.describe_auth(entry, survey),
            "pages": words.describe_pages(entry),
            "repeats": words.describe_repeats(entry),
        }
        for entry in survey.operations
    }
    everything = {
        **data,
        "said": said,
        "start": words.describe_start(survey),
        "summary": words.summarise(survey),
    }
    text = json.dumps(_slim(everything), separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _slim(value: Any) -> Any:
    """Give the values without what says nothing: a third of a large page."""
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        return {
            key: _slim(entry)
            for key, entry in found.items()
            if entry not in ("", False, None, [])
            and not (key == "wire_name" and entry == found["name"])
        }
    if isinstance(value, list):
        return [_slim(entry) for entry in cast("Sequence[Any]", value)]
    return value


def _policy(style: str, script: str) -> str:
    rules = {
        "default-src": "'none'",
        "style-src": f"'sha256-{_hash(style)}'",
        "script-src": f"'sha256-{_hash(script)}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{key} {value}" for key, value in rules.items())


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _write(path: Path, content: bytes) -> None:
    """Write a file beside its place, then put it there in one step."""
    if path.is_symlink():
        path = path.resolve()
    number, name = tempfile.mkstemp(prefix=".sdksmith.", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
        beside.chmod(0o666 & ~_umask())  # `mkstemp` shuts its file to others
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _not_written(path: Path, error: OSError) -> UsageError:
    message = f"cannot write {display_path(path)}: {reason_of(error)}"
    hint = "name a file that can be written"
    return UsageError(Diagnostic(message, hint=hint, rule=Rule.UNWRITABLE))
