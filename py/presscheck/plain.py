"""Plain text as blocks: where one ends and the next begins."""

import re
from collections.abc import Iterator
from itertools import pairwise

from presscheck.document import Block
from presscheck.span import Span

EDGE = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad"
)
"""White space, and characters that show nothing; written out so that no Unicode table decides. None begins or ends a block."""

NARROWEST, WIDEST = 40, 100
"""Columns between which mail programs and editors wrap: 72 to 80 as a rule; lines of verse are shorter, paragraphs longer."""

WRAPPED = 0.7
"""The part of all line ends inside paragraphs that must have been forced by the width before a text counts as wrapped."""

_LINE = re.compile(r"[^\n]+")


def blocks(text: str) -> tuple[Block, ...]:
    """Every line that shows something is a paragraph, trimmed; lines of text wrapped at a width are joined to paragraphs.

    >>> [block.span.of("One.\\n \\n\\nTwo. ") for block in blocks("One.\\n \\n\\nTwo. ")]
    ['One.', 'Two.']
    """
    lines = list(_lines(text))
    width = max((span.end - span.start for span in lines), default=0)
    if NARROWEST <= width <= WIDEST and _is_wrapped(text, lines, width):
        lines = list(_joined(text, lines, width))
    return tuple(Block(span, "paragraph") for span in lines)


def _lines(text: str) -> Iterator[Span]:
    for found in _LINE.finditer(text):
        line = found.group()
        left = len(line) - len(line.lstrip(EDGE))
        right = len(line.rstrip(EDGE))
        if left < right:
            yield Span(found.start() + left, found.start() + right)


def _is_wrapped(text: str, lines: list[Span], width: int) -> bool:
    joints = [_is_forced(text, one, two, width) for one, two in pairwise(lines) if _are_neighbours(text, one, two)]
    return len(joints) >= 2 and sum(joints) >= WRAPPED * len(joints)


def _are_neighbours(text: str, one: Span, two: Span) -> bool:
    return text.count("\n", one.end, two.start) == 1


def _is_forced(text: str, one: Span, two: Span, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    word = two.of(text).split(maxsplit=1)[0]
    return one.end - one.start + 1 + len(word) > width


def _joined(text: str, lines: list[Span], width: int) -> Iterator[Span]:
    start = lines[0].start
    for one, two in pairwise(lines):
        if not (_are_neighbours(text, one, two) and _is_forced(text, one, two, width)):
            yield Span(start, one.end)
            start = two.start
    yield Span(start, lines[-1].end)
