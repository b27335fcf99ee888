"""Names of the values of enums: a class of constants beside the open `Literal`.

    class LevelValues:
        LOW: Final = 1
        HIGH: Final = 2

An enum class would be closed: a value that the server adds would raise. The constants
are of the plain types, and type checkers take each for its literal.
"""

from sdksmith.ir import Component, Schema
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import identifier
from sdksmith.python.literals import clean, docstring, literal
from sdksmith.python.views import ConstantsView, FieldView
from sdksmith.settling import Wish, settle

_INDENT = 4


def view_constants(catalogue: Catalogue) -> list[ConstantsView]:
    """Give the classes of constants of all enums whose values the document names."""
    found: list[ConstantsView] = []
    for name in dict.fromkeys((*catalogue.answers, *catalogue.inputs)):
        component = catalogue.components[name]
        rows = list_values(component.schema)
        if any(title for _, title, _ in rows):
            shown = catalogue.names.models[name]
            said = f"Names of the values of `{shown}`; there may be more values."
            view = ConstantsView(
                catalogue.names.values[name],
                docstring(said, indent=_INDENT),
                _fields(rows),
            )
            found.append(view)
    return found


def list_values(schema: Schema) -> list[tuple[object, str, str]]:
    """Give each value of an enum with its name and what is said of it, maybe nothing."""
    for option in schema.get("anyOf", ()):
        if list_values(option):  # beside null
            return list_values(option)
    values = schema.get("enum", [])
    names = schema.get("x-names") or [""] * len(values)
    said = schema.get("x-descriptions") or [""] * len(values)
    if not {"x-names", "x-descriptions"} & schema.keys():
        return []
    return list(zip(values, names, said, strict=True))


def describe_values(component: Component) -> str:
    """Give what the document says of a component, and of each of its values."""
    rows = [
        f"- `{literal(value)}`: {' '.join(clean(said).split())}"
        for value, _, said in list_values(component.schema)
        if said
    ]
    return "\n\n".join(filter(None, (component.description, "\n".join(rows))))


def _constant_name(text: str) -> str:
    name = identifier(text).upper()
    return name if name.isidentifier() else identifier(text)


def _fields(rows: list[tuple[object, str, str]]) -> tuple[FieldView, ...]:
    """Give the constants; two of one name tell their values too."""
    wishes = [
        Wish(
            repr(value),
            tuple(
                map(
                    _constant_name,
                    (
                        name or f"value_{value}",
                        f"{name}_{value}",
                        f"{name}_{identifier(str(value))}",
                    ),
                )
            ),
        )
        for value, name, _ in rows
    ]
    names = settle(wishes)
    return tuple(
        FieldView(
            names[repr(value)],
            "Final",
            f" = {literal(value)}",
            docstring(said, indent=_INDENT) if said else "",
        )
        for value, _, said in rows
    )
