"""Identifiers: names of the document made into legal, unique Python ones."""

import keyword
from collections.abc import Iterable, Sequence

from sdksmith.ir import Component
from sdksmith.names import NameTable, pascal, snake

# What the modules of models and params use themselves.
MODULE_NAMES = (
    *("Any", "Annotated", "Literal", "Field", "Required", "TypeAlias", "TypedDict"),
    *(
        "TypeAliasType",
        "Sequence",
        "Mapping",
        "Model",
        "Twin",
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
    *("RawVariant", "StreamedVariant"),
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
# Attributes of pydantic.BaseModel (2.11 to 2.14) and of our Model: a field of one of
# these names would hide it. Written out, so that the output does not change with the
# version of Pydantic on the machine that generates.
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
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
    ]
)


def identifier(text: str, fallback: str = "value") -> str:
    """Give a legal identifier in snake case: `from` → `from_`, `2fast` → `n2fast`."""
    name = snake(text) or fallback
    if name[0].isdigit():
        name = f"n{name}"
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


def class_identifier(text: str, fallback: str = "Model") -> str:
    """Give a class name in Pascal case: `2Fast` → `Model2Fast`.

    The three keywords among them (`None`) are reserved wherever a name is taken.
    """
    name = pascal(text) or fallback
    if not name.isidentifier():
        name = fallback + "".join(
            letter for letter in name if ("a" + letter).isidentifier()
        )
    return name


def field_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Give each property of one object its field's name.

    A property whose own name can stay keeps it: input is accepted under both names of
    a field, so no field may have the name by which the wire knows another one.
    """
    names = list(wire_names)
    table = NameTable()
    found: dict[str, str] = {}
    for wire_name in sorted(names, key=_changes):
        name = identifier(wire_name, "field")
        name = f"{name}_" if name in _MODEL_ATTRIBUTES else name
        found[wire_name] = table.take(name)
    return {name: found[name] for name in names}


def _changes(wire_name: str) -> bool:
    return identifier(wire_name) != wire_name


def argument_names(
    groups: Sequence[tuple[str, Sequence[str]]], reserved: Iterable[str]
) -> list[dict[str, str]]:
    """Give the arguments' names of one method, group by group.

    Args:
        groups: where the values travel (`path`, `query`, `header`, `cookie`, `body`)
            and their wire names. An earlier group chooses first; a later one that
            wants a name again gets its place as a suffix: `id_query`, `id_body`.
        reserved: names that no argument may have.
    """
    table = NameTable(reserved)
    found: list[dict[str, str]] = []
    for place, names in groups:
        taken = {
            name: table.take(identifier(name), f"{identifier(name).strip('_')}_{place}")
            for name in sorted(names, key=_changes)
        }
        found.append({name: taken[name] for name in names})
    return found


class ClassNames:
    """The class names of all components: of the model, and of its TypedDict twin."""

    def __init__(self, components: Sequence[Component]) -> None:
        table = NameTable((*MODULE_NAMES, ANSWERS, BODIES, ALIASES))
        names = {entry.name: class_identifier(entry.name) for entry in components}
        self.models = {
            key: table.take(name, f"{name}Model") for key, name in names.items()
        }
        self.params = {
            key: table.take(f"{name}Param", f"{name}Input")
            for key, name in self.models.items()
        }
        self.values = {
            key: table.take(f"{self.models[key]}Values")
            for key, schema in ((entry.name, entry.schema) for entry in components)
            if "x-names" in repr(schema)
        }
        self._table = table

    def take(self, *wanted: str) -> str:
        """Give a name for a class beside the components' own."""
        return self._table.take(*wanted)
