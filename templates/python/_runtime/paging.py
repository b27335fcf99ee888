"""Lists that come in pages: what the next request is. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from pydantic_core import to_jsonable_python

from .request import Place, base_url_of

if TYPE_CHECKING:
    from ._http import httpx
    from .operation import Operation

T = TypeVar("T")
A = TypeVar("A")
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paging(Generic[T]):
    """How a list of `T`s goes on; the paths are fields of the answer.

    `argument` chooses the page. `next` is where the answer says what comes next; where
    it does not, `last` names the field of the last item that does, or it is counted:
    from `first`, until the documented end, an empty page, or one that is shorter than
    `size` asks for (`default_size` unless given; more than `most` the server may cut).
    """

    style: Literal["page", "offset", "cursor", "link", "url"]
    items: Path = ()
    argument: str = ""
    next: Path = ()
    last: Path = ()
    more: Path = ()
    total: Path = ()
    pages: Path = ()
    current: Path = ()
    first: int = 0
    size: str = ""
    default_size: int = 0
    most: int = 0
    as_text: bool = False

    @property
    def is_counted(self) -> bool:
        """Whether the next page is counted here, as the answer does not name it."""
        return self.style in ("page", "offset") and not self.next


class Turn(NamedTuple):
    """Which page: `number` counts from 0, `token` or `place` lead to it.

    `before` is how many items the pages before it had, None if that is not known.
    """

    number: int = 0
    token: Any = None
    place: Place | None = None
    before: int | None = 0


@dataclass(frozen=True, slots=True)
class Listing(Generic[T, A]):
    """What all pages of one list share; `seen` has what led to which of them."""

    client: Any
    operation: Operation[A]
    paging: Paging[T]
    arguments: Mapping[str, Any]
    seen: dict[object, int] = field(default_factory=dict[object, int])

    def first_turn(self) -> Turn:
        """The turn of the page that the caller asked for."""
        start = self._start()
        if start is None:
            return Turn()
        if not self.paging.is_counted:
            self.seen[str(start)] = 0
        return Turn(before=0 if start == self.paging.first else None)

    def _start(self) -> Any:
        given = self.arguments.get(self.paging.argument)
        # `omit` and an empty cursor are no more than None: the first page.
        return given if given or isinstance(given, int) else None

    def arguments_of(self, turn: Turn) -> Mapping[str, Any]:
        """What is sent; a page after the first is another request to the server."""
        if not turn.number:
            return self.arguments
        options = dict(self.arguments.get("options", {}))
        if "idempotency_key" in options:
            options["idempotency_key"] += f"-{turn.number}"
        chosen = {} if turn.place else {self.paging.argument: turn.token}
        return {**self.arguments, **chosen, "options": options}

    def find_next(
        self, turn: Turn, body: object, items: list[T], headers: Mapping[str, str]
    ) -> Any:
        """What leads to the next page (cursor, number, URL), None after the last."""
        paging = self.paging
        more = read(body, paging.more)
        if more is False:
            return None
        if paging.is_counted:
            return self._count(turn, body, items, more is True)
        if paging.style == "link":
            return _links().find_next_link(headers.get("link", ""))
        if paging.style == "page" and not items:  # some name a next page for ever
            return None
        if paging.next:
            return to_jsonable_python(read(body, paging.next), fallback=str) or None
        found = read(items[-1], paging.last) if items else None
        return to_jsonable_python(found, fallback=str)

    def _count(self, turn: Turn, body: object, items: list[T], more: bool) -> Any:
        paging, count = self.paging, len(items)
        by_page = paging.style == "page"
        told = read_number(body, paging.current) if turn.number == 0 else None
        start = self._start() if turn.token is None else turn.token
        at = next(n for n in (start, told, paging.first) if isinstance(n, int))
        following = at + (1 if by_page else count)
        if more and (by_page or count):
            return following
        pages, total = read_number(body, paging.pages), read_number(body, paging.total)
        if pages is not None:
            is_end = following - paging.first >= pages
        elif total is not None:
            before = turn.before if by_page else at - paging.first
            is_end = before is not None and before + count >= total
        else:
            asked = self.arguments.get(paging.size) or paging.default_size
            is_end = isinstance(asked, int) and count < asked <= paging.most
        return None if is_end or not count else following

    def advance(self, turn: Turn, token: Any, count: int, here: httpx.URL) -> Turn:
        """The next page's turn.

        Raises: ValueError: if it would lead back, or to another origin.
        """
        paging, number = self.paging, turn.number + 1
        if not isinstance(token, str | int) or token is True:
            raise ValueError(f"what leads to the next page is a {type(token).__name__}")
        if not paging.is_counted and self.seen.setdefault(str(token), number) < number:
            raise ValueError("its next page is one that was there before")
        before = None if turn.before is None else turn.before + count
        if paging.style in ("link", "url"):
            base = base_url_of(self.client._state, self.operation)
            place = _links().follow(base, here, str(token))
            return Turn(number, token, place, before)
        token = str(token) if paging.as_text else token
        return Turn(number, token, None, before)


def read(value: Any, path: Path) -> Any:
    """What stands at a path in an answer; None for nothing, and for no path."""
    for name in path:
        is_map = isinstance(value, Mapping)
        value = value.get(name) if is_map else getattr(value, name, None)
    return value if path else None


def read_number(value: Any, path: Path) -> int | None:
    """A whole number at a path of an answer."""
    found = read(value, path)
    return found if isinstance(found, int) and found is not True else None


def _links() -> Any:
    # By name: the file is there only if the document needs it.
    return import_module(".links", __package__)
