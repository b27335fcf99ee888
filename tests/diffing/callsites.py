"""Writes code that uses all of a package, as the people do who depend on it.

    python -m diffing.callsites FOLDER PACKAGE     prints the code

What it writes has run with the package: a call that fails is left out. It knows nothing
of `sdksmith.diffing`: what it writes is the truth that the comparison is held to.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from diffing.values import Values, read_annotations

HEAD = """\
from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

import {name}
from {name} import *
from {name} import models, params
from {name}.testing import Fake{client}
"""
CONNECT = """\


def anything(value: object) -> Any:
    return value


def connects(call: Callable[[], object]) -> None:
    try:
        call()
    except {name}.APIConnectionError:
        return
    raise AssertionError("nobody listens there")
"""
MAIN = """\


def main() -> None:
    faults = 0
    for name, check in [*globals().items()]:
        if name.startswith("use_"):
            try:
                check()
            except Exception as error:
                faults += 1
                print(name, type(error).__name__, str(error)[:300])
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    main()
"""
NOWHERE = 'base_url="http://127.0.0.1:9", max_retries=0'


class Writer:
    """Writes the code for one package that can be imported."""

    def __init__(self, name: str) -> None:
        self._package = importlib.import_module(name)
        self._name = name
        inner = importlib.import_module(f"{name}._client")
        bases = importlib.import_module(f"{name}._runtime.client")
        self._inner = inner
        self._client = next(
            kind
            for kind in vars(inner).values()
            if isinstance(kind, type)
            and issubclass(kind, bases.SyncClient)
            and kind is not bases.SyncClient
        )
        self._values = Values(self._package)
        self._takers: dict[str, str] = {}
        self._parts: list[str] = []
        self._space: dict[str, Any] = {}
        head = HEAD.format(name=name, client=self._client.__name__)
        self._head = head + CONNECT.format(name=name)
        exec(self._head, self._space)  # noqa: S102 - running it is the point

    def write(self) -> str:
        """Give the code."""
        self._write_names()
        self._write_client()
        for name in dir(self._package.models):
            if hasattr(getattr(self._package.models, name), "model_fields"):
                self._taker(f"models.{name}", "")
        for way, method, operation in self._list_methods():
            self._write_method(way, method, operation)
        takers = "".join(self._parts)
        return self._head + takers + MAIN

    # -- trying ----------------------------------------------------------------------

    def _add(self, text: str) -> bool:
        """Keep a piece of code if it runs."""
        found = [n.name for n in ast.parse(text).body if isinstance(n, ast.FunctionDef)]
        piece = compile(text, "<piece>", "exec", dont_inherit=True)
        exec(piece, self._space)  # noqa: S102 - what does not run is left out
        for name in found:
            if name.startswith("use_"):
                try:
                    self._space[name]()
                except Exception:  # noqa: BLE001 - whatever it is
                    return False
        self._parts.append(text)
        return True

    @cached_property
    def _number(self) -> Iterator[int]:
        return iter(range(1, 1_000_000))

    def _use(self, *lines: str) -> bool:
        body = "".join(f"    {line}\n" for line in lines)
        return self._add(f"\n\ndef use_{next(self._number)}() -> None:\n{body}")

    def _call(self, way: str, arguments: str, taker: str) -> bool:
        fake = f"client = Fake{self._client.__name__}().client()"
        call = f"client.{way}({arguments})"
        return self._use(fake, f"{taker}({call})" if taker else call)

    # -- the package and its client --------------------------------------------------

    def _write_names(self) -> None:
        for name in dir(self._package):
            self._use(f"assert {self._name}.{name} is not None")
        for module in ("models", "params"):
            for name in dir(getattr(self._package, module)):
                value = getattr(getattr(self._package, module), name, None)
                if not name.startswith("_"):
                    self._use(f"assert {module}.{name} is not None")
                if name.endswith("Values") and isinstance(value, type):
                    for key, constant in vars(value).items():
                        if not key.startswith("_"):
                            row = f"assert {module}.{name}.{key} == {constant!r}"
                            self._use(row)

    def _write_client(self) -> None:
        client = self._client.__name__
        for entry in inspect.signature(self._client.__init__).parameters.values():
            if entry.kind is not inspect.Parameter.KEYWORD_ONLY:
                continue
            node = ast.parse(str(entry.annotation), mode="eval").body
            values = ['"k"'] if "Secret" in str(entry.annotation) else []
            for value in values or self._values.of(node, ""):
                self._use(f"{client}({entry.name}={value})")
        prefix = self._inner._PROFILE.environment_prefix
        for alternative in self._inner._PROFILE.security:
            for argument in self._credentials(alternative):
                row = f'os.environ["{prefix}_{argument.upper()}"] = "k"'
                self._use(row, f"{client}()")

    def _credentials(self, alternative: tuple[str, ...]) -> list[str]:
        """Give the arguments of the client by which a combination is given."""
        known = inspect.signature(self._client.__init__).parameters
        found: list[str] = []
        for key in alternative:
            call = self._schemes[key]
            texts = [a.value for a in call.args if isinstance(a, ast.Constant)]
            named = [text for text in texts if isinstance(text, str) and text in known]
            # The first is enough, but for a name that goes with a password.
            is_pair = ast.unparse(call.func) in ("Basic", "Digest")
            found += named if is_pair else named[:1]
        return found

    @cached_property
    def _schemes(self) -> dict[str, ast.Call]:
        """Give the schemes in the source of the client, by their keys."""
        tree = ast.parse(inspect.getsource(self._inner))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.keyword)]
        found = next((node.value for node in calls if node.arg == "schemes"), None)
        if not isinstance(found, ast.Dict):
            return {}
        pairs = zip(found.keys, found.values, strict=True)
        return {
            ast.literal_eval(k): v for k, v in pairs if k and isinstance(v, ast.Call)
        }

    # -- methods ---------------------------------------------------------------------

    def _list_methods(self) -> Iterator[tuple[str, Any, Any]]:
        fake = self._space[f"Fake{self._client.__name__}"]()
        yield from _walk(fake.client(), "", f"{self._name}.resources")

    def _write_method(self, way: str, method: Any, operation: Any) -> None:
        signature = inspect.signature(method)
        returns = str(signature.return_annotation)
        taker = "" if returns == "None" else self._taker(returns, "")
        minimal = ""
        for arguments in self._list_calls(signature, operation):
            if self._call(way, arguments, taker):
                minimal = minimal or f"({arguments})"
        if not minimal:
            return
        arguments = minimal[1:-1]
        self._write_variants(way, arguments, taker, returns)
        for status, answer in operation.errors.items():
            if status.isdigit() and answer.type:
                self._write_error(way, arguments, status, answer.type())
        needed = operation.security
        needed = self._inner._PROFILE.security if needed is None else needed
        for alternative in needed or ((),):
            given = [f'{name}="k"' for name in self._credentials(alternative)]
            made = f"{self._client.__name__}({', '.join([*given, NOWHERE])})"
            self._use(f"connects(lambda: {made}.{way}({arguments}))")

    def _write_variants(self, way: str, given: str, taker: str, returns: str) -> None:
        """Write the raw answer, and what only type checkers see: the async twin."""
        owner, _, name = way.rpartition(".")
        raw = f"client.{owner}.with_raw_response.{name}({given})"
        fake = f"client = Fake{self._client.__name__}().client()"
        self._use(fake, f"assert {raw}.status_code < 300")
        typed = f"{raw}.typed_headers"
        self._use(fake, f"assert {typed} is not None")
        if not returns.startswith(("Page", "Stream")):
            client = f"Async{self._client.__name__}"
            number = next(self._number)
            self._parts.append(
                f"\n\nasync def seen_{number}(client: {client}) -> None:\n"
                f"    {taker}(await client.{way}({given}))\n"
                if taker
                else f"\n\nasync def seen_{number}(client: {client}) -> None:\n"
                f"    await client.{way}({given})\n"
            )

    def _write_error(self, way: str, given: str, status: str, kind: Any) -> None:
        if not (
            isinstance(kind, type) and hasattr(self._package.models, kind.__name__)
        ):
            return
        self._use(
            f"fake = Fake{self._client.__name__}()",
            f"fake.{way}.raises({status})",
            "try:",
            f"    fake.client(max_retries=0).{way}({given})",
            f"except {self._name}.APIStatusError as error:",
            f"    assert isinstance(error.body, models.{kind.__name__})",
        )

    def _list_calls(self, signature: Any, operation: Any) -> Iterator[str]:
        """Give the arguments of calls: what is required, then each of the others."""
        bodies = operation.bodies or ((operation.body,) if operation.body else ())
        for body in bodies or (None,):
            rows = dict(self._values_of(signature, operation, body))
            needed = self._needed(signature, operation, body, rows)
            chosen = f'content_type="{body.media_type}"' if operation.bodies else ""
            first = {name: rows[name][0] for name in needed}
            yield _spell(first, signature, chosen)
            yield _spell(first, signature, chosen, by_name=True)
            for name, values in rows.items():
                for value in values[:14]:
                    yield _spell({**first, name: value}, signature, chosen)
            names = [*rows]
            for name, other in zip(names, names[1:] + names[:1], strict=True):
                for value in rows[name][:14]:
                    pair = {**first, name: value, other: rows[other][0]}
                    yield _spell(pair, signature, chosen)
            for place in (0, 1, -1):
                every = {
                    name: values[place % len(values)] for name, values in rows.items()
                }
                yield _spell(every, signature, chosen)

    def _needed(
        self, signature: Any, operation: Any, body: Any, rows: dict[str, list[str]]
    ) -> list[str]:
        required = {
            entry.name
            for entry in signature.parameters.values()
            if entry.default is inspect.Parameter.empty
        }
        if body is not None and body.spread and operation.bodies:
            back = {key: name for name, key in body.renamed.items()}
            kind = body.type()
            required |= {back.get(key, key) for key in kind.__required_keys__}
        return [name for name in rows if name in required]

    def _values_of(
        self, signature: Any, operation: Any, body: Any
    ) -> Iterator[tuple[str, list[str]]]:
        """Give values of each argument, by the TypedDict that it is checked by."""
        own: dict[str, str] = {}
        if operation.parameters_type:
            own.update(read_annotations(operation.parameters_type()))
        if body is not None and body.spread:
            back = {key: name for name, key in body.renamed.items()}
            fields = read_annotations(body.type()).items()
            own.update((back.get(key, key), text) for key, text in fields)
        for name, entry in signature.parameters.items():
            if entry.kind is inspect.Parameter.VAR_KEYWORD or name == "content_type":
                continue
            text, home = own.get(name, ""), "params"
            if name == "body" and name not in own:
                text, home = str(entry.annotation), ""
            if text:
                values = self._values.of(ast.parse(text, mode="eval").body, home)
                yield name, [value for value in values if value] or ["None"]

    # -- what comes back -------------------------------------------------------------

    def _taker(self, annotation: str, home: str) -> str:
        """Give the name of a function that takes values of a type, and looks into them."""
        shown = self._values.qualify(annotation, home)
        if shown not in self._takers:
            name = f"take_{len(self._takers)}"
            self._takers[shown] = name
            lines = list(self._look(ast.parse(shown, mode="eval").body))
            body = "".join(f"    {line}\n" for line in lines or ["pass"])
            heads = ("Page", "Stream")
            text = shown if not shown.startswith(heads) else f"{self._name}.{shown}"
            self._add(f"\n\ndef {name}(value: {text}) -> None:\n{body}")
        return self._takers[shown]

    def _look(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.BinOp):
            kinds = list(self._members(node))
            tests = [test for kind in kinds for test in _test(kind)]
            if len(tests) == len(kinds) or any("str" in test for test in tests):
                yield f"assert {' or '.join(dict.fromkeys(tests))}"
            for kind in kinds:
                if isinstance(kind, ast.Attribute):
                    shown = ast.unparse(kind)
                    yield f"if isinstance(value, {shown}):"
                    yield f"    {self._taker(shown, '')}(value)"
            return
        shown = ast.unparse(node)
        for test in _test(node):
            yield f"assert {test}"
        if isinstance(node, ast.Attribute):
            meaning = self._values.alias(shown)
            if meaning:
                yield f"{self._taker(meaning, shown.partition('.')[0])}(value)"
                return
            kind = getattr(self._package.models, node.attr)
            for field, text in read_annotations(kind).items():
                if field == "__pydantic_extra__" or not field.startswith("_"):
                    taker = self._taker(text, "models")
                    yield f"{taker}(value.{field})"
        if isinstance(node, ast.Subscript):
            yield from self._look_inside(node)

    def _members(self, node: ast.expr, depth: int = 0) -> Iterator[ast.expr]:
        """Give the members of a union, those of names of types in it too."""
        if isinstance(node, ast.BinOp):
            yield from self._members(node.left, depth)
            yield from self._members(node.right, depth)
            return
        shown = ast.unparse(node)
        meaning = self._values.alias(shown)
        if meaning and depth < 3:
            inner = self._values.qualify(meaning, shown.partition(".")[0])
            yield from self._members(ast.parse(inner, mode="eval").body, depth + 1)
        else:
            yield node

    def _look_inside(self, node: ast.Subscript) -> Iterator[str]:
        head = ast.unparse(node.value)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head in ("list", "Page", "Stream"):
            yield "for item in value:"
            yield f"    {self._taker(ast.unparse(parts[0]), '')}(item)"
            yield "    break"
        elif head == "dict":
            yield "for item in value.values():"
            yield f"    {self._taker(ast.unparse(parts[1]), '')}(item)"


_PLAIN = ("str", "int", "bool", "bytes", "UUID", "date", "datetime", "time")


def _test(node: ast.expr) -> Iterator[str]:
    """Give what is true of a value at run time."""
    shown = ast.unparse(node)
    if shown == "None":
        yield "value is None"
    elif shown in (*_PLAIN, "timedelta", "Decimal"):
        yield f"isinstance(value, {shown})"
    elif shown == "float":
        yield "isinstance(value, (int, float))"
    elif shown.startswith("Literal["):
        kinds = {
            type(part.value).__name__
            for part in ast.walk(node)
            if isinstance(part, ast.Constant)
        }
        yield f"isinstance(value, ({', '.join(sorted(kinds))},))"
    elif shown.startswith(("list[", "dict[")):
        yield f"isinstance(value, {shown[:4]})"


def _spell(
    given: dict[str, str], signature: Any, chosen: str, *, by_name: bool = False
) -> str:
    parts: list[str] = []
    for name, entry in signature.parameters.items():
        if name not in given:
            continue
        positional = entry.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        shown = given[name] if positional and not by_name else f"{name}={given[name]}"
        parts.append(shown)
    return ", ".join([*parts, *filter(None, [chosen])])


def _walk(owner: Any, way: str, module: str) -> Iterator[tuple[str, Any, Any]]:
    """Give each method, the way to it, and the constant that describes it."""
    package = module.partition(".")[0]
    members = {
        name: member
        for kind in reversed(type(owner).__mro__)
        if kind.__module__.startswith((f"{package}._client", f"{package}.resources"))
        for name, member in vars(kind).items()
    }
    for name, member in members.items():
        if name.startswith("_") or name in ("copy", "with_options"):
            continue
        if isinstance(member, cached_property) and name != "webhooks":
            child = getattr(owner, name)
            inner = type(child).__module__
            yield from _walk(child, f"{way}{name}.", inner)
        elif inspect.isfunction(member) and way:
            home = importlib.import_module(module)
            yield f"{way}{name}", getattr(owner, name), getattr(
                home, f"_{name.upper()}"
            )


def main() -> None:
    """Print the code."""
    folder, name = sys.argv[1:]
    sys.path.insert(0, folder)
    sys.stdout.write(Writer(name).write())


if __name__ == "__main__":
    main()
