"""Which module each type of a package stands in.

Up to a hundred are made at once, in `models.py`. Of more, those stand together that are
needed together, so that a call makes few types in vain: which resources lead to a type
decides its module, and where many types would be in one, which of their methods do.
What a type names is led to by at least as much: it stands in the same module or in one
that more leads to, so that the modules import each other in one direction only.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sdksmith.names import snake
from sdksmith.python.identifiers import module_identifier
from sdksmith.settling import Wish, settle

MOST_AT_ONCE = 100
"""A package with more models, or params, has them in several modules."""

# A module of more types is cut, unless they are all needed by the same methods.
_MOST = 24
_SHARED = "shared"


class User(NamedTuple):
    """What names types itself: a method of a resource, or something in place of one.

    Attributes:
        resource: the way to it from the client.
        sort: what the types are to it, if not all that it names are alike.
    """

    resource: tuple[str, ...]
    method: str = ""
    sort: str = ""

    @property
    def group(self) -> "User":
        """The resource, which stands for all its methods."""
        return self._replace(method="")


def place_types(
    needs: Mapping[str, Sequence[str]], users: Mapping[str, Iterable[User]]
) -> dict[str, str]:
    """Give the module of each type, such as `_orders`; "" if one module holds all.

    Args:
        needs: the types that each type names.
        users: who names a type.
    """
    if len(needs) <= MOST_AT_ONCE:
        return dict.fromkeys(needs, "")
    groups = {name: {user.group for user in found} for name, found in users.items()}
    by_group, by_user = _Leading(needs, groups), _Leading(needs, users)
    sizes = Counter(by_group.found.values())
    modules: dict[tuple[int, int], list[str]] = defaultdict(list)
    for name, leading in by_group.found.items():
        finer = by_user.found[name] if sizes[leading] > _MOST else 0
        modules[leading, finer].append(name)
    chosen = settle(
        [
            _wish(names, by_user.only(finer) if finer else by_group.only(leading))
            for (leading, finer), names in modules.items()
        ]
    )
    return {
        name: f"_{chosen[_key(names)]}" for names in modules.values() for name in names
    }


class _Leading:
    """Who leads to each type, by naming it or what leads to it.

    Attributes:
        found: a number for each type that has a bit for each user.
    """

    def __init__(
        self, needs: Mapping[str, Sequence[str]], users: Mapping[str, Iterable[User]]
    ) -> None:
        self._users = sorted({user for named in users.values() for user in named})
        bits = {user: 1 << index for index, user in enumerate(self._users)}
        self.found = dict.fromkeys(needs, 0)
        for name in needs:
            for user in users.get(name, ()):
                self.found[name] |= bits[user]
        self._hand_on(needs)

    def _hand_on(self, needs: Mapping[str, Sequence[str]]) -> None:
        waiting = [*needs]
        while waiting:
            leading = self.found[name := waiting.pop()]
            for needed in needs[name]:
                if leading & ~self.found[needed]:
                    self.found[needed] |= leading
                    waiting.append(needed)

    def only(self, leading: int) -> User | None:
        """Give the user who leads to a type alone, if one does."""
        return (
            self._users[leading.bit_length() - 1] if leading.bit_count() == 1 else None
        )


def _wish(names: Sequence[str], only: User | None) -> Wish:
    """Give the names that a module would like: its user's, or that of one of its types."""
    piece = _name_piece(names)
    own = " ".join((*only.resource, only.method, only.sort)) if only else ""
    wanted = (own.strip() or piece, f"{own or piece} {_SHARED}", f"{own} {piece}")
    return Wish(_key(names), tuple(map(module_identifier, wanted)))


def _key(names: Sequence[str]) -> str:
    return min(names)


def _name_piece(names: Sequence[str]) -> str:
    """Give the name of the type that says most of the others: the shortest."""
    return min(map(snake, names), key=lambda name: (name.count("_"), len(name), name))
