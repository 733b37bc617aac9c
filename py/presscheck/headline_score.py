"""How much a heading is like those that people call clickbait: one number."""

import binascii
import math
import zlib

from presscheck import headline_weights as weights
from presscheck.headline_signs import Signs, signs, token_spans
from presscheck.span import Span
from presscheck.tricks import Trick

DIGITS = 4
"""The score's decimals: far above what rounding of floats can differ by from one machine to another."""


def _table(packed: str) -> memoryview:
    return memoryview(zlib.decompress(binascii.a2b_base64(packed))).cast("b")


_WORDS, _LETTERS, _OUTWARD = _table(weights.WORDS), _table(weights.LETTERS), _table(weights.OUTWARD)


def score(heading: str, bold: tuple[Trick, ...], shy: tuple[Trick, ...]) -> float:
    """From 0 to 1; at a half the chances are about even that most raters would call it clickbait.

    Whole numbers are summed and floats only scaled, in one order, so that every interpreter gives the same score.
    """
    weighed = signs(heading, bold, shy)
    words = sum([_WORDS[place] for place in weighed.words])
    letters = sum([_LETTERS[place] for token in weighed.letters for place in token])
    outward = sum([_OUTWARD[place] for place in weighed.outward])
    total = weights.BASE + _word_unit(weighed) * words + _letter_unit(weighed) * letters + weights.UNITS[2] * outward
    return round(min(max(total, 0.0), 1.0), DIGITS)


def token_weights(heading: str) -> list[tuple[Span, float]]:
    """Each token's place, and its own part in the score: itself, its letters, and its share of the pairs and threes it is in."""
    weighed = signs(heading, (), ())
    spans = token_spans(heading)
    count = len(spans)
    worth = [_WORDS[place] for place in weighed.words]
    pairs, threes = worth[count : 2 * count + 1], [0, *worth[2 * count + 1 :], 0]
    found: list[tuple[Span, float]] = []
    for at, span in enumerate(spans):
        words = worth[at] + sum(pairs[at : at + 2]) / 2 + sum(threes[at : at + 3]) / 3
        letters = sum([_LETTERS[place] for place in weighed.letters[at]])
        found.append((span, _word_unit(weighed) * words + _letter_unit(weighed) * letters))
    return found


def _word_unit(weighed: Signs) -> float:
    return weights.UNITS[0] / math.sqrt(len(weighed.words) or 1)


def _letter_unit(weighed: Signs) -> float:
    return weights.UNITS[1] / math.sqrt(sum(map(len, weighed.letters)) or 1)
