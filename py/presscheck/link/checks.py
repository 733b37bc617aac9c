"""What a value in a link must be: whatever is wrong is a ValueError here, and one plain sentence outside."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST_NOTE = 20_000
"""Characters of a reader's note, a name or a reason."""

_FAMILIES = ("quote", "headline", "caption", "noise", "article", "text")
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = _SMALL + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def check(is_so: "Any") -> None:
    """Raises ValueError where it is not so."""
    if not is_so:
        raise ValueError("a value that no review holds")


def whole_number(value: "Any") -> int:
    """Any whole number; True is an int to isinstance, and is none here."""
    check(type(value) is int)
    return int(value)


def number(value: "Any", least: int, most: int) -> int:
    """A whole number between two others."""
    check(type(value) is int and least <= value <= most)
    return int(value)


def span(start: "Any", end: "Any", length: int) -> "tuple[int, int]":
    """A place in a text of that length."""
    check(type(start) is int and type(end) is int and 0 <= start <= end <= length)
    return start, end


def words(value: "Any", longest: int = LONGEST_NOTE) -> str:
    """Text without half a surrogate pair in it."""
    check(isinstance(value, str) and len(value) <= longest)
    return str(value.encode(), "utf-8")


def words_or_none(value: "Any") -> "str | None":
    """Text, or None."""
    return None if value is None else words(value)


def language(value: "Any") -> str:
    """A tag like "en" or "pt-BR"."""
    pieces = words(value, 20).split("-")
    check(2 <= len(pieces[0]) <= 3 and all(letter in _SMALL for letter in pieces[0]))
    check(all(2 <= len(piece) <= 8 and all(letter in _LETTERS for letter in piece) for piece in pieces[1:]))
    return str(value)


def named(value: "Any") -> str:
    """A rule's id, or its family alone, by which a reader names a mark of their own."""
    pieces = words(value, 60).split(".")
    check(len(pieces) <= 3 and pieces[0] in _FAMILIES)
    check(all(piece and all(letter in _SMALL + "_" for letter in piece) for piece in pieces))
    return str(value)
