"""The sentences around quotations, as tokens: a quotation is one token, and noise is not read."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presscheck.document import Block, Document
from presscheck.lexicon.grammar import ABBREVIATIONS
from presscheck.names import TITLES
from presscheck.quotations import Quotation
from presscheck.span import Span

REACH = 700
"""Code points read on either side of a quotation. The longest attributing sentence met while developing was 520."""

_TOKEN = re.compile(
    r"\([^()\n]{0,160}\)|\[[^\[\]\n]{0,160}\]"
    r"|[$£€]?\d{1,3}(?:,\d{3})+(?![\d,])|[\w$£€@#&%]+(?:[’'./\-‐‑][\w]+)*(?:[’'](?=\s))?"
    r"|[.!?…]+|[,:;—–―]|--?"
)
_ABBREVIATIONS = frozenset(ABBREVIATIONS.split())
"""Words whose full stop does not end a sentence."""
BEFORE_NAMES = _ABBREVIATIONS & {*(title.lower() for title in TITLES), "del"}
"""Those after which a name must follow."""
_LONGEST_SENTENCE = 300
"""Tokens after which a sentence is cut, so that a text without full stops is still read in linear time."""
_RESTARTS = frozenset(
    ["a", "after", "but", "he", "her", "his", "i", "in", "it", "she", "that", "the", "they", "this", "we"]
)
"""Words that open a sentence even after an abbreviation: in the U.S. He left."""
_ENDS = frozenset(".!?…")
_CLOSERS = " \n\t\u00a0”\"’'»“‘"
_made = tuple.__new__
"""Makes a named tuple of all its fields in half the time: there are as many tokens as words."""


class Token(NamedTuple):
    """A word, a mark or a whole quotation (`quote` is its index). `low` is the word in lower case."""

    word: str
    low: str
    start: int
    end: int
    quote: int | None = None

    @property
    def is_capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.word[:1].isupper()


Tokens = tuple[Token, ...]


class Sentence(NamedTuple):
    """A sentence’s tokens, the number of its paragraph, and that block’s kind."""

    tokens: Tokens
    paragraph: int
    kind: str = "paragraph"


class Surroundings(NamedTuple):
    """The sentences near quotations, and where in them each quotation stands: (sentence, token)."""

    sentences: tuple[Sentence, ...]
    places: tuple[tuple[int, int], ...]


def surroundings(document: Document, quotations: tuple[Quotation, ...]) -> Surroundings:
    """Read what stands around the quotations. Time is linear in the text within `REACH` of one."""
    sentences: list[Sentence] = []
    places: list[tuple[int, int]] = [(-1, -1)] * len(quotations)
    for paragraph, (block, tokens) in enumerate(_paragraphs(document, quotations)):
        begin = 0
        for end in _ends(document.text, tokens):
            sentence = tuple(tokens[begin:end])
            for position, token in enumerate(sentence):
                if token.quote is not None:
                    places[token.quote] = (len(sentences), position)
            sentences.append(Sentence(sentence, paragraph, block.kind))
            begin = end
    return Surroundings(tuple(sentences), tuple(places))


def tokens_of(text: str, span: Span) -> list[Token]:
    """The words and marks within a span; what stands in brackets is left out.

    >>> [token.low for token in tokens_of("Sen. Ann Lee (D) said", Span(0, 21))]
    ['sen', '.', 'ann', 'lee', 'said']
    """
    return [
        _made(Token, (word, word if word.islower() else word.lower(), match.start(), match.end(), None))
        for match in _TOKEN.finditer(text, span.start, span.end)
        if (word := match[0])[0] not in "(["
    ]


def _paragraphs(document: Document, quotations: tuple[Quotation, ...]) -> Iterator[tuple[Block, list[Token]]]:
    """Each block that stands near a quotation, read; a quotation over several blocks belongs to the first and the last."""
    upcoming, done, was_near = 0, 0, False
    blocks = [block for block in document.blocks if not block.is_noise]
    opened: Block | None = None
    tokens: list[Token] = []
    for number, block in enumerate(blocks):
        first = upcoming
        at = max(block.span.start, done)
        if opened is None or (done <= block.span.start and not _is_cut_off(tokens)):
            if opened is not None and tokens:
                yield opened, tokens
            opened, tokens = block, []
        while upcoming < len(quotations) and quotations[upcoming].span.start < block.span.end:
            span = quotations[upcoming].span
            tokens += _gap(document.text, Span(at, max(at, span.start)), at > block.span.start or was_near, True)
            tokens.append(Token("", "", span.start, span.end, upcoming))
            at = done = max(at, span.end)
            upcoming += 1
        following = blocks[number + 1].span.end if number + 1 < len(blocks) else 0
        is_next = upcoming < len(quotations) and quotations[upcoming].span.start < following
        has_quote = upcoming > first or at > block.span.start
        tokens += _gap(document.text, Span(at, max(at, block.span.end)), has_quote or was_near, is_next)
        was_near = has_quote
    if opened is not None and tokens:
        yield opened, tokens


def _is_cut_off(tokens: list[Token]) -> bool:
    """Whether a paragraph ends in a shortened title, where a page that was cut into sentences was cut too often: Sen."""
    return len(tokens) > 1 and tokens[-1].word == "." and tokens[-2].is_capital and tokens[-2].low in BEFORE_NAMES


def _gap(text: str, span: Span, reads_head: bool, reads_tail: bool) -> list[Token]:
    """The words between two quotations: all of them, or of a long stretch what lies within reach of either."""
    if span.end - span.start <= 2 * REACH:
        return tokens_of(text, span) if reads_head or reads_tail else []
    head = tokens_of(text, Span(span.start, span.start + REACH)) if reads_head else []
    tail = tokens_of(text, Span(span.end - REACH, span.end))[1:] if reads_tail else []
    return [*head, Token(".", ".", span.start + REACH, span.start + REACH), *tail]


def _ends(text: str, tokens: list[Token]) -> Iterator[int]:
    """Where the sentences of a paragraph end: each time the index behind the last token."""
    latest = _LONGEST_SENTENCE
    for number, token in enumerate(tokens, 1):
        is_stop = token.quote is not None or token.word[0] in _ENDS
        if number == latest or (is_stop and _is_last(text, tokens, number - 1)):
            yield number
            latest = number + _LONGEST_SENTENCE
    if tokens and latest != len(tokens) + _LONGEST_SENTENCE:
        yield len(tokens)


def _is_last(text: str, tokens: list[Token], number: int) -> bool:
    """Whether a sentence ends with this quotation or mark, as what follows it tells."""
    if number + 1 == len(tokens):
        return False
    token, following = tokens[number], tokens[number + 1]
    is_opening = following.is_capital or following.word[:1].isdigit() or following.word[:1] == "@"
    if following.quote is None and not is_opening:
        return False
    if token.quote is not None:
        return text[token.start : token.end].rstrip(_CLOSERS)[-1:] in _ENDS
    if following.quote is not None and number and tokens[number - 1].low not in BEFORE_NAMES:
        behind = tokens[number + 2 : number + 3]
        return not (behind and behind[0].is_capital and _is_shortened(tokens[number - 1], following))
    return token.word != "." or not number or not _is_shortened(tokens[number - 1], following)


def _is_shortened(before: Token, following: Token) -> bool:
    """Whether the word before a full stop is an initial or another short form: Sen. Lee, J. Lee, the U.S. Senate."""
    if before.quote is not None or not before.is_capital:
        return False
    if before.low in _ABBREVIATIONS or len(before.word) == 1:
        return True
    return "." in before.word and following.quote is None and following.low not in _RESTARTS
