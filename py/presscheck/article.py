"""All that the rules look at: an article that has been read."""

from typing import NamedTuple

from presscheck.document import Document
from presscheck.quote import Quote, Voice


class Article(NamedTuple):
    """The document with its noise told apart, its quotes with their sources, and its voices."""

    document: Document
    quotes: tuple[Quote, ...]
    voices: tuple[Voice, ...]
