"""An article as blocks of text: what each is, and whether a reader of the article would miss it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from presscheck.span import Span

Kind = Literal[
    "headline", "dek", "byline", "dateline", "subhead", "paragraph", "list", "blockquote",
    "caption", "credit", "alt", "promo", "advert", "furniture",
]  # fmt: skip

NOISE: frozenset[str] = frozenset({"caption", "credit", "alt", "promo", "advert", "furniture"})
"""Kinds that a reader of the article would drop."""

HEADINGS: frozenset[str] = frozenset({"headline", "dek", "subhead"})
"""Kinds whose words are judged as headings."""


class Run(NamedTuple):
    """A stretch of a block with one look: `style` is "em", "strong" or None; `href` an http(s) address or None."""

    span: Span
    style: str | None
    href: str | None


class Repair(NamedTuple):
    """Characters that were mangled: `span` in the repaired text, and what stood there before."""

    span: Span
    was: str


class Block(NamedTuple):
    """One paragraph, heading or stray line. `because` says which sign gave it its kind, where that is worth saying.

    `fixed` is true where markup itself names the kind (h1, figcaption), so that no guess from the words overrides it.
    """

    span: Span
    kind: Kind
    runs: tuple[Run, ...] = ()
    because: str | None = None
    fixed: bool = False

    @property
    def is_noise(self) -> bool:
        """Whether a reader of the article would drop this block."""
        return self.kind in NOISE


@dataclass(frozen=True, slots=True)
class Document:
    """The article's text, its blocks in order (not overlapping), and what was repaired in it."""

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    language: str = "en"
    repairs: tuple[Repair, ...] = ()
