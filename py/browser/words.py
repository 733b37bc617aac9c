"""What the page calls things: families of marks, kinds of blocks, counts in plain English."""

LEVELS = {
    "named": "Named",
    "described": "Described",
    "relayed": "Relayed",
    "anonymous": "Anonymous",
    "unattributed": "No source",
    "unresolved": "Unclear",
    "headline": "Headline trick",
    "noise": "Not the story",
    "article": "Whole article",
    "text": "Repaired",
    "own": "Your mark",
}
"""The families of marks."""

LEGEND = (
    "named",
    "described",
    "relayed",
    "anonymous",
    "unattributed",
    "unresolved",
    "headline",
    "noise",
    "article",
    "text",
    "own",
)
"""Their order in the legend; MicroPython's dictionaries keep none."""

LOUD = ("described", "relayed", "anonymous", "unattributed", "headline", "own")
"""Families whose notes stand in the margin; the others' come when they are asked for."""

UNMARKED = {
    "named": "Someone the article names speaks here: you could go back and ask.",
    "unresolved": "The article points at a speaker (“he”, “she”, “they”), and it is not certain at whom.",
}
"""What the note of a quote without a finding says."""

LABELS = {"noise": "Not the story", "headline": "Headline trick", "other": "Something else"}
"""What a reader may call words that are no quote."""

SOURCES = ("named", "described", "relayed", "anonymous", "unattributed")
"""What a reader may call a quote, best known first."""


def count(number, one, many=None):
    """A number with its noun.

    >>> count(1, "word"), count(2400, "word")
    ('1 word', '2,400 words')
    """
    return grouped(number) + " " + (one if number == 1 else many or one + "s")


def grouped(number):
    """Digits in threes.

    >>> grouped(31999)
    '31,999'
    """
    digits = str(number)
    parts = []
    while len(digits) > 3:
        parts.insert(0, digits[-3:])
        digits = digits[:-3]
    return ",".join([digits] + parts)


def shortened(words, most):
    """The words, or as many of them as fit in `most` code points, with an ellipsis.

    >>> shortened("one two three", 8)
    'one two…'
    """
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0] + "…"


def tally(summary, heads):
    """One sentence on what was found.

    >>> tally({"quotes": 12, "named": 5}, 0)
    '5 of 12 quotes have a name behind them.'
    """
    quotes, named = summary["quotes"], summary["named"]
    if not quotes:
        return (
            "Nobody is quoted here." if not heads else count(heads, "trick") + " in the headings, and nobody is quoted."
        )
    if quotes == 1:
        return "The one quote has a name behind it." if named else "The one quote has no name behind it."
    if named == quotes:
        return "All " + grouped(quotes) + " quotes have a name behind them."
    if not named:
        return "None of the " + grouped(quotes) + " quotes has a name behind it."
    return (
        grouped(named)
        + " of "
        + grouped(quotes)
        + (" quotes have" if named > 1 else " quotes has")
        + " a name behind "
        + ("them." if named > 1 else "it.")
    )
