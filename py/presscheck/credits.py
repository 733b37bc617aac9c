"""Where a picture's credit stands in a line, and how it can be told from prose."""

import re

from presscheck.lexicon.picture_desk import AGENCIES, BARE_CREDITS, LABELS
from presscheck.span import Span

REACH = 160
"""Characters looked at from the end of a line: the longest credit in general use names two photographers and two agencies."""


def _one_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_AGENCY = rf"(?<![\w-])(?:{_one_of(AGENCIES)}|{_one_of(tuple(a.upper() for a in AGENCIES if len(a) > 4))})(?![\w-])"
_LABEL = rf"(?i:{_one_of(LABELS)})"
_END = r"[\s.]*(?:more\s*>|less|\.\.\. more)?\s*$"

_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"[(\[]\s*{_LABEL}\b\s*[:/|by–—-][^()\[\]]{{1,120}}[)\]]?{_END}"), "a credit in brackets"),
    (re.compile(rf"[(\[]\s*{_LABEL} (?:by|from|courtesy|via)\b[^()\[\]]{{1,120}}[)\]]{_END}"), "a credit in brackets"),
    (re.compile(rf"[(\[][^()\[\]]{{0,80}}{_AGENCY}[^()\[\]]{{0,60}}[)\]]{_END}"), "an agency in brackets"),
    (re.compile(rf"[(\[][^()\[\]]{{0,80}}(?i:\bfile photo|\bstock (?:photo|image)|\bcourtesy of|\bvia )[^()\[\]]{{0,60}}[)\]]{_END}"), "a credit in brackets"),
    (re.compile(r"(?i:(?:photo|image|picture|photograph)s?\s+(?:by|credits?|courtesy of)\b:?|\b(?:photograph|photo|picture|pic|image|credit)s?:)\s*[^.:;]{2,80}$"), "a credit at the end"),
    (re.compile(r"Credit(?:Credit)?(?:\.\.\.|…|(?=[A-Z\u00c0-\u00de]))[^.]{2,80}"), "a credit run into the line"),
    (re.compile(rf"(?i:\b(?:{_one_of(BARE_CREDITS)})){_END}"), "a credit at the end"),
    (re.compile(rf"[\s./|–—-]{_AGENCY}(?:\s+(?i:photo|pictures?|images?|file|via|news|wire|contributor|pool))?(?:\s*/\s*[^/]{{2,40}}){{0,3}}$"), "an agency at the end"),
    (re.compile(r"[a-z\d][.!?][”’\"']?\s+(?:[A-Z][\w’'.-]*\s+){1,4}(?:for|/|via)\s+[A-Z][^.!?]{2,40}$"), "a name and a paper at the end"),
    (re.compile(r"(?<=[a-z\d][.!?])[”’\"']?\s*\(\s*(?:[A-Z][\w’'&/ .-]{2,40}|[\w-]+\.(?:com|org|net|co\.uk))\)$"), "a name in brackets after the full stop"),
    (re.compile(r"(?<=[a-z]{3}[.!?])[”’\"']?\s+(?![A-Z]{1,3}$)(?:[A-Z][\w-]*\s*[/|]?\s*){1,4}$"), "a name after the full stop"),
)  # fmt: skip
"""Signs of a credit at the end of a line, the surest first."""

_WHOLE = re.compile(
    rf"^\W*(?:(?i:©|\(c\)|photos? (?:by|courtesy|credit)|photograph(?:s|y)? (?:by|courtesy)|pictures? (?:by|courtesy)|images? (?:by|courtesy|credit)|(?:photo|image|picture|pic|photograph|credit|photo credit|image credit|picture credit|main image credit|credits)\s*(?::|\.\.\.|…))"
    r"|(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+ ?/ ?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$|(?i:reporting by) [^.]{2,60}(?i:editing by)"
    r"|(?:[A-Z][\w’'-]+ ){2,3}for (?:[A-Z][\w’'-]+ ?){1,4}$|(?i:courtesy of) [^.!?]{2,60}$"
    rf"|[^.!?,()\[\]]{{0,60}}[/–-]\s*{_AGENCY}|{_AGENCY}(?: (?i:images?|pictures|photos?|via|wire|media))*(?:\s*/\s*[^/]{{2,40}}){{0,3}}\W*$)"
)  # fmt: skip


def credit(text: str) -> tuple[Span, str] | None:
    """Where the credit at the end of a line stands, and the sign that tells it; None where there is none.

    >>> credit("Boats on the quay at Wexmouth (Picture: Dana Orr)")
    (Span(start=30, end=49), 'a credit in brackets')
    >>> credit("He left the quay at nine (and came back at ten).")
    """
    offset = max(0, len(text) - REACH)
    tail = text[offset:]
    for pattern, because in _SIGNS:
        found = pattern.search(tail)
        if found:
            return Span(offset + found.start(), offset + found.end()), because
    return None


def is_all_credit(text: str) -> bool:
    """Whether a short line is a credit and nothing else.

    >>> is_all_credit("Photo by Dana Orr/Reuters"), is_all_credit("Photo editors met in Wexmouth")
    (True, False)
    """
    return len(text) < REACH and bool(_WHOLE.match(text))
