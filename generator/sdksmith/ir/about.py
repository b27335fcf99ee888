"""Who is behind an API, where more is said of it, and how often it may be asked."""

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


@dataclass(frozen=True)
class RateLimit:
    """So many requests (`limit`) in so many seconds (`period`)."""

    limit: int
    period: float
