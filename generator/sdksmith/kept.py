"""What the last run made of a content, given again where this one meets that content.

A step that takes long says what it makes something of, and how to make it. Where nothing
is kept, as with `--no-cache`, it is made each time. `keeping.py` knows the files.

    find, keep      of a text
    recall_each     of several texts: those that are new are made together
    recall_shaped   of the shape of the run, see `Kept.shape`
"""

from __future__ import annotations

import hashlib
import io
import pickle
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any, TypeVar, cast

T = TypeVar("T")
_FEW = 20


class Kept:
    """Values by what they were made of: those of the last run, and those of this one.

    Attributes:
        shape: a hash of all that this run is made of, but for the words of operations,
            of which only docstrings are made; "" where nothing shall be kept by it.
        knew_the_shape: whether a value was found that was made of that.
    """

    def __init__(self, before: Mapping[str, bytes]) -> None:
        self.shape = ""
        self._before = before
        self._values: dict[str, object] = {}
        self.knew_the_shape = False

    def find(self, kind: str, content: str) -> object:
        """Give the value that was made of a content, None if there is none."""
        key = _key(kind, content)
        if key not in self._values and key in self._before:
            self._values[key] = unpack(self._before[key])
        return self._values.get(key)

    def keep(self, kind: str, content: str, value: object) -> None:
        """Keep a value, which nobody may change from now on."""
        self._values[_key(kind, content)] = value

    def find_shaped(self, kind: str, *more: str) -> object:
        """Give the value that was made of the shape, and of the texts in `more`."""
        if not self.shape:
            return None
        found = self.find(kind, "\0".join([self.shape, *more]))
        self.knew_the_shape |= found is not None
        return found

    def keep_shaped(self, kind: str, value: object, *more: str) -> None:
        """Keep a value that is made of the shape, and of the texts in `more`."""
        self.keep(kind, "\0".join([self.shape, *more]), value)

    @property
    def is_worth_writing(self) -> bool:
        """Say whether the next run would gain by the values that this one has made.

        A few modules of a known shape are made sooner than all is written.
        """
        made = self._values.keys() - self._before.keys()
        return len(made) > (_FEW if self.knew_the_shape else 0)

    def packed(self, most: int) -> dict[str, bytes]:
        """Give what the next run gets: what was made or asked for, no more.

        A run that knew the shape did not ask for all: what it was made of is left.

        Args:
            most: so many bytes; nothing is given where it would be more.
        """
        packed = {
            key: data
            for key, data in self._before.items()
            if key in self._values or self.knew_the_shape
        }
        left = most - sum(map(len, packed.values()))
        for key in self._values.keys() - packed.keys():
            # Types may be nested deeper than can be packed: those are made each time.
            with suppress(RecursionError):
                packed[key] = pack(self._values[key])
                left -= len(packed[key])
            if left < 0:
                return {}
        return packed


_kept: ContextVar[Kept | None] = ContextVar("kept", default=None)


@contextmanager
def use(kept: Kept) -> Generator[None]:
    """Let the steps of what runs inside keep their values there."""
    token = _kept.set(kept)
    try:
        yield
    finally:
        _kept.reset(token)


def current() -> Kept | None:
    """Give where values are kept, None where they are not."""
    return _kept.get()


def find(kind: str, content: str) -> object:
    """Give the value that was made of a content, None if there is none."""
    kept = _kept.get()
    return kept.find(kind, content) if kept else None


def keep(kind: str, content: str, value: object) -> None:
    """Keep a value, which its content alone decides, where any are kept."""
    kept = _kept.get()
    if kept:
        kept.keep(kind, content, value)


def knows_shape() -> bool:
    """Say whether something was kept of the shape of this run."""
    kept = _kept.get()
    return kept is not None and kept.knew_the_shape


def recall_each(
    kind: str,
    contents: Iterable[str],
    make: Callable[[list[str]], Mapping[str, T]],
) -> Mapping[str, T]:
    """Give what is made of each content; `make` gets those that are new, if any are."""
    kept = _kept.get()
    if not kept:
        return make(list(contents))
    found = {content: kept.find(kind, content) for content in contents}
    new = [content for content, value in found.items() if value is None]
    made: Mapping[str, T] = make(new) if new else {}
    for content, value in made.items():
        kept.keep(kind, content, value)
    return cast("dict[str, T]", {**found, **made})


def recall_shaped(kind: str, make: Callable[[], T], *more: str) -> T:
    """Give what is made of the shape of the run, and of the texts in `more`."""
    kept = _kept.get()
    if not (kept and kept.shape):
        return make()
    found = kept.find_shaped(kind, *more)
    if found is not None:
        return cast("T", found)
    value = make()
    kept.keep_shaped(kind, value, *more)
    return value


def _key(kind: str, content: str) -> str:
    data = content.encode("utf-8", "surrogatepass")
    return f"{kind} {hashlib.sha256(data).hexdigest()}"


def pack(value: object) -> bytes:
    """Give a value as bytes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpack(data: bytes) -> object:
    """Give the value that was packed; None for what is none."""
    try:
        return _Reader(io.BytesIO(data)).load()
    # What stands in a file that is damaged can fail in any way.
    except Exception:  # noqa: BLE001 - the reason stands above
        return None


class _Reader(pickle.Unpickler):
    """Makes values of our own classes and of syntax trees, and calls nothing else."""

    def find_class(self, module: str, name: str, /) -> Any:
        """Give a class by its name.

        Raises:
            UnpicklingError: when it is none of those.
        """
        if module == "ast" or module.startswith("sdksmith."):
            found = super().find_class(module, name)
            # Under a name of ours may stand what we have imported.
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")
