"""A review written into its own text, so that a person can read what was marked where; and the text taken out again.

`⟦label|words⟧` is a mark (block kind, quote, finding), `⟨’⟵โ€™⟩` a repaired character and what stood there before.
"""

import re
from collections import defaultdict

from presscheck.quote import Quote
from presscheck.review import Review
from presscheck.span import Span

_REPAIR = re.compile(r"⟨[^⟨⟩]*⟵([^⟨⟩]*)⟩")
_MARK = re.compile(r"⟦[^⟦⟧|]*\||⟧")


def write(review: Review) -> str:
    """The review's text with all its marks in place."""
    text = review.document.text
    before: defaultdict[int, str] = defaultdict(str)
    after: defaultdict[int, str] = defaultdict(str)
    for span, label in sorted(_labels(review).items(), key=lambda item: (item[0].start, -item[0].end)):
        before[span.start] += f"⟦{label}|"
        after[span.end] += "⟧"
    repaired = {repair.span.start: repair for repair in review.document.repairs}
    written, position = "", 0
    while position <= len(text):
        written += after[position] + before[position]
        repair = repaired.get(position)
        end = max(position + 1, repair.span.end) if repair else position + 1
        piece = text[position:end]
        written += f"⟨{piece}⟵{repair.was}⟩" if repair else piece
        position = end
    return written


def strip(written: str) -> str:
    """The text as it came in."""
    return _MARK.sub("", _REPAIR.sub(r"\1", written))


def strip_to_repaired(written: str) -> str:
    """The text as the review holds it."""
    return _MARK.sub("", re.sub(r"⟨([^⟨⟩]*)⟵[^⟨⟩]*⟩", r"\1", written))


def _labels(review: Review) -> dict[Span, str]:
    """What is said of each marked place: its kind, the quote, then the findings."""
    labels: defaultdict[Span, list[str]] = defaultdict(list)
    for block in review.document.blocks:
        if block.kind != "paragraph":
            labels[block.span].append(block.kind)
    for number, quote in enumerate(review.quotes, 1):
        labels[quote.span].append(_quote(number, quote, review))
    for finding in review.findings:
        labels[finding.span].append(finding.rule)
    return {span: "; ".join(words) for span, words in labels.items()}


def _quote(number: int, quote: Quote, review: Review) -> str:
    text = review.document.text
    source = quote.source.of(text) if quote.source else None
    voice = review.voices[quote.voice].name if quote.voice is not None else None
    says = [
        f"{number} {quote.level}",
        f"carries on {quote.continues + 1}" if quote.continues is not None else "",
        f"source {source}" if source else "",
        f"first said by {quote.original.of(text)}" if quote.original else "",
        f"cue {quote.cue.of(text)}" if quote.cue else "",
        f"voice {voice}" if voice and voice != source else "",
        "hedged" if quote.hedged else "",
    ]
    return ", ".join(word for word in says if word)
