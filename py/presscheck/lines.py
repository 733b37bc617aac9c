"""The shape of a line: how long it is, how it ends, what it begins with."""

from typing import NamedTuple

STOPS = frozenset(".!?…")
"""Marks that end a sentence."""
_CLOSERS = "”’\"')]»"
_STRAIGHT = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("\ufeff", ""), ("\u00a0", " "))


ENOUGH = 1200
"""Characters of a line that are looked at: the longest captions have about 600, and a file may hold one line of megabytes."""


class Line(NamedTuple):
    """What the rules look at again and again.

    `plain` is the line in lower case with straight marks. `words`, `plain` and `length` (in words) are true of a line short
    enough for a caption; of a longer one they hold the beginning, and a length beyond any caption's. `is_apart` is true
    where the gap before the line is wider than the usual one.
    """

    text: str
    words: tuple[str, ...]
    length: int
    plain: str
    is_stopped: bool
    is_apart: bool


def line(text: str, is_apart: bool = False) -> Line:
    """Look at one line.

    >>> line("Two boats on the quay").is_stopped
    False
    """
    ending = text[-ENOUGH:].rstrip(_CLOSERS + " ")
    begin = text[:ENOUGH]
    words = tuple(begin.split())
    length = len(words) if len(text) <= ENOUGH else len(text)
    return Line(text, words, length, straight(begin.lower()), bool(ending) and ending[-1] in STOPS, is_apart)


def straight(text: str) -> str:
    """The text with straight quotation marks; replacing one by one is ten times as fast as a table here."""
    if text.isascii():
        return text
    for curly, plain in _STRAIGHT:
        text = text.replace(curly, plain)
    return text


def holds_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of a few words stands somewhere in a text; a loop written out takes twice as long."""
    return any(map(text.__contains__, words))


def is_title_case(line: Line) -> bool:
    """Whether nearly all longer words begin with a capital, as in a title."""
    long = [word for word in line.words if len(word) > 3 and word[0].isalpha()]
    return len(long) >= 2 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)
