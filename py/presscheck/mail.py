"""What a saved message (.eml) or a saved page (.mhtml) holds: both are MIME, RFC 2045 and RFC 2557."""

import html
from collections.abc import Iterator
from email import message_from_bytes
from email._policybase import Compat32  # email.policy is not in the engine’s library, this is
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import NamedTuple

from presscheck.decoding import decoded

HEADERS = frozenset(
    {
        "content-type",
        "date",
        "delivered-to",
        "from",
        "message-id",
        "mime-version",
        "received",
        "return-path",
        "subject",
        "to",
    }
)
"""Fields with which a message begins, in lower case."""


LONGEST_FIELD = 2_000
"""Characters of a field that are read: a subject has a hundred. Python's reading of encoded words and of parameters is quadratic."""

_HTML = ("text/html", "application/xhtml+xml")


class Letter(NamedTuple):
    """The part that a reader sees; `address` is where a saved page stood."""

    is_html: bool
    content: str
    address: str | None


class _Brief(Compat32):
    """Reads no field beyond LONGEST_FIELD."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_FIELD]


def is_mail(beginning: str) -> bool:
    """Whether a text begins with the header of a message.

    >>> is_mail("From: <Saved by a browser>\\nMIME-Version: 1.0\\n"), is_mail("From: our correspondent\\n\\nA storm came.")
    (True, False)
    """
    names = [line.partition(":")[0].lower() for line in beginning.split("\n\n")[0].splitlines() if ":" in line]
    return len(HEADERS.intersection(names)) >= 2 and bool(names) and ":" in beginning.splitlines()[0]


def read(raw: bytes) -> Letter | None:
    """The page or message in MIME bytes; None where no part of it is text, or none within reach."""
    try:
        message = message_from_bytes(raw, policy=_Brief())
        part = _shown(message)
    except RecursionError:  # messages in messages, a thousand deep
        return None
    if part is None:
        return None
    body = part.get_payload(decode=True)
    text = decoded(body if isinstance(body, bytes) else b"", part.get_content_charset())
    is_html = part.get_content_type() in _HTML
    if part.get_param("format", "") == "flowed":
        text = _unwrapped(text)
    address = message["Snapshot-Content-Location"] or part["Content-Location"]
    if message["From"] and not address and not str(message["From"]).startswith("<Saved by"):
        text = _headed(message, text, is_html)
    return Letter(is_html, text, str(address) if address and str(address).startswith("http") else None)


def _shown(message: Message) -> Message | None:
    """The root of a saved page, or the richest text of a message: of a message that it passes on only where it has none itself."""
    if message.get_content_maintype() == "multipart" and not message.is_multipart():
        return message  # its boundary is not given: all there is stands in one piece
    own = list(_parts(message))
    texts = own or [part for part in message.walk() if _is_text(part)]
    root = next((part for part in texts if _is_start(message, part)), None)
    return root or next((part for part in texts if part.get_content_type() in _HTML), None) or next(iter(texts), None)


def _parts(message: Message) -> Iterator[Message]:
    """The parts of text that are no attachments, those of a message within this one left out."""
    if message.get_content_maintype() == "message":
        return
    parts = message.get_payload()
    if isinstance(parts, list):
        for part in parts:
            if isinstance(part, Message):
                yield from _parts(part)
    elif _is_text(message):
        yield message


def _is_text(part: Message) -> bool:
    is_attached = part.get_content_disposition() == "attachment" or part.get_filename()
    return part.get_content_type() in (*_HTML, "text/plain") and not is_attached


def _is_start(message: Message, part: Message) -> bool:
    """Whether a saved page says that it begins with this part, RFC 2387, section 3.2."""
    start = message.get_param("start")
    return isinstance(start, str) and bool(start) and part["Content-ID"] == start


def _unwrapped(text: str) -> str:
    """Paragraphs as they were before a mail program broke their lines: RFC 3676.

    >>> _unwrapped("The ferry \\nis to close.\\nSo it is.\\n-- \\nInes")
    'The ferry is to close.\\nSo it is.\\n-- \\nInes'
    """
    lines = text.replace("\r\n", "\n").split("\n")
    return "".join(
        line.removeprefix(" ") + ("" if line.endswith(" ") and line != "-- " and not line.startswith(">") else "\n")
        for line in lines
    ).removesuffix("\n")


def _headed(message: Message, text: str, is_html: bool) -> str:
    """A message's subject as its headline, its sender as its byline."""
    subject, sender = _said(message["Subject"]), _sender(message["From"])
    if is_html:
        above = f"<h1>{html.escape(subject)}</h1>" if subject and "<h1" not in text.lower() else ""
        by = f'<p class="byline">By {html.escape(sender)}</p>' if sender and above else ""
        return above + by + text
    above = "\n\n".join(filter(None, (subject, sender and f"By {sender}")))
    return f"{above}\n\n{text}" if above else text


def _sender(field: object) -> str:
    """The name in a From field; none where brackets stand in brackets without end."""
    try:
        return parseaddr(_said(field))[0]
    except RecursionError:
        return ""


def _said(field: object) -> str:
    """A field's words, in whatever encoding they are named or left in."""
    try:
        pieces = decode_header(field) if field else []  # type: ignore[arg-type]
    except (HeaderParseError, RecursionError, ValueError):
        return " ".join(str(field).split())
    words = (
        decoded(said, None if named == "unknown-8bit" else named) if isinstance(said, bytes) else said
        for said, named in pieces
    )
    return " ".join("".join(words).split())
