"""How far a trick reaches: from the words that betray it to the words that a reader would point at."""

from presscheck.headline_words import COMMON, QUIZ_VERBS
from presscheck.span import Span
from presscheck.tricks import ADJECTIVES, FORM, Trick, Word, are_joined, words

CLAUSE = 12
"""Words of a clause that is kept back ("what was hidden behind the third door"); one that is longer is shown by its beginning."""

POINTING = 8
"""Words of a sentence that begins with a pronoun for nobody; of a longer one the pronoun and its verb are shown."""

OBJECT = 3
"""Words that tell what a trick is about ("the truth about *plum jam*")."""

WEIGHED = "headline.weighed"
"""The words that weighed most, where no trick has a name."""

_OPEN_ENDS = frozenset("a about an at behind for from in never of on the to with".split())
"""A phrase that ends in one of these says only with the next words what it is about."""

_ASKING = frozenset("how if what whats when where which who whos why".split())
_REVEALS = frozenset("reveal revealed revealing reveals".split())
_WITH_NEXT = frozenset(
    "actually every everyone everything never nobody nothing really shell shes something theres you youd youll youre youve".split()
)
_WITH_NOUN = frozenset("best biggest hidden mysterious our secret their top ultimate worst your".split())
_GOING_ON = ("and", "but", "then")
_ARTICLES = ("a", "an", "the")


def reach(heading: str, found: tuple[Trick, ...]) -> tuple[Trick, ...]:
    """The same tricks in order of place, each on a phrase; what lies inside another is part of it.

    >>> from presscheck.tricks import find
    >>> heading = "She Knew. What Was Hidden Will Leave You SPEECHLESS"
    >>> [trick.because for trick in reach(heading, sum(find(heading), ()))]
    ['She Knew', 'What Was Hidden', 'Will Leave You SPEECHLESS', 'SPEECHLESS']
    """
    all_words = words(heading)
    barred = [(trick, trick.span) for trick in found if trick.is_bold and trick.rule not in FORM]
    grown = [
        _grow(heading, all_words, trick, [span for other, span in barred if other is not trick]) for trick in found
    ]
    joined = _joined(heading, sorted((trick for trick in grown if trick), key=lambda trick: trick.span))
    return tuple(trick for trick in joined if not any(_holds(other, trick) for other in joined))


def _holds(outer: Trick, inner: Trick) -> bool:
    if outer is inner or inner.rule in FORM or not outer.span.contains(inner.span):
        return False
    return outer.span != inner.span or (outer.is_bold, outer.rule) > (inner.is_bold, inner.rule)


def _joined(heading: str, tricks: list[Trick]) -> list[Trick]:
    """Neighbours and overlapping places of one rule as one place."""
    joined: list[Trick] = []
    for trick in tricks:
        last = joined[-1] if joined else None
        if last and last.rule == trick.rule and not heading[last.span.end : trick.span.start].strip():
            joined.pop()
            span = Span(last.span.start, max(last.span.end, trick.span.end))
            is_bold, is_owned = last.is_bold or trick.is_bold, last.is_owned or trick.is_owned
            trick = Trick(trick.rule, span, span.of(heading), is_bold, is_owned)
        joined.append(trick)
    return joined


def _grow(heading: str, all_words: list[Word], trick: Trick, barred: list[Span]) -> Trick | None:
    """The trick on its phrase, which no bold trick's words belong to; None where nothing but an article would be left."""
    inside = [at for at, word in enumerate(all_words) if trick.span.contains(word.span)]
    if trick.rule in FORM or not inside:
        return trick
    first, last = _bounds(heading, all_words, trick, inside[0], inside[-1])
    others = [at for at in range(inside[-1] + 1, last + 1) if any(bar.overlaps(all_words[at].span) for bar in barred)]
    last = min([last, *(at - 1 for at in others)])
    while first < inside[0] and any(bar.overlaps(all_words[first].span) for bar in barred):
        first += 1
    while last > inside[-1] and (all_words[last].key in _ARTICLES or (others and all_words[last].key in QUIZ_VERBS)):
        last -= 1
    if not trick.is_bold and trick.rule != WEIGHED and all_words[last].key in _ARTICLES:
        return None
    end = all_words[last].span.end
    end += trick.rule == "headline.question" and heading[end : end + 1] == "?"
    span = Span(all_words[first].span.start, end)
    return trick._replace(span=span, because=span.of(heading))


def _bounds(heading: str, all_words: list[Word], trick: Trick, first: int, last: int) -> tuple[int, int]:
    """Indices of the first and last word that the trick is shown on."""
    end = _clause_end(heading, all_words, last)
    keys = [word.key for word in all_words[first : last + 1]]
    is_lone = first == last
    if trick.rule == "headline.question" or not _ASKING.isdisjoint(keys):
        return first, end if end - first < CLAUSE else last
    if trick.rule == "headline.curiosity" and keys[0] in _GOING_ON and all_words[first].opens:
        return first, end if end - first < CLAUSE else last
    if trick.rule == "headline.forward":
        return _pointed(all_words, first, last, end)
    if keys[-1] in _REVEALS and last < end and all_words[last + 1].key in _ASKING:
        return first, end
    if keys[0] == "than" or (trick.is_bold and first and all_words[first - 1].key in ("you", "youll", "youve")):
        return max(first - 1, 0), last
    if keys[-1] == "you" and last < end and all_words[last + 1].key == "to" and not is_lone:
        return first, end
    if keys[-2:] == ["leave", "you"]:
        return first, min(last + 1, end)
    if keys[-1] in _OPEN_ENDS or keys[-1] in _WITH_NOUN:
        return _with_object(all_words, first, last, end)
    if is_lone and (keys[0] in _WITH_NEXT or (trick.rule == WEIGHED and keys[0] in COMMON)):
        return (first, last + 1) if last < end else (_before(heading, all_words, first), last)
    return first, last


def _before(heading: str, all_words: list[Word], first: int) -> int:
    return first - 1 if first and are_joined(heading, all_words[first - 1], all_words[first]) else first


def _clause_end(heading: str, all_words: list[Word], at: int) -> int:
    """The last word before the next break or comma."""
    while at + 1 < len(all_words) and are_joined(heading, all_words[at], all_words[at + 1]):
        at += 1
    return at


def _pointed(all_words: list[Word], first: int, last: int, end: int) -> tuple[int, int]:
    """A pronoun with its sentence; "this" with its noun, or with the verb before it."""
    if all_words[first].key in ("this", "these"):
        if last > first and all_words[last].key in ADJECTIVES and last < end:
            return first, last + 1
        return (first, last) if last > first or all_words[first].opens else (first - 1, last)
    return first, end if end - first < POINTING else min(first + 1, end)


def _with_object(all_words: list[Word], first: int, last: int, end: int) -> tuple[int, int]:
    """The phrase and the noun behind it: small words are stepped over, and the first one behind the noun stops."""
    at = last
    while at < end and all_words[at + 1].key in COMMON and all_words[last].key in _OPEN_ENDS and at - last < OBJECT:
        at += 1
    begin = at
    while at < end and all_words[at + 1].key not in COMMON and at - begin < OBJECT:
        at += 1
    if at > begin:
        return first, at
    return (first - 1, last) if first == last and first and not all_words[first].opens else (first, last)
