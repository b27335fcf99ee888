"""Which files of the runtime a package needs: the rest is left out of it."""

import re
from collections.abc import Iterator, Sequence

from sdksmith.ir import Api
from sdksmith.package import SourceFile
from sdksmith.python.answers import tells_media_types_apart
from sdksmith.python.clients import used_schemes
from sdksmith.python.operations import has_style

_IMPORTED = re.compile(r"_runtime(?:\.(\w+) import| import (\w+) as)")
# Needed if what was made imports one of these modules.
_IF_IMPORTED = {
    "formats.py": ("formats", "rare_formats"),
    "rare_formats.py": ("rare_formats",),
    "rules.py": ("rules",),
    "rare_rules.py": ("rare_rules",),
    "tags.py": ("tags",),
    "late.py": ("late",),
    "servers.py": ("servers",),
    "headers.py": ("headers",),
    "webhooks.py": ("webhooks",),
    "fake.py": ("fake",),
    "fake_bodies.py": ("fake",),
    "fake_routes.py": ("fake",),
    "pages.py": ("pages",),
    "paging.py": ("pages", "paging"),
    "streams.py": ("streams",),
    "fake_streams.py": ("streams",),
    "auth_http.py": ("auth_http",),
    "auth_digest.py": ("auth_digest",),
    "auth_oauth.py": ("auth_oauth",),
}


def list_unneeded(api: Api, made: Sequence[SourceFile]) -> set[str]:
    """Give the runtime's files that nothing in this package uses.

    Args:
        made: the files of the package that were made for it.
    """
    found = {name for file in made for name in _list_imported(file.text)}
    imported = {
        name: not found.isdisjoint(modules) for name, modules in _IF_IMPORTED.items()
    }
    needed = {**imported, **_list_by_content(api)}
    needed["servers.py"] |= any(entry.servers for entry in api.operations())
    return {name for name, wanted in needed.items() if not wanted}


def _list_imported(text: str) -> Iterator[str]:
    """Give the modules of the runtime that a module imports, or imports from."""
    return ("".join(names) for names in _IMPORTED.findall(text))


def _list_by_content(api: Api) -> dict[str, bool]:
    """Give the files that the runtime loads by their name, and whether it will."""
    components = {component.name: component for component in api.components}
    operations = api.operations()
    bodies = [body for entry in operations for body in entry.bodies]
    kinds = {body.kind for body in bodies}
    has_form = bool(kinds & {"form", "multipart"})
    has_other = bool(kinds - {"json"})
    has_choice = any(
        len(entry.bodies) > 1 or any("*" in body.media_type for body in entry.bodies)
        for entry in operations
    )
    parameters = [row for entry in operations for row in entry.parameters]
    pages = [entry.pagination for entry in operations if entry.pagination]
    return {
        "links.py": any(entry.style in ("link", "url") for entry in pages),
        "media_types.py": any(map(tells_media_types_apart, operations)),
        "styles.py": has_form
        or any(has_style(entry, components) for entry in parameters),
        **dict.fromkeys(("bodies.py", "sources.py", "uploads.py"), has_other),
        "content_types.py": has_other or has_choice,
        "forms.py": has_form,
        "multipart.py": "multipart" in kinds,
        "auth_query.py": any(one.location == "query" for one in used_schemes(api)),
    }
