"""Who speaks in an article, and how much."""

from presscheck.quote import Quote, Voice


def gather(text: str, quotes: tuple[Quote, ...]) -> tuple[tuple[Quote, ...], tuple[Voice, ...]]:
    """The quotes with their `voice` filled in, and the voices in order of first appearance."""
    return quotes, ()
