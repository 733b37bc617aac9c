"""A quotation together with who speaks it, and how far that can be checked."""

from typing import Literal, NamedTuple

from presscheck.span import Span

Level = Literal["named", "described", "anonymous", "relayed", "unattributed", "unresolved", "not_speech"]

UNNAMED: frozenset[str] = frozenset({"described", "anonymous", "relayed", "unattributed"})
"""Levels that mean: the reader is not told whose words these are."""


class Quote(NamedTuple):
    """One quotation. `source` and `cue` are the words beside it; in a relayed one `original` is the person quoted.

    `speaker` is the resolved name that voices are gathered by; `continues` the index of the quote that this one carries on.
    `because` holds the words of the article that led to the level.
    """

    span: Span
    parts: tuple[Span, ...]
    nested: tuple[Span, ...] = ()
    level: Level = "unresolved"
    source: Span | None = None
    original: Span | None = None
    cue: Span | None = None
    speaker: str | None = None
    voice: int | None = None
    continues: int | None = None
    hedged: bool = False
    because: str = ""


class Voice(NamedTuple):
    """Someone who speaks in the article: indices of the quotes, and the number of quoted words."""

    name: str
    level: Level
    quotes: tuple[int, ...]
    words: int
