"""A review as the JSON that the page, the command line, links, exports and every measurement share."""

from typing import Any

from presscheck.quote import Quote
from presscheck.review import Review
from presscheck.span import Span

VERSION = 1
"""The contract's version; a reader of an older one must still understand it."""


def as_json(review: Review) -> dict[str, Any]:
    """The review as plain JSON values; every position is in code points into `text`, half-open."""
    document = review.document
    return {
        "version": VERSION,
        "title": document.title,
        "language": document.language,
        "text": document.text,
        "repairs": [{**_place(span), "was": was} for span, was in document.repairs],
        "blocks": [
            {
                **_place(block.span), "kind": block.kind, "noise": block.is_noise,
                "runs": [{**_place(run.span), "style": run.style, "href": run.href} for run in block.runs],
            }
            for block in document.blocks
        ],
        "quotes": [_quote(quote, document.text) for quote in review.quotes],
        "findings": [
            {"rule": f.rule, **_place(f.span), "severity": f.severity, "because": f.because, "quote": f.quote}
            for f in review.findings
        ],
        "voices": [
            {"name": voice.name, "level": voice.level, "quotes": list(voice.quotes), "words": voice.words}
            for voice in review.voices
        ],
        "summary": review.summary._asdict(),
        "reader": [],
    }  # fmt: skip


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _words(span: Span | None, text: str) -> dict[str, Any] | None:
    return {**_place(span), "text": span.of(text)} if span else None


def _quote(quote: Quote, text: str) -> dict[str, Any]:
    return {
        **_place(quote.span),
        "parts": [list(part) for part in quote.parts],
        "nested": [list(inner) for inner in quote.nested],
        "level": quote.level,
        "source": _words(quote.source, text),
        "original": _words(quote.original, text),
        "cue": _words(quote.cue, text),
        "voice": quote.voice,
        "continues": quote.continues,
        "hedged": quote.hedged,
    }
