"""How a link's JSON is spelled in fewer bytes before it is compressed, and how much JSON a link may hold."""

import json

from presscheck.link.fragment import MOST_INFLATED, TOO_MUCH, LinkError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_STRUCTURE = 200_000
"""Signs of the payload that stand outside its strings: 10,000 quotes. Bounds the time that checking takes."""

LINE = 12_000
"""Characters of the text in one line of JSON."""

LONGEST_LINE = 6 * LINE + 2
"""Bytes of such a line: JSON writes some characters with six."""

MOST_COLUMNS = 1_000_000
"""Bytes of the line that holds all but the text: the structure, and a hundred long notes."""

DEEPEST = 8
"""Brackets within brackets; the payload needs five."""

_TYPESET = (("“", "{"), ("”", "}"), ("’", "~"), ("—", "^"), ("‘", "`"), ("–", "|"), ("…", "\x7f"))
"""None of the plain signs has a meaning in the payload, which holds no objects. Frozen."""

ESCAPE = 1
"""The byte that stands before the letter for a sign that here stands for something else."""

_RARE = "@#$%&*+=_<>/;"
_CODES = "".join([chr(code) for code in range(2, 32) if code != 10]) + _RARE
"""Signs that stand for words: JSON writes control characters otherwise, and articles hardly hold the rest."""

_WORDS = (
    "\\n\\n", " with", " from ", " would ", " asked", " the ", "ing", "in", " said", "er", " was ", "on", " and ",
    " of ", " to ", "an", "re", " that", "it", ",” ", " for", "th", "en", "or", "is", "ar", "st", "ch", " had ", ". ",
    " has ", "he", "not ", "people", ", ", "ou", "ve", "told", "’s ", "body", "ll", "ur",
)  # fmt: skip
"""What one sign stands for, in the order in which they are looked for. DEFLATE starts each text without knowing any English.

Chosen one after the other by what each saves on our own labelled articles (docs/decisions/link.md). Frozen: version 2.
"""


def written(payload: "Any") -> str:
    """The payload as compact JSON."""
    try:
        return json.dumps(payload, separators=(",", ":"), ensure_ascii=False)
    except TypeError:  # MicroPython never escapes letters, and knows no such wish
        return json.dumps(payload, separators=(",", ":"))


# ---------- version 1 ----------


def swapped(words: str) -> str:
    """The marks of a typeset article in the place of signs that it hardly holds; swapping twice changes nothing.

    >>> swapped("“No,” {he} said"), swapped(swapped("“No,” {he} said"))
    ('{No,} “he” said', '“No,” {he} said')
    """
    for typeset, plain in _TYPESET:
        words = words.replace(typeset, "\0").replace(plain, typeset).replace("\0", plain)
    return words


# ---------- version 2 ----------


def _typeset(words: str) -> str:
    for typeset, plain in _TYPESET:
        words = words.replace(typeset, plain)
    return words


_ESCAPED = [(plain, chr(ESCAPE) + chr(97 + at)) for at, plain in enumerate(_RARE + _typeset("“”’—‘–…"))]
_SPELLED = [(_typeset(word), code) for word, code in zip(_WORDS, _CODES)]


def spelled(line: str) -> str:
    """A line of JSON with a sign for each frequent word or piece of one."""
    for plain, escaped in _ESCAPED:
        line = line.replace(plain, escaped)
    line = _typeset(line)
    for word, code in _SPELLED:
        line = line.replace(word, code)
    return line


def read(line: str) -> str:
    """The line of JSON again. Raises LinkError where it would be far longer than an article.

    >>> read(spelled("“No,” {he} said of the lake @ 5"))
    '“No,” {he} said of the lake @ 5'
    """
    if len(line) + sum([line.count(code) * len(word) for word, code in _SPELLED]) > MOST_INFLATED:
        raise LinkError(TOO_MUCH)
    for word, code in _SPELLED:
        line = line.replace(code, word)
    for typeset, plain in _TYPESET:
        line = line.replace(plain, typeset)
    for plain, escaped in _ESCAPED:
        line = line.replace(escaped, plain)
    return line


# ---------- how much JSON ----------


def _outside(words: str) -> "list[str]":
    """The pieces of JSON that stand outside its strings."""
    return words.replace("\\\\", "").replace('\\"', "").split('"')[::2]


def structure(words: str) -> int:
    """How many signs of JSON stand outside its strings.

    >>> structure('["a, \\\\"b\\\\"",1]')
    4
    """
    return sum([len(piece) for piece in _outside(words)])


def is_bounded(words: str) -> bool:
    """Whether there is not too much structure, and no bracket stands too deep.

    CPython compiled for a browser may not survive its own recursion limit.
    """
    if structure(words) > MOST_STRUCTURE:
        return False
    depth = 0
    for piece in _outside(words):
        for sign in piece:
            if sign in "[{":
                depth += 1
            elif sign in "]}":
                depth -= 1
            if depth > DEEPEST:
                return False
    return True
