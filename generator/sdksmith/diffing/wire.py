"""What the constants of a generated module say of operations."""

import ast
from collections.abc import Iterable, Mapping

from sdksmith.diffing.surface import Answered, Place, Wire

_READ = ("method", "path", "parameters", "parameters_type", "body", "bodies")
_READ_TOO = ("answers", "errors", "security", "id")


def read_wire(source: str, tables: Mapping[str, str], paging: str) -> Wire:
    """Give what an operation's constant says.

    Args:
        source: that of the constant: `Operation(id="listPets", method="GET", …)`.
        tables: the sources of the tables of errors that it may name.
        paging: the source of the constant on its pages, or nothing.
    """
    given = _settings(source)
    places = dict(_read_places(given.get("parameters")))
    bodies = _elements(given.get("bodies")) or _elements(given.get("body"))
    return Wire(
        method=_text(given.get("method")),
        path=_text(given.get("path")),
        places=places,
        type=_type(given.get("parameters_type")),
        bodies={
            _text(_argument(body, 0, "media_type")): _type(_argument(body, 1, "type"))
            for body in bodies
        },
        renamed={
            key: value
            for body in bodies
            for key, value in _texts(_argument(body, None, "renamed")).items()
        },
        answers=_read_answers(given.get("answers"), tables),
        errors=_read_answers(given.get("errors"), tables),
        security=_read_security(given.get("security")),
        paging={name: ast.unparse(node) for name, node in _settings(paging).items()},
        rest={
            name: ast.unparse(node)
            for name, node in given.items()
            if name not in (*_READ, *_READ_TOO)
        },
    )


def read_settings(source: str) -> dict[str, str]:
    """Give the keyword arguments of a call, each as source."""
    return {name: ast.unparse(node) for name, node in _settings(source).items()}


def read_alternatives(source: str) -> tuple[tuple[str, ...], ...]:
    """Give the alternatives of schemes in the source of a `security`."""
    return _read_security(_parse(source)) or ()


def _settings(source: str) -> dict[str, ast.expr]:
    call = _parse(source)
    if not isinstance(call, ast.Call):
        return {}
    return {entry.arg: entry.value for entry in call.keywords if entry.arg}


def _parse(source: str) -> ast.expr | None:
    return ast.parse(source, mode="eval").body if source else None


def _elements(node: ast.expr | None) -> list[ast.expr]:
    if node is None:
        return []
    return list(node.elts) if isinstance(node, ast.Tuple) else [node]


def _argument(node: ast.expr, position: int | None, name: str) -> ast.expr | None:
    """Give an argument of a call, by position or by name."""
    if not isinstance(node, ast.Call):
        return None
    named = {entry.arg: entry.value for entry in node.keywords}
    if name in named:
        return named[name]
    has_position = position is not None and position < len(node.args)
    return node.args[position] if has_position and position is not None else None


def _text(node: ast.expr | None) -> str:
    """Give a text that stands as a literal; another expression gives its source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ast.unparse(node) if node else ""


def _texts(node: ast.expr | None) -> dict[str, str]:
    if not isinstance(node, ast.Dict):
        return {}
    pairs = zip(node.keys, node.values, strict=True)
    return {_text(key): _text(value) for key, value in pairs}


def _read_places(node: ast.expr | None) -> Iterable[tuple[str, Place]]:
    for call in _elements(node):
        assert isinstance(call, ast.Call)
        name, wire_name, location = (_text(entry) for entry in call.args[:3])
        rest = ", ".join(ast.unparse(entry) for entry in call.keywords)
        yield name, Place(location, wire_name, rest)


def _type(node: ast.expr | None) -> str:
    """Give the type that a lambda gives: `params.Pet`."""
    return ast.unparse(node.body) if isinstance(node, ast.Lambda) else ""


def _read_answers(
    node: ast.expr | None, tables: Mapping[str, str]
) -> dict[str, Answered]:
    if isinstance(node, ast.Name):
        node = _parse(tables[node.id])
    if not isinstance(node, ast.Dict):
        return {}
    pairs = zip(node.keys, node.values, strict=True)
    return {_text(status): _read_answer(answer) for status, answer in pairs}


def _read_answer(node: ast.expr) -> Answered:
    media_type = _text(_argument(node, 0, "media_type"))
    return Answered(media_type, _type(_argument(node, 1, "type")))


def _read_security(node: ast.expr | None) -> tuple[tuple[str, ...], ...] | None:
    if node is None:
        return None
    return tuple(
        tuple(_text(scheme) for scheme in _elements(alternative))
        for alternative in _elements(node)
    )
