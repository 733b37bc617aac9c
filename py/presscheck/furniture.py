"""Which lines belong to the page rather than the article: share bars, promos, adverts."""

import re

from presscheck.document import Kind
from presscheck.lexicon.page_furniture import ADVERTS, BUTTONS, FURNITURE, ORDERS, PROMOS
from presscheck.lines import Line

MOST_WORDS = 40
"""A longer line is prose, whatever it begins with: the longest promo in the development pages has 33 words."""

SENTENCE, LONG_SENTENCE = 6, 25
"""Words from which a line with a full stop is a sentence; and where even one that begins with an order is."""

_EDGES = re.compile(r"^\W*(?:icon |\d+ )?|[\W\d]+$")
_COUNTER = re.compile(
    r"^(?:image|photo|slide|picture)?\s*\d+\s*(?:of|/)\s*\d+$|^\d[\d.,]*[km]?\s*(?:shares?|comments?|views?|likes?)$"
)
_RIGHTS = re.compile(r"^(?:©|\(c\)|copyright\b).*|\ball rights reserved\b")
_ADDRESS = re.compile(
    r"\b(?:e-?mail|contact|write to|call|know more|got a|have a)\b.*(?:@[\w-]+\.\w|\bus at\b|\bour newsdesk\b)"
)
_WORD_END = re.compile(r"[\s:,.!?]|$")


def furniture(line: Line) -> tuple[Kind, str] | None:
    """The kind of furniture that a line is, and the sign that tells it; None for prose.

    >>> from presscheck.lines import line
    >>> furniture(line("READ MORE: Storm closes Wexmouth harbour"))
    ('promo', 'read more')
    >>> furniture(line("Share on Facebook"))
    ('furniture', 'share on')
    >>> furniture(line("Share prices fell on Tuesday."))
    """
    if line.length > MOST_WORDS or line.plain[:1] in ("'", '"'):
        return None
    if _RIGHTS.search(line.plain):
        return "furniture", "all rights reserved"
    if line.length <= SENTENCE * 4 and _ADDRESS.search(line.plain) and line.plain.count(".") < 4:
        return "promo", "gives an address to write to"
    bare = _EDGES.sub("", line.plain)
    if bare in BUTTONS or _COUNTER.match(line.plain):
        return "furniture", "a button or label of the page"
    for kind, openings in _OPENINGS:
        if kind == "promo" and line.text.endswith(":"):
            continue  # what it announces stands below, in the article
        for opening in openings.get(bare[:3], ()):
            if bare.startswith(opening) and _ends_word(bare, opening) and not _is_prose(line, bare, opening):
                return kind, opening.strip()
    return None


def _ends_word(bare: str, opening: str) -> bool:
    return opening[-1] in ": " or bool(_WORD_END.match(bare, len(opening)))


def _is_prose(line: Line, bare: str, opening: str) -> bool:
    """A full sentence may begin like a promo: "More on this came out on Friday." """
    if not line.text.endswith(".") or ":" in (opening[-1], bare[len(opening) : len(opening) + 1]):
        return False
    return line.length > LONG_SENTENCE or (line.length >= SENTENCE and not opening.startswith(ORDERS))


def _by_beginning(openings: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    straight = [o.replace("’", "'") for o in openings]
    return {o[:3]: tuple(p for p in straight if p[:3] == o[:3]) for o in straight}


_OPENINGS: tuple[tuple[Kind, dict[str, tuple[str, ...]]], ...] = (
    ("advert", _by_beginning(ADVERTS)), ("promo", _by_beginning(PROMOS)), ("furniture", _by_beginning(FURNITURE)),
)  # fmt: skip
