"""Which people an article names, where it mentions them, and whether he or she can mean them."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from presscheck.lexicon import names as lexicon
from presscheck.lexicon import people
from presscheck.lexicon.bodies import DOCUMENTS, INSTITUTIONS, PLACES
from presscheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)  # fmt: skip
from presscheck.span import Span

TITLES = frozenset(lexicon.TITLES.split())
MASCULINE_TITLES = frozenset(lexicon.MASCULINE_TITLES.split())
FEMININE_TITLES = frozenset(lexicon.FEMININE_TITLES.split())
DEMONYMS = frozenset(lexicon.DEMONYMS.split())
FEMALE = frozenset(lexicon.FEMALE.split())
MALE = frozenset(lexicon.MALE.split())
_NOT_PEOPLE = (
    frozenset(INSTITUTIONS.split())
    | frozenset(DOCUMENTS.split())
    | frozenset(CALENDAR.split())
    | frozenset(PLACES.split())
)
_OPENERS = (
    frozenset((ADVERBS + AUXILIARIES + DETERMINERS + PREPOSITIONS + SUBORDINATORS + CALENDAR).split())
    | frozenset(["and", "but", "or", "so", "yes", "no", "he", "she", "it", "they", "we", "i", "you", "if", "not", "please"])
)  # fmt: skip
"""Words that a sentence may open with, capitalised, without naming anybody."""

_PARTICLES = "|".join(lexicon.PARTICLES.split())
_SHORTENED = (
    r"(?:(?<=\b\w)|(?<=\b(?:Dr|Fr|Jr|Lt|Mr|Ms|Sr|St))|(?<=\b(?:Adm|Col|Cpl|Gen|Gov|Hon|Maj|Mrs|Rep|Rev|Sen|Sgt))"
    r"|(?<=\b(?:Brig|Capt|Cllr|Cmdr|Prof|Reps|Sens|Supt)))"
)
"""What may stand before a full stop inside a name: an initial or a shortened title. Any other stop ends the sentence."""
_CAPITALS = re.compile(
    rf"[^\W\d_a-zß-ÿ][\w’'\-]*(?:(?:{_SHORTENED}\.)? (?:(?:{_PARTICLES}) ){{0,2}}[^\W\d_a-zß-ÿ](?:[\w’'\-]+|\.|(?<![AI])\b)){{0,5}}"
)


_OPENING, _CLOSING = frozenset("“‘\"'"), frozenset("”’\"'")
"""Marks around the title of a work, which is nobody: a book called “Cold Tea”."""
_APOSTROPHES = frozenset("’'")
_LOW_HYPHEN = re.compile(r"-[a-zß-ÿ]")
"""A hyphen before a small letter makes no first name: True-crime."""
_CALLED = frozenset((people.ROLES + people.VAGUE + people.KIN).split())
"""What stands before a name with a capital of its own where it opens a sentence: Goalkeeper Iain Pell."""
_CALLING = (" named ",)
"""What makes one word a name by itself: a boy named Anthony."""
_OF_PLACES = frozenset(
    ["East", "Fort", "Great", "Lake", "Mount", "New", "North", "Port", "Saint", "San", "Santa", "South", "West"]
)
"""First words of places: New Hampshire is no he."""
_ONCE = frozenset(["acting", "ex", "former", "late", "then"])
_PLACING = frozenset(["across", "around", "at", "from", "in", "inside", "near", "outside", "throughout", "to"])
"""Words before a name that make it a place or a paper rather than somebody: published in Current Morphology."""
_DOING = (" to ", ", who", "’s ", "'s ")
"""What follows a name only where it is somebody’s: left to Ann Lee to explain."""
_SHORTEST_IN_HANDLE = 4
"""Letters of a name from which it is no chance that an account's handle holds it."""
_MOST_NEARBY = 6
"""Persons who are looked at for the one that "the singer" means."""


class Mention(NamedTuple):
    """A place where the text names a person: the full name, as far as the article gives it."""

    start: int
    end: int
    name: str


class _Told(NamedTuple):
    """What a run of capitalised words tells by itself: the words of a name, the title before it, and whether it is all there."""

    plain: list[str]
    title: str | None
    is_full: bool


class Names:
    """The people of an article. Built once, in time linear in the text."""

    def __init__(self, text: str, stretches: Iterable[Span] | None = None) -> None:
        """Read a text, or only these stretches of it: whom a caption names, no "she" behind it means."""
        self._full: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        self._acting: set[str] = set()
        self._told: dict[str, _Told | None] = {}
        self.mentions: list[Mention] = []
        for span in stretches if stretches is not None else (Span(0, len(text)),):
            for match in _CAPITALS.finditer(text, *span):
                self._read(match)
        self._starts = [mention.start for mention in self.mentions]

    def full(self, name: str) -> str:
        """The longest form in which the article gives a name: a surname leads to the full name.

        >>> Names("Ann Lee spoke. Lee left.").full("Lee")
        'Ann Lee'
        """
        words = _plain(name.split())
        return self._full.get(words[-1], " ".join(words)) if words else name

    def is_person(self, word: str) -> bool:
        """Whether this word is a surname or a first name of somebody named in the article."""
        return _bare(word) in self._full

    def has_gender(self, word: str) -> bool:
        """Whether the text tells that this word belongs to a man or a woman, so that it is no firm's."""
        return self._full.get(_bare(word), "") in self._gender

    def is_in_handle(self, handle: str) -> bool:
        """Whether an account is called after somebody named in the article: @AnnLeeBakes."""
        low = handle.lower()
        return any(len(word) >= _SHORTEST_IN_HANDLE and word.lower() in low for word in self._full)

    def all_within(self, start: int, end: int) -> list[Mention]:
        """The persons mentioned in a stretch of the text, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def among(self, span: Span) -> frozenset[str]:
        """The people named in a stretch of the text, as somebody else’s words name them."""
        begin = bisect_left(self._starts, span.start)
        return frozenset(mention.name for mention in self.mentions[begin : bisect_left(self._starts, span.end)])

    def before(
        self, position: int, gender: str | None, reach: int, others: frozenset[str] = frozenset()
    ) -> Mention | None:
        """The nearest person mentioned before a position, at most `reach` code points back, whom the pronoun can mean."""
        for number in range(bisect_left(self._starts, position) - 1, -1, -1):
            mention = self.mentions[number]
            if position - mention.start > reach:
                return None
            if mention.name in others or not self._may_be_somebody(mention.name):
                continue
            if gender is None or self._gender.get(mention.name, gender) == gender:
                return mention
        return None

    def _may_be_somebody(self, name: str) -> bool:
        """Whether a name is more than the place or the paper that something stands in."""
        return name in self._gender or (name in self._acting and name.split()[0] not in _OF_PLACES)

    def within(self, start: int, end: int) -> Mention | None:
        """The first person mentioned in a stretch of the text."""
        number = bisect_left(self._starts, start)
        if number < len(self.mentions) and self.mentions[number].start < end:
            return self.mentions[number]
        return None

    def nearby(self, position: int, reach: int) -> list[Mention]:
        """The persons mentioned at most `reach` code points before a position, the nearest first, each once."""
        found: dict[str, Mention] = {}
        for number in range(bisect_left(self._starts, position) - 1, -1, -1):
            mention = self.mentions[number]
            if position - mention.start > reach or len(found) >= _MOST_NEARBY:
                break
            if self._may_be_somebody(mention.name):
                found.setdefault(mention.name, mention)
        return list(found.values())

    def learn(self, name: str, gender: str | None) -> None:
        """Remember that he ("m") or she ("f") has meant this person, where the article has not told yet."""
        if gender is not None and name in self._acting:
            self._gender.setdefault(name, gender)

    def fits(self, name: str, gender: str | None) -> bool:
        """Whether he ("m") or she ("f") can mean this person, as far as the article tells."""
        return gender is None or self._gender.get(name, gender) == gender

    def _read(self, match: re.Match[str]) -> None:
        words = match[0]
        if " " not in words and words not in self._full and not self._is_known(words, match):
            return
        if words not in self._told:
            self._told[words] = _told(words)
        told = self._told[words]
        if told is None or _is_quoted(match):
            return
        if told.is_full:
            self._add(told.plain, told.title)
        elif not (len(told.plain) == 1 and told.plain[0] in self._full):
            return
        name = self._own(told.plain)
        before = match.string[max(0, match.start() - 12) : match.start()].split()
        is_placed = bool(before) and before[-1].lower() in _PLACING
        if not is_placed or match.string.startswith(_DOING, match.end()):
            self._acting.add(name)
        self.mentions.append(Mention(match.start(), match.end(), name))

    def _is_known(self, word: str, match: re.Match[str]) -> bool:
        """Whether a word alone is a name: one met before, or what somebody is said to be called."""
        if _bare(word.rstrip(".")) in self._full:
            return True
        if not match.string.endswith(_CALLING, max(0, match.start() - 7), match.start()):
            return False
        self._full[_bare(word)] = _bare(word)
        return True

    def _own(self, plain: list[str]) -> str:
        """The name of a mention: its own where another first name stands before a surname that is known already."""
        known = self._full[plain[-1]].split() if plain[-1] in self._full else []
        is_other = (
            len(plain) > 1 and len(known) > 1 and plain[0] != known[0] and len(plain[0]) > 1 and len(known[0]) > 1
        )
        return " ".join(plain) if is_other else self._full.get(plain[-1], plain[-1])

    def _add(self, plain: list[str], title: str | None) -> None:
        known = self._full.get(plain[-1], "")
        name = " ".join(plain)
        if len(known.split()) < 2 and len(plain) > len(known.split()):
            self._full[plain[-1]] = name
            if known in self._gender:
                self._gender[name] = self._gender[known]
        if plain[0] in FEMALE or plain[0] in MALE:
            self._full.setdefault(plain[0], name)
        name = self._own(plain)
        gender = "f" if title in FEMININE_TITLES else "m" if title in MASCULINE_TITLES else None
        if gender is None and len(plain) > 1:
            gender = "f" if plain[0] in FEMALE else "m" if plain[0] in MALE else None
        if gender:
            self._gender.setdefault(name, gender)


def _told(words: str) -> _Told | None:
    """The name in a run of capitalised words; None where they name nobody."""
    raw = [word.rstrip(".") for word in words.split()]
    while raw and (raw[0].lower() in _OPENERS or raw[0].lower() in _ONCE or raw[0] in DEMONYMS):
        raw = raw[1:]
    title = None
    for at in range(len(raw) - 1):
        if raw[at] in TITLES and raw[at] not in FEMALE and raw[at] not in MALE:
            title, raw = raw[at], raw[at + 1 :]
            break
    while len(raw) > 1 and raw[-1].isupper() and len(raw[-1]) > 1 and not raw[0].isupper():
        raw = raw[:-1]  # Anil Dutta QC; Labour MP
    while len(raw) > 2 and (raw[0].lower() in _NOT_PEOPLE or raw[0].lower() in _CALLED):
        raw = raw[1:]
    first = next((at for at, word in enumerate(raw[:-1]) if word in FEMALE or word in MALE), 0)
    plain = _plain(raw[first:])
    if not plain or _LOW_HYPHEN.search(plain[0]):
        return None
    is_first = plain[0] in FEMALE or plain[0] in MALE
    is_common = plain[-1].lower() in _NOT_PEOPLE or plain[-1] in TITLES
    if is_common and not is_first and (title is None or len(plain) > 1):
        return None
    is_somebody = is_first or title or not any(word.lower() in _NOT_PEOPLE for word in plain)
    return _Told(plain, title, bool(is_somebody if len(plain) > 1 else title))


def _is_quoted(match: re.Match[str]) -> bool:
    """Whether the words are the title of a work, between marks."""
    text, start, end = match.string, match.start(), match.end()
    return text[max(0, start - 1) : start] in _OPENING and text[end : end + 1] in _CLOSING


def _bare(word: str) -> str:
    """A word without its possessive ending."""
    if word[-1:] in _APOSTROPHES:
        return word[:-1]
    return word[:-2] if word[-1:] == "s" and word[-2:-1] in _APOSTROPHES else word


def _plain(name: list[str]) -> list[str]:
    """The words of a name without titles, full stops and the possessive ending."""
    words = [_bare(word.rstrip(".")) for word in name]
    return [word for word in words[:-1] if word and word not in TITLES] + [word for word in words[-1:] if word]
