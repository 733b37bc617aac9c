"""Foreign HTML as blocks and runs of text: the one door it enters by, and the only module that knows bs4."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

from presscheck import page
from presscheck.document import Block, Document, Repair, Run
from presscheck.flow import Flowed, Look, Piece, Said, flow
from presscheck.node import Node, measure
from presscheck.repair import repair
from presscheck.span import Span
from presscheck.tagsoup import well_formed

GAP = "\n\n"
"""What stands between two blocks in the text."""


_REPLIES = re.compile(
    r"(?:\d+ |read(?:er)?s’? )?(?:comments?|replies|responses|discussion)(?: ?\(?\d+\)?)?", re.IGNORECASE
)


class Extract(NamedTuple):
    """The article of a page, and what the page says of it; `canonical` is its lasting address."""

    document: Document
    byline: str | None
    date: str | None
    site: str | None
    canonical: str | None


def parse(html: str) -> Document:
    """The article's blocks, their text joined by blank lines. Never raises on bad markup."""
    return extract(html).document


def extract(html: str, is_whole: bool = False) -> Extract:
    """The article of a page or of pasted markup; `is_whole` keeps all of a page, navigation and comments too."""
    root = _tree(html)
    head = page.head(root)
    if is_whole or not page.is_page(root):
        blocks = flow(root)
    else:
        blocks = _article(root, head)
    return Extract(_document(blocks), head.byline, head.date, head.site, head.canonical)


def _tree(html: str) -> Node:
    root = _node(BeautifulSoup(well_formed(html), "html.parser", multi_valued_attributes=None))
    measure(root)
    return root


def _node(tag: Tag) -> Node:
    """The same element without its parser; depth is bounded by the pass before."""
    node = Node(tag.name, {name: str(value) for name, value in tag.attrs.items()})
    for child in tag.children:
        if isinstance(child, Tag):
            node.children.append(_node(child))
        elif type(child) is NavigableString:
            node.children.append(str(child))
    return node


def _article(root: Node, head: page.Head) -> tuple[Flowed, ...]:
    """The article's blocks, its headline first, whether it stands inside the article or above."""
    story = page.article(root, head.title)
    above = page.headline(story, head.title)
    if above is None and (above := page.headline(root, head.title)) is not None:
        story = page.with_headline(root, story, above)
    blocks = _without_replies(flow(page.alone(story)))
    if any(block.said.kind == "headline" for block in blocks):
        return blocks
    title = " ".join(above.text().split()) if above else head.title
    if not title:
        return blocks
    same = [index for index, block in enumerate(blocks) if block.words == title]
    if same:
        return (*blocks[: same[0]], blocks[same[0]]._replace(said=Said("headline")), *blocks[same[0] + 1 :])
    return (Flowed(Said("headline"), (Piece(title, Look()),)), *blocks)


def _without_replies(blocks: tuple[Flowed, ...]) -> tuple[Flowed, ...]:
    """The blocks up to the heading, late in the page, that says that readers' comments begin."""
    for index, block in enumerate(blocks):
        if index >= len(blocks) / 2 and block.said.kind in ("subhead", "furniture") and _REPLIES.fullmatch(block.words):
            return blocks[:index]
    return blocks


def _document(flowed: tuple[Flowed, ...]) -> Document:
    text = GAP.join(block.words for block in flowed)
    repaired = repair(text)
    shift = _Shift(repaired.repairs)
    blocks, at = [], 0
    for block in flowed:
        span = Span(shift.to(at), shift.to(at + len(block.words)))
        runs = tuple(
            Run(Span(shift.to(run.span.start), shift.to(run.span.end)), run.style, run.href) for run in _runs(block, at)
        )
        blocks.append(Block(span, block.said.kind, runs, block.said.because, block.said.is_sure))
        at += len(block.words) + len(GAP)
    return Document(repaired.text, tuple(blocks), repairs=repaired.repairs)


def _runs(block: Flowed, at: int) -> Iterator[Run]:
    for words, look in block.pieces:
        if look.style or look.href:
            yield Run(Span(at, at + len(words)), look.style, look.href)
        at += len(words)


class _Shift:
    """Where a place in the text before repair stands in the text after it."""

    def __init__(self, repairs: tuple[Repair, ...]) -> None:
        self.befores: list[int] = []
        self.repairs = repairs
        longer = 0
        for span, was in repairs:
            self.befores.append(span.start + longer)
            longer += len(was) - (span.end - span.start)

    def to(self, before: int) -> int:
        """The place after repair; one inside a mangled character goes to that character's end at most."""
        index = bisect_right(self.befores, before) - 1
        if index < 0:
            return before
        span, was = self.repairs[index]
        inside = before - self.befores[index]
        return span.start + min(inside, span.end - span.start) if inside < len(was) else span.end + inside - len(was)
