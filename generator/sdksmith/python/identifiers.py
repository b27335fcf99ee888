"""Identifiers: names of the document made into legal, unique Python ones."""

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from sdksmith.ir import Schema
from sdksmith.names import pascal, snake
from sdksmith.settling import EXACT, Wish, rank_changed, settle

# What the modules of models and params use themselves.
MODULE_NAMES = (
    *("Any", "Annotated", "Literal", "Field", "Required", "TypeAlias", "TypedDict"),
    *(
        "TypeAliasType",
        "Sequence",
        "Mapping",
        "Model",
        "Twin",
        "VariantTwin",
        "Late",
        "Matches",
        "with_config",
    ),
    *(
        "INPUT",
        "INPUT_CLOSED",
        "UUID",
        "Decimal",
        "Number",
        "Base64Bytes",
        "Base64Input",
    ),
    *("ContentInput", "FileInput", "Iterable", "AsyncIterable"),
    *("OneOf", "UniqueItems", "FromList", "READ_ONLY", "Broken", "Final", "Iterator"),
    *("StringConstraints", "checked"),
    *("UuidInput", "DateInput", "DateTimeInput", "TimeInput", "DurationInput"),
    *("DecimalInput", "BaseModel", "RootModel", "ConfigDict", "Optional", "Union"),
    *("Enum", "NotRequired", "AwareDatetime", "NaiveDatetime", "None", "True", "False"),
    *("datetime", "date", "time", "timedelta", "AnyModel", "TYPE_CHECKING", "Type"),
)
# What the modules of resources use themselves.
RESOURCE_NAMES = (
    *MODULE_NAMES,
    *("Answer", "Body", "Operation", "Parameter", "Resource", "AsyncResource"),
    *("Omit", "RequestOptions", "Unpack", "RawResponse", "Callable"),
    *("Page", "AsyncPage", "AsyncPager", "Paging"),
    *("PagedResource", "AsyncPagedResource"),
    *("RawVariant", "StreamedVariant", "Stream", "AsyncStream", "ServerSentEvent"),
    *("Encoding", "overload"),
)
# What the module of the clients uses itself, beside the names of its resources.
CLIENT_NAMES = (
    *("AsyncClient", "AsyncClientOptions", "ClientOptions", "Profile", "SyncClient"),
    *("ApiKey", "Basic", "ClientCredentials", "Digest", "Secret", "Self", "Token"),
    "WebhookEvents",
)
# Made-up classes, which only the type generator sees: it takes a map for a class where
# it has a name of its own, but for a `dict` where it is the type of a field.
ANSWERS, BODIES, ALIASES = "OperationAnswers", "OperationBodies", "ComponentAliases"
# Attributes of pydantic.BaseModel (2.11 to 2.14), of its metaclass (`mro`, `register`)
# and of our Model: a field of one of these names would hide it. Written out, so that
# the output does not change with the version of Pydantic on the machine that generates.
_MODEL_ATTRIBUTES = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
    ]
)

_MOST_SIGNS = 3
_LONGEST_MODULE = 100
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
# What signs are called, where nothing but they tells two names apart.
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "/": "slash",
    "\\": "backslash",
    "=": "equals",
    "<": "less",
    ">": "greater",
    "!": "not",
    "?": "question",
    "$": "dollar",
    "@": "at",
    "#": "number",
    "%": "percent",
    "&": "and",
    "|": "or",
    "~": "tilde",
    "^": "caret",
    ".": "dot",
    ":": "colon",
    ",": "comma",
    ";": "semicolon",
    "[": "in",
    "(": "of",
}


def identifier(text: str, fallback: str = "value") -> str:
    """Give a legal identifier in snake case: `from` → `from_`, `2fast` → `n2fast`.

    A sign is told where there is nothing else, or nothing but a number: `plus_1`.
    """
    name = snake(text) or snake(_tell(text)) or fallback
    if name[0].isdigit():
        sign = _SIGNS.get(text.strip()[0], "")
        name = f"{sign}_{name}" if sign else f"n{name}"
    if not name.isidentifier():
        name = "_".join(
            (
                f"u{ord(letter):x}"
                if not letter.isidentifier() and letter != "_"
                else letter
            )
            for letter in name
        )
    return f"{name}_" if keyword.iskeyword(name) else name


def module_identifier(text: str) -> str:
    """Give an identifier that is the name of a file too: not too long, no device's.

    255 bytes are the limit of most file systems; Windows knows `con`, `nul`, `com1`
    and the like in each folder ("Naming Files, Paths, and Namespaces").
    """
    name = identifier(text)
    while len(name.encode()) > _LONGEST_MODULE:
        shorter = name.rpartition("_")[0].rstrip("_")
        name = shorter or name[: len(name) // 2]
    return f"{name}_" if _DEVICE.fullmatch(name) else name


def class_identifier(text: str, fallback: str = "Model") -> str:
    """Give a class name in Pascal case: `2Fast` → `Model2Fast`.

    The three keywords among them (`None`) are reserved wherever a name is taken.
    """
    name = pascal(text) or pascal(_tell(text).title()) or fallback
    if not name.isidentifier():
        name = fallback + "".join(
            letter for letter in name if ("a" + letter).isidentifier()
        )
    return name


def told_class(text: str) -> str:
    """Give a class name that tells the signs of a text: `pet-item` → `PetDashItem`."""
    return class_identifier(spell_signs(text))


def object_fields(schema: Schema) -> dict[str, str]:
    """Give each property of an object its field's name, one that was locked if any."""
    return field_names(schema.get("properties", {}), schema.get("x-fields", {}))


def field_names(
    wire_names: Iterable[str], locked: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Give each property of one object its field's name.

    A property whose own name can stay keeps it: input is accepted under both names of
    a field, so no field may have the name by which the wire knows another one.
    """
    names = list(wire_names)
    wishes = [_field_wish(name) for name in names]
    if not locked and all(wish.rank == EXACT for wish in wishes):
        return {name: name for name in names}
    # A field may not have another one's name on the wire, not even one that had it.
    others = set(names)
    kept = {
        key: name
        for key, name in (locked or {}).items()
        if _is_field(name) and (name == key or name not in others)
    }
    return settle(wishes, locked=kept)


def _is_field(name: str) -> bool:
    return name.isidentifier() and name not in _MODEL_ATTRIBUTES and name[0] != "_"


# The names of properties come again in object after object.
@lru_cache(maxsize=50_000)
def _field_wish(wire_name: str) -> Wish:
    plain = identifier(wire_name, "field")
    if plain == wire_name and plain not in _MODEL_ATTRIBUTES:
        return Wish(wire_name, (plain,), EXACT)
    close = _list_close(wire_name, plain)
    first = [f"{plain}_"] if plain in _MODEL_ATTRIBUTES else []
    legal = [name for name in [*first, *close] if _is_field(name)]
    return Wish(wire_name, tuple(dict.fromkeys(legal)), rank_changed(wire_name))


def _list_close(wire_name: str, plain: str) -> list[str]:
    """Give names that keep ever more of a wire name, the best first.

    Two properties of one object that snake case makes equal are rare: `fooBar` beside
    `foo_bar` stays as it is, `foo-bar` becomes `foo_dash_bar`.
    """
    told = identifier(spell_signs(wire_name), plain)
    normal = unicodedata.is_normalized("NFKC", wire_name)  # else Python makes it so
    exact = wire_name if wire_name.isidentifier() and normal else plain
    close = [exact] if exact[:1].islower() else []
    names = [plain, *close, told, f"{plain}_", exact, f"{plain}_field"]
    return [name for name in names if not keyword.iskeyword(name)]


def spell_signs(text: str) -> str:
    """Give the text with its signs as words; `-` is a minus only before a number."""
    text = text.strip("_")
    inner = text[:1] + text[1:].replace("-", " dash ").replace("_", " underscore ")
    return "".join(f" {_SIGNS[sign]} " if sign in _SIGNS else sign for sign in inner)


def _tell(text: str) -> str:
    """Give what a text without letters and digits shows: `*` → `star`, `★ ★`."""
    signs = [sign for sign in text if not sign.isspace()][:_MOST_SIGNS]
    names = {**_SIGNS, "_": "underscore"}
    return " ".join(names.get(sign, unicodedata.name(sign, "")) for sign in signs)


def argument_names(
    groups: Sequence[tuple[str, Sequence[str]]],
    reserved: Iterable[str],
    locked: Mapping[tuple[str, str], str] | None = None,
) -> list[dict[str, str]]:
    """Give the arguments' names of one method, group by group.

    Args:
        groups: where the values travel (`path`, `query`, `header`, `cookie`, `body`)
            and their wire names. An earlier group chooses first; a later one that
            wants a name again gets its place as a suffix: `id_query`, `id_body`.
        reserved: names that no argument may have.
        locked: names that were given before, by group and wire name.
    """
    wishes: list[Wish] = []
    kept: dict[str, str] = {}
    for rank, (place, names) in enumerate(groups):
        apart = settle([_argument_wish(name) for name in dict.fromkeys(names)])
        for wire_name, name in apart.items():
            key = f"{place} {wire_name}"
            wanted = (name, f"{name.strip('_')}_{place}", f"{name}_{place}_")
            wishes.append(Wish(key, wanted, rank))
            given = (locked or {}).get((place, wire_name), "")
            if given.isidentifier() and not keyword.iskeyword(given):
                kept[key] = given
    found = settle(wishes, reserved=reserved, locked=kept)
    return [
        {name: found[f"{place} {name}"] for name in names} for place, names in groups
    ]


def _argument_wish(wire_name: str) -> Wish:
    plain = identifier(wire_name)
    if plain == wire_name:
        return Wish(wire_name, (plain,), EXACT)
    names = [name for name in _list_close(wire_name, plain) if name.isidentifier()]
    return Wish(wire_name, tuple(dict.fromkeys(names)), rank_changed(wire_name))
