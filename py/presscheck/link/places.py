"""Places near others: the words that tell a speaker, the parts of a quote.

A place is 0 as expected, None for none, 1 the word after its anchor, 2 the word before, [distance after (> 0) or before
(< 0), length], or [0, start, length]. In version 1 a larger number is that many letters after the anchor, a smaller one that
many after the word after it; in version 2 one more than the words after the anchor, and the words after the word after it.
Frozen: versions 1 and 2.
"""

from presscheck.link.checks import number, span
from presscheck.link.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Json = dict[str, Any]


def pack_place(place: "Json | None", anchor: "Json", expected: "Json | None", text: Text) -> "Any":
    """How far a place is from what is expected."""
    if place == expected:
        return 0
    if place is None:
        return None
    start, end = place["start"], place["end"]
    word, before = text.word_after(anchor["end"]), text.word_before(anchor["start"])
    if (start, end) in (word, before):
        return 1 if (start, end) == word else 2
    for count in range(1, _MOST_WORDS) if end - start < _LONGEST else ():
        if (start, end) == text.words_after(word[1], count):
            return -count
        if count > 1 and (start, end) == text.words_after(anchor["end"], count):
            return count + 1
    if start >= anchor["end"]:
        return [start - anchor["end"] + 1, end - start]
    return [end - anchor["start"] - 1, end - start] if end <= anchor["start"] else [0, start, end - start]


_MOST_WORDS, _LONGEST = 10, 120
"""Words and letters of a place that is told in words."""


def unpack_place(packed: "Any", anchor: "Json", expected: "Json | None", text: Text, version: int) -> "Json | None":
    """The place again, with its words."""
    if packed is None:
        return None
    if packed == 0:
        return dict(expected) if expected else None
    near = _letters_near if version == 1 else _words_near
    start, end = near(packed, anchor, text) if isinstance(packed, int) else _apart(packed, anchor)
    start, end = span(start, end, text.length)
    return {"start": start, "end": end, "text": text.of(start, end)}


def _words_near(packed: int, anchor: "Json", text: Text) -> "tuple[int, int]":
    if packed == 2:
        return text.word_before(anchor["start"])
    if packed > 0:
        return text.words_after(anchor["end"], number(packed, 1, _MOST_WORDS) - (packed > 1))
    return text.words_after(text.word_after(anchor["end"])[1], number(-packed, 1, _MOST_WORDS))


def _letters_near(packed: int, anchor: "Json", text: Text) -> "tuple[int, int]":
    word = text.word_after(anchor["end"])
    if packed == 1:
        return word
    if packed == 2:
        return text.word_before(anchor["start"])
    return (anchor["end"] + 1, anchor["end"] + 1 + packed) if packed > 0 else (word[1] + 1, word[1] + 1 - packed)


def _apart(packed: "Any", anchor: "Json") -> "tuple[int, int]":
    by, length = packed[0], packed[-1]
    if by > 0:
        return anchor["end"] + by - 1, anchor["end"] + by - 1 + length
    return (anchor["start"] + by + 1 - length, anchor["start"] + by + 1) if by else (packed[1], packed[1] + length)


def pack_pairs(pairs: "list[list[int]]", place: int) -> "list[int]":
    """Spans as distances and lengths, each counted from the end of the one before."""
    packed: list[int] = []
    for start, end in pairs:
        packed.extend((start - place, end - start))
        place = end
    return packed


def unpack_pairs(packed: "Any", place: int, text: Text) -> "list[list[int]]":
    """The spans again."""
    pairs = []
    for by, length in zip(packed[::2], packed[1::2]):
        start, place = span(place + by, place + by + length, text.length)
        pairs.append([start, place])
    return pairs


def trimmed(column: "list[Any]") -> "list[Any]":
    """The column without the zeros that it ends with."""
    count = len(column)
    while count and type(column[count - 1]) is int and column[count - 1] == 0:
        count -= 1
    return column[:count]
