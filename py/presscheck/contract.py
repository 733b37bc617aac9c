"""A review as the JSON that the page, the command line, links, exports and every measurement share."""

from typing import Any

from presscheck.headlines import Judgement
from presscheck.quote import Quote
from presscheck.review import Review
from presscheck.rules import RULES
from presscheck.span import Span

VERSION = 1
"""The contract's version; a reader of an older one must still understand it. `docs/review.schema.json` is its schema."""

Json = dict[str, Any]
"""A JSON object whose shape the schema checks."""


def as_json(review: Review) -> Json:
    """The review as plain JSON values, positions in code points into `text`; `reader` is empty until a reader fills it."""
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


def heading_as_json(judgement: Judgement) -> Json:
    """A heading's score, the verdict and its tricks; positions are code points into the heading."""
    return {
        "score": judgement.score,
        "clickbait": judgement.is_clickbait,
        "tricks": [{"rule": t.rule, **_place(t.span), "because": t.because} for t in judgement.tricks],
    }


def rules_as_json() -> list[Json]:
    """The table of the rules, in the order in which a reader meets them."""
    return [
        {
            "id": rule.id, "severity": rule.severity, "label": rule.label, "message": rule.message, "why": rule.why,
            "cites": rule.cites, "remedy": rule.remedy, "flags": list(rule.flags), "passes": list(rule.passes),
        }
        for rule in RULES
    ]  # fmt: skip


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _words(span: Span | None, text: str) -> Json | None:
    return {**_place(span), "text": span.of(text)} if span else None


def _quote(quote: Quote, text: str) -> Json:
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
