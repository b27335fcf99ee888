"""The OpenAPI document: read, checked, and every value of it with its place.

reading      bytes -> values, YAML (yaml_text, yaml_values) or JSON (json_text)
shape        is it OpenAPI, of a version that we know
overlays     files that change it (overlay_actions)
joining      several files -> one: store opens them, linking and links find what leads
             where (identifiers: $id, $anchor), bundling makes it (edits, homes)
references   does every `$ref` lead somewhere (structure says where one may stand)
validation   does it keep the rules of OpenAPI (words says what is wrong)
document     all that in order; places in files only when asked for: origins leads from
             a value back to its file, files (source, tree) to line and column there
"""

from sdksmith.document.document import Document, load_document
from sdksmith.document.store import Sources
from sdksmith.document.tree import Pointer

__all__ = ["Document", "Pointer", "Sources", "load_document"]
