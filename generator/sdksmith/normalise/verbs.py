"""English as APIs write it: verbs of operation ids, plurals, words that add nothing."""

from collections.abc import Sequence
from functools import lru_cache

from sdksmith.names import words


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_REMEMBERED = 4096  # texts: the parts of paths come again and again
# Verbs that say no more than an HTTP method does, and what each is called here.
GENERIC = {
    **dict.fromkeys(("create", "add", "insert", "new", "post"), "create"),
    **dict.fromkeys(("list", "index"), "list"),
    **dict.fromkeys(("get", "retrieve", "fetch", "read", "show", "find"), "get"),
    **dict.fromkeys(("update", "patch", "modify", "edit"), "update"),
    **dict.fromkeys(("replace", "put"), "replace"),
    **dict.fromkeys(("delete", "remove", "destroy"), "delete"),
}
BY_METHOD = {
    "GET": "get",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}
# Verbs that say more. A word that is a noun as often (`report`, `record`) is not here.
_SPECIFIC = _set("""
    abort accept acknowledge activate allocate analyze append apply approve archive
    assign associate attach authenticate authorize autocomplete backup ban batch
    begin block browse bulk calculate cancel capture change check checkout claim
    classify clear clone close collect compare complete compute configure confirm
    connect convert copy count deactivate decline decode decrease decrypt demote
    deny deploy deprecate deprovision deregister describe detach detect disable
    disassociate disconnect discover dismiss dissociate download duplicate enable
    encrypt enroll estimate evaluate execute expire export extend extract failover
    finalize follow forget fork generate grant hide ignore import increase
    initialize initiate install invalidate invite invoke join launch leave link lock
    login logout lookup mark merge migrate modify move notify open override pause
    pay perform ping play poll predict prepare preview process promote provision
    publish pull purchase purge push query reactivate reboot rebuild receive
    recognize recover redeem redeliver refresh refund regenerate register reject
    release reload rename render renew reopen reorder repair replicate reply request
    rerequest rerun reschedule resend reserve reset resize resolve restart restore
    resume resync retire retry reverse revert revoke rollback rotate run save scan
    schedule search select send set share shutdown sign simulate skip split star
    start stop stream submit subscribe suggest summarize suspend swap switch sync tag
    terminate test toggle train transfer translate trigger unarchive unassign
    unblock undelete undeploy undo unenroll unfollow unhide uninstall unlink unlock
    unpublish unregister unset unshare unstar unsubscribe unsuspend untag upgrade
    upload upsert validate verify void wait watch withdraw write
    """)
# Those that ask: what they name in a path is no thing that one could get.
_ASKING = _set("""
    autocomplete browse calculate check compare count describe discover download
    estimate evaluate export lookup ping poll preview query search suggest summarize
    test validate verify
    """)
# What stands between words, or is of the server's code: `UsersController_findAll`.
_EMPTY = _set(
    "a an the for of in from to by with on at and or as is via using all api "
    "controller service endpoint handler namespaced"
)
# What binds a verb to what follows: `mark_as_read`, `create_or_update`.
_BINDING = _set("as to from or")
# What begins the words that say where: the path says that.
_WHERE = _set("for in on by with using of at via")
_UNCOUNTED = _set("news series species")


def is_verb(word: str) -> bool:
    """Say whether a word is a verb of operation ids, one of HTTP's among them."""
    return word in GENERIC or word in _SPECIFIC


def is_action(leaf: str, method: str) -> bool:
    """Say whether the last part of a path is what is done there: `cancel`, `setOwner`.

    What one can get is more often a thing: `tags`, `check_suites`.
    """
    first, _, _ = leaf.partition("_")
    if first in GENERIC:
        return True
    if method in ("GET", "HEAD"):
        return first in _ASKING and not is_plural(leaf)
    return first in _SPECIFIC


def singular(word: str) -> str:
    """Give one of what a plural names, as well as spelling tells: `boxes` → `box`."""
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    long = word.endswith(("xes", "ches", "shes", "sses", "uses"))
    return word[:-2] if long else word[:-1]


def is_plural(word: str) -> bool:
    """Say whether a word looks like a plural; `status` and `news` do not."""
    if word in _UNCOUNTED or len(word) < 3:
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def plural(word: str) -> str:
    """Give the name of many: `box` → `boxes`, `policy` → `policies`."""
    if word.endswith("s") and not word.endswith("ss"):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ss", "x", "ch", "sh")) else "s")


@lru_cache(_REMEMBERED)
def split(text: str) -> tuple[str, ...]:
    """Give the words of a text in lower case."""
    return tuple(word.lower() for word in words(text))


def singulars(*texts: str) -> set[str]:
    """Give the words of some texts, each in its singular."""
    return set[str]().union(*map(_singulars, texts))


@lru_cache(_REMEMBERED)
def _singulars(text: str) -> frozenset[str]:
    return frozenset(singular(word) for word in split(text))


def trim(found: Sequence[str]) -> Sequence[str]:
    """Give words that follow a verb, without what adds nothing or only says where.

    `accept … for the authenticated user` is `accept`, `mark … as read` stays.
    """
    kept: list[str] = []
    for word in found:
        if kept and word in _WHERE:
            break
        if kept or word in _BINDING or not _is_empty(word):
            kept.append(word)
    while kept and _is_empty(kept[-1]):
        kept.pop()
    return [] if found and found[0] in _WHERE else kept


def _is_empty(word: str) -> bool:
    return word in _EMPTY or word.isdigit()
