"""Foreign HTML as blocks and runs of text: the one door it enters by, and the only module that knows bs4."""

from bs4 import BeautifulSoup

from presscheck.document import Document
from presscheck.plain import blocks


def parse(html: str) -> Document:
    """The article's blocks, their text joined by blank lines. Never raises on bad markup."""
    text = BeautifulSoup(html, "html.parser").get_text("\n\n", strip=True)
    return Document(text, blocks(text))
