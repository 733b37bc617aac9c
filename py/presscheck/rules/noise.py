"""Promos, adverts and page furniture among the paragraphs."""

from collections.abc import Callable, Iterator

from presscheck.article import Article
from presscheck.document import Kind
from presscheck.rules.rule import Hit, Rule

_BEFORE = "The last ferry to Oldwick left the quay at nine on Friday evening, two hours late.\n\n"
_AFTER = "\n\nThe harbour office said that the service would run again on Monday, weather allowing."


def _article(line: str) -> str:
    """A small article with a stray line between its two paragraphs."""
    return f"{_BEFORE}{line}{_AFTER}"


def _check(kind: Kind) -> Callable[[Article], Iterator[Hit]]:
    """Mark every block of a kind."""

    def check(article: Article) -> Iterator[Hit]:
        for block in article.document.blocks:
            if block.kind == kind:
                yield Hit(block.span, block.because or "the page's markup says so")

    return check


PROMO = Rule(
    "noise.promo",
    "suggestion",
    "Promo",
    "Does this line tell you something, or send you elsewhere?",
    "A line that advertises another story, a newsletter or an app is no part of this one, though it stands among its paragraphs.",
    "ICC Advertising and Marketing Communications Code, identification",
    "Fold it away, or set it apart from the text.",
    (
        _article("READ MORE: Storm closes Oldwick harbour"),
        _article("Sign up for our Harbour Post newsletter"),
        _article("Don’t miss: the ten best quays of the coast"),
    ),
    (
        _article("Read more slowly, the letter says something else."),
        _article("The club has signed up forty new members since the storm."),
    ),
    _check("promo"),
)

ADVERT = Rule(
    "noise.advert",
    "suggestion",
    "Advert",
    "Who paid for this to stand here?",
    "What somebody paid for must be told from what the newsroom wrote. Copied as text, an advert loses the frame that told it.",
    "ICC Advertising and Marketing Communications Code, identification",
    "Fold it away.",
    (_article("Advertisement"), _article("Sponsored content"), _article("Story continues below advertisement")),
    (_article("Advertisement spending at the harbour fell by a third, the report says."),),
    _check("advert"),
)

FURNITURE = Rule(
    "noise.furniture",
    "suggestion",
    "Page furniture",
    "Is this the article, or the page around it?",
    "Buttons, counters and labels of a website come along when its text is copied. They say nothing about the story.",
    "W3C Credibility group, signals of a page's design",
    "Fold it away.",
    (_article("Share on Facebook"), _article("12 comments"), _article("Image 1 of 9")),
    (_article("Share prices of the ferry company fell on Tuesday."), _article("Twelve people commented on the plan.")),
    _check("furniture"),
)

RULES: tuple[Rule, ...] = (PROMO, ADVERT, FURNITURE)
