"""What a package, a class, a variable and a version may be called in Python."""

import keyword
import re
import sys

# What the SDK itself imports: a package of that name would import itself.
_NEEDED = frozenset({"httpx", "httpx2", "pydantic", "typing_extensions"})
_VERSION = re.compile(
    r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"
    r"(\+[a-z0-9]+(\.[a-z0-9]+)*)?"
)


def package_name_fault(name: str, *, package_only: bool) -> str:
    """Give why a package cannot have this name, "" when it can.

    A name of the standard library is refused for an installed package: `import` finds
    the standard library first, so the SDK could never be imported. A package that is
    vendored below another one may have it.
    """
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", name):
        return "must be lower-case letters, digits and _, and not start with a digit"
    if keyword.iskeyword(name):
        return "is a word of Python's own"
    if not package_only and name in sys.stdlib_module_names:
        return "is a module of Python's standard library, which would be found first"
    if not package_only and name in _NEEDED:
        return "is a package that the SDK itself imports"
    return ""


def client_name_fault(name: str) -> str:
    """Give why the client class cannot have this name, "" when it can."""
    if not re.fullmatch(r"[A-Z][A-Za-z0-9_]*", name):
        return "must be letters, digits and _, and start with an upper-case letter"
    if keyword.iskeyword(name):
        return "is a word of Python's own"
    return ""


def environment_prefix_fault(name: str) -> str:
    """Give why variables cannot start with this, "" when they can."""
    if not re.fullmatch(r"[A-Z_][A-Z0-9_]*", name):
        return "must be upper-case letters, digits and _, and not start with a digit"
    return ""


def header_name_fault(name: str) -> str:
    """Give why a header cannot have this name (RFC 9110 §5.6.2), "" when it can."""
    if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        return "must be a header's name, such as Idempotency-Key"
    return ""


def version_fault(version: str) -> str:
    """Give why a package cannot have this version, "" when it can.

    The version specifiers of PyPA, in their normal form:
    https://packaging.python.org/en/latest/specifications/version-specifiers/
    """
    if not _VERSION.fullmatch(version):
        return "must be a version such as 1.2.0, 1.2.0rc1 or 1.2.0.dev3"
    return ""


def suggest_package_name(title: str) -> str:
    """Give a package name that a title suggests: "Pet Store API", pet_store."""
    words = re.findall("[a-z0-9]+", title.lower())
    words = words[:-1] if words[1:] and words[-1] == "api" else words
    name = "_".join(words)
    if package_name_fault(name, package_only=False):
        name = "_".join(["sdk", *words])
    return name


def class_name(package_name: str) -> str:
    """Give the class name that a package name suggests: pet_store, PetStore."""
    return "".join(word.capitalize() for word in package_name.split("_"))


def environment_prefix(package_name: str) -> str:
    """Give what the variables of a package start with: pet_store, PET_STORE."""
    return package_name.strip("_").upper()
