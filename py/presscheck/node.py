"""An element of a page, free of any parser: its tag, attributes and content."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@dataclass(slots=True, eq=False)
class Node:
    """One element. `length` counts the characters of text in it, `linked` those of them that lie in links."""

    tag: str
    attributes: dict[str, str]
    children: list["Node | str"] = field(default_factory=list)
    length: int = 0
    linked: int = 0

    def nodes(self) -> Iterator["Node"]:
        """This element and all within it, in the order of the page."""
        ahead = [self]
        while ahead:
            node = ahead.pop()
            yield node
            ahead.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def text(self) -> str:
        """All text within, as it stands."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def labels(self) -> frozenset[str]:
        """The words of which its class, id and the like are made, or a tag's own name where sites made it up; each two in a row too.

        >>> sorted(Node("div", {"class": "readMore img-caption"}).labels())
        ['caption', 'img', 'img caption', 'more', 'more img', 'read', 'read more']
        """
        named = [
            self.attributes.get(name) for name in ("class", "id", "itemprop", "role", "data-component", "data-testid")
        ]
        if "-" in self.tag:
            named.append(self.tag)
        words = [word.lower() for word in _WORDS.findall(" ".join(filter(None, named)))]
        return frozenset(words) | {f"{one} {two}" for one, two in pairwise(words)}


def measure(node: Node, in_link: bool = False) -> None:
    """Fill in the lengths, from the leaves up."""
    is_link = in_link or node.tag == "a"
    for child in node.children:
        if isinstance(child, str):
            size = len(child.strip())
            node.length += size
            node.linked += size if is_link else 0
        else:
            measure(child, is_link)
            node.length += child.length
            node.linked += child.linked
