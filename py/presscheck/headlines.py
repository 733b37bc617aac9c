"""What a heading does to be clicked: its tricks, each on the words that play it, and one score."""

from typing import NamedTuple

from presscheck.span import Span


class Trick(NamedTuple):
    """A trick in a heading: the rule's id, its place in the heading in code points, and the words or sign that show it."""

    rule: str
    span: Span
    because: str


class Judgement(NamedTuple):
    """A heading's score from 0 to 1, the verdict at the one threshold, and its tricks in order of place."""

    score: float
    is_clickbait: bool
    tricks: tuple[Trick, ...]


def judge(heading: str) -> Judgement:
    """Judge one heading by itself."""
    return Judgement(0.0, False, ())
