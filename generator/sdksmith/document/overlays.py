"""Overlays: files that change a document. OpenAPI Overlay 1.0 and 1.1.

https://spec.openapis.org/overlay/v1.1.0.html
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError
from jsonschema import Draft202012Validator

from sdksmith.document import reading, words
from sdksmith.document.faults import Fault, Meant
from sdksmith.document.files import DocumentFile
from sdksmith.document.joining import may_have_links
from sdksmith.document.near_queries import find_near_query
from sdksmith.document.origins import Place
from sdksmith.document.overlay_actions import Change, IncompatibleError, copy, values_of
from sdksmith.document.store import Store
from sdksmith.document.telling import diagnose
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, shorten
from sdksmith.errors import Diagnostic, DocumentError, display_file, sort_key
from sdksmith.rules import Rule

if TYPE_CHECKING:
    from sdksmith.document.document import Document

_TEXT = {"type": "string"}
_EXTENSIONS = {"^x-": True}
_ACTION = {
    "type": "object",
    "required": ["target"],
    "properties": {
        "target": _TEXT,
        "description": _TEXT,
        "update": True,
        "copy": _TEXT,
        "remove": {"type": "boolean"},
    },
    "patternProperties": _EXTENSIONS,
    "additionalProperties": False,
}
_INFO = {
    "type": "object",
    "required": ["title", "version"],
    "properties": {"title": _TEXT, "version": _TEXT, "description": _TEXT},
    "patternProperties": _EXTENSIONS,
    "additionalProperties": False,
}
_OVERLAY = {
    "type": "object",
    "required": ["overlay", "info", "actions"],
    "properties": {
        "overlay": {"type": "string", "pattern": r"^1\.[01]\.\d+$"},
        "info": _INFO,
        "extends": _TEXT,
        "actions": {"type": "array", "minItems": 1, "items": _ACTION},
    },
    "patternProperties": _EXTENSIONS,
    "additionalProperties": False,
}
_OTHER_FILES = "an overlay sees the first file; other files are joined after it"
# RFC 9535 to the letter: the library knows more, which other tools do not.
_JSON_PATH = JSONPathEnvironment(strict=True)


@dataclass(frozen=True)
class Overlay:
    """An overlay that was read and checked."""

    file: DocumentFile
    content: Mapping[str, Any]

    @property
    def appends_lists(self) -> bool:
        """Whether a list is appended to a list as one item, as in version 1.0."""
        return str(self.content["overlay"]).startswith("1.0.")

    def diagnostic(
        self, message: str, pointer: Pointer, hint: str = "", *, rule: Rule
    ) -> Diagnostic:
        """Give what is told of a place in it."""
        return Diagnostic(message, self.file.locate(pointer), hint, rule=rule)


def apply_overlay(document: "Document", path: Path, store: Store) -> "Document":
    """Give the document as an overlay changes it.

    A target that selects nothing is a remark of the document.

    Raises:
        UsageError: when the file cannot be read.
        DocumentError: with what is wrong with the overlay.
    """
    overlay = _read(path)
    store.read[overlay.file.name] = overlay.file
    remarks = list(_extends_faults(overlay, document, path))
    document = replace(document, others=(*document.others, overlay.file))
    for index, action in enumerate(overlay.content["actions"]):
        place = ("actions", index)
        targets = _select(document.root, overlay, action["target"], (*place, "target"))
        if targets:
            document = _act(document, overlay, action, place, targets)
        else:
            remarks.append(_no_match(document, overlay, action["target"], place))
    return replace(document, remarks=(*document.remarks, *remarks))


def _read(path: Path) -> Overlay:
    data = reading.read_bytes(path)
    file = DocumentFile(str(path), data)
    content = reading.read_values(path, data)
    faults = dict.fromkeys(_faults(content))
    if faults:
        found = (diagnose(fault, file, fault.pointer) for fault in faults)
        raise DocumentError(*sorted(found, key=sort_key))
    return Overlay(file, content)


def _faults(content: Any) -> Iterator[Fault]:
    """Give what is wrong with the form of an overlay."""
    if not is_mapping(content) or "overlay" not in content:
        hint = 'an overlay is a mapping with `overlay: "1.0.0"` in it'
        yield Fault((), "not an overlay", hint, rule=Rule.NOT_AN_OVERLAY)
        return
    validator: Any = Draft202012Validator(_OVERLAY)
    for error in validator.iter_errors(content):
        for fault in words.faults((), error):
            if fault.pointer == ("overlay",) and error.validator == "pattern":
                shown = shorten(content["overlay"], quotes="")
                message = f"version {shown} of overlays is not supported"
                hint, rule = "sdksmith reads 1.0 and 1.1", Rule.NOT_AN_OVERLAY
                yield Fault(("overlay",), message, hint, rule=rule)
            else:
                yield fault


def _extends_faults(
    overlay: Overlay, document: "Document", path: Path
) -> Iterator[Diagnostic]:
    """Check that an overlay is for this document; a URL can only be compared by name.

    Raises:
        DocumentError: when it names another file.
    """
    extends = overlay.content.get("extends")
    if not extends:
        return
    own = document.path.resolve().as_uri()
    url = urljoin(path.resolve().as_uri(), extends)
    if unquote(url) == unquote(own):
        return
    message = (
        f"the overlay is for {extends}, not for {display_file(document.entry.name)}"
    )
    hint = "give the document that it names, or leave out `extends`"
    rule = Rule.OTHER_DOCUMENT
    found = overlay.diagnostic(message, ("extends",), hint, rule=rule)
    if urlsplit(url).scheme == "file":
        raise DocumentError(found)
    if urlsplit(url).path.rpartition("/")[2] != document.path.name:
        yield found


def _no_match(
    document: "Document", overlay: Overlay, query: str, place: Pointer
) -> Diagnostic:
    """Give what is told of a target that selects nothing, and the one that was meant."""
    pointer = (*place, "target")
    message = f"{shorten(query)} selects nothing in the document"
    near = find_near_query(document.root, query, _compile(query))
    meant, hint = Meant(near) if near else None, ""
    if not near and may_have_links(document.entry.data):
        hint = _OTHER_FILES
    fault = Fault(pointer, message, hint, rule=Rule.NO_MATCH, meant=meant)
    return diagnose(fault, overlay.file, pointer)


def _compile(query: str) -> JSONPath:
    compiled = _JSON_PATH.compile(query)
    assert isinstance(compiled, JSONPath), "strict: no union of paths"
    return compiled


def _select(root: Any, overlay: Overlay, query: str, place: Pointer) -> list[Pointer]:
    """Give the pointers of what a JSONPath selects, each once.

    Raises:
        DocumentError: when it is no JSONPath (RFC 9535).
    """
    try:
        found = _compile(query).finditer(root)
        return list(dict.fromkeys(match.parts for match in found))
    except JSONPathError as error:
        reason = str(error.args[0]) if error.args else "it cannot be read"
        message = f"{shorten(query)} is not a JSONPath: {reason}"
        hint = "for example `$.paths['/pets'].get`, by RFC 9535"
        told = overlay.diagnostic(message, place, hint, rule=Rule.JSON_PATH)
        raise DocumentError(told) from error
    except RecursionError as error:
        message = f"{shorten(query)} is nested too deeply"
        told = overlay.diagnostic(message, place, rule=Rule.JSON_PATH)
        raise DocumentError(told) from error


def _act(
    document: "Document",
    overlay: Overlay,
    action: Mapping[str, Any],
    place: Pointer,
    targets: list[Pointer],
) -> "Document":
    change = Change(copy(document.root), append_lists=overlay.appends_lists)
    try:
        if action.get("remove"):
            change.remove(targets)
        elif "update" in action:
            source = Place(overlay.file.name, (*place, "update"))
            change.update(targets, action["update"], source)
        elif "copy" in action:
            here = (*place, "copy")
            found = _select(document.root, overlay, action["copy"], here)
            if len(found) != 1:
                count = len(found) or "nothing"
                message = (
                    f"{shorten(action['copy'])} must select one value, not {count}"
                )
                raise IncompatibleError(message, ())
            change.update(targets, values_of(document.root, found[0]), found[0])
        else:
            message = "an action has one of `update`, `remove` and `copy`"
            raise IncompatibleError(message, ())
    except IncompatibleError as error:
        field = next((f for f in ("remove", "update", "copy") if f in action), "target")
        rest = error.below if field == "update" else ()
        where = (*place, field, *rest)
        told = overlay.diagnostic(error.message, where, rule=Rule.MISFIT)
        raise DocumentError(told) from error
    for moves in change.steps:
        document = document.changed(change.root, moves)
    return replace(document, root=change.root)
