"""`multipart/form-data` (RFC 7578) and its like: parts that are read while sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from secrets import token_hex
from typing import Any, cast
from urllib.parse import parse_qsl

from .content_types import charset_of
from .encoding import check_header, dump_json
from .errors import Fault
from .forms import Encoding, encode_field
from .sources import Source
from .uploads import Upload, is_file, is_file_tuple, to_file

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


class Multipart:
    """The parts of one body; `boundary` is random."""

    def __init__(self, encodings: Mapping[str, Encoding]) -> None:
        self.boundary = token_hex(16)
        self.pieces: list[bytes | Source] = []
        self.async_fields: list[str] = []
        self._encodings = encodings

    def add_all(self, fields: Mapping[str, Any], faults: list[Fault]) -> None:
        """Add the fields by wire name, in their order."""
        for name, value in fields.items():
            try:
                for part in _parts(name, value, self._encodings.get(name, Encoding())):
                    self._add(*part)
            except (ValueError, TypeError, LookupError) as error:
                faults.append(Fault(name, str(error)))
        self.pieces.append(f"--{self.boundary}--\r\n".encode())

    def _add(self, name: str, part: Upload) -> None:
        rows = [f'Content-Disposition: form-data; name="{_quote(name)}"']
        if part.filename is not None:
            rows[0] += f'; filename="{_quote(part.filename)}"'
        rows += _header_rows(part)
        head = "\r\n".join([f"--{self.boundary}", *rows, "", ""])
        self.pieces += [head.encode(), part.content, b"\r\n"]
        if isinstance(part.content, Source) and part.content.is_async:
            self.async_fields.append(name)


def _header_rows(part: Upload) -> Iterator[str]:
    headers = {"Content-Type": part.content_type} if part.content_type else {}
    given = {name.lower() for name in part.headers}
    kept = {n: text for n, text in headers.items() if n.lower() not in given}
    for name, text in {**kept, **part.headers}.items():
        if not _TOKEN.fullmatch(name) or name.lower() == "content-disposition":
            raise ValueError(f"a file cannot have the header {name!r}")
        yield f"{name}: {check_header(text)}"


def _quote(text: str) -> str:
    """A name inside quotes, as browsers write it (HTML, "multipart/form-data")."""
    return re.sub(r'[\x00-\x1f\x7f"]', lambda match: f"%{ord(match[0]):02X}", text)


def _parts(name: str, value: Any, encoding: Encoding) -> Iterator[tuple[str, Upload]]:
    """The parts of one field; each item of a list is one."""
    if is_file(value) or is_file_tuple(value):
        yield name, _describe(to_file(value), encoding)
    elif encoding.has_style:
        styled = encode_field(name, value, encoding) or ""
        for key, text in parse_qsl(styled, keep_blank_values=True):
            yield key, Upload(text.encode(), headers=encoding.headers)
    elif isinstance(value, list) and not _is_json(encoding.content_type):
        for item in cast("list[object]", value):
            yield from _parts(name, item, encoding)
    else:
        yield name, _describe_value(cast(object, value), encoding)


def _is_json(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().endswith(("/json", "+json"))


def _describe_value(value: object, encoding: Encoding) -> Upload:
    kind = encoding.content_type.partition(",")[0].strip()
    if isinstance(value, Mapping):
        kind = kind or "application/json"
    text = "" if value is None else value if isinstance(value, str) else None
    is_text = text is not None and not _is_json(kind)
    content = str(text).encode(charset_of(kind)) if is_text else dump_json(value)
    return Upload(content, content_type=kind or None, headers=encoding.headers)


def _describe(file: Upload, encoding: Encoding) -> Upload:
    """A file with its media type: the caller's, the document's, that of its name."""
    allowed = [kind.strip() for kind in encoding.content_type.split(",")]
    guessed = file.guess_type()
    known = allowed[0] if allowed[0] and "*" not in allowed[0] else None
    kind = guessed if guessed in allowed or not known else known
    kind = file.content_type or kind or "application/octet-stream"
    headers = {**encoding.headers, **file.headers}
    return Upload(file.content, file.filename, kind, headers)
