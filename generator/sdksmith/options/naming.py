"""What a package, a class, a variable and a version may be called in Python.

Each function gives a reason that goes on from the name of a setting or flag.
"""

import keyword
import math
import re
import sys
from urllib.parse import urlsplit

OLDEST_PYTHON = 11
"""The package is written for 3.11, and so is what it copies."""

# What the SDK itself imports: a package of that name would import itself.
_NEEDED = frozenset({"httpx", "httpx2", "pydantic", "typing_extensions"})
_VERSION = re.compile(
    r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"
    r"(\+[a-z0-9]+(\.[a-z0-9]+)*)?"
)
# RFC 3986 §2 without the sign that a user's name would need.
_URL = re.compile(r"https?://([A-Za-z0-9._~:/?#\[\]!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")
_LONGEST_URL = 500


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


def distribution_fault(name: str) -> str:
    """Give why an index cannot call a package so, "" when it can.

    https://packaging.python.org/en/latest/specifications/name-normalization/
    """
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", name):
        return "must be letters, digits, -, _ and ., with a letter or digit at its ends"
    return ""


def description_fault(text: str) -> str:
    """Give why a package cannot be described so, "" when it can."""
    if not text.isprintable() or not text.strip() or len(text) > 512:
        return "must be a line of 512 characters at most"
    return ""


def license_fault(text: str) -> str:
    """Give why this is no licence in the words of SPDX (PEP 639), "" when it is one."""
    # It reads a list of all licences, and hardly any run needs it.
    from packaging.licenses import (
        InvalidLicenseExpression,
        canonicalize_license_expression,
    )

    try:
        canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return "must be a licence as SPDX has it, such as MIT or LicenseRef-Acme"
    return ""


def url_fault(text: str) -> str:
    """Give why a page cannot link to this, "" when it can."""
    return "" if is_url(text) else "must be an address such as https://example.com/sdk"


def is_url(text: str) -> bool:
    """Say whether a text is an address that a page may link to."""
    try:
        is_one = _URL.fullmatch(text) and urlsplit(text).hostname
    except ValueError:  # brackets round what is no IPv6 address
        return False
    return bool(is_one) and len(text) <= _LONGEST_URL


def class_name(package_name: str) -> str:
    """Give the class name that a package name suggests: pet_store, PetStore."""
    return "".join(word.capitalize() for word in package_name.split("_"))


def environment_prefix(package_name: str) -> str:
    """Give what the variables of a package start with: pet_store, PET_STORE."""
    return package_name.strip("_").upper()


def python_fault(version: str) -> str:
    """Give why a package cannot say that it needs this Python, "" when it can."""
    if not re.fullmatch(r"3\.[0-9]{1,3}", version):
        return "must be a version of Python such as 3.12"
    if int(version[2:]) < OLDEST_PYTHON:
        return (
            f"cannot be older than 3.{OLDEST_PYTHON}: the package uses what came with it "
            "(Self, Required and Unpack of typing, datetime.UTC)"
        )
    return ""


def seconds_fault(seconds: float) -> str:
    """Give why something cannot take so many seconds, "" when it can."""
    return "" if math.isfinite(seconds) else "must be a number of seconds"
