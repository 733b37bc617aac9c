"""What happened to the text itself."""

from collections.abc import Iterator

from presscheck.article import Article
from presscheck.language import is_reviewed
from presscheck.rules.rule import Hit, Rule
from presscheck.span import Span

_SHOWN = 60
"""Characters of the first paragraph that carry the note on the language: enough to see, too few to look like a verdict."""

_NAMES = {
    "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "it": "Italian", "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "ta": "Tamil", "th": "Thai", "tr": "Turkish",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def _not_english(article: Article) -> Iterator[Hit]:
    document = article.document
    if is_reviewed(document.language) or not document.blocks:
        return
    first = document.blocks[0].span
    words = Span(first.start, min(first.end, first.start + _SHOWN)).of(document.text)
    if first.end > first.start + _SHOWN:
        words = words.rpartition(" ")[0] or words
    name = _NAMES.get(document.language, document.language)
    yield Hit(Span(first.start, first.start + len(words)), f"it reads like {name}")


def _repaired(article: Article) -> Iterator[Hit]:
    repairs = article.document.repairs
    if not repairs:
        return
    mended = "1 character" if len(repairs) == 1 else f"{len(repairs)} characters"
    yield Hit(
        repairs[0].span, f"{mended} mended, such as {repairs[0].was} to {repairs[0].span.of(article.document.text)}"
    )


NOT_ENGLISH = Rule(
    "text.not_english",
    "suggestion",
    "Not in English",
    "Is there an English version to check instead?",
    "The rules here know how English articles name their sources. On another language they would guess, and a wrong mark is "
    "worse than none, so quotes and headings are left without marks.",
    "W3C, Why use the language attribute",
    "Paste the English version, or judge the sources by eye.",
    (
        "Der Bürgermeister von Altenfurt sagte, dass die Brücke nicht sicher ist. „Es geht nicht anders“, sagte ein Mitarbeiter.",
        "La maire de Vieuxpont a déclaré que la route n'est pas sûre et que les travaux vont durer une année.",
    ),
    (
        "The mayor of Altenfurt said the bridge, known as the Alte Brücke, was no longer safe.",
        "“C'est la vie,” said the mayor of Vieuxpont, and closed the road for a year.",
    ),
    _not_english,
)

REPAIRED = Rule(
    "text.repaired",
    "suggestion",
    "Characters mended",
    "Does the mended text read as it should?",
    "The text was saved in one encoding and read in another, so quotation marks and dashes had turned into strings of odd "
    "letters. They were put back, because without its marks a quotation cannot be found.",
    "W3C, Character encodings: essential concepts",
    "Copy the article again from a page that shows its quotation marks properly.",
    ("โ€œThe bridge is closed,โ€ said Mayor Ines Penhallow. โ€œIt isnโ€™t safe.โ€", "The cafÃ© on the quay is closed."),
    (
        "“The bridge is closed,” said Mayor Ines Penhallow. “It isn’t safe.”",
        "THE CAFÉ… is closed, and so is the Ô bar.",
    ),
    _repaired,
)

RULES: tuple[Rule, ...] = (NOT_ENGLISH, REPAIRED)
