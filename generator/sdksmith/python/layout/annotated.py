"""How black breaks a field or a parameter whose annotation makes its line too long.

A union goes into parentheses, on one line if it fits there, and with a line for each of
its types if it does not. Anything else is broken at its own brackets. Inside of brackets
the same is done without parentheses.
"""

import re
from collections.abc import Iterator

from sdksmith.python.layout.lines import (
    CLOSE,
    OPEN,
    WIDTH,
    is_stable_text,
    split_outside,
    without,
)

_NAMED = re.compile(
    r"""(?P<name>\w+):[ ](?P<annotation>.+?)(?P<value>[ ]=[ ](?:[\w.]+|"[^"\\]*"))?,?""",
    re.VERBOSE,
)
_ALIAS = re.compile(r"(?P<head>\w+: TypeAlias = )(?P<type>.+)")
# A type with arguments, or a call: `Literal[...]`, `Field(...)`. Strings are `_`.
_BRACKETED = re.compile(r"[\w.]+[(\[].*[)\]]")
_NAME = re.compile(r"[\w.]+")
_HEAD = re.compile(r"((?:class|def|async def) \w+)\((.+?)\)((?: -> [\w.]+)?:)")
_CONSTANT = re.compile(r"(?P<before>\w+: \w+\[)(?P<inner>[\w.]+)\] = (?P<call>\w+\()")


def break_annotated(text: str, depth: int) -> list[str] | None:
    """Give the lines into which black breaks `name: annotation = value`.

    Args:
        text: without its indentation; that of a parameter ends in a comma.

    Returns:
        Nothing if black has to be asked.
    """
    found = _NAMED.fullmatch(text)
    if not (found and is_stable_text(text)):
        return None
    name, annotation, value = found["name"], found["annotation"], found["value"] or ""
    tail = "," if text.endswith(",") else ""
    head = f"{name}: {annotation}"
    if " = " in without(annotation) or (value.endswith('"') and not tail):
        return None
    if value and not tail and _fits(f"{head} = (", depth):
        return [f"{head} = (", f"    {value.removeprefix(' = ')}", ")"]
    if len(_operands(annotation)) > 1:
        made = _inside(annotation, "", depth + 1)
        return made and [f"{name}: (", *_indent(made), f"){value}{tail}"]
    if _BRACKETED.fullmatch(without(annotation)):
        made = _break(annotation, f"{value}{tail}", depth, before=f"{name}: ")
        return made and [f"{name}: {made[0]}", *made[1:]]
    if value or tail or not _NAME.fullmatch(annotation) or annotation.count(".") > 1:
        return None
    if "." in annotation or _fits(annotation, depth + 1):
        return [f"{name}: (", f"    {annotation}", ")"]
    return [text]


def break_alias(text: str, depth: int) -> list[str] | None:
    """Give the lines of `Name: TypeAlias = Literal["a", "b"] | str`."""
    found = _ALIAS.fullmatch(text)
    if not (found and is_stable_text(text) and _fits(f"{found['head']}(", depth)):
        return None
    head, kind = found.groups()
    if _BRACKETED.fullmatch(without(kind)) and len(_operands(kind)) == 1:
        made = _break(kind, "", depth, before=head)
        return made and [f"{head}{made[0]}", *made[1:]]
    made = _inside(kind, "", depth + 1)
    return made and [f"{head}(", *_indent(made), ")"]


def break_head(text: str, depth: int) -> list[str] | None:
    """Give the lines of the head of a class or of a function without parameters."""
    found = _HEAD.fullmatch(text)
    if not (found and is_stable_text(text)):
        return None
    head, arguments, tail = found.groups()
    if text.startswith("class "):
        fit = _fits(arguments, depth + 1) or bool(_NAME.fullmatch(arguments))
        return [f"{head}(", f"    {arguments}", f"){tail}"] if fit else None
    end = break_return(f"){tail}", depth) if arguments == "self" else None
    return end and [f"{head}(", "    self,", *end]


def break_return(text: str, depth: int) -> list[str] | None:
    """Give the lines of the end of a function's head, `) -> Page[Pet, str]:`."""
    before, arrow, returned = text.removesuffix(":").partition(" -> ")
    if before != ")" or not arrow or not is_stable_text(text):
        return None
    if _fits(text, depth):
        return [text]
    if _NAME.fullmatch(returned) and _fits(returned, depth + 1):
        return [") -> (", f"    {returned}", "):"]
    if not _BRACKETED.fullmatch(without(returned)) or len(_operands(returned)) > 1:
        return None
    made = _break(returned, ":", depth, before=") -> ")
    return made and [f") -> {made[0]}", *made[1:]]


def break_constant(text: str, depth: int) -> list[str] | None:
    """Give the lines of what opens a call, `_LIST: Operation[Pet] = Operation(`."""
    found = _CONSTANT.fullmatch(text)
    if not (found and is_stable_text(text) and _fits(found["before"], depth)):
        return None
    return [found["before"], f"    {found['inner']}", f"] = {found['call']}"]


def wrap_constant(line: str, depth: int) -> tuple[str, str] | None:
    """Give the lines of what opens a call, where black puts it into parentheses.

    It does so where the line is too long, and long enough without the call.
    """
    indent = "    " * depth
    found = _CONSTANT.fullmatch(line.removeprefix(indent))
    if len(line) <= WIDTH or not (found and is_stable_text(line)):
        return None
    opened = f"{indent}{found['before']}{found['inner']}] = ("
    return (opened, f"{indent}    {found['call']}") if len(opened) <= WIDTH else None


def _fits(text: str, depth: int) -> bool:
    return len(text) + 4 * depth <= WIDTH


def _indent(lines: list[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def _inside(text: str, tail: str, depth: int, before: str = "") -> list[str] | None:
    """Give the lines of what stands in brackets, alone on its line.

    Args:
        tail: what stands behind it.
        before: what is put before its first line later.
    """
    if _fits(f"{before}{text}{tail}", depth):
        return [f"{text}{tail}"]
    operands = _operands(text)
    if len(operands) > 1:
        return _union(operands, tail, depth)
    if not _BRACKETED.fullmatch(without(text)):
        return [f"{text}{tail}"] if _NAME.fullmatch(without(text)) else None
    return _break(text, tail, depth, before=before)


def _union(operands: list[str], tail: str, depth: int) -> list[str] | None:
    lines: list[str] = []
    for number, operand in enumerate(operands):
        before = "| " if number else ""
        is_last = number == len(operands) - 1
        made = _inside(operand, tail if is_last else "", depth, before)
        if made is None:
            return None
        lines += [f"{before}{made[0]}", *made[1:]]
    return lines


def _break(text: str, tail: str, depth: int, *, before: str) -> list[str] | None:
    """Give the lines of a type with arguments or a call, broken at its brackets."""
    start = min(index for index in map(text.find, "[(") if index >= 0)
    head, end = text[: start + 1], text[-1]
    if not _fits(f"{before}{head}", depth) or CLOSE.index(end) != OPEN.index(head[-1]):
        return None
    entries = split_outside(text[start + 1 : -1], ", ")
    line = ", ".join(entries)
    if _fits(line, depth + 1):
        return [head, f"    {line}", f"{end}{tail}"]
    if len(entries) == 1:
        made = _inside(line, "", depth + 1)
        return made and [head, *_indent(made), f"{end}{tail}"]
    lines: list[str] = []
    for entry in entries:
        made = _inside(entry, ",", depth + 1)
        if made is None:
            return None
        lines += made
    return [head, *_indent(lines), f"{end}{tail}"]


def _operands(text: str) -> list[str]:
    return split_outside(text, " | ")
