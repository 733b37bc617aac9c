"""The shape of a line: how long it is, how it ends, what it begins with."""

from typing import NamedTuple

STOPS = frozenset(".!?…")
"""Marks that end a sentence."""
_CLOSERS = "”’\"')]»"
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\ufeff": None, "\u00a0": " "})


class Line(NamedTuple):
    """What the rules look at again and again: the words as they stand, their number, and the line's end.

    `plain` is the line in lower case with straight marks; `gap` the number of line breaks before it, beyond the usual.
    """

    text: str
    words: tuple[str, ...]
    plain: str
    is_stopped: bool
    is_apart: bool

    @property
    def length(self) -> int:
        """The number of words."""
        return len(self.words)


def line(text: str, is_apart: bool = False) -> Line:
    """Look at one line.

    >>> line("Two boats on the quay").is_stopped
    False
    """
    bare = text.rstrip(_CLOSERS + " ")
    stopped = bool(bare) and bare[-1] in STOPS
    return Line(text, tuple(text.split()), text.lower().translate(_STRAIGHT), stopped, is_apart)
