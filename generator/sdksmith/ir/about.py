"""Who is behind an API, and where more is said of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class About:
    """What a document says of the API as a whole, in its own words: all is untrusted.

    Attributes:
        summary: one line.
        license_identifier: an expression of SPDX.
        tags: what operations are grouped by, in the order of the document.
    """

    summary: str = ""
    docs_url: str = ""
    terms_url: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_url: str = ""
    license_name: str = ""
    license_identifier: str = ""
    license_url: str = ""
    tags: tuple[str, ...] = ()
