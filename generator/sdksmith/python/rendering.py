"""Templates and black: views in, finished files out.

A user's template goes before ours of the same path. It finds ours behind `sdksmith/`.
"""

import json
import tomllib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import jinja2
from jinja2.bccache import Bucket

from sdksmith.cache_folder import cache_folder
from sdksmith.errors import UsageError
from sdksmith.python.layout import format_python
from sdksmith.python.layout.beside import Layout
from sdksmith.python.own_templates import OURS, Missing, OwnTemplates
from sdksmith.template_files import templates_folder

T = TypeVar("T")


class Templates:
    """All templates: the user's, which have been checked, and ours."""

    def __init__(self, own: OwnTemplates, layout: Layout) -> None:
        self._own = own
        self._layout = layout
        folder = own.folder
        self._environment = _make_environment(str(folder)) if folder else _ours()

    def text(self, template: str, **views: Any) -> str:
        """Give what a template makes of the views, as it stands.

        Raises:
            UsageError: when a template of the user's cannot be filled in.
        """
        try:
            return self._environment.get_template(template).render(**views)
        # A template can fail in any way that Python can.
        except Exception as error:
            told = self._own.tell(error, views)
            if told is None:  # one of ours: that is a bug
                raise
            raise UsageError(told) from error

    def python(self, template: str, **views: Any) -> str:
        """Give a module, which the layout has to finish.

        Raises:
            UsageError: when a template of the user's cannot be filled in, or makes no
                Python.
        """
        text = self.text(template, **views)
        if template in self._own.files:
            self._finish(template, text, format_python)
        self._layout.begin(text)
        return text

    def toml(self, template: str, **views: Any) -> str:
        """Give a file of TOML.

        Raises:
            UsageError: when a template of the user's cannot be filled in, or makes no
                TOML.
        """
        text = self.text(template, **views)
        if template in self._own.files:
            self._finish(template, text, tomllib.loads)
        return text

    def source(self, path: str) -> str:
        """Give a file that is copied as it is."""
        return self._own.files.get(path, templates_folder() / path).read_text("utf-8")

    def _finish(self, template: str, text: str, finish: Callable[[str], T]) -> T:
        try:
            return finish(text)
        except (SyntaxError, ValueError) as error:
            if template not in self._own.files:
                raise
            told = self._own.tell_result(template, text, error)
            raise UsageError(told) from error


@cache
def _ours() -> jinja2.Environment:
    """Give the environment without a user's templates, which are compiled once.

    What is compiled is kept from run to run, as Python keeps its own modules, and like
    those beside anything that is kept of a document.
    """
    environment = _make_environment()
    folder = cache_folder("templates")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    environment.bytecode_cache = _Compiled(str(folder))
    return environment


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Templates as Jinja has compiled them; it does without where it cannot keep them."""

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        # A file that is damaged can fail in any way.
        except Exception:  # noqa: BLE001 - the reason stands above
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _make_environment(*folders: str) -> jinja2.Environment:
    """Give an environment; nothing of a document is ever compiled by it."""
    ours = jinja2.FileSystemLoader(templates_folder(), encoding="utf-8")
    own = [jinja2.FileSystemLoader(folder, encoding="utf-8") for folder in folders]
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader([*own, ours, jinja2.PrefixLoader({OURS: ours})]),
        undefined=Missing,
        keep_trailing_newline=True,
        auto_reload=False,  # or each use of a template asks the disk
        # What is made is Python, TOML and Markdown, no HTML; hostile text is made
        # harmless by `literal` and `docstring`, which know Python.
        autoescape=False,
    )


def toml_string(text: str) -> str:
    """Give a TOML basic string (TOML 1.0): JSON's escapes, and U+007F escaped too."""
    plain = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
