"""How much a heading is like those that people call clickbait: one number."""

import base64
import math
import zlib

from presscheck import headline_weights as weights
from presscheck.headline_signs import signs
from presscheck.tricks import Trick

DIGITS = 4
"""The score's decimals: far above what rounding of floats can differ by from one machine to another."""


def _table(packed: str) -> memoryview:
    return memoryview(zlib.decompress(base64.b85decode(packed.replace("\n", "")))).cast("b")


_WORDS, _LETTERS, _OUTWARD = _table(weights.WORDS), _table(weights.LETTERS), _table(weights.OUTWARD)


def score(heading: str, bold: tuple[Trick, ...], shy: tuple[Trick, ...]) -> float:
    """From 0 to 1; at a half the chances are about even that most raters would call it clickbait.

    Whole numbers are summed and floats only scaled, in one order, so that every interpreter gives the same score.
    """
    weighed = signs(heading, bold, shy)
    total = weights.BASE
    for table, places, unit in (
        (_WORDS, weighed.words, weights.UNITS[0]),
        (_LETTERS, weighed.letters, weights.UNITS[1]),
    ):
        total += unit * sum([table[place] for place in places]) / math.sqrt(len(places) or 1)
    total += weights.UNITS[2] * sum([_OUTWARD[place] for place in weighed.outward])
    return round(min(max(total, 0.0), 1.0), DIGITS)
