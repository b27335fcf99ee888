"""Second stage: one document of all files that it refers to."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sdksmith.document.identifiers import may_identify
from sdksmith.document.store import Loaded, Store

if TYPE_CHECKING:
    from sdksmith.document.document import Document

# A reference that is not a path into the same file. Whoever writes `$ref` with escapes
# is told that it leads nowhere, as a walk over 47 MB takes six seconds.
_LINK = re.compile(rb"""\$ref["']?\s*+:\s*+(?![{\[]|["']?#(?:/|["'\s,}]))""")


def join_files(document: "Document", store: Store) -> "Document":
    """Give the document with what it refers to in other files as its own components.

    Raises:
        DocumentError: with each reference that leads nowhere, and what is wrong in
            files that are neither YAML nor JSON.
    """
    entry = document.entry
    loaded = Loaded(
        entry, document.path.resolve().as_uri(), document.root, document.origins
    )
    store.add(loaded)
    if not any(may_have_links(file.data) for file in store.read.values()):
        return document
    # Most documents are one file and need none of this.
    from sdksmith.document.bundling import Bundler
    from sdksmith.document.edits import SECTIONS
    from sdksmith.document.linking import Linker
    from sdksmith.document.links import Resolver

    kind = "swagger" if "swagger" in document.root else "document"
    version = str(document.root.get("openapi", ""))
    resolver = Resolver(store, remarks_only=version.startswith(("3.1", "3.2")))
    linker = Linker(resolver, loaded, kind, SECTIONS[kind])
    linker.run()
    if not linker.edits:
        return document
    bundler = Bundler(linker)
    changed = document.changed(bundler.bundle(), bundler.step())
    others = (file for name, file in store.read.items() if name != entry.name)
    return replace(changed, others=tuple(others))


def may_have_links(data: bytes) -> bool:
    """Say whether a file may have links; quick, and wrongly yes at most."""
    return may_identify(data) or _LINK.search(data) is not None
