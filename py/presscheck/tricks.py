"""What bait a heading holds: its tricks, each on the words that play it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presscheck.headline_words import (
    ABBREVIATED,
    BOLD,
    HERE,
    LIST_HEADS,
    LIST_STOPS,
    LIST_TAIL,
    LISTED,
    NAMES_IN_CAPITALS,
    NEWSY_LISTED,
    NO_NOUNS,
    PREPOSITIONS_BEFORE_THIS,
    PRONOUNS,
    QUIZ_VERBS,
    SHOUTED,
    SHY,
    TIME_AFTER_THIS,
)
from presscheck.span import Span


class Trick(NamedTuple):
    """A trick in a heading: the rule's id, its place in the heading in code points, and the words or sign that show it.

    A bold one is a trick in any heading, a shy one (the other kind) only where the heading as a whole is bait. A shy one that
    stands behind its owner ("the widow’s *chilling* last text") is the tabloid's own, and needs no more than that.
    """

    rule: str
    span: Span
    because: str
    is_bold: bool = False
    is_owned: bool = False


class Word(NamedTuple):
    """A word of a heading: as phrases are looked up (lower case, no apostrophes, numbers as "#"), as it stands, and where.

    `opens` is true where a sentence, or what follows a colon or dash, begins with it.
    """

    key: str
    text: str
    span: Span
    opens: bool


class Phrase(NamedTuple):
    """What a line of the lexicon says: its rule, whether its first word must open, and the words after it; None is a gap."""

    rule: str
    opens: bool
    rest: tuple[frozenset[str] | None, ...]


FORM = frozenset({"headline.capitals", "headline.emoji", "headline.exclamation"})
"""Tricks of form, which may stand on words that play another trick too."""

CHARGED = frozenset({"headline.emotion", "headline.exaggeration", "headline.secret"})
"""Tricks of a single word that colours what somebody has or did."""

OWNERS = frozenset("her his my our their your".split())
"""Words that own; so do those that end in an apostrophe, or one and an s."""

ADJECTIVES = frozenset(
    "adorable brave clever easy little new old one poor simple single small strange tiny weird young".split()
)
"""Behind "this" these want the next word too."""

LONGEST_GAP = 3
"""Words that a gap may hold: "which ~ are you" should reach over a short name and no further."""

LONGEST_LIST = 6
"""Words from a list's number to what it counts: "23 Borderline Genius Ways" needs 3, headings of the genre seldom more than 6."""

SHOUTING_SHARE = 0.5
"""Above this share of words in capitals the whole heading is set so, which is a style and no shout."""

LOUD_LETTERS = 6
"""Letters from which a word in capitals with an ending of English is a shout; shorter ones may be abbreviations."""

_WORD = re.compile(r"[A-Za-z0-9À-ÖØ-öø-ÿ]+(?:['’][A-Za-zÀ-ÖØ-öø-ÿ]+)*")
_BREAK = re.compile(r"[.!?:;|–—…]")
_QUOTED = re.compile(
    r"\"[^\"]+\"|“[^”]+”|‘(?:[^’]|’(?=[A-Za-z]))+’(?![A-Za-z])|(?<![A-Za-z0-9])'(?:[^']|'(?=[A-Za-z]))+'(?![A-Za-z])"
)
"""Words that the heading quotes: they are somebody else's. What does not close on the line quotes nothing."""

_NUMBER = re.compile(
    r"(?!(?:19|20)[0-9]{2}\Z)[0-9]+\Z|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\Z"
)
"""A number that may count something, which a year does not."""

_LOUD_ENDING = re.compile(r"[A-Z]+(?:ABLE|ED|EST|FUL|IBLE|IC|ING|IVE|LESS|LY|OUS|N['’]T)\Z")
_EXCLAMATION = re.compile(r"!+")
_EMOJI = re.compile(
    "[\u2600-\u2604\u2607-\u2712\u2715-\u27bf\u2b50\u2b55\U0001f000-\U0001faff][\ufe0f\u200d\u2600-\u27bf\U0001f000-\U0001faff]*"
)
_QUESTION_WORDS = QUIZ_VERBS | frozenset("how what whats when where which who whos whose why".split())


def has_words(heading: str) -> bool:
    """Whether there is a word to judge."""
    return _WORD.search(heading) is not None


def words(heading: str) -> list[Word]:
    """The heading's words in order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(heading):
        start, text = match.start(), match.group()
        key = text if text in ABBREVIATED else text.lower().replace("'", "").replace("’", "")
        gap = heading[end:start]
        opens = not found or (gap != " " and _BREAK.search(gap) is not None)
        end = match.end()
        found.append(Word("#" if _NUMBER.match(key) else key, text, Span(start, end), opens))
    return found


def _phrases(table: dict[str, tuple[str, ...]]) -> dict[str, list[Phrase]]:
    """Phrases by each word that they may begin with."""
    index: dict[str, list[Phrase]] = {}
    for rule, lines in table.items():
        for line in lines:
            first, *others = line.removeprefix("^").split()
            rest = tuple(None if part == "~" else frozenset(part.split("|")) for part in others)
            for word in first.split("|"):
                index.setdefault(word, []).append(Phrase(rule, line.startswith("^"), rest))
    return index


_BOLD, _SHY = _phrases(BOLD), _phrases(SHY)


def find(heading: str) -> tuple[tuple[Trick, ...], tuple[Trick, ...]]:
    """The heading's own tricks in order of place, none from words that it quotes: the bold ones, and the shy ones beside them.

    >>> bold, shy = find("You won’t believe what the goat ate")
    >>> [trick.because for trick in bold], [trick.because for trick in shy]
    (['won’t believe'], ['You'])
    """
    all_words = words(heading)
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(heading)]
    bold = _settle(
        [place for place in _bold(heading, all_words) if not any(quote.contains(place[1]) for quote in quoted)]
    )
    taken = [*quoted, *(span for rule, span in bold if rule not in FORM)]
    shy = _settle([place for place in _shy(heading, all_words) if not any(span.overlaps(place[1]) for span in taken)])
    named = tuple(
        Trick(rule, span, span.of(heading), is_owned=rule in CHARGED and _is_owned(heading, all_words, span))
        for rule, span in shy
    )
    return tuple(Trick(rule, span, span.of(heading), True) for rule, span in bold), named


def _is_owned(heading: str, all_words: list[Word], span: Span) -> bool:
    """Whether a place begins right behind a possessive."""
    at = next(at for at, word in enumerate(all_words) if word.span.start == span.start)
    before = all_words[at - 1]
    gap = heading[before.span.end : span.start] if at else ""
    return gap in ("’ ", "' ") or (gap == " " and (before.key in OWNERS or before.text[-2:] in ("’s", "'s")))


def _bold(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """Places of the tricks that are tricks in any heading."""
    yield from _spoken(all_words, _BOLD)
    yield from _lists(heading, all_words)
    yield from _pointers(heading, all_words)
    yield from _shouts(heading, all_words)
    yield from _exclamations(heading, all_words, at_end=True)
    for match in _EMOJI.finditer(heading):
        yield "headline.emoji", Span(*match.span())


def _shy(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """Places of the tricks that honest headings use too."""
    yield from _spoken(all_words, _SHY)
    yield from _shy_pointers(heading, all_words)
    yield from _questions(heading, all_words)
    yield from _exclamations(heading, all_words, at_end=False)


def _settle(places: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Each stretch of words once: overlapping places of one rule become one, and a place inside another gives way to it."""
    merged: list[tuple[str, Span]] = []
    for rule, span in sorted(places):
        if merged and merged[-1][0] == rule and merged[-1][1].end > span.start:
            last = merged.pop()[1]
            span = Span(last.start, max(last.end, span.end))
        merged.append((rule, span))
    merged.sort(key=lambda place: (place[1].start, -place[1].end))
    kept: list[tuple[str, Span]] = []
    for rule, span in merged:
        if rule in FORM or all(span.end > other.end for name, other in kept if name not in FORM):
            kept.append((rule, span))
    return kept


def _spoken(all_words: list[Word], index: dict[str, list[Phrase]]) -> Iterator[tuple[str, Span]]:
    """Places of the phrases, the longest for each rule and first word."""
    for at, word in enumerate(all_words):
        if word.key not in index:
            continue
        longest: dict[str, int] = {}
        for phrase in index[word.key]:
            end = _reach(all_words, at + 1, phrase.rest) if word.opens or not phrase.opens else None
            if end is not None:
                longest[phrase.rule] = max(end, longest.get(phrase.rule, 0))
        for rule, end in longest.items():
            yield rule, Span(word.span.start, all_words[end - 1].span.end)


def _reach(all_words: list[Word], at: int, rest: tuple[frozenset[str] | None, ...]) -> int | None:
    """Where the rest of a phrase ends, if the words from `at` on say it within one sentence."""
    for part, wanted in enumerate(rest):
        if wanted is None:
            ends = (_reach(all_words, at + skipped, rest[part + 1 :]) for skipped in range(LONGEST_GAP + 1))
            return next((end for end in ends if end is not None), None)
        if at >= len(all_words) or all_words[at].opens or all_words[at].key not in wanted:
            return None
        at += 1
    return at


def _lists(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """A number and the plural noun of the genre that it counts."""
    for at, word in enumerate(all_words):
        if word.key != "#" or not _heads_list(heading, all_words, at):
            continue
        for end in range(at + 1, min(at + 1 + LONGEST_LIST, len(all_words))):
            noun, after = all_words[end], all_words[end + 1].key if end + 1 < len(all_words) else ""
            if noun.opens or heading[noun.span.start - 2] == ",":
                break
            if noun.key in LISTED and (noun.key not in NEWSY_LISTED or after in LIST_TAIL):
                yield "headline.list", Span(word.span.start, noun.span.end)
                break
            if noun.key in LIST_STOPS:
                break


def _heads_list(heading: str, all_words: list[Word], at: int) -> bool:
    """Whether this number stands where a list's does, and is no year, score, sum or fraction."""
    word = all_words[at]
    if heading[max(0, word.span.start - 1) : word.span.start].strip():
        return False
    return word.opens or all_words[at - 1].key in LIST_HEADS


def _pointers(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """ "This" or "these" at the opening, with nothing yet to point to."""
    for at, word in enumerate(all_words):
        if word.opens and _points(all_words, at):
            yield "headline.forward", _pointed(heading, all_words, at)


def _shy_pointers(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """ "This" within a heading, "here", and a pronoun that opens it: each may also point back, or to the present."""
    for at, word in enumerate(all_words):
        if not word.opens and all_words[at - 1].key not in PREPOSITIONS_BEFORE_THIS and _points(all_words, at):
            yield "headline.forward", _pointed(heading, all_words, at)
        if word.opens and word.key in (HERE if at else HERE | PRONOUNS):
            yield "headline.forward", word.span


def _pointed(heading: str, all_words: list[Word], at: int) -> Span:
    """ "This" and the noun or verb behind it, where one follows."""
    after = all_words[at + 1] if at + 1 < len(all_words) else all_words[at]
    is_pair = are_joined(heading, all_words[at], after) and after.key not in NO_NOUNS
    return Span(all_words[at].span.start, after.span.end) if is_pair else all_words[at].span


def are_joined(heading: str, one: Word, two: Word) -> bool:
    """Whether nothing but space stands between two words."""
    return not heading[one.span.end : two.span.start].strip()


def _points(all_words: list[Word], at: int) -> bool:
    """Whether the word is "this" or "these" and names no time ("this week’s")."""
    if all_words[at].key not in ("this", "these"):
        return False
    after = all_words[at + 1] if at + 1 < len(all_words) else None
    return after is None or not (after.opens or after.key.removesuffix("s") in TIME_AFTER_THIS)


def _shouts(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """Common words in capitals, where the heading as a whole is not set so."""
    loud = [word for word in all_words if len(word.text) > 1 and word.text.isupper()]
    if len(loud) > SHOUTING_SHARE * len(all_words):
        return
    for word in loud:
        is_label = heading[word.span.end : word.span.end + 1] == ":"
        if _is_shouted(word.text) and not is_label:
            yield "headline.capitals", word.span


def _is_shouted(text: str) -> bool:
    if text in SHOUTED:
        return True
    return len(text) >= LOUD_LETTERS and text not in NAMES_IN_CAPITALS and bool(_LOUD_ENDING.match(text))


def _exclamations(heading: str, all_words: list[Word], at_end: bool) -> Iterator[tuple[str, Span]]:
    """Exclamation marks of the heading's own voice: one that ends it, or several; elsewhere one may belong to a name."""
    last = all_words[-1].span.end if all_words else 0
    for match in _EXCLAMATION.finditer(heading):
        quoted = heading[match.end() : match.end() + 1] in ('"', "”", "'", "’")
        loud = match.end() - match.start() > 1 or match.start() >= last
        if not quoted and loud == at_end:
            yield "headline.exclamation", Span(*match.span())


def _questions(heading: str, all_words: list[Word]) -> Iterator[tuple[str, Span]]:
    """A question put to the reader: on the words that open it, or else on its last word and mark."""
    for at, word in enumerate(all_words):
        close = word.span.end
        if heading[close : close + 1] != "?":
            continue
        start = next((i for i in range(at, -1, -1) if all_words[i].opens), 0)
        if all_words[start].key in _QUESTION_WORDS:
            yield "headline.question", Span(all_words[start].span.start, all_words[min(start + 1, at)].span.end)
        else:
            yield "headline.question", Span(word.span.start, close + 1)
