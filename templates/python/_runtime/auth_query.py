"""API keys in the query: the HTTP library logs URLs, and servers repeat them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from urllib.parse import quote

from ._http import httpx

_CORE = httpx.__name__.replace("httpx", "httpcore")
_LOGGERS = (httpx.__name__, f"{_CORE}.http11", f"{_CORE}.http2")
_names: set[str] = set()


def hide_in_logs(names: Iterable[str]) -> None:
    """From now on the values of these parameters are in no line of those loggers."""
    _names.update(re.escape(quote(name, safe="")) for name in names)
    for logger in _LOGGERS:
        logging.getLogger(logger).addFilter(_hide)


def _hide(record: logging.LogRecord) -> bool:
    text = record.getMessage()
    pattern = rf"([?&](?:{'|'.join(_names)})=)[^&#\s'\"]*"
    hidden = re.sub(pattern, r"\1[secret]", text)
    if hidden != text:
        record.msg, record.args = hidden, ()
    return True
