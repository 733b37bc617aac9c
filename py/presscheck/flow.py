"""How an element's content flows: into which blocks it breaks, what markup says each is, and where emphasis and links run."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from presscheck.document import Kind
from presscheck.lexicon.markup_labels import HIDDEN, LABELS, PULL_QUOTE
from presscheck.node import Node
from presscheck.plain import EDGE

BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul", "caption",
    }
)  # fmt: skip
"""Elements that begin and end a block, from the style sheet of the HTML standard, section 15.3."""

UNSEEN = frozenset(
    {
        "area",
        "audio",
        "canvas",
        "datalist",
        "embed",
        "head",
        "link",
        "map",
        "meta",
        "object",
        "template",
        "title",
        "video",
    }
)
"""Elements without words that a reader sees, but for what stands in when they fail."""

CONTROLS = frozenset({"button", "dialog", "footer", "form", "menu", "nav", "select"})
"""Elements that belong to the page, not to an article."""

PICTURES = frozenset({"amp-anim", "amp-img", "amp-video", "img", "picture", "video"})
"""Elements that show a picture or a film."""

BOXES = frozenset({"a", "aside", "center", "div", "dl", "li", "section", "span", "table", "ul"})
"""Elements in which sites put a picture and its caption where they use no figure."""

NEVER_IN_FRAME = frozenset({"blockquote", "form", "h1", "h2", "h3", "h4", "h5", "h6", "input", "pre", "time"})
"""Elements by which a box with a picture is a teaser, a byline, a form or a stretch of the article."""

LONGEST_BOX = 400
"""Characters of all words in such an element: the longest caption with its credit of the pages in tests/quality has 380."""

LONGEST_IN_PARAGRAPH = 160
"""Characters of such a caption where the site has put it into a paragraph; a post of a live blog with its picture has more."""

TITLES = frozenset({"h1", "h2"})
"""Headings of an article or a slide, which stay headings within a figure; lower ones are a chart's or picture's own."""

BOX_OF_ALL = 6
"""A box holds at most one in so many characters of what is read; more is not beside the article but the article."""

HEADINGS: dict[str, Kind] = {
    "h1": "headline",
    "h2": "subhead",
    "h3": "subhead",
    "h4": "subhead",
    "h5": "subhead",
    "h6": "subhead",
}

PROSE_ELEMENTS = frozenset({"dd", "li", "p", *HEADINGS})
"""Elements that hold a stretch of prose: a name with a class of its own within them breaks nothing off."""

LONGEST: dict[Kind, int] = {
    "caption": 900, "credit": 200, "byline": 200, "dateline": 120, "dek": 500, "promo": 1200, "advert": 1200, "furniture": 1500,
}  # fmt: skip
"""Characters up to which a class name is believed: longer elements are containers that only mention the word."""

LABELLED: tuple[Kind, ...] = ("advert", "promo", "furniture", "credit", "caption", "byline", "dateline", "dek")
"""The order in which class names are asked: what is no part of the article first."""

ALT_WORDS = 3
"""Words from which an alternative text says something; shorter ones name a logo or an icon."""

LINE_OF_PROSE = 60
"""Characters from which a line that ends a sentence before a <br> is a paragraph of its own."""

SUBHEAD_WORDS = 18
"""Words up to which a line all in bold is a subhead."""

PROMO_WORDS = 4
"""Words from which a line that is one link names another story rather than a person or a source."""

_SPACE = re.compile(r"[ \t\n\r\f]+")
_STRONG = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_SLANTED = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_HIDDEN = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)", re.IGNORECASE
)
_WEB = re.compile(r"https?://[^\s\x00-\x20\"'<>\\^`{|}]+$", re.IGNORECASE)
_FILE_NAME = re.compile(r"^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$", re.IGNORECASE)


class Look(NamedTuple):
    """How words look here: "em", "strong" or None; and the address that they link to."""

    style: str | None = None
    href: str | None = None


class Said(NamedTuple):
    """What markup says of the block that stands here. `is_sure` where no guess from the words may override it."""

    kind: Kind = "paragraph"
    because: str | None = None
    is_sure: bool = False


FRAME = "stands in the picture's frame"
"""What makes the words of a figure a caption, unless a class name within it says otherwise."""

PROSE = Said()


class Piece(NamedTuple):
    """Words of one look."""

    words: str
    look: Look


class Flowed(NamedTuple):
    """A finished block."""

    said: Said
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> str:
        """The block's text."""
        return "".join(piece.words for piece in self.pieces)


def flow(root: Node) -> tuple[Flowed, ...]:
    """The blocks of an element, in order, with none empty."""
    stream = _Stream(longest_box=min(LONGEST_BOX, root.length // BOX_OF_ALL))
    stream.walk(root, PROSE, Look())
    stream.end_block()
    return tuple(_one_headline(_without_spare_alts(stream.blocks)))


def _without_spare_alts(blocks: list[Flowed]) -> Iterator[Flowed]:
    """Where a picture has a caption, its alternative text is left out."""
    after: list[Kind] = [*(block.said.kind for block in blocks[1:]), "paragraph"]
    for block, following in zip(blocks, after, strict=False):
        if block.said.kind != "alt" or following not in ("caption", "credit"):
            yield block


def _one_headline(blocks: Iterable[Flowed]) -> Iterator[Flowed]:
    """An article has one headline: the first heading of the first rank, or a lower one that stands before all prose."""
    blocks = list(blocks)
    headings = [index for index, block in enumerate(blocks) if block.said.kind in ("headline", "subhead")]
    first = next((index for index in headings if blocks[index].said.kind == "headline"), None)
    if first is None and headings and not any(_is_prose(block) for block in blocks[: headings[0]]):
        first = headings[0]
    ranks = frozenset(headings)
    for index, block in enumerate(blocks):
        kind: Kind = "headline" if index == first else "subhead"
        yield block._replace(said=block.said._replace(kind=kind)) if index in ranks else block


def _is_prose(block: Flowed) -> bool:
    return block.said is PROSE and len(block.words) >= LINE_OF_PROSE


@dataclass(slots=True)
class _Stream:
    """Words gather in `pieces` until a block ends; alternative texts wait in `alts` until it is known who needs them."""

    blocks: list[Flowed] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    alts: list[str] = field(default_factory=list)
    said: Said = PROSE
    is_in_figure: bool = False
    longest_box: int = 0
    has_prose: bool = False

    def walk(self, node: Node, said: Said, look: Look, is_in_prose: bool = False) -> None:
        if _is_unseen(node):
            return
        if node.tag == "br":
            self.pieces.append(Piece("\n", look))
        elif node.tag == "time" and self.pieces and self.pieces[-1].words[-1].isalnum():
            self.pieces.append(Piece(" ", look))  # set apart by the page's style alone
            self._element(node, said, look, is_in_prose)
        elif node.tag == "img":
            self._picture(node)
        elif not self.is_in_figure and self._is_framed(node, said, is_in_prose):
            self._figure(node, said, look)
        else:
            self._element(node, said, look, is_in_prose)

    def _is_framed(self, node: Node, said: Said, is_in_prose: bool) -> bool:
        """Whether an element is a figure, or what other pages have a figure for: a picture, and few words beside it."""
        if node.tag == "figure":
            return not _holds(node, {"blockquote", "table", "pre"})
        if node.tag == "p":
            return not (is_in_prose or said.is_sure) and _is_slanted_under_picture(node)
        is_box = (node.tag in BOXES or "-" in node.tag) and 0 < node.length <= self.longest_box
        if not is_box or is_in_prose or said.is_sure or node.linked > node.length / 2:
            return False
        return _begins_with_picture(node) is True and _is_beside_prose(node)

    def _element(self, node: Node, said: Said, look: Look, is_in_prose: bool = False) -> None:
        is_settled = said.is_sure or (is_in_prose and node.tag not in BLOCKS)
        inner = (None if is_settled else said_by(node)) or said
        if said.because == FRAME and inner.kind not in LABELLED and node.tag not in TITLES:
            inner = said
        elif inner.kind == "subhead" and self.has_prose and _leads_elsewhere(node):
            inner = Said("promo", "a heading that leads to another story", True)
        is_block = node.tag in BLOCKS or inner is not said
        look = _look(node, look)
        if is_block:
            self.end_block()
        if node.tag == "tr" and _is_of_data(node):
            self._row(node, inner, look)
        else:
            for child in node.children:
                self._child(child, node, inner, look)
        if is_block:
            self.said = inner
            self.end_block()

    def _child(self, child: "Node | str", parent: Node, said: Said, look: Look) -> None:
        if isinstance(child, Node):
            self.walk(child, said, look, is_in_prose=parent.tag in PROSE_ELEMENTS)
            return
        words = child if parent.tag == "pre" else _SPACE.sub(" ", child)
        if words:
            self.said = said
            self.pieces.append(Piece(words, look))

    def _row(self, row: Node, said: Said, look: Look) -> None:
        """A row of a table of data is one line."""
        for index, cell in enumerate(child for child in row.children if isinstance(child, Node)):
            if index:
                self.pieces.append(Piece("\t", look))
            for child in cell.children:
                self._child(child, cell, said, _look(cell, look))
        self.said = Said("list") if said is PROSE else said
        self.end_block()

    def _figure(self, node: Node, said: Said, look: Look) -> None:
        """All words in a figure belong to its picture; its alternative text counts only where there is no other."""
        self.end_block()
        before, self.is_in_figure = len(self.blocks), True
        self._element(node, said if said.is_sure else Said("caption", FRAME), look)
        self.is_in_figure = False
        if len(self.blocks) > before:
            self.alts.clear()
        self.end_block()

    def _picture(self, node: Node) -> None:
        alt = _SPACE.sub(" ", node.attributes.get("alt", "")).strip(EDGE)
        if 0 < len(alt) <= 2 and not alt.isascii():
            self.pieces.append(Piece(alt, Look()))
        elif len(alt.split()) >= ALT_WORDS and not _FILE_NAME.match(alt):
            self.alts.append(alt)

    def end_block(self) -> None:
        """Finish the block; alternative texts that waited for one come before it."""
        if self.alts and not self.is_in_figure:
            self.blocks += [
                Flowed(Said("alt", "describes a picture", True), (Piece(alt, Look()),)) for alt in self.alts
            ]
            self.alts.clear()
        pieces, self.pieces = self.pieces, []
        for block in _paragraphs(pieces) if pieces else ():
            self.blocks.append(Flowed(_by_look(self.said, block), block))
            self.has_prose = self.has_prose or _is_prose(self.blocks[-1])
        self.said = PROSE


def _by_look(said: Said, pieces: tuple[Piece, ...]) -> Said:
    """A paragraph all in bold and without a full stop is a subhead."""
    if said is not PROSE:
        return said
    words = "".join(piece.words for piece in pieces)
    if words[-1] in ".!…:;," or not all(
        piece.look.style or piece.look.href or not piece.words.strip() for piece in pieces
    ):
        return said
    count = len(words.split())
    is_bold = all(piece.look.style == "strong" or not piece.words.strip() for piece in pieces)
    return Said("subhead") if is_bold and count <= SUBHEAD_WORDS else said


def _is_slanted_under_picture(paragraph: Node) -> bool:
    """Whether a paragraph is a picture and a slanted or small line under it, as old systems write it."""
    if not 0 < paragraph.length <= LONGEST_IN_PARAGRAPH or paragraph.linked or not _holds(paragraph, PICTURES):
        return False
    return any(inner.length == paragraph.length for inner in paragraph.nodes() if inner.tag in ("em", "i", "small"))


def _is_unseen(node: Node) -> bool:
    if node.tag in UNSEEN or "hidden" in node.attributes or _HIDDEN.search(node.attributes.get("style", "")):
        return True
    return not HIDDEN.isdisjoint(node.labels()) if "class" in node.attributes else False


def _holds(node: Node, tags: frozenset[str] | set[str]) -> bool:
    return any(inner.tag in tags for inner in node.nodes() if inner is not node)


def _is_of_data(row: Node) -> bool:
    """Whether a table's row holds data rather than lays out a page: two cells or more, none with blocks in it."""
    cells = [child for child in row.children if isinstance(child, Node) and child.tag in ("td", "th")]
    return len(cells) > 1 and not any(_holds(cell, BLOCKS) for cell in cells)


def said_by(node: Node) -> Said | None:
    """What an element's tag and class names say of the words in it."""
    tag = node.tag
    if tag == "figcaption" or tag == "caption":
        return Said("caption", "the page's markup says so", True)
    if tag in HEADINGS:
        return Said(HEADINGS[tag])
    if tag in CONTROLS and node.length <= LONGEST["furniture"]:
        return Said("furniture", "a control of the page", True)
    labels = node.labels() if node.attributes or "-" in tag else frozenset()
    if tag == "blockquote" or not labels.isdisjoint(PULL_QUOTE):
        return Said("blockquote")
    labelled = _labelled(node, labels)
    if labelled:
        return labelled
    if tag in ("li", "dd", "dt") or "list paragraph" in labels:
        return Said("list")
    if tag in ("div", "p") and _is_only_a_link(node):
        return Said("promo", "a link to elsewhere and nothing else")
    if tag == "aside" and node.length <= LONGEST["promo"] and node.linked > node.length / 2:
        return Said("promo", "links beside the article", True)
    return None


def _leads_elsewhere(heading: Node) -> bool:
    """Whether all of a heading is a link, and none to a place in this very page."""
    inside = (inner.attributes.get("href", "") for inner in heading.nodes() if inner.tag == "a")
    return 0 < heading.linked == heading.length and all("#" not in href for href in inside)


def _begins_with_picture(node: Node) -> bool | None:
    """Whether a picture stands before all words in an element; None where there is neither."""
    for child in node.children:
        if isinstance(child, str):
            found = False if child.strip() else None
        else:
            found = True if child.tag in PICTURES else _begins_with_picture(child)
        if found is not None:
            return found
    return None


def _is_beside_prose(node: Node) -> bool:
    """Whether a box holds nothing that would make it a stretch of the article, a teaser or a byline."""
    inner = [child for child in node.nodes() if child.length]
    paragraphs = sum(1 for child in inner if child.tag == "p")
    has_prose = paragraphs > 1 or (paragraphs == 1 and node.length > LONGEST_IN_PARAGRAPH)
    return not has_prose and NEVER_IN_FRAME.isdisjoint(child.tag for child in inner)


def _is_only_a_link(node: Node) -> bool:
    if not 0 < node.linked == node.length <= LONGEST["credit"] or _holds(node, frozenset(HEADINGS)):
        return False
    words = node.text().split()
    return len(words) >= PROMO_WORDS and words[-1][-1] not in ".!…"


def _labelled(node: Node, labels: frozenset[str]) -> Said | None:
    for kind in LABELLED if labels else ():
        word = next(iter(sorted(labels & LABELS[kind])), None)
        if word and 0 < node.length <= LONGEST[kind]:
            return Said(kind, f"the page's markup calls it “{word}”", True)
    return None


def _look(node: Node, look: Look) -> Look:
    if node.tag in HEADINGS:
        return look
    style, css = look.style, node.attributes.get("style", "")
    if (node.tag in ("b", "strong") and not _LIGHT.search(css)) or _STRONG.search(css):
        style = "strong"
    elif node.tag in ("em", "i", "cite") or _SLANTED.search(css):
        style = "em"
    elif _LIGHT.search(css):
        style = None
    href = look.href
    if node.tag == "a" and "href" in node.attributes:
        address = node.attributes["href"].strip()
        href = address if _WEB.match(address) else None
    return Look(style, href)


def _paragraphs(pieces: list[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Cut at empty lines and after lines that are prose by themselves; trim; leave out what shows nothing."""
    words = "".join(piece.words for piece in pieces)
    if not words.strip(EDGE):
        return
    at = 0
    for cut in (*_cuts(words), (len(words), len(words))):
        paragraph = _trimmed(_between(pieces, at, cut[0]))
        if paragraph:
            yield paragraph
        at = cut[1]


def _cuts(words: str) -> Iterator[tuple[int, int]]:
    if "\n" not in words:
        return
    for found in re.finditer(r"\n[ \u00a0\n]*", words):
        line = words[words.rfind("\n", 0, found.start()) + 1 : found.start()].strip(EDGE)
        is_prose = len(line) >= LINE_OF_PROSE and line[-1] in ".!?…”\"’')"
        if found.group().count("\n") > 1 or is_prose:
            yield found.start(), found.end()


def _between(pieces: list[Piece], start: int, end: int) -> Iterator[Piece]:
    at = 0
    for piece in pieces:
        words = piece.words[max(0, start - at) : max(0, end - at)]
        at += len(piece.words)
        if words:
            yield Piece(words, piece.look)


def _trimmed(pieces: Iterator[Piece]) -> tuple[Piece, ...]:
    """White space collapsed across pieces, none at either end; pieces of one look joined."""
    kept: list[Piece] = []
    last = "\n"
    for words, look in pieces:
        if last[-1] in " \n\t":
            words = words.lstrip(" ")
        words = words.replace(" \n", "\n").replace("\n ", "\n")
        if not words:
            continue
        last = words
        if kept and kept[-1].look == look:
            kept[-1] = Piece(kept[-1].words + words, look)
        else:
            kept.append(Piece(words, look))
    return _without_edges(kept)


def _without_edges(pieces: list[Piece]) -> tuple[Piece, ...]:
    while pieces and not pieces[0].words.strip(EDGE):
        del pieces[0]
    while pieces and not pieces[-1].words.strip(EDGE):
        del pieces[-1]
    if pieces:
        pieces[0] = Piece(pieces[0].words.lstrip(EDGE), pieces[0].look)
        pieces[-1] = Piece(pieces[-1].words.rstrip(EDGE), pieces[-1].look)
    return tuple(pieces)
