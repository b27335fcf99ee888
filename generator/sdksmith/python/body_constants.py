"""What the constant of an operation says of its request bodies."""

from dataclasses import fields

from sdksmith.ir import Body, Encoding
from sdksmith.python.annotations import Imports
from sdksmith.python.arguments import Shape
from sdksmith.python.class_names import ClassNames
from sdksmith.python.literals import literal


def body_source(
    body: Body, shape: Shape, names: ClassNames, imports: Imports, params: str
) -> str:
    """Give the source of a body in one content type; what it needs is imported.

    `params` is the name by which the module of that name is known.
    """
    name = shape.alias or names.params[body.component]
    imports.add_module(params)
    rows = [literal(body.media_type), f"lambda: {params}.{name}"]
    if body.kind != "json":
        rows.append(f"kind={literal(body.kind)}")
    if not shape.alias:
        rows.append("spread=True")
    renamed = {
        entry.name: entry.field
        for entry in shape.arguments
        if entry.field and entry.name != entry.field
    }
    if renamed:
        rows.append(f"renamed={literal(renamed)}")
    preset = {key: value for key, value in body.preset.items() if value is not None}
    if preset:
        rows.append(f"preset={literal(preset)}")
    if not body.required:
        rows.append("required=False")
    if body.encodings:
        imports.add("._runtime.forms", "Encoding")
        pairs = [
            f"{literal(wire_name)}: {_encoding_source(entry)}"
            for wire_name, entry in body.encodings.items()
        ]
        rows.append(f"encodings={{{', '.join(pairs)}}}")
    imports.add("._runtime.operation", "Body")
    return f"Body({', '.join(rows)})"


def _encoding_source(encoding: Encoding) -> str:
    plain = Encoding()
    rows = [
        f"{entry.name}={literal(getattr(encoding, entry.name))}"
        for entry in fields(encoding)
        if getattr(encoding, entry.name) != getattr(plain, entry.name)
    ]
    return f"Encoding({', '.join(rows)})"
