"""What a file holds: whether it is text, HTML, a saved page, a message or a Word document, and its words."""

import re
from pathlib import PurePath
from typing import Literal, NamedTuple

from presscheck import mail, markdown_text, word_document
from presscheck.decoding import LOOKED_AT, decoded

LARGEST = 64 * 1024 * 1024
"""Bytes: a hundred long novels. What is larger was named by mistake."""

_NO_ARTICLE = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document, or one locked by a password"),
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
_MARKUP = re.compile(
    r"\s*(?:<\?xml|<!--|<!doctype\s+html|<(?:html|head|body|article|main|section|div|p|h[1-6]|figure|meta)[\s>/])",
    re.IGNORECASE,
)
_MARKUP_NAMES = frozenset({".html", ".htm", ".xhtml", ".xht"})
_MARKDOWN_NAMES = frozenset({".markdown", ".md"})
_MAIL_NAMES = frozenset({".eml", ".mht", ".mhtml"})


class Unreadable(Exception):
    """Says in one line why a file can't be read as an article."""


class Opened(NamedTuple):
    """An article out of a file. `address` is where it stood, where the file says so."""

    kind: Literal["text", "html"]
    content: str
    address: str | None = None


def opened(raw: bytes, name: str = "", declared: str | None = None) -> Opened:
    """The article in a file's bytes; what it is shows in them, its name and a declared encoding only help. Raises Unreadable.

    >>> opened(b"<p>One.<p>Two.").kind, opened(b"# One\\n\\nTwo.", "notes.md").content
    ('html', '<h1>One</h1>\\n<p>Two.</p>')
    """
    if len(raw) > LARGEST:
        raise Unreadable(f"larger than {LARGEST // 1024 // 1024} MB, which no article is")
    if not raw.strip():
        raise Unreadable("nothing to read, it is empty")
    found = _opened(raw, PurePath(name).suffix.lower(), declared)
    if not found.content.strip():
        raise Unreadable("nothing to read, it holds only white space")
    return found


def _opened(raw: bytes, suffix: str, declared: str | None) -> Opened:
    if raw.startswith(b"PK\x03\x04") and (suffix == ".docx" or b"word/" in raw):
        try:
            return Opened("html", word_document.as_html(raw))
        except word_document.Endless as failed:
            raise Unreadable("a Word document that is larger inside than any article") from failed
        except word_document.Broken as failed:
            raise Unreadable("a damaged Word document, or one that is locked") from failed
    text = decode(raw, declared)
    if suffix in _MAIL_NAMES or mail.is_mail(text[:LOOKED_AT]):
        letter = mail.read(raw)
        if letter is None:
            raise Unreadable("a message without any text")
        return Opened("html" if letter.is_html else "text", letter.content, letter.address)
    if suffix in _MARKDOWN_NAMES:
        return Opened("html", markdown_text.as_html(text))
    is_html = suffix in _MARKUP_NAMES or bool(_MARKUP.match(text[:LOOKED_AT]))
    return Opened("html" if is_html else "text", text)


def decode(raw: bytes, declared: str | None = None) -> str:
    """Bytes as text, in whatever encoding; `declared` is what came beside them. Raises Unreadable where they are no text.

    >>> decode(b"%PDF-1.7")
    Traceback (most recent call last):
    presscheck.opening.Unreadable: a PDF, not text: copy its words into a text file
    """
    for beginning, kind in _NO_ARTICLE:
        if raw.startswith(beginning):
            raise Unreadable(f"{kind}, not text: copy its words into a text file")
    text = decoded(raw, declared)
    strange = len(_CONTROL.findall(text[:LOOKED_AT]))
    if "\x00" in text[:LOOKED_AT] or strange > _CONTROLS_AT_MOST * len(text[:LOOKED_AT]):
        raise Unreadable("a binary file, not text")
    return text
