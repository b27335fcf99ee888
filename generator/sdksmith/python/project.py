"""The view of the project file: what an index of packages shows of the SDK.

All of it comes from the document or the settings, and what cannot be used is left out: a
package that is built must never be one that an index refuses.
"""

import re
from collections.abc import Iterator, Mapping

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from sdksmith.ir import About, Api
from sdksmith.options import Options
from sdksmith.options.naming import is_url
from sdksmith.python.literals import clean
from sdksmith.python.plain import closed, first_sentence, one_line
from sdksmith.python.rendering import toml_string
from sdksmith.python.views import ProjectView

_NEWEST_PYTHON = 13
"""Those that the tests of SDKs run on, the oldest first."""

# What an index shows of a summary: one of more than 512 characters is refused.
_LONGEST_TITLE, _LONGEST_SENTENCE = 100, 300
_LONGEST_NAME, _LONGEST_KEYWORD, _MOST_KEYWORDS = 100, 40, 20
_IN_THIS_FOLDER = "In this folder, or with its path in place of the dot:"
_KEYWORDS = ("api", "client", "openapi", "sdk")
# What all mail programs read of RFC 5322 §3.4.1.
_ATOM = r"[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@({_LABEL}\.)+{_LABEL}")
_WORDS_OF_LICENSES = re.compile(
    r"\b(the|licen[cs]e|version)\b|\bv(?=\d)|[,()]", re.IGNORECASE
)


def view_project(api: Api, options: Options) -> ProjectView:
    """Give what the project file and the head of the README say."""
    about = api.about
    title = one_line(api.title, longest=_LONGEST_TITLE) or options.client_name
    license_id = options.license or _find_license(about)
    return ProjectView(
        name=distribution(options),
        install_note="" if options.distribution else _IN_THIS_FOLDER,
        install=f"pip install {options.distribution or '.'}",
        title=closed(title),
        readme=closed(clean(api.description)),
        description=toml_string(options.description or _summarise(api, title)),
        license=toml_string(license_id) if license_id else "",
        author=_view_author(about),
        keywords=tuple(map(toml_string, _list_keywords(about))),
        requires_python=toml_string(f">={options.requires_python}"),
        classifiers=tuple(map(toml_string, list_classifiers(options.requires_python))),
        urls=tuple(
            f"{toml_string(label)} = {toml_string(url)}"
            for label, url in _list_urls(about, options).items()
        ),
    )


def distribution(options: Options) -> str:
    """Give the name on an index: letters and digits at its ends, as PyPA wants it."""
    plain = options.package_name.strip("_").replace("_", "-")
    return options.distribution or plain or "sdk"


def list_classifiers(oldest: str) -> Iterator[str]:
    """Give what the SDK is in the words of the index, in their order.

    Args:
        oldest: the oldest Python that it is for.
    """
    yield from ("Framework :: AsyncIO", "Framework :: Pydantic :: 2")
    yield from ("Framework :: Trio", "Intended Audience :: Developers")
    yield from (
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
    )
    yield "Programming Language :: Python :: 3 :: Only"
    known = range(int(oldest.removeprefix("3.")), _NEWEST_PYTHON + 1)
    for version in [f"3.{number}" for number in known] or [oldest]:
        yield f"Programming Language :: Python :: {version}"
    yield "Topic :: Internet :: WWW/HTTP"
    yield "Topic :: Software Development :: Libraries :: Python Modules"
    yield "Typing :: Typed"


def _summarise(api: Api, title: str) -> str:
    """Give one line: whose SDK it is, and what the document says of the API first."""
    found = one_line(api.about.summary, longest=_LONGEST_SENTENCE)
    said = found or first_sentence(api.description, longest=_LONGEST_SENTENCE)
    return f"The Python SDK of {title}." + (f" {said}" if said else "")


def _find_license(about: About) -> str:
    """Give the licence as an expression of SPDX, "" where there is none.

    A name that SPDX does not know becomes a reference, as PEP 639 has it.
    """
    name = " ".join(_WORDS_OF_LICENSES.sub(" ", about.license_name).split())
    for text in (about.license_identifier, about.license_name, name.replace(" ", "-")):
        try:
            return canonicalize_license_expression(text)
        except InvalidLicenseExpression:
            continue
    reference = re.sub(r"[^A-Za-z0-9.]+", "-", about.license_name)[:_LONGEST_NAME]
    return f"LicenseRef-{reference.strip('-.')}" if reference.strip("-.") else ""


def _view_author(about: About) -> str:
    name = one_line(about.contact_name, longest=_LONGEST_NAME)
    email = about.contact_email.strip()
    parts = [f"name = {toml_string(name)}"] if name else []
    if len(email) <= 254 and _EMAIL.fullmatch(email):
        parts.append(f"email = {toml_string(email)}")
    return ", ".join(parts)


def _list_keywords(about: About) -> list[str]:
    """Give words to search for: commas part them in the metadata."""
    lines = [one_line(tag, longest=1_000) for tag in about.tags]
    tags = [tag for tag in lines if 0 < len(tag) <= _LONGEST_KEYWORD and "," not in tag]
    found = {word.casefold(): word for word in (*tags, *_KEYWORDS)}
    chosen = [*_KEYWORDS, *(key for key in found if key not in _KEYWORDS)]
    return sorted((found[key] for key in chosen[:_MOST_KEYWORDS]), key=str.casefold)


def _list_urls(about: About, options: Options) -> Mapping[str, str]:
    given = {
        "Homepage": options.homepage,
        "Documentation": about.docs_url,
        "Repository": options.repository,
        "License": about.license_url,
        "Terms of Service": about.terms_url,
        "Contact": about.contact_url,
    }
    return {label: url.strip() for label, url in given.items() if is_url(url.strip())}
