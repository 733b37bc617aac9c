"""A place in a text: half-open, in code points."""

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` up to, but not including, `end`, in code points.

    >>> Span(0, 5).of("Cher said no.")
    'Cher '
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether all of `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
