"""Plain text as blocks: where one ends and the next begins."""

import re

from presscheck.document import Block
from presscheck.span import Span

_LINES = re.compile(r"[^\n]*[^\s][^\n]*")


def blocks(text: str) -> tuple[Block, ...]:
    """Every line that holds more than white space is a paragraph, trimmed; `captions` and headings are told apart later."""
    found = []
    for line in _LINES.finditer(text):
        words = line.group()
        start = line.start() + len(words) - len(words.lstrip())
        found.append(Block(Span(start, start + len(words.strip())), "paragraph"))
    return tuple(found)
