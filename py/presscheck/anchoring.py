"""How a place is told in words, and found again in a text that may have been edited: W3C selectors, described and matched."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from presscheck.span import Span

CONTEXT = 32
"""Code points of prefix and suffix, as Hypothesis and the W3C's examples have them."""

_SURE = 0.9
"""Likeness of the context that by itself decides between equal words: one letter in ten may differ."""

_CLEAR = 0.15
"""By how much one place must be likelier than another; less is a guess, and a guess lands wrong."""

_LIKE = 0.5
"""Likeness of the context where the words themselves are unchanged: with less, the same words elsewhere may be meant."""

_OWN_EVIDENCE = 6
"""Words that need no context: half a dozen do not stand in an article twice by chance."""

_KEPT = 0.6
"""Share of the words that an edited place must still hold: 5 % edited leave 95 %, another sentence shares a third."""

_CROWD = 60
"""Places of one run of three words that are looked at; a phrase that stands more often says nothing about where."""

_FOLDED = {
    **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛′`", "'"), **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""), "…": "...",
}  # fmt: skip
"""Letters that editors, browsers and converters put in place of each other."""

_TOKEN = re.compile(r"\w+|[^\w\s]")

Selector = dict[str, Any]


class Quotation(NamedTuple):
    """The words of a TextQuoteSelector, and where a TextPositionSelector supposes them (None without one)."""

    exact: str
    prefix: str
    suffix: str
    hint: int | None


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def describe(text: str, span: Span) -> list[Selector]:
    """A TextQuoteSelector that decides, and a TextPositionSelector in code points as a hint (Web Annotation Data Model 4.2)."""
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def match(text: str, selectors: Sequence[Selector]) -> Span | None:
    """The place that selectors describe, or None where it can't be found again for certain.

    >>> match("Then she said no.", describe("She said no.", Span(4, 8)))
    Span(start=9, end=13)
    """
    return Finder(text).match(selectors)


def quotation(selectors: Sequence[Selector]) -> Quotation | None:
    """What selectors say of a place; None without a quotation, because a position alone can't be checked."""
    found: Selector | None = None
    hint = None
    for selector in selectors:
        if selector.get("type") == "TextQuoteSelector" and isinstance(selector.get("exact"), str):
            found = selector
        elif selector.get("type") == "TextPositionSelector" and isinstance(selector.get("start"), int):
            hint = max(0, selector["start"])
    if found is None:
        return None
    prefix, suffix = found.get("prefix"), found.get("suffix")
    return Quotation(
        found["exact"], prefix if isinstance(prefix, str) else "", suffix if isinstance(suffix, str) else "", hint
    )


class Finder:
    """A text in which many places are looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded, self._at = _fold(text)
        self._tokens = _tokens(self._folded)
        self._runs: dict[tuple[str, ...], list[int]] = {}
        for index in range(len(self._tokens) - 2):
            run = tuple(token.word for token in self._tokens[index : index + 3])
            self._runs.setdefault(run, []).append(index)

    def match(self, selectors: Sequence[Selector]) -> Span | None:
        """The place that selectors describe, or None where it can't be found again for certain."""
        wanted = quotation(selectors)
        if wanted is None:
            return None
        return self._unmoved(wanted) or self._moved(wanted) or self._edited(wanted)

    def _unmoved(self, wanted: Quotation) -> Span | None:
        """Where the hint says, if all the words around it agree."""
        if wanted.hint is None or wanted.hint + len(wanted.exact) > len(self._text):
            return None
        start, end = wanted.hint, wanted.hint + len(wanted.exact)
        around = wanted.prefix + wanted.exact + wanted.suffix
        begins = start - len(wanted.prefix)
        return Span(start, end) if begins >= 0 and self._text[begins : end + len(wanted.suffix)] == around else None

    # the same words elsewhere

    def _moved(self, wanted: Quotation) -> Span | None:
        exact = _fold(wanted.exact)[0].strip()
        if not exact:
            return None
        prefix, suffix = _fold(wanted.prefix)[0], _fold(wanted.suffix)[0]
        ranked = []
        for start in self._places(exact):
            end = start + len(exact)
            ranked.append((self._likeness(start, end, prefix, suffix), -self._distance(start, wanted.hint), start, end))
        ranked.sort(reverse=True)
        least = _LIKE if any(letter.isalnum() for letter in exact) else _SURE  # a sign alone stands anywhere
        if not ranked or ranked[0][0] < least:
            return None
        alike = [one for one in ranked if not _is_clear(ranked[0][0], one[0])]
        best = alike[0] if len(alike) == 1 else self._nearest(alike, wanted.hint)
        return self._span(best[2], best[3]) if best else None

    def _places(self, exact: str) -> Iterator[int]:
        start = self._folded.find(exact)
        while start >= 0:
            yield start
            start = self._folded.find(exact, start + 1)

    def _likeness(self, start: int, end: int, prefix: str, suffix: str) -> float:
        """How much of the context stands around a place, from 0 to 1; 1 where none was told."""
        before = self._folded[max(0, start - len(prefix.rstrip()) - 1) : start].strip()
        after = self._folded[end : end + len(suffix.lstrip()) + 1].strip()
        told = [(prefix.strip(), before), (suffix.strip(), after)]
        likenesses = [(SequenceMatcher(None, a, b, autojunk=False).ratio(), len(a)) for a, b in told if a]
        return sum(ratio * size for ratio, size in likenesses) / sum(s for _, s in likenesses) if likenesses else 1.0

    def _distance(self, start: int, hint: int | None) -> int:
        return abs(self._at[start] - hint) if hint is not None else 0

    def _nearest(
        self, ranked: list[tuple[float, int, int, int]], hint: int | None
    ) -> tuple[float, int, int, int] | None:
        """Of places that are equally likely, the one by the hint, if no other is nearly as near."""
        if hint is None:
            return None
        first, second = sorted(ranked, key=lambda one: -one[1])[:2]
        return first if -first[1] * 2 < -second[1] else None

    # other words, but most of them

    def _edited(self, wanted: Quotation) -> Span | None:
        exact = [token.word for token in _tokens(_fold(wanted.exact)[0])]
        before = [token.word for token in _tokens(_fold(wanted.prefix)[0])][1 if len(wanted.prefix) >= CONTEXT else 0 :]
        after = [token.word for token in _tokens(_fold(wanted.suffix)[0])]
        after = after[: len(after) - 1] if len(wanted.suffix) >= CONTEXT else after
        if not exact:
            return None
        found: dict[tuple[int, int], float] = {}
        for place in self._likely(before + exact + after, wanted.hint):
            landed = self._aligned(place, before, exact, after)
            if landed:
                found[landed[:2]] = landed[2]
        ranked = sorted(found.items(), key=lambda item: -item[1])
        if not ranked or (len(ranked) > 1 and not _is_clear(ranked[0][1], ranked[1][1])):
            return None
        first, last = ranked[0][0]
        return self._span(self._tokens[first].start, self._tokens[last].end)

    def _likely(self, words: list[str], hint: int | None) -> list[int]:
        """Where in the tokens the words may begin: by the runs of three that stand in both, the most agreed on first."""
        votes: Counter[int] = Counter()
        for index in range(len(words) - 2):
            places = self._runs.get(tuple(words[index : index + 3]), ())
            if len(places) <= _CROWD:
                votes.update((place - index) // 4 for place in places)
        return [bucket * 4 for bucket, _ in votes.most_common(4)]

    def _aligned(
        self, place: int, before: list[str], exact: list[str], after: list[str]
    ) -> tuple[int, int, float] | None:
        """First and last token of the words at a place, and how much of all was kept; None where that is too little."""
        words = before + exact + after
        slack = 6 + len(words) // 8
        begins = max(0, place - slack)
        here = [token.word for token in self._tokens[begins : place + len(words) + slack]]
        pairs = _pairs(words, here)
        inside = [there for mine, there in pairs if len(before) <= mine < len(before) + len(exact)]
        around = [mine for mine, _ in pairs if mine < len(before) or mine >= len(before) + len(exact)]
        context = len(before) + len(after)
        if not inside and not _is_between(pairs, len(before), len(exact)):
            return None
        first, last = self._edges(pairs, here, len(before), len(exact))
        if first > last:
            return None
        if not _is_kept(exact, here[first : last + 1], len(around) >= _KEPT * context):
            return None
        return begins + first, begins + last, (len(inside) + len(around)) / len(words)

    def _edges(self, pairs: list[tuple[int, int]], here: list[str], before: int, count: int) -> tuple[int, int]:
        """First and last token of the words: as many off the outermost kept one as the words themselves are."""
        inside = [(mine, there) for mine, there in pairs if before <= mine < before + count]
        left = [there for mine, there in pairs if mine < before]
        right = [there for mine, there in pairs if mine >= before + count]
        least, most = (left[-1] + 1 if left else 0), (right[0] - 1 if right else len(here) - 1)
        if not inside:
            return least, min(most, least + count - 1)
        first = inside[0][1] - (inside[0][0] - before)
        last = inside[-1][1] + (before + count - 1 - inside[-1][0])
        return min(max(first, least), inside[0][1]), max(min(last, most), inside[-1][1])

    def _span(self, start: int, end: int) -> Span:
        return Span(self._at[start], self._at[end - 1] + 1)


def _is_clear(best: float, other: float) -> bool:
    return best - other >= _CLEAR or (best >= _SURE > other and best - other >= _CLEAR / 2)


def _is_kept(exact: list[str], here: list[str], is_context_kept: bool) -> bool:
    """Whether enough of the words is left: of their letters within the old context, of whole words without it."""
    if is_context_kept:
        letters = SequenceMatcher(None, " ".join(exact), " ".join(here), autojunk=False).ratio()
        return letters >= _KEPT or SequenceMatcher(None, exact, here, autojunk=False).ratio() >= _KEPT
    mine, others = [w for w in exact if w[0].isalnum()], [w for w in here if w[0].isalnum()]
    return len(mine) >= _OWN_EVIDENCE and SequenceMatcher(None, mine, others, autojunk=False).ratio() >= _KEPT


def _is_between(pairs: list[tuple[int, int]], before: int, count: int) -> bool:
    """Whether the context stands close on both sides of words of which nothing was kept."""
    mine = {mine for mine, _ in pairs}
    return before - 1 in mine and before + count in mine


def _pairs(words: list[str], here: list[str]) -> list[tuple[int, int]]:
    """Indices of the words that two lists have in common, in order."""
    blocks = SequenceMatcher(None, words, here, autojunk=False).get_matching_blocks()
    return [(a + step, b + step) for a, b, size in blocks for step in range(size)]


def _tokens(folded: str) -> list[_Token]:
    return [_Token(found.group().lower(), found.start(), found.end()) for found in _TOKEN.finditer(folded)]


def _fold(text: str) -> tuple[str, list[int]]:
    """The text with look-alikes made equal and each run of white space one space, and where each letter came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = " " if letter.isspace() else _FOLDED.get(letter, letter)
        if folded == " " and letters and letters[-1] == " ":
            continue
        letters += folded
        places += [place] * len(folded)
    return "".join(letters), places
