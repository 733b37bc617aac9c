"""What of a heading is weighed: its words, the letters within them, and its outward signs, each as a place in a table of weights."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

from presscheck.headline_words import BOLD, COMMON, LISTED, SHOUTED, SHY
from presscheck.span import Span
from presscheck.tricks import Trick, find

WORD_BITS, LETTER_BITS, OUTWARD_BITS = 17, 16, 14
"""Each table has 2 to this many places. With fewer, words share places and the score errs more; with more it gains nothing."""

LETTERS = (2, 3, 4, 5)
"""Lengths of the letter groups of a word with its edges: endings and stems speak for words that were never seen."""

MARKS = ('"', "'", ",", ":", "-", "?", "!", "#", "@", "&", "$", "%", "(", "…", "|", "’", "“", "/")
"""Punctuation that is counted."""

_TOKEN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-zÀ-ÖØ-öø-ÿ]+)*|[0-9]+|[^\sA-Za-z0-9]")
_LETTER = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]")
_DIGITS = "0123456789"
_MIX, _SPREAD, _ALL, _BITS = 0x9E3779B1, 0x85EBCA6B, 0xFFFFFFFF, 32
"""Odd numbers that carry a hash's low bits into the high ones (Knuth's multiplicative hashing; the second is MurmurHash3's)."""

_OPEN, _CLOSE = 1, 2
"""What stands for the word before the first and after the last."""


class Signs(NamedTuple):
    """Places in the three tables; one that occurs twice weighs twice.

    `words` holds each token, then each pair, then each three, the edges of the heading counted in; `letters` has an entry a token.
    """

    words: list[int]
    letters: list[tuple[int, ...]]
    outward: list[int]


class _Token(NamedTuple):
    """A word or mark: hashes of itself and of its kind, the places of its letter groups, and what it looks like."""

    itself: int
    kind: int
    letters: tuple[int, ...]
    is_word: bool
    is_number: bool
    is_common: bool


def _place(mixed: int, bits: int) -> int:
    return (mixed * _SPREAD & _ALL) >> (_BITS - bits)


def _bytes(words: str) -> bytes:
    """UTF-8, with a question mark for half a surrogate pair, which a careless page may hand over."""
    return words.encode("utf-8", "replace")


@lru_cache(maxsize=1 << 14)
def _token(text: str) -> _Token:
    """Numbers are one; apostrophes are dropped; a word that is not common is known by its kind as capitalised or not."""
    is_number, is_word = text[0] in _DIGITS, _LETTER.match(text) is not None
    lower = "0" if is_number else text.replace("'", "").replace("’", "").lower() or text
    is_common = lower in COMMON
    kind = lower if is_common or not is_word else "Aa" if text[0].isupper() else "a"
    edged = f" {lower} "
    groups = [edged[at : at + size] for size in LETTERS for at in range(len(edged) - size + 1)]
    places = tuple(_place(crc32(_bytes(group)), LETTER_BITS) for group in groups)
    return _Token(crc32(_bytes(lower)), crc32(b"kind " + _bytes(kind)), places, is_word, is_number, is_common)


@lru_cache(maxsize=1 << 12)
def _outward(name: str) -> int:
    return _place(crc32(_bytes(name)), OUTWARD_BITS)


def token_spans(heading: str) -> list[Span]:
    """Where the tokens stand."""
    return [Span(*match.span()) for match in _TOKEN.finditer(heading)]


def signs(heading: str, bold: tuple[Trick, ...], shy: tuple[Trick, ...]) -> Signs:
    """All that is weighed of this heading and its tricks."""
    texts = _TOKEN.findall(heading)
    tokens = [_token(text) for text in texts]
    look = _look(heading, texts, tokens)
    names = (*look, *_bait(look[0], len(heading), bold, shy), *_marks(heading, look[0], tokens))
    return Signs(_words(tokens), [token.letters for token in tokens], [_outward(name) for name in names])


def _words(tokens: list[_Token]) -> list[int]:
    """Each word, each pair, and each three by kind: "0 most Aa" is a list's opening whatever it lists."""
    words = [token.itself for token in tokens]
    edged = [_OPEN, *words, _CLOSE]
    kinds = [_OPEN, *(token.kind for token in tokens), _CLOSE]
    words += [one * _MIX + two for one, two in pairwise(edged)]
    words += [(one * _MIX + two) * _MIX + three for one, two, three in zip(kinds, kinds[1:], kinds[2:], strict=False)]
    shift = _BITS - WORD_BITS
    return [(mixed * _SPREAD & _ALL) >> shift for mixed in words]


def _look(heading: str, texts: list[str], tokens: list[_Token]) -> list[str]:
    """Length, capitals, share of common words, and how it begins and ends; the first name is how it is capitalised."""
    words = [text for text, token in zip(texts, tokens, strict=True) if token.is_word]
    count = max(len(words), 1)
    capital = 10 * sum(word[0].isupper() for word in words) // count
    case = "title" if capital >= 8 else "mixed" if capital >= 4 else "lower"
    common = 10 * sum(token.is_common for token in tokens) // count
    shout = min(sum(len(word) > 1 and word.isupper() for word in words), 4)
    mean = min(2 * sum(map(len, words)) // count, 16)
    length = min(len(heading) // 10, 15)
    start, end = (_edge(texts[at], tokens[at]) if texts else "" for at in (0, -1))
    return [
        case, f"capital {capital}", f"shout {shout}", f"length {length}", f"{case} length {length // 2}", f"mean {mean}",
        f"words {min(len(texts), 30) // 2}", f"common {common}", f"{case} common {common // 2}",
        f"length {length // 3} common {common // 2}", f"start {start}", f"{case} start {start}", f"end {end}",
        f"{case} end {end}", f"length {length // 3} end {end}",
    ]  # fmt: skip


def _edge(text: str, token: _Token) -> str:
    """How a heading begins or ends: with a number, a word with or without a capital, or which mark."""
    if token.is_number:
        return "0"
    if token.is_word:
        return "A" if text[0].isupper() else "a"
    return text


def _bait(case: str, length: int, bold: tuple[Trick, ...], shy: tuple[Trick, ...]) -> list[str]:
    """Which tricks it plays, how many, and where the first stands."""
    bait = 2 * len(bold) + len(shy)
    tenth = min(length // 10, 15)
    names = [
        f"bold {min(len(bold), 3)}", f"shy {min(len(shy), 5)}", f"bait {min(bait, 8)}", f"{case} bait {min(bait, 5)}",
        f"length {tenth // 3} bait {min(bait, 5)}",
    ]  # fmt: skip
    for strength, tricks in (("bold", bold), ("shy", shy)):
        if tricks:
            names.append(f"{strength} {'first' if tricks[0].span.start == 0 else 'later'}")
        for trick in tricks:
            if trick.is_owned:
                names += ["owned", f"owned {trick.rule}"]
            names += [
                f"{strength} {trick.rule}",
                f"{case} {strength} {trick.rule}",
                f"length {tenth // 4} {strength} {trick.rule}",
            ]
    return names


def _marks(heading: str, case: str, tokens: list[_Token]) -> list[str]:
    """Punctuation, and whether there is a number."""
    names = [f"{mark} {min(heading.count(mark), 3)}" for mark in MARKS if mark in heading]
    if any(token.is_number for token in tokens):
        names += ["number", f"{case} number"]
    return names


def stamp() -> int:
    """A number that changes when what is weighed does: the signs of every phrase and word list, as headings."""
    phrases = [line for table in (BOLD, SHY) for lines in table.values() for line in lines]
    lists = [" ".join(sorted(each)) for each in (COMMON, LISTED, SHOUTED)]
    headings = [line.replace("|", " ").replace("~", "a very").replace("#", "9") for line in (*phrases, *lists)]
    return crc32(
        repr([signs(each, *find(each)) for heading in headings for each in (heading, heading.title() + "!")]).encode()
    )
