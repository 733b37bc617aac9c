"""What a file holds: its encoding, and whether it is text or HTML."""

import codecs
import re
import sys
from pathlib import Path
from typing import NamedTuple

LARGEST = 64 * 1024 * 1024
"""Bytes: a hundred long novels. What is larger was named by mistake."""

LOOKED_AT = 4096
"""Bytes or characters at the beginning that decide what a file is; every kind shows itself well before that."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_NO_ARTICLE = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "rich text (RTF)"),
)
"""How files begin that people name by mistake, and what to call them."""

_CONTROLS_AT_MOST = 0.01
"""Share of control characters in a text: real articles hold none, a page break or two at most; compressed bytes hold a tenth."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_MARKUP = re.compile(
    r"\s*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|article|main|section|div|p|h[1-6]|figure|meta)[\s>/])",
    re.IGNORECASE,
)
_MARKUP_NAMES = frozenset({".html", ".htm", ".xhtml", ".xht"})


class Unreadable(Exception):
    """Says in one line why a file can't be read as an article."""


class Input(NamedTuple):
    """An article as it came in. `name` is the file's, or None for standard input."""

    name: str | None
    text: str
    is_html: bool


def read(name: str) -> Input:
    """The article in a file, or in standard input for "-". Raises Unreadable."""
    raw = _bytes(name)
    if not raw.strip():
        raise Unreadable("nothing to read, it is empty")
    text = decode(raw)
    if not text.strip():
        raise Unreadable("nothing to read, it holds only white space")
    return Input(None if name == "-" else name, text, _is_html(name, text))


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        if Path(name).stat().st_size > LARGEST:
            raise Unreadable(f"larger than {LARGEST // 1024 // 1024} MB, which no article is")
        return Path(name).read_bytes()
    except OSError as failed:
        raise Unreadable((failed.strerror or str(failed)).lower()) from failed
    except ValueError as failed:  # a zero byte in the name
        raise Unreadable("no such file") from failed


def decode(raw: bytes) -> str:
    """Bytes as text: by their mark, as UTF-8, as declared, else UTF-8 with stray Windows bytes. Raises Unreadable.

    >>> decode("Cher said “no”.".encode("cp1252"))
    'Cher said “no”.'
    """
    for beginning, kind in _NO_ARTICLE:
        if raw.startswith(beginning):
            raise Unreadable(f"{kind}, not text: copy its words into a text file")
    text = _decoded(raw)
    if "\x00" in text[:LOOKED_AT] or len(_CONTROL.findall(text[:LOOKED_AT])) > _CONTROLS_AT_MOST * len(
        text[:LOOKED_AT]
    ):
        raise Unreadable("a binary file, not text")
    return text


def _decoded(raw: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    unmarked = _sixteen_bits(raw[:LOOKED_AT])
    if unmarked:
        return raw.decode(unmarked, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(raw) or raw.decode("utf-8", "presscheck.windows")


def _sixteen_bits(raw: bytes) -> str | None:
    """UTF-16 without its mark: in a European text every other byte is zero."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    if max(even, odd) < len(raw) * 0.35 or min(even, odd) > len(raw) * 0.05:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _declared(raw: bytes) -> str | None:
    """The text by the encoding that a page names in its head; None where it names none or a wrong one."""
    named = _DECLARED.search(raw[:LOOKED_AT])
    if not named:
        return None
    encoding = named.group(1).decode("ascii").lower()
    try:  # browsers read latin-1 and ascii as Windows-1252, and so did whoever wrote the page
        return raw.decode(
            "cp1252" if encoding in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"} else encoding
        )
    except (LookupError, UnicodeDecodeError):
        return None


def _windows(failed: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are nearly always Windows-1252; two such in a row that look like UTF-8 are rare."""
    if not isinstance(failed, UnicodeDecodeError):
        raise failed
    return failed.object[failed.start : failed.end].decode("cp1252", "replace"), failed.end


codecs.register_error("presscheck.windows", _windows)


def _is_html(name: str, text: str) -> bool:
    return Path(name).suffix.lower() in _MARKUP_NAMES or bool(_MARKUP.match(text[:LOOKED_AT]))
