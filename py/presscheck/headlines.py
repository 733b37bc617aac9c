"""What a heading does to be clicked: its tricks, each on the words that play it, and one score."""

from functools import lru_cache
from typing import NamedTuple

from presscheck import tricks
from presscheck.tricks import Trick

__all__ = ["Judgement", "Trick", "judge"]

THRESHOLD = 0.5


class Judgement(NamedTuple):
    """A heading's score from 0 to 1, the verdict at the one threshold, and its tricks in order of place."""

    score: float
    is_clickbait: bool
    tricks: tuple[Trick, ...]


@lru_cache(maxsize=256)
def judge(heading: str) -> Judgement:
    """Judge one heading by itself. The last few are remembered, because each rule of the family asks about the same ones."""
    bold, shy = tricks.find(heading)
    score = round(min(1.0, 0.3 * len(bold) + 0.13 * len(shy)), 4)
    is_clickbait = score >= THRESHOLD or len(bold) > 1
    return Judgement(
        score, is_clickbait, tuple(sorted(bold + shy, key=lambda trick: trick.span)) if is_clickbait else bold
    )
