"""What a path says of a resource: its fixed parts, in order, and what is asked for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sdksmith.names import snake

_BRACES = re.compile(r"\{([^{}]*)\}")
_PARENTHESES = re.compile(r"\([^()]*\)")  # of OData: `/users('{id}')`
_EXTENSION = re.compile(
    r"\.(json|xml|csv|html|pdf|txt|ya?ml|php|aspx?|ashx|do)$", re.IGNORECASE
)
_VERSION = re.compile(
    r"v\d+([._-]\d+)*([._-]?(alpha|beta|rc|preview|p|a|b)\d*)*|\d{4}-\d\d(-\d\d)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+([._]\d+)*")
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_LEADING = frozenset(("api", "apis", "rest"))
_NAMESPACE = re.compile(r"[A-Z]\w*(\.[A-Z]\w*)+")  # Azure's `Microsoft.Compute`
_DOMAIN = re.compile(r"(.+?)\.[\w-]+\.(io|com|org|net|dev)")  # `batch.example.io`
_FRAGMENT = re.compile(r"[^#]*#([\w-]+)")
_LONGEST = 60  # bytes of a method's name
_REMEMBERED = 4096  # segments: they come again and again
LONGEST_STEP = 120  # bytes; a file's name may have 255


@dataclass(frozen=True)
class Step:
    """A fixed part of a path, in snake case, and the parameters that follow it."""

    name: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Route:
    """A path, read: `/v1/orgs/{org}/hooks` → orgs{org}, hooks; version v1.

    `after_version` counts the steps that come before the version; `is_call` is set for
    a path that is the name of a method: `/chat.postMessage`.
    """

    steps: tuple[Step, ...]
    version: str = ""
    after_version: int = 0
    is_call: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The fixed parts."""
        return tuple(step.name for step in self.steps)

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter: it is one of many."""
        return bool(self.steps and self.steps[-1].parameters)

    @property
    def parameters(self) -> tuple[str, ...]:
        """All parameters of the path after its first fixed part."""
        return tuple(name for step in self.steps for name in step.parameters)


def read_route(path: str) -> Route:
    """Give the steps of a path; versions and words such as `api` are none."""
    steps: list[Step] = []
    version, after_version = "", 0
    is_call = False
    for segment in re.split(r"/|(?<=[\w}]):(?=[a-z])", re.split(r"[?#]", path)[0]):
        if _NAMESPACE.fullmatch(segment):
            steps = []
        elif _is_version(segment, is_first=not steps):
            version, after_version = version or snake(segment), len(steps)
        else:
            is_call = not steps and "." in segment
            _add(steps, segment)
    fragment = _FRAGMENT.fullmatch(path)
    if fragment and steps:
        _add(steps, fragment[1])
    is_call = is_call and len(steps) > 1 and not steps[-1].parameters
    return Route(tuple(steps), version, after_version, is_call)


def _is_version(segment: str, *, is_first: bool) -> bool:
    return bool(_VERSION.fullmatch(segment)) or (
        is_first and bool(_NUMBER.fullmatch(segment))
    )


def _add(steps: list[Step], segment: str) -> None:
    names, given = _read_segment(segment, is_first=not steps)
    steps += [Step(name) for name in names]
    if given and steps:
        last = steps.pop()
        steps.append(Step(last.name, (*last.parameters, *given)))


@lru_cache(_REMEMBERED)
def _read_segment(
    segment: str, *, is_first: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the names in a segment, and its parameters."""
    given = tuple(name for name in _BRACES.findall(segment) if name)
    fixed = _PARENTHESES.sub("", _BRACES.sub("", segment))
    names = _names(_EXTENSION.sub("", fixed), is_first=is_first)
    return tuple(names), given


def _names(fixed: str, *, is_first: bool) -> list[str]:
    """Give the names in a segment: of `/chat.postMessage` two, of others one.

    A qualified name inside of a path is one name: `/me/com.example.accept`.
    """
    if domain := _DOMAIN.fullmatch(fixed):
        return [_step(domain[1])]
    parts = [_step(part) for part in fixed.split(".") if snake(part)]
    if is_first and parts[:1] and parts[0] in _LEADING:
        return []
    return parts if is_first else parts[-1:]


def _step(text: str) -> str:
    return clip(snake(text), LONGEST_STEP)


def clip(name: str, most: int = _LONGEST) -> str:
    """Give a name of at most so many bytes, cut between two words."""
    if len(name) * 4 <= most or len(name.encode()) <= most:
        return name
    cut = name.encode()[: most + 1].decode(errors="ignore")
    return cut.rpartition("_")[0] or cut[: most // 4]


def is_date(version: str) -> bool:
    """Say whether a version is a date, `2015_03_31`: such are mixed in one API."""
    return bool(_DATE.fullmatch(version.replace("_", "-")))


def common_prefix(counts: Mapping[str, int], total: int) -> str:
    """Give the first step that nine of ten paths share, if any."""
    most = max(counts, key=lambda name: (counts[name], name), default="")
    return most if most and counts[most] * 10 >= total * 9 else ""
