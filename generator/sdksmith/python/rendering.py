"""Templates and black: views in, finished files out."""

import json
from functools import cache
from typing import Any

import jinja2

from sdksmith.python.layout import format_python
from sdksmith.template_files import templates_folder


@cache
def _environment() -> jinja2.Environment:
    """Give the environment; nothing of a document is ever compiled by it."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder(), encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        # What is made is Python, TOML and Markdown, no HTML; hostile text is made
        # harmless by `literal` and `docstring`, which know Python.
        autoescape=False,
    )


def render_text(template: str, **views: Any) -> str:
    """Give what a template makes of the views, as it stands."""
    return _environment().get_template(template).render(**views)


def render_python(template: str, **views: Any) -> str:
    """Give a module in black's form."""
    return format_python(render_text(template, **views))


def toml_string(text: str) -> str:
    """Give a TOML basic string (TOML 1.0): JSON's escapes, and U+007F escaped too."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
