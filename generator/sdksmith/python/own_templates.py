"""The user's own templates: which of ours each goes before, and what is wrong in one."""

import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2
from jinja2.utils import missing

from sdksmith.errors import Diagnostic, Location, UsageError, display_path
from sdksmith.hashes import list_files
from sdksmith.near import find_near
from sdksmith.rules import Rule
from sdksmith.template_files import list_overridable

PARTIALS = "partials/"
"""The folder of what is in no package, but included by other templates."""
OURS = "sdksmith"
"""Before the path of a template of ours, in a template of a user's."""

_UNKNOWN = "is nothing that is given here"


class Missing(jinja2.StrictUndefined):
    """What a template asks for and is not there: an error that says what there is."""

    @property
    def _undefined_message(self) -> str:
        name, owner = self._undefined_name, self._undefined_obj
        if self._undefined_hint or owner is missing:
            return self._undefined_hint or f"`{name}` {_UNKNOWN}"
        known = [entry for entry in dir(owner) if not entry.startswith("_")]
        near = find_near(str(name), known)
        meant = f"; did you mean `{near}`?" if near else ""
        return f"`{type(owner).__name__}` has no `{name}`{meant}"


@dataclass(frozen=True)
class OwnTemplates:
    """The templates of a folder, by path in it, with slashes."""

    folder: Path | None = None
    files: Mapping[str, Path] = field(default_factory=dict[str, Path])

    def tell(self, error: Exception, views: Mapping[str, Any]) -> Diagnostic | None:
        """Say what was wrong when a template was filled in; None if it was one of ours.

        Args:
            views: what the template was given.
        """
        place = self._find_place(error)
        if place is None:
            return None
        if isinstance(error, jinja2.TemplateNotFound):
            message = f"there is no template `{error.name}`"
            ours = [f"{OURS}/{name}" for name in list_overridable()]
            return Diagnostic(
                message,
                place,
                _meant(str(error.name), [*self.files, *ours]),
                rule=Rule.UNKNOWN_TEMPLATE,
            )
        if isinstance(error, jinja2.UndefinedError):
            message = str(error.message)
            names = ", ".join(f"`{name}`" for name in sorted(views))
            hint = f"given are {names}" if message.endswith(_UNKNOWN) else ""
            return Diagnostic(message, place, hint, rule=Rule.TEMPLATE_FAILED)
        if isinstance(error, jinja2.TemplateSyntaxError):
            message = f"not a template: {error.message}"
            return Diagnostic(message, place, rule=Rule.TEMPLATE_SYNTAX)
        message = f"{type(error).__name__}: {error}"
        return Diagnostic(message, place, rule=Rule.TEMPLATE_FAILED)

    def tell_result(
        self, template: str, text: str, error: SyntaxError | ValueError
    ) -> Diagnostic:
        """Say that what a template makes is no Python, or no TOML."""
        path = self.files[template]
        lines = text.splitlines()
        number = (error.lineno or 0) if isinstance(error, SyntaxError) else 0
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        shown = f": {lines[number - 1].strip()}" if 0 < number <= len(lines) else ""
        kind = "TOML" if ".toml" in template else "Python"
        where = f" (line {number} of what it makes{shown})" if number else ""
        message = f"this makes no {kind}: {reason}{where}"
        rule = Rule.WRONG_TEMPLATE_RESULT
        return Diagnostic(message, _place(path, 1), rule=rule)

    def _find_place(self, error: Exception) -> Location | None:
        """Give the last line of a user's template that was being filled in."""
        if self.folder is None:
            return None
        if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
            found = [(error.filename, error.lineno)]
        else:
            frames = traceback.extract_tb(error.__traceback__)
            found = [(frame.filename, frame.lineno or 1) for frame in frames]
        own = {str(path): path for path in self.files.values()}
        places = [_place(own[name], line) for name, line in found if name in own]
        return places[-1] if places else None


def read_templates(folder: Path) -> OwnTemplates:
    """Give the templates in a folder of the user's.

    Raises:
        UsageError: when there is no such folder; with each file that goes before none of
            ours, and each that is no template.
    """
    if not folder.is_dir():
        message = f"there is no folder {display_path(folder)} of templates"
        raise UsageError(Diagnostic(message, rule=Rule.NO_SUCH_FILE))
    files = {
        path.relative_to(folder).as_posix(): path
        for path in list_files(folder)
        if not path.name.startswith(".") and not path.name.endswith("~")
    }
    faults = [found for name, path in files.items() for found in _judge(name, path)]
    if faults:
        raise UsageError(*faults)
    return OwnTemplates(folder, files)


def _judge(name: str, path: Path) -> Iterator[Diagnostic]:
    known = list_overridable()
    if name not in known and not name.startswith(PARTIALS):
        message = f"there is no template `{name}` that {display_path(path)} goes before"
        hint = f"what others include goes into {PARTIALS}"
        hint = _meant(name, known) or hint
        yield Diagnostic(message, hint=hint, rule=Rule.UNKNOWN_TEMPLATE)
        return
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"cannot read {display_path(path)}: {error}"
        yield Diagnostic(message, rule=Rule.UNREADABLE_FILE)
        return
    try:
        if name.endswith(".py"):
            compile(text, str(path), "exec", dont_inherit=True)
        else:
            jinja2.Environment().parse(text, filename=str(path))
    except jinja2.TemplateSyntaxError as error:
        place, rule = _place(path, error.lineno), Rule.TEMPLATE_SYNTAX
        yield Diagnostic(f"not a template: {error.message}", place, rule=rule)
    except (SyntaxError, ValueError) as error:
        line = (error.lineno or 1) if isinstance(error, SyntaxError) else 1
        place, rule = _place(path, line), Rule.TEMPLATE_SYNTAX
        yield Diagnostic(f"not Python: {error}", place, rule=rule)


def _meant(name: str, known: list[str] | tuple[str, ...]) -> str:
    by_end = [
        entry for entry in known if entry.rpartition("/")[2] == name.rpartition("/")[2]
    ]
    near = by_end[0] if by_end else find_near(name, known)
    return f"did you mean `{near}`?" if near else ""


def _place(path: Path, line: int) -> Location:
    lines = path.read_text("utf-8", "replace").splitlines()
    source = lines[line - 1] if 0 < line <= len(lines) else ""
    indent = len(source) - len(source.lstrip())
    return Location(str(path), line, indent + 1, source)
