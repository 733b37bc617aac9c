"""Where a picture's credit stands in a line, and how it can be told from prose."""

import re

from presscheck.lexicon.picture_desk import AGENCIES, BARE_CREDITS, LABELS, OUTLETS
from presscheck.lines import holds_any
from presscheck.span import Span

REACH = 160
"""Characters looked at from the end of a line: the longest credit in general use names two photographers and two agencies."""


def _one_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SHOUTED = tuple(agency.upper() for agency in AGENCIES if len(agency) > 4)
_AGENCY = rf"(?<![\w-])(?:{_one_of(AGENCIES)}|{_one_of(_SHOUTED)})(?![\w-])"
_OUTLET = rf"(?:[Tt]he |[\w.’'& -]{{0,40}}\b(?:{_one_of(OUTLETS)}|[A-Z]{{2,5}})\b|[\w-]+\.(?:com|org|net|co\.uk))"
"""How the name of a paper begins or what it holds, so that "Bakers Prepare for Winter" is no photographer's credit."""
_LABEL = rf"(?i:{_one_of(LABELS)})"
_CAPITAL = r"[A-Z][\w’'.-]*+"
_END = r"[\s.]*+(?:more\s*+>|less)?\s*+$"
"""Some sites put the button that folds a caption behind it."""

Signs = tuple[tuple[re.Pattern[str], str], ...]

_IN_BRACKETS: Signs = (
    (
        re.compile(rf"\s*+{_LABEL}\b(?:\s*+[:/|–—-]| (?:by|from|courtesy|via)\b)[^()\[\]]{{1,120}}+[)\]]?+{_END}"),
        "a credit in brackets",
    ),
    (re.compile(rf"[^()\[\]]{{0,80}}{_AGENCY}[^()\[\]]{{0,60}}+[)\]]{_END}"), "an agency in brackets"),
    (
        re.compile(
            r"[^()\[\]]{0,80}(?i:\bfile photo|\bstock (?:photo|image)|\bcourtesy of|\bvia )[^()\[\]]{0,60}+(?<![.!?])[)\]]"
            + _END
        ),
        "a credit in brackets",
    ),
    (
        re.compile(rf"(?:Supplied|[A-Z][\w’'&.]*(?: [A-Z][\w’'&.]*){{0,3}}): (?:{_CAPITAL} ){{1,3}}{_CAPITAL}\){_END}"),
        "an outlet and a name in brackets",
    ),
)
"""Signs behind the last opening bracket of a line, the surest first."""

_AT_THE_END: Signs = (
    (
        re.compile(
            r"(?i:(?:photo|image|picture|photograph)s?\s+(?:by|credits?|courtesy of)\b:?"
            r"|(?<!\bin )\b(?:photographer|photograph|photo|picture|pic|image|credit)s?:)\s*(?:[^.:;]|(?<=\b[A-Z])\.|(?<=\d)\.(?=\d)){2,80}$"
        ),
        "a credit at the end",
    ),
    (re.compile(r"(?<=\w[\w.!?”’\"')]) ?(?:©|\(c\)) ?[A-Z][^.!?©]{1,60}$"), "a credit at the end"),
    (re.compile(r"Credit(?:Credit)?(?:\.\.\.|…|(?=[A-Z\u00c0-\u00de]))[^.]{2,80}"), "a credit run into the line"),
    (re.compile(rf"(?i:\b(?:{_one_of(BARE_CREDITS)})){_END}"), "a credit at the end"),
    (
        re.compile(
            rf"(?:[./|–—-]\s*|[.!?)][”’\"']?\s+|\bvia ){_AGENCY}(?:\s+(?i:photo|pictures?|images?|file|via|news|wire|contributor|pool))?"
            r"(?:\s*/\s*[^/]{2,40}){0,3}$"
        ),
        "an agency at the end",
    ),
    (
        re.compile(
            rf"\b(?:[A-Z][\w’'-]+ {_AGENCY}|[\w’'-]+ {_AGENCY} (?:Photo|Pictures?|Images?|File|Wire|Pool)(?:/.{{2,40}})?)$"
        ),
        "an agency behind a name at the end",
    ),
    (re.compile(r"[.!?][”’\"']? Source: (?:[A-Z][\w&’'-]* ?){1,6}+$"), "a source at the end"),
    (
        re.compile(rf"[a-z\d][.!?][”’\"']?\s+(?:{_CAPITAL}\s++){{1,4}}(?:for|/|via)\s+[A-Z][^.!?]{{2,40}}$"),
        "a name and a paper at the end",
    ),
    (
        re.compile(
            r"(?<=[a-z\d][.!?])[”’\"']?\s*\(\s*(?:[A-Z][\w’'&/ .-]{1,39}[\w’']|[\w-]+\.(?:com|org|net|co\.uk))\)$"
        ),
        "a name in brackets after the full stop",
    ),
    (
        re.compile(r"(?<=[a-z]{3}[.!?])[”’\"']?\s+(?![A-Z]{1,3}$)(?:[A-Z](?:\.|[\w-]*+)\s*+[/|]?+\s*+){1,4}+$"),
        "a name after the full stop",
    ),
)
"""Signs anywhere near the end of a line, the surest first."""

_SENTENCE_ENDS = frozenset(".!?”\"’'")
_PICTURE_WORDS = ("photo", "image", "picture", "pic", "credit", "supplied")

_WHOLE = re.compile(
    r"^\W*(?:"
    r"(?i:(?:photos?|images?) credit|(?:image|photo|picture|media|video) source\s*[,:]|(?:photos?|photographs?|photography|pictures?|images?) (?:by|courtesy)"
    r"|(?:photo|image|picture|pic|photograph|(?:photo|image|picture|main image) credit|credits?)\s*(?::|\.\.\.|…)"
    r"|©|\(c\))"
    r"|(?i:courtesy) of (?:the )?[A-Z](?:[^.!?]|(?<=\b[A-Z])\.){1,60}$|Photographed (?:by|at) "
    r"|(?:.{2,40}/ )?[Vv]ia [\w-]+\.(?:com|org|net|co\.uk)$|(?:Instagram|Twitter|TikTok|Facebook)(?::| /) ?@?[\w./]+$"
    r"|(?:Art|Artwork|Cartoon|Collage|Drawing|Painting|Portrait|Sketch) by (?:[A-Z][\w.’'-]* ){1,3}[A-Z][\w’'-]+$"
    r"|Sources?: [^.!?]{2,80}$|(?:[A-Z]\. ?){1,2}[A-Z\u00c0-\u00de]{3,}$"
    r"|(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+/[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}$"
    rf"|(?:[A-Z][\w.’'-]+ ){{1,3}}[A-Z][\w.’'-]+ ?[/|] ?{_OUTLET}[^.!?]{{0,40}}$"
    rf"|(?:[A-Z][\w’'-]+ ){{2,3}}for {_OUTLET}[^.!?]{{0,40}}$"
    rf"|[^.!?,()\[\]]{{0,60}}[/–-]\s*{_AGENCY}"
    rf"|{_AGENCY}(?: (?i:images?|pictures|photos?|via|wire|media))*(?:\s*/\s*[^/]{{2,40}}){{0,3}}\W*$"
    r")"
)
"""A line that begins with a credit's label, or is a photographer and a paper or agency, or an agency alone."""


def credit(text: str) -> tuple[Span, str] | None:
    """Where the credit at the end of a line stands, and the sign that tells it; None where there is none.

    >>> credit("Boats on the quay at Wexmouth (Picture: Dana Orr)")
    (Span(start=30, end=49), 'a credit in brackets')
    >>> credit("He left the quay at nine (and came back at ten).")
    """
    offset = max(0, len(text) - REACH)
    tail = text[offset:]
    bracket = max(tail.rfind("("), tail.rfind("["))
    for pattern, because in _IN_BRACKETS if bracket >= 0 else ():
        found = pattern.match(tail, bracket + 1)
        if found:
            return Span(offset + bracket, offset + found.end()), because
    if tail[-1:] in _SENTENCE_ENDS and not _mentions_picture(tail.lower()):
        return None
    for pattern, because in _AT_THE_END:
        found = pattern.search(tail)
        if found:
            return Span(offset + found.start(), offset + found.end()), because
    return None


def _mentions_picture(tail: str) -> bool:
    return holds_any(tail, _PICTURE_WORDS)


def is_all_credit(text: str) -> bool:
    """Whether a short line is a credit and nothing else.

    >>> is_all_credit("Photo by Dana Orr/Reuters"), is_all_credit("Photo editors met in Wexmouth")
    (True, False)
    """
    return len(text) < REACH and bool(_WHOLE.match(text))
