"""Where things stand in TOML, beside what `tomllib` reads there."""

import random
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from sdksmith.toml_places import Steps, find_end, find_places

TEXT = '''\
# a comment with [brackets] and = signs
title = "x"
a . "b c".'d' = """
e = 1 \\"""" # after it
[table . "quoted.key"]  # here
in = { one = 1, two.deep = [ 1, # one
  [ "]", '}' ], { three = 3 } ] }
[[sdk]]
name = 1979-05-27 07:32:00
[sdk.package]
x = \'\'\'
'quoted' \'\'\'\'
[[sdk]]
list = [
    { tag = "a" },  # [[not]]
    { tag = "b" },
]
[[sdk.inner]]
y = 1
'''
EXPECTED = {
    ("title",): (2, 1),
    ("a",): (3, 1),
    ("a", "b c"): (3, 5),
    ("a", "b c", "d"): (3, 11),
    ("table",): (5, 2),
    ("table", "quoted.key"): (5, 10),
    ("table", "quoted.key", "in"): (6, 1),
    ("table", "quoted.key", "in", "one"): (6, 8),
    ("table", "quoted.key", "in", "two"): (6, 17),
    ("table", "quoted.key", "in", "two", "deep"): (6, 21),
    ("table", "quoted.key", "in", "two", "deep", 0): (6, 30),
    ("table", "quoted.key", "in", "two", "deep", 1): (7, 3),
    ("table", "quoted.key", "in", "two", "deep", 1, 0): (7, 5),
    ("table", "quoted.key", "in", "two", "deep", 1, 1): (7, 10),
    ("table", "quoted.key", "in", "two", "deep", 2): (7, 17),
    ("table", "quoted.key", "in", "two", "deep", 2, "three"): (7, 19),
    ("sdk",): (8, 3),
    ("sdk", 0): (8, 3),
    ("sdk", 0, "name"): (9, 1),
    ("sdk", 0, "package"): (10, 6),
    ("sdk", 0, "package", "x"): (11, 1),
    ("sdk", 1): (13, 3),
    ("sdk", 1, "list"): (14, 1),
    ("sdk", 1, "list", 0): (15, 5),
    ("sdk", 1, "list", 0, "tag"): (15, 7),
    ("sdk", 1, "list", 1): (16, 5),
    ("sdk", 1, "list", 1, "tag"): (16, 7),
    ("sdk", 1, "inner"): (18, 7),
    ("sdk", 1, "inner", 0): (18, 7),
    ("sdk", 1, "inner", 0, "y"): (19, 1),
}
SEEDS = range(60)


def test_every_form_has_its_place() -> None:
    """Dotted and quoted keys, tables, arrays of tables, inline tables, lists."""
    found = {
        steps: (TEXT.count("\n", 0, at) + 1, at - TEXT.rfind("\n", 0, at))
        for steps, at in find_places(TEXT).items()
    }
    assert EXPECTED == found


def ways(content: Any, start: Steps = ()) -> Iterator[Steps]:
    """Give the way to everything in what TOML says."""
    if start:
        yield start
    if isinstance(content, dict):
        for name, value in content.items():
            yield from ways(value, (*start, name))
    elif isinstance(content, list):
        for number, value in enumerate(content):
            yield from ways(value, (*start, number))


class Writer:
    """Writes random TOML, in which each number is another one."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.number = 0

    def key(self) -> str:
        """A key that no other is, bare or quoted."""
        self.number += 1
        plain = f"k{self.number}"
        odd = self.chance.choice([".", " ", "#", "=", "]", "é"])
        escaped = f'"{plain}{odd}\\"\\\\"'
        return self.chance.choice(
            [plain, f'"{plain}{odd}"', f"'{plain}{odd}'", escaped]
        )

    def value(self, depth: int = 0) -> str:
        """A value on one or several lines."""
        self.number += 1
        kinds = ["number", "text", "long", "raw"]
        kinds += ["list", "table"] if depth < 3 else []
        kind = self.chance.choice(kinds)
        if kind == "list":
            gap = self.chance.choice(["", " ", "\n  # ] , \n"])
            parts = [self.value(depth + 1) for _ in range(self.chance.randrange(4))]
            end = "," if parts and self.chance.random() < 0.5 else ""
            return f"[{gap}{f'{gap},{gap}'.join(parts)}{end}{gap}]"
        if kind == "table":
            pairs = [
                f"{self.key()} = {self.value(depth + 1)}"
                for _ in range(self.chance.randrange(3))
            ]
            return "{ " + ", ".join(pairs) + " }"
        ends = self.chance.choice(["", '"', '""'])
        return {
            "number": str(self.number),
            "text": f'"{self.number}\\" [x]"',
            "long": f'"""\n{self.number} = "\\"\n#{ends}"""',
            "raw": f"'''{self.number}\n[a]''{ends.replace(chr(34), '')}'''",
        }[kind]

    def lines(self) -> Iterator[str]:
        """Lines of a whole text."""
        yield from self.pairs()
        for _ in range(self.chance.randrange(4)):
            name = self.key()
            if self.chance.random() < 0.5:
                yield f"[{name}]"
                yield from self.pairs()
                continue
            for _ in range(self.chance.randrange(1, 4)):
                yield f"[[ {name} ]] # one"
                yield from self.pairs()
                yield f"[{name}.{self.key()}]"
                yield from self.pairs()

    def pairs(self) -> Iterator[str]:
        """Keys and values of one table."""
        for _ in range(self.chance.randrange(4)):
            names = " . ".join(self.key() for _ in range(self.chance.randrange(1, 3)))
            yield f"{names} = {self.value()}"
            yield self.chance.choice(["", "# [a] = 'b", "\t"])


@pytest.mark.parametrize("seed", SEEDS)
def test_places_are_of_what_is_read(seed: int) -> None:
    """All that `tomllib` reads has a place, nothing else, and stands there."""
    text = "\n".join(Writer(seed).lines()) + "\n"
    content = tomllib.loads(text)
    places = find_places(text)
    assert set(ways(content)) == set(places)
    for steps, at in places.items():
        assert not text[at].isspace()
        name = steps[-1]
        if isinstance(name, str):
            ends = [end for end in range(at + 1, len(text)) if text[end] in " .]="]
            keys = (text[at:end] for end in ends)
            assert any(is_key(key, name) for key in keys), (steps, text[at : at + 20])
            assert is_key(text[at : find_end(text, at, name)], name)
        elif not text.startswith("[", at - 1) and not text.startswith("[ ", at - 2):
            value: Any = content
            for step in steps:
                value = value[step]
            assert is_value(text[at:], value)


def is_key(source: str, name: str) -> bool:
    """Say whether a text is a key of this name, and no other text."""
    try:
        return [name] == list(tomllib.loads(f"{source} = 1"))
    except tomllib.TOMLDecodeError:
        return False


def is_value(source: str, value: Any) -> bool:
    """Say whether a text begins with a value."""
    for end in range(1, len(source) + 1):
        try:
            found = tomllib.loads(f"a = {source[:end]}\n")["a"]
        except tomllib.TOMLDecodeError:
            continue
        if found == value:
            return True
    return False
