"""What a package is called whose document has a title, and nobody says more."""

import unicodedata
from dataclasses import replace

from sdksmith.names import words
from sdksmith.options import Options, naming

# Words of titles that say nothing of an API.
_EMPTY_WORDS = frozenset(
    ("a", "an", "api", "apis", "openapi", "rest", "swagger", "the")
)
_FEW = 3  # words of a name


def suggest_name(title: str) -> str:
    """Give a name for the package of an API of this title: `Pet Store API`, pet_store."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    found = [word.lower() for word in words(plain)]
    name = "_".join([word for word in found if word not in _EMPTY_WORDS][:_FEW])
    for wanted in (name, f"{name}_sdk", f"sdk_{name}"):
        if name and not naming.package_name_fault(wanted, package_only=False):
            return wanted
    return "sdk"


def named_after(options: Options, title: str) -> Options:
    """Give options that nobody gave a package's name: the title suggests one."""
    name = suggest_name(title)
    return replace(
        options,
        package_name=name,
        client_name=naming.class_name(name),
        environment_prefix=naming.environment_prefix(name),
    )
