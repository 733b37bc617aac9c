"""What an article is made of: who speaks in it, what its headings play on, what does not belong to it."""

from presscheck.contract import as_json
from presscheck.review import Review, review_html, review_text

__all__ = ["Review", "as_json", "review_html", "review_text"]
__version__ = "0.1.0"
