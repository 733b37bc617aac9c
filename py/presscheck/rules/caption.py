"""Captions, credit lines and alternative texts among the paragraphs."""

from collections.abc import Callable, Iterator

from presscheck.article import Article
from presscheck.document import Kind
from presscheck.pictures import VIDEO_TITLE
from presscheck.rules.rule import Hit, Rule

_BEFORE = "The last ferry to Oldwick left the quay at nine on Friday evening, two hours late.\n\n"
_AFTER = "\n\nThe harbour office said that the service would run again on Monday, weather allowing."


def _article(line: str) -> str:
    """A small article with a stray line between its two paragraphs."""
    return f"{_BEFORE}{line}{_AFTER}"


def _check(kind: Kind, of_video: bool = False) -> Callable[[Article], Iterator[Hit]]:
    """Mark every block of a kind; captions of videos apart from those of pictures."""

    def check(article: Article) -> Iterator[Hit]:
        for block in article.document.blocks:
            if block.kind == kind and (block.because == VIDEO_TITLE) == of_video:
                yield Hit(block.span, block.because or "the page's markup says so")

    return check


CAPTION = Rule(
    "caption.caption",
    "suggestion",
    "Caption",
    "Is this part of the story, or the words under a picture?",
    "Words under a picture land between the paragraphs when a page is copied. Read as prose they interrupt a quotation or seem "
    "to carry the story on, though they only say what a picture shows.",
    "AP Stylebook, photo captions",
    "Fold it away, or put it back beside its picture.",
    (
        _article("The quay at Oldwick on Friday evening (Picture: Dana Orr)"),
        _article("Above: the ferry Marigold at her berth in Oldwick"),
        _article(
            "Harbour master Ines Penhallow, left, and skipper Tom Arden on the quay at Oldwick. AP Photo/Dana Orr"
        ),
    ),
    (
        _article("The picture was quite different on Saturday."),
        _article("Ines Penhallow left the quay at ten (and came back at eleven)."),
        _article("What happened on the quay"),
    ),
    _check("caption"),
)

VIDEO = Rule(
    "caption.video",
    "suggestion",
    "Video title",
    "Who says this, the article or a video beside it?",
    "The title of an embedded video stays behind when a page is copied. It was written by whoever made the video, often to be "
    "clicked.",
    "AP Stylebook, photo captions",
    "Fold it away, or say what the video shows and whose it is.",
    (
        _article("Marigold Ferry: The Night She Never Came - YouTube"),
        _article("Waves break over the quay at Oldwick – video"),
    ),
    (_article("The harbour office put a video of the storm on its website."),),
    _check("caption", of_video=True),
)

CREDIT = Rule(
    "caption.credit",
    "suggestion",
    "Credit line",
    "Whose picture was this?",
    "A credit says who took a picture and who sold it. It belongs to the picture; alone among the paragraphs it says nothing.",
    "IPTC photo metadata, credit line",
    "Keep it with its picture.",
    (_article("Photo: Dana Orr/Reuters"), _article("Getty Images"), _article("Courtesy of the Oldwick Harbour Trust")),
    (
        _article("Photo editors met in Oldwick to choose the picture of the year."),
        _article("Credit: a word that the ferry company no longer hears from its bank."),
    ),
    _check("credit"),
)

ALT = Rule(
    "caption.alt",
    "suggestion",
    "Picture described",
    "Is this the story, or a description for those who can't see the picture?",
    "An alternative text describes a picture to readers who can't see it. Copied without the picture, it reads like a sentence "
    "of the article.",
    "WCAG 2.2, text alternatives",
    "Fold it away, or keep it as the picture's description.",
    (
        _article(
            "The ferry Marigold beside the quay at Oldwick\n\nThe Marigold lay at the quay on Friday (Picture: Dana Orr)"
        ),
    ),
    (_article("A ferry lay at the quay, and nobody knew why."),),
    _check("alt"),
)

RULES: tuple[Rule, ...] = (CAPTION, VIDEO, CREDIT, ALT)
