"""Who speaks a quotation: source, cue and level, carried over where the article carries it over."""

from presscheck.document import Document
from presscheck.quotations import Quotation
from presscheck.quote import Quote


def attribute(document: Document, quotations: tuple[Quotation, ...]) -> tuple[Quote, ...]:
    """One quote for each quotation, in the same order."""
    return tuple(Quote(q.span, q.parts, q.nested) for q in quotations)
