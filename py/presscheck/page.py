"""Where in a whole page its article stands, and what the page's head says of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presscheck.node import Node

PARAGRAPH = 80
"""Characters from which a paragraph speaks for the element around it; teasers and comments are mostly shorter."""

WIDER = 1.4
"""An outer element is preferred to an inner one while it holds at most so much more prose: it has the headline and pictures."""

TITLE_WORDS = 3
"""Words from which a part of a page's title may be its headline rather than the site's name."""

APART = frozenset({"aside", "dialog", "footer", "form", "nav"})
"""Elements whose paragraphs don't speak for an article."""

LONG = 1200
"""Characters from which what stands beside an article is left out; what is shorter is shown and marked."""

_BESIDE_LABELS = frozenset(
    {
        "comment", "comments", "consent", "cookie", "cookies", "discussion", "disqus", "gdpr", "most read", "outbrain", "recirculation",
        "recommend", "recommended", "related", "replies", "responses", "sidebar", "taboola", "teasers",
    }
)  # fmt: skip
_ARTICLE_LABELS = frozenset(
    {"article", "article body", "articlebody", "entry content", "main", "post content", "story body"}
)
_WRITERS = re.compile(r"Microsoft|Cocoa|LibreOffice|OpenOffice|Google Docs|Pages|AbiWord|Exchange", re.IGNORECASE)
_TITLE_PARTS = re.compile(r"\s+[|–—·•»-]\s+|:\s+")
_SITE_END = re.compile(r"\s+[|–—·•»-]\s+[^|–—·•»]{2,40}$")


class Head(NamedTuple):
    """What a page's head says: each is None where it says nothing."""

    title: str | None
    byline: str | None
    date: str | None
    site: str | None
    canonical: str | None


def is_page(root: Node) -> bool:
    """Whether this is a whole page rather than a stretch copied from one."""
    tags = {node.tag for node in root.nodes()}
    if "title" not in tags or tags.isdisjoint({"body", "nav", "footer", "main", "article"}):
        return False
    return not any(_is_of_writer(node) for node in root.nodes())


def _is_of_writer(node: Node) -> bool:
    """Whether an element shows that a word processor or mail program wrote the page: then all of it is the text."""
    if node.tag == "meta" and node.attributes.get("name", "").lower() == "generator":
        return bool(_WRITERS.search(node.attributes.get("content", "")))
    return node.attributes.get("class", "").startswith("Mso")


def article(root: Node, title: str | None = None) -> Node:
    """The element of a page that holds its article, the one with its title among several; the page itself where none stands out."""
    weights: dict[int, int] = {}
    _weigh(root, weights)
    total = weights.get(id(root), 0)
    if not total:
        return root
    named = [node for node in root.nodes() if _is_named(node) and weights.get(id(node), 0) >= total / 4]
    titled = [node for node in named if title and _is_titled(node, title)]
    if titled:
        named = titled
    if named:
        most = max(weights[id(node)] for node in named)
        inner = min((node for node in named if weights[id(node)] >= 0.7 * most), key=lambda node: weights[id(node)])
        return next(
            node
            for node in named
            if weights[id(inner)] <= weights[id(node)] <= WIDER * weights[id(inner)] and _within(node, inner)
        )
    return _densest(root, weights)


def _is_named(node: Node) -> bool:
    return node.tag in ("article", "main") or (
        node.tag in ("div", "section") and not _ARTICLE_LABELS.isdisjoint(node.labels())
    )


def _is_titled(node: Node, title: str) -> bool:
    """Whether a heading in it says what the page is called."""
    headings = (inner for inner in node.nodes() if inner.tag in ("h1", "h2") and inner.length)
    return any(" ".join(heading.text().split()) == title for heading in headings)


def _within(outer: Node, inner: Node) -> bool:
    return any(node is inner for node in outer.nodes())


def _weigh(node: Node, weights: dict[int, int]) -> int:
    """The characters in paragraphs of prose inside each element."""
    if node.tag in APART:
        return 0
    weight = sum(_weigh(child, weights) for child in node.children if isinstance(child, Node))
    own = (
        node.length if node.tag == "p" else sum(len(child.strip()) for child in node.children if isinstance(child, str))
    )
    if own >= PARAGRAPH and node.linked < node.length / 2:
        weight = max(weight, own)
    weights[id(node)] = weight
    return weight


def alone(story: Node) -> Node:
    """The story without what its page calls comments, related stories or a sidebar, where that is long but not most of it."""
    if not any(_is_beside(node, story) for node in story.nodes()):
        return story
    kept = [
        alone(child) if isinstance(child, Node) else child for child in story.children if not _is_beside(child, story)
    ]
    return Node(story.tag, story.attributes, kept, story.length, story.linked)


def _is_beside(node: "Node | str", story: Node) -> bool:
    if isinstance(node, str) or not LONG < node.length < story.length / 2 or _BESIDE_LABELS.isdisjoint(node.labels()):
        return False
    return all(inner.tag != "h1" for inner in node.nodes())


def _densest(root: Node, weights: dict[int, int]) -> Node:
    """Go down while one child holds nearly all the prose."""
    node = root
    while True:
        inner = max(
            (c for c in node.children if isinstance(c, Node)), key=lambda c: weights.get(id(c), 0), default=None
        )
        if inner is None or inner.tag == "p" or weights.get(id(inner), 0) < 0.8 * weights[id(node)]:
            return node
        node = inner


def headline(root: Node, title: str | None) -> Node | None:
    """The first heading of the first rank; where there is none, the element that holds the page's title and nothing else."""
    first = next((node for node in root.nodes() if node.tag == "h1" and node.length), None)
    if first is not None or not title:
        return first
    wanted = {title, *(part for part in _TITLE_PARTS.split(title) if len(part.split()) >= TITLE_WORDS)}
    same = (node for node in root.nodes() if node.tag not in ("head", "title") and 0 < node.length <= 2 * len(title))
    return next((node for node in same if " ".join(node.text().split()) in wanted), None)


def with_headline(root: Node, story: Node, above: Node) -> Node:
    """All that stands from a headline to the end of the story below it: the first picture and the byline among it."""
    path, start = _path(root, story), _path(root, above)
    if not path or not start:
        return story
    shared = sum(1 for one, two in zip(path, start, strict=False) if one is two)
    meeting = path[shared - 1]
    places = {id(child): index for index, child in enumerate(meeting.children)}
    first = places.get(id(start[shared])) if shared < len(start) else None
    if first is None or shared == len(path) or first > places[id(path[shared])]:
        return story
    between = meeting.children[first : places[id(path[shared])]]
    return Node(meeting.tag, {}, [*between, _ending(path[shared:])], story.length)


def _path(root: Node, wanted: Node) -> list[Node]:
    """The elements from the root down to the wanted one."""
    if root is wanted:
        return [root]
    for child in root.children:
        if isinstance(child, Node) and (path := _path(child, wanted)):
            return [root, *path]
    return []


def _ending(path: list[Node]) -> Node:
    """The first element of a path without what stands in it behind the last."""
    outer, *rest = path
    if not rest:
        return outer
    at = next(index for index, child in enumerate(outer.children) if child is rest[0])
    return Node(outer.tag, outer.attributes, [*outer.children[:at], _ending(rest)], outer.length, outer.linked)


def head(root: Node) -> Head:
    """What a page says of its article beside its text: in JSON-LD, in meta elements of Open Graph and of plain HTML, in microdata."""
    said: dict[str, str] = {}
    for node in root.nodes():
        for name, content in _told(node):
            said.setdefault(name, content)
    title = _first(said, "ld:headline", "og:title", "twitter:title") or _SITE_END.sub("", said.get("title", "")) or None
    byline = (_first(said, *_BYLINES) or "").split(" | ")[0] or None
    return Head(
        title, byline, _first(said, *_DATES), _first(said, "og:site_name", "ld:publisher"), _first(said, *_ADDRESSES)
    )


_BYLINES = (
    "ld:author", "author", "article:author", "article_author", "parsely-author", "sailthru.author", "byl", "dc.creator",
)  # fmt: skip
_DATES = (
    "article:published_time", "ld:date", "datepublished", "date", "pubdate", "publishdate", "parsely-pub-date", "dc.date",
    "dc.date.issued", "sailthru.date", "time",
)  # fmt: skip
_ADDRESSES = ("canonical", "og:url", "ld:url")


def _first(said: dict[str, str], *names: str) -> str | None:
    return next((said[name] for name in names if said.get(name)), None)


def _told(node: Node) -> Iterator[tuple[str, str]]:
    """Name and content of what an element says of the article."""
    attributes = node.attributes
    if node.tag == "meta":
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        yield name.lower(), attributes.get("content", "").strip()
    elif node.tag == "link" and attributes.get("rel", "").lower() == "canonical":
        yield "canonical", attributes.get("href", "").strip()
    elif node.tag == "title":
        yield "title", " ".join(node.text().split())
    elif node.tag == "time" and "datetime" in attributes:
        yield attributes.get("itemprop", "time").lower(), attributes["datetime"].strip()
