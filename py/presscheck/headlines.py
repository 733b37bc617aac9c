"""What a heading does to be clicked: its tricks, each on the words that play it, and one score."""

from functools import lru_cache
from typing import NamedTuple

from presscheck import tricks
from presscheck.headline_score import score, token_weights
from presscheck.reach import WEIGHED, reach
from presscheck.tricks import Trick

__all__ = ["WEIGHED", "Judgement", "Trick", "judge"]

THRESHOLD = 0.5
"""One for every kind of heading. The weights are set so that it is a half: tools/train_headlines.py says how it was chosen."""

LONGEST = 1000
"""Code points that are judged. No heading has more, and a page pasted as one line must not cost its square."""

SECOND_SHARE = 0.5
"""A second word is named where it weighs at least this much of the first."""


class Judgement(NamedTuple):
    """A heading's score from 0 to 1, the verdict at the one threshold, and its tricks in order of place."""

    score: float
    is_clickbait: bool
    tricks: tuple[Trick, ...]


def judge(heading: str) -> Judgement:
    """Judge one heading by itself.

    >>> judge("Council votes to close Oldwick library").is_clickbait
    False
    """
    return _judge(heading[:LONGEST])


@lru_cache(maxsize=256)
def _judge(heading: str) -> Judgement:
    """The last few judgements are remembered, because each rule of the family asks about the same headings."""
    if not tricks.has_words(heading):
        return Judgement(0.0, False, ())
    bold, shy = tricks.find(heading)
    value = score(heading, bold, shy)
    if value < THRESHOLD:
        return Judgement(value, False, reach(heading, bold))
    return Judgement(value, True, reach(heading, bold + shy) or _weighed(heading))


def _weighed(heading: str) -> tuple[Trick, ...]:
    """The one or two words that weighed most in the score, with the word that a small one leans on."""
    heavy = [(weight, span) for span, weight in token_weights(heading) if tricks.has_words(span.of(heading))]
    heavy.sort(key=lambda pair: -pair[0])
    most = heavy[0][0]
    named = [heavy[0][1], *(span for weight, span in heavy[1:2] if weight > SECOND_SHARE * most > 0)]
    return reach(heading, tuple(Trick(WEIGHED, span, span.of(heading)) for span in sorted(named)))
