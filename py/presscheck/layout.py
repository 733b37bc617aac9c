"""How an article is laid out: its headline, what stands under it, and where its prose begins and ends."""

import re
from typing import NamedTuple

from presscheck.document import Kind
from presscheck.lines import Line, is_title_case

HEADLINE_WORDS = 30
"""The longest headlines of tabloids have about 25 words; longer lines are prose."""

NAME_WORDS = 8
"""Words of the longest line that signs an article without the word "by"."""

UNSIGNED = frozenset(
    {"agencies", "agency report", "staff report", "staff reports", "wire report", "wire reports", "wire services"}
)
"""What stands in a byline's place where nobody is named."""

OFFICES = frozenset(
    {"bureau", "correspondent", "correspondents", "desk", "editor", "reporter", "reporters", "staff", "writer"}
)
"""How the office of a writer ends."""

PROSE_WORDS = 12
"""A stopped line of so many words is prose wherever it stands; shorter ones need prose around them."""

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_PUBLISHED = r"(?:first |last )?(?:published|posted|updated|modified|created)\b"
_BYLINE = re.compile(r"^(?:by|words by|written by|reported by|story by)\s+(?=\S)")
_BY_DOING = re.compile(r"by [a-z]+ing (?:my|our|the|this|up|your)\b")
"""How the small print of a form begins: By signing up you agree …"""
_DATELINE = re.compile(
    rf"^[A-Z][A-Z .'’-]{{2,30}}, (?:{_WEEKDAY}|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})\b(?:.{{0,12}}| ?\([^()]{{2,30}}\) ?[-–—]*)$",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"^(?:{_PUBLISHED}(?: on| at)?\W*)?(?:{_WEEKDAY}\.?,?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH}\.?\s+\d{{1,4}}\b"
    rf"|^{_PUBLISHED}[^a-z]*(?:{_WEEKDAY}\.?,?\s+)?\d"
    r"|^\d{1,2}[:.]\d\d\s*(?:am|pm|a\.m\.|p\.m\.)?(?:\W|key event|updated|$)"
    r"|^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|^\d+ (?:minutes?|hours?|days?|weeks?) ago|^\d+ min(?:ute)?s? read"
)


LINES_TO_BYLINE = 4
"""Lines within which a byline has a headline, and perhaps a dek, above it; further down it may sign what stands above."""

UNDER_HEADLINE = frozenset({"byline", "dateline"})
"""What stands within three lines under a headline, and under no other line of a page's top."""

Told = tuple[Kind, str | None]
"""A line's kind, and the sign that gave it away."""


class Layout(NamedTuple):
    """Indices of lines: the headline, the first and last line of prose (`first` > `last` where there is none), and the byline at the top.

    `signed` is 0 where there is no such byline.
    """

    headline: int | None
    first: int
    last: int
    signed: int = 0


def is_byline(line: Line) -> bool:
    """Whether a line says by whom the article is."""
    return (
        line.length <= 20
        and not line.is_stopped
        and bool(_BYLINE.match(line.plain))
        and _capitals(line) >= 1
        and not _BY_DOING.match(line.plain)
    )


def is_dateline(line: Line) -> bool:
    """Whether a line says when the article appeared, and little else."""
    return line.length <= 20 and bool(
        _DATE.match(line.plain) or (line.text[:3].isupper() and _DATELINE.match(line.text))
    )


def is_name(line: Line) -> bool:
    """Whether a line is a name, or a name with a place or an office, as writers sign.

    >>> from presscheck.lines import line
    >>> is_name(line("Ines Corrigan at Sandy Road")), is_name(line("Political correspondent")), is_name(line("Ferry comes home"))
    (True, True, False)
    """
    if line.plain in UNSIGNED:
        return True
    if not 2 <= line.length <= NAME_WORDS:
        return False
    if line.words[-1].lower() in OFFICES:
        return True
    return all(word[:1].isupper() or word in ("at", "in", "and", "de", "van", "for") for word in line.words)


def is_prose(line: Line) -> bool:
    """Whether a line is prose by its shape alone."""
    return line.length >= PROSE_WORDS and (
        line.is_stopped or line.text.rstrip()[-1:] in ":,;—–" or line.length > HEADLINE_WORDS
    )


def _capitals(line: Line) -> int:
    return sum(word[:1].isupper() for word in line.words[1:])


def lay_out(lines: list[Line], told: list[Told | None]) -> Layout:
    """Find the headline and the extent of the prose; `told` holds kinds already known."""
    signed = next((i for i, kind in enumerate(told[:LINES_TO_BYLINE]) if kind and kind[0] == "byline"), 0)
    prose = [i for i, line in enumerate(lines) if i >= signed and told[i] is None and is_prose(line)]
    first, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    known = next((i for i, kind in enumerate(told) if kind and kind[0] == "headline"), None)
    if known is not None:
        return Layout(known, first, last, signed)
    may_be = [i for i in range(first) if told[i] is None and _may_be_headline(lines[i], i < signed)]
    if not may_be and first == 0 and len(lines) > 2 and _is_stopped_headline(lines[0]):
        return Layout(0, next((i for i in prose if i), len(lines)), last, signed)
    under = (i for i in may_be if any(kind and kind[0] in UNDER_HEADLINE for kind in told[i + 1 : i + 4]))
    return Layout(next(under, may_be[0] if may_be else None), first, last, signed)


def _may_be_headline(line: Line, is_over_byline: bool) -> bool:
    is_quoted = line.text[0] in '“"' and line.text.rstrip('”" ').endswith(".")
    is_sentence = (is_quoted or line.text.endswith(".")) and not is_title_case(line) and not is_over_byline
    return 3 <= line.length <= HEADLINE_WORDS and not is_sentence


def _is_stopped_headline(line: Line) -> bool:
    return line.length <= 20 and is_title_case(line)
