"""What is emitted has black's form, and black is asked only where it may not have it."""

from __future__ import annotations

import textwrap
from random import Random

import black
import pytest
from black.mode import TargetVersion

from sdksmith.python import layout

MODE = black.Mode(target_versions={TargetVersion.PY311})
LONG = "a_name_that_is_rather_long"

STABLE = '''
"""What a module says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models

__all__: list[str] = [
    "Pet",
]
_GET: Operation[models.Pet] = Operation(
    id="get",
    parameters=(Parameter("id", "id", "path"),),
)


class Pets(Resource):
    """The `pets` operations.

    - They are many.
    """

    name: str = "x"
    """A name."""
    age: int | None = None

    @overload
    def get(
        self,
        id: str,
    ) -> models.Pet: ...

    async def get(
        self,
        id: str,
        *,
        kind: Literal["cat", "dog"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """Give a pet."""
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """A pet."""

    name: Required[Annotated[str, Field(max_length=3)]]


if TYPE_CHECKING:
    Kind: TypeAlias = str
else:
    Kind = TypeAliasType("Kind", str)


def __dir__() -> list[str]:
    return __all__
'''.lstrip()

OTHER = {
    "single quotes": "x = {'a': 'b'}\n",
    "both quotes": """x = ['it\\'s', "it's", 'say "no"', 'it\\'s "so"']\n""",
    "escapes": 'x = ["\\n", "\\"", "\\xAB", "\\uABCD", \'\\\'\', "\\\\"]\n',
    "prefixes": "x = [b'a', f'{x}', R'a']\n",
    "a long line": f"x = call({LONG}, {LONG}, {LONG}, {LONG})\n",
    "a long line inside": f"class A:\n    x: Mapping[{LONG}, {LONG} | {LONG} | int]\n",
    "a long head": f"def f(\n    self,\n) -> Mapping[{LONG}, {LONG} | {LONG} | int]:\n"
    "    pass\n",
    "a long class": f"class A({LONG}, {LONG}, {LONG}, {LONG}):\n    x = 1\n",
    "a long condition": f"def f():\n    if {LONG} and {LONG} and {LONG} and {LONG}:\n"
    "        yield 1\n",
    "a long decorator": f"@call({LONG}, {LONG}, {LONG}, {LONG})\nclass A:\n    x = 1\n",
    "a long parameter": f"class A:\n    def f(\n        self,\n        x: Literal['{LONG}'"
    f", '{LONG}', '{LONG}'] | Omit = omit,\n        **options: int,\n    ) -> int:\n"
    "        pass\n",
    "a long entry": f"x = call(\n    first=1,\n    second=call({LONG}, {LONG}, {LONG}),\n)\n",
    "rows of a dict": f"x = {{\n    'a': 'b',\n    'c': ('{LONG} ' '{LONG} ' '{LONG}'),\n"
    f"    **call({LONG}, {LONG}, {LONG}, a=1, b={LONG}),\n}}\n",
    "quotes in entries": """x = call(\n    'it\\'s "so"', 'b',\n    [b'a', 'c'],\n)\n""",
    "quotes in a comment": "x = 1 # it's 'a'\ny = call(\n    1, # it's 'a'\n)\n",
    "long imports": f"from .a import {LONG}, {LONG} as b, c, {LONG}\n"
    f"from {LONG}.{LONG}.{LONG} import {LONG}\n",
    "a long import of a star": f"from {LONG}.{LONG}.{LONG}.{LONG} import *\n",
    "long assignments": f"x = {{'a': call({LONG}), 'b': call({LONG}), 'c': {LONG}}}\n"
    f"y = call({LONG}.{LONG}.{LONG}, {LONG})\n"
    f"z = call({LONG}, {LONG}.{LONG}.{LONG}, {LONG})\n"
    f"w = {LONG}.{LONG}.{LONG}.call({LONG}.{LONG})\n"
    f"v = [{LONG}, {LONG}, {LONG}, {LONG}]\nu = ({LONG}, {LONG}, {LONG}, {LONG})\n"
    f"t = {LONG} | {LONG} | {LONG} | call({LONG})\ns = call('{LONG * 4}')\n"
    f"r = {LONG}[{LONG}, {LONG}, {LONG}]\nq = [call({LONG}.{LONG}.{LONG})]\n",
    "long assignments to long names": f"{LONG}_{LONG}_{LONG} = call({LONG})\n"
    f"{LONG}_{LONG}_{LONG}_{LONG} = call({LONG})\n{LONG}_{LONG}_{LONG} = [{LONG}, 1]\n"
    f"{LONG}_{LONG}_{LONG}_{LONG} = [{LONG}, 1]\n{LONG * 4} = call()\n",
    "long entries": f"x = call(\n    a={{'a': call('b', lambda: {LONG}.{LONG})}},\n"
    f"    b=({LONG}, {LONG}, {LONG}),\n    c=({LONG}('a', 'b', {LONG}, {LONG}),),\n"
    f"    d={{'a': call({LONG}, {LONG}, {LONG}), 'b': call({LONG}, {LONG})}},\n"
    f"    e=call({LONG}, {LONG}, {LONG}, {LONG}),\n    f=({LONG} | {LONG} | {LONG} | x),\n"
    f"    g=call(lambda: {LONG} | {LONG} | {LONG}, {LONG}),\n    h=call({LONG * 4}),\n"
    f"    i=call(lambda a, b: {LONG}, {LONG}, {LONG}, {LONG}),\n    j='{LONG * 4}',\n"
    f"    k=({LONG}, {LONG}, {LONG}, {LONG},),\n    l=call({LONG}, {LONG}, {LONG}, b,),\n"
    f"    m=[{LONG}.{LONG}.{LONG}.{LONG},],\n    n=[call({LONG}, {LONG}, {LONG})],\n"
    f"    o=call(call(call({LONG}, {LONG}, {LONG}, {LONG}))),\n    p={LONG}({LONG})({LONG}"
    f", {LONG}),\n    q=call(*{LONG}, **{LONG}, {LONG}={LONG}),\n    r=call(a={LONG}, b={LONG}"
    f", c='{LONG}, {LONG}'),\n    s=({LONG * 4}),\n    t=[({LONG}, {LONG}, {LONG}), 1],\n"
    f"    u={{'a': {LONG}.{LONG}.{LONG}.{LONG}}},\n    v={{{LONG}: 1, 'b': {LONG}, 'c': 1}},\n"
    f"    w={{'a': 'b', 'c': ['d', 'e', (1,)], 'f': '{LONG}', 'g': '{LONG}'}},\n)\n",
    "commas": "x = (1,)\ny = (1, 2,)\nz = [1,]\nw = call((1,), (2,))\nv = {1: 2,}\n",
    "a tuple in a call": 'x = call(\n    rows=(("a", 1), ("b", 2),),\n)\n',
    "tuples": "x = (a, b)\ny = ((a,), (b, c), ())\nz = call((a, b), k=(a,), m=())\n"
    "def f():\n    return (a, b)\nw = (a)\nv = call((a), b=(c))\nu = call(a,)\n"
    "for t in (a, b):\n    del (a, b)\ns = {1: (a, b), 2: (c)}\nr = a if (b, c) else (d,)\n",
    "parts of strings": """x = f"{a!r} {b['c']}"\ny = call(f"{a}", F"{b}", f'{c}')\n"""
    """z = f'{d["e"]}'\nw = f"{a:>{b}} {{"\nv = f"{a}" "b"\n""",
    "entries that share a line": "x = call(\n    1, 2,\n)\n",
    "no last comma": "x = call(\n    1,\n    2\n)\n",
    "an index": "x: Literal[\n    'a',\n]\n",
    "parentheses": "x = (1)\nif (x):\n    y = [(1)]\nz = not (x)\nw = call((x))\n",
    "blank space": "x = call( 1,2 )\ny = {1 : 2}\nz = x[1:2]\n",
    "numbers": "x = [0XAB, 1E5, 1e+16, 1_0, 1., .5, 10J, v2_x]\n",
    "powers": "x = [a ** b, -1 ** 2, call(**a)]\n",
    "comments": "x = 1 # one\n# two\n#three\ny = 1\n\n\n\n# four\ndef f():\n    pass\n",
    "a comment inside": "class A:\n    # one\n    x = 1\n",
    "a comment at the end": "x = 1\n# one\n",
    "two statements in a line": "x = 1; y = 2\n",
    "loops": "for x in y:\n    pass\nwith x:\n    pass\n",
    "elif": "if x:\n    y = 1\nelif z:\n    y = 2\n",
    "a function in a branch": "if x:\n    def f(): ...\nelse:\n    g = 1\n",
    "a body in the head's line": "class A: x = 1\ndef f(): return 1\nif x: y = 1\n",
    "wide characters": f"x = call('{'語' * 30}', {LONG})\ny = 'ä'\n",
    "nothing": "",
    "no line break at the end": "x = 1",
    "blank lines": "import a\nx = 1\n\n\n\n\ny = 2\nclass A:\n\n    x = 1\n    def f(self):\n"
    "        pass\n    y = 1\n    def g(self):\n\n        pass\nz = 3\n",
    "blank lines in a class": 'class A:\n    """A."""\n    x = 1\nclass B:\n\n    """B."""\n'
    '\n\n    """Text."""\n\n\n    y = 1\n',
    "blank lines at a module's docstring": '"""A."""\nx = 1\n',
    "blank lines after imports": "def f():\n    import a\n    x = 1\n",
    "no blank lines": '"""A."""\nfrom a import b\nclass A:\n    """A."""\n    @c\n'
    "    def f(self): ...\n    @c\n    def g(self): ...\n    def h(self): pass\n",
    "docstrings": 'class A:\n    """ A. """\n    def f(self):\n        """A.\n\n'
    '          B.\n        """\n    def g(self):\n        """A\\\\"""\n    def h(self):\n'
    "        \"\"\"A.   \n\tB.\n\n        \"\"\"\n    def i(self):\n        '''A.'''\n",
    "a docstring without a last line": 'def f():\n    """A.\n\n    B."""\n',
    "a docstring that ends in a quote": 'def f():\n    """Say \\"no\\""""\n',
    "an odd text": "class A:\n    x = 1\n    '''A.'''\n    y = 1\n    'B'\n",
    "a text in a branch": 'if x:\n    """ A. """\n',
}

# Forms of long annotations that are emitted often: black is not asked about them.
ANNOTATED = f"""
class {"A" * 40}({"B" * 40}, total=False):
    a: Twin[{"C" * 40}, "{"D" * 40}"]
    b: models.{"E" * 75}
    c: Annotated[{"F" * 30} | {"G" * 30} | None, Field(alias="x")] = None
    d: {"H" * 70} | None = None
    e: Twin[{"I" * 40}, "{"J" * 40}"] | Literal[""]

    list = call({"K" * 40}, lambda: models.{"L" * 40})

    def m(self) -> {"M" * 70}:
        pass

    def f(
        self,
        x: params.{"N" * 40} | models.{"O" * 40} | Omit = omit,
        y: Literal["{"U" * 40}", "{"V" * 40}"] = "{"U" * 40}",
    ) -> Page[models.{"P" * 40}, models.{"Q" * 40}]:
        return {"R" * 40}({"S" * 40})


_NAMES = {{
    "a": ("{"W" * 60} " "{"X" * 60}"),
}}
_LIST: Operation[models.{"T" * 55}] = Operation(
    id="list",
)
_LIST_ALL: Operation[models.{"T" * 80}] = Operation(
    id="list",
)
"""


class Annotations:
    """Random annotations of the kinds that are emitted, some of them long."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def name(self) -> str:
        name = "N" * self._random.choice((1, 4, 9, 20, 30, 45, 60, 77, 90))
        return f"models.{name}" if self._random.random() < 0.3 else name

    def annotation(self, depth: int = 3) -> str:
        """Give a name, a union, or a type with arguments."""
        kind = self._random.choice(("name", "name", "union", "many", "one", "twin"))
        if not depth or kind == "name":
            return self.name()
        parts = [
            self.annotation(depth - 1) for _ in range(self._random.choice((2, 2, 3)))
        ]
        strings = ", ".join(f'"{self.name()}"' for _ in parts)
        return {
            "union": " | ".join(parts),
            "many": f"Mapping[{', '.join(parts)}]",
            "one": f"Sequence[{parts[0]}]",
            "twin": self._random.choice(
                (
                    f"Twin[{parts[0]}, {strings}]",
                    f"Literal[{strings}]",
                    f'Annotated[{parts[0]}, Field(alias="{self.name()}")]',
                )
            ),
        }[kind]

    def statement(self) -> str:
        """Give a statement, or the head of a class or a function."""
        first, second = self.annotation(), self.annotation()
        value = self._random.choice(("", " = None"))
        default = self._random.choice(("", " = omit", f' = "{self.name()}"'))
        number = self._random.choice((2, 3, 5))
        strings = " ".join(f'"{self.name()} "' for _ in range(number))
        base = self.name()
        return self._random.choice(
            (
                f"x: {first}{value}\n",
                f"Name: TypeAlias = {first}\n",
                f"{self.name().removeprefix('models.')}: TypeAlias = {first}\n",
                f"class A:\n    {base.removeprefix('models.')}: {first}{value}\n",
                f"class A({base}, total=False):\n    x = 1\n",
                f"class A({base}):\n    x = 1\n",
                f"def f(self) -> {base}:\n    pass\n",
                f"class A:\n    async def f(self) -> {first}:\n        pass\n",
                (
                    f"class A:\n    def f(\n        self,\n        x: {first}{default},\n"
                    f"    ) -> {second}:\n        pass\n"
                ),
                f"def f():\n    return {base}({self.name()}, {self.name()})\n",
                f"x = {base}({self.name()}, lambda: {self.name()})\n",
                f'x = {{\n    "{base}": ({strings}),\n    "y": "z",\n}}\n',
                (
                    f"_{base.removeprefix('models.')}: Operation[{self.name()}] = Call(\n"
                    f"    a={self.name()},\n    b=({self.name()}, {self.name()}),\n)\n"
                ),
            )
        )


class Calls:
    """Random values of the kinds that are emitted, in statements that are emitted."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def name(self) -> str:
        name = "n" * self._random.choice((1, 4, 9, 20, 30, 45, 70, 90))
        return f"{name}.{name}" if self._random.random() < 0.2 else name

    def string(self) -> str:
        mark = self._random.choice("'\"")
        return f"{mark}{self.name()}{self._random.choice(('', '', chr(92) * 2 + 'S+', chr(92) * 2 + 'u00e9', chr(92) + 'n'))}{mark}"

    def value(self, depth: int = 3) -> str:
        """Give a value without line breaks."""
        choose = self._random.choice
        if not depth or self._random.random() < 0.4:
            return choose((self.name, self.string))()
        values = [self.value(depth - 1) for _ in range(choose((1, 2, 2, 3)))]
        rows = ", ".join(f"{self.string()}: {value}" for value in values)
        inside = ", ".join(values)
        return choose(
            (
                f"{self.name()}({inside})",
                f"{self.name()}({inside}, k={values[0]})",
                f"{self.name()}(*{values[0]})" if values[0][0].isalpha() else "1",
                f"{self.name()}(lambda: {self.name()})",
                f"[{inside}]",
                f"({inside},)",
                f"({inside}, ())",
                f"{{{rows}}}",
                f"({self.string()} {self.string()} {self.string()})",
                f'f"{{{self.name()}!r}} {self.name()}"',
            )
        )

    def statement(self) -> str:
        """Give a statement."""
        value, call = self.value(), f"{self.name()}({self.value()}, {self.value()})"
        row = f"    k={self.value()},\n    {self.string()},\n"
        return self._random.choice(
            (
                f"x = {value}\n",
                f"x = {call}\n",
                f"async def f():\n    x = await {call}\n    return {value}\n",
                f"x = fake.client().{call}\n",
                f"def f():\n    super().{call}\n",
                f"x = call(\n{row.replace('k=', '')})\n".replace("k=", ""),
                f"x = {{\n    {self.string()}: {value},\n    'b': {self.value()},\n}}\n",
                f"async def f():\n    async for item in {call}:\n        print(item)\n",
                f"async def f():\n    async with await {call} as stream:\n        pass\n",
                f"for item in {call}:\n    print(item)\n",
                f"with {call} as stream:\n    for value in stream:\n        print(value)\n",
            )
        )


def of_black(source: str) -> str:
    """What black alone makes of a source."""
    return black.format_str(source, mode=MODE)


def refuse(*_: object, **__: object) -> str:
    """Stand in for black."""
    raise AssertionError("black was asked")


def test_stable_source_needs_no_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is emitted most stays as it is, and black is not asked about it."""
    assert STABLE == of_black(STABLE)
    monkeypatch.setattr("black.format_str", refuse)
    assert STABLE == layout.format_python(STABLE)


def test_long_annotations_need_no_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long annotations, heads and calls get black's form without black."""
    expected = of_black(ANNOTATED)
    assert expected != ANNOTATED
    monkeypatch.setattr("black.format_str", refuse)
    assert expected == layout.format_python(ANNOTATED)


@pytest.mark.parametrize("seed", range(20))
def test_any_annotation_has_the_form_of_black(seed: int) -> None:
    """Annotations of any depth and length get the form that black gives them."""
    made = Annotations(seed)
    for _ in range(40):
        source = made.statement()
        assert of_black(source) == layout.format_python(source)


@pytest.mark.parametrize("seed", range(20))
def test_any_call_has_the_form_of_black(seed: int) -> None:
    """Calls and values of any depth and length get the form that black gives them."""
    made = Calls(seed)
    for _ in range(40):
        source = made.statement()
        assert of_black(source) == layout.format_python(source)


@pytest.mark.parametrize("source", OTHER.values(), ids=OTHER)
def test_form_is_that_of_black(source: str) -> None:
    """Whatever else comes gets the form that black gives it."""
    assert of_black(source) == layout.format_python(source)


@pytest.mark.parametrize("source", OTHER.values(), ids=OTHER)
def test_form_in_the_midst_of_others(source: str) -> None:
    """It gets the same form between other statements, in a class and in a branch."""
    for before, indent in (
        ("a = 1\n", ""),
        ("class Z:\n", "    "),
        ("if x:\n", "    "),
    ):
        inside = textwrap.indent(f"b = 'c'\n{source}", indent)
        whole = f"{before}{inside}\nd = 'e'\n"
        assert of_black(whole) == layout.format_python(whole)
