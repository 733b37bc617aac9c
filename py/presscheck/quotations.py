"""Where quotations begin and end: one pairing for every layout."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal, NamedTuple

from presscheck.document import HEADINGS, Block, Document
from presscheck.span import Span


class Quotation(NamedTuple):
    """An outermost quotation with its marks. `parts` leave out noise and the gaps between paragraphs; `nested` are inner ones."""

    span: Span
    parts: tuple[Span, ...]
    nested: tuple[Span, ...] = ()


Shape = Literal["open", "close", "loose", "tight"]
"""How a mark leans: on the word behind it, on the word before it, on neither (a stray one) or on both (so"so)."""


class _Mark(NamedTuple):
    """A quotation mark: where, which, how it leans, in which block, whether it begins that block.

    `is_firm` is true beside punctuation or an edge of the block: such a one is never a plural's apostrophe.
    """

    at: int
    char: str
    shape: Shape
    block: int
    is_first: bool
    is_firm: bool


class _Closed(NamedTuple):
    """Where a quotation ends (None: nowhere, the mark was an apostrophe), those of its own kind inside, the next mark's index."""

    end: int | None
    nested: tuple[Span, ...]
    following: int


_DOUBLE, _SINGLE, _ANGLED = '“”„"', "‘’‚'", "«»‹›"
_ALL = _DOUBLE + _SINGLE + _ANGLED
_MARK = re.compile(rf"[{_ALL}](?!(?<=[^\W_][{_SINGLE}])[^\W_])")
"""Any mark but an apostrophe between two letters."""

_CLOSERS = {
    "“": '”"',
    "”": '”"',
    '"': '"”',
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’'",
    "'": "'’",
    "‚": "‘’'",
}
"""Which marks may close what a mark opened. Curly and straight ones get mixed where half of a page was typed by hand."""

_TORN_BLOCKS = 12
"""Paragraphs that a quotation may run on for without a mark of its own: of 1,343 labelled torn ones the longest takes 7."""

_TORN_CHARACTERS = 6000
"""The same in characters, for lines of any length."""

_BEFORE_OPENING = frozenset("([{<—–-―/:")
"""Signs that an opening mark may follow without a space."""

_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-―/…")
"""Signs that may follow a closing mark without a space."""

_STOPS = frozenset(".,;:!?…—–-)")
"""Signs that end what is quoted; a single mark behind one is no apostrophe."""

_ELISION = re.compile(
    r"(?:tis|twas|twere|til|till|em|cause|cos|coz|cuz|bout|round|n|ere|fraid|nother|ello|\d0s)\b", re.IGNORECASE
)
"""Words whose first letters an apostrophe stands for ('til, '90s): no quotation begins there. General knowledge of English."""

_DROPPED_END = re.compile(r"(?:s|in)\Z", re.IGNORECASE)
"""How a word ends that an apostrophe may follow: a plural's possessive (workers'), or a dropped g (goin')."""

_SENTENCE_END = re.compile(r"[.!?…]\s+\Z")
"""What stands before a mark that opens a paragraph which was joined to the one before it."""

_FEET = re.compile(r"\d['’]\s?\d{1,2}\Z")
"""Feet and inches (6'2"): the mark behind them is no quotation mark."""

_INTRODUCED = re.compile(r"[,:]\s?\Z")
"""What stands before a single mark that opens speech in mid-paragraph."""


def pair(document: Document) -> tuple[Quotation, ...]:
    """The outermost quotations of a document whose noise is already told apart, in order, not overlapping."""
    return tuple(_Pairing(document.text, tuple(block for block in document.blocks if not block.is_noise)).quotations())


def _marks(text: str, block: Block, index: int) -> Iterator[_Mark]:
    """The marks of a block, without apostrophes, inches behind feet, and the single marks that headings are written in."""
    start, end = block.span
    is_plain = block.kind in HEADINGS or text.find("''", start, end) >= 0  # docs/decisions/quotation-pairing.md
    for found in _MARK.finditer(text, start, end):
        at, char = found.start(), found.group()
        if char in _SINGLE and is_plain:
            continue
        if char in '"”' and text[at - 1 : at].isdigit() and _FEET.search(text, max(start, at - 5), at):
            continue
        left, right = _neighbours(text, block.span, at)
        is_firm = left in _STOPS or right in _AFTER_CLOSING or not right.strip() and (not right or not left.strip())
        yield _Mark(
            at, char, _shape(left, right), index, not text[start:at].strip(_ALL) if at - start < 4 else False, is_firm
        )


def _neighbours(text: str, span: Span, at: int) -> tuple[str, str]:
    """The characters on both sides of a mark and of up to two more marks beside it; "" at an edge of the block."""
    left, right = at - 1, at + 1
    while left >= max(span.start, at - 3) and text[left] in _ALL:
        left -= 1
    while right < min(span.end, at + 3) and text[right] in _ALL:
        right += 1
    return text[left] if left >= span.start else "", text[right] if right < span.end else ""


def _shape(left: str, right: str) -> Shape:
    """How a mark between two characters leans.

    >>> _shape(" ", "W"), _shape(",", " "), _shape(" ", ""), _shape(",", "h")
    ('open', 'close', 'loose', 'tight')
    """
    is_free, is_end = not left.strip(), not right.strip()
    if is_free:
        return "loose" if is_end or right in ",;:!?)" else "open"
    if is_end or right in _AFTER_CLOSING:
        return "close"
    return "open" if left in _BEFORE_OPENING else "tight"


class _Pairing:
    """One pass over a document's marks, from left to right; no mark is looked at more than a few times."""

    def __init__(self, text: str, blocks: tuple[Block, ...]) -> None:
        self.text = text
        self.blocks = blocks
        self.starts = [block.span.start for block in blocks]
        marks = [mark for index, block in enumerate(blocks) for mark in _marks(text, block, index)]
        self.is_torn = any(mark.shape == "loose" and mark.char in '”"' for mark in marks)
        self.families = {
            family: found
            for family in (_DOUBLE, _SINGLE, _ANGLED)
            if (found := [mark for mark in marks if mark.char in family])
        }

    def quotations(self) -> Iterator[Quotation]:
        """Each outermost quotation, in order."""
        for span, nested in self._outermost(Span(0, len(self.text)), list(self.families.values())):
            others = [marks for family, marks in self.families.items() if self.text[span.start] not in family]
            inner = (
                [found for found, _ in self._outermost(Span(span.start + 1, span.end - 1), others)] if others else []
            )
            yield Quotation(span, self._parts(span), tuple(sorted({*nested, *inner})) if inner else nested)

    def _outermost(self, within: Span, families: list[list[_Mark]]) -> Iterator[tuple[Span, tuple[Span, ...]]]:
        """The quotations that open and end within a stretch, each with the ones of its own kind inside."""
        reached = [bisect_left(marks, within.start, key=_place) if within.start else 0 for marks in families]
        begin = within.start
        while True:
            reached = [self._opening(marks, at, begin, within.end) for marks, at in zip(families, reached, strict=True)]
            ahead = [
                (marks[at].at, which) for which, marks in enumerate(families) if (at := reached[which]) < len(marks)
            ]
            start, which = min(ahead, default=(within.end, 0))
            if start >= within.end:
                return
            closed = self._close(families[which], reached[which], within.end)
            reached[which] = closed.following
            if closed.end is not None and closed.end <= within.end:
                yield Span(start, closed.end), closed.nested
                begin = closed.end

    def _opening(self, marks: list[_Mark], at: int, begin: int, stop: int) -> int:
        """The index of the first mark from `at` on that stands behind `begin` and may open a quotation, or is past `stop`."""
        while at < len(marks) and marks[at].at < stop and (marks[at].at < begin or not self._may_open(marks, at)):
            at += 1
        return at

    def _may_open(self, marks: list[_Mark], at: int) -> bool:
        mark = marks[at]
        if mark.char in "“„«‹":
            return mark.shape != "close"
        if mark.char in "‘'‚":
            return mark.shape == "open" and not _ELISION.match(self.text, mark.at + 1)
        if mark.char == '"' and mark.shape == "open":
            return True
        is_doubtful = (
            mark.shape in ("loose", "tight") if mark.char == '"' else mark.shape == "open" and mark.char in "”»›"
        )
        return is_doubtful and self._is_answered(marks, at)

    def _is_answered(self, marks: list[_Mark], at: int) -> bool:
        """Whether the next mark closes, in the same block: what a doubtful mark needs to open a quotation."""
        mark, following = marks[at], marks[at + 1 : at + 2]
        if mark.shape == "tight" and self.text[mark.at - 1].isalnum():
            return False
        return bool(following) and following[0].block == mark.block and following[0].shape != "open"

    def _close(self, marks: list[_Mark], at: int, stop: int) -> _Closed:
        """The end of the quotation that a mark opens."""
        return self._close_single(marks, at, stop) if marks[at].char in _SINGLE else self._close_double(marks, at, stop)

    def _close_double(self, marks: list[_Mark], at: int, stop: int) -> _Closed:
        """Double marks always open a quotation; one that is never closed ends with its paragraph."""
        opening = last = marks[at]
        nested: list[Span] = []
        following = at + 1
        while following < len(marks):
            mark = marks[following]
            if mark.at >= stop or not self._runs_on(last, mark):
                break
            if _closes(mark, opening):
                return _Closed(mark.at + 1, tuple(nested), following + 1)
            inner = self._inner(opening, last, marks[following : following + 3])
            if inner:
                nested.append(inner)
            elif not self._is_reopened(last, mark):
                break
            last = mark
            following += 2 if inner else 1
        return _Closed(self._unclosed(last, marks[following : following + 1]), tuple(nested), following)

    def _inner(self, opening: _Mark, last: _Mark, marks: list[_Mark]) -> Span | None:
        """The quotation of the same kind that the first of three marks opens inside another: the third must go on with the outer."""
        if len(marks) < 3 or marks[0].is_first:
            return None
        first, second, third = marks
        if second.block != first.block or not _closes(second, opening) or not self._runs_on(first, third):
            return None
        is_last = second.at + 1 == self.blocks[second.block].span.end
        is_reopened = self._is_reopened(first, third) and third.block != first.block and third.char == opening.char
        is_told_apart = first.block == last.block and not (is_last and first.char == opening.char)
        if _closes(third, opening) or (is_reopened and (is_told_apart or first.char != opening.char)):
            return Span(first.at, second.at + 1)
        return None

    def _is_reopened(self, last: _Mark, mark: _Mark) -> bool:
        """Whether an opening mark carries a quotation on: at the head of a paragraph, or behind a full stop that ended one."""
        if mark.block != last.block:
            return mark.is_first and (self.is_torn or mark.block == last.block + 1)
        return mark.shape == "open" and bool(_SENTENCE_END.search(self.text, max(last.at, mark.at - 3), mark.at))

    def _runs_on(self, last: _Mark, mark: _Mark) -> bool:
        """Whether a quotation may go on from one mark to another: near enough, and no heading begins or ends between them."""
        if mark.block == last.block:
            return True
        if mark.block - last.block > _TORN_BLOCKS or mark.at - last.at > _TORN_CHARACTERS:
            return False
        return all(block.kind not in HEADINGS for block in self.blocks[last.block : mark.block + 1])

    def _unclosed(self, last: _Mark, following: list[_Mark]) -> int:
        """Where a quotation ends that nothing closes: before the next opening in its paragraph, or with the paragraph."""
        span = self.blocks[last.block].span
        if following and following[0].block == last.block:
            return last.at + len(self.text[last.at : following[0].at].rstrip())
        return span.end

    def _close_single(self, marks: list[_Mark], at: int, stop: int) -> _Closed:
        """A single mark opens a quotation only where another closes it; before that, apostrophes are told apart."""
        opening = last = marks[at]
        doubtful = None
        seen = at  # the last mark that carried this quotation on: what it could not close, that one can't either
        for following in range(at + 1, len(marks)):
            mark = marks[following]
            is_next = mark.block != last.block
            if mark.at >= stop or (
                is_next and (doubtful or not self._is_carried(opening, mark) or not self._runs_on(last, mark))
            ):
                break
            if _closes(mark, opening) and (mark.is_firm or not is_next):
                if mark.is_firm or not _DROPPED_END.search(self.text, mark.at - 2, mark.at):
                    return self._single(opening, mark, following)
                doubtful = doubtful or (mark, following)
            elif is_next and mark.is_first and self._may_open(marks, following):
                last, seen = mark, following
            elif self._may_open(marks, following):
                break
        return self._single(opening, *doubtful) if doubtful else _Closed(None, (), seen + 1)

    def _single(self, opening: _Mark, mark: _Mark, at: int) -> _Closed:
        """Single marks around double ones hold only where punctuation proves the closing one."""
        doubles = self.families.get(_DOUBLE, [])
        first = bisect_left(doubles, opening.at, key=_place)
        if first < len(doubles) and doubles[first].at < mark.at and not mark.is_firm:
            return _Closed(None, (), at)
        return _Closed(mark.at + 1, (), at + 1)

    def _is_carried(self, opening: _Mark, mark: _Mark) -> bool:
        """Whether what a single mark opens may run on to a mark in a later paragraph: where it begins one, or behind a comma.

        Behind a full stop (“…,” she said. “…) only where that paragraph re-opens it.
        """
        if opening.is_first or _INTRODUCED.search(self.text, max(0, opening.at - 2), opening.at):
            return True
        is_after_stop = _SENTENCE_END.search(self.text, max(0, opening.at - 3), opening.at) is not None
        return is_after_stop and mark.is_first and mark.shape == "open"

    def _parts(self, span: Span) -> tuple[Span, ...]:
        """What of a quotation stands in each paragraph that it runs through."""
        first = max(0, bisect_left(self.starts, span.start + 1) - 1)
        parts = []
        for block in self.blocks[first : bisect_left(self.starts, span.end)]:
            start, end = max(block.span.start, span.start), min(block.span.end, span.end)
            parts.append(Span(start, start + len(self.text[start:end].rstrip())))
        return tuple(parts)


def _place(mark: _Mark) -> int:
    return mark.at


def _closes(mark: _Mark, opening: _Mark) -> bool:
    """Whether a mark closes what another opened."""
    if mark.char == "“" and opening.char in '“"':
        return mark.shape in ("close", "loose") and not mark.is_first  # typed for its closing twin
    if mark.char not in _CLOSERS.get(opening.char, '”"'):
        return False
    if mark.char in "\"'":
        return mark.shape != "open"
    return mark.char not in "’»›" or mark.shape != "open" or opening.char in "«‹"
