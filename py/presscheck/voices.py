"""Who speaks in an article, and how much."""

import re
from collections import Counter

from presscheck.quote import Level, Quote, Voice

NOBODY = "nobody"
"""The voice of the quotes that have no source."""
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_STRONGEST: tuple[Level, ...] = ("named", "described", "anonymous", "relayed", "unresolved", "unattributed")


def gather(text: str, quotes: tuple[Quote, ...]) -> tuple[tuple[Quote, ...], tuple[Voice, ...]]:
    """The quotes with their `voice` filled in, and the voices in order of first appearance.

    A voice's level is the one that most of its words have.
    """
    names: dict[str, int] = {}
    spoken: list[list[int]] = []
    filled: list[Quote] = []
    for index, quote in enumerate(quotes):
        if quote.level == "not_speech" or _is_nobody_known(quote):
            filled.append(quote)
            continue
        name = _name(text, quote)
        voice = names.setdefault(name.casefold(), len(names))
        if voice == len(spoken):
            spoken.append([])
        spoken[voice].append(index)
        filled.append(quote._replace(voice=voice))
    return tuple(filled), tuple(_voice(text, filled, indices) for indices in spoken)


def _is_nobody_known(quote: Quote) -> bool:
    """Whether words have a cue, and nothing that could be called a voice."""
    return quote.level == "unresolved" and quote.source is None and quote.speaker is None


def _name(text: str, quote: Quote) -> str:
    if quote.level == "unattributed":
        return NOBODY
    if quote.level != "relayed" and quote.speaker:
        return quote.speaker
    return quote.source.of(text) if quote.source else quote.speaker or "somebody"


def _voice(text: str, quotes: list[Quote], indices: list[int]) -> Voice:
    weights: Counter[Level] = Counter()
    for index in indices:
        weights[quotes[index].level] += _words(text, quotes[index])
    level = max(_STRONGEST, key=lambda level: weights[level])
    return Voice(_name(text, quotes[indices[0]]), level, tuple(indices), sum(weights.values()))


def _words(text: str, quote: Quote) -> int:
    return sum(len(_WORD.findall(text, part.start, part.end)) for part in quote.parts)
